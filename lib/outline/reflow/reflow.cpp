#include "outline/reflow/reflow.hpp"

#include <algorithm>
#include <array>

#include "lexicon/bounds.hpp"
#include "lexicon/duty_role.hpp"
#include "lexicon/heading_sign.hpp"
#include "lexicon/person.hpp"
#include "outline/label/numbering.hpp"
#include "outline/reflow/bare_heading.hpp"
#include "outline/reflow/draft.hpp"
#include "outline/reflow/glued_heading.hpp"
#include "outline/reflow/label_below.hpp"
#include "outline/reflow/label_sequence.hpp"
#include "outline/reflow/layout.hpp"
#include "outline/reflow/line.hpp"
#include "outline/reflow/line_ends.hpp"
#include "outline/reflow/line_fit.hpp"
#include "outline/reflow/line_head.hpp"
#include "outline/reflow/narrow_cell.hpp"
#include "outline/reflow/passage_builder.hpp"
#include "outline/reflow/stray_piece.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::is;

class Reflow {
public:
    Reflow(const reader::Document& document, text::CleanText& text, std::vector<Table>& tables)
        : text_(text),
          flat_tables_(find_flat_tables(document.source, document.blocks)),
          lines_(read_lines(document, flat_tables_)),
          layout_(read_layout(lines_)),
          fit_(lines_, layout_),
          builder_(document, lines_, text, tables) {
        part_glued_headings(lines_, layout_);
        labels_below_ = find_labels_below(lines_);
        bare_headings_ = find_bare_headings(lines_);
        stray_pieces_ = find_stray_pieces(lines_);
        is_in_cell_ = find_narrow_cells(lines_, layout_);
    }

    std::vector<Passage> run() {
        for (std::size_t index = 0; index < lines_.all.size(); ++index) {
            const Line& line = lines_.all[index];
            switch (line.kind) {
                case LineKind::page_mark: asides_.push_back(&line); break;
                case LineKind::cell:
                    close();
                    builder_.add_cell(line);
                    break;
                case LineKind::table:
                    close();
                    builder_.add_table(flat_tables_[line.block]);
                    break;
                case LineKind::text:
                    if (next_below_ < labels_below_.size() && labels_below_[next_below_] == index) pass_label_below(line);
                    else if (!is_stray(index)) add_line(index);
                    break;
            }
        }
        close();
        return std::move(builder_.passages());
    }

private:
    text::CleanText& text_;
    std::vector<FlatTable> flat_tables_;
    Lines lines_;
    std::vector<std::size_t> labels_below_;
    std::size_t next_below_ = 0;  ///< of labels_below_
    std::vector<std::size_t> stray_pieces_, bare_headings_;
    Layout layout_;
    LineFit fit_;
    PassageBuilder builder_;
    std::vector<bool> is_in_cell_;       ///< of each line: it goes on with the one above it as one of a cell
    std::vector<const Line*> asides_;    ///< passed over since the paragraph began
    const Line* label_below_ = nullptr;  ///< that of the open paragraph, one of them
    std::uint32_t bare_label_ = 0;       ///< that of the open paragraph, see Passage
    bool is_open_ = false;
    bool has_brackets_inside_ = false;  ///< in some paragraph text goes on behind the bracket that says who does the task
    std::uint32_t stacked_titles_ = 0;  ///< still to come, see begin_stacked_title
    bool stacked_on_heading_ = false;   ///< the lower of the two labels is 第一节, not 第七条
    Draft draft_;
    LabelSequence labels_;
    Scheme scheme_ = Scheme::cn;  ///< of the open paragraph's label

    void close() {
        const std::size_t paragraph = builder_.passages().size();
        if (is_open_) {
            has_brackets_inside_ |= draft_.holds_duty_bracket();
            if (draft_.labelled) labels_.saw_paragraph(scheme_, !draft_.has_sentence());
            builder_.put_down(PassageKind::paragraph);
            if (bare_label_ != 0) builder_.passages()[paragraph].bare_label = bare_label_;
        }
        bare_label_ = 0;
        is_open_ = false;
        for (const Line* mark : asides_) {
            builder_.add_aside(*mark, mark == label_below_ ? PassageKind::label : PassageKind::page_mark);
            if (mark == label_below_) builder_.passages()[paragraph].label_below = builder_.passages().back().words;
        }
        asides_.clear();
        label_below_ = nullptr;
    }

    /// The label of the paragraph that the line before begins.
    void pass_label_below(const Line& line) {
        ++next_below_;
        asides_.push_back(&line);
        label_below_ = &line;
    }

    [[nodiscard]] bool is_stray(std::size_t index) const {
        return std::binary_search(stray_pieces_.begin(), stray_pieces_.end(), index);
    }

    /// With the piece that belongs behind it.
    void append(std::size_t index) {
        text_.append(lines_.text, lines_.all[index].clean);
        if (index == 0 || !is_stray(index - 1)) return;
        const std::uint32_t begin = text_.size();
        text_.append(lines_.text, lines_.all[index - 1].clean);
        text_.note_disorder({begin, text_.size()});
    }

    void add_line(std::size_t index) {
        const LineStart start = head_of(lines_.text, lines_.all[index]);
        if (start.size == 0) return;
        if (next_below_ < labels_below_.size() && labels_below_[next_below_] == index + 1) {
            begin_paragraph(index, start, {});
            return begin_section(match_label(head_of(lines_.text, lines_.all[index + 1]).view()));
        }
        if (std::binary_search(bare_headings_.begin(), bare_headings_.end(), index)) {
            const Label number = match_bare_number(start.view());
            begin_paragraph(index, start, number);
            bare_label_ = number.size;
            return;
        }
        const Label label = is_figure(index, start) ? Label{} : labels_.label_of(start);
        const bool may_be_torn = is_open_ && !draft_.labelled && draft_.size() <= LabelSequence::longest_piece;
        const Label torn = may_be_torn ? labels_.torn_label(draft_.beginning(), start) : Label{};
        if (is_open_ && (torn || goes_on(index, start, label))) continue_paragraph(index, start, torn);
        else begin_paragraph(index, start, label);
    }

    /// 4.1 by itself above 0.04%, or at the end: the cell of a table, not the label of what follows.
    [[nodiscard]] bool is_figure(std::size_t index, const LineStart& start) const {
        if (!start.whole || !is(start.view().front(), text::digit)) return false;
        const Label label = match_label(start.view());
        if (label.scheme != Scheme::decimal || label.size != start.size) return false;
        do ++index;
        while (index < lines_.all.size() && lines_.all[index].kind == LineKind::page_mark);
        if (index == lines_.all.size() || lines_.all[index].kind != LineKind::text) return true;
        const LineStart next = head_of(lines_.text, lines_.all[index]);
        return next.size == 0 || !is(next.view().front(), text::han | text::opening);
    }

    void continue_paragraph(std::size_t index, const LineStart& start, const Label& torn) {
        const Line& line = lines_.all[index];
        const bool is_piece = is_piece_of_word(start), is_rest_of_title = is_begun_title(line);
        const bool is_rest = draft_.ending() == Ending::comma || begins_in_the_middle(start.view().front());
        append(index);
        draft_.is_wide = fit_.is_wide_at(index);
        if (torn) begin_section(torn);
        // A label alone on its line takes room on the line behind it, and some white space.
        if (draft_.label_alone) {
            draft_.first_width = draft_.last_width += line.width + character_width;
            draft_.label_alone = false;
        } else if (is_piece) {
            draft_.first_width = draft_.last_width += line.width;
            draft_.is_spelt_out = start.size == 1;
        } else {
            draft_.is_whole_heading = is_rest_of_title || (may_be_heading() && !draft_.has_sentence() && fit_.is_stub(line));
            const bool is_same_line =
                fit_.is_rest_of_line(draft_, line) && !draft_.is_whole_heading && (is_rest || draft_.has_marks());
            draft_.last_width = line.width + (is_same_line ? draft_.last_width : 0U);
            ++draft_.lines;
        }
    }

    void begin_paragraph(std::size_t index, const LineStart& start, const Label& label) {
        const Line& line = lines_.all[index];
        const bool is_bare_label = label && start.whole && label.size == start.size;
        const bool stacks =
            is_open_ && is_bare_label && draft_.label_alone && draft_.is_chapter && label.scheme > Scheme::chapter;
        close();
        draft_ = Draft(text_, text_.size());
        text_.open();
        append(index);
        is_open_ = true;
        draft_.lines = 1;
        draft_.is_wide = fit_.is_wide_at(index);
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
        scheme_ = label.scheme;
        labels_.saw(label);
    }

    [[nodiscard]] bool is_body_name_line(const Line& line) const {
        if (line.width > LineStart::capacity * character_width) return false;
        const LineStart start(lines_.text, line);
        return start.whole && is_body_name(start.view());
    }

    /// Whether the line at `index` belongs to the open paragraph.
    [[nodiscard]] bool goes_on(std::size_t index, const LineStart& start, const Label& label) {
        if (bare_label_ != 0) return false;
        if (draft_.is_stacked_title) return draft_.size() == 1 && start.whole && start.size == 1;  // 总⏎则
        if (draft_.label_alone) return stacked_titles_ == 0 && !label && !stands_alone(start);
        if (layout_.wrapped && draft_.ends_in_point() && is(start.view().front(), text::digit)) return true;  // （PM2.⏎5）
        if (label) return closes_bracket(label) || only_looks_labelled(index, start, label);
        if (stands_alone(start) || draft_.ends_as_contents_entry() || is_unit_cell(index, start)) return false;
        if (begins_in_the_middle(start.view().front()) || draft_.is_in_bracket()) return true;
        if (begins_with_duty_label(draft_.beginning()) && is_duty_line(index)) return false;
        if (begins_roster(index)) return false;
        if (draft_.labelled ? draft_.is_in_title() : draft_.is_in_wrapped_title()) return true;
        if (draft_.is_in_quote()) return true;
        if (is(draft_.last(), text::digit) && goes_on_with_unit(start)) return true;
        if (is(draft_.last(), text::numeral) && begins_with_years(start)) return true;
        if (is_in_cell_[index]) return true;
        if (draft_.ends_in_piece_of_unit(start.view()) && fit_.gap_before(lines_.all[index]) != Gap::blank) return true;
        const Ending ending = draft_.ending();
        if (ending == Ending::comma) return true;
        if (layout_.wrapped && ending == Ending::open && (begins_with_particle(start) || completes_bound(start))) return true;
        if (is_duty_bracket(start.view())) return draft_.has_sentence();
        if (draft_.last() == u'》' && start.view().front() == u'(') return true;
        if (is_piece_of_word(start)) return true;
        if (is_begun_title(lines_.all[index])) return true;
        if (ending == Ending::colon) return draft_.ends_in_duty_label() || goes_on_behind_part(index, start);
        if (ending == Ending::bracket) return goes_on_behind_bracket(index, start);
        if (layout_.wrapped && layout_.indented && lines_.all[index].indented) return false;
        if (ending == Ending::stop) return goes_on_behind_stop(index, start);
        return layout_.wrapped ? goes_on_wrapped(index, start) : goes_on_unwrapped(index, start);
    }

    /// 标准（附件⏎2）规定…: the bracket closes there, and no label ends.
    [[nodiscard]] bool closes_bracket(const Label& label) {
        constexpr std::uint32_t longest_bracket = 12;  // characters
        return label.scheme == Scheme::arabic_half_paren && draft_.is_in_bracket(longest_bracket) && draft_.last() != u':';
    }

    /// 装机容量由3992⏎兆瓦增加至…: the line before may be short, but is none of a narrow cell.
    [[nodiscard]] bool goes_on_with_unit(const LineStart& start) const {
        if (!draft_.ends_in_figure()) return false;
        const bool is_long = draft_.last_width * 2U > fit_.full_width(draft_.is_wide);
        return begins_with_measure(start) || (is_long && begins_with_unit(start));
    }

    /// 责任单位：市财政局⏎完成时限：…: each stands on a line of its own, however full the one before is.
    [[nodiscard]] bool is_duty_line(std::size_t index) const {
        constexpr std::uint32_t longest_label = 10;  // characters
        return begins_with_duty_label(LineStart(lines_.text, lines_.all[index], longest_label).view());
    }
    static bool begins_with_duty_label(std::u16string_view line) {
        const std::uint32_t size = lexicon::match_duty_label(line).size;
        return size > 0 && size < line.size() && line[size] == u':';
    }

    /// 甲县指挥部成员名单⏎总指挥：张伟: the first row of a roster, however full the line of its title is.
    [[nodiscard]] bool begins_roster(std::size_t index) const {
        constexpr std::uint32_t longest_role = 10;  // characters
        if (!draft_.ends_as_roster_title()) return false;
        const LineStart start(lines_.text, lines_.all[index], longest_role);
        const std::uint32_t role = lexicon::match_roster_role(start.view());
        return role > 0 && role < start.size && start.view()[role] == u':';
    }

    /// ％ by itself behind a blank line: a cell of a torn table.
    [[nodiscard]] bool is_unit_cell(std::size_t index, const LineStart& start) const {
        return start.whole && start.view() == u"%" && fit_.gap_before(lines_.all[index]) == Gap::blank;
    }

    /// 市财政局局长⏎黄文涛: the next row of a roster.
    [[nodiscard]] bool begins_person(const LineStart& start) const {
        constexpr std::size_t shortest = 2, longest = 3;  // characters
        return start.whole && start.size >= shortest && start.size <= longest && lexicon::match_surname(start.view()) > 0 &&
               draft_.ends_as_post();
    }

    /// 14%以⏎上, 30%左⏎右
    [[nodiscard]] bool completes_bound(const LineStart& start) const {
        const std::array bound{draft_.last(), start.view().front()};
        return lexicon::match_bound_after({bound.data(), bound.size()}).size == bound.size();
    }

    /// Characters that stand far apart, each on a line of its own (财⏎政⏎部), and a date whose year does (2020⏎年10月23日).
    [[nodiscard]] bool is_piece_of_word(const LineStart& start) const {
        const char16_t first = start.view().front();
        if (first == u'年') return draft_.lines == 1 && is_year(draft_.beginning());
        if (!start.whole || start.size > 1 || !is(first, text::han)) return false;
        if (!draft_.is_spelt_out && (draft_.size() > 1 || draft_.labelled)) return false;
        return is(draft_.last(), text::han) && !begins_front_matter(draft_.beginning());
    }
    /// 目⏎录 may stand beside 前⏎言.
    static bool begins_front_matter(std::u16string_view line) {
        const Marks marks = marks_at_start(line.substr(0, 1));
        return has(marks, Mark::contents) || has(marks, Mark::foreword);
    }
    static bool is_year(std::u16string_view line) { return line.size() == 4 && text::all_are(line, text::digit); }

    /// 投资9亿元，其中：⏎甲厂4亿元、乙厂5亿元: a full line ends there by chance.
    [[nodiscard]] bool goes_on_behind_part(std::size_t index, const LineStart& start) const {
        return layout_.wrapped && draft_.ends_in_part_label() && fit_.gap_before(lines_.all[index]) != Gap::blank &&
               fit_.is_full(draft_, start);
    }

    /// A paragraph may name who does each of its tasks; the bracket of one fills its line by chance.
    [[nodiscard]] bool goes_on_behind_bracket(std::size_t index, const LineStart& start) {
        const Line& line = lines_.all[index];
        return (has_brackets_inside_ || draft_.holds_duty_bracket()) && layout_.wrapped &&
               fit_.gap_before(line) == Gap::nothing && fit_.is_full(draft_, start) && fit_.is_wider_than_first(index);
    }

    /// 专栏1 供需形势分析⏎电力需求持续增长。: what is left of a title that filled its line is short.
    [[nodiscard]] bool is_text_below_box_title(const Line& line) {
        const bool is_title = draft_.lines == 1 && !draft_.has_sentence() && starts_with_mark(draft_.beginning(), Mark::box);
        return is_title && (ends_sentence(lines_.text, line) || line.width * 4U > draft_.last_width * 3U);
    }

    /// The paragraph may be over, but a full line may also end with a sentence by chance.
    [[nodiscard]] bool goes_on_behind_stop(std::size_t index, const LineStart& start) const {
        const Line& line = lines_.all[index];
        if (draft_.is_copies || is_body_name_line(line)) return false;
        // 注：…。⏎展望到2035年，…: below a table the text goes on
        if (lexicon::begins_with_sign(draft_.beginning(), lexicon::HeadingSign::note) &&
            lexicon::begins_with_sign(start.view(), lexicon::HeadingSign::outlook))
            return false;
        if (is_caption(LineStart(lines_.text, line))) return false;
        const bool may_be_torn = draft_.last() == u';' || (start.view().front() == u'“' && !ends_sentence(lines_.text, line));
        if (may_be_torn && fit_.is_torn_off(draft_, line)) return true;  // 甲深入人心。⏎“乙”理念⏎传播: where the font changes
        return layout_.wrapped && fit_.gap_before(line) != Gap::blank && fit_.is_full(draft_, start) &&
               fit_.is_no_first_line(index);
    }

    /// 六、工⏎业污染防治, （五）提⏎高质量，实现便捷化: no title is a single character.
    [[nodiscard]] bool is_begun_title(const Line& line) const {
        constexpr std::size_t shortest_rest = 4;  // characters
        const bool is_heading = draft_.labelled && draft_.lines == 1 && scheme_ <= Scheme::cn_paren && scheme_ != Scheme::article;
        if (!is_heading || !is(draft_.last(), text::han)) return false;
        if (draft_.size() != match_label(draft_.beginning()).size + 1) return false;
        const LineStart start(lines_.text, line);
        return start.whole && start.size >= shortest_rest && start.view().find_first_of(u"。;:") == start.view().npos;
    }

    /// 二、推进⏎甲类体系建设⏎（一）…: a label with hardly a word, a line that is no sentence, then the first item.
    [[nodiscard]] bool is_torn_heading(std::size_t index) const {
        constexpr std::uint32_t longest_label = 4, longest_stub = 3, shortest_rest = 4;  // characters
        if (!draft_.labelled || draft_.lines > 1 || scheme_ > Scheme::cn_paren || draft_.size() > longest_label + longest_stub)
            return false;
        const std::uint32_t stub = draft_.size() - match_label(draft_.beginning()).size;
        if (index + 1 == lines_.all.size() || stub > longest_stub) return false;
        const LineStart rest(lines_.text, lines_.all[index]);
        if (!rest.whole || rest.size < shortest_rest || rest.view().find_first_of(u",。;:") != rest.view().npos) return false;
        const Line& next = lines_.all[index + 1];
        const Label item = next.kind == LineKind::text ? match_label(head_of(lines_.text, next).view()) : Label{};
        return item && item.scheme > scheme_ && labels_.continues(item);
    }

    /// （二）建设绿色低碳⏎城市。实施…: no sentence is as short as what stands before the 。
    [[nodiscard]] bool is_torn_opening(std::size_t index) {
        constexpr std::size_t longest_rest = 3;  // characters
        if (!draft_.labelled || draft_.lines > 1 || draft_.has_marks() || labels_.are_headings(scheme_)) return false;
        const LineStart start(lines_.text, lines_.all[index]);
        const std::u16string_view rest = start.view();
        const std::size_t stop = rest.find(u'。');
        return stop <= longest_rest && stop + 1 < rest.size() && text::is(rest.front(), text::han);
    }

    /// （1）甲类能源利⏎用技术研发；⏎（2）乙: the line before the next item ends in a mark that no heading has.
    [[nodiscard]] bool ends_item(std::size_t index) const {
        if (last_of(lines_.text, lines_.all[index]) != u';' || index + 1 == lines_.all.size()) return false;
        const Line& next = lines_.all[index + 1];
        const Label item = next.kind == LineKind::text ? match_label(head_of(lines_.text, next).view()) : Label{};
        return item && item.scheme == scheme_ && labels_.continues(item);
    }

    /// （1）整改突出问题。⏎（2）东⏎江湖等湖库保护。: where the item before was a sentence, so is this one, however short its
    /// line.
    [[nodiscard]] bool is_torn_item(std::size_t index) const {
        const bool is_item = draft_.labelled && draft_.lines == 1 && scheme_ >= Scheme::decimal && scheme_ < Scheme::bullet;
        if (!is_item || !is(draft_.last(), text::han)) return false;
        if (scheme_ != Scheme::decimal && ends_item(index)) return true;
        if (!labels_.follows_text(scheme_)) return false;
        if (scheme_ == Scheme::decimal && !fit_.is_nearly_full(draft_)) return false;  // 3.3 is an item or a heading
        const LineStart rest(lines_.text, lines_.all[index]);
        return fit_.gap_before(lines_.all[index]) == Gap::nothing && rest.view().find_first_of(u"。;") != rest.view().npos;
    }

    [[nodiscard]] bool may_run_on() { return draft_.is_running() || draft_.leads_to_verb(); }

    /// （一）登录平台--政策服务--甲市--申报事项⏎“乙计划”在线填报: no heading is as long as that.
    [[nodiscard]] bool is_too_long_for_heading(const Line& line) const {
        constexpr std::uint32_t longest_of_headings = 70;  // characters
        return draft_.labelled && draft_.size() > longest_of_headings && is(draft_.last(), text::han) &&
               fit_.gap_before(line) == Gap::nothing && !is(LineStart(lines_.text, line, 1).view().front(), text::digit);
    }

    /// One line, and others that are labelled so were headings.
    [[nodiscard]] bool may_be_heading() const { return draft_.labelled && draft_.lines == 1 && labels_.are_headings(scheme_); }

    /// Behind a heading that fills its line: what is left of one is no full line, text is.
    [[nodiscard]] bool is_text_below_heading(std::size_t index, const LineStart& start) {
        const Line& line = lines_.all[index];
        const bool had_room = fit_.had_room(draft_, start);
        if (may_be_heading() && had_room) return line.width * 4U > draft_.last_width * 3U;
        // （一）甲、乙工序⏎各工序的基准值如下：
        const bool is_bare = draft_.labelled && draft_.lines == 1 && scheme_ != Scheme::article && !draft_.has_marks();
        if (is_bare && had_room && last_of(lines_.text, line) == u':') return true;
        return draft_.labelled && draft_.lines == 1 && !draft_.has_sentence() && opens_text(start) &&
               fit_.is_full_first_line(index);
    }

    /// The paragraph stops in the middle of words or is a heading.
    [[nodiscard]] bool goes_on_wrapped(std::size_t index, const LineStart& start) {
        const Line& line = lines_.all[index];
        if (draft_.is_whole_heading || is_text_below_box_title(line)) return false;
        if (is_torn_heading(index) || is_torn_opening(index)) return true;
        // A short heading is not torn off what is a whole sentence, or far longer, however well the two would fill a line.
        const char16_t last = last_of(lines_.text, line);
        const bool is_sentence =
            ends_sentence(lines_.text, line) || last == u':' || (last == u',' && labels_.are_headings(scheme_));
        const bool is_long_enough =
            is_sentence ? draft_.last_width * 3U > fit_.full_width(draft_.is_wide) * 2U : draft_.last_width * 2U > line.width;
        const bool may_be_torn = draft_.has_marks() || is_long_enough;
        if (fit_.is_torn_off(draft_, line) && (draft_.is_running() || (draft_.labelled && may_be_torn))) return true;
        const bool is_half_sentence = draft_.is_list() || (draft_.lines > 1 && draft_.has_marks());
        if (!fit_.is_full(draft_, start)) {
            const bool is_long = draft_.lines > 1 || draft_.last_width * 2U > fit_.full_width(draft_.is_wide);
            if (is_body_name_line(line) || begins_person(start)) return false;
            // ②对于运行阶段，总量按照“十三五”⏎总年份计算；: an item with a comma is no heading, where others were none
            const bool is_item = draft_.labelled && scheme_ >= Scheme::decimal && scheme_ < Scheme::bullet &&
                                 draft_.has_marks() && !labels_.are_headings(scheme_);
            const bool is_half = is_half_sentence || (is_item && fit_.gap_before(line) == Gap::nothing);
            const bool may_run_long = may_run_on() || (is_item && scheme_ == Scheme::decimal) || is_too_long_for_heading(line);
            return draft_.has_sentence() || is_torn_item(index) || (is_long && may_run_long) ||
                   (is_half && fit_.is_nearly_full(draft_));
        }
        if (may_run_on() || is_half_sentence || is_too_long_for_heading(line)) return true;
        if (is_text_below_heading(index, start)) return false;
        const bool may_be_signed = draft_.last() == u')' || is(draft_.last(), text::latin) || draft_.names_a_kind();
        if (may_be_signed && is_body_name_line(line)) return false;
        // Chapters have headings without text: what is left of one that filled its line is far shorter than that line.
        if (draft_.is_chapter && line.width * 4U > draft_.last_width * 3U) return false;
        const bool is_whole_title = draft_.names_a_kind() && !draft_.is_in_title() && !fit_.is_surely_no_first_line(index);
        if (!draft_.labelled && (fit_.gap_before(line) == Gap::blank || is_whole_title)) return false;
        return fit_.is_no_first_line(index);
    }

    /// Only what a page break cut in two goes on, and lines that someone wrapped by hand.
    [[nodiscard]] bool goes_on_unwrapped(std::size_t index, const LineStart& start) {
        constexpr std::uint32_t shortest_text = 20;  // characters
        const Line& line = lines_.all[index];
        if (draft_.is_whole_heading) return false;
        // 关于印发《甲计划》的通知: a title is over, however full its last line is
        const bool is_title = draft_.names_a_kind() && !draft_.has_sentence() && !draft_.is_in_title();
        if (is_title && fit_.gap_before(line) == Gap::blank) return false;
        if (fit_.is_full(draft_, start)) return true;
        if (is_body_name_line(line)) return false;
        if (fit_.gap_before(line) == Gap::nothing) return layout_.indented && !line.indented && draft_.has_sentence();
        return draft_.has_sentence() || (draft_.is_running() && draft_.size() > shortest_text);
    }

    /// In running text a wrap or a page break may put a bracketed number, a figure or a dash at the head of a line.
    [[nodiscard]] bool only_looks_labelled(std::size_t index, const LineStart& start, const Label& label) {
        const Ending ending = draft_.ending();
        const bool goes_on = ending == Ending::open || ending == Ending::comma;
        if (label.scheme == Scheme::bullet && label.size == 1 && goes_on) return draft_.is_running();
        if (goes_on && is_decimal(start)) return true;
        if (label.scheme <= Scheme::division && start.has_gap(label.size)) return false;
        if (!layout_.wrapped || !fit_.is_full(draft_, start)) return false;
        if (draft_.holds_number_before(label) || draft_.last() == u'第') return true;
        const bool in_sentence = ending == Ending::open && (draft_.is_running() || draft_.leads_to_figure());
        if (goes_on && (is_decimal(start, in_sentence) || is_version(start) || is_run_of_numerals(start))) return true;
        if (label.scheme != Scheme::bullet && labels_.continues(label)) return false;
        if (goes_on) return draft_.has_sentence() || (draft_.is_running() && draft_.lines > 1);
        // 包括：（1）…；⏎（2）…: a list inside the paragraph; 一、 and （一） are not written so.
        const bool may_be_listed = label.scheme > Scheme::cn_paren && label.scheme != Scheme::bullet && label.ordinal != 1;
        return ending == Ending::stop && may_be_listed && fit_.is_no_first_line(index);
    }
};

}  // namespace

std::vector<Passage> reflow(const reader::Document& document, text::CleanText& text, std::vector<Table>& tables) {
    return Reflow(document, text, tables).run();
}

}  // namespace plandoc::outline
