#include "record/mention/counted_noun.hpp"

#include "lexicon/bounds.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_behind.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::DoerSign;
using lexicon::LeadSign;
using lexicon::PlaceSign;
using lexicon::PredicateSign;
using lexicon::Verb;
using lexicon::VerbSign;
using text::CleanText;
using text::is;
using text::is_one_of;

namespace {

bool is_mutual(const CleanText& text, Words deed) { return lexicon::begins_with_sign(text, deed, PredicateSign::mutual); }

/// 老年人|能够享受…, 敬老院|实行…, 处理厂|进行改造, 村|有…, 服务站|由…承接: what no verb that counts begins, behind those who do
/// it.
bool begins_deed(const CleanText& text, Words noun, std::uint32_t index) {
    const Words rest{index, noun.end};
    const std::u16string_view deed = text.characters(rest);
    if (lexicon::begins_with_sign(deed, PredicateSign::predicate) || lexicon::begins_with_sign(deed, VerbSign::treated_break))
        return true;
    return lexicon::begins_with_sign(deed, PredicateSign::deed_opener) &&
           lexicon::ends_with_sign(text, {noun.begin, index}, DoerSign::deed_doer) &&
           !lexicon::begins_with_sign(deed, PredicateSign::no_deed);
}

/// The end of the doers in `noun`, whose deed begins at `deed`: 养老机构|与医院签订协议, 企业|开展改造, 县区|重点实施项目.
std::uint32_t before_deed(const CleanText& text, Words noun, std::uint32_t deed) {
    const std::uint32_t lead = lexicon::match_sign_at_end(text, {noun.begin, deed}, LeadSign::verb_lead);
    if (noun.begin + lead + 1 < deed) deed -= lead;
    if (!lexicon::holds_sign(text, {deed, noun.end}, PredicateSign::mutual)) return deed;
    for (std::uint32_t index = deed; index > noun.begin + 2; --index)
        if (is_one_of(text[index - 1], u"与同")) return index - 1;
    return deed;
}

/// 5家(省级)企业; but 60分钟(45分钟)以内
bool closes_into_noun(std::u16string_view behind) {
    constexpr std::size_t longest_note = 12;  // characters, with its bracket
    const std::size_t close = close_of_bracket(behind);
    const bool is_bound =
        close < longest_note && lexicon::match_bound_after(behind.substr(close + 1)).size + close + 1 == behind.size();
    return !is_bound && close < longest_note && close + 1 < behind.size() && is(behind[close + 1], text::han) &&
           !is_one_of(behind[close + 1], u"和与及并或");
}

/// 湿地5万公顷|基本保持稳定
bool is_deed_with_adverb(std::u16string_view behind) {
    const lexicon::CueMatch cue = lexicon::match_cue(behind);
    return cue.cue == Cue::adverb && lexicon::match_verb(behind.substr(cue.size)).size > 1;
}

/// 公务车辆100%|新能源化, 建成区50%以上|面积: no noun of its own behind the share of what stands before it; but
/// 90%的|企业实现数字化.
bool goes_with_subject(std::u16string_view behind) {
    constexpr std::size_t longest_deed = 8;  // characters
    if (behind.front() == u'的') behind.remove_prefix(1);
    if (behind.starts_with(u"面积")) return true;
    if (behind.size() < 2 || behind.size() > longest_deed || behind.back() != u'化') return false;
    for (std::size_t index = 1; index + 2 < behind.size(); ++index)
        if (const Verb verb = lexicon::match_verb(behind.substr(index)); verb.size > 1 && verb.reach) return false;
    return true;
}

/// 废旧放射源100%|安全收贮: all that stands behind is what is done.
bool is_all_of_subject(const CleanText& text, const Quantity& quantity, std::u16string_view behind) {
    constexpr std::size_t longest_deed = 6;                       // characters
    const bool is_reckoned = text[quantity.before - 1] == u'按';  // 按100%计算
    return !is_reckoned && behind.size() <= longest_deed && quantity.value == text::Decimal(100) && behind.front() != u'的';
}

/// 服务中心实现100%|全覆盖, 医疗废物做到100%|应收尽收
bool says_all(std::u16string_view behind) {
    constexpr std::size_t middle = 2;  // of 应收尽收
    return behind.starts_with(u"全覆盖") || (behind.size() > middle && behind.front() == u'应' && behind[middle] == u'尽');
}

/// 储罐|相继投运: an adverb and a verb, and little behind them.
bool is_closing_deed(const CleanText& text, Words words) {
    constexpr std::uint32_t longest_object = 6;  // characters
    const lexicon::CueMatch cue = lexicon::match_cue(text, words);
    if (cue.cue != Cue::adverb || cue.size < 2) return false;
    const Verb verb = lexicon::match_verb(text, {words.begin + cue.size, words.end});
    return verb.size > 1 && words.size() <= cue.size + verb.size + longest_object;
}

/// 吸引企业60家|入驻, 选派干部80名|开展帮扶: a verb and a noun stand before the number, and what those do behind it.
bool closes_with_verb(const CleanText& text, const Mention& mention, const AdjacentVerb& verb, std::u16string_view behind) {
    const bool goes_on =
        lexicon::begins_with_sign(behind, PredicateSign::does_next) && lexicon::match_verb_like_noun(behind) == 0;
    const lexicon::UnitKind kind = mention.quantity().unit_kind;
    const bool is_counted = kind == lexicon::UnitKind::thing || (goes_on && kind == lexicon::UnitKind::amount);
    if (!is_counted || mention.is_share() || !verb.action.empty()) return false;
    const Words before = without_lead(text, {mention.segment, verb.left}, {});
    const Verb governing = lexicon::match_verb(text, before);
    constexpr std::uint32_t shortest_noun = 2;  // characters
    if (!governing.make || before.size() < governing.size + shortest_noun) return false;
    if (text.ends_with(before, u"等")) return false;  // 开展甲、乙等4批次|赴境外洽谈
    const bool settles = lexicon::ends_with_sign(text, {before.begin, before.begin + governing.size}, VerbSign::brings_in) &&
                         lexicon::begins_with_sign(behind, PredicateSign::settles_there) &&
                         lexicon::match_verb_like_noun(behind) == 0;  // 引进高校2所|设立研究院
    return goes_on || settles || lexicon::is_sign(behind, PredicateSign::closing);
}

/// 遴选5条以上|开展编制: what is done with those picked out, whose noun is not said again; but 遴选5家开展试点的企业.
bool is_picked_for_deed(const CleanText& text, const Mention& mention, const AdjacentVerb& verb, std::u16string_view behind) {
    return mention.quantity().unit_kind == lexicon::UnitKind::thing && !verb.action.empty() &&
           lexicon::ends_with_sign(text, verb.action, VerbSign::picks_out) && behind.find(u'的') == behind.npos &&
           lexicon::begins_with_sign(behind, PredicateSign::does_next) && lexicon::match_verb_like_noun(behind) == 0;
}

/// 5家企业“走出去”: what they do stands in quotes.
Words without_quoted_deed(const CleanText& text, Words noun) {
    if (!text.ends_with(noun, u"”")) return noun;
    const std::uint32_t quote = text.find(noun, u'“');
    const Words actor{noun.begin, quote};
    const lexicon::CueMatch cue = lexicon::match_cue_before(text, actor);
    const bool acts = cue.cue == Cue::generic && cue.size > 1 &&
                      !lexicon::ends_with_sign(text, actor, PlaceSign::whereabouts);  // 城市“口袋公园”
    return acts && text.find(noun, u'”') + 1 == noun.end ? actor : noun;
}

/// Characters that at least name those that do something, at the head of `noun`: 70%的|县|达到.
std::uint32_t shortest_actor(const CleanText& text, Words noun) {
    return lexicon::begins_with_sign(text, noun, PlaceSign::short_place) ? 1 : 2;
}

}  // namespace

bool begins_use_of_money(const CleanText& text, Words action, std::u16string_view behind) {
    if (lexicon::begins_with_sign(behind, lexicon::MoneySign::spends)) return true;
    const std::uint32_t deed = lexicon::match_sign(behind, lexicon::MoneySign::does_with);
    const std::u16string_view object = behind.substr(deed);
    return deed > 0 && object.size() > 1 && lexicon::ends_with_sign(text, action, lexicon::MoneySign::sets_aside) &&
           !object.starts_with(u"的") && lexicon::match_verb_like_noun(behind) == 0 &&
           !lexicon::ends_with_sign(object, lexicon::MoneySign::purse);
}

namespace {

/// 300张|床位|以上: nothing behind the comparator is counted; but 1000张床位以上的医院.
bool counts_before_bound(const CleanText& text, const Quantity& quantity) {
    return !quantity.counted.empty() && !is(text[quantity.after], text::han);
}

/// 120户|360人|返贫风险
bool are_households_with_people(const CleanText& text, const Mention& mention) {
    return !mention.behind.empty() && mention.behind.front().quantity &&
           are_households(text, mention.quantity(), *mention.behind.front().quantity);
}

}  // namespace

bool is_followed_by_noun(const CleanText& text, const Mention& mention, const AdjacentVerb& verb) {
    const Quantity& quantity = mention.quantity();
    if (counts_before_bound(text, quantity)) return true;
    if (are_households_with_people(text, mention)) return is(text[mention.behind.front().quantity->after], text::han);
    const bool is_paired = !mention.behind.empty() && are_paired(text, *mention.expression, mention.behind.front());
    if (is_paired) return is(text[mention.behind.front().quantity->after], text::han);
    if (mention.is_summed_up(text)) return is(text[mention.behind.front().quantity->after], text::han);  // 50个共20万亩
    const std::u16string_view behind = text.characters(mention.tail());
    if (behind.empty()) return false;
    const char16_t c = behind.front();
    if (is_one_of(c, u"《“")) return true;
    if (c == u'(') return closes_into_noun(behind);
    if (is(c, text::digit)) return mention.next_number != quantity.after;                         // 5G基站
    const bool is_related = c == u'与' && lexicon::holds_sign(behind, PredicateSign::related);    // 60个与采购相关的制度
    const bool is_in_word = lexicon::begins_with_sign(behind, lexicon::ListSign::joint_in_word);  // 9个和美乡村
    if (!is(c, text::han | text::latin) || (item_separators.contains(c) && !is_related && !is_in_word)) return false;
    if (lexicon::begins_with_sign(behind, lexicon::NounSign::no_noun)) return false;
    if (lexicon::begins_with_sign(behind, lexicon::MoneySign::gain)) return false;  // 带动农户2万户|户均增收5000元
    if (mention.is_share() && (says_all(behind) || change_named_behind(text, mention) != lexicon::VerbChange::level))
        return false;
    constexpr std::size_t longest_demand = 6;  // characters: 新建居住建筑达到83%|节能要求
    const bool is_demand = behind.front() != u'的' && behind.ends_with(u"要求") && behind.size() <= longest_demand;
    if (mention.is_share() && is_demand && !verb.action.empty()) return false;
    const std::size_t deed = mention.is_share() ? lexicon::match_verb(behind).size : 0;
    if (deed > 1 && deed < behind.size() && behind[deed] == u'在') return false;  // 一半以上|布局在城郊
    // 安排资金500万元|用于养老, 安排资金500万元|支持养老; but 投入500万元支持资金
    const bool is_spent = begins_use_of_money(text, verb.action, behind) || (behind.starts_with(u"支持") && verb.action.empty());
    if (quantity.unit_dimension == "money" && is_spent) return false;
    if (quantity.unit_kind == lexicon::UnitKind::amount && is_deed_with_adverb(behind)) return false;
    const bool is_subject = mention.is_share() && mention.segment < verb.left;  // 企业30%以上达到…: they do it
    if (is_subject && verb.action.empty() && (goes_with_subject(behind) || is_all_of_subject(text, quantity, behind)))
        return false;
    if (closes_with_verb(text, mention, verb, behind) || is_picked_for_deed(text, mention, verb, behind)) return false;
    const bool does =
        begins_like_verb(behind) || lexicon::begins_with_sign(behind, lexicon::MoneySign::used_for);  // 公益金不低于55%用于养老
    return !is_subject || !(does || lexicon::begins_with_sign(behind, PredicateSign::means));
}

Words counted_noun(const CleanText& text, const Mention& mention) {
    if (counts_before_bound(text, mention.quantity())) return mention.quantity().counted;
    std::uint32_t begin = mention.quantity().after;
    if (text[begin] == u'(') {
        const std::size_t close = close_of_bracket(text.characters({begin, mention.clause.end}));
        begin = close == std::u16string_view::npos ? mention.clause.end : begin + static_cast<std::uint32_t>(close) + 1;
    }
    if (are_households_with_people(text, mention)) {
        const std::uint32_t last = mention.behind.front().quantity->after;
        return without_quoted_deed(text, noun_behind(text, mention.clause, last, mention.clause.end));
    }
    if (!mention.behind.empty() && mention.behind.front().quantity) {
        const Quantity& other = *mention.behind.front().quantity;
        const bool is_paired = are_paired(text, *mention.expression, mention.behind.front());
        // 9条|100公里|河流治理工程; but 14条3000平方公里以上的支流
        const bool is_extent = other.before == begin && !other.relation_after && text.characters(other.unit) == u"公里" &&
                               mention.quantity().unit_kind == lexicon::UnitKind::thing;
        if (is_paired || is_extent || is_in_total(text, {begin, other.before})) begin = other.after;
    }
    return without_quoted_deed(text, noun_behind(text, mention.clause, begin, mention.next_number));
}

Words up_to_reach(const CleanText& text, Words noun) {
    for (std::uint32_t index = noun.begin + 2; index < noun.end; ++index) {
        const Verb verb = lexicon::match_verb(text, {index, noun.end});
        const bool reaches = verb.reach && verb.size > 1 && index + verb.size < noun.end;
        if (reaches || accomplishes(text.characters({index, noun.end}))) return {noun.begin, index};
    }
    return noun;
}

Words up_to_verb(const CleanText& text, Words noun) {
    const std::uint32_t name = lexicon::match_verb_like_noun(text, noun);  // 规模养殖|实现
    for (std::uint32_t index = noun.begin + std::max(name, shortest_actor(text, noun)); index < noun.end; ++index) {
        const std::u16string_view rest = text.characters({index, noun.end});
        const auto [verb, like] = lexicon::match_verb_or_noun(rest);
        if (like > 0) {
            index += like - 1;
            continue;
        }
        if (rest.starts_with(u"构建") && text[index - 1] == u'机') continue;  // 机构|建立
        const bool is_deed = verb.size > 1 || begins_deed(text, noun, index) ||
                             lexicon::match_cue(rest).cue == Cue::frame;  // 80%的项目|采用新模式
        if (is_deed) noun.end = before_deed(text, noun, index);
    }
    return without_tail(text, noun);  // 70%的企业基本|实现数字化
}

namespace {

/// 60%的|县城|绿色出行比例: characters of the kind of place of which so many are meant; but 国内|生产总值, and of
/// 城市建成区面积 all of it is.
std::uint32_t counted_place(std::u16string_view noun) {
    const std::uint32_t size =
        std::max(lexicon::match_sign(noun, lexicon::PlaceSign::whereabouts), lexicon::match_verb_like_noun(noun));
    return size > 0 && noun[size - 1] == u'内' ? 0 : size;
}

}  // namespace

Words up_to_measured(const CleanText& text, Words noun) {
    const Words measured{noun.begin, noun.end - lexicon::match_bound_before(text, noun).size};  // 园区能耗|低于
    if (measure_at_end(text, measured) == 0) return noun;
    const std::uint32_t place = counted_place(text.characters(measured));
    for (std::uint32_t end = noun.begin + std::max(2U, place); end < measured.end; ++end) {
        const bool is_measured = measure_at_end(text, {end, measured.end}) < measured.end - end;
        if (is_measured && end == noun.begin + place) return {noun.begin, end};
        const Cue owner = lexicon::match_cue_before(text, {noun.begin, end}).cue;
        if (is_measured && (owner == Cue::generic || owner == Cue::place)) return {noun.begin, end};
    }
    const bool is_place =  // 75%的村|集体收入, but 60%的市场份额
        lexicon::begins_with_sign(text, noun, PlaceSign::short_place) &&
        !lexicon::begins_with_sign(text, {noun.begin + 1, noun.end}, PlaceSign::no_place);
    return is_place ? Words{noun.begin, noun.begin + 1} : measured;
}

namespace {

/// 证照|在各领域应用, but 在建项目, 床位在30张以上的养老院
bool begins_phrase_of_place(const CleanText& text, Words noun, std::uint32_t index) {
    return text[index] == u'在' && index + 1 < noun.end && !is(text[index + 1], text::digit) &&
           !lexicon::ends_with_sign(text, {noun.begin, index + 1}, LeadSign::no_phrase) &&
           !lexicon::begins_with_sign(text, {index, noun.end}, LeadSign::no_phrase);
}

/// 县(市、区)|建设…: where the deed of places begins whose name ends in a bracket; noun.end: nowhere.
std::uint32_t deed_of_places(const CleanText& text, Words noun) {
    if (text[noun.begin + 1] != u'(' || !lexicon::begins_with_sign(text, noun, PlaceSign::place_head)) return noun.end;
    const std::uint32_t end = text.find(noun, u')') + 1;
    return end < noun.end && lexicon::match_verb(text, {end, noun.end}).size > 1 ? end : noun.end;
}

}  // namespace

namespace {

/// 骨干|到村级服务站开展帮扶, 企业|来本市建厂: where they go, and what they do there.
bool goes_somewhere(const CleanText& text, Words rest) {
    constexpr std::uint32_t shortest_place = 2;  // characters
    if (!lexicon::begins_with_sign(text, rest, PredicateSign::goes) || text.contains(rest, u"的")) return false;
    if (lexicon::begins_with_sign(text, rest, LeadSign::no_phrase) ||
        lexicon::ends_with_sign(text, {rest.begin - 1, rest.begin + 1}, LeadSign::no_phrase))
        return false;
    for (std::uint32_t index = rest.begin + 1 + shortest_place; index + 1 < rest.end; ++index)
        if (lexicon::match_verb(text, {index, rest.end}).make ||
            lexicon::is_sign(text, {index, rest.end}, PredicateSign::needs_nothing))  // 到养老机构|多点执业
            return true;
    return false;
}

/// 监测站|为标准站: what they are raised to; but 日处理能力为300吨的处置厂.
bool becomes_something(const CleanText& text, Words rest) {
    return text[rest.begin] == u'为' && rest.size() > 2 && !is(text[rest.begin + 1], text::digit) &&
           !lexicon::begins_with_sign(text, rest, PredicateSign::no_deed) &&
           !lexicon::ends_with_sign(text, {rest.begin - 1, rest.begin}, PredicateSign::joins_as);
}

/// 会议|专题研究, 联席会议|协调解决问题: what a meeting is for stands behind it.
bool is_for_meeting(const CleanText& text, Words meeting, Words rest) {
    if (!text.ends_with(meeting, u"会议")) return false;
    if (text.starts_with(rest, u"专题")) rest.begin += 2;
    return lexicon::match_verb(text, rest).size > 1 || lexicon::begins_with_sign(text, rest, VerbSign::looks_into);
}

}  // namespace

Words up_to_break(const CleanText& text, Words noun) {
    for (std::uint32_t index = noun.begin + 1; index < noun.end; ++index) {
        const Words rest{index, noun.end};
        if (goes_somewhere(text, rest) || becomes_something(text, rest) || is_for_meeting(text, {noun.begin, index}, rest) ||
            (index > noun.begin + 1 && lexicon::begins_with_sign(text, rest, PredicateSign::serves_as)) ||  // 律师|担任顾问
            lexicon::begins_with_sign(text, rest, VerbSign::treated_break))
            return without_tail(text, {noun.begin, before_deed(text, noun, index)});
    }
    return noun;
}

bool accomplishes(std::u16string_view deed) {
    constexpr std::size_t shortest_object = 2;  // characters
    const std::uint32_t verb = lexicon::match_sign(deed, PredicateSign::accomplishes);
    return verb > 0 && verb + shortest_object <= deed.size() &&
           (deed.find(u'的') == std::u16string_view::npos || meets_set_task(deed));
}

std::u16string_view words_behind(const CleanText& text, Words clause, Words noun) {
    const std::u16string_view behind = text.characters({noun.end, std::max(noun.end, clause.end)});
    const std::size_t close = behind.starts_with(u'(') ? close_of_bracket(behind) : behind.npos;
    return close == behind.npos ? behind : behind.substr(close + 1);
}

Words up_to_done(const CleanText& text, Words noun) {
    for (std::uint32_t index = noun.begin + shortest_actor(text, noun); index < noun.end; ++index) {
        const std::u16string_view rest = text.characters({index, noun.end});
        const lexicon::CueMatch cue = lexicon::match_cue(rest);
        const std::u16string_view deed = rest.substr(cue.cue == Cue::adverb ? cue.size : 0);
        if (accomplishes(deed) || lexicon::is_sign(deed, PredicateSign::closing) ||
            lexicon::begins_with_sign(deed, VerbSign::carries_out))
            return without_tail(text, {noun.begin, index});
    }
    return noun;
}

Words up_to_accomplished(const CleanText& text, Words noun) {
    for (std::uint32_t index = noun.begin + shortest_actor(text, noun); index < noun.end; ++index) {
        const std::u16string_view doer = text.characters({noun.begin, index}), deed = text.characters({index, noun.end});
        if (!accomplishes(deed) || lexicon::match_verb_like_noun(deed) > 0) continue;
        if (lexicon::match_cue_before(doer).cue == Cue::generic || lexicon::ends_with_sign(doer, DoerSign::doer_end))
            return without_tail(text, {noun.begin, index});
    }
    return noun;
}

/// 教师|支教, 毕业生|到基层就业, 人|就近就业
bool moves_by_itself(const CleanText& text, Words deed) {
    const std::u16string_view whole = text.characters(deed);
    const lexicon::CueMatch cue = lexicon::match_cue(whole);
    const std::u16string_view bare = whole.substr(cue.cue == Cue::adverb ? cue.size : 0);
    if (lexicon::is_sign(bare, PredicateSign::needs_nothing) || lexicon::is_sign(whole, PredicateSign::needs_nothing))
        return true;
    return lexicon::begins_with_sign(whole, PredicateSign::goes) &&
           lexicon::ends_with_sign(text, deed, PredicateSign::needs_nothing) && !text.contains(deed, u"的");
}

bool ends_in_actor(const CleanText& text, Words noun) {
    return lexicon::match_cue_before(text, noun).cue == Cue::generic || lexicon::ends_with_sign(text, noun, DoerSign::actor_end);
}

Words owners_of_next(const CleanText& text, const Mention& mention) {
    constexpr std::uint32_t longest = 24, longest_measure = 8;  // characters
    if (mention.next == nullptr) return {};
    const Quantity &count = mention.quantity(), &sum = *mention.next->quantity;
    const bool counts =
        count.unit_kind == lexicon::UnitKind::thing ? !count.unit.empty() && !count.relation_after : mention.is_share();
    if (!counts || sum.unit_dimension != "money" || sum.relation_before != lexicon::Relation::more_than) return {};
    Words whole{count.after, sum.before};
    if (text.starts_with(whole, u"的")) ++whole.begin;
    const bool is_plain = whole.size() > 2 && whole.size() <= longest && text.find(whole, u'的') == whole.end &&
                          text.find(whole, u'、') == whole.end;
    if (!is_plain || measure_at_end(text, whole) == 0 || is(text[sum.after], text::han)) return {};
    for (std::uint32_t end = whole.end - 1; end > whole.begin && whole.end - end <= longest_measure; --end) {
        const Words owner{whole.begin, end};
        const std::u16string_view name = text.characters(owner);
        const bool owns = ends_in_actor(text, owner) || lexicon::match_sign_at_end(name, DoerSign::doer_end) > 1 ||
                          lexicon::ends_with_sign(name, DoerSign::owner_end);
        if (owns) return owner;
    }
    return {};
}

/// 大中城市|率先建成完善的体系: where somebody's deed begins with an adverb before the 的 at `particle`; noun.end: nowhere.
std::uint32_t deed_before_particle(const CleanText& text, Words noun, std::uint32_t particle) {
    for (std::uint32_t index = noun.begin + 2; index < particle && particle < noun.end; ++index) {
        const lexicon::CueMatch cue = lexicon::match_cue(text, {index, particle});
        if (cue.cue != Cue::adverb || cue.size < 2 || !ends_in_actor(text, {noun.begin, index})) continue;
        if (lexicon::match_verb(text, {index + cue.size, particle}).size > 1) return index;
    }
    return noun.end;
}

Words up_to_settling(const CleanText& text, Words noun) {
    if (text.contains(noun, u"的")) return noun;
    for (std::uint32_t index = noun.begin + 2; index < noun.end; ++index) {
        const Words doer{noun.begin, index}, rest{index, noun.end};
        if (moves_by_itself(text, rest)) return doer;
        const std::u16string_view deed = text.characters(rest);
        const bool settles = lexicon::begins_with_sign(deed, PredicateSign::settles_there) ||
                             lexicon::is_sign(deed, PredicateSign::closing) || begins_phrase_of_place(text, noun, index);
        if (settles && lexicon::match_verb_like_noun(deed) == 0 &&
            (ends_in_actor(text, doer) || lexicon::ends_with_sign(text, doer, DoerSign::doer_end)))
            return doer;
    }
    return noun;
}

Words up_to_deed(const CleanText& text, Words noun) {
    const std::uint32_t particle = text.find(noun, u'的');  // 基础好、设施完善的园区开展改造
    const std::uint32_t begin = particle < noun.end ? particle : noun.begin;
    if (const std::uint32_t deed = deed_of_places(text, noun); deed < noun.end) return {noun.begin, deed};
    if (const std::uint32_t deed = deed_before_particle(text, noun, particle); deed < noun.end) return {noun.begin, deed};
    if (moves_by_itself(text, noun)) return noun;  // 至少有1人|稳定就业
    for (std::uint32_t index = begin + shortest_actor(text, noun); index < noun.end; ++index) {
        if (begins_phrase_of_place(text, noun, index)) return {noun.begin, index};
        const bool is_actor = ends_in_actor(text, {noun.begin, index});
        const Verb verb = lexicon::match_verb(text, {index, noun.end});
        const Words rest{index, noun.end};
        const bool closes = lexicon::is_sign(text, rest, PredicateSign::closing);  // 50个项目|投入使用
        if (text[index - 1] != u'”' && moves_by_itself(text, rest)) return {noun.begin, before_deed(text, noun, index)};
        if (closes || is_closing_deed(text, rest) || accomplishes(text.characters(rest))) return {noun.begin, index};
        const bool has_object = index + verb.size < noun.end || is_mutual(text, {index, noun.end});
        const bool begins_deed = lexicon::begins_with_sign(text, rest, PredicateSign::takes_part) ||
                                 lexicon::begins_with_sign(text, rest, PredicateSign::means);
        const bool takes_part = has_object && begins_deed &&  // 专家|参加活动, 卫生院|利用闲置床位开展照护
                                lexicon::ends_with_sign(text, {noun.begin, index}, DoerSign::doer_end);
        if (takes_part || (verb.size > 1 && (verb.act || (is_actor && has_object)))) noun.end = before_deed(text, noun, index);
    }
    return without_tail(text, noun);  // 10个项目尽早|投产
}

bool begins_like_verb(std::u16string_view behind) {
    return lexicon::match_verb(behind).size > 1 || behind.front() == u'为' || lexicon::match_cue(behind).cue == Cue::frame ||
           (behind.front() != u'可' && lexicon::begins_with_sign(behind, PredicateSign::predicate));  // 10%|可以从税额中抵免
}

}  // namespace plandoc::record
