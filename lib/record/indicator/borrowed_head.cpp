#include "record/indicator/borrowed_head.hpp"

#include <algorithm>

#include "lexicon/measure_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/noun_behind.hpp"
#include "record/noun/noun_description.hpp"
#include "record/noun/place_name.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using text::CleanText;
using text::is_one_of;

namespace {

bool is_rank_or_place(const CleanText& text, Words words) {
    return lexicon::is_sign(text, words, lexicon::PlaceSign::rank) || names_place(text.characters(words));
}

/// 省级 of 省级以上, 省级及以上
Words bare_rank(const CleanText& text, Words rank) {
    constexpr std::uint32_t size = 2;  // characters of 以上
    if (!text.ends_with(rank, u"级以上") && !text.ends_with(rank, u"级及以上")) return rank;
    rank.end -= size;
    return text.ends_with(rank, u"及") ? Words{rank.begin, rank.end - 1} : rank;
}

}  // namespace

std::string head_of_list(const CleanText& text, const Mention& mention, char16_t rank_end) {
    const std::size_t count = std::min(mention.behind.size(), most_parallel);
    for (std::size_t index = 0; index < count; ++index) {
        const Expression& other = mention.behind[index];
        if (other.words.begin >= mention.clause.end) break;
        if (other.role == Role::name) continue;  // 5A of 1家5A级、3家4A级|景区
        if (!other.quantity) break;
        std::size_t next = index + 1;
        while (next < count && mention.behind[next].role == Role::name) ++next;  // 3家|4A级|景区、2家乙级景区
        const bool has_next = next < mention.behind.size() && mention.behind[next].quantity;
        const std::uint32_t end = has_next ? mention.behind[next].words.begin : mention.clause.end;
        const Words noun = noun_behind(text, mention.clause, other.quantity->after, end);
        if (is_size_class(text, *other.quantity) && !noun.empty()) return text.written(noun);  // 2条千亿级、5条百亿级|产业链
        const std::uint32_t rank = text.find(noun, rank_end);
        if (rank + 1 < noun.end) return text.written({rank + 1, noun.end});
    }
    return {};
}

std::string head_behind_sizes(const CleanText& text, const Mention& mention, Words noun) {
    const auto is_size_like = [&](const Expression& one, const Expression& other) {
        if (one.quantity && other.quantity)  // 10个过百亿、20个过50亿|项目
            return (!one.quantity->unit.empty() || text::is_one_of(text[one.words.end - 1], u"万亿")) &&
                   text.characters(one.quantity->unit) == text.characters(other.quantity->unit);
        return !one.quantity && !other.quantity && one.words == noun && one.role == Role::name && other.role == Role::name &&
               text[one.words.end - 1] == text[other.words.end - 1];  // 10个万亩、100个千亩|示范片
    };
    const auto end_of = [](const Expression& size) { return size.quantity ? size.quantity->after : size.words.end; };  // 以上
    if (mention.behind.empty() || end_of(mention.behind.front()) != noun.end) return {};
    const std::size_t count = std::min(mention.behind.size(), most_parallel);
    for (std::size_t index = 1; index < count; ++index) {
        const Expression& other = mention.behind[index];
        if (other.words.begin >= mention.clause.end) break;
        if (!is_size_like(mention.behind.front(), other) || !text::is(text[end_of(other)], text::han)) continue;
        const bool has_next = index + 1 < mention.behind.size();
        const std::uint32_t end =
            has_next ? std::min(mention.behind[index + 1].words.begin, mention.clause.end) : mention.clause.end;
        return text.written(up_to_deed(text, noun_behind(text, mention.clause, end_of(other), end)));
    }
    return {};
}

std::string head_behind_ranks(const CleanText& text, const Mention& mention, Words noun) {
    if (!is_rank_or_place(text, noun)) return {};
    std::uint32_t end = mention.quantity().after;  // of the number before
    for (const Expression& other : mention.behind.first(std::min(mention.behind.size(), most_parallel))) {
        if (!other.quantity || other.words.begin >= mention.clause.end) break;
        const Words between{end, other.quantity->before};
        if (between.empty() || !is_one_of(text[end], list_joints) || !is_rank_or_place(text, {end + 1, between.end}) ||
            text.characters(other.quantity->unit) != text.characters(mention.quantity().unit))
            break;
        end = other.quantity->after;
        if (text[end] == u'的') break;  // 县级1个、乡级10个|的网络
        if (!is_one_of(text[end], list_joints)) return text.written(noun_behind(text, mention.clause, end, mention.clause.end));
    }
    return {};
}

Words noun_behind_places(const CleanText& text, const Mention& mention, Words noun) {
    constexpr std::uint32_t longest_words = 24;  // characters between two of the numbers: 每个行政村(社区)至少配备
    if (noun.empty() || !tells_where(text.characters(noun))) return {};
    std::uint32_t end = mention.quantity().after;  // of the number before
    for (const Expression& other : mention.behind.first(std::min(mention.behind.size(), most_parallel))) {
        if (!other.quantity || other.words.begin >= mention.clause.end) break;
        if (other.quantity->unit_kind != mention.quantity().unit_kind || text[end] != u'、') break;
        const Words between{end + 1, other.quantity->before};
        if (between.size() > longest_words || !lexicon::match_verb_before(text, between)) break;
        end = other.quantity->after;
        if (end == mention.clause.end || text[end] == u'的') break;
        if (text::is(text[end], text::han)) return up_to_deed(text, noun_behind(text, mention.clause, end, mention.clause.end));
    }
    return {};
}

namespace {

/// 五级医院 of 五级医院|占比80%，五级3家: what the number before is about, without the ratio that no such unit counts.
std::string counted_by_unit(const CleanText& text, const Mention& mention, const Carried& carried) {
    const Words words = carried.indicator_words;
    const bool is_ratio = carried.dimension == "share" && !mention.is_share() && text.written(words) == carried.indicator;
    const std::uint32_t ratio = is_ratio ? lexicon::match_sign_at_end(text, words, lexicon::MeasureSign::ratio) : 0;
    return ratio > 0 && ratio < words.size() ? text.written({words.begin, words.end - ratio}) : carried.indicator;
}

}  // namespace

std::string head_behind_rank(const CleanText& text, const Mention& mention, Words noun, const Carried& carried) {
    constexpr std::uint32_t longest_rank = 6;  // characters: 石家庄市级
    constexpr std::string_view rank = "级";
    const bool is_size = !mention.before.empty() && mention.before.back().words == noun;  // 百亿级|企业10家，其中千亿级1家
    const Words bare = bare_rank(text, noun);
    const bool is_rank = bare.size() > 1 && bare.size() <= longest_rank;
    if (!carried.has_target || !(is_rank || is_size) || !text.ends_with(bare, u"级")) return {};
    const std::string whole = counted_by_unit(text, mention, carried);
    const std::size_t end = whole.find(rank);
    if (end != std::string::npos) {
        std::string_view head = std::string_view(whole).substr(end + rank.size());
        for (const std::string_view bound : {std::string_view("及"), std::string_view("以上")})
            if (head.starts_with(bound)) head.remove_prefix(bound.size());
        return std::string(head);  // 省级及以上|企业100家，其中国家级10家
    }
    if (text.characters(mention.quantity().unit) != text.characters(carried.unit)) return {};
    // 基地60个，其中省级5个; 基地60个（省级5个、市级9个）; 合作社300家，市级以上50家
    if (mention.tells_part(text) || bare.end < noun.end || text[mention.clause.begin - 1] == u'(') return carried.indicator;
    for (const std::string_view country : {std::string_view("全国"), std::string_view("国家")})
        if (carried.indicator.starts_with(country)) return carried.indicator.substr(country.size());
    return {};
}

std::string head_behind_attribute(const CleanText& text, const Mention& mention, Words noun, const Carried& carried) {
    if (!carried.has_target || mention.is_share() || !lexicon::is_sign(text, noun, lexicon::NounSign::attribute)) return {};
    const auto counted = std::find_if(carried.counted.begin(), carried.counted.end(), [&](const Counted& other) {
        return text.characters(other.unit) == text.characters(mention.quantity().unit);
    });
    if (counted == carried.counted.end()) return {};
    const Words whole = counted->indicator_words;
    const std::uint32_t attribute = lexicon::match_sign(text, whole, lexicon::NounSign::attribute);
    const Words own{whole.begin, whole.begin + attribute};
    // 其中公办30所、|普惠性|9所; 境内外展会100场，其中|境外|30场
    const bool is_beside = attribute == whole.size() || (attribute > 0 && text[own.end - 1] == text[noun.end - 1]) ||
                           text.starts_with(own, text.characters(noun));
    const std::string left_out = is_beside ? text.written(own) : std::string();
    return counted->indicator.starts_with(left_out) ? counted->indicator.substr(left_out.size()) : counted->indicator;
}

std::string extent_behind_share(const CleanText& text, const Mention& mention, Words noun) {
    const Quantity& quantity = mention.quantity();
    if (!mention.is_share() || noun.end != quantity.before) return {};
    Words behind = mention.tail();
    if (text.starts_with(behind, u"的")) ++behind.begin;
    const std::uint32_t size = lexicon::match_sign(text, behind, lexicon::MeasureSign::extent);
    const Words extent{behind.begin, behind.begin + size};
    const bool does = size > 0 && lexicon::match_verb(text, {extent.end, behind.end}).size > 1;
    return does ? text.written(extent) : std::string();
}

std::string head_behind_size(const CleanText& text, const Mention& mention, Words noun, const Carried& carried) {
    if (!carried.has_target || mention.before.empty() || !mention.before.back().quantity) return {};
    const Quantity& size = *mention.before.back().quantity;
    if (size.unit_kind != lexicon::UnitKind::amount || size.unit.empty() || size.after != noun.end) return {};
    const std::string unit = text.written(size.unit);
    const std::size_t end = carried.indicator.rfind(unit);
    if (end == std::string::npos) return {};
    std::string_view head = std::string_view(carried.indicator).substr(end + unit.size());
    for (const std::string_view sign : {std::string_view("以上"), std::string_view("的")})
        if (head.starts_with(sign)) head.remove_prefix(sign.size());
    return std::string(head);
}

namespace {

/// 督察反馈的4方面|16类|50个|问题: the noun behind the last of the numbers that follow one another; empty: none does.
Words noun_behind_numbers(const CleanText& text, const Mention& mention) {
    std::uint32_t end = mention.quantity().after, limit = mention.clause.end;
    for (const Expression& other : mention.behind.first(std::min(mention.behind.size(), most_parallel))) {
        limit = other.quantity ? other.quantity->before : other.words.begin;
        if (limit != end) break;
        end = other.quantity ? other.quantity->after : other.words.end;
        limit = mention.clause.end;
    }
    limit = std::min(limit, mention.clause.end);
    return end > mention.quantity().after ? noun_behind(text, mention.clause, end, limit) : Words{end, end};
}

}  // namespace

namespace {

/// 村 of 收入50万元以上的村30个、|100万元以上的|10个: those that another size tells apart; empty: `words` hold no size, or
/// `noun`.
Words head_of_sized(const CleanText& text, const Mention& mention, Words noun, Words words) {
    if (mention.before.empty() || !noun.contains(mention.before.back().words)) return {};
    const std::uint32_t head = last_particle(text, words) + 1;
    if (head >= words.end) return {};
    const std::u16string_view size = text.characters({words.begin, head});
    const bool is_sized = text::holds(size, text::digit);
    return is_sized ? Words{head, words.end} : Words{};
}

}  // namespace

std::string with_head_carried(const CleanText& text, const Mention& mention, Words noun, const Carried& carried) {
    if (const Words behind = noun_behind_numbers(text, mention); !behind.empty())
        return text.written(noun) + text.written(behind);
    const Words words = carried.indicator_words;
    if (!carried.has_target || words.empty()) return text.written(noun);
    if (const Words head = head_of_sized(text, mention, noun, words); !head.empty())
        return text.written(noun) + text.written(head);
    if (mention.tells_part(text)) return carried.indicator;  // 突破技术30项，其中达到先进水平的5项
    if (text[words.begin - 1] == u'的') return text.written(words);
    for (std::uint32_t index = words.end; index > words.begin; --index)
        if (text[index - 1] == u'的' && index + 1 < words.end) return text.written(noun) + text.written({index, words.end});
    // 遴选100户企业纳入计划，收入翻番的|不少于50户|
    const auto counted = std::find_if(carried.counted.begin(), carried.counted.end(), [&](const Counted& other) {
        return text.characters(other.unit) == text.characters(mention.quantity().unit);
    });
    const bool has_noun = counted != carried.counted.end() && !counted->indicator.ends_with("的");
    return has_noun ? counted->indicator : text.written(noun);
}

}  // namespace plandoc::record
