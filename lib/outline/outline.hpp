#pragma once
/// The shape of a document: parts, passages, sections and tables (records.md 1 parts, 2 section, 8 row).
///     blocks ──reflow──▶ passages ──part──▶ parts ──numbering, section──▶ sections

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "reader/document.hpp"
#include "text/clean_text.hpp"
#include "text/span.hpp"

namespace plandoc::outline {

inline constexpr std::uint32_t none = 0xFFFFFFFF;  ///< no such part, section, cell

enum class PartKind : std::uint8_t { header, notice, contents, plan, attachment, trailer };
[[nodiscard]] std::string_view name_of(PartKind kind);

struct Part {
    PartKind kind = PartKind::plan;
    std::string path;                ///< 附件 or 附件2 for an attachment, else empty
    text::Words title;               ///< of plan and attachment; may be joined from several passages
    std::uint32_t first_passage = 0, last_passage = 0;  ///< half-open
    text::Span span;

    /// Records are taken from notice, plan and attachments only.
    [[nodiscard]] bool is_read() const {
        return kind == PartKind::notice || kind == PartKind::plan || kind == PartKind::attachment;
    }
};

/// How a label is written: each scheme stands for one style of numbering (GB/T 9704—2012, 7.3.3, and common practice).
enum class Scheme : std::uint8_t {
    book, chapter, division, article, cn, cn_paren, arabic, decimal, arabic_paren, arabic_half_paren, circled, bullet
};
[[nodiscard]] std::string_view name_of(Scheme scheme);

struct Section {
    Scheme scheme = Scheme::cn;
    std::uint32_t ordinal = 0;      ///< as written; a bullet's position among its siblings
    std::uint32_t level = 1;        ///< labels in the path, 附件 not counted
    std::uint32_t parent = none;    ///< index of the enclosing section
    std::uint32_t part = 0;
    text::Words label;              ///< with its punctuation: 一、 （一） 1．
    text::Words title;              ///< empty: the item is a plain sentence
    text::Words body;               ///< what follows label and title up to the first child or the next section; empty: nothing
    text::Words whole;              ///< from the label to the end of `body`, or of a title below the labels that follow
    std::uint32_t first_passage = 0, last_passage = 0;  ///< half-open: its own text, children not included
    std::string path;               ///< 三/（二）/1, 附件2/一, unique in the document
};

enum class PassageKind : std::uint8_t {
    paragraph,  ///< running text, a heading or a line: what a reader sees as one paragraph, or the piece of it in one section
    cell,       ///< one cell of `tables`
    page_mark,  ///< a page number alone on its line: no text
    label,      ///< that of the paragraph before it, which the file sets below its first line; told by `label_below`
};

/// A paragraph, re-joined over line wraps and page breaks. A paragraph in which a new section starts is cut there, so
/// that every passage lies in one section.
struct Passage {
    PassageKind kind = PassageKind::paragraph;
    text::Words words;
    std::uint32_t part = none;
    std::uint32_t section = none;   ///< innermost section
    std::uint32_t table = none, row = none, column = none;  ///< for cells
    text::Words label, title;       ///< where the passage opens a section: that section's
    text::Words label_below;        ///< where its label stands below its first line: that, behind `words`; `label` is empty
    std::uint32_t bare_label = 0;   ///< characters at its head, a number that is its label without a mark: 2 行动目标
    bool continued = false;         ///< the same paragraph as the passage before (cut because a section starts here)

    /// A paragraph or a cell, not what stands beside the text.
    [[nodiscard]] bool is_text() const { return kind == PassageKind::paragraph || kind == PassageKind::cell; }

    /// The words behind label and title.
    [[nodiscard]] text::Words body() const {
        const std::uint32_t begin = title.empty() ? (label.empty() ? words.begin : label.end) : title.end;
        return {begin, words.end};
    }
};

struct TableCell {
    std::uint32_t row = 0, column = 0;
    text::Words words;              ///< empty where nothing is written
    std::uint32_t origin = none;    ///< index of the cell, above or beside, that this one is merged with or repeats; none
};

/// A filled grid, header row first.
struct Table {
    std::uint32_t rows = 0, columns = 0;
    std::vector<TableCell> cells;   ///< rows × columns, row by row
    std::uint32_t part = none;      ///< none: nothing is written in it
    std::uint32_t section = none;
    text::Span span;
    [[nodiscard]] const TableCell& at(std::uint32_t row, std::uint32_t column) const { return cells[row * columns + column]; }
};

/// Two headings without labels that divide a report into what has been and what comes next.
struct Halves {
    text::Words review;  ///< 2023年工作回顾
    text::Words ahead;   ///< 2024年工作安排: stands above all sections that follow
};

/// The cleaned text of a document and all that structures it. Everything is in text order.
struct Outline {
    text::CleanText text;
    std::vector<Passage> passages;
    std::vector<Part> parts;
    std::vector<Section> sections;
    std::vector<Table> tables;
    std::vector<Halves> halves;

    [[nodiscard]] bool is_read(const Passage& passage) const {
        return passage.is_text() && passage.part != none && parts[passage.part].is_read();
    }
    /// What records.md calls `section`: the path of the innermost section, the attachment's outside its sections, else "".
    [[nodiscard]] std::string_view path_of(const Passage& passage) const {
        if (passage.section != none) return sections[passage.section].path;
        return passage.part == none ? std::string_view() : std::string_view(parts[passage.part].path);
    }
};

/// Reads the shape of a document. Never fails; any text has an outline. The result refers to `document.source`, which must
/// outlive it and stay where it is.
[[nodiscard]] Outline read_outline(const reader::Document& document);

}  // namespace plandoc::outline
