#include "tests/support/web_page.hpp"

namespace plandoc::test {

namespace {

void append_escaped(std::string_view text, std::string& page) {
    for (const char c : text) {
        if (c == '<') page += "&lt;";
        else if (c == '&') page += "&amp;";
        else page += c;
    }
}

bool is_latin(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/// `raw` without its line breaks, which on a page would be white space.
std::string unwrapped(std::string_view raw) {
    constexpr std::string_view blanks = " \t\r\n\f";
    std::string out;
    for (std::size_t at = 0; at < raw.size();) {
        const std::size_t begin = std::min(raw.find_first_of(blanks, at), raw.size());
        const std::size_t end = std::min(raw.find_first_not_of(blanks, begin), raw.size());
        out += raw.substr(at, begin - at);
        const bool breaks = raw.substr(begin, end - begin).find('\n') != std::string_view::npos;
        const bool parts_words = !out.empty() && is_latin(out.back()) && end < raw.size() && is_latin(raw[end]);
        if (!breaks) out += raw.substr(begin, end - begin);
        else if (parts_words) out += ' ';
        at = end;
    }
    return out;
}

/// The words as written, without the page marks between them.
std::string raw_words(const record::Plan& plan, text::Words words) {
    const text::Span span = plan.text().span(words);
    std::string out;
    std::uint32_t begin = span.begin;
    for (const outline::Passage& passage : plan.outline->passages) {
        if (passage.kind != outline::PassageKind::page_mark) continue;
        const text::Span mark = plan.text().span(passage.words);
        if (mark.begin < begin || mark.end > span.end) continue;
        out += plan.document->source.slice({begin, mark.begin});
        begin = mark.end;
    }
    return unwrapped(out.append(plan.document->source.slice({begin, span.end})));
}

void append_table(const record::Plan& plan, const outline::Table& table, std::string& page) {
    page += "<table>\n";
    for (std::uint32_t row = 0; row < table.rows; ++row) {
        page += "<tr>";
        for (std::uint32_t column = 0; column < table.columns; ++column) {
            page += "<td><p>";
            append_escaped(raw_words(plan, table.at(row, column).words), page);
            page += "</p></td>";
        }
        page += "</tr>\n";
    }
    page += "</table>\n";
}

}  // namespace

std::string web_page_of(const record::Plan& plan) {
    std::string page =
        "<!doctype html><html><head><title>甲市人民政府</title></head><body>\n"
        "<div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/zw\">政务公开</a></div>\n<div class=\"TRS_Editor\">\n";
    const std::vector<outline::Passage>& passages = plan.outline->passages;
    std::uint32_t last_table = outline::none;
    for (std::size_t index = 0; index < passages.size(); ++index) {
        const outline::Passage& passage = passages[index];
        if (passage.kind == outline::PassageKind::cell && passage.table != last_table)
            append_table(plan, plan.outline->tables[last_table = passage.table], page);
        if (passage.kind != outline::PassageKind::paragraph || passage.continued) continue;
        text::Words paragraph = passage.words;
        while (index + 1 < passages.size() && passages[index + 1].continued) paragraph.end = passages[++index].words.end;
        page += "<p>";
        append_escaped(raw_words(plan, paragraph), page);
        page += "</p>\n";
    }
    return page + "</div>\n<footer>主办单位：甲市人民政府办公室</footer></body></html>\n";
}

}  // namespace plandoc::test
