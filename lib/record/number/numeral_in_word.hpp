#pragma once
/// Chinese numerals that make one word with what stands beside them and count nothing; lexicon/numeral_words.tsv has the words
/// that begin with a numeral.
///     统一   第三产业   初三   the character before binds them; but 推进三大工程
///     零件   队伍   登陆   formal numerals alone; but 陆拾万
///     一企一档   一件件      something for each; but 一县一个 counts
///     一件干一件            one after the other
///     双百                 a name, with the 双 before it

#include "record/number/passage_text.hpp"

namespace plandoc::record {

/// The character before the numeral at `index` binds it.
[[nodiscard]] bool is_bound(const PassageText& passage, std::uint32_t index);

/// 二 of 第二批, 三 of 第三条, 一 of 居全省第一: the numeral at `index`, where it tells which one of several it is; empty: it
/// does not (第三产业).
[[nodiscard]] text::Words match_ordinal(const PassageText& passage, std::uint32_t index);

/// Characters of 一企一档, 一件件 or 一项一项 at `index`; 0: none stands there.
[[nodiscard]] std::uint32_t match_one_each(const PassageText& passage, std::uint32_t index);

/// Characters of 一件干一件, 一个推进一个 at `index`; 0: it does not stand there.
[[nodiscard]] std::uint32_t match_one_by_one(const PassageText& passage, std::uint32_t index);

/// The numeral at `index` is a formal one by itself.
[[nodiscard]] bool is_formal_alone(const PassageText& passage, std::uint32_t index);

/// 双 and the numeral at `index`, where they are a name; else empty.
[[nodiscard]] text::Words match_doubled(const PassageText& passage, std::uint32_t index);

}  // namespace plandoc::record
