#include "record/role/clause_role.hpp"

#include "record/role/next_number.hpp"
#include "record/role/ordinal.hpp"
#include "record/role/payment.hpp"
#include "record/role/plain_count.hpp"
#include "record/role/qualification.hpp"
#include "record/role/set_form.hpp"
#include "record/role/time_role.hpp"

namespace plandoc::record {

namespace {

bool is_provision(const CommitmentDraft& draft) {
    return is_qualification(draft) || is_payment(draft) || describes_counted_noun(draft) ||
           (draft.quantity.relation_after && leads_to_measure(draft)) || draft.mention.follows_count;
}

bool is_count(const CommitmentDraft& draft) {
    return draft.mention.counts_places || is_plain_count(draft) || leads_to_measure(draft) || leads_to_amount(draft);
}

}  // namespace

std::optional<Role> role_by_form(const CommitmentDraft& draft) {
    if (const std::optional<Role> role = role_of_time(draft)) return role;
    if (is_ordinal(draft)) return Role::name;
    if (has_set_form(draft)) return Role::provision;
    if (draft.commitment.role) return draft.commitment.role;
    if (is_provision(draft)) return Role::provision;
    if (is_count(draft)) return Role::count;
    return std::nullopt;
}

}  // namespace plandoc::record
