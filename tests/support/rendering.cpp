#include "tests/support/rendering.hpp"

#include <fmt/format.h>

#include <map>
#include <string_view>
#include <utility>

#include "tests/support/record_lines.hpp"
#include "tests/support/zip_file.hpp"

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

std::string raw(const record::Plan& plan, text::Words words) {
    if (words.empty()) return {};
    return without(std::string(plan.document->source.slice(plan.text().span(words))), {"\r", "\n", "\f"});
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

/// 一、 -> %1、 for the schemes that a word processor numbers; else nothing.
struct NumberFormat {
    std::string_view name;
    std::string pattern;
};
NumberFormat number_format_of(const RenderedPiece& piece) {
    const bool chinese = piece.scheme == outline::Scheme::cn || piece.scheme == outline::Scheme::cn_paren;
    if (piece.label.empty() || (!chinese && piece.scheme != outline::Scheme::arabic)) return {};
    constexpr std::string_view numerals[] = {"", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};
    if (chinese && piece.ordinal >= std::size(numerals)) return {};
    const std::string number = chinese ? std::string(numerals[piece.ordinal]) : std::to_string(piece.ordinal);
    const std::size_t at = piece.label.find(number);
    if (at == std::string::npos) return {};
    return {chinese ? "chineseCountingThousand" : "decimal",
            piece.label.substr(0, at) + "%1" + piece.label.substr(at + number.size())};
}

/// The numbering part of a Word document, made while its paragraphs are.
class Numbering {
public:
    /// The paragraph properties that give the piece its label; nothing where it must be typed.
    std::string properties(const RenderedPiece& piece) {
        const NumberFormat format = number_format_of(piece);
        if (format.pattern.empty()) return {};
        const auto [found, is_new] = formats_.try_emplace(format.pattern, formats_.size() + 1);
        if (is_new)
            abstract_ += fmt::format(
                "<w:abstractNum w:abstractNumId=\"{}\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>"
                "<w:numFmt w:val=\"{}\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"{}\"/></w:lvl></w:abstractNum>",
                found->second, format.name, escaped(format.pattern));
        Sequence& sequence = sequences_[{format.pattern, piece.parent}];
        if (sequence.number == 0 || piece.ordinal != sequence.ordinal + 1) {
            sequence.number = ++numbers_;
            instances_ += fmt::format(
                "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"{}\"/><w:lvlOverride w:ilvl=\"0\">"
                "<w:startOverride w:val=\"{}\"/></w:lvlOverride></w:num>",
                sequence.number, found->second, piece.ordinal);
        }
        sequence.ordinal = piece.ordinal;
        return fmt::format("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{}\"/></w:numPr>", sequence.number);
    }
    [[nodiscard]] std::string xml() const { return abstract_ + instances_; }

private:
    struct Sequence {
        std::size_t number = 0;
        std::uint32_t ordinal = 0;
    };
    std::map<std::string, std::size_t> formats_;
    std::map<std::pair<std::string, std::uint32_t>, Sequence> sequences_;
    std::size_t numbers_ = 0;
    std::string abstract_, instances_;
};

std::string word_paragraph(std::string_view text, const std::string& properties) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r></w:p>";
}

std::string word_table(const RenderedPiece& piece) {
    std::string table = "<w:tbl><w:tblPr><w:tblW w:w=\"9000\" w:type=\"dxa\"/><w:tblBorders>";
    for (const std::string_view side : {"top", "left", "bottom", "right", "insideH", "insideV"})
        table += fmt::format("<w:{} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>", side);
    table += "</w:tblBorders></w:tblPr><w:tblGrid>";
    for (std::size_t column = 0; column < piece.rows.front().size(); ++column) table += "<w:gridCol w:w=\"1500\"/>";
    table += "</w:tblGrid>";
    for (std::size_t row = 0; row < piece.rows.size(); ++row) {
        table += "<w:tr>";
        for (std::size_t column = 0; column < piece.rows[row].size(); ++column) {
            const RenderedCell& cell = piece.rows[row][column];
            const bool from_above = cell.covered && row > 0 && piece.rows[row - 1][column].column_span == 1;
            std::string properties;
            if (cell.row_span > 1) properties = "<w:vMerge w:val=\"restart\"/>";
            else if (from_above) properties = "<w:vMerge/>";
            if (cell.column_span > 1) properties += fmt::format("<w:gridSpan w:val=\"{}\"/>", cell.column_span);
            if (cell.covered && !from_above) continue;  // by the one to its left
            table += "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + word_paragraph(cell.text, "") + "</w:tc>";
        }
        table += "</w:tr>";
    }
    return table + "</w:tbl><w:p/>";  // Word wants a paragraph behind a table
}

}  // namespace

std::vector<RenderedPiece> pieces_of(const record::Plan& plan) {
    std::vector<RenderedPiece> pieces;
    std::uint32_t table = outline::none;
    for (const outline::Passage& passage : plan.outline->passages) {
        if (passage.kind == outline::PassageKind::page_mark || passage.part == outline::none) continue;
        if (passage.kind == outline::PassageKind::cell) {
            if (std::exchange(table, passage.table) != passage.table)
                pieces.emplace_back().rows = rows_of(plan, plan.outline->tables[passage.table]);
            continue;
        }
        if (passage.continued && !pieces.empty()) {
            pieces.back().text += raw(plan, passage.words);
            continue;
        }
        RenderedPiece& piece = pieces.emplace_back();
        piece.text = raw(plan, {passage.label.empty() ? passage.words.begin : passage.label.end, passage.words.end});
        const text::Words title = plan.outline->parts[passage.part].title;
        piece.is_title = title.begin <= passage.words.begin && passage.words.end <= title.end;
        if (passage.label.empty() || passage.section == outline::none) continue;
        const outline::Section& section = plan.outline->sections[passage.section];
        piece.label = raw(plan, passage.label);
        piece.scheme = section.scheme;
        piece.ordinal = section.ordinal;
        piece.parent = section.parent;
    }
    return pieces;
}

std::string as_text(const std::vector<RenderedPiece>& pieces) {
    std::string text;
    for (const RenderedPiece& piece : pieces)
        if (piece.rows.empty()) text += piece.label + piece.text + "\n";
    return text;
}

std::vector<Paragraph> as_paragraphs(const std::vector<RenderedPiece>& pieces) {
    std::vector<Paragraph> paragraphs;
    for (const RenderedPiece& piece : pieces)
        if (piece.rows.empty()) paragraphs.push_back({piece.label + piece.text, piece.is_title});
    return paragraphs;
}

std::string as_docx(const std::vector<RenderedPiece>& pieces, Labels labels) {
    Numbering numbering;
    std::string body;
    for (const RenderedPiece& piece : pieces) {
        if (!piece.rows.empty()) {
            body += word_table(piece);
            continue;
        }
        const std::string properties = labels == Labels::automatic ? numbering.properties(piece) : std::string();
        body += word_paragraph(properties.empty() ? piece.label + piece.text : piece.text, properties);
    }
    return docx_of({body, {}, numbering.xml(), {}});
}

std::string as_html(const std::vector<RenderedPiece>& pieces) {
    std::string page =
        "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>页面</title></head><body>"
        "<div class=\"nav\"><a href=\"/\">首页</a><a href=\"/z\">政务公开</a></div><div class=\"TRS_Editor\">";
    for (const RenderedPiece& piece : pieces) {
        if (piece.rows.empty()) {
            page += "<p>　　" + escaped(piece.label + piece.text) + "</p>\n";
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
