#include "record/letterhead/front_matter.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "outline/cell_kind.hpp"
#include "record/letterhead/document_number.hpp"
#include "record/letterhead/recipients.hpp"
#include "record/letterhead/signature.hpp"
#include "record/letterhead/title.hpp"

namespace plandoc::record {

using outline::Outline;
using outline::Part;
using outline::PassageKind;
using text::CleanText;
using text::Words;

namespace {

constexpr std::uint32_t longest_front = 40;  ///< passages before the text proper

class FrontMatterReader {
public:
    FrontMatterReader(const Outline& outline, const Part& part, bool is_notice)
        : outline_(outline), part_(part), is_notice_(is_notice), text_(outline.text) {}

    FrontMatter read() {
        const std::uint32_t end = std::min(part_.last_passage, part_.first_passage + longest_front);
        for (std::uint32_t index = part_.first_passage; index < end; ++index)
            if (passage(index).is_text() && !read_line(index)) break;
        return std::move(front_);
    }

private:
    [[nodiscard]] const outline::Passage& passage(std::uint32_t index) const { return outline_.passages[index]; }
    [[nodiscard]] std::u16string_view line(std::uint32_t index) const { return text_.characters(passage(index).words); }

    /// False where nothing before the text proper follows.
    bool read_line(std::uint32_t index) {
        const Words words = passage(index).words;
        if (is_notice_ && passage(index).kind == PassageKind::cell) {  // of the fields that a web page shows below the title
            read_number(words);
            return true;
        }
        if (!passage(index).label.empty() || passage(index).kind != PassageKind::paragraph) return false;
        const bool is_title = part_.title.overlaps(words);
        if (!is_title && is_recipients(text_, words)) {
            read_recipients(index);
            return false;
        }
        if (!is_title && is_text(words)) return false;
        if (!is_title && is_page_value(index)) read_page_number(words);
        else if (read_number(words) || is_title) return true;
        else if (is_notice_ && part_.title.empty()) read_notice_line(index);
        else if (!read_masthead(index) && !read_cover_line(words)) read_date(words);
        return true;
    }

    /// A paragraph of the text proper, behind which no letterhead goes on.
    [[nodiscard]] bool is_text(Words words) const {
        return words.size() > longest_letterhead_title || text_.contains(words, u"。");
    }

    /// The value of a page's own field whose label stands on the line above.
    [[nodiscard]] bool is_page_value(std::uint32_t index) const { return index > 0 && line(index - 1).ends_with(u"号:"); }

    void read_page_number(Words value) {
        const Words number = first_number(text_, value);
        if (!number.empty()) front_.page_number = number;
    }

    /// True where the line holds nothing else of the letterhead.
    bool read_number(Words words) {
        if (!front_.number.empty()) return false;
        front_.number = own_number(text_, words);
        if (front_.number.empty()) return false;
        const bool is_alone = words.size() <= front_.number.size() + 2;  // in brackets, perhaps
        front_.fields.push_back(is_alone ? words : front_.number);
        return is_alone;
    }

    void read_recipients(std::uint32_t index) {
        Words list = recipients_down_to(outline_, index, part_.first_passage);
        const std::uint32_t glued = text_.find(list, u"的通知");  // a title that ran into the line below it
        if (glued != list.end) {
            if (front_.notice_title.empty()) front_.notice_title = {list.begin, glued + 3};
            list.begin = glued + 3;
        }
        front_.recipients = list;
        front_.fields.push_back(list);
    }

    /// A line of the notice before its recipients, where the outline found no title.
    void read_notice_line(std::uint32_t index) {
        const Words words = passage(index).words;
        Words& title = front_.notice_title;
        if (title.empty() && read_masthead(index)) return;
        if (text_.contains(title, u"关于") && !kind_of(text_, title).empty()) return;
        if (title.empty()) title = words;
        else title.end = words.end;
    }

    /// 甲市人民政府文件; where several bodies issue, 文件 stands beside one of their lines.
    bool read_masthead(std::uint32_t index) {
        const Words words = passage(index).words;
        if (!text_.ends_with(words, u"文件") || words.size() > longest_letterhead_line) return false;
        std::uint32_t first = index, last = index;
        while (first > 0 && is_name_line(first - 1)) --first;
        while (last + 1 < outline_.passages.size() && is_name_line(last + 1)) ++last;
        front_.masthead.clear();
        for (std::uint32_t line = first; line <= last; ++line)
            front_.masthead.push_back(line == index ? Words{words.begin, words.end - 2} : passage(line).words);
        front_.fields.push_back({passage(first).words.begin, passage(last).words.end});
        return true;
    }
    [[nodiscard]] bool is_name_line(std::uint32_t index) const {
        return passage(index).kind == PassageKind::paragraph && may_sign(text_, passage(index).words) &&
               !text_.contains(passage(index).words, u"关于");
    }

    /// 2021年12月, or 2021年12, which has lost its 月: all of the line.
    [[nodiscard]] std::optional<Date> date_of_cover(Words words) const {
        constexpr int december = 12;
        std::optional<Date> date = match_date(text_, words.begin, words.end);
        if (date && date->month == 0) {
            const int month = outline::number_of_row(text_.characters({date->words.end, words.end}));
            if (month == 0 || month > december) return std::nullopt;
            date->month = month;
            date->words = words;
        }
        return date && date->words == words ? date : std::nullopt;
    }

    /// A line of the cover: who issues the plan, above the month in which they do. True for that month.
    bool read_cover_line(Words words) {
        if (may_sign(text_, words)) {
            undated_cover_.push_back(words);
            return false;
        }
        const std::optional<Date> date = date_of_cover(words);
        const bool is_date = date.has_value();
        if (!is_date || undated_cover_.empty()) undated_cover_.clear();
        else if (front_.cover.empty()) {
            front_.cover = std::move(undated_cover_);
            front_.fields.insert(front_.fields.end(), front_.cover.begin(), front_.cover.end());
        }
        if (!is_date || date->day != 0) return false;
        if (!front_.month) {
            front_.month = date;
            front_.fields.push_back(words);
        }
        return true;
    }

    /// （2021年11月2日）, （2021年11月2日甲省委第九次全会通过） below the title of a plan.
    void read_date(Words words) {
        if (text_[words.begin] != u'(') return;
        const std::optional<Date> date = match_date(text_, words.begin + 1, words.end);
        if (!date || date->day == 0) return;
        if (date->words.end + 1 != words.end && !text_.ends_with(words, u"通过)")) return;
        front_.date = date;
        front_.fields.push_back(words);
    }

    const Outline& outline_;
    const Part& part_;
    const bool is_notice_;
    const CleanText& text_;
    FrontMatter front_;
    std::vector<Words> undated_cover_;  ///< names without a date so far
};

}  // namespace

FrontMatter read_front_matter(const Outline& outline, const LetterheadParts& parts) {
    const Part* const part = parts.first();
    return part == nullptr ? FrontMatter{} : FrontMatterReader(outline, *part, part == parts.notice).read();
}

}  // namespace plandoc::record
