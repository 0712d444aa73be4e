#pragma once
/// A number whose action is the verb beside it.
///     拥有量|达到|11件以上          the noun stands before the verb
///     |培育|30家以上|领军企业        the verb makes what stands behind the number
///     |突破|20项以上关键技术         a comparator that is a verb, and makes
///     新增|版权登记|1000件          no verb at all, but the noun of the one at the head of the clause

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// Settles what the verb beside the number is, before anything else is read: a comparator may be the verb that makes
/// (突破20项以上技术), and what looks like a verb may be the noun of an earlier one (新增|版权登记|1000件).
void settle_adjacent_verb(CommitmentDraft& draft);

/// Finds the noun of a number whose action is the verb beside it. The action is given up where that verb leads to those
/// served (为, 在), and the role is set where the number only describes.
void attach_to_adjacent_verb(CommitmentDraft& draft);

/// Takes the comparator that stands before the verb, where there is one: 至少|建成2个.
void take_bound_before_verb(CommitmentDraft& draft);

}  // namespace plandoc::record
