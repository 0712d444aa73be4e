#include "view/grid.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "view/fields.hpp"
#include "view/headings.hpp"
#include "view/number.hpp"
#include "view/visit.hpp"

namespace plandoc::view {

namespace {

/// Collects the fields of one record as cells; see fields.hpp. Given `columns`, it notes their names instead.
class CellFields {
public:
    CellFields(const record::Plan& plan, std::string_view separator) : plan_(plan), separator_(separator) {}

    void note_columns(std::vector<Column>& columns) { columns_ = &columns; }
    void table_columns(const std::vector<std::string>& names) { table_columns_ = &names; }

    void begin(std::string_view record) {
        cells_.clear();
        word("record", record);
        id("doc", plan_.doc);
    }
    [[nodiscard]] std::vector<std::string> take() { return std::move(cells_); }

    void text(std::string_view name, std::string_view value) { cell(name, CellKind::quoted, std::string(value)); }
    void id(std::string_view name, std::string_view value) { cell(name, CellKind::id, std::string(value)); }
    void word(std::string_view name, std::string_view value) { cell(name, CellKind::word, std::string(value)); }
    void words(std::string_view name, text::Words words) { cell(name, CellKind::quoted, plan_.text().written(words)); }
    void words_or_empty(std::string_view name, text::Words value) { words(name, value); }
    void boolean(std::string_view name, std::optional<bool> value) {
        cell(name, CellKind::truth, !value ? "" : *value ? "true" : "false");
    }
    void integer(std::string_view name, OptionalInteger value) {
        cell(name, CellKind::integer, value ? std::to_string(*value) : "");
    }
    void number(std::string_view name, const std::optional<text::Decimal>& value) {
        cell(name, CellKind::number, value ? value->to_string() : "");
    }
    void share(std::string_view name, double value) {
        std::string digits;
        append_number(value, digits);
        cell(name, CellKind::number, std::move(digits));
    }
    void figure(std::string_view name, const record::Target& target) { cell(name, CellKind::quoted, figure_of(plan_, target)); }
    void texts(std::string_view name, const std::vector<std::string>& values) {
        joined(name, values, [](const std::string& value) { return value; });
    }
    void agencies(std::string_view name, const std::vector<record::Agency>& agencies) {
        joined(name, agencies, [&](const record::Agency& agency) { return plan_.text().written(agency.text); });
        joined("names", agencies, [&](const record::Agency& agency) { return full_name(plan_.text(), agency); });
    }
    void span(std::string_view name, std::optional<text::Span> span) {
        const std::string outer = std::exchange(prefix_, name == "span" ? prefix_ : prefix_ + std::string(name) + "_");
        const reader::Document& document = *plan_.document;
        const text::Position begin = span ? document.source.position(span->begin) : text::Position{};
        const auto number = [&](std::string_view member, std::uint32_t value) {
            integer(member, span ? OptionalInteger(value) : OptionalInteger());
        };
        number("start", span.value_or(text::Span{}).begin);
        number("end", span.value_or(text::Span{}).end);
        number("char_start", begin.character);
        number("char_end", span ? document.source.characters_before(span->end) : 0);
        number("line", begin.line);
        number("column", begin.column);
        prefix_ = outer;
    }
    template <typename Places>
    void spans(std::string_view, const Places&) {}
    void parts(std::string_view, const std::vector<outline::Part>&) {}
    void place(std::string_view name, std::uint32_t begin) { word(name, place_name(*plan_.document, begin)); }
    template <typename Members>
    void object(std::string_view name, bool, Members members) {
        const std::string outer = std::exchange(prefix_, prefix_ + std::string(name) + "_");
        members();
        prefix_ = outer;
    }
    void cells(std::string_view, const std::vector<std::string>& headers, const std::vector<text::Words>& cells) {
        if (table_columns_ == nullptr) return;
        for (const std::string& column : *table_columns_) {
            const auto at = static_cast<std::size_t>(std::find(headers.begin(), headers.end(), column) - headers.begin());
            words(column, at < cells.size() ? cells[at] : text::Words{});
        }
    }

private:
    void cell(std::string_view name, CellKind kind, std::string value) {
        if (columns_ != nullptr) columns_->push_back({prefix_ + std::string(name), kind});
        else cells_.push_back(std::move(value));
    }
    template <typename Items, typename Text>
    void joined(std::string_view name, const Items& items, Text text) {
        std::string all;
        for (const auto& item : items) {
            if (!all.empty()) all += separator_;
            all += text(item);
        }
        cell(name, CellKind::quoted, std::move(all));
    }

    const record::Plan& plan_;
    std::string_view separator_;
    std::string prefix_;
    std::vector<std::string> cells_;
    std::vector<Column>* columns_ = nullptr;
    const std::vector<std::string>* table_columns_ = nullptr;
};

/// A plan with one blank record of each kind: describing it names the columns.
record::Plan blank_plan() {
    record::Plan plan = record::read_plan(std::make_unique<reader::Document>());
    plan.outline->passages.assign(1, {});
    plan.outline->sections.assign(1, {});
    plan.targets.emplace_back();
    plan.duties.emplace_back();
    plan.numbers.emplace_back();
    plan.phases.emplace_back();
    plan.people.emplace_back();
    plan.citations.emplace_back().places.emplace_back();
    plan.rows.emplace_back();
    plan.table_headers.assign(1, {});
    return plan;
}

std::vector<Column> find_columns(Kind kind, const std::vector<std::string>& table_columns) {
    static const record::Plan blank = blank_plan();
    std::vector<Column> columns;
    CellFields fields(blank, "");
    fields.note_columns(columns);
    fields.table_columns(table_columns);
    for_each_record(blank, kind, [&](std::string_view name, const auto& record) {
        fields.begin(name);
        describe(fields, blank, record);
    });
    return columns;
}

std::vector<std::string> all_headers(const record::Plan& plan) {
    std::vector<std::string> all;
    for (const auto& headers : plan.table_headers)
        for (const std::string& header : headers)
            if (std::find(all.begin(), all.end(), header) == all.end()) all.push_back(header);
    return all;
}

/// 850000000 -> 8.5亿, 35000 -> 3.5万, 300 -> 300
std::string with_scale(const text::Decimal& value) {
    for (const auto& [power, scale] : {std::pair{8, "亿"}, std::pair{4, "万"}}) {
        const text::Decimal part = text::Decimal::of(value.coefficient(), value.scale() + power);
        if (part >= text::Decimal(1)) return part.to_string() + scale;
    }
    return value.to_string();
}

std::size_t find_column(const std::vector<Column>& columns, std::string_view name) {
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& column) { return column.name == name; });
    return static_cast<std::size_t>(found - columns.begin());
}

/// Adds to `grid` those of `columns` that it lacks, each behind the one it follows there.
void add_missing_columns(Grid& grid, const std::vector<Column>& columns) {
    std::size_t behind = 0;
    for (const Column& column : columns) {
        const std::size_t at = find_column(grid.columns, column.name);
        if (at < grid.columns.size()) {
            behind = at + 1;
            continue;
        }
        const auto place = static_cast<std::ptrdiff_t>(behind++);
        grid.columns.insert(grid.columns.begin() + place, column);
        for (auto& row : grid.rows) row.insert(row.begin() + place, std::string());
    }
}

/// Makes the rows those of a grid that has `columns`, all of its own among them.
void align_rows(Grid& grid, const std::vector<Column>& columns) {
    std::vector<std::size_t> from;
    for (const Column& column : columns) from.push_back(find_column(grid.columns, column.name));
    for (auto& row : grid.rows) {
        std::vector<std::string> aligned(columns.size());
        for (std::size_t index = 0; index < from.size(); ++index)
            if (from[index] < row.size()) aligned[index] = std::move(row[from[index]]);
        row = std::move(aligned);
    }
}

}  // namespace

const std::vector<Column>& columns_of(Kind kind) {
    static const std::array<std::vector<Column>, kind_names.size()> all = [] {
        std::array<std::vector<Column>, kind_names.size()> columns;
        for (std::size_t index = 0; index < columns.size(); ++index) columns[index] = find_columns(static_cast<Kind>(index), {});
        return columns;
    }();
    return all[static_cast<std::size_t>(kind)];
}

std::string_view sign_of(record::Relation relation) {
    constexpr std::array<std::string_view, 6> signs{"", "≥", ">", "≤", "<", "约"};
    return signs[static_cast<std::size_t>(relation)];
}

std::string amount_of(const record::Plan& plan, const record::Target& target) {
    std::string written = plan.text().written(target.words);
    if (written.ends_with(target.unit) || (target.unit == "%" && written.ends_with("％"))) return written;
    // The unit, perhaps with a scale, stands elsewhere: 三分之一, or 8.5 below 亿元.
    const std::string to = target.value_to ? "—" + with_scale(*target.value_to) : std::string();
    return with_scale(target.value) + to + target.unit;
}

std::string figure_of(const record::Plan& plan, const record::Target& target) {
    return std::string(sign_of(target.relation)) + amount_of(plan, target);
}

std::vector<std::string> shown_columns(Kind kind) {
    switch (kind) {
        case Kind::targets: return {"section", "indicator", "figure", "change", "per", "by", "agencies", "line"};
        case Kind::duties: return {"section", "role", "names", "progress", "task", "line"};
        case Kind::sections: return {"path", "title", "line"};
        case Kind::numbers: return {"role", "text", "section", "line"};
        case Kind::phases: return {"name", "from", "to", "section"};
        case Kind::people: return {"body", "role", "name", "post"};
        case Kind::citations: return {"title", "number", "count", "line"};
        case Kind::rows: return {};
        case Kind::document: {
            std::vector<std::string> names;
            for (const Column& column : columns_of(kind)) names.push_back(column.name);
            const auto is_position = [](const std::string& name) {
                return name == "record" || name == "doc" || name == "schema" || name == "start" || name == "end" ||
                       name == "char_start" || name == "char_end" || name == "line" || name == "column" || name == "place";
            };
            std::erase_if(names, is_position);
            return names;
        }
    }
    return {};
}

Grid grid_of(const record::Plan& plan, Kind kind, std::string_view separator) {
    const std::vector<std::string> headers = kind == Kind::rows ? all_headers(plan) : std::vector<std::string>();
    Grid grid;
    grid.columns = headers.empty() ? columns_of(kind) : find_columns(kind, headers);
    CellFields fields(plan, separator);
    fields.table_columns(headers);
    for_each_record(plan, kind, [&](std::string_view name, const auto& record) {
        fields.begin(name);
        describe(fields, plan, record);
        grid.rows.push_back(fields.take());
    });
    return grid;
}

void append(Grid& grid, Grid more) {
    if (grid.columns.empty()) {
        grid = std::move(more);
        return;
    }
    if (grid.columns != more.columns) {
        add_missing_columns(grid, more.columns);
        align_rows(more, grid.columns);
    }
    std::move(more.rows.begin(), more.rows.end(), std::back_inserter(grid.rows));
}

Grid select(const Grid& grid, const std::vector<std::string>& names) {
    Grid selected;
    std::vector<std::size_t> from;
    for (const std::string& name : names) {
        const std::size_t at = find_column(grid.columns, name);
        if (at == grid.columns.size()) continue;
        from.push_back(at);
        selected.columns.push_back(grid.columns[at]);
    }
    for (const auto& row : grid.rows) {
        std::vector<std::string>& cells = selected.rows.emplace_back();
        for (const std::size_t at : from) cells.push_back(row[at]);
    }
    return selected;
}

Grid own_columns(const Grid& grid, Kind kind, bool with_doc) {
    std::vector<std::string> names;
    if (with_doc) names.emplace_back("doc");
    for (const Column& column : grid.columns)
        if (find_column(columns_of(kind), column.name) == columns_of(kind).size()) names.push_back(column.name);
    return select(grid, names);
}

Grid lines_of_fields(const Grid& grid, Kind kind, bool with_doc, text::Language language) {
    Grid lines;
    if (with_doc) lines.columns.push_back({"doc", CellKind::quoted});
    lines.columns.push_back({language == text::Language::chinese ? "项目" : "field", CellKind::word});
    lines.columns.push_back({language == text::Language::chinese ? "内容" : "value", CellKind::quoted});
    const std::size_t doc = find_column(grid.columns, "doc");
    for (const auto& row : grid.rows) {
        for (std::size_t index = 0; index < row.size(); ++index) {
            if (with_doc && index == doc) continue;
            std::vector<std::string>& line = lines.rows.emplace_back();
            if (with_doc) line.push_back(doc < row.size() ? row[doc] : "");
            line.push_back(heading(kind, grid.columns[index].name, language));
            line.push_back(row[index]);
        }
    }
    return lines;
}

}  // namespace plandoc::view
