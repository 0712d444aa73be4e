#include "reader/html/html_metadata.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "lexicon/page.hpp"
#include "reader/html/html_table.hpp"
#include "reader/html/html_text.hpp"

namespace plandoc::reader::html {

namespace {

using lexicon::PageField;

constexpr std::size_t longest_value = 300;  // bytes

/// 2022年11月26日, 2022-11-26 15:02 -> 2022-11-26; empty if it is not a date.
std::string iso_day(std::string_view written) {
    std::array<int, 3> numbers{};
    std::size_t at = 0;
    for (int& number : numbers) {
        while (at < written.size() && (written[at] < '0' || written[at] > '9')) ++at;
        for (std::size_t digits = 0; at < written.size() && written[at] >= '0' && written[at] <= '9' && digits < 4; ++digits)
            number = number * 10 + (written[at++] - '0');
    }
    const auto [year, month, day] = numbers;
    if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return {};
    return fmt::format("{}-{:02}-{:02}", year, month, day);
}

/// A body that issues documents, not the name of a web site.
bool names_a_body(std::string_view source) {
    constexpr std::array<std::string_view, 9> ends{"府", "委", "局", "厅", "办", "部", "院", "室", "会"};
    return std::any_of(ends.begin(), ends.end(), [&](std::string_view end) { return source.ends_with(end); });
}

/// A line as label and value: 文　　号：甲政发〔2021〕7号
struct Field {
    PageField field = PageField::none;
    bool has_colon = false;
    std::string value;
};

Field field_in(std::string_view line) {
    Field found;
    std::string plain = without_space(line);
    const std::size_t full_width = plain.find("："), half_width = plain.find(':'), colon = std::min(full_width, half_width);
    found.field = lexicon::page_field_of(std::string_view(plain).substr(0, colon));
    found.has_colon = colon != std::string::npos;
    if (found.field == PageField::none) found.value = std::move(plain);
    else if (found.has_colon) found.value = plain.substr(colon + (colon == half_width ? 1 : std::string_view("：").size()));
    return found;
}

/// The lines of all cells of a table.
std::vector<Piece> lines_of_table(const Page& page, std::uint32_t table) {
    std::vector<Piece> lines;
    for (const GridCell& cell : read_grid(page, table).cells)
        for (Piece& piece : find_pieces(page, cell.node + 1, page.nodes[cell.node].end)) lines.push_back(std::move(piece));
    return lines;
}

class FieldReader {
public:
    void take(PageField field, const std::string& value) {
        if (value.empty() || value.size() > longest_value) return;
        switch (field) {
            case PageField::issuer: return set(metadata_.issuer, value);
            case PageField::number: return set(metadata_.number, value);
            case PageField::date: return set(metadata_.date, iso_day(value));
            case PageField::title: return set(metadata_.title, value);
            case PageField::source:
            case PageField::other:
            case PageField::none: break;
        }
    }

    /// Labels and values, on one line or on two: cells of a table, items of a list.
    void read_lines(const std::vector<Piece>& pieces) {
        PageField waiting = PageField::none;
        for (const Piece& piece : pieces) {
            const Field found = field_in(piece.line);
            take(found.field == PageField::none ? waiting : found.field, found.value);
            waiting = found.value.empty() ? found.field : PageField::none;
        }
    }

    void read_metas(const std::vector<Page::Meta>& metas) {
        for (const Page::Meta& meta : metas) {
            const PageField field = lexicon::page_field_of(meta.name);
            const std::string value = without_space(meta.content);
            if (field == PageField::source && names_a_body(value)) set(metadata_.issuer, value);
            else take(field, value);
        }
    }

    [[nodiscard]] Metadata finish() { return std::move(metadata_); }

private:
    static void set(std::string& to, const std::string& value) {
        if (to.empty()) to = value;
    }

    Metadata metadata_;
};

}  // namespace

void mark_index_tables(Page& page) {
    constexpr std::uint64_t fewest_fields = 2;
    for (std::uint32_t index = 0; index < page.nodes.size(); ++index) {
        if (!page.nodes[index].is_data) continue;
        const std::vector<Piece> lines = lines_of_table(page, index);
        const auto fields = std::count_if(lines.begin(), lines.end(), [](const Piece& piece) {
            const Field found = field_in(piece.line);
            return found.has_colon && found.field != PageField::none;
        });
        page.nodes[index].is_index = static_cast<std::uint64_t>(fields) >= fewest_fields;
    }
}

Metadata read_metadata(const Page& page, const Content& content) {
    FieldReader reader;
    for (std::uint32_t index = 0; index < page.nodes.size(); ++index)
        if (page.nodes[index].is_index) reader.read_lines(lines_of_table(page, index));
    reader.read_lines(find_pieces(page, 0, static_cast<std::uint32_t>(page.nodes.size()), content.node));
    reader.read_metas(page.metas);
    return reader.finish();
}

}  // namespace plandoc::reader::html
