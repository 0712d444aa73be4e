#include "tests/support/word_document.hpp"

#include <fmt/format.h>

#include <map>
#include <optional>
#include <string_view>

#include "tests/support/rewriting.hpp"
#include "tests/support/zip_file.hpp"

namespace plandoc::test {

namespace {

std::string as_word_xml(std::string_view text) {
    std::string xml;
    for (const char c : text) {
        if (c == '<') xml += "&lt;";
        else if (c == '&') xml += "&amp;";
        else if (c == '"') xml += "&quot;";
        else if (c == '\t') xml += "</w:t><w:tab/><w:t xml:space=\"preserve\">";
        else xml += c;
    }
    return xml;
}

/// The numerals that formats write, each with the format that writes it.
std::optional<std::string_view> format_of(std::string_view character) {
    constexpr std::string_view chinese = "一二三四五六七八九十", arabic = "0123456789", wide = "０１２３４５６７８９",
                               circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    if (chinese.find(character) != std::string_view::npos) return "chineseCountingThousand";
    if (arabic.find(character) != std::string_view::npos) return "decimal";
    if (wide.find(character) != std::string_view::npos) return "decimalFullWidth";
    if (circled.find(character) != std::string_view::npos) return "decimalEnclosedCircle";
    return std::nullopt;
}

/// "（十二）" as chineseCountingThousand in "（%1）"; none where the label holds no number or several: •, 1.1.
struct Pattern {
    std::string format, text;
    bool has_gap = false;  ///< white space behind it

    auto operator<=>(const Pattern&) const = default;
};
std::optional<Pattern> pattern_of(const std::string& label) {
    Pattern pattern;
    bool in_number = false;
    for (const std::string_view character : characters_of(label)) {
        std::optional<std::string_view> format = format_of(character);
        const bool is_padded = in_number ? pattern.format == "decimalZero" : character == "0";  // 01
        if (is_padded && format == "decimal") format = "decimalZero";
        if (!format) pattern.text += character;
        else if (!in_number && !pattern.format.empty()) return std::nullopt;
        else if (!in_number) pattern.text += "%1";
        else if (pattern.format != *format) return std::nullopt;
        if (format) pattern.format = *format;
        in_number = format.has_value();
    }
    if (pattern.format.empty()) return std::nullopt;
    return pattern;
}

/// The lists of a document.
class Lists {
public:
    /// The list whose next number is `ordinal`.
    int next(const Pattern& pattern, std::uint32_t ordinal) {
        auto [known, is_new] = lists_.try_emplace(pattern);
        List& list = known->second;
        if (is_new) {
            list.abstract = static_cast<int>(lists_.size());
            abstracts_ += "<w:abstractNum w:abstractNumId=\"" + std::to_string(list.abstract) +
                          "\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + pattern.format +
                          "\"/><w:suff w:val=\"" + (pattern.has_gap ? "tab" : "nothing") + "\"/><w:lvlText w:val=\"" +
                          as_word_xml(pattern.text) + "\"/></w:lvl></w:abstractNum>";
        }
        if (is_new || ordinal != list.last + 1) {
            list.number = ++numbers_;
            nums_ += "<w:num w:numId=\"" + std::to_string(list.number) + "\"><w:abstractNumId w:val=\"" +
                     std::to_string(list.abstract) + "\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"" +
                     std::to_string(ordinal) + "\"/></w:lvlOverride></w:num>";
        }
        list.last = ordinal;
        return list.number;
    }
    [[nodiscard]] std::string xml() const { return abstracts_ + nums_; }

private:
    struct List {
        int abstract = 0, number = 0;
        std::uint32_t last = 0;
    };
    std::map<Pattern, List> lists_;
    int numbers_ = 0;
    std::string abstracts_, nums_;
};

std::string word_paragraph(std::string_view text, const std::string& properties) {
    return "<w:p><w:pPr>" + properties + "</w:pPr><w:r><w:t xml:space=\"preserve\">" + as_word_xml(text) + "</w:t></w:r></w:p>";
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

std::string as_docx(const std::vector<RenderedPiece>& pieces, Labels labels) {
    Lists lists;
    std::string body;
    for (const RenderedPiece& piece : pieces) {
        if (!piece.rows.empty()) {
            body += word_table(piece);
            continue;
        }
        std::optional<Pattern> pattern = labels == Labels::automatic ? pattern_of(piece.label) : std::nullopt;
        if (!pattern) {
            body += word_paragraph(piece.typed(), "");
            continue;
        }
        pattern->has_gap = piece.has_gap;
        body += word_paragraph(piece.text, fmt::format("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{}\"/></w:numPr>",
                                                       lists.next(*pattern, piece.ordinal)));
    }
    return docx_of({body, {}, lists.xml(), {}});
}

}  // namespace plandoc::test
