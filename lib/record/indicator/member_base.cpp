#include "record/indicator/member_base.hpp"

#include <algorithm>

#include "lexicon/lead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_description.hpp"

namespace plandoc::record {

using lexicon::ListSign;
using text::CleanText;
using text::is;
using text::is_one_of;

namespace {

/// 自主产品在|有色、建材行业的占有率: what the first has up to 在, and the others have not; its characters, 0: nothing.
std::uint32_t lead_to_place(const CleanText& text, const std::vector<Words>& members) {
    constexpr std::uint32_t shortest = 2;  // characters
    const Words first = members.front();
    const std::uint32_t in = text.find(first, u'在');
    if (in < first.begin + shortest || in + 1 >= first.end) return 0;
    const bool is_word = lexicon::holds_sign(text, {in - 1, std::min(in + 2, first.end)}, lexicon::LeadSign::no_phrase);
    const bool have_own =
        std::any_of(members.begin() + 1, members.end(), [&](Words member) { return text.find(member, u'在') < member.end; });
    return is_word || have_own ? 0 : in + 1 - first.begin;
}

/// 当年, 次年, 三年, 两年内: the characters of a time that `words` begin with, 0: none.
std::uint32_t time_at_start(const CleanText& text, Words words) {
    const std::u16string_view rest = text.characters(words);
    if (const std::uint32_t year = lexicon::match_sign(rest, lexicon::YearSign::in_turn)) return year;
    return rest.size() > 2 && is(rest[0], text::numeral) && rest[1] == u'年' ? 2 : 0;
}

/// 居民对城市建设的|支持率和满意度, 签约项目|当年开工率、次年投产率: whose the first is, where nothing else could be whose the
/// others are; its characters, 0: none.
std::uint32_t shared_owner(const CleanText& text, const std::vector<Words>& members) {
    constexpr std::uint32_t longest = 4;  // characters of a rate that names nobody: 支持率
    const Words first = members.front();
    if (time_at_start(text, members.back()) > 0)
        for (std::uint32_t index = first.begin + 2; index < first.end; ++index)
            if (time_at_start(text, {index, first.end}) > 0) return index - first.begin;
    const std::uint32_t particle = last_particle(text, first);
    if (particle == first.end || first.end - particle - 1 > longest) return 0;
    const bool name_nobody = std::all_of(members.begin() + 1, members.end(), [&](Words member) {
        return member.size() <= longest && measure_at_end(text, member) > 0;
    });
    return name_nobody ? particle + 1 - first.begin : 0;
}

/// 单位工业增加值|能耗、用水量: of how much the first is measured, and so the others; its characters, 0: they have bases of their
/// own, or a total has none.
std::uint32_t shared_base(const CleanText& text, const std::vector<Words>& members) {
    const std::uint32_t base = lexicon::match_sign(text, members.front(), ListSign::base);
    const bool is_of_many = is_each_of_many(text, members.front());
    const bool stand_alone = std::any_of(members.begin() + 1, members.end(), [&](Words member) {
        const bool is_ratio = is_of_many && (text.ends_with(member, u"率") || text.ends_with(member, u"度") ||
                                             lexicon::ends_with_sign(text, member, lexicon::MeasureSign::ratio));
        return is_ratio || lexicon::begins_with_sign(text, member, ListSign::base) || text.contains(member, u"总量");
    });
    return base < members.front().size() && !stand_alone ? base : 0;
}

/// 人均生活|用电量和用气量, 规上工业|用水量、用电量: what the first has before an amount that the others begin and end like; its
/// characters, 0: none.
std::uint32_t shared_before_amounts(const CleanText& text, const std::vector<Words>& members) {
    constexpr std::uint32_t amount = 3, shortest = 2;  // characters of 用电量, of what is shared
    const Words first = members.front();
    if (first.size() < amount + shortest) return 0;
    const Words own{first.end - amount, first.end};
    const auto is_like = [&](Words member) {
        return member.size() == amount && text[member.begin] == text[own.begin] && text.ends_with(member, u"量");
    };
    return std::all_of(members.begin() + 1, members.end(), is_like) && text.ends_with(own, u"量") ? own.begin - first.begin : 0;
}

/// 城镇居民人均|住房面积和绿地面积: whose average the first is, and so the others, which are measured likewise; its characters,
/// 0: none.
std::uint32_t shared_average(const CleanText& text, const std::vector<Words>& members) {
    constexpr std::u16string_view average = u"人均";
    const Words first = members.front();
    const std::uint32_t begin = text.find(first, average), measure = measure_at_end(text, first);
    if (begin == first.begin || begin == first.end || measure < 2) return 0;
    const std::u16string_view measured = text.characters({first.end - measure, first.end});
    const bool are_alike = std::all_of(members.begin() + 1, members.end(), [&](Words member) {
        return member.size() > measure && text.ends_with(member, measured) && !text.contains(member, average);
    });
    return are_alike ? begin + static_cast<std::uint32_t>(average.size()) - first.begin : 0;
}

/// 工业企业|溶剂型涂料、溶剂型油墨使用比例, 规上工业|亩均税收、亩均增加值: whose the first is, where the last begins as the rest
/// of it does; its characters, 0: none.
std::uint32_t shared_beginning(const CleanText& text, const std::vector<Words>& members) {
    constexpr std::uint32_t shortest = 2, longest_kin = 3;  // characters of the owner, and of what both begin with
    const Words first = members.front(), last = members.back();
    const std::uint32_t base = lexicon::match_sign(text, last, ListSign::base);
    const std::uint32_t kin = base > 0 ? std::min(base, longest_kin) : longest_kin;
    if (last.size() <= kin) return 0;
    const std::uint32_t again = text.find(first, text.characters({last.begin, last.begin + kin}));
    return again < first.end && again >= first.begin + shortest ? again - first.begin : 0;
}

/// 粮食|播种面积和产量: of what the first is measured, and so the others, which are nothing but measures; its characters, 0:
/// none.
std::uint32_t shared_subject(const CleanText& text, const std::vector<Words>& members) {
    constexpr std::uint32_t shortest = 2;     // characters
    constexpr std::size_t longest = 3;        // of a deed: 注册护士数 is of its own
    const auto is_bare = [&](Words member) {  // 产量; 收集效率 is of what is collected
        std::u16string_view deed = text.characters({member.begin, member.end - measure_at_end(text, member)});
        if (deed.starts_with(u'年')) deed.remove_prefix(1);                                                       // 年产值
        const std::size_t known = std::max(lexicon::match_verb(deed).size, lexicon::match_verb_like_noun(deed));  // 发电量
        return member.size() >= shortest && known == deed.size() && known <= longest;
    };
    const Words first = members.front();
    const std::uint32_t measure = measure_at_end(text, first);
    const bool is_rate = text.ends_with(first, u"率");
    const bool are_rates = is_rate && text.ends_with(members.back(), u"效率");  // but 项目履约率、开工率
    if (!std::all_of(members.begin() + 1, members.end(), is_bare) || measure == 0 || is_rate != are_rates) return 0;
    const Words measured{first.begin, first.end - measure};
    const std::uint32_t deed = lexicon::match_verb_before(text, measured).size;
    std::uint32_t own = measured.size() - (deed > 1 ? deed : 0);
    constexpr std::uint32_t deed_alone = 2;  // characters: 煤层气|抽采|量、利用量, whatever is done
    const bool is_of_deed = measure == 1 && text.ends_with(first, u"量") && members.back().size() == deed_alone + measure;
    if (deed < deed_alone && is_of_deed && measured.size() >= deed_alone + shortest) own = measured.size() - deed_alone;
    if (own > shortest && is_one_of(text[first.begin + own - 1], u"年新")) --own;  // 煤层气|年产能、年产量, 汽车|新增量和保有量
    return own >= shortest ? own : 0;
}

/// 羊|存栏、出栏: of which animals the first tells how many there are, and so the others; its characters, 0: none.
std::uint32_t shared_stock(const CleanText& text, const std::vector<Words>& members) {
    const auto is_stock = [&](Words words) { return lexicon::is_sign(text, words, lexicon::VerbSign::stock); };
    const std::uint32_t stock = lexicon::match_sign_at_end(text, members.front(), lexicon::VerbSign::stock);
    return stock > 0 && std::all_of(members.begin() + 1, members.end(), is_stock) ? members.front().size() - stock : 0;
}

}  // namespace

std::uint32_t member_base(const CleanText& text, const std::vector<Words>& members) {
    const std::uint32_t told = std::max({shared_base(text, members), shared_owner(text, members), lead_to_place(text, members),
                                         shared_beginning(text, members), shared_stock(text, members),
                                         shared_before_amounts(text, members), shared_average(text, members)});
    return told > 0 ? told : shared_subject(text, members);
}

}  // namespace plandoc::record
