#include "record/indicator_table/indicator_table.hpp"

#include <algorithm>

#include "lexicon/count_sign.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/duty_role.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/predicate_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/year_sign.hpp"
#include "outline/label/numbering.hpp"
#include "outline/wording.hpp"
#include "record/date.hpp"
#include "record/field/binding.hpp"
#include "record/field/change.hpp"
#include "record/field/deadline.hpp"
#include "record/indicator/shared_head.hpp"
#include "record/indicator_table/heading_years.hpp"
#include "record/indicator_table/indicator_columns.hpp"
#include "record/indicator_table/table_value.hpp"
#include "record/letterhead/plan_years.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"
#include "record/table.hpp"
#include "record/table_rows.hpp"

namespace plandoc::record {

using lexicon::VerbChange;
using outline::none;
using Kind = ValueColumn::Kind;

namespace {

/// What the cell of a row's indicator says: 2.森林覆盖率（%）（约束性）
struct Indicator {
    Words words;
    std::optional<TableUnit> unit;
    Binding binding = Binding::none;
    int base_year = 0;  ///< with which the value compares; 0: none is told
};

/// 修复面积2: refers to a note; in PM10 the number is the name's.
Words without_mark(const text::CleanText& text, Words name) {
    const bool is_marked =
        name.size() > 2 && text::is(text[name.end - 1], text::digit) && text::is(text[name.end - 2], text::han);
    return is_marked ? Words{name.begin, name.end - 1} : name;
}

/// （%）, （比2020年，%）: where the bracket says more, the unit is last in it.
std::optional<TableUnit> unit_in_bracket(const text::CleanText& text, Words bracket) {
    if (const std::optional<TableUnit> unit = parse_table_unit(text, bracket)) return unit;
    if (Words bare = bracket; !take_last_bracket(text, bare).empty())  // 万吨(含中水)
        if (const std::optional<TableUnit> unit = parse_table_unit(text, bare)) return unit;
    const std::uint32_t begin = text.behind_last_mark({bracket.begin, bracket.end - 1});
    const bool is_last = begin > bracket.begin && text[begin - 1] == u',';
    return is_last ? parse_table_unit(text, {begin, bracket.end}) : std::nullopt;
}

/// The 2020 of （与2020年相比，%）; 0: the bracket compares with no year.
int base_year_in(const text::CleanText& text, Words bracket) {
    for (std::uint32_t index = bracket.begin + 1; index < bracket.end; ++index) {
        if (!text::is(text[index], text::digit)) continue;
        if (!text::is_one_of(text[index - 1], comparisons) && text[index - 1] != u'与') return 0;
        const auto date = match_date(text, index, bracket.end);
        return date ? date->year : 0;
    }
    return 0;
}

/// Characters of the row's number that the name begins with; 0: none. In 220千伏变电站 the number is the name's.
std::uint32_t label_of(std::u16string_view name) {
    constexpr std::size_t longest = 24;
    const std::uint32_t size = outline::match_label(name.substr(0, longest)).size;
    const auto unit = lexicon::match_unit(name.substr(size));
    return unit && unit->kind == lexicon::UnitKind::rating ? 0 : size;
}

Indicator read_indicator(const text::CleanText& text, Words cell) {
    Indicator indicator;
    indicator.words = text.trim(cell, outline::marks_of_notes);
    indicator.words.begin += label_of(text.characters(indicator.words));
    if (text.starts_with(indicator.words, u"其中:") || text.starts_with(indicator.words, u"其中,")) indicator.words.begin += 3;
    for (Words rest = indicator.words;;) {
        const Words bracket = take_last_bracket(text, rest);
        if (bracket.empty() || rest.empty()) break;
        const std::optional<TableUnit> unit = unit_in_bracket(text, bracket);
        const Binding binding = binding_in(text, bracket);
        if (indicator.base_year == 0) indicator.base_year = base_year_in(text, bracket);
        if (!unit && binding == Binding::none && indicator.base_year == 0) break;
        if (unit) indicator.unit = unit;
        if (binding != Binding::none) indicator.binding = binding;
        indicator.words = without_mark(text, text.trim(rest));
    }
    if (indicator.base_year == 0) indicator.base_year = base_year_in(text, indicator.words);  // 能耗比2020年下降
    return indicator;
}

/// `words` cut at these signs, outside brackets.
std::vector<Words> parts_between(const text::CleanText& text, Words words, char16_t sign) {
    std::vector<Words> parts{{words.begin, words.begin}};
    int depth = 0;
    for (std::uint32_t index = words.begin; index < words.end; ++index) {
        if (text[index] == u'(') ++depth;
        if (text[index] == u')') --depth;
        if (text[index] == sign && depth == 0) parts.push_back({index + 1, index + 1});
        else parts.back().end = index + 1;
    }
    return parts;
}

/// 2025: of 2025/6 the first is a year.
bool may_be_year(const text::CleanText& text, Words words) {
    constexpr std::size_t size_of_year = 4;
    return words.size() == size_of_year && text.starts_with(words, u"20");
}

class TableReader {
public:
    TableReader(const outline::Outline& outline, const Letterhead& letterhead, const std::vector<Duty>& duties)
        : outline_(outline),
          text_(outline.text),
          letterhead_(letterhead),
          duties_(duties),
          first_year_(letterhead.period ? letterhead.period->from : year_of(letterhead.date)),
          deadlines_(outline, letterhead) {
        for (const outline::Table& table : outline.tables)
            columns_.push_back(read_indicator_columns(outline, table, {first_year_, year_of(letterhead.date)}));
    }

    IndicatorCells find() {
        const auto is_read = [](const IndicatorColumns& columns) {
            const bool has_figures = !columns.amounts.empty() || columns.ordinal != none;
            return columns.is_indicator_table() || columns.indicator != none || columns.task != none || !columns.aims.empty() ||
                   has_figures;
        };
        if (std::none_of(columns_.begin(), columns_.end(), is_read)) return {};
        const std::vector<TableRow> rows = find_rows(outline_);
        for (std::size_t index = 0; index < rows.size(); ++index) {
            if (!is_read(columns_[rows[index].table])) continue;
            part_ = part_of_name(rows, index);
            read_row(rows[index]);
        }
        // A torn table's rows stand in the order of their places, not of their passages.
        std::stable_sort(cells_.figures.begin(), cells_.figures.end(),
                         [](const CellFigure& a, const CellFigure& b) { return a.number.passage < b.number.passage; });
        std::stable_sort(cells_.subjects.begin(), cells_.subjects.end(),
                         [](const CellSubject& a, const CellSubject& b) { return a.passage < b.passage; });
        return std::move(cells_);
    }

private:
    /// What a row has of a name that two rows share: 煤炭消费量及比重, in 万吨 and in %.
    enum class NamePart : std::uint8_t { whole, first, second };
    [[nodiscard]] NamePart part_of_name(const std::vector<TableRow>& rows, std::size_t index) const {
        const std::uint32_t column = columns_[rows[index].table].indicator;
        if (column == none) return NamePart::whole;
        const auto shares_name = [&](std::size_t other) {
            return other < rows.size() && rows[other].table == rows[index].table &&
                   text_.characters(rows[other].cells[column]) == text_.characters(rows[index].cells[column]);
        };
        if (shares_name(index + 1)) return shares_name(index + 2) || shares_name(index - 1) ? NamePart::whole : NamePart::first;
        return shares_name(index - 1) && !shares_name(index - 2) ? NamePart::second : NamePart::whole;
    }

    void read_row(const TableRow& row) {
        const outline::Passage& first = outline_.passages[row.passage];
        for (std::uint32_t index = row.passage; index < outline_.passages.size(); ++index) {
            const outline::Passage& passage = outline_.passages[index];
            if (passage.kind != outline::PassageKind::cell || passage.table != first.table || passage.row != first.row) break;
            if (read_aim(row, index)) continue;
            const ValueColumn* const value = columns_[row.table].at(passage.column);
            if (value != nullptr ? read_value(row, *value, index) || read_each_value(row, *value, index)
                                 : read_ordinal(row, index) || read_month(row, index))
                continue;
            if (value != nullptr || !read_amount(row, index)) read_text(row, value, index);
        }
    }

    /// 12.6, 3, 2024.12
    static bool is_plain_figure(std::u16string_view cell) { return text::all_are(cell, text::digit, u"."); }

    /// 12.6 below 总投资（亿元）, 3 below 数量 beside 座: how much, and no aim.
    bool read_amount(const TableRow& row, std::uint32_t passage) {
        const outline::Passage& cell = outline_.passages[passage];
        const std::vector<ValueColumn>& amounts = columns_[row.table].amounts;
        const auto amount = std::ranges::find(amounts, cell.column, &ValueColumn::column);
        const std::u16string_view characters = text_.characters(cell.words);
        if (amount == amounts.end() || !is_plain_figure(characters)) return false;
        const std::optional<TableValue> value = parse_table_value(text_, cell.words, unit_of(row, *amount, {}));
        if (!value || value->unit.empty()) return false;
        const auto unit = lexicon::match_unit(text_.characters(value->unit_words));
        const bool is_thing = unit && unit->kind == lexicon::UnitKind::thing;
        CellFigure figure;
        figure.number = {.role = is_thing ? Role::count : Role::provision,
                         .words = value->words,
                         .value = value->value,
                         .value_to = {},
                         .unit = value->unit,
                         .passage = passage};
        cells_.figures.push_back(std::move(figure));
        return true;
    }

    /// 绿色工厂 | 20家: how many of what the task names, in a table of tasks.
    bool read_aim(const TableRow& row, std::uint32_t passage) {
        const std::uint32_t task = columns_[row.table].task;
        const ValueColumn* const aim = aim_at(row, outline_.passages[passage].column);
        if (task == none || aim == nullptr || aim->kind != Kind::target) return false;
        const std::optional<TableValue> value = parse_table_value(text_, outline_.passages[passage].words, std::nullopt);
        return value && !value->unit.empty() && read_value(row, *aim, passage, row.cells[task]);
    }

    /// A cell that is no value: what it says, it says of the row's indicator.
    void read_text(const TableRow& row, const ValueColumn* value, std::uint32_t passage) {
        const IndicatorColumns& columns = columns_[row.table];
        const std::uint32_t column = outline_.passages[passage].column;
        if (columns.indicator == none) return read_work(row, passage);
        if (column == columns.indicator || column == columns.unit) return;
        if (column < columns.indicator)
            return cells_.subjects.push_back({.passage = passage, .is_explanation = true, .is_past = columns.tells_of_past});
        const bool explains =
            std::find(columns.explanations.begin(), columns.explanations.end(), column) != columns.explanations.end();
        const bool has_year = value != nullptr && (value->kind == Kind::target || value->kind == Kind::doubtful);
        const int by = has_year ? value->year : 0;
        const bool is_past = columns.tells_of_past || (value != nullptr && value->kind == Kind::base);
        const Indicator indicator = read_indicator(text_, row.cells[columns.indicator]);
        const std::optional<Baseline> baseline = has_year ? baseline_in(row, *value, indicator) : std::nullopt;
        cells_.subjects.push_back({.passage = passage,
                                   .indicator = indicator.words,
                                   .by = by,
                                   .is_explanation = explains,
                                   .is_past = is_past,
                                   .binding = binding_of(row, indicator),
                                   .baseline = baseline});
    }

    /// The column of the table that says what is aimed at in its year, in words; null: this one does not.
    [[nodiscard]] const ValueColumn* aim_at(const TableRow& row, std::uint32_t column) const {
        const std::vector<ValueColumn>& aims = columns_[row.table].aims;
        const auto aim = std::ranges::find(aims, column, &ValueColumn::column);
        return aim == aims.end() ? nullptr : &*aim;
    }

    /// 卫生院改造 | 完成25所: in a table of tasks, what is done to what a column before names in a few words; the heading may
    /// name the year: 重点任务 | 2024年目标.
    void read_work(const TableRow& row, std::uint32_t passage) {
        constexpr std::uint32_t longest = 16;  // characters of the name of a task
        const std::uint32_t column = outline_.passages[passage].column, task = columns_[row.table].task;
        CellSubject subject{.passage = passage};
        if (const ValueColumn* const aim = aim_at(row, column)) {
            subject.is_past = aim->kind == Kind::base;
            if (aim->kind == Kind::target) subject.by = aim->year;
        }
        if (task != none && column > task) {
            const Words name = row.cells[task];
            const std::u16string_view characters = text_.characters(name);
            const bool is_campaign = lexicon::ends_with_sign(characters, lexicon::NounSign::works);  // 就业增收行动
            const bool is_name = !name.empty() && name.size() <= longest && !is_campaign && text::all_are(characters, text::han);
            if (is_name) subject.indicator = without_verb_of_cell(name, outline_.passages[passage].words);
        }
        if (!subject.indicator.empty() || subject.by != 0 || subject.is_past) cells_.subjects.push_back(std::move(subject));
    }

    /// 家庭床位 of 家庭床位建设 | 建设1500张: the cell says itself what is done to it.
    [[nodiscard]] Words without_verb_of_cell(Words name, Words cell) const {
        const std::uint32_t deed = lexicon::match_sign_at_end(text_, name, lexicon::VerbSign::deed);
        const Words noun{name.begin, name.end - deed};
        return deed > 0 && !noun.empty() && text_.starts_with(cell, text_.characters({noun.end, name.end})) ? noun : name;
    }

    /// 2024.12 below 完成时限.
    bool read_month(const TableRow& row, std::uint32_t passage) {
        constexpr std::size_t year = 4, longest = 7;  // characters
        const outline::Passage& cell = outline_.passages[passage];
        const std::u16string_view characters = text_.characters(cell.words);
        if (cell.column != columns_[row.table].progress || !is_plain_figure(characters) || characters.size() > longest)
            return false;
        if (characters.size() < year + 2 || characters.find(u'.') != year || characters.rfind(u'.') != year) return false;
        CellFigure figure;
        figure.number.role = Role::date;
        figure.number.words = cell.words;
        figure.number.passage = passage;
        cells_.figures.push_back(std::move(figure));
        return true;
    }

    /// 1, 2, 3 below 序号.
    bool read_ordinal(const TableRow& row, std::uint32_t passage) {
        if (outline_.passages[passage].column != columns_[row.table].ordinal) return false;
        const Words words = outline_.passages[passage].words;
        const std::u16string_view characters = text_.characters(words);
        if (!text::all_are(characters, text::digit)) return false;
        CellFigure figure;
        figure.number.role = Role::label;
        figure.number.words = words;
        figure.number.passage = passage;
        cells_.figures.push_back(std::move(figure));
        return true;
    }

    bool read_value(const TableRow& row, const ValueColumn& column, std::uint32_t passage) {
        const IndicatorColumns& columns = columns_[row.table];
        const Words named = columns.indicator == none ? column.indicator : row.cells[columns.indicator];
        if (column.kind != Kind::doubtful) return read_value(row, column, passage, named);
        const std::optional<TableValue> value = parse_table_value(text_, outline_.passages[passage].words, std::nullopt);
        if (!value || value->relation == Relation::equal || value->relation == Relation::about) return false;
        ValueColumn bounded = column;  // what has been has no bound
        bounded.kind = Kind::target;
        return read_value(row, bounded, passage, named);
    }

    /// 5/3 of 国家级/省级企业, 43、550 of 覆盖率（%）、面积（亩）, 60/120 in 万千瓦/万千瓦时: a value for each member. Whose
    /// those of another 1/3 are is in doubt.
    bool read_each_value(const TableRow& row, const ValueColumn& column, std::uint32_t passage) {
        constexpr std::size_t most_values = 6;
        const std::uint32_t name = columns_[row.table].indicator;
        const Words cell = text_.trim(outline_.passages[passage].words);
        if (name == none || column.kind == Kind::doubtful) return false;
        Share share{.sign = text_.contains(cell, u"、") ? u'、' : u'/'};
        const std::vector<Words> values = parts_between(text_, cell, share.sign);
        const auto is_value = [&](Words value) { return parse_table_value(text_, value, std::nullopt).has_value(); };
        if (values.size() < 2 || values.size() > most_values || !std::ranges::all_of(values, is_value)) return false;
        share.count = values.size();
        const std::vector<Words> measures = measures_in(row, share);
        share.is_of_list = measures.empty();
        share.is_doubtful = share.is_of_list && share.sign == u'/' && unit_parts(row, share).empty() &&
                            parts_between(text_, row.cells[name], u'/').size() != share.count &&
                            shared_members(text_, read_indicator(text_, row.cells[name]).words, share.count).empty();
        if (share.is_doubtful && may_be_year(text_, values.front())) return false;
        for (; share.index < share.count; ++share.index) {
            share_ = share;
            read_value(row, column, passage, share.is_of_list ? row.cells[name] : measures[share.index]);
        }
        share_ = {};
        return true;
    }

    /// Which of several values in a cell is at hand.
    struct Share {
        char16_t sign = u'/';  ///< between them
        std::size_t count = 1, index = 0;
        bool is_of_list = false;   ///< the row's name is one, whose members share a head
        bool is_doubtful = false;  ///< nothing says what each of them is of
    };

    /// 万千瓦/万千瓦时: the units of the row's values; empty: there are not so many.
    [[nodiscard]] std::vector<Words> unit_parts(const TableRow& row, const Share& share) const {
        const std::uint32_t unit = columns_[row.table].unit;
        if (unit == none) return {};
        std::vector<Words> parts = parts_between(text_, row.cells[unit], share.sign);
        const bool are_units = std::ranges::all_of(parts, [&](Words part) { return parse_table_unit(text_, part).has_value(); });
        return are_units && parts.size() == share.count ? parts : std::vector<Words>{};
    }

    /// 覆盖率（%）、面积（亩）, 保有量/保护率 beside 亩/%: what the values are of, each with its own unit; empty: they share one.
    [[nodiscard]] std::vector<Words> measures_in(const TableRow& row, const Share& share) const {
        const bool have_unit_cells = !unit_parts(row, share).empty();
        for (const char16_t sign : {u'、', u'/'}) {
            std::vector<Words> measures = parts_between(text_, row.cells[columns_[row.table].indicator], sign);
            if (measures.size() != share.count) continue;
            const auto has_unit = [&](Words measure) { return read_indicator(text_, measure).unit.has_value(); };
            if (have_unit_cells || std::ranges::all_of(measures, has_unit)) return measures;
        }
        return {};
    }

    /// The value at hand of a cell that holds several.
    [[nodiscard]] Words value_at_hand(Words cell) const {
        if (share_.count < 2) return cell;
        const std::vector<Words> values = parts_between(text_, text_.trim(cell), share_.sign);
        return values.size() == share_.count ? values[share_.index] : Words{cell.end, cell.end};
    }

    /// The value of what `named` names.
    bool read_value(const TableRow& row, const ValueColumn& column, std::uint32_t passage, Words named) {
        const Indicator indicator = read_indicator(text_, named);
        if (indicator.words.empty() || named == outline_.passages[passage].words) return false;
        const std::optional<TableUnit> unit = unit_of(row, column, indicator);
        const std::optional<TableValue> value = parse_table_value(text_, value_at_hand(outline_.passages[passage].words), unit);
        if (!value) return false;
        const bool is_sum = column.kind == Kind::growth && value->is_bracketed;  // [9.5] of all five years
        const std::optional<TableValue> aim = is_sum ? target_in(row) : std::nullopt;
        const bool is_told_twice = aim && aim->value == value->value && !begins_at_zero(row);  // 下降5% | 〔5〕
        if (is_sum && !is_told_twice) {
            ValueColumn of_years = column;
            of_years.kind = Kind::target;
            of_years.adds |= aim.has_value();  // 71.5 | 85 | [13.5]; but — | — | [14.5]
            return read_value(row, of_years, passage, named);
        }
        const bool lacks_unit = column.kind == Kind::growth && value->unit.empty();
        CellFigure figure;
        figure.number = {.role = Role::fact,
                         .words = value->words,
                         .value = value->value,
                         .value_to = value->value_to,
                         .unit = value->unit,
                         .passage = passage};
        if (is_sum || lacks_unit || (share_.is_doubtful && column.kind != Kind::base)) figure.number.role = Role::count;
        else if (column.kind != Kind::base) figure.target = target_of(row, column, indicator, *value, passage);
        if (figure.target) figure.number.role = Role::target;
        cells_.figures.push_back(std::move(figure));
        return true;
    }

    /// 0 | 500 | [500]: all that is aimed at comes in addition.
    [[nodiscard]] bool begins_at_zero(const TableRow& row) const {
        return std::ranges::any_of(columns_[row.table].values, [&](const ValueColumn& column) {
            if (column.kind != Kind::base) return false;
            const auto value = parse_table_value(text_, row.cells[column.column], std::nullopt);
            return value && value->value == text::Decimal(0);
        });
    }

    /// What the row says is aimed at in the end.
    [[nodiscard]] std::optional<TableValue> target_in(const TableRow& row) const {
        for (const ValueColumn& column : columns_[row.table].values) {
            if (column.kind != Kind::target) continue;
            if (const auto value = parse_table_value(text_, row.cells[column.column], std::nullopt)) return value;
        }
        return std::nullopt;
    }

    /// The nearest unit holds: the column's own, the indicator's, the row's, the table's. A growth is counted in per cent only.
    [[nodiscard]] std::optional<TableUnit> unit_of(const TableRow& row, const ValueColumn& column,
                                                   const Indicator& indicator) const {
        const std::uint32_t cell = columns_[row.table].unit;
        std::optional<TableUnit> unit = column.unit ? column.unit : indicator.unit;
        if (!unit && cell != none) {
            const std::vector<Words> units = unit_parts(row, share_);
            unit = parse_table_unit(text_, units.empty() ? row.cells[cell] : units[share_.index]);
        }
        if (!unit && cell == none) {
            const Words noun = column.indicator.empty() ? indicator.words : column.indicator;
            unit = columns_[row.table].common_unit_of(text_, noun);
        }
        const bool is_rate = column.kind == Kind::growth && !column.unit;
        return is_rate && unit && text_.characters(unit->words) != u"%" ? std::nullopt : unit;
    }

    [[nodiscard]] Target target_of(const TableRow& row, const ValueColumn& column, const Indicator& indicator,
                                   const TableValue& value, std::uint32_t passage) const {
        Target target;
        target.words = value.words;
        target.passage = passage;
        target.quote = outline_.passages[passage].words;
        target.value = value.value;
        target.value_to = value.value_to;
        target.unit = value.unit;
        target.relation = value.relation;
        target.per = value.per;
        target.modality = value.modality;
        take_indicator(indicator, value, target);
        if (column.kind == Kind::growth) {
            target.change = Change::growth;
            if (column.is_yearly) target.per = Per::year;
        } else if ((column.adds || (columns_[row.table].adds && target.unit != "%")) && target.change == Change::level) {
            target.change = Change::increase;
            take_baseline(row, column, indicator, target);
        } else {
            take_baseline(row, column, indicator, target);
        }
        take_deadline(row, column, target);
        take_scope(row, target);
        target.binding = binding_of(row, indicator);
        take_agencies(row, target);
        return target;
    }

    void take_indicator(const Indicator& indicator, const TableValue& value, Target& target) const {
        target.change = change_in_unit(take_name(indicator, value, target), target.unit);
        if (target.change == Change::level) take_change_of_noun(target);
        if (part_ != NamePart::whole) take_part_of_name(target);
        if (!share_.is_of_list) return;
        const std::vector<std::string> members = shared_members(text_, target.indicator_words, share_.count);
        if (!members.empty()) target.indicator = members[share_.index];
    }

    /// 煤炭消费量 of 煤炭消费量及比重; its share is 煤炭消费量比重, but that of 用水量及覆盖率 is 覆盖率.
    void take_part_of_name(Target& target) const {
        constexpr std::uint32_t shortest = 2;  // characters
        const Words noun = target.indicator_words;
        const std::uint32_t joint = text_.find(noun, u'及');
        const bool is_pair = joint >= noun.begin + shortest && joint + shortest < noun.end;
        if (!is_pair || (part_ == NamePart::second) != (target.unit == "%")) return;
        const Words first{noun.begin, joint}, second{joint + 1, noun.end};
        const bool is_of_first = text_[second.begin] == u'占' || lexicon::is_sign(text_, second, lexicon::MeasureSign::ratio);
        target.indicator = part_ == NamePart::first || is_of_first ? text_.written(first) : std::string();
        if (part_ == NamePart::second) target.indicator += text_.written(second);
    }

    /// 全市|供电可靠率
    [[nodiscard]] Words without_whole_place(Words noun) const {
        const lexicon::CueMatch cue = lexicon::match_cue(text_, noun);
        return cue.cue == lexicon::Cue::place && cue.size < noun.size() ? Words{noun.begin + cue.size, noun.end} : noun;
    }

    /// 制定 of 参与|制定|国际标准; 0: no verb with a noun behind it stands there.
    [[nodiscard]] std::uint32_t verb_of_deed(Words words) const {
        constexpr std::uint32_t shortest_noun = 2;  // characters
        const lexicon::Verb verb = lexicon::match_verb(text_, words);
        return verb.make && verb.size > 1 && words.size() >= verb.size + shortest_noun ? verb.size : 0;
    }

    /// 累计实施建筑改造面积 is 建筑改造面积 with the verb 实施; so is 基本建成美丽海湾数量 with 建成.
    Words take_head_verb(Words noun, Target& target, VerbChange& change) const {
        Words rest = noun;
        const lexicon::CueMatch cue = lexicon::match_cue(text_, rest);
        if (cue.cue == lexicon::Cue::tally || cue.cue == lexicon::Cue::adverb) rest.begin += cue.size;
        const lexicon::Verb head = lexicon::match_verb(text_, rest);
        // but 新建建筑占比, 纳入监管河塘数量: which of them
        const bool tells_which = lexicon::begins_with_sign(text_, rest, lexicon::CountSign::enlists);
        const bool makes = head.make && target.unit != "%" && !tells_which;
        const std::uint32_t head_size = makes ? head.size : lexicon::match_sign(text_, rest, lexicon::VerbSign::carries_out);
        const std::uint32_t verb = head_size + (head_size > 0 && lexicon::is_sign(text_, {rest.begin, rest.begin + head_size},
                                                                                  lexicon::PredicateSign::takes_part)
                                                    ? verb_of_deed({rest.begin + head_size, rest.end})
                                                    : 0);
        const bool is_plain = makes && !head.act && head.make_change == VerbChange::level;
        const std::uint32_t shortest_noun = is_plain ? 3 : 2;  // characters: 新增|企业, 引进|大学生; but 灌溉渠道, 除治面积
        if (verb == 0 || !target.action.empty() || rest.size() < verb + shortest_noun) return noun;
        const Words behind{rest.begin + verb, rest.end};
        const bool is_bare = measure_at_end(text_, behind) == behind.size() &&
                             !lexicon::is_sign(text_, behind, lexicon::SizeSign::capacity);  // 新增装机
        if (is_bare) return noun;                                                            // 新建面积
        target.action = {rest.begin, rest.begin + verb};
        if (makes && head.make_change != VerbChange::level) change = head.make_change;
        return behind;
    }

    /// 加装 of 老旧小区|加装|电梯: a verb that is part of no name, with what it is done to behind it; empty: there is none.
    [[nodiscard]] Words verb_within(Words noun) const {
        constexpr std::uint32_t shortest = 2, longest = 16;  // characters
        const std::uint32_t last = std::min(noun.end, noun.begin + longest);
        for (std::uint32_t index = noun.begin + shortest; index + 2 * shortest <= last; ++index) {
            const lexicon::Verb verb = lexicon::match_verb(text_, {index, noun.end});
            if (verb.act && verb.size >= shortest && index + verb.size + shortest <= noun.end) return {index, index + verb.size};
        }
        return {};
    }

    /// 床位建设 is 床位 with the verb 建设, so many of which are a task: 1500张; so is 企业新增.
    Words take_deed(Words noun, Target& target, VerbChange& change) const {
        constexpr std::uint32_t shortest_noun = 2;  // characters
        if (const Words within = verb_within(noun); target.action.empty() && !within.empty()) {
            target.action = within;
            return {within.end, noun.end};
        }
        const lexicon::Verb verb = lexicon::match_verb_before(text_, noun);
        const Words words{noun.end - verb.size, noun.end};
        const bool is_deed = lexicon::is_sign(text_, words, lexicon::VerbSign::deed) ||
                             lexicon::is_sign(text_, words, lexicon::VerbSign::addition) || (verb.reach && verb.make);
        const bool is_told = !target.action.empty();  // 床位建设 | 建设1500张
        if (is_told && text_.characters(target.action) != text_.characters(words)) return noun;
        if (!is_deed || !verb.make || target.unit == "%" || noun.size() < verb.size + shortest_noun) return noun;
        if (!is_told) target.action = words;
        change = verb.make_change;
        return {noun.begin, words.begin};
    }

    /// 单位能耗降低 is 单位能耗 with the verb 降低; a verb in the value's own cell comes first. Gives what the verb does.
    VerbChange take_name(const Indicator& indicator, const TableValue& value, Target& target) const {
        Words noun = indicator.words;
        VerbChange change = value.change;
        target.action = value.action;
        const lexicon::Verb verb = lexicon::match_verb_before(text_, noun);
        const bool arrives = verb.reach && verb.size > 1 && !verb.make;  // 自来水普及率达到
        if (verb && target.action.empty() && (arrives || verb.reach_change != VerbChange::level) && verb.size + 2 < noun.size()) {
            const lexicon::Bound bound = lexicon::match_bound_before(text_, noun);
            if (bound.size == verb.size && target.relation == Relation::equal) target.relation = bound.relation;  // 企业数超过
            target.action = {noun.end - verb.size, noun.end};
            noun.end -= verb.size;
            if (lexicon::ends_with_sign(text_, noun, lexicon::YearSign::average)) target.per = Per::year;
            noun = without_tail(text_, noun);
            change = verb.reach_change;
        }
        const IndicatorColumns& columns = columns_[outline_.passages[target.passage].table];
        if (columns.task != none && columns.place == none) noun = take_deed(noun, target, change);
        noun = take_head_verb(without_whole_place(noun), target, change);
        target.indicator_words = noun;
        target.indicator = text_.written(noun);
        // 能耗强度降低目标: the heading's own noun, and yet a reduction
        if (text_.ends_with(noun, u"目标") && change == VerbChange::level)
            change = lexicon::match_verb_before(text_, {noun.begin, noun.end - 2}).reach_change;
        return change;
    }

    /// Where no verb says how the value changes, its noun may: 年均增速, 新增企业.
    void take_change_of_noun(Target& target) const {
        Words noun = target.indicator_words;
        target.change = change_of_noun(text_, noun);
        if (target.change == Change::growth && lexicon::holds_sign(text_, noun, lexicon::YearSign::average))
            target.per = Per::year;
        if (target.change != Change::level || target.unit == "%" || target.unit.empty()) return;
        if (text_.starts_with(noun, u"累计")) noun.begin += 2;
        // 新增企业, 城镇新增就业; in 新建厂房绿色建筑占比 it says only which
        const bool adds = lexicon::match_verb(text_, noun).make_change == VerbChange::increase;
        if (adds || lexicon::holds_sign(text_, noun, lexicon::VerbSign::addition)) target.change = Change::increase;
    }

    /// What the cell of the base year's column says; nullopt: nothing, or there is no such column.
    [[nodiscard]] std::optional<Baseline> baseline_in(const TableRow& row, const ValueColumn& column,
                                                      const Indicator& indicator) const {
        const ValueColumn* const base = columns_[row.table].baseline_of(column, text_);
        if (base == nullptr) return std::nullopt;
        const std::optional<TableValue> value =
            parse_table_value(text_, value_at_hand(row.cells[base->column]), unit_of(row, *base, indicator));
        return value ? std::optional(Baseline{value->value, base->year}) : std::nullopt;
    }

    void take_baseline(const TableRow& row, const ValueColumn& column, const Indicator& indicator, Target& target) const {
        target.baseline = baseline_in(row, column, indicator);
        if (target.baseline || target.change == Change::level) return;
        Words cell = row.cells[column.column];
        const Words note = take_last_bracket(text_, cell);  // 70（比2005年）
        const int year = note.empty() ? 0 : base_year_in(text_, note);
        if (year != 0 || indicator.base_year != 0)
            target.baseline = Baseline{std::nullopt, year != 0 ? year : indicator.base_year};
    }

    void take_deadline(const TableRow& row, const ValueColumn& column, Target& target) const {
        target.by = column.year != 0 ? column.year : columns_[row.table].last_year(column, text_);
        const std::uint32_t progress = columns_[row.table].progress;
        if (target.by == 0 && progress != none) target.by = last_year_in(row.cells[progress]);
        if (target.by == 0) target.by = deadlines_.standing(outline_.passages[row.passage]);
        if (target.by == 0) target.by = columns_[row.table].common_year;
        if (target.by != 0) {
            target.by_source = BySource::stated;
        } else if (letterhead_.period) {
            target.by = letterhead_.period->to;
            target.by_source = BySource::plan;
        }
    }

    [[nodiscard]] int last_year_in(Words words) const {
        const std::vector<int> years = years_in(outline_, words);
        return years.empty() ? 0 : years.back();
    }

    /// The row's place, unless it is all of them: 全市, 合计.
    void take_scope(const TableRow& row, Target& target) const {
        const std::uint32_t column = columns_[row.table].place;
        if (column == none) return;
        const Words place = text_.trim(row.cells[column]);
        if (text_.starts_with(place, u"全") || text_.ends_with(place, u"计")) return;
        target.scope = text_.written(place);
        if (target.scope == letterhead_.region) target.scope.clear();
    }

    [[nodiscard]] Binding binding_of(const TableRow& row, const Indicator& indicator) const {
        const std::uint32_t column = columns_[row.table].binding;
        if (column != none) return binding_in(text_, row.cells[column]);
        return indicator.binding == Binding::none ? columns_[row.table].common_binding : indicator.binding;
    }

    void take_agencies(const TableRow& row, Target& target) const {
        auto duty = std::lower_bound(duties_.begin(), duties_.end(), row.passage,
                                     [](const Duty& other, std::uint32_t passage) { return other.passage < passage; });
        for (; duty != duties_.end() && duty->passage == row.passage; ++duty)
            if (duty->role != DutyRole::support)
                target.agencies.insert(target.agencies.end(), duty->agencies.begin(), duty->agencies.end());
    }

    const outline::Outline& outline_;
    const text::CleanText& text_;
    const Letterhead& letterhead_;
    const std::vector<Duty>& duties_;
    int first_year_;
    Deadlines deadlines_;
    std::vector<IndicatorColumns> columns_;  ///< of each table
    IndicatorCells cells_;
    NamePart part_ = NamePart::whole;  ///< of the row at hand
    Share share_;                      ///< of the cell at hand
};

}  // namespace

IndicatorCells find_indicator_cells(const outline::Outline& outline, const Letterhead& letterhead,
                                    const std::vector<Duty>& duties) {
    if (outline.tables.empty()) return {};
    return TableReader(outline, letterhead, duties).find();
}

}  // namespace plandoc::record
