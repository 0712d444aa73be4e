#pragma once
/// Duties written as lists: in the bracket that closes a task, on a line of their own, in a table's cell.
///     责任单位：市教育局、财政局                        responsible  责任单位  市教育局 | 市+财政局
///     牵头单位：甲局；配合单位：乙局；完成时限：2025年     lead 甲局, support 乙局, progress 2025年
///     甲局牵头，乙局、丙局按职责分工负责                  lead 甲局, responsible 乙局 | 丙局
/// None: (含任务或课题), (市财政局), 负责人, 各负其责.

#include <vector>

#include "lexicon/duty_role.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

/// Words that say the role of the names behind them.
struct DutyLabel {
    Words words;  ///< 责任单位; empty: none
    lexicon::DutyWord word = lexicon::DutyWord::none;
    bool is_sure = true;  ///< any name counts behind it, else known agencies only

    [[nodiscard]] bool is_before_colon() const { return is_sure && !words.empty(); }
    /// It opens the piece that begins at `begin`: 责任部门|为市教育局.
    [[nodiscard]] bool is_stated_at(std::uint32_t begin) const { return !words.empty() && words.begin == begin; }
};

/// The duties of `list`, the inside of a bracket, a line or a cell; without task and passage. Names without a label before them
/// must be known agencies'. `label` stands before the whole list: 【责任单位】市教育局, a column's heading.
[[nodiscard]] std::vector<Duty> read_duty_list(const text::CleanText& text, Words list, const DutyLabel& label = {});

[[nodiscard]] inline bool is_colon(char16_t c) { return c == u':' || c == u'\u2236'; }

}  // namespace plandoc::record
