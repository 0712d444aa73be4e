#pragma once
/// What each column of a table of indicators says, as its headings tell (records.md 3, Tables of 主要指标).
///     类别   指标   单位   2020年   2025年   年均增长（%）   属性      the years part base and target
///     区县   新增企业（家）   新增平台（个）                          a target for each place and column of indicators
///     产业链   2025年产值（亿元）   责任单位                          likewise, for whoever shares what the headings name

#include <optional>
#include <vector>

#include "record/indicator_table/table_value.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

struct ValueColumn {
    enum class Kind : std::uint8_t {
        base,
        target,
        growth,
        doubtful,  ///< of one of several years, in a plan of which no year is known
    };
    std::uint32_t column = 0;
    Kind kind = Kind::target;
    int year = 0;             ///< the last one of its heading; 0: none
    bool is_yearly = false;   ///< 年均
    bool adds = false;        ///< 新增或累计增长
    bool is_part = false;     ///< 其中：2023年, of the column before
    bool is_planned = false;  ///< 规划目标: of a base year, not what was reached
    std::optional<TableUnit> unit;
    Words indicator;  ///< in a table of places the heading names what is counted
};

struct IndicatorColumns {
    std::uint32_t indicator = outline::none, unit = outline::none, binding = outline::none, place = outline::none,
                  progress = outline::none, ordinal = outline::none;
    std::uint32_t task = outline::none;  ///< the first column of what is to be done, in a table of tasks
    std::vector<ValueColumn> values;     ///< from left to right, all doubtful or none; none in a table without targets
    std::vector<ValueColumn> aims;       ///< of another table, where they say how many, or in words: 绿色工厂 | 20家
    std::vector<ValueColumn> amounts;  ///< columns that tell of no aim, with their unit or that of the row: 总投资（万元）, 数量
    std::vector<std::uint32_t> explanations;
    std::vector<TableUnit> common_units;  ///< of all values, as the line above the table says
    int common_year = 0;                  ///< likewise
    bool adds = false;                    ///< the title says so of all amounts: 新增绿色建筑目标的年度分解
    bool tells_of_past = false;           ///< every column of values is: “十三五”目标, 完成值
    Binding common_binding = Binding::none;  ///< 注：表中指标均为预期性指标, below the table; 发展预期性目标, above it

    [[nodiscard]] bool is_indicator_table() const {
        return !values.empty() && values.front().kind != ValueColumn::Kind::doubtful;
    }
    [[nodiscard]] const ValueColumn* at(std::uint32_t column) const;
    /// Which of `common_units` measures `noun`: of 亩 and 万元, 亩 造林面积 and 万元 总投资. None is given to what it does not
    /// measure.
    [[nodiscard]] std::optional<TableUnit> common_unit_of(const text::CleanText& text, Words noun) const;
    /// The column of the latest year before the plan that is of the same indicator as `target`; null without one.
    [[nodiscard]] const ValueColumn* baseline_of(const ValueColumn& target, const text::CleanText& text) const;
    /// The last year of the targets that `sum`, whose heading has none, is about; 0 where none is stated.
    [[nodiscard]] int last_year(const ValueColumn& sum, const text::CleanText& text) const;
};

/// What is known of the plan's years; 0: nothing.
struct TableYears {
    int first = 0;  ///< of those that it is for
    int issue = 0;  ///< in which it was issued
};

/// The columns of `table`, whether it is one of indicators or not.
[[nodiscard]] IndicatorColumns read_indicator_columns(const outline::Outline& outline, const outline::Table& table,
                                                      TableYears years);

}  // namespace plandoc::record
