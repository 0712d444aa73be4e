#pragma once
/// Words that say who does what: 责任单位, 牵头, 配合 … The words are rows of duty_roles.tsv.
///     责任单位：甲局    label     甲局牵头    verb     a column headed 工作进度    label or column

#include <cstdint>
#include <string_view>

namespace plandoc::lexicon {

enum class DutyWord : std::uint8_t { none, lead, responsible, support, progress, task, ordinal, remark, body };

[[nodiscard]] constexpr bool is_role(DutyWord word) { return word >= DutyWord::lead && word <= DutyWord::support; }

struct DutyRoleMatch {
    std::uint32_t size = 0;  ///< characters; 0: no such word
    DutyWord word = DutyWord::none;
    explicit operator bool() const { return size != 0; }
};

/// The longest label that `text` begins with: 责任单位, 完成时限.
[[nodiscard]] DutyRoleMatch match_duty_label(std::u16string_view text);
/// The longest verb that `text` begins with: 牵头, 负责.
[[nodiscard]] DutyRoleMatch match_duty_verb(std::u16string_view text);
/// `behind`, what follows a verb, makes a noun or a clause of it: 负责人, 负责任, 牵头单位; not 负责人才引进.
[[nodiscard]] bool makes_noun_of_verb(std::u16string_view behind);
/// What a column of this heading holds: 责任部门, 市级责任单位(部门), 牵头设区市, 具体做法. The whole heading counts, but for a
/// bracket or a second word behind it and, for roles, a level before it.
[[nodiscard]] DutyWord duty_column_of(std::u16string_view heading);
/// 序号, 编号（项）: heads the column of the rows' numbers, as duty_column_of would say, which looks for more.
[[nodiscard]] bool is_ordinal_column(std::u16string_view heading);

}  // namespace plandoc::lexicon
