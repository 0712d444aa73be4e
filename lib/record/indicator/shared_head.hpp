#pragma once
/// The members of a list that share a head, where each has a number of its own.
///     甲、乙覆盖率分别达到60%、50% -> 甲覆盖率, 乙覆盖率

#include <string>
#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

/// The names of the `count` members of the list `words`, in order, each with the head that they share: A、B和C覆盖率 -> A覆盖率,
/// B覆盖率, C覆盖率. Empty where `words` are no list of so many.
[[nodiscard]] std::vector<std::string> shared_members(const text::CleanText& text, Words words, std::size_t count);

/// Likewise where the list began in clauses of `sentence` before, each of which is a member, as is what 及 or 和 parts in
/// `words`: 甲，乙、丙，丁及戊覆盖率 -> 甲覆盖率, 乙、丙覆盖率, 丁覆盖率, 戊覆盖率.
[[nodiscard]] std::vector<std::string> shared_members_over_clauses(const text::CleanText& text, Words sentence, Words words,
                                                                   std::size_t count);

/// The `count` members of the list that `clause` begins with and says something of: 电子信息、生物医药产业|发展壮大 ->
/// 电子信息产业, 生物医药产业. Empty where it begins with no list of so many.
[[nodiscard]] std::vector<std::string> members_of_subject(const text::CleanText& text, Words clause, std::size_t count);

/// Where 等 stands in 甲等污染物, but not in 等级评定 and 高等教育; words.end: nowhere.
[[nodiscard]] std::uint32_t and_others(const text::CleanText& text, Words words);

}  // namespace plandoc::record
