#include "record/indicator_table/indicator_columns.hpp"

#include <algorithm>

#include "lexicon/duty_role.hpp"
#include "lexicon/heading_sign.hpp"
#include "lexicon/indicator_heading.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/torn_cells.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/year_sign.hpp"
#include "record/field/binding.hpp"
#include "record/indicator_table/column_heading.hpp"
#include "record/indicator_table/heading_years.hpp"
#include "record/indicator_table/table_title.hpp"
#include "record/noun/measure.hpp"
#include "record/table.hpp"

namespace plandoc::record {

using lexicon::IndicatorHeading;
using outline::none;
using Kind = ValueColumn::Kind;

namespace {

class HeadingReader {
public:
    HeadingReader(const outline::Outline& outline, const outline::Table& table, TableYears years)
        : outline_(outline),
          text_(outline.text),
          table_(table),
          header_(header_of(table)),
          first_year_(years.first),
          issue_year_(years.issue) {}

    IndicatorColumns read() {
        for (std::uint32_t column = 0; column < table_.columns; ++column) read_column(column);
        take_total_before_years();
        if (columns_.indicator == none && columns_.place == none) name_rows();
        std::erase_if(columns_.values, [this](const ValueColumn& value) { return value.column == columns_.indicator; });
        if (columns_.indicator != none || columns_.place != none) {
            read_lines_above();
            read_note_below();
        }
        if (columns_.indicator == none && columns_.place != none) {
            read_indicators_of_places();
        } else if (columns_.indicator == none) {
            columns_.aims = columns_.values;
            columns_.aims.insert(columns_.aims.end(), goals_.begin(), goals_.end());
            if (columns_.task != none) read_year_above();
            columns_.values.clear();
        }
        take_years_before_planned();
        take_year_that_is_over();
        if (first_year_ == 0) take_first_of_aims();
        const bool years_are_known = first_year_ != 0 || plain_years_ < 2;
        const bool has_target = std::any_of(columns_.values.begin(), columns_.values.end(),
                                            [](const ValueColumn& value) { return value.kind != Kind::base; });
        columns_.tells_of_past = !has_target && !columns_.values.empty();
        if (!has_target) columns_.values.clear();
        if (!years_are_known)
            for (ValueColumn& value : columns_.values) value.kind = Kind::doubtful;
        return std::move(columns_);
    }

private:
    [[nodiscard]] ColumnHeading heading_of(std::uint32_t column) const { return {outline_, table_, header_, column}; }

    /// 三年合计, 2023年, 2024年, 2025年: what they are to sum up to.
    void take_total_before_years() {
        const bool is_total = total_before_years_ && plain_years_ > 1 && !columns_.values.empty() &&
                              columns_.values.front().column == total_before_years_->column + 1;
        if (!is_total) return;
        std::erase_if(columns_.amounts,
                      [this](const ValueColumn& amount) { return amount.column == total_before_years_->column; });
        columns_.values.insert(columns_.values.begin(), *total_before_years_);
    }

    /// 2020年 beside 2025年目标, in a plan of which no year is known, is its base; so is 2023年 in a plan that begins then, if no
    /// other column may be.
    void take_years_before_planned() {
        if (first_year_ != 0 && !is_only_year_besides_aims()) return;
        int planned = 0;
        for (const ValueColumn& value : columns_.values)
            if (value.is_planned && value.year != 0 && (planned == 0 || value.year < planned)) planned = value.year;
        for (ValueColumn& value : columns_.values) {
            if (value.is_planned || value.kind != Kind::target || value.year == 0 || value.year >= planned) continue;
            if (first_year_ != 0 && value.year > first_year_) continue;
            value.kind = Kind::base;
            --plain_years_;
        }
    }

    [[nodiscard]] bool is_only_year_besides_aims() const {
        const auto may_be_base = [](const ValueColumn& value) {
            return value.kind == Kind::base || (value.kind == Kind::target && value.year != 0 && !value.is_planned);
        };
        return std::ranges::count_if(columns_.values, may_be_base) == 1;
    }

    /// 2020年, 2025年, 年均增长, or 属性 behind them: of a table of aims the first year is the base, in whatever plan.
    void take_first_of_aims() {
        const bool has_growth =
            std::ranges::any_of(columns_.values, [](const ValueColumn& value) { return value.kind == Kind::growth; });
        if (plain_years_ < 2 || (!has_growth && columns_.binding == none)) return;
        ValueColumn* first = nullptr;
        for (ValueColumn& value : columns_.values)
            if (value.kind == Kind::target && !value.is_planned && value.year != 0 &&
                (first == nullptr || value.year < first->year))
                first = &value;
        if (first == nullptr || holds_bound(first->column)) return;
        first->kind = Kind::base;
        plain_years_ = 0;  // none is in doubt
    }

    /// 2021年, 2025年, in a plan for 2021—2025 that was issued in 2022: the first tells what has been; but 2021年, 2022年, 2023年
    /// are steps.
    void take_year_that_is_over() {
        std::vector<ValueColumn*> plain;
        for (ValueColumn& value : columns_.values)
            if (value.kind == Kind::target && !value.is_planned && value.year != 0) plain.push_back(&value);
        if (plain.size() != 2) return;
        ValueColumn &first = *plain.front(), &last = *plain.back();
        if (first.year >= issue_year_ || first.year + 1 >= last.year || holds_bound(first.column)) return;
        first.kind = Kind::base;
        --plain_years_;
    }

    /// ≥11, 5以内: what has been has no bound.
    [[nodiscard]] bool holds_bound(std::uint32_t column) const {
        for (std::uint32_t row = header_.end; row < table_.rows; ++row) {
            const std::u16string_view cell = text_.characters(words_of(table_, row, column));
            if (cell.find_first_of(u"≥≤<>以") != cell.npos) return true;
        }
        return false;
    }

    /// 注：表中指标均为预期性指标, also in a bracket.
    void read_note_below() {
        Words note = line_below(outline_, table_);
        if (!note.empty() && text_[note.begin] == u'(') ++note.begin;
        if (!lexicon::begins_with_sign(text_, note, lexicon::HeadingSign::note)) return;
        const std::uint32_t all = text_.find(note, u"均为");
        if (all < note.end) columns_.common_binding = binding_in(text_, {all, note.end});
    }

    /// 专栏2 能源发展预期性目标
    [[nodiscard]] Binding binding_in_title(Words line) const {
        constexpr std::uint32_t size = 5;  // characters of 预期性目标
        const Words end{line.end - std::min(line.size(), size), line.end};
        const bool is_title = text_.ends_with(line, u"目标") || text_.ends_with(line, u"指标");
        const bool are_several = line.size() > size && text::is_one_of(text_[end.begin - 1], list_joints);  // 约束性和|预期性目标
        return is_title && !are_several ? binding_in(text_, end) : Binding::none;
    }

    /// 类别, 单位, 2025年, 属性: the categories are the indicators. 发展目标, 单位, 2020年, 2025年: what the units stand behind
    /// is. 能源品种, 2020年, 2025年: all columns but the first hold values. 产业链, 2025年营业收入: the rows share what the
    /// headings name.
    void name_rows() {
        const std::uint32_t column = only_name_of_rows();
        if (columns_.binding != none) {
            columns_.indicator = category_;
        } else if (group_ != none && headings_name_indicators()) {
            columns_.place = group_;
        } else if (columns_.unit != none && columns_.unit > 0 && years_behind_unit() > 1) {
            columns_.indicator = columns_.unit - 1;
        } else if (column != none && !is_row_name(column) && headings_name_indicators()) {
            columns_.place = column;
            if (columns_.unit == column) columns_.unit = none;
        } else {
            columns_.indicator = column;
        }
    }

    /// The only column that holds no values, 序号, 责任单位 and 备注 aside; none: there are several, or it tells what is to be
    /// done in which year.
    [[nodiscard]] std::uint32_t only_name_of_rows() const {
        constexpr std::size_t fewest_values = 2;
        if (columns_.values.size() + beside_.size() + 1 != table_.columns) return none;
        const bool is_one_aim = columns_.values.size() == 1 && columns_.values.front().unit && columns_.task == none;
        if (columns_.values.size() < fewest_values && (beside_.empty() || !is_one_aim)) return none;
        std::uint32_t name = 0;
        while (name < table_.columns && is_beside(name)) ++name;
        if (name == table_.columns || columns_.at(name) != nullptr) return none;
        const bool is_plain = beside_.empty() && !first_is_of_duties_;
        return is_plain || holds_only_values() ? name : none;
    }

    [[nodiscard]] bool is_beside(std::uint32_t column) const { return std::ranges::find(beside_, column) != beside_.end(); }

    /// 指标, 项目名称: each row is what is counted, or has its own amount of it.
    [[nodiscard]] bool is_row_name(std::uint32_t column) const {
        const ColumnHeading heading = heading_of(column);
        return std::ranges::any_of(heading.cells(), [&](Words name) {
            while (!take_last_bracket(text_, name).empty()) continue;
            return lexicon::ends_with_sign(text_, name, IndicatorHeading::row_name);
        });
    }

    /// 2025年技改投资（亿元）, but not 2025年（亿元）
    [[nodiscard]] bool headings_name_indicators() const {
        return std::ranges::any_of(columns_.values,
                                   [&](const ValueColumn& value) { return !heading_of(value.column).noun().empty(); });
    }

    /// 建设内容, 2023年, 2024年: nothing but numbers stands in the columns of values, and not what is to be done in which year.
    [[nodiscard]] bool holds_only_values() const {
        for (std::uint32_t row = header_.end; row < table_.rows; ++row) {
            if (is_one_cell(table_, row)) continue;
            for (const ValueColumn& value : columns_.values)
                if (const Words cell = words_of(table_, row, value.column); !is_figure(cell)) return false;
        }
        return true;
    }

    /// 12, 20左右, —
    [[nodiscard]] bool is_figure(Words cell) const {
        const std::u16string_view words = text_.characters(cell);
        const bool has_words = text::holds(words, text::han);
        return !has_words || parse_table_value(text_, cell, std::nullopt);
    }

    [[nodiscard]] std::ptrdiff_t years_behind_unit() const {
        return std::count_if(columns_.values.begin(), columns_.values.end(),
                             [this](const ValueColumn& value) { return value.year != 0 && value.column > columns_.unit; });
    }

    void read_column(std::uint32_t column) {
        const ColumnHeading heading = heading_of(column);
        if (heading.cells().empty() && (columns_.indicator != none || category_ != none))
            return take_describing(column, meaning_of_cells(column));
        for (auto cell = heading.cells().rbegin(); cell != heading.cells().rend(); ++cell) {
            const IndicatorHeading meaning = lexicon::indicator_column_of(text_.characters(*cell));
            if (meaning == IndicatorHeading::indicator) take_unit_of_all(*cell);
            if (meaning == IndicatorHeading::unit && holds_places(column))
                return take_describing(column, IndicatorHeading::place);
            if (meaning != IndicatorHeading::none) return take_describing(column, meaning);
            const lexicon::DutyWord word = lexicon::duty_column_of(text_.characters(*cell));
            if (word == lexicon::DutyWord::progress) columns_.progress = column;
            if (word == lexicon::DutyWord::ordinal || heads_ordinals_too(*cell)) columns_.ordinal = column;
            if (word == lexicon::DutyWord::task && columns_.task != none && heading.says(IndicatorHeading::target))
                goals_.push_back(heading.value());
            if (word == lexicon::DutyWord::task && columns_.task == none) columns_.task = column;
            if (word != lexicon::DutyWord::none) {
                first_is_of_duties_ = first_is_of_duties_ || column == 0;
                const bool may_name_rows = word == lexicon::DutyWord::task || (column == 0 && word != lexicon::DutyWord::ordinal);
                if (!may_name_rows) beside_.push_back(column);
                return;
            }
        }
        if (!heading.says(IndicatorHeading::explanation)) return read_value_column(heading);
        columns_.explanations.push_back(column);
        if (column > 0) beside_.push_back(column);  // 资金来源 may name the rows
    }

    /// 序号类别, 类别序号: of two columns that a torn table has as one.
    [[nodiscard]] bool heads_ordinals_too(Words heading) const {
        constexpr std::size_t size = 2;  // characters of 序号
        const std::u16string_view words = text_.characters(heading);
        return words.size() > size && (lexicon::is_ordinal_column(words.substr(0, size)) ||
                                       lexicon::is_ordinal_column(words.substr(words.size() - size)));
    }

    /// 指标（单位：万吨）
    void take_unit_of_all(Words heading) {
        if (const Words bracket = take_last_bracket(text_, heading); !bracket.empty())
            if (const auto unit = parse_table_unit(text_, bracket)) columns_.common_units = {*unit};
    }

    /// 单位 above 鼓楼区, 临河县: those that are to do it.
    [[nodiscard]] bool holds_places(std::uint32_t column) const {
        constexpr std::size_t longest = 12;  // characters
        std::uint32_t places = 0;
        for (std::uint32_t row = header_.end; row < table_.rows; ++row) {
            const Words cell = text_.trim(words_of(table_, row, column));
            const std::u16string_view name = text_.characters(cell);
            if (name.empty() || name.size() > longest || parse_table_unit(text_, cell)) return false;
            const bool is_sum = name.back() == u'计' || name.front() == u'全';
            if (!is_sum && !lexicon::ends_with_sign(name, lexicon::PlaceSign::each_of_places)) return false;
            places += is_sum ? 0 : 1;
        }
        return places > 1;
    }

    /// 2023年重点项目清单
    void read_year_above() {
        for (const Words line : lines_above(outline_, table_)) {
            const std::vector<int> years = years_in(outline_, line, Spans::left_out);
            if (columns_.common_year == 0 && !years.empty()) columns_.common_year = years.back();
        }
    }

    /// 单位：万元, 2025年目标任务分解表, 主要指标完成情况; a text layer joins them: 发展目标单位：万元.
    void read_lines_above() {
        read_year_above();
        for (Words line : lines_above(outline_, table_)) {
            if (lexicon::holds_sign(text_, line, IndicatorHeading::base))
                for (ValueColumn& value : columns_.values) value.kind = Kind::base;
            columns_.adds = columns_.adds || says_what_is_added(line);
            if (columns_.common_binding == Binding::none) columns_.common_binding = binding_in_title(line);
            if (text_[line.begin] == u'(') line = text_.trim(line, u"()");
            constexpr std::u16string_view sign = u"单位:";
            const std::size_t unit = text_.characters(line).rfind(sign);
            if (unit == std::u16string_view::npos) continue;
            const Words behind{line.begin + static_cast<std::uint32_t>(unit + sign.size()), line.end};
            take_common_units(text_.trim(behind, u")"));
        }
    }

    /// 亩; 亩、万元
    void take_common_units(Words words) {
        std::vector<TableUnit> units;
        for (std::uint32_t begin = words.begin; begin < words.end;) {
            const std::uint32_t end = text_.find({begin, words.end}, u'、');
            const std::optional<TableUnit> unit = parse_table_unit(text_, {begin, end});
            if (!unit) return;
            units.push_back(*unit);
            begin = end + 1;
        }
        columns_.common_units = std::move(units);
    }

    /// 表 3.3 新增绿色建筑目标的年度分解
    [[nodiscard]] bool says_what_is_added(Words line) const {
        const lexicon::FoundSign addition = lexicon::find_sign(text_, line, lexicon::VerbSign::addition);
        if (!addition || !text_.contains(line, u"分解")) return false;
        const Words before{line.begin, line.begin + static_cast<std::uint32_t>(addition.begin)};
        return before.empty() || !text::is(text_[before.end - 1], text::han) || text_.ends_with(before, u"期间");
    }

    /// Of a column without a heading: all its cells are units, or all of them say 约束性, 预期性 or the like.
    [[nodiscard]] IndicatorHeading meaning_of_cells(std::uint32_t column) const {
        bool all_units = true, all_bindings = true;
        for (std::uint32_t row = header_.end; row < table_.rows; ++row) {
            const Words cell = words_of(table_, row, column);
            if (cell.empty()) continue;
            all_units = all_units && parse_table_unit(text_, cell);
            all_bindings = all_bindings && lexicon::begins_with_sign(text_, cell, lexicon::CellSign::binding);
        }
        if (all_units == all_bindings) return IndicatorHeading::none;  // the column is empty, or holds neither
        return all_units ? IndicatorHeading::unit : IndicatorHeading::binding;
    }

    void take_describing(std::uint32_t column, IndicatorHeading meaning) {
        if (meaning == IndicatorHeading::indicator && columns_.values.empty()) columns_.indicator = column;
        if (meaning == IndicatorHeading::unit && columns_.unit == none) columns_.unit = column;
        if (meaning == IndicatorHeading::binding) columns_.binding = column;
        if (meaning == IndicatorHeading::category) category_ = column;
        if (meaning == IndicatorHeading::place && columns_.place == none) columns_.place = column;
        if (meaning == IndicatorHeading::group && group_ == none) group_ = column;
    }

    /// 五年累计, and 总计 behind the single years: what the years of the plan are to sum up to.
    [[nodiscard]] bool is_sum(const ColumnHeading& heading) const {
        return std::ranges::any_of(heading.cells(), [this](Words cell) {
            while (!take_last_bracket(text_, cell).empty()) continue;
            const bool is_total = plain_years_ > 1 && lexicon::is_sign(text_, cell, lexicon::CellSign::total_heading);
            return is_total || text_.ends_with(cell, u"累计") || text_.ends_with(cell, u"累计增长");
        });
    }

    /// 总投资（万元）, 2023年, 2024年: what of it falls to each year.
    [[nodiscard]] bool shares_money(const ValueColumn& value) const {
        if (value.unit || columns_.amounts.empty() || columns_.amounts.back().column + 1 != value.column) return false;
        const std::optional<TableUnit>& unit = columns_.amounts.back().unit;
        return unit && text_.characters(unit->words) == u"元";
    }

    void read_value_column(const ColumnHeading& heading) {
        ValueColumn value = heading.value();
        const bool is_plain = !heading.says(IndicatorHeading::base) && !heading.says(IndicatorHeading::target);
        value.is_planned = heading.says(IndicatorHeading::target);
        if (heading.says(IndicatorHeading::growth)) {
            value.kind = Kind::growth;
            value.is_yearly = heading.says_average();
        } else if (heading.says(IndicatorHeading::base) || (value.year != 0 && value.year < first_year_)) {
            value.kind = Kind::base;
        } else if (is_sum(heading) || heading.says(IndicatorHeading::addition)) {
            value.adds = heading.says(IndicatorHeading::addition);
        } else if (is_plain && value.year == 0) {
            if (heading.says_total() && columns_.values.empty()) total_before_years_ = value;
            if (value.unit || (columns_.unit != none && heading.says(IndicatorHeading::amount)))
                columns_.amounts.push_back(std::move(value));
            return;
        } else if (is_plain && shares_money(value)) {
            value.unit = columns_.amounts.back().unit;
            columns_.amounts.push_back(std::move(value));
            return;
        } else if (is_plain) {
            ++plain_years_;
        }
        columns_.values.push_back(std::move(value));
    }

    /// Each column behind the places that is headed by a noun holds targets, where the title or a heading says so.
    void read_indicators_of_places() {
        const bool is_about_targets = title_says_target(outline_, table_) || !columns_.values.empty();
        columns_.values.clear();
        plain_years_ = 0;
        if (!is_about_targets) return;
        bool has_nameless_goals = false;  // 2025年目标（亩）
        std::vector<ValueColumn> totals;  // 总任务 beside 人工造林: of what the title names
        for (std::uint32_t column = columns_.place + 1; column < table_.columns; ++column) {
            if (is_beside(column)) continue;
            const ColumnHeading heading = heading_of(column);
            ValueColumn value = heading.value();
            value.indicator = heading.noun();
            value.is_planned = heading.says(IndicatorHeading::target);
            if (heading.says(IndicatorHeading::base) || (value.year != 0 && value.year < first_year_)) value.kind = Kind::base;
            if (value.indicator.empty()) take_noun_beside(heading, value);
            if (value.indicator.empty() && value.is_planned && value.year != 0 && value.unit) {
                take_noun_of_unit(value);
                has_nameless_goals = true;
            }
            const bool is_total =
                value.indicator.empty() && value.year == 0 && (heading.says(IndicatorHeading::target) || heading.says_total());
            if (is_total) value.indicator = noun_of_title(outline_, table_);
            if (!value.indicator.empty()) (is_total ? totals : columns_.values).push_back(std::move(value));
        }
        if (has_nameless_goals) leave_out_undated();
        if (columns_.values.empty()) return read_years_of_places();
        columns_.values.insert(columns_.values.begin(), totals.begin(), totals.end());
    }

    /// 2022年产值（亿元）, 2025年目标, 年均增速（%）: the first heading names what is counted in the others; so does
    /// 新造林面积（亩） before 其中：2023年.
    void take_noun_beside(const ColumnHeading& heading, ValueColumn& value) const {
        if (columns_.values.empty()) return;
        const ValueColumn& named = columns_.values.back();
        if (value.year != 0 && heading.says_part()) {
            value.is_part = true;
            value.adds = named.adds;
            value.indicator = named.indicator;
            if (!value.unit) value.unit = named.unit;
            return;
        }
        if (named.year == 0) return;
        const bool is_of_unit = !value.unit || is_same_unit(value.unit, named.unit);
        if (heading.says(IndicatorHeading::growth)) {
            value.kind = Kind::growth;
            value.is_yearly = heading.says_average();
        } else if (value.year == 0 && heading.says_total() && are_years_of_one()) {
            if (!value.unit) value.unit = named.unit;
        } else if (!is_of_unit || value.year == 0) {
            return;
        } else if (!value.unit) {
            value.unit = named.unit;
        }
        value.adds = heading.says(IndicatorHeading::addition);
        value.indicator = named.indicator;
    }

    /// 2020年发生面积（亩）, 疫点小班（个）, 2025年目标（亩）: the nearest column of the same unit names what is aimed at.
    void take_noun_of_unit(ValueColumn& goal) const {
        const auto named = std::find_if(columns_.values.rbegin(), columns_.values.rend(),
                                        [&](const ValueColumn& value) { return is_same_unit(value.unit, goal.unit); });
        if (named != columns_.values.rend()) goal.indicator = named->indicator;
    }
    [[nodiscard]] bool is_same_unit(const std::optional<TableUnit>& a, const std::optional<TableUnit>& b) const {
        return a && b && a->power == b->power && text_.characters(a->words) == text_.characters(b->words);
    }
    /// 疫点小班（个） before 2025年目标（亩）: how many there are.
    void leave_out_undated() {
        std::erase_if(columns_.values, [](const ValueColumn& value) {
            return value.year == 0 && value.kind == Kind::target && !value.is_planned;
        });
    }

    /// 2024年产值, 2025年产值 before 合计: what it sums up.
    [[nodiscard]] bool are_years_of_one() const {
        const std::u16string_view noun = text_.characters(columns_.values.back().indicator);
        return std::ranges::all_of(columns_.values, [&](const ValueColumn& value) {
            return value.year != 0 && value.kind == Kind::target && text_.characters(value.indicator) == noun;
        });
    }

    /// 2024年任务, 2025年任务, 合计 below 户厕改造任务分解表: the title names what is counted in each.
    void read_years_of_places() {
        const Words noun = noun_of_title(outline_, table_);
        for (std::uint32_t column = columns_.place + 1; column < table_.columns && !noun.empty(); ++column) {
            const ColumnHeading heading = heading_of(column);
            ValueColumn value = heading.value();
            if (value.year == 0 && !heading.says(IndicatorHeading::target) && !heading.says_total()) continue;
            if (heading.says(IndicatorHeading::base) || (value.year != 0 && value.year < first_year_)) value.kind = Kind::base;
            value.is_planned = heading.says(IndicatorHeading::target);
            value.indicator = noun;
            columns_.values.push_back(std::move(value));
        }
    }

    const outline::Outline& outline_;
    const text::CleanText& text_;
    const outline::Table& table_;
    HeaderRows header_;
    int first_year_, issue_year_;
    std::uint32_t category_ = none;   ///< the last column of them
    std::uint32_t group_ = none;      ///< the first column of those that may share what the other headings name
    std::vector<ValueColumn> goals_;  ///< behind that of the tasks: 目标任务
    std::vector<std::uint32_t> beside_;  ///< columns that tell neither what a row is about nor how much: 序号, 责任单位, 备注
    bool first_is_of_duties_ = false;  ///< 序号, 重点任务: the first column names no values
    std::optional<ValueColumn> total_before_years_;
    int plain_years_ = 0;  ///< columns of which only the year tells whether they are base or target
    IndicatorColumns columns_;
};

}  // namespace

const ValueColumn* IndicatorColumns::at(std::uint32_t column) const {
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const ValueColumn& value) { return value.column == column; });
    return found == values.end() ? nullptr : &*found;
}

std::optional<TableUnit> IndicatorColumns::common_unit_of(const text::CleanText& text, Words noun) const {
    while (!take_last_bracket(text, noun).empty()) continue;
    const std::string_view measured = dimension_of_noun(text, noun);
    const auto fits = [&](const TableUnit& other) {
        const auto known = lexicon::match_unit(text.characters(other.words));
        const bool is_measure = known && known->kind == lexicon::UnitKind::amount;
        if (measured.empty() || !is_measure) return common_units.size() == 1;
        return known->dimension == measured;
    };
    const auto found = std::ranges::find_if(common_units, fits);
    const bool is_certain = found != common_units.end() && std::none_of(found + 1, common_units.end(), fits);
    return is_certain ? std::optional(*found) : std::nullopt;
}

const ValueColumn* IndicatorColumns::baseline_of(const ValueColumn& target, const text::CleanText& text) const {
    const ValueColumn* best = nullptr;
    std::u16string_view measured = text.characters(target.indicator);
    const lexicon::Verb verb = lexicon::match_verb(measured);
    if (verb.make_change == lexicon::VerbChange::increase) measured.remove_prefix(verb.size);  // 新增|装机
    const auto is_better = [&](const ValueColumn& value) {
        // In a table of places 2020年装机 is of 2025年装机或开工, 已建成站点 of 站点总数; the rows of another have one indicator.
        Words counted = value.indicator;
        while (!take_last_bracket(text, counted).empty()) continue;
        std::u16string_view stem = text.characters(counted);
        if (const std::uint32_t already = lexicon::match_sign(stem, lexicon::PlaceSign::left_over); already < stem.size())
            stem.remove_prefix(already);
        if (!measured.starts_with(stem)) return false;
        return best == nullptr || value.year > best->year || (value.year == best->year && best->is_planned && !value.is_planned);
    };
    for (const ValueColumn& value : values)
        if (value.kind == Kind::base && is_better(value)) best = &value;
    return best;
}

int IndicatorColumns::last_year(const ValueColumn& sum, const text::CleanText& text) const {
    int year = 0;
    for (const ValueColumn& value : values) {
        const bool is_summed =
            value.kind == Kind::target && !value.is_part && text.characters(value.indicator) == text.characters(sum.indicator);
        if (is_summed) year = std::max(year, value.year);
    }
    return year;
}

IndicatorColumns read_indicator_columns(const outline::Outline& outline, const outline::Table& table, TableYears years) {
    return HeadingReader(outline, table, years).read();
}

}  // namespace plandoc::record
