// Attachments announced and attachments there (GB/T 9704—2012, 7.3.4 and 7.3.7).
//     附件：1.任务清单 2.成员名单      each must follow, under these words
// What the notice announces may be the plan itself, under its title and without 附件 above it.

#include <algorithm>
#include <array>
#include <optional>

#include "lexicon/check_sign.hpp"
#include "outline/label/numbering.hpp"
#include "outline/wording.hpp"
#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using outline::Part;
using outline::PartKind;
using outline::Passage;
using text::Words;

struct Announced {
    std::u16string number;  ///< empty where there is but one
    Words title;
    std::uint32_t list = 0;  ///< index of its list
};

/// Attachments announced together.
struct List {
    std::uint32_t last_passage = 0;
    std::size_t size = 0;  ///< of those that can be looked for
    std::vector<const Announced*> missing;
    std::optional<std::u16string> behind;  ///< the text behind it as it is compared, once it is asked for
};

class AttachmentChecker {
public:
    explicit AttachmentChecker(const record::Plan& plan) : plan_(plan), outline_(*plan.outline), text_(plan.text()) {}

    Findings check() {
        read_announced();
        constexpr std::size_t most = 40;
        if (announced_.size() > most) announced_.resize(most);
        for (const Announced& announced : announced_) check(announced);
        for (const List& list : lists_) report_missing(list);
        if (announced_.empty()) check_unannounced();
        return std::move(findings_);
    }

private:
    [[nodiscard]] std::u16string_view line(std::uint32_t index) const { return text_.characters(outline_.passages[index].words); }

    [[nodiscard]] bool may_announce(std::uint32_t index) const {
        const Passage& passage = outline_.passages[index];
        if (passage.kind != outline::PassageKind::paragraph || passage.part == outline::none) return false;
        const PartKind kind = outline_.parts[passage.part].kind;
        return kind == PartKind::notice || kind == PartKind::plan;
    }

    void read_announced() {
        for (std::uint32_t index = 0; index < outline_.passages.size(); ++index) {
            if (!may_announce(index)) continue;
            const outline::AttachmentMark mark = outline::match_attachment(line(index));
            if (!mark || !mark.colon || mark.size == line(index).size() || line(index).find(u'。') != std::u16string_view::npos)
                continue;
            const Words words = outline_.passages[index].words;
            const Words rest{words.begin + mark.size, words.end};
            const auto list = static_cast<std::uint32_t>(lists_.size());
            lists_.push_back({index, 0, {}, {}});
            std::uint32_t number = 1;
            if (!split(rest, list, number)) {
                announced_.push_back({std::u16string(mark.number), rest, list});
                continue;
            }
            // 2.… 3.… in the lines below.
            while (index + 1 < outline_.passages.size() && may_announce(index + 1) &&
                   split(outline_.passages[index + 1].words, list, number))
                ++index;
            lists_.back().last_passage = index;
        }
    }

    /// Takes 1.甲 2.乙 apart, `number` being the next one expected; false where `words` do not begin with it.
    bool split(Words words, std::uint32_t list, std::uint32_t& number) {
        const auto label_at = [&](std::uint32_t at) {
            const outline::Label label = outline::match_label(text_.characters({at, words.end}).substr(0, 24));
            return label && label.scheme == outline::Scheme::arabic && label.ordinal == number ? label.size : 0;
        };
        std::uint32_t size = label_at(words.begin);
        if (size == 0) return false;
        for (std::uint32_t begin = words.begin; size != 0;) {
            const std::uint32_t title = begin + size;
            const std::string digits = std::to_string(number++);
            std::uint32_t next = title;
            while (next < words.end && (text::is(text_[next - 1], text::digit) || label_at(next) == 0)) ++next;
            announced_.push_back({std::u16string(digits.begin(), digits.end()), {title, next}, list});
            size = next < words.end ? label_at(next) : 0;
            begin = next;
        }
        return true;
    }

    [[nodiscard]] const Part* part_of(const Announced& announced) const {
        const Part* only = nullptr;
        std::size_t count = 0;
        for (const Part& part : outline_.parts) {
            if (part.kind != PartKind::attachment) continue;
            ++count;
            only = &part;
            std::u16string path;
            for (const char c : part.path.substr(part.path.rfind("件") == std::string::npos ? 0 : part.path.rfind("件") + 3))
                path.push_back(static_cast<char16_t>(c));
            if (!announced.number.empty() && path == announced.number) return &part;
        }
        return count == 1 && announced_.size() == 1 ? only : nullptr;
    }

    /// The beginning of the title, or its end, stands again somewhere behind the list, with 附件 above it or without, on one
    /// line or on two.
    [[nodiscard]] bool stands_below(const Announced& announced, const std::u16string& title) {
        if (compared(plan_.letterhead.title).find(title) != std::u16string::npos) return true;
        constexpr std::size_t enough = 8;
        const std::size_t size = std::min(title.size(), enough);
        std::optional<std::u16string>& behind = lists_[announced.list].behind;
        if (!behind)
            behind = compared(text_.characters({outline_.passages[lists_[announced.list].last_passage].words.end, text_.size()}));
        const std::u16string_view below = *behind;
        return below.find(std::u16string_view(title).substr(0, size)) != std::u16string_view::npos ||
               below.find(std::u16string_view(title).substr(title.size() - size)) != std::u16string_view::npos;
    }

    /// The attachment's first lines, joined, begin with the title: it goes on over more lines than were read.
    [[nodiscard]] bool begins_with(const Part& part, const std::u16string& title) const {
        std::u16string lines;
        for (std::uint32_t index = part.first_passage; index < part.last_passage && index < part.first_passage + 6; ++index)
            lines += compared(line(index));
        return lines.find(title) != std::u16string::npos;
    }

    /// 附件2 stands at the head of a line below.
    [[nodiscard]] bool has_line(const Announced& announced) const {
        for (std::uint32_t index = lists_[announced.list].last_passage + 1; index < outline_.passages.size(); ++index) {
            const outline::AttachmentMark mark = outline::match_attachment(line(index));
            if (mark && mark.number == announced.number) return true;
        }
        return false;
    }

    /// 任务清单.xlsx names a file of its own.
    [[nodiscard]] bool is_file(const Announced& announced) const {
        constexpr std::array<std::u16string_view, 7> endings{u".pdf", u".doc", u".xls", u".zip", u".rar", u".wps", u".ofd"};
        return std::any_of(endings.begin(), endings.end(),
                           [&](std::u16string_view ending) { return text_.contains(announced.title, ending); });
    }

    void check(const Announced& announced) {
        const std::u16string title = compared(text_.characters(announced.title));
        if (title.size() < 2 || is_file(announced)) return;
        const Part* const part = part_of(announced);
        ++lists_[announced.list].size;
        if (part == nullptr) {
            const bool has_attachments = std::any_of(outline_.parts.begin(), outline_.parts.end(),
                                                     [](const Part& other) { return other.kind == PartKind::attachment; });
            if (has_line(announced) || (has_attachments && announced.number.empty()) || stands_below(announced, title)) return;
            lists_[announced.list].missing.push_back(&announced);
            return;
        }
        if (part->title.empty() || begins_with(*part, title)) return;
        const std::u16string own = compared(text_.characters(part->title));
        constexpr double least_likeness = 0.5;
        if (own == title || likeness(own, title) < least_likeness) return;
        findings_.push_back(finding(
            Rule::attachment_title, Severity::warning,
            {"the attachment is announced as " + written(announced) + ", but its title is " + quoted(plan_, part->title, 40),
             "附件说明作“" + written(announced) + "”，附件标题作“" + quoted(plan_, part->title, 40) + "”"},
            text_.span(announced.title), {text_.span(part->title)}));
    }

    [[nodiscard]] std::string written(const Announced& announced) const {
        return quoted(plan_, text_.trim(announced.title, u"《》.;,"), 40);
    }

    /// One finding each; one for all of them where the list is all that there is.
    void report_missing(const List& list) {
        const auto report = [&](const text::Message& message, const std::vector<text::Span>& places) {
            findings_.push_back(
                finding(Rule::attachment_missing, Severity::error, message, places.front(), {places.begin() + 1, places.end()}));
        };
        if (list.missing.size() > 1 && list.missing.size() == list.size) {
            std::vector<text::Span> places;
            for (const Announced* const announced : list.missing) places.push_back(text_.span(announced->title));
            const std::string count = std::to_string(list.size);
            report({"none of the " + count + " attachments announced is there", "所列 " + count + " 个附件均缺失"}, places);
            return;
        }
        for (const Announced* const announced : list.missing)
            report({"the attachment " + written(*announced) + " is announced, but is not there",
                    "所列附件“" + written(*announced) + "”缺失"},
                   {text_.span(announced->title)});
    }

    /// 附件：任务清单 right above the list; 附件：⏎1.甲⏎2.乙 with the attachments behind.
    [[nodiscard]] bool announces_itself(std::uint32_t index) const {
        const outline::AttachmentMark mark = outline::match_attachment(line(index));
        if (!mark.colon || !mark.number.empty()) return false;
        return mark.size < line(index).size() ||
               (index + 1 < outline_.passages.size() && !outline_.passages[index + 1].label.empty());
    }

    void check_unannounced() {
        const Part* first = nullptr;
        for (const Part& part : outline_.parts)
            if (part.kind == PartKind::attachment && first == nullptr) first = &part;
        if (first == nullptr) return;
        for (std::uint32_t index = 0; index < first->first_passage; ++index)
            if (lexicon::holds_sign(line(index), lexicon::CheckSign::attachment)) return;
        // A notice may pass on the plan and its lists together, each as an attachment, in its own words.
        if (announces_itself(first->first_passage)) return;
        const Words heading = outline_.passages[first->first_passage].words;
        findings_.push_back(finding(
            Rule::attachment_unannounced, Severity::warning,
            {"nothing announces this attachment: 附件：… is missing below the text", "正文没有“附件：”说明，也未提及此附件"},
            text_.span(heading)));
    }

    const record::Plan& plan_;
    const outline::Outline& outline_;
    const text::CleanText& text_;
    std::vector<Announced> announced_;
    std::vector<List> lists_;
    Findings findings_;
};

}  // namespace

Findings find_attachment_faults(const record::Plan& plan) { return AttachmentChecker(plan).check(); }

}  // namespace plandoc::review
