// What can be read in two ways, and is therefore left alone by extract. The message gives both readings.
//     1,50万件            1 and 50万, or 1.50万
//     20—10家             from 20 to 10, or misprinted
//     年底前（no year is known）  the end of this year, or of every year
//     a line of digits alone between lines of a sentence: a page number, or part of the text

#include <algorithm>
#include <set>

#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using text::Words;

class DoubtfulReadingChecker {
public:
    explicit DoubtfulReadingChecker(const record::Plan& plan) : plan_(plan), text_(plan.text()) {}

    Findings check() {
        for (const record::Number& number : plan_.numbers) check_comma(number);
        for (std::size_t index = 1; index < plan_.numbers.size(); ++index)
            check_range(plan_.numbers[index - 1], plan_.numbers[index]);
        for (const record::Target& target : plan_.targets) check_year(target);
        for (const outline::Passage& passage : plan_.outline->passages)
            if (!passage.is_text()) asides_.insert(text_.span(passage.words).begin);
        for (const outline::Passage& passage : plan_.outline->passages)
            if (passage.kind == outline::PassageKind::paragraph && passage.section != outline::none &&
                plan_.outline->is_read(passage))
                check_lines(passage);
        if (!lines_.empty()) {
            const std::string count = std::to_string(lines_.size());
            findings_.push_back(
                finding(Rule::reading_doubtful, Severity::note,
                        {"a line of digits alone inside a paragraph: a page number, or part of the text (" + count + ")",
                         "段内单独成行的数字：页码，或正文的一部分（" + count + " 处）"},
                        lines_.front(), {lines_.begin() + 1, lines_.end()}));
        }
        return std::move(findings_);
    }

private:
    void report(text::Span span, const text::Message& message) {
        findings_.push_back(finding(Rule::reading_doubtful, Severity::note, message, span));
    }
    [[nodiscard]] bool is_digit(std::uint32_t at) const { return text::is(text_[at], text::digit); }

    /// A comma between digits that does not part thousands.
    void check_comma(const record::Number& number) {
        const std::uint32_t comma = number.words.end;
        if (number.words.empty() || text_[comma] != u',' || !is_digit(comma - 1) || !is_digit(comma + 1)) return;
        std::uint32_t end = comma + 1;
        while (is_digit(end)) ++end;
        std::uint32_t begin = comma;
        while (is_digit(begin - 1) && text_.gap_before(begin).empty()) --begin;
        constexpr std::uint32_t thousands = 3, year = 4;
        if (end - comma - 1 == thousands || end - comma - 1 >= year || comma - begin >= year) return;
        if (!text_.gap_before(comma).empty() || !text_.gap_before(comma + 1).empty()) return;
        if (text_.span({comma, comma + 1}).size() > 1) return;  // a Chinese comma parts clauses
        // 21,22,23 is a list; a letter before makes a name.
        if (text_[end] == u',' || text_[begin - 1] == u',' || text::is(text_[begin - 1], text::latin | text::digit)) return;
        if (text_[end] == u'-') return;  // 1,4-丁二醇
        const std::string first = text_.written({begin, comma}), second = text_.written({comma + 1, end});
        report(text_.span({begin, end}), {first + " and " + second + ", or " + first + "." + second,
                                          "“" + first + "”与“" + second + "”并列，或 " + first + "." + second});
    }

    /// 20—10家: the two numbers stand apart in the records, as no range.
    void check_range(const record::Number& from, const record::Number& to) {
        const std::uint32_t dash = from.words.end;
        constexpr std::uint32_t most_digits = 6;
        if (to.words.begin != dash + 1 || (text_[dash] != u'-' && text_[dash] != u'~') || to.unit.empty()) return;
        const auto number_of = [&](Words words) {
            int number = 0;
            for (std::uint32_t at = words.begin; at < words.end && is_digit(at) && at < words.begin + most_digits; ++at)
                number = number * 10 + (text_[at] - u'0');
            return number;
        };
        if (from.words.size() > most_digits || !is_digit(from.words.begin) || !is_digit(dash - 1) ||
            number_of(from.words) <= number_of(to.words))
            return;
        // 表5-2 is a number of its own.
        if (std::u16string_view(u"栏表图第附").find(text_[from.words.begin - 1]) != std::u16string_view::npos) return;
        const std::string written = quoted(plan_, {from.words.begin, to.words.end});
        report(text_.span({from.words.begin, to.words.end}),
               {written + " runs backwards: from the greater to the less, or a misprint",
                "“" + written + "”前大后小：由高到低，或数字有误"});
    }

    /// 年底前 in a sentence whose year nothing tells.
    void check_year(const record::Target& target) {
        if (target.by != 0) return;
        for (const std::u16string_view when : {std::u16string_view(u"年底前"), std::u16string_view(u"年内")}) {
            const std::uint32_t at = text_.find(target.quote, when);
            if (at == target.quote.end || text::is(text_[at - 1], text::digit | text::numeral | text::han)) continue;
            const Words words{at, at + static_cast<std::uint32_t>(when.size())};
            if (words == last_) return;
            last_ = words;
            const std::string written = text_.written(words);
            report(text_.span(words), {written + ": of this year, or of every year", "“" + written + "”：当年，或每年"});
            return;
        }
    }

    /// A line that holds nothing but digits, inside a sentence.
    void check_lines(const outline::Passage& passage) {
        const text::Span span = text_.span(passage.words);
        const std::string_view raw = plan_.document->source.slice(span);
        for (std::size_t feed = raw.find('\n'); feed != std::string_view::npos; feed = raw.find('\n', feed + 1)) {
            const std::size_t next = raw.find('\n', feed + 1);
            if (next == std::string_view::npos) return;
            std::string_view line = raw.substr(feed + 1, next - feed - 1);
            while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
            while (!line.empty() && (line.back() == ' ' || line.back() == '\t' || line.back() == '\r')) line.remove_suffix(1);
            if (line.empty() || line.size() > 4 || line.find_first_not_of("0123456789") != std::string_view::npos) continue;
            const auto begin = static_cast<std::uint32_t>(line.data() - plan_.document->source.bytes().data());
            if (!is_between_lines_of_text(raw, feed, next) || asides_.contains(begin)) continue;
            lines_.push_back({begin, begin + static_cast<std::uint32_t>(line.size())});
        }
    }

    /// Lines of running text above and below, no cells of a torn table. [begin, end) is the line with the feed before it.
    [[nodiscard]] static bool is_between_lines_of_text(std::string_view raw, std::size_t begin, std::size_t end) {
        constexpr std::string_view white = " \t\r\n\f";
        constexpr std::size_t least = 30;  // bytes: ten Chinese characters
        const std::size_t last = raw.find_last_not_of(white, begin), first = raw.find_first_not_of(white, end);
        if (last == std::string_view::npos || first == std::string_view::npos) return false;
        const std::size_t above = raw.rfind('\n', last), below = std::min(raw.find('\n', first), raw.size());
        return last - (above == std::string_view::npos ? 0 : above) >= least && below - first >= least;
    }

    const record::Plan& plan_;
    const text::CleanText& text_;
    Words last_;
    std::set<std::uint32_t> asides_;  ///< where lines begin that were read as page numbers or labels below
    std::vector<text::Span> lines_;
    Findings findings_;
};

}  // namespace

Findings find_doubtful_readings(const record::Plan& plan) { return DoubtfulReadingChecker(plan).check(); }

}  // namespace plandoc::review
