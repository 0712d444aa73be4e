#pragma once
/// Words by which the checks of validate tell what they look at: rows of check_signs.tsv.

#include <cstdint>

#include "lexicon/sign_table.hpp"

namespace plandoc::lexicon {

/// Each says where such words stand and what they do there; | parts them from the words beside them.
enum class CheckSign : std::uint8_t {
    // Targets.
    needs_unit,  ///< ends an indicator that says nothing without a unit: 总数
    counted,     ///< ends the name of things of which there are so many, and never a fraction: 企业
    unitless,    ///< ends like a share that needs one, and has none by nature: 功率
    per_head,    ///< begins an indicator that does not depend on how large a place is: 人均
    // Documents and agencies.
    no_plan,         ///< ends the kind of a document whose aims hold always: 办法
    part_of_place,   ///< before a figure, which may then hold there only: 流域
    department,      ///< ends the name of a department: 局
    several_bodies,  ///< in a name of several bodies or of a place: 各
    // Sections and lines.
    aim,         ///< in the title of a section of aims: 目标
    duty,        ///< in a section that says who is responsible: 负责
    attachment,  ///< in a line that speaks of an attachment: 附后
    question,    ///< before a ? that is no lost character: 什么|?
};

[[nodiscard]] const SignTable& table_of(CheckSign);

}  // namespace plandoc::lexicon
