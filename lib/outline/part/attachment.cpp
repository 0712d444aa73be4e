#include "outline/part/attachment.hpp"

#include <algorithm>
#include <unordered_map>

#include "lexicon/genre.hpp"
#include "lexicon/heading_sign.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

/// Where the last line stands that begins with 附件 and a number. The empty number: none is written.
using LastOf = std::unordered_map<std::u16string_view, std::uint32_t>;

/// 附1, short for 附件1; in a document that writes 附件1 it is what is annexed to one of those.
bool is_short(std::u16string_view line, const AttachmentMark& mark) {
    return mark && !mark.number.empty() && !line.starts_with(u"附件");
}

/// 附件 stands alone, or before a number, a colon or a gap, and the line is no sentence.
bool is_attachment_line(const Paragraphs& paragraphs, std::uint32_t index, const AttachmentMark& mark) {
    const std::u16string_view line = paragraphs.line(index);
    if (!mark || line.size() > 2 * longest_title_line || line.find(u'。') != std::u16string_view::npos) return false;
    if (mark.size == line.size() || mark.colon || line[mark.size] == u'.') return true;
    return !paragraphs.text().gap_before(paragraphs.words(index).begin + mark.size).empty();
}

/// Of a title in a list: 2.任务清单, 2.15个任务清单.
Label label_in_list(const Paragraphs& paragraphs, std::uint32_t index) {
    const Label label = paragraphs.label(index);
    return label.scheme == Scheme::decimal ? item_before_figure(label, paragraphs.line(index).substr(0, label_reach)) : label;
}

/// 2.任务清单 or 附件2：任务清单 below 附件：1.…
bool is_listed_title(const Paragraphs& paragraphs, std::uint32_t index) {
    const std::u16string_view line = paragraphs.line(index);
    if (line.empty() || line.size() > longest_title_line || line.find(u'。') != std::u16string_view::npos) return false;
    const Label label = label_in_list(paragraphs, index);
    const AttachmentMark mark = match_attachment(line);
    return (label && label.scheme == Scheme::arabic) || (mark && mark.size < line.size());
}

/// What follows titles that are only announced.
bool signs_off(std::u16string_view line) {
    const Marks marks = marks_at_start(line);
    const bool is_stamped = line.starts_with(u"(") && line.ends_with(u"代章)");  // (荣成市政府办公室代章)
    return is_date(line) || is_body_name(line) || is_stamped || has(marks, Mark::publication) || has(marks, Mark::copies);
}

std::uint32_t behind_page_marks(const Paragraphs& paragraphs, std::uint32_t index) {
    while (index < paragraphs.end() && paragraphs.is_passed_over(index)) ++index;
    return index;
}

/// The number of a title in a list: 2.任务清单. 0: the line is none.
std::uint32_t number_in_list(const Paragraphs& paragraphs, std::uint32_t index) {
    if (index >= paragraphs.end() || !is_listed_title(paragraphs, index) || match_attachment(paragraphs.line(index))) return 0;
    return label_in_list(paragraphs, index).ordinal;
}

/// The rest of a listed title that a blank line cut: the next of the list stands below, or behind the last one the first
/// attachment.
bool goes_on_with_title(const Paragraphs& paragraphs, std::uint32_t index, std::uint32_t last) {
    const std::u16string_view line = paragraphs.line(index);
    if (last == 0 || line.size() > longest_title_line || line.find_first_of(u"。:") != line.npos) return false;
    if (paragraphs.label(index) || match_attachment(line)) return false;
    const std::uint32_t next = behind_page_marks(paragraphs, index + 1);
    if (next >= paragraphs.end()) return false;
    const AttachmentMark mark = match_attachment(paragraphs.line(next));
    return number_in_list(paragraphs, next) == last + 1 || (last > 1 && mark && mark.number == u"1");
}

/// Behind the list of titles that begins at `index`; `last` is the number of the one above.
std::uint32_t end_of_list(const Paragraphs& paragraphs, std::uint32_t index, std::uint32_t last) {
    for (; index < paragraphs.end(); ++index) {
        if (paragraphs.is_passed_over(index)) continue;
        const std::uint32_t number = number_in_list(paragraphs, index);
        if (number == 0 && !goes_on_with_title(paragraphs, index, last)) break;
        if (number != 0) last = number;
    }
    return index;
}

/// A list begins in the line, an attachment of that number follows, or nothing but signature, date and the like.
bool is_announcement(const Paragraphs& paragraphs, std::uint32_t index, const AttachmentMark& mark, const LastOf& last_of) {
    const Label label = match_label(paragraphs.line(index).substr(mark.size));
    if (label && label.scheme == Scheme::arabic && label.ordinal == 1) return true;
    if (last_of.at(mark.number) > index) return true;
    std::uint32_t next = index + 1;
    while (next < paragraphs.end() && (paragraphs.is_passed_over(next) || is_listed_title(paragraphs, next))) ++next;
    if (next == paragraphs.end() || signs_off(paragraphs.line(next))) return true;
    // 附件：⏎1.任务清单⏎2.成员名单⏎附件1
    if (mark.size < paragraphs.line(index).size() || !mark.number.empty()) return false;
    next = end_of_list(paragraphs, index + 1, 0);
    const AttachmentMark first = next < paragraphs.end() ? match_attachment(paragraphs.line(next)) : AttachmentMark{};
    return next > behind_page_marks(paragraphs, index + 1) && first && first.number == u"1";
}

/// 附表：1.任务清单 announces like 附件：1.…; the characters up to its list, or 0.
std::size_t match_announced_tables(std::u16string_view line) {
    constexpr std::size_t size = 3;
    if (!line.starts_with(u"附表:") && !line.starts_with(u"附图:")) return 0;
    const Label label = match_label(line.substr(size));
    return label && label.scheme == Scheme::arabic && label.ordinal == 1 ? size : 0;
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

/// …名单 …任务分工表 …工作方案 …名单（第一批）: a title is over.
bool ends_title(std::u16string_view line) {
    if (const std::size_t open = line.rfind(u'('); line.ends_with(u')') && open != line.npos) line = line.substr(0, open);
    return lexicon::ends_with_sign(line, lexicon::HeadingSign::list_title) || lexicon::match_genre_at_end(line) != 0;
}

/// 序号, or lines in a row that are short like the headings of a table torn into cells, but for a title's last words.
bool begins_table(const Paragraphs& paragraphs, std::uint32_t index) {
    constexpr std::uint32_t fewest = 3;
    constexpr std::size_t longest_heading = 6;  // characters
    const std::u16string_view line = paragraphs.line(index);
    if (line.starts_with(u"序号")) return true;
    if (line.starts_with(u"(") || ends_title(line)) return false;
    if (index + fewest > paragraphs.end()) return false;
    for (std::uint32_t cell = index; cell < index + fewest; ++cell)
        if (paragraphs.line(cell).empty() || paragraphs.line(cell).size() > longest_heading) return false;
    return true;
}

/// Behind the lines of the title: before text, a table, a roster's first role (组长：…).
std::uint32_t end_of_title(const Paragraphs& paragraphs, std::uint32_t from) {
    const std::uint32_t last = std::min(paragraphs.end(), from + longest_title);
    bool is_over = false;
    for (std::uint32_t index = from; index < last; ++index) {
        const std::u16string_view line = paragraphs.line(index);
        if (!paragraphs.is_title_line(index) && !paragraphs.is_passed_over(index)) return index;
        if (line.find(u':') != std::u16string_view::npos) return index;
        if (is_over && !line.starts_with(u"(")) return index;  // but …实施方案⏎（2021—2025年）
        if (index > from && begins_table(paragraphs, index)) return index;
        is_over |= ends_title(line);
    }
    return last;
}

text::Words title_of(const Paragraphs& paragraphs, std::uint32_t index, const AttachmentMark& mark) {
    const text::Words whole = paragraphs.words(index);
    if (mark.size < whole.size()) return paragraphs.text().trim({whole.begin + mark.size, whole.end}, u".:");
    const std::uint32_t first = behind_page_marks(paragraphs, index + 1);
    const text::Words title = paragraphs.title_words(first, end_of_title(paragraphs, first));
    return text::holds(paragraphs.text().characters(title), text::han) ? title : text::Words{};
}

/// 附件：成员名单, where a line 附件 stands before it with 成员名单 below.
bool announces_earlier(const Paragraphs& paragraphs, std::uint32_t index, const AttachmentMark& mark, const LastOf& last_bare) {
    const std::u16string_view line = paragraphs.line(index);
    const auto bare = mark.colon && mark.size < line.size() ? last_bare.find(mark.number) : last_bare.end();
    if (bare == last_bare.end()) return false;
    const std::uint32_t title = behind_page_marks(paragraphs, bare->second + 1);
    return title < index && paragraphs.line(title) == line.substr(mark.size);
}

}  // namespace

std::uint32_t mark_announcement(const Paragraphs& paragraphs, std::uint32_t index, std::vector<LineRole>& roles) {
    const std::u16string_view line = paragraphs.line(index);
    const std::size_t tables = match_announced_tables(line);
    const std::uint32_t first = match_label(line.substr(tables != 0 ? tables : match_attachment(line).size)).ordinal;
    const std::uint32_t end = end_of_list(paragraphs, index + 1, first);
    std::fill(roles.begin() + index, roles.begin() + end, LineRole::closing);
    return end;
}

std::vector<Attachment> find_attachments(const Paragraphs& paragraphs, std::uint32_t from, std::vector<LineRole>& roles) {
    LastOf last_of, last_short, last_bare;
    for (std::uint32_t index = from; index < paragraphs.end(); ++index) {
        const AttachmentMark mark = match_attachment(paragraphs.line(index));
        if (!is_attachment_line(paragraphs, index, mark) || announces_earlier(paragraphs, index, mark, last_bare)) continue;
        (is_short(paragraphs.line(index), mark) ? last_short : last_of)[mark.number] = index;
        if (mark.size == paragraphs.line(index).size()) last_bare[mark.number] = index;
    }
    const bool has_numbers = std::any_of(last_of.begin(), last_of.end(), [](const auto& last) { return !last.first.empty(); });
    if (!has_numbers)
        for (const auto& [number, index] : last_short) last_of[number] = std::max(last_of[number], index);
    std::vector<Attachment> attachments;
    for (std::uint32_t index = from; index < paragraphs.end();) {
        const AttachmentMark mark = match_attachment(paragraphs.line(index));
        if (match_announced_tables(paragraphs.line(index)) != 0) {
            index = mark_announcement(paragraphs, index, roles);
        } else if (!is_attachment_line(paragraphs, index, mark) || (has_numbers && is_short(paragraphs.line(index), mark))) {
            ++index;
        } else if (announces_earlier(paragraphs, index, mark, last_bare)) {
            attachments.push_back({index, {}, {}});
            index = mark_announcement(paragraphs, index, roles);
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
