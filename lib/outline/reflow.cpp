#include "outline/reflow.hpp"

#include <algorithm>
#include <array>

#include "outline/draft.hpp"
#include "outline/layout.hpp"
#include "outline/line.hpp"
#include "outline/line_ends.hpp"
#include "outline/numbering.hpp"
#include "outline/table.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::is;

constexpr std::uint32_t widest_rest = 3 * character_width;  // of a line's last characters, torn off

/// Begins with what closes or parts: such a line is the first of nothing.
bool begins_in_the_middle(char16_t first) {
    constexpr std::u16string_view marks = u",。、;:!?.)》”’〉」』】〕〗%";
    return marks.find(first) != std::u16string_view::npos;
}

bool is_bracket(char16_t c) { return c == u'(' || c == u'【' || c == u'['; }

/// 附件 附件2 附件： 附件1 清单
bool begins_attachment(const LineStart& start) {
    const AttachmentMark mark = match_attachment(start.view());
    return mark && (mark.size == start.size || mark.colon || start.has_gap(mark.size) || start.view()[mark.size] == u'.');
}

/// A mark at the head of a line with which a paragraph begins; that of a page's field only where its value follows:
/// 成文日期：2021年…
bool begins_paragraph(Marks marks, std::u16string_view line) {
    if (has(marks, Mark::publication) || has(marks, Mark::copies) || has(marks, Mark::box)) return true;
    return has(marks, Mark::header) && line.find(u':') != std::u16string_view::npos;
}

/// Lines that begin a paragraph of their own, whatever stands before them.
bool stands_alone(const LineStart& start) {
    const std::u16string_view view = start.view();
    if (start.whole && (is_date(view) || view == u"目录")) return true;
    return begins_attachment(start) || begins_paragraph(marks_at_start(view), view);
}

/// Lines of running text are known by their first characters; only others need a longer look.
LineStart start_as_far_as_it_tells(std::string_view line) {
    constexpr std::uint32_t first_piece = 3, longest_label_or_date = 14;  // characters
    const LineStart start = start_of(line, first_piece);
    if (start.size == 0 || start.whole) return start;
    const char16_t first = start.view().front();
    if (is_bracket(first)) return start_of(line);
    const bool may_tell = !is(first, text::han) || is(first, text::numeral) || first == u'第' || first == u'附' ||
                          begins_paragraph(marks_beginning_with(first), u":");
    return may_tell ? start_of(line, longest_label_or_date) : start;
}

/// What the start of a line takes that cannot be parted by a wrap: a CJK character with the marks behind it, a word, a number.
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

/// The last number of each scheme, to tell a label from a line in running text that only begins like one.
class Counter {
public:
    [[nodiscard]] bool continues(const Label& label) const { return last_[index(label)] + 1 == label.ordinal; }
    void saw(const Label& label) { last_[index(label)] = label.ordinal; }

private:
    static std::size_t index(const Label& label) { return static_cast<std::size_t>(label.scheme); }
    std::array<std::uint32_t, 12> last_{};
};

class Reflow {
public:
    Reflow(const reader::Document& document, text::CleanText& text, std::vector<Table>& tables)
        : document_(document),
          text_(text),
          tables_(tables),
          flat_tables_(find_flat_tables(document.source, document.blocks)),
          lines_(read_lines(document, flat_tables_)),
          layout_(read_layout(document.source.bytes(), lines_)),
          table_numbers_(document.tables.size(), none) {}

    std::vector<Passage> run() {
        for (std::size_t index = 0; index < lines_.size(); ++index) {
            const Line& line = lines_[index];
            switch (line.kind) {
                case LineKind::page_mark: page_marks_.push_back(&line); break;
                case LineKind::cell: add_cell(line); break;
                case LineKind::table: add_table(flat_tables_[line.block]); break;
                case LineKind::text: add_line(index); break;
            }
        }
        close();
        return std::move(passages_);
    }

private:
    const reader::Document& document_;
    text::CleanText& text_;
    std::vector<Table>& tables_;
    std::vector<FlatTable> flat_tables_;
    std::vector<Line> lines_;
    Layout layout_;
    std::vector<std::uint32_t> table_numbers_;  ///< of the format's tables in `tables_`
    std::vector<Passage> passages_;
    std::vector<const Line*> page_marks_;  ///< passed over since the paragraph began
    bool is_open_ = false;
    std::uint32_t stacked_titles_ = 0;  ///< still to come, see begin_stacked_title
    bool stacked_on_heading_ = false;   ///< the lower of the two labels is 第一节, not 第七条
    Draft draft_;
    Counter counter_;

    [[nodiscard]] std::string_view content(const Line& line) const { return document_.source.slice(line.span); }

    /// The grid of the format's table that a cell's block belongs to; a new one where the block opens it.
    std::uint32_t table_of(const reader::Block& block) {
        std::uint32_t& number = table_numbers_[block.table];
        if (number == none) {
            number = static_cast<std::uint32_t>(tables_.size());
            tables_.push_back(grid_of(document_.tables[block.table]));
            tables_.back().span = block.span;
        }
        return number;
    }

    void add_cell(const Line& line) {
        close();
        const reader::Block& block = document_.blocks[line.block];
        const reader::Cell& cell = document_.tables[block.table].cells[block.cell];
        Passage passage;
        passage.kind = PassageKind::cell;
        passage.table = table_of(block);
        passage.row = cell.row;
        passage.column = cell.column;
        text_.open();
        text_.append(line.span);
        passage.words = text_.close();
        Table& table = tables_[passage.table];
        table.span.end = std::max(table.span.end, block.span.end);
        table.cells[std::size_t{cell.row} * table.columns + cell.column].words = passage.words;
        if (!passage.words.empty()) passages_.push_back(passage);
    }

    void add_table(const FlatTable& flat) {
        close();
        tables_.push_back(append_flat_table(flat, static_cast<std::uint32_t>(tables_.size()), text_, passages_));
    }

    void close() {
        if (is_open_) put_down(PassageKind::paragraph);
        is_open_ = false;
        for (const Line* mark : page_marks_) {
            text_.open();
            text_.append(mark->span);
            put_down(PassageKind::page_mark);
        }
        page_marks_.clear();
    }

    void put_down(PassageKind kind) {
        Passage passage;
        passage.kind = kind;
        passage.words = text_.close();
        if (!passage.words.empty()) passages_.push_back(passage);
    }

    void add_line(std::size_t index) {
        const Line& line = lines_[index];
        const LineStart start = start_as_far_as_it_tells(content(line));
        if (start.size == 0) return;
        const Label label = label_of(start);
        const bool is_bare_label = label && start.whole && label.size == start.size;
        const Label torn = is_open_ ? torn_label(start) : Label{};
        if (is_open_ && (torn || goes_on(index, start, label))) {
            const bool is_piece = is_piece_of_word(start);
            text_.append(line.span);
            draft_.is_wide = is_wide_at(index);
            if (torn) begin_section(torn);
            // A label alone on its line takes room on the line behind it, and some white space.
            if (draft_.label_alone) {
                draft_.first_width = draft_.last_width += line.width + character_width;
                draft_.label_alone = false;
            } else if (is_piece) {
                draft_.first_width = draft_.last_width += line.width;
                draft_.is_spelt_out = start.size == 1;
            } else {
                draft_.last_width = line.width + (is_rest_of_line(line) && draft_.has_marks() ? draft_.last_width : 0U);
                ++draft_.lines;
            }
            return;
        }
        const bool stacks =
            is_open_ && is_bare_label && draft_.label_alone && draft_.is_chapter && label.scheme > Scheme::chapter;
        close();
        draft_ = Draft(text_, text_.size());
        text_.open();
        text_.append(line.span);
        is_open_ = true;
        draft_.lines = 1;
        draft_.is_wide = is_wide_at(index);
        draft_.label_alone = is_bare_label;
        draft_.is_copies = starts_with_mark(start.view(), Mark::copies);
        // Behind a label stands a wide gap, of which the text keeps one space.
        const bool has_wide_gap = label && start.has_gap(label.size) && label.trust == Trust::with_gap;
        draft_.first_width = draft_.last_width = line.width + (has_wide_gap ? character_width : 0U);
        if (label) begin_section(label);
        if (stacks) stacked_titles_ = 2;
        else if (label) stacked_titles_ = 0;
        else if (stacked_titles_ > 0) begin_stacked_title();
    }

    /// 第二章⏎第一节⏎总体要求⏎指导思想: the labels of two headings, then what they are called. Below 第七条 stands its text.
    void begin_stacked_title() {
        const bool is_outer = stacked_titles_-- == 2;
        draft_.is_stacked_title = is_outer;
        draft_.labelled = true;
        draft_.is_chapter = is_outer || stacked_on_heading_;
    }

    void begin_section(const Label& label) {
        draft_.labelled = true;
        draft_.is_chapter = label.scheme <= Scheme::division;
        stacked_on_heading_ = draft_.is_chapter;
        counter_.saw(label);
    }

    /// A label that a line break cut in two: 十⏎一、… behind 十、…
    [[nodiscard]] Label torn_label(const LineStart& start) const {
        constexpr std::uint32_t longest_piece = 3;
        const std::u16string_view piece = draft_.beginning();
        if (piece.size() > longest_piece || draft_.labelled) return {};
        for (const char16_t c : piece)
            if (!is(c, text::digit | text::numeral) && c != u'(' && c != u'第') return {};
        const Label label = match_label(std::u16string(piece).append(start.view()));
        return label.size > piece.size() && label.scheme != Scheme::bullet && counter_.continues(label) ? label : Label{};
    }

    [[nodiscard]] Label label_of(const LineStart& start) const {
        const Label label = match_label(start.view());
        if (!label || label.trust == Trust::sure || counter_.continues(label)) return label;
        if (label.trust == Trust::with_gap && (label.ordinal == 1 || start.has_gap(label.size))) return label;
        const Label item = item_before_figure(label, start.view());
        return item && counter_.continues(item) ? item : Label{};
    }

    [[nodiscard]] bool is_body_name_line(const Line& line) const {
        if (line.width > LineStart::capacity * character_width) return false;
        const LineStart start = start_of(content(line));
        return start.whole && is_body_name(start.view());
    }

    [[nodiscard]] bool ends_sentence(const Line& line) const {
        const char16_t last = last_of(content(line));
        return is(last, text::sentence_end) || last == u';';
    }

    /// A line of this width, had `next` followed in it, would have been wider than `limit`.
    [[nodiscard]] bool has_no_room(std::uint32_t width, const LineStart& next, std::uint32_t limit) const {
        const std::uint32_t slack = layout_.wrapped ? layout_.slack : character_width / 2;
        return width + first_piece_width(next) + slack > limit;
    }

    /// What a full line takes on pages set wide, or on the others.
    [[nodiscard]] std::uint32_t width_of(bool is_wide) const { return is_wide ? layout_.wide : layout_.width; }
    [[nodiscard]] std::uint32_t first_width_of(bool is_wide) const {
        return is_wide ? layout_.wide_first_width : layout_.first_width;
    }

    /// The line is wide, or one of those beside it, with nothing between them.
    [[nodiscard]] bool is_wide_at(std::size_t index) const {
        constexpr std::size_t reach = 2;
        if (layout_.wide == 0) return false;
        const auto is_wide = [&](std::size_t at) {
            return lines_[at].kind == LineKind::text && lines_[at].width > widest_narrow(layout_);
        };
        if (is_wide(index)) return true;
        for (std::size_t above = index; above > 0 && index - above < reach && lines_[above].gap == Gap::nothing; --above)
            if (is_wide(above - 1)) return true;
        for (std::size_t below = index + 1; below < lines_.size() && below - index <= reach && lines_[below].gap == Gap::nothing;
             ++below)
            if (is_wide(below)) return true;
        return false;
    }

    /// The next line's first piece had no room on the paragraph's last line.
    [[nodiscard]] bool is_full(const LineStart& next) const {
        if (layout_.wrapped)
            return has_no_room(draft_.last_width, next,
                               draft_.lines == 1 ? first_width_of(draft_.is_wide) : width_of(draft_.is_wide));
        // Lines wrapped by themselves in a text that is not: the first gives the width.
        return draft_.lines > 1 && draft_.first_width < widest && has_no_room(draft_.last_width, next, draft_.first_width);
    }

    /// Behind a full line that may be its paragraph's last: the line at `index` is not as long as the first of a paragraph is
    /// when it goes on.
    [[nodiscard]] bool is_no_first_line(std::size_t index) const {
        constexpr std::uint16_t most_slack = character_width + character_width / 4;  // of lines whose width tells something
        const Line& line = lines_[index];
        if (ends_sentence(line) || layout_.slack > most_slack) return true;
        std::size_t after = index + 1;
        while (after < lines_.size() && lines_[after].kind == LineKind::page_mark) ++after;
        if (after == lines_.size() || lines_[after].kind != LineKind::text) return true;
        const LineStart next = start_of(content(lines_[after]));
        const bool is_wide = is_wide_at(index);
        if (next.size == 0 || has_no_room(line.width, next, width_of(is_wide))) return true;
        return !has_no_room(line.width, next, first_width_of(is_wide));
    }

    /// The paragraph's last line and this one make up one full line: some PDF files have a break where the font changes, and
    /// those printed from a browser one before a line's last characters.
    [[nodiscard]] bool is_rest_of_line(const Line& line) const {
        if (!layout_.wrapped) return false;
        if (line.width <= widest_rest) return true;
        const std::uint32_t width = draft_.last_width + line.width;
        const std::uint32_t full = draft_.lines == 1 ? first_width_of(draft_.is_wide) : width_of(draft_.is_wide);
        return width + layout_.slack >= full && width <= full + character_width + character_width / 2U;
    }

    /// Whether the line at `index` belongs to the open paragraph.
    [[nodiscard]] bool goes_on(std::size_t index, const LineStart& start, const Label& label) {
        if (draft_.is_stacked_title) return draft_.size() == 1 && start.whole && start.size == 1;  // 总⏎则
        if (draft_.label_alone) return stacked_titles_ == 0 && !label && !stands_alone(start);
        if (label) return only_looks_labelled(index, start, label);
        if (stands_alone(start) || draft_.ends_as_contents_entry()) return false;
        if (begins_in_the_middle(start.view().front()) || draft_.is_in_bracket()) return true;
        if (draft_.labelled && draft_.is_in_title()) return true;
        const Ending ending = draft_.ending();
        if (ending == Ending::comma) return true;
        if (is_duty_bracket(start.view())) return draft_.has_sentence();
        if (draft_.last() == u'》' && start.view().front() == u'(') return true;
        if (is_piece_of_word(start)) return true;
        if (ending == Ending::bracket || ending == Ending::colon) return false;
        if (layout_.wrapped && layout_.indented && lines_[index].indented) return false;
        if (ending == Ending::stop) return goes_on_behind_stop(index, start);
        return layout_.wrapped ? goes_on_wrapped(index, start) : goes_on_unwrapped(index, start);
    }

    /// Characters that stand far apart, each on a line of its own (财⏎政⏎部), and a date whose year does (2020⏎年10月23日).
    [[nodiscard]] bool is_piece_of_word(const LineStart& start) const {
        constexpr std::u16string_view begins_front_matter = u"目前序引";  // 目⏎录 stands beside 前⏎言
        const char16_t first = start.view().front();
        if (first == u'年') return draft_.lines == 1 && is_year(draft_.beginning());
        if (!start.whole || start.size > 1 || !is(first, text::han)) return false;
        if (!draft_.is_spelt_out && (draft_.size() > 1 || draft_.labelled)) return false;
        return is(draft_.last(), text::han) && begins_front_matter.find(draft_.beginning().front()) == begins_front_matter.npos;
    }
    static bool is_year(std::u16string_view line) {
        return line.size() == 4 && std::all_of(line.begin(), line.end(), [](char16_t c) { return is(c, text::digit); });
    }

    [[nodiscard]] Gap gap_before(const Line& line) const {
        return line.gap == Gap::blank && !layout_.blank_parts ? Gap::nothing : line.gap;
    }
    [[nodiscard]] bool is_torn_off(const Line& line) const {
        return gap_before(line) == Gap::nothing && line.width > widest_rest && is_rest_of_line(line);
    }

    /// The paragraph may be over, but a full line may also end with a sentence by chance.
    [[nodiscard]] bool goes_on_behind_stop(std::size_t index, const LineStart& start) const {
        const Line& line = lines_[index];
        if (draft_.is_copies || is_body_name_line(line)) return false;
        if (draft_.last() == u';' && is_torn_off(line)) return true;
        return layout_.wrapped && gap_before(line) != Gap::blank && is_full(start) && is_no_first_line(index);
    }

    /// The paragraph stops in the middle of words or is a heading.
    [[nodiscard]] bool goes_on_wrapped(std::size_t index, const LineStart& start) {
        const Line& line = lines_[index];
        // A short heading is not torn off what is a whole sentence, however well the two would fill a line.
        const bool may_be_torn =
            draft_.has_marks() || !ends_sentence(line) || draft_.last_width * 3U > width_of(draft_.is_wide) * 2U;
        if (is_torn_off(line) && (draft_.is_running() || (draft_.labelled && may_be_torn))) return true;
        if (!is_full(start)) {
            const bool is_long = draft_.lines > 1 || draft_.last_width * 2U > width_of(draft_.is_wide);
            return !is_body_name_line(line) && (draft_.has_sentence() || (is_long && draft_.is_running()));
        }
        if (draft_.is_running() || draft_.is_list()) return true;
        const bool may_be_signed = draft_.last() == u')' || is(draft_.last(), text::latin) || draft_.names_a_kind();
        if (may_be_signed && is_body_name_line(line)) return false;
        // Chapters have headings without text: what is left of one that filled its line is far shorter than that line.
        if (draft_.is_chapter && line.width * 4U > draft_.last_width * 3U) return false;
        const bool is_whole_title = draft_.names_a_kind() && !draft_.is_in_title();
        if (!draft_.labelled && (gap_before(line) == Gap::blank || is_whole_title)) return false;
        return is_no_first_line(index);
    }

    /// Only what a page break cut in two goes on, and lines that someone wrapped by hand.
    [[nodiscard]] bool goes_on_unwrapped(std::size_t index, const LineStart& start) {
        constexpr std::uint32_t shortest_text = 20;  // characters
        const Line& line = lines_[index];
        if (is_full(start)) return true;
        if (is_body_name_line(line)) return false;
        if (gap_before(line) == Gap::nothing) return layout_.indented && !line.indented && draft_.has_sentence();
        return draft_.is_running() && draft_.size() > shortest_text;
    }

    /// In running text a wrap or a page break may put a bracketed number, a figure or a dash at the head of a line.
    [[nodiscard]] bool only_looks_labelled(std::size_t index, const LineStart& start, const Label& label) {
        const Ending ending = draft_.ending();
        const bool goes_on = ending == Ending::open || ending == Ending::comma;
        if (label.scheme == Scheme::bullet && label.size == 1 && goes_on) return draft_.is_running();
        if (label.scheme <= Scheme::division && start.has_gap(label.size)) return false;
        if (!layout_.wrapped || !is_full(start)) return false;
        if (label.scheme != Scheme::bullet && counter_.continues(label)) return false;
        if (goes_on) return draft_.has_sentence() || (draft_.is_running() && draft_.lines > 1);
        // 包括：（1）…；⏎（2）…: a list inside the paragraph; 一、 and （一） are not written so.
        const bool may_be_listed = label.scheme > Scheme::cn_paren && label.scheme != Scheme::bullet && label.ordinal != 1;
        return ending == Ending::stop && may_be_listed && is_no_first_line(index);
    }
};

}  // namespace

std::vector<Passage> reflow(const reader::Document& document, text::CleanText& text, std::vector<Table>& tables) {
    return Reflow(document, text, tables).run();
}

}  // namespace plandoc::outline
