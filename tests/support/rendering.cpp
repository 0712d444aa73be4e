#include "tests/support/rendering.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <utility>

#include "tests/support/record_lines.hpp"

namespace plandoc::test {

namespace {

std::string without(std::string text, std::initializer_list<std::string_view> marks) {
    for (const std::string_view mark : marks)
        for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos;) text.erase(at, mark.size());
    return text;
}

std::string escaped(std::string_view text) {
    std::string all;
    for (const char c : text) {
        if (c == '&') all += "&amp;";
        else if (c == '<') all += "&lt;";
        else if (c == '>') all += "&gt;";
        else all.push_back(c);
    }
    return all;
}

bool is_latin(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The line of `raw` around `at` holds nothing but a number: 12, 3.5.
bool is_number_line(std::string_view raw, std::size_t at) {
    const std::size_t begin = at == 0 ? 0 : raw.find_last_of("\n\f", at - 1) + 1,
                      end = std::min(raw.find_first_of("\n\f", at), raw.size());
    const std::string_view line = raw.substr(begin, end - begin);
    return !line.empty() && line.find_first_not_of("0123456789.% \t\r") == std::string_view::npos;
}

/// `raw` without its line breaks, which on a page would be white space; but what they part stays parted.
std::string unwrapped(std::string_view raw) {
    constexpr std::string_view blanks = " \t\r\n\f";
    std::string out;
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t begin = std::min(raw.find_first_of(blanks, at), raw.size());
        const std::size_t end = std::min(raw.find_first_not_of(blanks, begin), raw.size());
        out += raw.substr(at, begin - at);
        const bool breaks = raw.substr(begin, end - begin).find('\n') != std::string_view::npos;
        const bool parts_words = !out.empty() && is_latin(out.back()) && end < raw.size() && is_latin(raw[end]);
        const bool parts_numbers = begin > 0 && is_digit(raw[begin - 1]) && end < raw.size() && is_digit(raw[end]) &&
                                   (is_number_line(raw, begin - 1) || is_number_line(raw, end));
        if (!breaks) out += raw.substr(begin, end - begin);
        else if (parts_words || parts_numbers) out += ' ';
        at = end;
    }
    return out;
}

/// The words as written, without the page marks between them and without line breaks.
std::string raw(const record::Plan& plan, text::Words words) {
    return words.empty() ? std::string() : unwrapped(without_page_marks(plan, plan.text().span(words)));
}

std::vector<std::vector<RenderedCell>> rows_of(const record::Plan& plan, const outline::Table& table) {
    std::vector<std::vector<RenderedCell>> rows(table.rows, std::vector<RenderedCell>(table.columns));
    for (const outline::TableCell& cell : table.cells) {
        RenderedCell& rendered = rows[cell.row][cell.column];
        if (cell.origin == outline::none) {
            rendered.text = plan.text().written(cell.words);
            continue;
        }
        rendered.covered = true;
        const outline::TableCell& origin = table.cells[cell.origin];
        RenderedCell& over = rows[origin.row][origin.column];
        over.row_span = std::max(over.row_span, cell.row - origin.row + 1);
        over.column_span = std::max(over.column_span, cell.column - origin.column + 1);
    }
    return rows;
}

RenderedPiece piece_of(const record::Plan& plan, const outline::Passage& first, text::Words words) {
    RenderedPiece piece;
    if (first.part != outline::none) {
        const text::Words title = plan.outline->parts[first.part].title;
        piece.is_title = title.begin <= first.words.begin && first.words.end <= title.end;
    }
    if (!first.label.empty() && first.label.begin == words.begin && first.section != outline::none) {
        piece.label = raw(plan, first.label);
        piece.ordinal = plan.outline->sections[first.section].ordinal;
        words.begin = first.label.end;
        piece.has_gap = !words.empty() && plan.text().span(words).begin > plan.text().span(first.label).end;
    }
    piece.text = raw(plan, words);
    return piece;
}

}  // namespace

std::string without_page_marks(const record::Plan& plan, text::Span span) {
    std::string out;
    std::uint32_t begin = span.begin;
    const std::vector<outline::Passage>& passages = plan.outline->passages;
    for (const outline::Passage& passage : passages) {
        if (passage.kind != outline::PassageKind::page_mark) continue;
        const text::Span mark = plan.text().span(passage.words);
        if (mark.begin < begin || mark.end > span.end) continue;
        out += plan.document->source.slice({begin, mark.begin});
        begin = mark.end;
    }
    return out.append(plan.document->source.slice({begin, span.end}));
}

std::vector<RenderedPiece> pieces_of(const record::Plan& plan) {
    std::vector<RenderedPiece> pieces;
    const std::vector<outline::Passage>& passages = plan.outline->passages;
    std::uint32_t table = outline::none;
    for (std::size_t index = 0; index < passages.size(); ++index) {
        const outline::Passage& passage = passages[index];
        if (passage.kind == outline::PassageKind::cell && std::exchange(table, passage.table) != passage.table)
            pieces.emplace_back().rows = rows_of(plan, plan.outline->tables[passage.table]);
        if (passage.kind != outline::PassageKind::paragraph || passage.continued) continue;
        text::Words words = passage.words;
        while (index + 1 < passages.size() && passages[index + 1].continued) words.end = passages[++index].words.end;
        pieces.push_back(piece_of(plan, passage, words));
    }
    return pieces;
}

std::string RenderedPiece::typed() const { return label + (has_gap ? " " : "") + text; }

std::string as_text(const std::vector<RenderedPiece>& pieces) {
    std::string text;
    for (const RenderedPiece& piece : pieces)
        if (piece.rows.empty()) text += piece.typed() + "\n";
    return text;
}

std::vector<Paragraph> as_paragraphs(const std::vector<RenderedPiece>& pieces) {
    std::vector<Paragraph> paragraphs;
    for (const RenderedPiece& piece : pieces)
        if (piece.rows.empty()) paragraphs.push_back({piece.typed(), piece.is_title});
    return paragraphs;
}

std::string as_html(const std::vector<RenderedPiece>& pieces) {
    std::string page =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>页面</title></head><body>"
        "<div class=\"nav\"><a href=\"/\">首页</a><a href=\"/z\">政务公开</a></div><div class=\"TRS_Editor\">";
    for (const RenderedPiece& piece : pieces) {
        if (piece.rows.empty()) {
            page += "<p>　　" + escaped(piece.typed()) + "</p>\n";
            continue;
        }
        page += "<table>";
        for (const std::vector<RenderedCell>& row : piece.rows) {
            page += "<tr>";
            for (const RenderedCell& cell : row)
                if (!cell.covered)
                    page += fmt::format("<td rowspan=\"{}\" colspan=\"{}\">{}</td>", cell.row_span, cell.column_span,
                                        escaped(cell.text));
            page += "</tr>\n";
        }
        page += "</table>\n";
    }
    return page + "</div><div class=\"footer\">版权所有 网站地图</div></body></html>";
}

std::vector<std::string> comparable_records(const record::Plan& plan, const std::vector<std::string>& kinds) {
    std::vector<std::string> lines;
    for (const std::string& kind : kinds)
        for (const std::string& line : answer(plan, parse_question(kind)))
            lines.push_back(kind + " " +
                            without(kind == "rows" ? line.substr(line.find("» ")) : line, {"⏎", "␌", "→", "\u3000", " "}));
    return lines;
}

}  // namespace plandoc::test
