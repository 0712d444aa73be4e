#include "record/target/scope.hpp"

#include <algorithm>

#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using text::CleanText;

std::string scope_of(const CleanText& text, const Mention& mention, const Commitment& commitment, std::string_view unit,
                     const Carried& carried) {
    const Words lead = without_lead(text, text.trim(commitment.lead, item_separators), mention.own_place);
    if (commitment.noun_is_behind && !lead.empty() && lead.end <= commitment.action.begin && unit == "%")
        return text.written(without_tail(text, lead));
    const bool is_apart = commitment.noun.begin >= lead.end;  // 对创新主体|举办培训, but 对老年人探访率
    if (is_apart && lead.size() > 2 && text[lead.begin] == u'对') return text.written({lead.begin + 1, lead.end});
    if (lead.size() > 2 && text[lead.end - 1] == u'中') return text.written({lead.begin, lead.end - 1});
    return !commitment.action.empty() && commitment.is_make ? carried.scope : std::string();
}

Binding binding_in(const CleanText& text, Words words) {
    if (text.contains(words, u"约束")) return Binding::binding;
    return text.contains(words, u"预期") ? Binding::expected : Binding::none;
}

Binding binding_of(const CleanText& text, const Mention& mention) {
    constexpr std::uint32_t size = 3;  // characters of 约束性
    const std::uint32_t bracket = mention.quantity().after, begin = bracket + 1;
    const bool is_bracketed = begin < mention.sentence.end && text[bracket] == u'(';
    return is_bracketed ? binding_in(text, {begin, std::min(begin + size, mention.sentence.end)}) : Binding::none;
}

}  // namespace plandoc::record
