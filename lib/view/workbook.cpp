#include "view/workbook.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <map>

#include "reader/file.hpp"
#include "text/utf8.hpp"
#include "text/width.hpp"
#include "view/xlsx_library.hpp"

namespace plandoc::view {

namespace {

constexpr std::size_t max_rows = LXW_ROW_MAX;
constexpr std::size_t max_cell_units = 32767;  ///< UTF-16 units in a cell
constexpr std::size_t max_name_characters = 31;
constexpr std::size_t max_exact_digits = 15;
constexpr std::size_t max_number_formats = 200;       ///< what Excel promises to take
constexpr std::size_t min_width = 6, max_width = 60;  ///< of a column, in half-width characters

bool is_xml_character(char32_t c) { return c != 0xFFFE && c != 0xFFFF; }

/// Fit for a cell: cut, with … in place of the rest, and without what XML cannot hold.
std::string cell_text(std::string_view utf8) {
    std::string text;
    std::size_t units = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const char32_t c = text::next_character(utf8, at);
        units += c > 0xFFFF ? 2 : 1;
        if (units >= max_cell_units) return text + "…";
        text::append_character(is_xml_character(c) ? c : U'\uFFFD', text);
    }
    return text;
}

std::string sheet_name(std::string_view wanted, std::size_t times) {
    const std::string number = times > 1 ? fmt::format(" {}", times) : std::string();
    std::string name;
    std::size_t characters = number.size();
    for (std::size_t at = 0; at < wanted.size() && characters < max_name_characters;) {
        const char32_t c = text::next_character(wanted, at);
        constexpr std::u32string_view forbidden = U"[]:*?/\\'";
        if (c < U' ' || forbidden.find(c) != std::u32string_view::npos) continue;
        text::append_character(c, name);
        ++characters;
    }
    return name + number;
}

/// The widest line of a cell.
std::size_t width_of(std::string_view text) {
    std::size_t widest = 0;
    while (!text.empty() && widest < max_width) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        widest = std::max(widest, text::cells_of(text.substr(0, std::min(end, max_width * 4))));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return widest;
}

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};

}  // namespace

struct Workbook::State {
    struct Sheet {
        std::string name;
        std::vector<std::string> headings;
        std::size_t times = 1;  ///< sheets of this name, continued ones included
        lxw_worksheet* current = nullptr;
        lxw_row_t rows = 0;  ///< of the current one, headings included
        std::vector<std::size_t> widths;
    };

    std::unique_ptr<std::FILE, CloseFile> file;  ///< without a name, gone with the program
    lxw_workbook* workbook = nullptr;
    lxw_format* bold = nullptr;
    std::vector<Sheet> sheets;
    std::map<std::string, lxw_format*> formats;
    bool failed = false;

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() {
        if (workbook != nullptr) libxlsxwriter().lxw_workbook_free(workbook);
    }

    void check(lxw_error error) { failed = failed || error != LXW_NO_ERROR; }

    void begin_sheet(Sheet& sheet) {
        const std::string name = sheet_name(sheet.name, sheet.times);
        sheet.current = libxlsxwriter().workbook_add_worksheet(workbook, name.c_str());
        if (sheet.current == nullptr) {
            failed = true;
            return;
        }
        sheet.widths.assign(sheet.headings.size(), min_width);
        for (std::size_t column = 0; column < sheet.headings.size(); ++column) {
            const std::string text = cell_text(sheet.headings[column]);
            sheet.widths[column] = std::max(sheet.widths[column], width_of(text) + 3);  // room for the filter's button
            check(libxlsxwriter().worksheet_write_string(sheet.current, 0, static_cast<lxw_col_t>(column), text.c_str(), bold));
        }
        libxlsxwriter().worksheet_freeze_panes(sheet.current, 1, 0);
        sheet.rows = 1;
    }

    void end_sheet(const Sheet& sheet) {
        if (sheet.current == nullptr || sheet.headings.empty()) return;
        for (std::size_t column = 0; column < sheet.widths.size(); ++column) {
            const auto at = static_cast<lxw_col_t>(column);
            check(libxlsxwriter().worksheet_set_column(sheet.current, at, at,
                                                       static_cast<double>(std::min(sheet.widths[column], max_width)), nullptr));
        }
        check(libxlsxwriter().worksheet_autofilter(sheet.current, 0, 0, sheet.rows - 1,
                                                   static_cast<lxw_col_t>(sheet.headings.size() - 1)));
    }

    /// Null if there is none, or if there are too many already.
    lxw_format* format_of(const std::string& number_format) {
        if (number_format.empty()) return nullptr;
        const auto found = formats.find(number_format);
        if (found != formats.end()) return found->second;
        if (formats.size() == max_number_formats) return nullptr;
        lxw_format* format = libxlsxwriter().workbook_add_format(workbook);
        libxlsxwriter().format_set_num_format(format, number_format.c_str());
        formats.emplace(number_format, format);
        return format;
    }

    void write(Sheet& sheet, std::size_t column, const WorkbookCell& cell) {
        if (column < sheet.widths.size()) sheet.widths[column] = std::max(sheet.widths[column], width_of(cell.text) + 2);
        const auto at = static_cast<lxw_col_t>(column);
        lxw_format* const format = format_of(cell.number_format);
        if (cell.is_number && (cell.number_format.empty() || format != nullptr))
            return check(libxlsxwriter().worksheet_write_number(sheet.current, sheet.rows, at, cell.number, format));
        if (!cell.text.empty())
            check(libxlsxwriter().worksheet_write_string(sheet.current, sheet.rows, at, cell_text(cell.text).c_str(), nullptr));
    }
};

Workbook::Workbook(std::unique_ptr<State> state) : state_(std::move(state)) {}
Workbook::~Workbook() = default;
Workbook::Workbook(Workbook&& other) noexcept = default;
Workbook& Workbook::operator=(Workbook&& other) noexcept = default;

text::Result<Workbook> Workbook::create() {
    if (!libxlsxwriter().loaded()) return text::error(libxlsxwriter().loaded().error());
    auto state = std::make_unique<State>();
    state->file.reset(std::tmpfile());
    if (!state->file) return text::error(reader::system_error(errno));
    const std::string path = fmt::format("/proc/self/fd/{}", ::fileno(state->file.get()));
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    state->workbook = libxlsxwriter().workbook_new_opt(path.c_str(), &options);
    if (state->workbook == nullptr) return text::error("no room for a workbook", "没有空间建立工作簿");
    state->bold = libxlsxwriter().workbook_add_format(state->workbook);
    libxlsxwriter().format_set_bold(state->bold);
    return Workbook(std::move(state));
}

std::size_t Workbook::add_sheet(std::string_view name, const std::vector<std::string>& headings) {
    State::Sheet& sheet = state_->sheets.emplace_back();
    sheet.name = name;
    sheet.headings = headings;
    state_->begin_sheet(sheet);
    return state_->sheets.size() - 1;
}

void Workbook::add_row(std::size_t index, const std::vector<WorkbookCell>& cells) {
    State::Sheet& sheet = state_->sheets[index];
    if (sheet.rows == max_rows) {
        state_->end_sheet(sheet);
        ++sheet.times;
        state_->begin_sheet(sheet);
    }
    if (state_->failed) return;
    for (std::size_t column = 0; column < cells.size(); ++column) state_->write(sheet, column, cells[column]);
    ++sheet.rows;
}

void Workbook::add_rows(std::size_t sheet, const Grid& grid) {
    std::vector<WorkbookCell> cells(grid.columns.size());
    for (const std::vector<std::string>& row : grid.rows) {
        for (std::size_t column = 0; column < row.size(); ++column) {
            if (is_number(grid.columns[column].kind) && !row[column].empty()) cells[column] = number_cell(row[column]);
            else cells[column] = {row[column], false, 0, {}};
        }
        add_row(sheet, cells);
    }
}

text::Result<std::string> Workbook::finish() {
    for (const State::Sheet& sheet : state_->sheets) state_->end_sheet(sheet);
    const text::Message full{"the workbook could not be written; is the disk full?", "无法写入工作簿，磁盘是否已满？"};
    if (state_->failed || libxlsxwriter().workbook_close(std::exchange(state_->workbook, nullptr)) != LXW_NO_ERROR)
        return text::error(full);
    std::string bytes;
    std::FILE* const file = state_->file.get();
    if (std::fseek(file, 0, SEEK_END) != 0) return text::error(full);
    bytes.resize(static_cast<std::size_t>(std::ftell(file)));
    std::rewind(file);
    if (std::fread(bytes.data(), 1, bytes.size(), file) != bytes.size()) return text::error(full);
    return bytes;
}

WorkbookCell number_cell(std::string_view digits, std::string number_format) {
    WorkbookCell cell{std::string(digits), false, 0, {}};
    const auto count = std::count_if(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (static_cast<std::size_t>(count) > max_exact_digits) return cell;
    cell.is_number = true;
    cell.number = std::strtod(cell.text.c_str(), nullptr);
    cell.number_format = std::move(number_format);
    return cell;
}

}  // namespace plandoc::view
