#include "outline/part.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "lexicon/genre.hpp"
#include "outline/numbering.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

std::string_view name_of(PartKind kind) {
    constexpr std::array<std::string_view, 6> names{"header", "notice", "contents", "plan", "attachment", "trailer"};
    return names[static_cast<std::size_t>(kind)];
}

namespace {

using text::Words;

constexpr std::uint32_t longest_title_line = 60;   // characters
constexpr std::uint32_t longest_title = 8;         // lines
constexpr std::uint32_t front_matter = 120;        // lines looked through for letter and contents
constexpr std::uint32_t shortest_running_text = 40;

class Reader {
public:
    explicit Reader(Outline& outline)
        : outline_(outline), passages_(outline.passages), count_(static_cast<std::uint32_t>(passages_.size())),
          roles_(count_, LineRole::text) {}

    std::vector<LineRole> read() {
        if (count_ == 0) return {};
        end_ = find_trailer();
        std::uint32_t letter = find_letter();
        const std::uint32_t passed = letter == none ? none : find_plan_behind(letter);
        if (passed == none) letter = none;
        const std::uint32_t core = letter != none ? letter : first_body_line(0);
        const std::uint32_t begin = find_end_of_header(core);
        if (begin > 0) start(PartKind::header, 0);
        std::uint32_t plan = begin;
        if (letter != none) {
            start(PartKind::notice, begin);
            plan = passed;
            outline_.parts.back().title = title_words(begin, first_body_line(begin));
            mark_closing_lines(letter + 1, plan);
        }
        if (plan < end_) read_plan(plan);
        if (end_ < count_) start(PartKind::trailer, end_);
        mark_boxes();
        mark_torn_tables();
        close_parts();
        return std::move(roles_);
    }

private:
    Outline& outline_;
    const std::vector<Passage>& passages_;
    std::uint32_t count_;
    std::uint32_t end_ = 0;  ///< of the document proper: the trailer begins here
    std::vector<LineRole> roles_;

    // Lines.

    [[nodiscard]] std::u16string_view line(std::uint32_t index) const {
        if (index >= count_ || passages_[index].kind != PassageKind::paragraph) return {};
        return outline_.text.characters(passages_[index].words);
    }
    [[nodiscard]] bool is_page_mark(std::uint32_t index) const { return passages_[index].kind == PassageKind::page_mark; }
    [[nodiscard]] Label label_of(std::uint32_t index) const { return match_label(line(index).substr(0, 24)); }

    /// 一、 （一） 第一章: what an outline is built of.
    [[nodiscard]] bool is_strong_heading(std::uint32_t index) const {
        const Label label = label_of(index);
        return label && label.scheme <= Scheme::cn_paren && label.trust != Trust::in_sequence;
    }
    [[nodiscard]] bool is_running_text(std::uint32_t index) const {
        const std::u16string_view view = line(index);
        return view.size() >= shortest_running_text && view.find(u'。') != std::u16string_view::npos;
    }
    [[nodiscard]] static bool is_document_number(std::u16string_view view) {
        return view.size() < 40 && view.ends_with(u"号") &&
               (view.find(u'〔') != std::u16string_view::npos || view.find(u'[') != std::u16string_view::npos ||
                view.find(u'(') != std::u16string_view::npos);
    }
    /// （2021年12月2日某某会议通过） （某政发〔2021〕7号）
    [[nodiscard]] static bool is_note_below_title(std::u16string_view view) {
        return view.front() == u'(' && (view.find(u'月') != std::u16string_view::npos || view.ends_with(u"号)"));
    }
    /// May be a line of a title: short, no sentence, no label, no date, nothing else that has a wording of its own.
    [[nodiscard]] bool is_title_line(std::uint32_t index) const {
        const std::u16string_view view = line(index);
        if (view.empty() || view.size() > longest_title_line || is_date(view) || is_document_number(view)) return false;
        const char16_t last = view.back();
        if (text::is(last, text::sentence_end) || last == u';' || last == u':' || last == u',') return false;
        if (match_attachment(view) || starts_with_mark(view, Mark::publication) || is_contents_title(index)) return false;
        if (is_page_field(index) || is_note_below_title(view)) return false;
        return !label_of(index) && !is_contents_entry(view);
    }

    // Header and trailer.

    /// The first of the page's remains behind the last numbered heading; count_ where there are none.
    [[nodiscard]] std::uint32_t find_trailer() const {
        constexpr std::size_t longest_mark = 60;
        std::uint32_t found = count_;
        for (std::uint32_t index = count_; index-- > 1;) {
            const std::u16string_view view = line(index);
            if (view.empty()) continue;
            if (view.size() <= longest_mark && (starts_with_mark(view, Mark::trailer) || starts_with_mark(view, Mark::page))) found = index;
            if (is_strong_heading(index)) break;
        }
        return found;
    }

    /// The line that the document proper is known by: recipients, running text, a numbered heading.
    [[nodiscard]] std::uint32_t first_body_line(std::uint32_t from) const {
        for (std::uint32_t index = from; index < end_; ++index) {
            const std::u16string_view view = line(index);
            if (is_running_text(index) || is_strong_heading(index) || is_contents_title(index)) return index;
            if (is_recipients(view) && !is_page_field(index)) return index;
            if (passages_[index].kind == PassageKind::cell) return index;
        }
        return end_;
    }

    /// 各县人民政府，县政府各部门：
    [[nodiscard]] static bool is_recipients(std::u16string_view view) {
        constexpr std::size_t shortest = 6;
        constexpr std::u16string_view words = u"各委局厅部院府位办行司会员志";
        return view.size() >= shortest && view.back() == u':' && view.find_first_of(words) != std::u16string_view::npos;
    }

    /// The first line of the title that ends before `core`, its issuer's line included.
    [[nodiscard]] std::uint32_t title_before(std::uint32_t core) const {
        std::uint32_t first = core;
        while (first > 0 && core - first < longest_title && (is_page_mark(first - 1) || is_title_line(first - 1))) --first;
        return first;
    }

    [[nodiscard]] std::uint32_t find_end_of_header(std::uint32_t core) const {
        std::uint32_t end = 0;
        for (std::uint32_t index = 0; index < core; ++index)
            if (is_page_field(index)) end = index + 1;
        if (end > 0) end = first_line_behind_fields(end, core);
        return std::max(end, end_of_repeated_title(core));
    }

    [[nodiscard]] bool is_page_field(std::uint32_t index) const {
        const std::u16string_view view = line(index);
        return view.size() <= longest_title_line && (starts_with_mark(view, Mark::header) || starts_with_mark(view, Mark::page));
    }

    /// A page's fields stand with their values below them; what the document begins with is known by its wording. Where a page
    /// shows its fields between title and text, the document begins with the title.
    [[nodiscard]] std::uint32_t first_line_behind_fields(std::uint32_t end, std::uint32_t core) const {
        for (std::uint32_t index = end; index < core; ++index)
            if (begins_document(index)) return index;
        for (std::uint32_t index = end; index-- > 0;) {
            if (!is_title_line(index) || !begins_document(index)) continue;
            const std::uint32_t first = title_before(index + 1);
            return names_a_kind(words_of(first, index + 1)) ? first : end;
        }
        return end;
    }

    [[nodiscard]] Words words_of(std::uint32_t first, std::uint32_t last) const {
        return {passages_[first].words.begin, passages_[last - 1].words.end};
    }

    [[nodiscard]] bool begins_document(std::uint32_t index) const {
        const std::u16string_view view = line(index);
        return is_document_number(view) || is_body_name(view) || view.ends_with(u"文件") ||
               view.find(u"关于") != std::u16string_view::npos || lexicon::match_genre_at_end(view) != 0;
    }

    /// Behind the lines that show what then stands as the title.
    [[nodiscard]] std::uint32_t end_of_repeated_title(std::uint32_t core) const {
        constexpr std::size_t shortest_title = 10;
        std::uint32_t body = core;
        while (body > 0 && !line(body - 1).empty() && !is_title_line(body - 1)) --body;
        const std::uint32_t first = title_before(body);
        for (std::uint32_t second = first + 1; second < body; ++second) {
            const std::u16string shown = joined(first, second);
            if (shown.size() >= shortest_title && joined(second, body).starts_with(shown)) return second;
        }
        const std::u16string title = joined(first, body);
        if (title.size() < shortest_title) return 0;
        for (std::uint32_t index = first; index-- > 0;)
            if (line(index).find(title) != std::u16string_view::npos) return index + 1;
        return 0;
    }

    [[nodiscard]] std::u16string joined(std::uint32_t first, std::uint32_t last) const {
        std::u16string all;
        for (std::uint32_t index = first; index < last; ++index) all += line(index);
        return all;
    }

    // Notice.

    /// The line of the letter that passes the plan on; none without one.
    [[nodiscard]] std::uint32_t find_letter() const {
        const std::uint32_t last = std::min(end_, front_matter);
        for (std::uint32_t index = 0; index < last; ++index) {
            if (is_strong_heading(index)) return none;
            if (is_running_text(index) || line(index).find(u'》') != std::u16string_view::npos || line(index).size() > 12)
                if (holds_mark(line(index), Mark::letter)) return index;
        }
        return none;
    }

    /// What the letter passes on, as it names it in 《》.
    [[nodiscard]] std::u16string_view passed_on(std::uint32_t letter) const {
        const std::u16string_view view = line(letter);
        std::size_t depth = 0, begin = 0;
        for (std::size_t at = 0; at < view.size(); ++at) {
            if (view[at] == u'《' && depth++ == 0) begin = at + 1;
            if (view[at] == u'》' && depth > 0 && --depth == 0) {
                // The title that the letter's verb stands next to, not a document it is based on.
                const std::u16string_view behind = view.substr(at), before = view.substr(0, begin);
                if (holds_mark(behind, Mark::letter) || before.find(u"印发") != std::u16string_view::npos ||
                    before.find(u"转发") != std::u16string_view::npos)
                    if (last_title_before_letter(behind)) return view.substr(begin, at - begin);
            }
        }
        return {};
    }
    static bool last_title_before_letter(std::u16string_view behind) {
        const std::size_t next = behind.find(u'《');
        return next == std::u16string_view::npos || holds_mark(behind.substr(0, next), Mark::letter);
    }

    /// The first line of what the letter passes on, with the line 附件 before it; end_ where only the letter is there; none where
    /// nothing shows that it ends.
    [[nodiscard]] std::uint32_t find_plan_behind(std::uint32_t letter) const {
        const std::u16string_view title = passed_on(letter);
        const std::uint32_t last = std::min(end_, letter + front_matter);
        std::uint32_t plan = none;
        bool is_behind_heading = false;
        for (std::uint32_t index = letter + 1; index < last && plan == none; ++index) {
            if (begins_title(line(index), title, is_behind_heading)) plan = index;
            is_behind_heading = is_behind_heading || is_strong_heading(index);
        }
        if (plan == none) plan = end_of_letter(letter + 1, last);
        if (plan == none) return none;
        while (plan > letter + 1 && (is_page_mark(plan - 1) || is_bare_attachment(plan - 1))) --plan;
        while (plan < end_ && is_page_mark(plan)) ++plan;
        return plan;
    }

    /// The line is the title or its beginning; behind the letter's own numbered headings, the better part of it.
    static bool begins_title(std::u16string_view view, std::u16string_view title, bool is_behind_heading) {
        constexpr std::size_t shortest = 4;
        if (title.size() < shortest || view.size() < shortest) return false;
        return view.starts_with(title) || (title.starts_with(view) && (!is_behind_heading || view.size() * 2 >= title.size()));
    }

    /// Behind the letter's date, and what follows of publication and attachments; none where the letter has no end before its
    /// first numbered heading: it is itself what the document says.
    [[nodiscard]] std::uint32_t end_of_letter(std::uint32_t from, std::uint32_t last) const {
        std::uint32_t end = none, index = from;
        for (; index < last && !is_strong_heading(index); ++index) {
            if (is_bare_attachment(index)) return index;
            if (is_date(line(index))) end = index + 1;
        }
        if (end == none) return index == end_ ? end_ : none;
        while (end < last && (is_page_mark(end) || is_closing_line(end))) ++end;
        return end;
    }

    [[nodiscard]] bool is_closing_line(std::uint32_t index) const {
        const std::u16string_view view = line(index);
        if (view.empty()) return false;
        const AttachmentMark attachment = match_attachment(view);
        return starts_with_mark(view, Mark::publication) || starts_with_mark(view, Mark::copies) || is_date(view) ||
               is_body_name(view) || (attachment && !is_bare_attachment(index));
    }

    /// 附件, 附件1 or 附件1： and nothing else.
    [[nodiscard]] bool is_bare_attachment(std::uint32_t index) const {
        const std::u16string_view view = line(index);
        const AttachmentMark mark = match_attachment(view);
        return mark && mark.size == view.size();
    }

    /// Signature, date and the announced titles of a letter belong to no section.
    void mark_closing_lines(std::uint32_t from, std::uint32_t to) {
        for (std::uint32_t index = from; index < to; ++index)
            if (is_closing_line(index) || match_attachment(line(index))) {
                mark_announced(index, to);
                roles_[index] = LineRole::closing;
            }
    }

    // Plan and attachments.

    void read_plan(std::uint32_t begin) {
        start(PartKind::plan, begin);
        std::uint32_t first = begin;
        while (first < end_ && (is_page_mark(first) || is_bare_attachment(first))) roles_[first++] = LineRole::closing;
        const std::uint32_t body = first_body_line(first);
        const Words title = title_words(first, body);
        outline_.parts.back().title = title;
        std::uint32_t rest = body;
        if (const std::uint32_t contents = find_contents(first); contents != none) {
            const std::uint32_t behind = end_of_contents(contents);
            if (contents == begin) outline_.parts.pop_back();
            start(PartKind::contents, contents);
            start(PartKind::plan, behind);
            rest = first_body_line(behind);
            const Words repeated = title_words(behind, rest);
            outline_.parts.back().title = title.empty() ? repeated : title;
        }
        read_attachments(rest);
    }

    /// The lines of the title in [from, body): of those that stand together and name a kind of document up to the line that
    /// does, else the first that stand together.
    [[nodiscard]] Words title_words(std::uint32_t from, std::uint32_t body) const {
        Words first, together, kind;
        for (std::uint32_t index = from; index < body && index < end_; ++index) {
            if (is_page_mark(index)) continue;
            if (!is_title_line(index) || is_foreword(line(index))) {
                if (!kind.empty()) return kind;
                if (first.empty()) first = together;
                together = {};
                continue;
            }
            together = {together.empty() ? passages_[index].words.begin : together.begin, passages_[index].words.end};
            if (names_a_kind(together)) kind = together;
        }
        if (!kind.empty()) return kind;
        return first.empty() ? together : first;
    }
    static bool is_foreword(std::u16string_view view) {
        for (const std::u16string_view word : {u"前言", u"引言", u"序言", u"前", u"序", u"言"})
            if (view == word) return true;
        return false;
    }
    /// …的通知, …工作方案（2022—2025年）
    [[nodiscard]] bool names_a_kind(Words title) const {
        std::u16string_view view = outline_.text.characters(title);
        while (view.ends_with(u')')) {
            const std::size_t open = view.rfind(u'(');
            if (open == std::u16string_view::npos) break;
            view = view.substr(0, open);
            while (view.ends_with(u'\n')) view.remove_suffix(1);
        }
        return lexicon::match_genre_at_end(view) != 0;
    }

    [[nodiscard]] bool is_contents_title(std::uint32_t index) const {
        const std::u16string_view view = line(index);
        return view == u"目录" || view == u"目次" || view == u"目";  // 录 may stand lines below in a file that tears lines apart
    }

    [[nodiscard]] std::uint32_t find_contents(std::uint32_t from) const {
        const std::uint32_t last = std::min(end_, from + front_matter);
        for (std::uint32_t index = from; index < last; ++index) {
            if (is_contents_title(index) || begins_contents(index)) return index;
            if (is_strong_heading(index)) return none;
        }
        return none;
    }
    /// Contents without a title, or one that the file has torn apart: entries stand close together.
    [[nodiscard]] bool begins_contents(std::uint32_t index) const {
        constexpr std::uint32_t reach = 4, fewest_entries = 2;
        if (!is_contents_entry(line(index)) && !is_strong_heading(index)) return false;
        std::uint32_t entries = 0;
        for (std::uint32_t next = index; next < std::min(end_, index + reach); ++next) entries += is_contents_entry(line(next)) ? 1 : 0;
        return entries >= fewest_entries;
    }

    /// Behind the last entry: before the line that repeats the first one, or before the text that follows.
    [[nodiscard]] std::uint32_t end_of_contents(std::uint32_t contents) const {
        std::uint32_t index = contents;
        while (index < end_ && (is_contents_title(index) || line(index) == u"录" || line(index).empty())) ++index;
        std::uint32_t behind_last_entry = index, first_label = none;
        for (; index < end_; ++index) {
            const std::u16string_view view = line(index);
            if (view.empty()) continue;
            const bool has_page = is_contents_entry(view) || holds_leader(view);
            if (!has_page && (is_running_text(index) || view.size() > longest_title_line)) break;
            const Label label = label_of(index);
            if (!label && !has_page) continue;
            if (first_label == none && label) first_label = index;
            if (index != first_label && !has_page && is_same(label, label_of(first_label))) {
                constexpr std::uint32_t longest_repeated_title = 4;  // lines of the plan's title above its first heading
                return index - behind_last_entry <= longest_repeated_title ? behind_last_entry : index;
            }
            behind_last_entry = index + 1;
        }
        return std::min(behind_last_entry, end_);
    }
    static bool is_same(const Label& one, const Label& other) {
        return one && one.scheme == other.scheme && one.ordinal == other.ordinal;
    }
    /// Dot leaders inside a line that holds several entries.
    static bool holds_leader(std::u16string_view view) {
        return view.find(u"......") != std::u16string_view::npos || view.find(u"………") != std::u16string_view::npos;
    }

    void read_attachments(std::uint32_t from) {
        const std::vector<std::uint32_t> last_with_number = last_attachments(from);
        for (std::uint32_t index = from; index < end_; ++index) {
            const std::u16string_view view = line(index);
            if (starts_with_mark(view, Mark::copies)) roles_[index] = LineRole::closing;
            const AttachmentMark mark = match_attachment(view);
            if (!mark || !is_attachment_line(index, mark)) continue;
            if (is_announcement(index, mark, last_with_number)) {
                index = mark_announced(index, end_) - 1;
                continue;
            }
            start_attachment(index, mark);
        }
        mark_signatures(from);
    }

    /// 附件 stands alone or before a number, a colon or a gap; the line is no sentence.
    [[nodiscard]] bool is_attachment_line(std::uint32_t index, const AttachmentMark& mark) const {
        const std::u16string_view view = line(index);
        if (view.size() > 2 * longest_title_line || view.find(u'。') != std::u16string_view::npos) return false;
        if (mark.size == view.size() || mark.colon) return true;
        return !outline_.text.gap_before(passages_[index].words.begin + mark.size).empty() || view[mark.size] == u'.';
    }

    /// For each number: the last line that begins with 附件 and that number. Key 0: without a number.
    [[nodiscard]] std::vector<std::uint32_t> last_attachments(std::uint32_t from) const {
        std::vector<std::uint32_t> last(most_numbers, none);
        for (std::uint32_t index = from; index < end_; ++index)
            if (const AttachmentMark mark = match_attachment(line(index)); mark && is_attachment_line(index, mark))
                last[key_of(mark)] = index;
        return last;
    }
    static constexpr std::size_t most_numbers = 128;
    static std::size_t key_of(const AttachmentMark& mark) {
        std::size_t key = 0;
        for (const char16_t c : mark.number) key = key * 31 + c;
        return mark.number.empty() ? 0 : 1 + key % (most_numbers - 1);
    }

    /// Titles announced: an attachment of that number follows, or nothing but signature, date and the like.
    [[nodiscard]] bool is_announcement(std::uint32_t index, const AttachmentMark& mark, const std::vector<std::uint32_t>& last) const {
        const std::u16string_view rest = line(index).substr(mark.size);
        if (const Label label = match_label(rest.substr(0, 24)); label && label.scheme == Scheme::arabic && label.ordinal == 1) return true;
        if (last[key_of(mark)] > index) return true;
        std::uint32_t next = index + 1;
        while (next < end_ && (is_page_mark(next) || is_listed_title(next))) ++next;
        return next >= end_ || is_date(line(next)) || is_body_name(line(next)) || starts_with_mark(line(next), Mark::publication) ||
               starts_with_mark(line(next), Mark::copies);
    }
    /// 2.任务清单 or 附件2：任务清单 below 附件：1.…
    [[nodiscard]] bool is_listed_title(std::uint32_t index) const {
        const std::u16string_view view = line(index);
        if (view.empty() || view.size() > longest_title_line || view.find(u'。') != std::u16string_view::npos) return false;
        const Label label = label_of(index);
        const AttachmentMark mark = match_attachment(view);
        return (label && label.scheme == Scheme::arabic) || (mark && mark.size < view.size());
    }

    /// The announcing line and the list below it; gives the line behind.
    std::uint32_t mark_announced(std::uint32_t index, std::uint32_t to) {
        roles_[index] = LineRole::closing;
        if (!match_attachment(line(index))) return index + 1;
        ++index;
        while (index < to && (is_listed_title(index) || is_page_mark(index))) {
            if (match_attachment(line(index))) break;
            roles_[index++] = LineRole::closing;
        }
        return index;
    }

    void start_attachment(std::uint32_t index, const AttachmentMark& mark) {
        start(PartKind::attachment, index);
        roles_[index] = LineRole::closing;
        Part& part = outline_.parts.back();
        part.path = "附件";
        for (const char16_t c : mark.number)
            if (text::is(c, text::digit) || c == u'-') part.path += static_cast<char>(c);
        if (!mark.number.empty() && part.path == "附件") part.path += std::to_string(match_label(std::u16string(mark.number) + u'、').ordinal);
        const Words whole = passages_[index].words;
        if (mark.size < whole.size()) {
            part.title = outline_.text.trim({whole.begin + mark.size, whole.end}, u".:");
        } else {
            std::uint32_t first = index + 1;
            while (first < end_ && is_page_mark(first)) ++first;
            const std::uint32_t body = std::min(first_attachment_line(first), first + longest_title);
            part.title = title_words(first, body);
        }
        mark_roster(index, part.title);
    }

    /// Where the body of an attachment begins: as a plan's, or with a table, or with a roster's first role.
    [[nodiscard]] std::uint32_t first_attachment_line(std::uint32_t from) const {
        for (std::uint32_t index = from; index < end_; ++index) {
            const std::u16string_view view = line(index);
            if (!is_title_line(index) && !is_page_mark(index)) return index;
            if (view.find(u':') != std::u16string_view::npos) return index;
            if (index > from && (ends_title(index - 1) || index - from == longest_title)) return index;
        }
        return end_;
    }
    [[nodiscard]] bool ends_title(std::uint32_t index) const {
        const std::u16string_view view = line(index);
        return view.ends_with(u"名单") || view.ends_with(u"表") || view.ends_with(u"清单") || lexicon::match_genre_at_end(view) != 0;
    }

    /// The rows of a list of people are no sections, whatever stands before them.
    void mark_roster(std::uint32_t from, Words title) {
        if (!holds_mark(outline_.text.characters(title), Mark::roster)) return;
        for (std::uint32_t index = from; index < end_; ++index) {
            const Label label = label_of(index);
            if (index > from && match_attachment(line(index))) break;
            if (label && label.scheme <= Scheme::cn_paren) break;
            if (roles_[index] == LineRole::text) roles_[index] = LineRole::listed;
        }
    }

    /// A date alone on its line and the names above it sign the plan.
    void mark_signatures(std::uint32_t from) {
        for (std::uint32_t index = from; index < end_; ++index) {
            if (!is_date(line(index))) continue;
            std::uint32_t first = index;
            while (first > from && (is_page_mark(first - 1) || is_body_name(line(first - 1)))) --first;
            for (; first <= index; ++first) roles_[first] = LineRole::closing;
        }
    }

    void mark_boxes() {
        for (std::uint32_t index = 0; index < end_; ++index)
            if (roles_[index] == LineRole::text && starts_with_mark(line(index), Mark::box) && line(index).size() <= longest_title_line)
                roles_[index] = LineRole::box;
    }

    /// A table that was torn into lines cannot be put together again, but the numbers of its rows are no headings: short lines
    /// without a mark stand all around them.
    void mark_torn_tables() {
        constexpr std::uint32_t reach = 4, longest_row_title = 24;
        constexpr std::uint32_t enough = 5, enough_for_strong = 7;  // of the lines within reach
        std::vector<bool> cells(count_);
        for (std::uint32_t index = 0; index < end_; ++index) cells[index] = is_cell_like(index);
        const auto is_row_title = [&](std::uint32_t index) {
            return roles_[index] == LineRole::text && line(index).size() <= longest_row_title && label_of(index);
        };
        for (std::uint32_t index = 1; index + 1 < end_; ++index) {
            if (!cells[index - 1] || !is_row_title(index) || (!cells[index + 1] && !is_row_title(index + 1))) continue;
            std::uint32_t around = 0;
            for (std::uint32_t near = index - std::min(index, reach); near <= index + reach && near < end_; ++near)
                around += near != index && cells[near] ? 1 : 0;
            if (around < (is_strong_heading(index) ? enough_for_strong : enough)) continue;
            roles_[index] = LineRole::listed;
            cells[index] = true;
        }
    }
    [[nodiscard]] bool is_cell_like(std::uint32_t index) const {
        constexpr std::size_t longest_cell = 14;
        const std::u16string_view view = line(index);
        if (view.empty() || view.size() > longest_cell || roles_[index] != LineRole::text) return false;
        return view.find_first_of(u"。:;,") == std::u16string_view::npos && !label_of(index);
    }

    // The list of parts.

    void start(PartKind kind, std::uint32_t passage) {
        Part part;
        part.kind = kind;
        part.first_passage = passage;
        outline_.parts.push_back(part);
    }

    void close_parts() {
        std::vector<Part>& parts = outline_.parts;
        for (std::size_t index = 0; index < parts.size(); ++index)
            parts[index].last_passage = index + 1 < parts.size() ? parts[index + 1].first_passage : count_;
        std::erase_if(parts, [](const Part& part) { return part.first_passage == part.last_passage; });
        if (!parts.empty()) parts.front().first_passage = 0;
        for (Part& part : parts) {
            part.span = {outline_.text.span(passages_[part.first_passage].words).begin,
                         outline_.text.span(passages_[part.last_passage - 1].words).end};
        }
    }
};

}  // namespace

std::vector<LineRole> read_parts(Outline& outline) { return Reader(outline).read(); }

}  // namespace plandoc::outline
