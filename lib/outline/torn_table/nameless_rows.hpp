#pragma once
/// Rows of a torn table but for their names, which stand elsewhere: the values beside each 约束性.
///     — ≤47.4 预期性   92 92 预期性   完成国家下达目标 约束性      or, where 约束性 stands first,      约束性 — 28   预期性 31
///     35

#include <cstdint>
#include <vector>

#include "outline/torn_table/loose_band.hpp"

namespace plandoc::outline {

/// On which side of its values a row has 约束性.
enum class BindingSide : std::uint8_t { behind, before };

/// For each 约束性 in `band`, in text order, the values right beside it; 约束性 stands on this side of them. At most `columns` of
/// them, none where something else stands there.
[[nodiscard]] std::vector<NamelessRow> find_nameless_rows(const LooseBand& band, std::size_t columns, BindingSide side);

/// Every value of the band belongs to one of `rows`, and it is sure which: a row has all, as one does at least, or the last
/// alone, which then is a value in words or reads as a target.
[[nodiscard]] bool are_whole(const std::vector<Piece>& pieces, const LooseBand& band, const std::vector<NamelessRow>& rows,
                             std::size_t columns);

/// 100 约束性 83.3 约束性: each has one value, of two. What is aimed at stands beside 约束性, what is known elsewhere.
[[nodiscard]] bool lack_what_is_known(const std::vector<NamelessRow>& rows, std::size_t columns);

/// 92.9 94 约束性 28 27 约束性: those that have all their values, none told in words; none where another number is left over.
[[nodiscard]] std::vector<NamelessRow> rows_of_numbers(const std::vector<Piece>& pieces, const LooseBand& band,
                                                       const std::vector<NamelessRow>& rows, std::size_t columns);

}  // namespace plandoc::outline
