#include "record/role/next_number.hpp"

#include <algorithm>

#include "lexicon/cues.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/measure.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using lexicon::UnitKind;
using text::is_one_of;

namespace {

constexpr std::u16string_view item_joints = u",、和与及并或";  ///< behind one of them stands another item

/// 提供6类以上疗法的比例达到90%: what is measured next is named by this one too.
bool describes_next_measure(const CommitmentDraft& draft) {
    if (!draft.noun_follows || draft.mention.next == nullptr || !draft.quantity.relation_after) return false;
    const Words between{draft.quantity.after, draft.mention.next_number};
    if (draft.mention.next->quantity->unit_kind != UnitKind::share) return false;
    const Words noun{draft.quantity.after, draft.mention.next->quantity->before};
    // 新签亿元以上项目开工率高于70%
    if (draft.quantity.unit_kind == UnitKind::amount && measure_at_end(draft.text, noun) > 0) return true;
    if (lexicon::holds_sign(draft.view(between), lexicon::MeasureSign::share_of)) return true;
    // 出栏500头以上规模养殖比重|达到70%
    if (draft.view(noun).find_first_of(item_joints) != std::u16string_view::npos) return false;
    const lexicon::Verb verb = lexicon::match_verb_before(draft.view(noun));
    return verb.reach && !draft.mention.is_share() && measure_at_end(draft.text, {noun.begin, noun.end - verb.size}) > 0;
}

/// 30个项目|完成投资2亿元, 95%的村|实现收入2亿元: a verb with a noun of its own stands before the next number.
bool does_something(const CommitmentDraft& draft) {
    if ((draft.quantity.unit_kind != UnitKind::thing && !draft.mention.is_share()) || !draft.noun_follows ||
        draft.mention.next == nullptr)
        return false;
    const std::uint32_t end = draft.mention.next->quantity->before;
    for (std::uint32_t index = draft.quantity.after + 2; index < end;) {
        if (is_one_of(draft.text[index], u"、和与及并")) return false;
        const std::u16string_view rest = draft.view({index, end});
        const auto [verb, noun] = lexicon::match_verb_or_noun(rest);
        if ((verb.act || verb.reach) && verb.size < rest.size()) return true;
        index += std::max(1U, noun);
    }
    return false;
}

/// 企业超100亿元|2家, 50亿元以上|力争5家, 百亿级|至少2家: how great those are that the next number counts.
bool sizes_next(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    const Quantity& quantity = draft.quantity;
    const bool is_bound = quantity.unit_kind == UnitKind::amount && draft.commitment.has_bound;
    if ((!is_bound && !is_size_class(draft.text, quantity)) || mention.behind.empty()) return false;
    const std::optional<Quantity>& next = mention.behind.front().quantity;
    if (!next || next->unit_kind != UnitKind::thing || next->unit.empty()) return false;
    if (next->words.begin == quantity.after || next->before == quantity.after) return true;
    const lexicon::CueMatch cue = lexicon::match_cue(draft.view({quantity.after, std::max(quantity.after, next->before)}));
    return lexicon::is_modal(cue.cue) && quantity.after + cue.size == next->before;
}

/// 县级、乡级分别创办|300亩|、200亩以上的示范点1个: a list of sizes, of which the last stands before what is counted.
bool is_size_in_list(const CommitmentDraft& draft) {
    constexpr std::uint32_t longest_noun = 16;  // characters
    if (draft.quantity.unit_kind != UnitKind::amount || draft.text[draft.quantity.after] != u'、') return false;
    const std::span<const Expression> sizes = joined_numbers(draft.text, draft.mention);
    if (sizes.size() < 2 || sizes.size() > draft.mention.behind.size()) return false;
    const Expression& count = draft.mention.behind[sizes.size() - 1];
    const Quantity& last = *sizes.back().quantity;
    if (!count.quantity || count.quantity->unit_kind != UnitKind::thing || count.quantity->unit.empty()) return false;
    if (draft.view(last.unit) != draft.view(draft.quantity.unit) && !draft.quantity.unit.empty()) return false;
    const Words noun{last.after, std::max(last.after, count.quantity->before)};
    return noun.size() > 1 && noun.size() <= longest_noun && noun.end < draft.mention.clause.end &&
           draft.view(noun).find_first_of(item_joints) == std::u16string_view::npos &&
           lexicon::holds_sign(draft.view(draft.mention.lead()), lexicon::ListSign::respectively);
}

/// 2艘清扫船|(50吨)|完成建造, 2艘清扫船|(50吨)|投入使用: what they have done in the end stands behind the bracket.
bool acts_behind(const CommitmentDraft& draft, std::uint32_t bracket) {
    const std::u16string_view deed = words_behind(draft.text, draft.mention.clause, {bracket, bracket});
    return accomplishes(deed) || lexicon::is_sign(deed, lexicon::PredicateSign::closing);
}

/// 20个|指导站|(含示范站5个), (2022年5个), 10个断面|(含2个示范断面)|达标, 2艘清扫船|(50吨)|建成: behind the noun a bracket tells
/// what the number is made up of, or says more of those that do something behind it.
bool tells_parts(const CommitmentDraft& draft, std::uint32_t bracket) {
    if (is_one_of(draft.text[bracket + 1], u"每单均")) return true;
    const Mention& mention = draft.mention;
    const std::uint32_t number = mention.next->quantity->before;
    const std::uint32_t close = draft.text.find({bracket, std::max(bracket, number)}, u')');
    const bool includes = draft.text.starts_with({bracket + 1, number}, including);
    if (bracket <= draft.quantity.after + 1 || close < number) return false;
    return acts_behind(draft, bracket) || (number > bracket + 1 && (includes || !draft.commitment.action.empty()));
}

}  // namespace

bool describes_counted_noun(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    if (describes_next_measure(draft) || sizes_next(draft) || is_size_in_list(draft)) return true;
    if (!draft.noun_follows || draft.commitment.is_promised || mention.next == nullptr || mention.next->is_rank) return false;
    if (are_households(draft.text, draft.quantity, *mention.next->quantity)) return false;
    // 遴选50个项目|给予10万元扶持: what each of them is paid is another thing
    const bool is_chosen = draft.verb.makes && !draft.commitment.action.empty();
    const std::uint32_t pays = draft.text.find({draft.quantity.after, mention.next_number}, u"给予");
    if (is_chosen && pays > draft.quantity.after && pays < mention.next_number) return false;
    // 带动2万户农户|户均增收600元: what each of them gains is another thing
    if (lexicon::begins_with_sign(draft.view({draft.commitment.noun.end, mention.next_number}), lexicon::MoneySign::gain))
        return false;
    for (std::uint32_t index = draft.quantity.after; index < mention.next_number; ++index) {
        if (is_one_of(draft.text[index], item_joints)) return false;
        if (draft.text[index] == u'(' && tells_parts(draft, index)) return false;  // 10个仓库(每个不低于5亩)
    }
    // 90%的学校带宽达到100M, 50%的园区能耗低于0.3吨, 30个项目完成投资2亿元: what they reach
    const Words between{draft.quantity.after, mention.next->quantity->before};
    const lexicon::Verb verb = lexicon::match_verb_before(draft.view(between));
    const bool is_measured = mention.next->quantity->relation_before && measure_at_end(draft.text, between) > 0;
    if (mention.is_share() && (verb.reach || verb.size > 1 || is_measured)) return false;
    if (does_something(draft) || !owners_of_next(draft.text, mention).empty()) return false;
    return mention.next->quantity->unit_kind != UnitKind::share;
}

bool leads_to_measure(const CommitmentDraft& draft) {
    const Mention& mention = draft.mention;
    if (mention.is_share() || !draft.noun_follows || !draft.commitment.action.empty()) return false;
    if (mention.next == nullptr) return false;
    const Words between{draft.quantity.after, mention.next->quantity->before};
    const lexicon::Verb verb = lexicon::match_verb_before(draft.view(between));
    const bool is_range = draft.quantity.unit_dimension == "length" && draft.text.ends_with(between, u"率");  // 500米覆盖率85%
    const bool is_measured = (mention.next->quantity->relation_before || is_range) && measure_at_end(draft.text, between) > 0;
    const bool reaches =  // 两个产业占产值的比重不低于15%, 500米公园覆盖率不低于90%
        (verb.reach && verb.size > 1) || is_measured || draft.text.contains(between, u"占");
    return reaches && mention.next->quantity->unit_kind == UnitKind::share;
}

bool leads_to_amount(const CommitmentDraft& draft) {
    return !draft.mention.is_share() && does_something(draft) && draft.mention.next->quantity->unit_kind == UnitKind::amount;
}

}  // namespace plandoc::record
