#include "outline/reflow/line_head.hpp"

#include <algorithm>
#include <optional>

#include "lexicon/bounds.hpp"
#include "lexicon/heading_sign.hpp"
#include "lexicon/units.hpp"
#include "outline/reflow/line.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"
#include "text/numeral.hpp"

namespace plandoc::outline {

using text::is;

namespace {

bool is_bracket(char16_t c) { return c == u'(' || c == u'【' || c == u'['; }

/// 附件 附件2 附件： 附件1 清单
bool begins_attachment(const LineStart& start) {
    const AttachmentMark mark = match_attachment(start.view());
    return mark && (mark.size == start.size || mark.colon || start.has_gap(mark.size) || start.view()[mark.size] == u'.');
}

/// 【享受主体】
bool is_bracketed_heading(std::u16string_view line) {
    constexpr std::size_t shortest = 4, longest = 8;  // characters
    return line.size() >= shortest && line.size() <= longest && line.front() == u'【' && line.find(u'】') + 1 == line.size() &&
           text::all_are(line.substr(1, line.size() - 2), text::han);
}

/// A mark at the head of a line with which a paragraph begins; that of a page's field only where its value follows:
/// 成文日期：2021年…
bool begins_paragraph(Marks marks, std::u16string_view line) {
    if (has(marks, Mark::publication) || has(marks, Mark::copies) || has(marks, Mark::box)) return true;
    return has(marks, Mark::header) && line.find(u':') != std::u16string_view::npos;
}

}  // namespace

LineStart head_of(const text::CleanLines& lines, const Line& line) {
    constexpr std::uint32_t first_piece = 3, longest_label_or_date = 14;  // characters
    const LineStart start(lines, line, first_piece);
    if (start.size == 0 || start.whole) return start;
    const char16_t first = start.view().front();
    if (is_bracket(first)) return LineStart(lines, line);
    const bool may_tell =
        !is(first, text::han) || is(first, text::numeral) || first == u'第' || first == u'附' || may_begin_with_mark(first);
    return may_tell ? LineStart(lines, line, longest_label_or_date) : start;
}

bool stands_alone(const LineStart& start) {
    const std::u16string_view view = start.view();
    if (start.whole && (is_date(view) || is_bracketed_heading(view))) return true;
    const Marks marks = marks_at_start(view);
    const bool is_contents = view.size() > 1 && has(marks, Mark::contents);  // 目⏎录 may stand beside 前⏎言
    return is_contents || begins_attachment(start) || begins_paragraph(marks, view);
}

bool is_caption(const LineStart& line) {
    return line.whole && line.view().find_first_of(u"。,;") == std::u16string_view::npos && is_table_caption(line.view());
}

bool begins_in_the_middle(char16_t first) {
    constexpr std::u16string_view marks = u",。、;:!?.)》”’〉」』】〕〗%";
    return is(first, text::mark) && marks.find(first) != std::u16string_view::npos;
}

bool begins_with_particle(const LineStart& start) {
    constexpr std::size_t longest = 8;  // of a bracket, with what stands behind it
    const std::u16string_view view = start.view();
    if (view[0] == u'的') return view.size() > 1;
    const std::size_t close = view.substr(0, longest).find(u')');
    if (view[0] != u'(' || close == view.npos || close + 1 >= view.size()) return false;
    const auto is_word = [](char16_t c) { return is(c, text::han) && !is(c, text::numeral); };
    const auto is_part = [&](char16_t c) { return is_word(c) || c == u'、' || c == u','; };
    return std::all_of(view.begin() + 1, view.begin() + close, is_part) && (view[close + 1] == u'、' || is_word(view[close + 1]));
}

bool opens_text(const LineStart& start) { return lexicon::begins_with_sign(start.view(), lexicon::HeadingSign::opens_text); }

bool is_run_of_numerals(const LineStart& start) {
    constexpr std::u16string_view chinese = u"一二三四五六七八九", arabic = u"123456789";
    const std::u16string_view view = start.view();
    const bool is_arabic = is(view[0], text::digit);
    const std::u16string_view numerals = is_arabic ? arabic : chinese;
    const std::size_t first = numerals.find(view[0]);
    return view.size() > 3 && first + 1 < numerals.size() && view[1] == u'、' && view[2] == numerals[first + 1] &&
           !is(view[3], is_arabic ? text::digit : text::numeral);
}

bool is_version(const LineStart& start) { return start.view().substr(0, 3).ends_with(u".0"); }

bool is_decimal(const LineStart& start, bool in_sentence) {
    constexpr std::size_t most_places = 2;  // 1.2025年, numbers an item
    const std::u16string_view line = start.view();
    const std::size_t size = text::match_arabic(line).size;
    const std::size_t point = line.substr(0, size).find(u'.');
    if (point == line.npos) return false;
    const std::optional<lexicon::Unit> unit = lexicon::match_unit(line.substr(size));
    if (!unit || unit->size == 0) return false;
    if (unit->kind == lexicon::UnitKind::share) return true;
    const std::u16string_view behind = line.substr(size + unit->size);
    const bool is_over = behind.find_first_of(u",。;、的") == 0 || lexicon::match_bound_after(behind);
    return size - point - 1 <= most_places && (is_over || in_sentence);
}

bool begins_with_measure(const LineStart& start) {
    const std::u16string_view line = start.view();
    if (line[0] == u'年') return line.size() > 1;
    const std::size_t at = std::min(line.find_first_not_of(u"多余万亿"), line.size());
    const bool has_magnitude = line.substr(0, at).find_first_of(u"万亿") != line.npos;
    const std::optional<lexicon::Unit> unit = lexicon::match_unit(line.substr(at));
    if (!unit || unit->size == 0) return false;
    const std::u16string_view behind = line.substr(at + unit->size);
    return has_magnitude || behind.substr(lexicon::match_bound_after(behind).size).find_first_of(u",。;、") == 0;
}

bool begins_with_years(const LineStart& start) {
    constexpr text::CharacterSet behind = u",。;、(内以的";
    return start.size > 1 && start.view()[0] == u'年' && text::is_one_of(start.view()[1], behind);
}

bool begins_with_unit(const LineStart& start) {
    const std::optional<lexicon::Unit> unit = lexicon::match_unit(start.view());
    return unit && unit->size != 0;
}

std::uint32_t first_piece_width(const LineStart& start) {
    const std::u16string_view view = start.view();
    std::size_t size = 0;
    if (is(view[0], text::digit | text::latin)) {
        while (size < view.size() && is(view[size], text::digit | text::latin) && !(size > 0 && start.has_gap(size))) ++size;
        return static_cast<std::uint32_t>(size * character_width / 2);
    }
    size = is(view[0], text::opening) ? 2 : 1;
    while (size < view.size() && begins_in_the_middle(view[size])) ++size;
    return static_cast<std::uint32_t>(size * character_width);
}

}  // namespace plandoc::outline
