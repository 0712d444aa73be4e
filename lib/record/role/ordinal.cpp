#include "record/role/ordinal.hpp"

#include "lexicon/count_sign.hpp"
#include "lexicon/number_sign.hpp"

namespace plandoc::record {

using lexicon::NumberSign;
using text::is;
using text::is_one_of;

namespace {

/// 十一届八次、九次全会
bool follows_session(const CommitmentDraft& draft) {
    constexpr std::uint32_t longest_list = 12;  // characters
    std::uint32_t begin = draft.quantity.words.begin;
    while (begin > draft.mention.clause.begin && draft.quantity.words.begin - begin < longest_list &&
           (is(draft.text[begin - 1], text::numeral) || is_one_of(draft.text[begin - 1], u"次、和")))
        --begin;
    return begin > draft.mention.clause.begin && draft.text[begin - 1] == u'届';
}

/// 全国人大|四次|会议: which of its meetings.
bool is_session_of_body(const CommitmentDraft& draft) {
    return draft.view(draft.quantity.unit) == u"次" && lexicon::begins_with_sign(draft.behind(), NumberSign::session) &&
           lexicon::ends_with_sign(draft.view({draft.mention.clause.begin, draft.quantity.words.begin}),
                                   NumberSign::holds_session);
}

}  // namespace

bool is_ordinal(const CommitmentDraft& draft) {
    const Quantity& quantity = draft.quantity;
    if (!quantity.is_chinese || quantity.is_bare_scale || draft.commitment.has_bound) return false;
    if (draft.view(quantity.unit) == u"届" || follows_session(draft) || is_session_of_body(draft)) return true;
    const bool is_second = draft.view(quantity.words).front() == u'二';
    if (is_one_of(draft.text[quantity.unit.begin], u"轮回") && quantity.unit.size() == 1) return is_second;  // 二轮延包
    if (draft.view(quantity.unit) != u"期") return false;
    if (draft.view(quantity.words).front() == u'两') return false;
    return is_second || !lexicon::ends_with_sign(draft.view(draft.commitment.noun), lexicon::CountSign::held);
}

}  // namespace plandoc::record
