#include "outline/attachment.hpp"

#include <algorithm>
#include <unordered_map>

#include "lexicon/genre.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

/// Where the last line stands that begins with 附件 and a number. The empty number: none is written.
using LastOf = std::unordered_map<std::u16string_view, std::uint32_t>;

/// 附件 stands alone, or before a number, a colon or a gap, and the line is no sentence.
bool is_attachment_line(const Paragraphs& paragraphs, std::uint32_t index, const AttachmentMark& mark) {
    const std::u16string_view line = paragraphs.line(index);
    if (!mark || line.size() > 2 * longest_title_line || line.find(u'。') != std::u16string_view::npos) return false;
    if (mark.size == line.size() || mark.colon || line[mark.size] == u'.') return true;
    return !paragraphs.text().gap_before(paragraphs.words(index).begin + mark.size).empty();
}

/// 2.任务清单 or 附件2：任务清单 below 附件：1.…
bool is_listed_title(const Paragraphs& paragraphs, std::uint32_t index) {
    const std::u16string_view line = paragraphs.line(index);
    if (line.empty() || line.size() > longest_title_line || line.find(u'。') != std::u16string_view::npos) return false;
    const Label label = paragraphs.label(index);
    const AttachmentMark mark = match_attachment(line);
    return (label && label.scheme == Scheme::arabic) || (mark && mark.size < line.size());
}

/// What follows titles that are only announced.
bool signs_off(std::u16string_view line) {
    const Marks marks = marks_at_start(line);
    return is_date(line) || is_body_name(line) || has(marks, Mark::publication) || has(marks, Mark::copies);
}

/// A list begins in the line, an attachment of that number follows, or nothing but signature, date and the like.
bool is_announcement(const Paragraphs& paragraphs, std::uint32_t index, const AttachmentMark& mark, const LastOf& last_of) {
    const Label label = match_label(paragraphs.line(index).substr(mark.size));
    if (label && label.scheme == Scheme::arabic && label.ordinal == 1) return true;
    if (last_of.at(mark.number) > index) return true;
    std::uint32_t next = index + 1;
    while (next < paragraphs.end() && (paragraphs.is_page_mark(next) || is_listed_title(paragraphs, next))) ++next;
    return next == paragraphs.end() || signs_off(paragraphs.line(next));
}

std::string path_of(const AttachmentMark& mark) {
    std::string path = "附件";
    const std::size_t without_number = path.size();
    for (const char16_t c : mark.number)
        if (text::is(c, text::digit) || c == u'-') path += static_cast<char>(c);
    if (!mark.number.empty() && path.size() == without_number)
        path += std::to_string(match_label(std::u16string(mark.number) + u'、').ordinal);
    return path;
}

/// …名单 …任务分工表 …工作方案: a title is over.
bool ends_title(std::u16string_view line) {
    return line.ends_with(u"名单") || line.ends_with(u"表") || line.ends_with(u"清单") || lexicon::match_genre_at_end(line) != 0;
}

/// Behind the lines of the title: before text, a table, a roster's first role (组长：…).
std::uint32_t end_of_title(const Paragraphs& paragraphs, std::uint32_t from) {
    const std::uint32_t last = std::min(paragraphs.end(), from + longest_title);
    for (std::uint32_t index = from; index < last; ++index) {
        if (!paragraphs.is_title_line(index) && !paragraphs.is_page_mark(index)) return index;
        if (paragraphs.line(index).find(u':') != std::u16string_view::npos) return index;
        if (index > from && ends_title(paragraphs.line(index - 1))) return index;
    }
    return last;
}

text::Words title_of(const Paragraphs& paragraphs, std::uint32_t index, const AttachmentMark& mark) {
    const text::Words whole = paragraphs.words(index);
    if (mark.size < whole.size()) return paragraphs.text().trim({whole.begin + mark.size, whole.end}, u".:");
    std::uint32_t first = index + 1;
    while (first < paragraphs.end() && paragraphs.is_page_mark(first)) ++first;
    return paragraphs.title_words(first, end_of_title(paragraphs, first));
}

}  // namespace

std::uint32_t mark_announcement(const Paragraphs& paragraphs, std::uint32_t index, std::vector<LineRole>& roles) {
    roles[index++] = LineRole::closing;
    for (; index < paragraphs.end(); ++index) {
        const bool is_listed = is_listed_title(paragraphs, index) && !match_attachment(paragraphs.line(index));
        if (!is_listed && !paragraphs.is_page_mark(index)) break;
        roles[index] = LineRole::closing;
    }
    return index;
}

std::vector<Attachment> find_attachments(const Paragraphs& paragraphs, std::uint32_t from, std::vector<LineRole>& roles) {
    LastOf last_of;
    for (std::uint32_t index = from; index < paragraphs.end(); ++index)
        if (const AttachmentMark mark = match_attachment(paragraphs.line(index)); is_attachment_line(paragraphs, index, mark))
            last_of[mark.number] = index;
    std::vector<Attachment> attachments;
    for (std::uint32_t index = from; index < paragraphs.end();) {
        const AttachmentMark mark = match_attachment(paragraphs.line(index));
        if (!is_attachment_line(paragraphs, index, mark)) {
            ++index;
        } else if (is_announcement(paragraphs, index, mark, last_of)) {
            index = mark_announcement(paragraphs, index, roles);
        } else {
            attachments.push_back({index, path_of(mark), title_of(paragraphs, index, mark)});
            roles[index++] = LineRole::closing;
        }
    }
    return attachments;
}

}  // namespace plandoc::outline
