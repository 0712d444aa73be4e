#pragma once
/// Lists of projects that a PDF's text layer gives a cell a block of lines, in reading order, empty lines between them; a group
/// of rows may have a title and is numbered anew then:
///     序号
///
///     项目名称
///
///     位置
///
///     开工年限
///
///     110千伏变电站（新建）（3项）
///     1
///
///     甲变
///
///     乙县
///
///     2
///
///     …
/// The last column may have cells for several rows each, which stand anywhere among them: where the first row of a group has
/// none, those of the group are left empty; so is a column 类别, whose cells stand for several rows. Where a row has other cells
/// the table ends; where there are few rows, the lines are left alone.

#include <vector>

#include "outline/flat_line.hpp"
#include "outline/flat_table.hpp"

namespace plandoc::outline {

/// In text order; their blocks do not overlap.
[[nodiscard]] std::vector<FlatTable> find_project_tables(const FlatLines& lines);

}  // namespace plandoc::outline
