#include "reader/page_layout.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <map>
#include <string>
#include <string_view>
#include <utility>

#include "reader/plain_text.hpp"
#include "text/utf8.hpp"

namespace plandoc::reader {

namespace {

constexpr float margin_share = 0.13F;     ///< of the page's height, above and below: where page numbers and running heads stand
constexpr std::size_t least_repeats = 3;  ///< pages that show the same words at the same place
constexpr float same_place = 4;           ///< points by which it may differ
constexpr float least_indent = 1.2F, most_indent = 4.5F;  ///< of a paragraph's first line, in characters
constexpr float narrow_gap = 0.1F;                        ///< between two words, in characters; below it they are one
constexpr float wide_gap = 1.5F;                          ///< between the words of a line, in characters
constexpr float blank_line = 1.5F;                        ///< times the usual distance of two lines

/// What stands side by side on a page, from left to right.
struct Row {
    std::vector<PageWord> words;
    Box box;
};

/// The value that most others are near, give or take `window`; `otherwise` where there is none.
float usual(std::vector<float> values, float window, float otherwise) {
    if (values.empty()) return otherwise;
    std::sort(values.begin(), values.end());
    std::size_t best = 0, best_begin = 0;
    for (std::size_t begin = 0, end = 0; begin < values.size(); ++begin) {
        while (end < values.size() && values[end] <= values[begin] + window) ++end;
        if (end - begin > best) {
            best = end - begin;
            best_begin = begin;
        }
    }
    return values[best_begin + best / 2];
}

std::size_t count_characters(std::string_view utf8) {
    return static_cast<std::size_t>(std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; }));
}

bool is_ascii(std::string_view utf8) {
    return std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// The width of a Chinese character of running text.
float character_width(const std::vector<Page>& pages) {
    std::vector<float> widths;
    for (const Page& page : pages)
        for (const PageLine& line : page.lines)
            for (const PageWord& word : line.words) {
                const std::size_t characters = count_characters(word.text);
                if (characters >= 8 && !is_ascii(word.text))
                    widths.push_back((word.box.right - word.box.left) / static_cast<float>(characters));
            }
    return usual(std::move(widths), 0.5F, 12);
}

Box around(const Box& a, const Box& b) {
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

/// Two texts side by side: many lines of both as wide as a column is.
bool has_columns(const Page& page, float character) {
    std::vector<const PageLine*> wide;
    for (const PageLine& line : page.lines)
        if (line.box.right - line.box.left > 12 * character) wide.push_back(&line);
    std::sort(wide.begin(), wide.end(), [](const PageLine* a, const PageLine* b) { return a->box.middle() < b->box.middle(); });
    std::size_t pairs = 0;
    for (std::size_t index = 1; index < wide.size(); ++index) {
        const Box &before = wide[index - 1]->box, &here = wide[index]->box;
        const bool same_height = here.middle() - before.middle() < here.height() / 2;
        pairs += same_height && (here.left > before.right || before.left > here.right) ? 1 : 0;
    }
    return pairs >= 8;
}

/// The rows of a page from top to bottom, by the middles of their lines: a font may make the boxes of some characters twice
/// as high as those of their neighbours. Lines of a page in columns keep the order they have.
std::vector<Row> rows_of(Page& page, float character) {
    const bool columns = has_columns(page, character);
    if (!columns)
        std::stable_sort(page.lines.begin(), page.lines.end(),
                         [](const PageLine& a, const PageLine& b) { return a.box.middle() < b.box.middle(); });
    std::vector<Row> rows;
    for (PageLine& line : page.lines) {
        const float reach = rows.empty() ? 0 : 0.35F * std::min(rows.back().box.height(), line.box.height());
        const bool goes_on = !rows.empty() && !columns && std::abs(line.box.middle() - rows.back().box.middle()) < reach;
        if (!goes_on) rows.push_back({{}, line.box});
        Row& row = rows.back();
        row.box = around(row.box, line.box);
        row.words.insert(row.words.end(), line.words.begin(), line.words.end());
    }
    for (Row& row : rows)
        std::stable_sort(row.words.begin(), row.words.end(),
                         [](const PageWord& a, const PageWord& b) { return a.box.left < b.box.left; });
    return rows;
}

/// A wide gap stays wide: it parts the cells of a line.
std::string text_of(const Row& row, float character) {
    std::string text;
    const PageWord* before = nullptr;
    for (const PageWord& word : row.words) {
        const float gap = before == nullptr ? 0 : word.box.left - before->box.right;
        if (gap > narrow_gap * character) text += gap > wide_gap * character ? "    " : " ";
        for (const char c : word.text) text.push_back(static_cast<unsigned char>(c) < 0x20 ? ' ' : c);
        before = &word;
    }
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());  // where a line begins its box says
    return text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
}

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

bool in_margin(const Row& row, const Page& page) {
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
float left_margin(const std::vector<Row>& rows, float character, float usual_left) {
    std::vector<float> lefts, near;
    for (const Row& row : rows) {
        if (row.box.right - row.box.left < 12 * character) continue;
        lefts.push_back(row.box.left);
        if (std::abs(row.box.left - usual_left) < character) near.push_back(row.box.left);
    }
    return usual(near.empty() ? std::move(lefts) : std::move(near), 2, usual_left);
}

struct PageText {
    std::string utf8;
    std::vector<std::uint32_t> page_begins;  ///< offset of each page's first byte
};

/// Puts the rows down one after another.
class Typist {
public:
    Typist(float character, float pitch) : character_(character), pitch_(pitch) {}

    void begin_page(float margin) {
        margin_ = margin;
        before_ = nullptr;
        if (!text_.page_begins.empty()) text_.utf8 += '\f';
        text_.page_begins.push_back(static_cast<std::uint32_t>(text_.utf8.size()));
    }
    void add(const Row& row, std::string_view words) {
        const float start = (row.box.left - margin_) / character_;
        const bool apart = start > most_indent;
        const bool far = before_ != nullptr && row.box.middle() - before_->box.middle() > blank_line * pitch_;
        if (before_ != nullptr ? far || apart != apart_ : apart) text_.utf8 += '\n';
        if (start >= least_indent && !apart) text_.utf8 += "\u3000\u3000";
        text_.utf8 += words;
        text_.utf8 += '\n';
        before_ = &row;
        apart_ = apart;
    }
    [[nodiscard]] PageText take() { return std::move(text_); }

private:
    float character_, pitch_;
    float margin_ = 0;
    const Row* before_ = nullptr;
    bool apart_ = false;
    PageText text_;
};

PageText lay_out(std::vector<Page> pages) {
    const float character = character_width(pages);
    std::vector<std::vector<Row>> all;
    RunningHeads heads;
    for (Page& page : pages) {
        for (const Row& row : all.emplace_back(rows_of(page, character)))
            if (in_margin(row, page)) heads.add(text_of(row, character), row.box.top);
    }
    std::vector<float> lefts, distances;
    for (std::size_t index = 0; index < pages.size(); ++index) {
        std::vector<Row>& rows = all[index];
        std::erase_if(rows, [&](const Row& row) {
            const std::string text = text_of(row, character);
            return in_margin(row, pages[index]) && (is_page_number(text) || heads.has(text, row.box.top));
        });
        for (std::size_t row = 1; row < rows.size(); ++row)
            distances.push_back(rows[row].box.middle() - rows[row - 1].box.middle());
        for (const Row& row : rows)
            if (row.box.right - row.box.left > 12 * character) lefts.push_back(row.box.left);
    }
    Typist typist(character, usual(std::move(distances), 2, 2 * character));
    const float usual_left = usual(std::move(lefts), 2, 0);
    for (const std::vector<Row>& rows : all) {
        typist.begin_page(left_margin(rows, character, usual_left));
        for (const Row& row : rows) typist.add(row, text_of(row, character));
    }
    return typist.take();
}

}  // namespace

text::Result<std::unique_ptr<Document>> document_of_pages(std::vector<Page> pages) {
    PageText text = lay_out(std::move(pages));
    if (text.utf8.find_first_not_of("\n\f ") == std::string::npos)
        return text::error("holds no text: a scan must go through character recognition (OCR) first",
                           "没有文字：扫描件须先做文字识别（OCR）");
    auto document = read_plain_text(std::move(text.utf8));
    for (std::size_t page = 0; page < text.page_begins.size(); ++page)
        document->places.push_back({text.page_begins[page], fmt::format("page {}", page + 1)});
    return document;
}

}  // namespace plandoc::reader
