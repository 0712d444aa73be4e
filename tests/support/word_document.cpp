#include "tests/support/word_document.hpp"

#include <map>
#include <optional>
#include <vector>

#include "tests/support/plan_blocks.hpp"
#include "tests/support/rewriting.hpp"
#include "tests/support/zip_file.hpp"

namespace plandoc::test {

namespace {

std::string escaped(std::string_view text) {
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

std::string run(std::string_view text) { return "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>"; }

/// The numerals that formats write, each with the format that writes it.
std::optional<std::string_view> format_of(std::string_view character) {
    constexpr std::string_view chinese = "一二三四五六七八九十", arabic = "0123456789", wide = "０１２３４５６７８９",
                               circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    if (chinese.find(character) != std::string_view::npos) return "chineseCounting";
    if (arabic.find(character) != std::string_view::npos) return "decimal";
    if (wide.find(character) != std::string_view::npos) return "decimalFullWidth";
    if (circled.find(character) != std::string_view::npos) return "decimalEnclosedCircle";
    return std::nullopt;
}

/// "（十二）" as chineseCounting in "（%1）"; none where the label holds no number or several: •, 1.1.
struct Pattern {
    std::string format, text;
    bool has_gap = false;  ///< white space behind it

    auto operator<=>(const Pattern&) const = default;
};
std::optional<Pattern> pattern_of(const std::string& label) {
    Pattern pattern;
    bool in_number = false;
    for (const std::string_view character : characters_of(label)) {
        const std::optional<std::string_view> format = format_of(character);
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
                          escaped(pattern.text) + "\"/></w:lvl></w:abstractNum>";
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

class Writer {
public:
    explicit Writer(const record::Plan& plan) : plan_(plan) {}

    std::string run_all() {
        for_each_block(
            plan_, [&](const outline::Passage& passage, text::Words words) { add_paragraph(passage, words); },
            [&](const outline::Table& table) { add_table(table); });
        return docx_of({body_, {}, lists_.xml(), {}});
    }

private:
    void add_paragraph(const outline::Passage& passage, text::Words words) {
        std::string properties;
        if (!passage.label.empty() && passage.label.begin == words.begin) {
            const std::string label = raw_words(plan_, passage.label);
            if (std::optional<Pattern> pattern = pattern_of(label)) {
                const text::Words rest{passage.label.end, words.end};
                pattern->has_gap = !rest.empty() && plan_.text().span(rest).begin > plan_.text().span(passage.label).end;
                const int list = lists_.next(*pattern, plan_.outline->sections[passage.section].ordinal);
                properties =
                    "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"" + std::to_string(list) + "\"/></w:numPr></w:pPr>";
                words = rest;
            }
        }
        body_ += "<w:p>" + properties + run(raw_words(plan_, words)) + "</w:p>";
    }

    void add_table(const outline::Table& table) {
        body_ += "<w:tbl>";
        for (std::uint32_t row = 0; row < table.rows; ++row) {
            body_ += "<w:tr>";
            for (std::uint32_t column = 0; column < table.columns; ++column)
                body_ += "<w:tc><w:p>" + run(raw_words(plan_, table.at(row, column).words)) + "</w:p></w:tc>";
            body_ += "</w:tr>";
        }
        body_ += "</w:tbl>";
    }

    const record::Plan& plan_;
    std::string body_;
    Lists lists_;
};

}  // namespace

std::string word_document_of(const record::Plan& plan) { return Writer(plan).run_all(); }

}  // namespace plandoc::test
