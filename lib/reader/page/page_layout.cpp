#include "reader/page/page_layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "reader/document_builder.hpp"
#include "reader/page/joined_table.hpp"
#include "reader/page/page_row.hpp"
#include "reader/page/page_table.hpp"
#include "text/utf8.hpp"

namespace plandoc::reader {

namespace {

constexpr float margin_share = 0.13F;     ///< of the page's height, above and below: where page numbers and running heads stand
constexpr std::size_t least_repeats = 3;  ///< pages that show the same words at the same place
constexpr float same_place = 4;           ///< points by which it may differ
constexpr float least_indent = 1.2F, most_indent = 4.5F;  ///< of a paragraph's first line, in characters
constexpr float blank_line = 1.5F;                        ///< times the usual distance of two lines

/// The words of a running head, whatever page number is in them.
std::string without_digits(std::string_view text) {
    std::string shape;
    for (const char c : text)
        if (c < '0' || c > '9') shape.push_back(c);
        else if (!shape.ends_with('#')) shape.push_back('#');
    return shape;
}

/// 12, — 3 —, 第 3 页, 第3页 共12页, 3/12
bool is_page_number(std::string_view text) {
    bool digit = false;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = text::next_character(text, at);
        constexpr std::u32string_view others = U" \u3000-—–－―·•/第页共";
        const bool is_digit = (c >= U'0' && c <= U'9') || (c >= U'０' && c <= U'９');
        if (!is_digit && others.find(c) == std::u32string_view::npos) return false;
        digit = digit || is_digit;
    }
    return digit;
}

bool in_margin(const PageRow& row, const Page& page) {
    return row.box.bottom < margin_share * page.height || row.box.top > (1 - margin_share) * page.height;
}

/// Rows in the margins by what they say; the tops of each, to be asked how many are alike.
class RunningHeads {
public:
    void add(const std::string& text, float top) { tops_[without_digits(text)].push_back(top); }
    [[nodiscard]] bool has(const std::string& text, float top) const {
        const auto found = tops_.find(without_digits(text));
        if (found == tops_.end()) return false;
        const auto near = std::count_if(found->second.begin(), found->second.end(),
                                        [&](float other) { return std::abs(other - top) < same_place; });
        return static_cast<std::size_t>(near) >= least_repeats;
    }

private:
    std::map<std::string, std::vector<float>, std::less<>> tops_;
};

/// The left edge of running text on a page: the usual one of the document, or where the page has another, its own.
float left_margin(const std::vector<PageRow>& rows, float character, float usual_left) {
    std::vector<float> lefts, near;
    for (const PageRow& row : rows) {
        if (row.box.width() < 12 * character) continue;
        lefts.push_back(row.box.left);
        if (std::abs(row.box.left - usual_left) < character) near.push_back(row.box.left);
    }
    return usual(near.empty() ? std::move(lefts) : std::move(near), 2, usual_left);
}

/// What stands on a page.
struct PageContent {
    std::vector<PageRow> rows;
    std::vector<PageTable> tables;
    bool goes_on = false;  ///< it begins with the rest of a table, which is put down where that begins

    [[nodiscard]] bool begins_with_table() const {
        return !tables.empty() && (rows.empty() || tables.front().top < rows.front().box.middle());
    }
    [[nodiscard]] bool ends_with_table() const {
        return !tables.empty() && (rows.empty() || tables.back().top > rows.back().box.middle());
    }
};

/// Joins tables that page breaks part.
void join_tables(std::vector<PageContent>& pages) {
    PageTable* last = nullptr;  // the one that the page before ends with
    for (PageContent& page : pages) {
        if (last != nullptr && page.begins_with_table() && append_rest(*last, page.tables.front())) {
            page.tables.erase(page.tables.begin());
            page.goes_on = true;
            if (page.tables.empty() && page.rows.empty()) continue;
        }
        last = page.ends_with_table() ? &page.tables.back() : nullptr;
    }
}

/// Puts pages down one after another.
class Typist {
public:
    Typist(float character, float pitch) : character_(character), pitch_(pitch) {}

    void add(const PageContent& page, float margin) {
        if (page_ > 0 && !page.goes_on) builder_.add_text("\f", place(page_ - 1));
        builder_.add_text({}, place(page_));
        margin_ = margin;
        before_ = nullptr;
        auto table = page.tables.begin();
        for (const PageRow& row : page.rows) {
            for (; table != page.tables.end() && table->top < row.box.middle(); ++table) add(*table);
            add(row);
        }
        for (; table != page.tables.end(); ++table) add(*table);
        ++page_;
    }
    [[nodiscard]] bool is_full() const { return builder_.is_full(); }
    [[nodiscard]] std::unique_ptr<Document> finish() { return builder_.finish(); }

private:
    [[nodiscard]] static std::string place(std::size_t page) { return fmt::format("page {}", page + 1); }

    void add(const PageRow& row) {
        const float start = (row.box.left - margin_) / character_;
        const bool apart = start > most_indent;
        const bool far = before_ != nullptr && row.box.middle() - before_->box.middle() > blank_line * pitch_;
        std::string line;
        if (before_ != nullptr ? far || apart != apart_ : apart) line += '\n';
        if (start >= least_indent && !apart) line += "\u3000\u3000";
        line += text_of(row, character_);
        line += '\n';
        builder_.add_text(line, place(page_));
        before_ = &row;
        apart_ = apart;
    }
    void add(const PageTable& table) {
        builder_.begin_table(table.rows, table.column_count());
        for (const PageCell& cell : table.cells) builder_.add_cell(cell.cell, cell.text, place(cell.page));
        before_ = nullptr;
    }

    float character_, pitch_;
    float margin_ = 0;
    std::size_t page_ = 0;
    const PageRow* before_ = nullptr;
    bool apart_ = false;
    DocumentBuilder builder_;
};

/// The pages without running heads and page numbers.
std::vector<PageContent> contents_of(std::vector<Page>& pages, float character) {
    std::vector<PageContent> all(pages.size());
    RunningHeads heads;
    for (std::size_t index = 0; index < pages.size(); ++index) {
        const bool has_before = index > 0 && !all[index - 1].tables.empty();
        all[index].tables = take_tables(pages[index], index, character, has_before ? &all[index - 1].tables.back() : nullptr);
        all[index].rows = rows_of(pages[index], character);
        for (const PageRow& row : all[index].rows)
            if (in_margin(row, pages[index])) heads.add(text_of(row, character), row.box.top);
    }
    for (std::size_t index = 0; index < pages.size(); ++index)
        std::erase_if(all[index].rows, [&](const PageRow& row) {
            if (!in_margin(row, pages[index])) return false;
            const std::string text = text_of(row, character);
            return is_page_number(text) || heads.has(text, row.box.top);
        });
    join_tables(all);
    return all;
}

}  // namespace

text::Result<std::unique_ptr<Document>> document_of_pages(std::vector<Page> pages) {
    const float character = character_width(pages);
    const std::vector<PageContent> contents = contents_of(pages, character);
    std::vector<float> lefts, distances;
    for (const PageContent& page : contents) {
        for (std::size_t row = 1; row < page.rows.size(); ++row)
            distances.push_back(page.rows[row].box.middle() - page.rows[row - 1].box.middle());
        for (const PageRow& row : page.rows)
            if (row.box.width() > 12 * character) lefts.push_back(row.box.left);
    }
    Typist typist(character, usual(std::move(distances), 2, 2 * character));
    const float usual_left = usual(std::move(lefts), 2, 0);
    for (const PageContent& page : contents) {
        typist.add(page, left_margin(page.rows, character, usual_left));
        if (typist.is_full()) return text::error(too_much_text());
    }
    std::unique_ptr<Document> document = typist.finish();
    if (document->source.bytes().find_first_not_of("\n\f ") == std::string_view::npos)
        return text::error("holds no text: a scan must go through character recognition (OCR) first",
                           "没有文字：扫描件须先做文字识别（OCR）");
    return document;
}

}  // namespace plandoc::reader
