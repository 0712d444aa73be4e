#pragma once
/// A number attached to the verb beside it.
///     拥有量|达到|11件以上          the noun stands before the verb
///     |培育|30家以上|领军企业        the verb makes what stands behind the number
///     |突破|20项以上关键技术         a comparator that is a verb, and makes
///     新增|版权登记|1000件          no verb at all, but the noun of the one at the head of the clause

#include "record/mention/commitment_draft.hpp"

namespace plandoc::record {

/// A comparator may be the verb that makes (突破20项以上技术), and a verb may be the noun of an earlier one (新增版权登记1000件).
void settle_adjacent_verb(CommitmentDraft& draft);

/// The verb beside the number is its action, unless it leads to those served (为, 在) or describes.
void attach_to_adjacent_verb(CommitmentDraft& draft);

/// 至少建成2个: a comparator before the verb.
void take_bound_before_verb(CommitmentDraft& draft);

}  // namespace plandoc::record
