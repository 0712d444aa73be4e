#pragma once
/// The passages of a document as lines, and what each says of itself: the ground that parts and roles are told from.

#include <cstdint>
#include <string_view>
#include <vector>

#include "outline/label/numbering.hpp"
#include "outline/outline.hpp"
#include "outline/wording.hpp"

namespace plandoc::outline {

inline constexpr std::uint32_t longest_title_line = 60;  ///< characters
inline constexpr std::uint32_t longest_title = 8;        ///< lines
inline constexpr std::uint32_t front_matter = 120;       ///< lines within which a letter or contents are looked for

/// A view: what it refers to must outlive it. Lines are known by the index of their passage; where nothing else is said, the
/// questions are about the line at `index`. A page mark, a cell and what lies behind the last passage are empty lines.
class Paragraphs {
public:
    Paragraphs(const text::CleanText& text, const std::vector<Passage>& passages)
        : text_(&text), passages_(&passages), end_(static_cast<std::uint32_t>(passages.size())), fields_(find_fields()) {}

    /// Behind the last line; `cut` leaves out what follows.
    [[nodiscard]] std::uint32_t end() const { return end_; }
    void cut(std::uint32_t end) { end_ = end; }

    [[nodiscard]] std::u16string_view line(std::uint32_t index) const {
        if (index >= passages_->size() || (*passages_)[index].kind != PassageKind::paragraph) return {};
        return text_->characters((*passages_)[index].words);
    }
    [[nodiscard]] text::Words words(std::uint32_t index) const { return (*passages_)[index].words; }
    [[nodiscard]] const text::CleanText& text() const { return *text_; }
    [[nodiscard]] Label label(std::uint32_t index) const {
        const bool is_bare = index < passages_->size() && (*passages_)[index].bare_label != 0;
        return is_bare ? match_bare_number(line(index)) : match_label(line(index).substr(0, label_reach));
    }

    [[nodiscard]] bool is_passed_over(std::uint32_t index) const { return !(*passages_)[index].is_text(); }
    [[nodiscard]] bool is_cell(std::uint32_t index) const { return (*passages_)[index].kind == PassageKind::cell; }
    /// 一、 （一） 第一章: what an outline is built of.
    [[nodiscard]] bool is_strong_heading(std::uint32_t index) const;
    /// A long line that holds a sentence.
    [[nodiscard]] bool is_running_text(std::uint32_t index) const;
    /// 目录, or what is left of it where the file tears lines apart.
    [[nodiscard]] bool is_contents_title(std::uint32_t index) const;
    /// 发布日期：2022-11-26 and other fields that a web page shows, also in a table of them above the document.
    [[nodiscard]] bool is_page_field(std::uint32_t index) const;
    /// May be a line of a title: short, no sentence, no label, no date, nothing else that has a wording of its own.
    [[nodiscard]] bool is_title_line(std::uint32_t index) const;
    /// 附件, 附件1 or 附件1： and nothing else.
    [[nodiscard]] bool is_bare_attachment(std::uint32_t index) const;

    /// The words end as the title of a document does: …的通知, …工作方案（2022—2025年）
    [[nodiscard]] bool names_a_kind(text::Words title) const;
    /// The first line that is no longer front: recipients, running text, a heading, contents, a table but that
    /// of a web page's fields.
    [[nodiscard]] std::uint32_t first_body_line(std::uint32_t from) const;
    /// The title in [from, body): of the lines that stand together and name a kind of document those up to the line that
    /// does, else the first lines that stand together.
    [[nodiscard]] text::Words title_words(std::uint32_t from, std::uint32_t body) const;

private:
    struct Range {
        std::uint32_t begin = 0, end = 0;
    };

    /// The cells of the first table, if it stands above the document and holds fields.
    [[nodiscard]] Range find_fields() const;
    [[nodiscard]] bool is_in_fields(std::uint32_t index) const { return fields_.begin <= index && index < fields_.end; }

    const text::CleanText* text_;
    const std::vector<Passage>* passages_;
    std::uint32_t end_;
    Range fields_;
};

/// The words stand somewhere in the line.
[[nodiscard]] bool holds(std::u16string_view line, std::u16string_view words);

/// The line lists those to whom the document is addressed: 各县人民政府，县政府各部门：
[[nodiscard]] bool is_recipients(std::u16string_view line);
/// The line is the number of a document: 某政发〔2021〕7号
[[nodiscard]] bool is_document_number(std::u16string_view line);

}  // namespace plandoc::outline
