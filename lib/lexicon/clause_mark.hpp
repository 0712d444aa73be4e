#pragma once
/// Words that part a clause into subject and predicate, for finding who 负责 or 牵头. They are rows of clause_marks.tsv.

#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

enum class ClauseMark : std::uint8_t {
    none,
    agent,        ///< the subject follows unless one stands in front: 由
    founding,     ///< the subject follows in any case: 成立
    wish,         ///< what follows is only wished for or described: 支持, 形成
    modal,        ///< the subject ends here: 要, 应
    predicate,    ///< the subject ends here: 设在, 制定
    preposition,  ///< the subject ends here, and a phrase may stand before the verb: 对, 按照
    adverb,       ///< the subject ends here, and the verb may follow: 具体, 共同
    opener,       ///< stands in front of the subject: 其中
    person,       ///< a person of what stands in front, which is no subject then: 主要负责同志
};

struct ClauseMarkMatch {
    std::uint32_t size = 0;  ///< characters; 0: no mark
    ClauseMark mark = ClauseMark::none;
    explicit operator bool() const { return size != 0; }
};

/// The longest mark that `text` begins with.
[[nodiscard]] ClauseMarkMatch match_clause_mark(std::u16string_view text);
/// The longest mark that `text` ends with.
[[nodiscard]] ClauseMarkMatch match_clause_mark_at_end(std::u16string_view text);

}  // namespace plandoc::lexicon
