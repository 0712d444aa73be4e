#include "outline/part/paragraphs.hpp"

#include <algorithm>

#include "lexicon/body_end.hpp"
#include "lexicon/genre.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::Words;

/// 签发人：某某 备案号：…
bool begins_with_label_of_field(std::u16string_view line) {
    constexpr std::size_t longest_label = 5;
    return line.substr(0, longest_label).find(u':') != std::u16string_view::npos;
}

/// 甲市人民政府文件
bool is_masthead(std::u16string_view line) { return line.ends_with(u"文件") && !holds(line, u"关于"); }

/// （2021年12月2日某某会议通过） （某政发〔2021〕7号）
bool is_note_below_title(std::u16string_view line) {
    return line.front() == u'(' && (holds(line, u"月") || line.ends_with(u"号)"));
}

}  // namespace

bool holds(std::u16string_view line, std::u16string_view words) { return line.find(words) != std::u16string_view::npos; }

bool is_recipients(std::u16string_view line) {
    constexpr std::size_t shortest = 6;
    return line.size() >= shortest && line.back() == u':' && lexicon::holds_sign(line, lexicon::BodyEnd::recipients);
}

bool is_document_number(std::u16string_view line) {
    constexpr std::size_t longest = 40;
    return line.size() < longest && line.ends_with(u"号") && line.find_first_of(u"〔﹝[(") != std::u16string_view::npos;
}

bool Paragraphs::is_strong_heading(std::uint32_t index) const {
    const Label found = label(index);
    return found && found.scheme <= Scheme::cn_paren && found.trust < Trust::in_sequence;
}

bool Paragraphs::is_running_text(std::uint32_t index) const {
    constexpr std::size_t shortest = 40;
    return line(index).size() >= shortest && holds(line(index), u"。");
}

bool Paragraphs::is_contents_title(std::uint32_t index) const { return starts_with_mark(line(index), Mark::contents); }

Paragraphs::Range Paragraphs::find_fields() const {
    constexpr std::uint32_t fewest = 2, farthest = 40;  // labels; passages
    std::uint32_t begin = 0;
    while (begin < std::min(end_, farthest) && !is_cell(begin) && !is_running_text(begin) && !is_strong_heading(begin)) ++begin;
    std::uint32_t end = begin, labels = 0;
    for (; end < end_ && is_cell(end); ++end)
        if (starts_with_mark(text_->characters(words(end)), Mark::header)) ++labels;
    return labels >= fewest ? Range{begin, end} : Range{};
}

bool Paragraphs::is_page_field(std::uint32_t index) const {
    if (is_in_fields(index)) return true;
    const std::u16string_view view = line(index);
    if (view.empty() || view.size() > longest_title_line) return false;
    const Marks marks = marks_at_start(view);
    return has(marks, Mark::header) || has(marks, Mark::page);
}

bool Paragraphs::is_title_line(std::uint32_t index) const {
    const std::u16string_view view = line(index);
    constexpr std::size_t longest_notice_title = 2 * longest_title_line;  // it names who issues what
    const bool is_too_long = view.size() > (view.ends_with(u"通知") ? longest_notice_title : longest_title_line);
    if (view.empty() || is_too_long || is_date(view) || is_document_number(view) || holds(view, u"签发人:")) return false;
    if (begins_with_label_of_field(view) || is_masthead(view)) return false;
    const char16_t last = view.back();
    if (text::is(last, text::sentence_end) || last == u';' || last == u':' || last == u',') return false;
    if (match_attachment(view) || starts_with_mark(view, Mark::publication) || is_contents_title(index)) return false;
    return !is_page_field(index) && !is_note_below_title(view) && !label(index) && !is_contents_entry(view);
}

bool Paragraphs::is_bare_attachment(std::uint32_t index) const {
    const AttachmentMark mark = match_attachment(line(index));
    return mark && mark.size == line(index).size();
}

bool Paragraphs::names_a_kind(Words title) const {
    std::u16string_view view = text_->characters(title);
    while (view.ends_with(u')')) {
        const std::size_t open = view.rfind(u'(');
        if (open == std::u16string_view::npos) break;
        view = view.substr(0, open);
        while (view.ends_with(u'\n')) view.remove_suffix(1);
    }
    return lexicon::match_genre_at_end(view) != 0;
}

std::uint32_t Paragraphs::first_body_line(std::uint32_t from) const {
    for (std::uint32_t index = from; index < end_; ++index) {
        if (is_in_fields(index)) continue;
        if (is_cell(index) || is_running_text(index) || is_strong_heading(index) || is_contents_title(index)) return index;
        if (is_recipients(line(index)) && !is_page_field(index)) return index;
    }
    return end_;
}

Words Paragraphs::title_words(std::uint32_t from, std::uint32_t body) const {
    Words first, together, kind;
    for (std::uint32_t index = from; index < std::min(body, end_); ++index) {
        if (is_passed_over(index)) continue;
        if (!is_title_line(index) || starts_with_mark(line(index), Mark::foreword)) {
            if (!kind.empty()) return kind;
            if (first.empty()) first = together;
            together = {};
            continue;
        }
        together = {together.empty() ? words(index).begin : together.begin, words(index).end};
        if (names_a_kind(together)) kind = together;
    }
    if (!kind.empty()) return kind;
    return first.empty() ? together : first;
}

}  // namespace plandoc::outline
