#include "reader/page/page_row.hpp"

#include <algorithm>
#include <cmath>

#include "text/byte_count.hpp"

namespace plandoc::reader {

namespace {

constexpr float narrow_gap = 0.1F;  ///< between two words, in characters; below it they are one
constexpr float wide_gap = 1.5F;    ///< between the words of a line, in characters
constexpr float same_row = 0.35F;   ///< of the lower one's height, by which the middles of two lines of one row may differ

bool is_ascii(std::string_view utf8) {
    return std::all_of(utf8.begin(), utf8.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// Two texts side by side: many lines of both as wide as a column is.
bool has_columns(const Page& page, float character) {
    std::vector<const PageLine*> wide;
    for (const PageLine& line : page.lines)
        if (line.box.width() > 12 * character) wide.push_back(&line);
    std::sort(wide.begin(), wide.end(), [](const PageLine* a, const PageLine* b) { return a->box.middle() < b->box.middle(); });
    std::size_t pairs = 0;
    for (std::size_t index = 1; index < wide.size(); ++index) {
        const Box &before = wide[index - 1]->box, &here = wide[index]->box;
        const bool same_height = here.middle() - before.middle() < here.height() / 2;
        pairs += same_height && (here.left > before.right || before.left > here.right) ? 1 : 0;
    }
    return pairs >= 8;
}

PageRow row_of(const PageLine& line) { return {line.words, line.box}; }

void sort_words(PageRow& row) {
    std::stable_sort(row.words.begin(), row.words.end(),
                     [](const PageWord& a, const PageWord& b) { return a.box.left < b.box.left; });
}

}  // namespace

Box around(const Box& a, const Box& b) {
    return {std::min(a.left, b.left), std::min(a.top, b.top), std::max(a.right, b.right), std::max(a.bottom, b.bottom)};
}

float character_width(const std::vector<Page>& pages) {
    std::vector<float> widths;
    for (const Page& page : pages)
        for (const PageLine& line : page.lines)
            for (const PageWord& word : line.words) {
                const std::size_t characters = text::count_characters(word.text);
                if (characters >= 8 && !is_ascii(word.text)) widths.push_back(word.box.width() / static_cast<float>(characters));
            }
    return usual(std::move(widths), 0.5F, 12);
}

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

std::vector<PageRow> rows_of(std::vector<PageLine> lines) {
    std::stable_sort(lines.begin(), lines.end(),
                     [](const PageLine& a, const PageLine& b) { return a.box.middle() < b.box.middle(); });
    std::vector<PageRow> rows;
    for (const PageLine& line : lines) {
        const float reach = rows.empty() ? 0 : same_row * std::min(rows.back().box.height(), line.box.height());
        if (rows.empty() || std::abs(line.box.middle() - rows.back().box.middle()) >= reach) {
            rows.push_back(row_of(line));
            continue;
        }
        PageRow& row = rows.back();
        row.box = around(row.box, line.box);
        row.words.insert(row.words.end(), line.words.begin(), line.words.end());
    }
    std::for_each(rows.begin(), rows.end(), sort_words);
    return rows;
}

std::vector<PageRow> rows_of(const Page& page, float character) {
    if (!has_columns(page, character)) return rows_of(page.lines);
    std::vector<PageRow> rows;
    for (const PageLine& line : page.lines) sort_words(rows.emplace_back(row_of(line)));
    return rows;
}

std::string text_of(const PageRow& row, float character) {
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

}  // namespace plandoc::reader
