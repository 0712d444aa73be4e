#pragma once
/// What single lines of official documents say of themselves, told from their cleaned characters.
///     2022年11月26日                    is_date
///     某某市人民政府办公室               is_body_name
///     附件  附件2：任务清单              match_attachment
///     表 3.5  专栏1 主要指标            is_table_caption
///     （一）指导思想.............. 5     is_contents_entry
///     （责任单位：市教育局）             is_duty_bracket
/// The words are in lexicon/line_marks.tsv.

#include <cstdint>
#include <string_view>

#include "text/character.hpp"

namespace plandoc::outline {

/// Marks of lexicon/line_marks.tsv.
enum class Mark : std::uint8_t {
    duty,
    letter,
    organ,
    publication,
    copies,
    header,
    trailer,
    page,
    roster,
    box,
    contents,
    foreword,
    source
};

/// The signs by which a cell refers to a note below its table: 18②.
inline constexpr text::CharacterSet marks_of_notes = u"*∗#★※①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/// A set of marks.
using Marks = std::uint32_t;
[[nodiscard]] constexpr bool has(Marks marks, Mark mark) { return (marks >> static_cast<unsigned>(mark) & 1U) != 0; }

/// The marks that the line begins with.
[[nodiscard]] Marks marks_at_start(std::u16string_view line);
/// Whether some mark may begin with this character: with most none does, and the line needs no longer look.
[[nodiscard]] bool may_begin_with_mark(char16_t first);
[[nodiscard]] inline bool starts_with_mark(std::u16string_view line, Mark mark) { return has(marks_at_start(line), mark); }
/// A word of this mark stands anywhere in the line.
[[nodiscard]] bool holds_mark(std::u16string_view line, Mark mark);

/// A date is all of the line. Digits or Chinese numerals, 年月日 or - . /
[[nodiscard]] bool is_date(std::u16string_view line);

/// All of the line may be the name of a public body: Han characters that end as such names do.
[[nodiscard]] bool is_body_name(std::u16string_view line);

/// `start`, the first characters of a line, open a bracket that says who does the task: （责任单位：
[[nodiscard]] bool is_duty_bracket(std::u16string_view start);

/// `words` are a unit, with a scale or a second unit perhaps: %, 万吨, 个/万人.
[[nodiscard]] bool is_unit(std::u16string_view words);

/// A unit in brackets closes `words`, （%） or （万吨）: the name of an indicator ends there.
[[nodiscard]] bool ends_with_unit(std::u16string_view words);

/// The line is an entry of a table of contents: dot leaders stand at its end, and perhaps a page number behind them.
[[nodiscard]] bool is_contents_entry(std::u16string_view line);

struct AttachmentMark {
    std::uint32_t size = 0;      ///< characters of 附件, its number and the colon behind it; 0: the line does not begin so
    std::u16string_view number;  ///< as written, without brackets; empty: none
    bool colon = false;
    explicit operator bool() const { return size != 0; }
};
/// The 附件 that the line begins with, and its number; 附 for short where nothing but the number stands behind it, or a list.
[[nodiscard]] AttachmentMark match_attachment(std::u16string_view line);

/// The line numbers the table below it: 表 3.5, 附表2 任务表, 专栏 1 主要指标, 附件2; but 续表 2 and 表 2（续） go on with the
/// one above.
[[nodiscard]] bool is_table_caption(std::u16string_view line);

}  // namespace plandoc::outline
