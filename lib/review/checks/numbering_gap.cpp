// Gaps in numbering (GB/T 9704—2012, 7.3.3).
//     一、 二、 四、        四 where 三 is expected
//     1. 2. 2. 3.           the second 2 is repeated
//     （一） 1. 2. （二） 3. 4.   runs on over its parents: no gap
//     1. 2. 3. 1. 2.        a list that begins again: no gap
//     一、 1… 二、 [一、 二、 三、] 三、   nor where the outer list goes on behind it
// Where the label that is missing stands in the text between, glued into a paragraph, the text has no gap, only its layout.

#include <algorithm>
#include <array>

#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using outline::Scheme;
using outline::Section;
using text::Words;

/// How this scheme would write the number; as much of it as tells it from other text.
std::u16string label_text(const Section& model, std::uint32_t ordinal) {
    static constexpr std::u16string_view digits = u"零一二三四五六七八九";
    std::u16string number;
    if (model.scheme >= Scheme::arabic) {
        for (const char c : std::to_string(ordinal)) number.push_back(static_cast<char16_t>(c));
    } else {
        if (ordinal >= 20 && ordinal < 100) number.push_back(digits[ordinal / 10]);
        if (ordinal >= 10) number.push_back(u'十');
        if (ordinal % 10 != 0) number.push_back(digits[ordinal % 10]);
    }
    switch (model.scheme) {
        case Scheme::cn: return number + u"、";
        case Scheme::cn_paren:
        case Scheme::arabic_paren: return u"(" + number + u")";
        case Scheme::arabic_half_paren: return number + u")";
        case Scheme::arabic: return number;
        case Scheme::circled: return std::u16string(1, static_cast<char16_t>(u'①' + ordinal - 1));
        case Scheme::book: return u"第" + number + u"编";
        case Scheme::chapter: return u"第" + number + u"章";
        case Scheme::division: return u"第" + number + u"节";
        case Scheme::article: return u"第" + number + u"条";
        default: return {};
    }
}

/// (-) and -、, as scanned pages have 一 and, at times, 二.
bool stands_garbled(const text::CleanText& text, Scheme scheme, Words between) {
    if (scheme == Scheme::cn_paren) return text.contains(between, u"(-)");
    return scheme == Scheme::cn && text.contains(between, u"-、");
}

/// The label of `ordinal` stands somewhere between the two sections.
bool is_in_text(const record::Plan& plan, const Section& model, std::uint32_t ordinal, std::uint32_t begin, std::uint32_t end) {
    const std::u16string label = label_text(model, ordinal);
    if (label.empty() || begin >= end || ordinal >= 100) return true;  // cannot be sure
    const text::CleanText& text = plan.text();
    if (stands_garbled(text, model.scheme, {begin, end})) return true;
    for (Words rest{begin, end}; !rest.empty();) {
        const std::uint32_t at = text.find(rest, label);
        if (at == rest.end) return false;
        if (model.scheme != Scheme::arabic) return true;
        const char16_t before = text[at - 1], behind = text[at + static_cast<std::uint32_t>(label.size())];
        if (!text::is(before, text::digit) && (behind == u'.' || behind == u'、' || behind == u'．' || behind == u' '))
            return true;
        rest.begin = at + 1;
    }
    return false;
}

bool can_be_checked(const Section& section) {
    return section.scheme != Scheme::bullet && section.scheme != Scheme::decimal && section.ordinal > 0;
}

/// Numbering that runs on over parents: what number the siblings before, below another parent, ended with.
class NumberingGapChecker {
public:
    explicit NumberingGapChecker(const record::Plan& plan) : plan_(plan) {}

    Findings check() {
        for (Siblings siblings : sibling_groups(*plan_.outline)) {
            std::erase_if(siblings, [](const Section* section) { return !can_be_checked(*section); });
            if (!siblings.empty()) check(siblings);
        }
        return std::move(findings_);
    }

private:
    void check(const Siblings& siblings) {
        const Section& first = *siblings.front();
        std::uint32_t& last_of_scheme = last_of_[static_cast<std::size_t>(first.scheme)];
        const bool is_first_list = last_of_scheme == 0;  // else it may run on from the one before
        if (is_first_list && first.ordinal > 1 && lacks_beginning(siblings)) report(first, nullptr, 1);
        check_sequence(siblings);
        last_of_scheme = siblings.back()->ordinal;
    }

    /// The first number is not 1, the second follows it, and none of those before stands in the text.
    bool lacks_beginning(const Siblings& siblings) const {
        const Section& first = *siblings.front();
        if (siblings.size() < 2 || siblings[1]->ordinal != first.ordinal + 1) return false;
        const outline::Outline& outline = *plan_.outline;
        const std::uint32_t from = first.parent == outline::none
                                       ? outline.passages[outline.parts[first.part].first_passage].words.begin
                                       : outline.sections[first.parent].label.begin;
        for (std::uint32_t ordinal = 1; ordinal < first.ordinal; ++ordinal)
            if (is_in_text(plan_, first, ordinal, from, first.label.begin)) return false;
        return true;
    }

    /// Reports each number that is not the one expected. A list may be interrupted by another that begins at 1, and go on behind
    /// it.
    void check_sequence(const Siblings& siblings) {
        constexpr std::size_t deepest = 8;  // of lists in lists
        std::uint32_t expected = siblings.front()->ordinal;
        std::vector<std::uint32_t> interrupted;  // what lists that another has interrupted would go on with
        for (std::size_t index = 0; index < siblings.size(); ++index) {
            const Section& section = *siblings[index];
            if (section.ordinal == expected) {
                ++expected;
                continue;
            }
            const auto resumed = std::find(interrupted.rbegin(), interrupted.rend(), section.ordinal);
            if (resumed != interrupted.rend()) {
                interrupted.erase(std::prev(resumed.base()), interrupted.end());
                expected = section.ordinal + 1;
                continue;
            }
            const bool is_last = index + 1 == siblings.size();
            const std::uint32_t next = is_last ? 0 : siblings[index + 1]->ordinal;
            const bool is_second_one = expected == 2 && is_last;  // （一） （一）
            if (section.ordinal == 1 && !is_second_one && (is_last || next == 2)) {
                if (interrupted.size() == deepest) interrupted.erase(interrupted.begin());
                interrupted.push_back(expected);
                expected = 2;
                continue;
            }
            if (is_sure(*siblings[index - 1], section, expected, next)) report(section, siblings[index - 1], expected);
            if (next == expected + 1) ++expected;  // the list goes on as if this number were right
            else if (next != expected) expected = section.ordinal + 1;
        }
    }

    /// The numbers missing stand nowhere between the two; and a number that goes back is really one of this list.
    bool is_sure(const Section& before, const Section& section, std::uint32_t expected, std::uint32_t next) const {
        if (section.ordinal > expected) {
            // Lists of the lower schemes stand in tables too, where a reader may have torn them.
            const char16_t end = plan_.text()[before.whole.end - 1];
            if (section.scheme > Scheme::cn_paren && !text::is(end, text::sentence_end) && end != u';') return false;
            constexpr std::uint32_t widest_gap = 3;
            const bool is_misprint = next == expected + 1;
            if (section.ordinal - expected > widest_gap && !is_misprint) return false;
            for (std::uint32_t ordinal = expected; ordinal < section.ordinal && ordinal < expected + widest_gap; ++ordinal)
                if (is_in_text(plan_, section, ordinal, search_from(before), search_to(section))) return false;
            return true;
        }
        if (section.title.empty() || before.title.empty()) return false;
        // (2) may number a formula, and 2.* a footnote.
        if (section.scheme > Scheme::arabic || !text::is(plan_.text()[section.label.end], text::han)) return false;
        constexpr std::uint32_t ten = 10;
        if (section.ordinal + ten == expected) return false;  // 十⏎一、 torn
        const bool is_repeated = section.ordinal + 1 == expected;
        if (next == 0) return is_repeated && section.scheme <= Scheme::cn_paren;
        return next == expected + 1 || (is_repeated && next == expected);
    }

    /// The lower schemes stand in tables and lists that a reader may have torn: a wide look round for the number missing.
    [[nodiscard]] std::uint32_t search_from(const Section& before) const {
        if (before.scheme <= Scheme::cn_paren || before.parent == outline::none) return before.label.end;
        return plan_.outline->sections[before.parent].label.end;
    }
    [[nodiscard]] std::uint32_t search_to(const Section& section) const {
        constexpr std::uint32_t wide = 600;
        if (section.scheme <= Scheme::cn_paren) return section.label.begin;
        return std::min(section.label.begin + wide, plan_.text().size());
    }

    void report(const Section& section, const Section* before, std::uint32_t expected) {
        const text::CleanText& text = plan_.text();
        const std::string label = text.written(section.label);
        const bool repeated = section.ordinal + 1 == expected;
        text::Message message{"number " + label + " where " + std::to_string(expected) + " is expected",
                              "编号“" + label + "”处应为第 " + std::to_string(expected)};
        if (repeated) message = {"number " + label + " is repeated", "编号“" + label + "”重复"};
        else if (section.ordinal > expected) message.chinese += "，跳号";
        else message.chinese += "，编号倒退";
        std::vector<text::Span> others;
        if (before != nullptr) others.push_back(text.span(before->label));
        findings_.push_back(finding(Rule::numbering_gap, Severity::error, message, text.span(section.label), others));
    }

    const record::Plan& plan_;
    Findings findings_;
    std::array<std::uint32_t, 12> last_of_{};  ///< by scheme: the last ordinal before these siblings
};

}  // namespace

Findings find_numbering_gaps(const record::Plan& plan) { return NumberingGapChecker(plan).check(); }

}  // namespace plandoc::review
