// Document numbers and dates in the form of GB/T 9704—2012.
//     桓政字〔2022〕73号      桓政字[2022]73号  桓政字〔2022〕第73号  桓政字〔2022〕073号    (7.2.5)   warning
//     2022年11月26日          2022.11.26  2022-11-26  2022年03月05日  二〇二二年三月五日      (7.3.5.4) note, one a document

#include <algorithm>

#include "record/letterhead/document_number.hpp"
#include "review/checks/check.hpp"
#include "text/character.hpp"

namespace plandoc::review {

namespace {

using record::Number;
using text::Words;

class NumberFormatChecker {
public:
    explicit NumberFormatChecker(const record::Plan& plan) : plan_(plan), text_(plan.text()) {}

    Findings check() {
        for (const Number& number : plan_.numbers) {
            if (number.words.empty()) continue;
            if (number.role == record::Role::reference) check_document_number(number);
            else if (number.role == record::Role::date) check_date(number);
        }
        if (!dates_.empty()) {
            const std::string count = std::to_string(dates_.size());
            findings_.push_back(finding(Rule::number_format, Severity::note,
                                        {"a date is not written as 2022年11月26日 (" + count + ")",
                                         "日期未写作“2022年11月26日”的形式（" + count + " 处）"},
                                        dates_.front(), {dates_.begin() + 1, dates_.end()}));
        }
        return std::move(findings_);
    }

private:
    void check_document_number(const Number& number) {
        const Words words = number.words;
        const std::string bad = text_.written(words), good = in_form(record::written_document_number(text_, words));
        if (good.empty() || without_spaces(bad) == good) return;
        const Words before{plan_.outline->passages[number.passage].words.begin, words.begin};
        const bool is_announcement = text_.ends_with(before, u"公告");  // a kind of number of its own
        if (is_announcement && text_.contains(words, u"第")) return;
        findings_.push_back(finding(Rule::number_format, Severity::warning,
                                    {bad + " should be written " + good, "“" + bad + "”应写作“" + good + "”"},
                                    text_.span(words)));
    }

    /// Of a number with 〔〕: without 第 and zeros in front. Empty for another expression.
    static std::string in_form(std::string written) {
        constexpr std::string_view close = "〕", ordinal = "第", end = "号";
        const std::size_t bracket = written.find(close);
        if (bracket == std::string::npos || !written.ends_with(end)) return {};
        const std::size_t begin = bracket + close.size();
        if (written.compare(begin, ordinal.size(), ordinal) == 0) written.erase(begin, ordinal.size());
        while (written[begin] == '0' && written.size() > begin + 1 + end.size()) written.erase(begin, 1);
        return written;
    }

    static std::string without_spaces(std::string written) {
        std::erase(written, ' ');
        return written;
    }

    /// 2022.11.26, 2022-11-26, 2022/11/26; 03月; 二〇二二年.
    void check_date(const Number& number) {
        const Words words = number.words;
        const std::u16string_view characters = text_.characters(words);
        std::size_t separators = 0;
        bool has_zero = false;
        for (std::size_t at = 0; at < characters.size(); ++at) {
            const char16_t c = characters[at];
            if (c == u'.' || c == u'/' || c == u'-') ++separators;
            const char16_t before = at == 0 ? u'0' : characters[at - 1];
            has_zero = has_zero || (c == u'0' && (before == u'年' || before == u'月') && at + 1 < characters.size() &&
                                    text::is(characters[at + 1], text::digit));
        }
        const bool has_signs = separators == 2 && characters.find(u'年') == std::u16string_view::npos && characters.size() >= 8;
        if (((has_signs || has_zero) && is_in_text(number)) || is_signed_in_chinese(number)) dates_.push_back(text_.span(words));
    }

    /// 二〇二二年三月五日 below the text; in documents older than the standard's figures by right.
    [[nodiscard]] bool is_signed_in_chinese(const Number& number) const {
        if (plan_.letterhead.date < "2012-07" || number.words != plan_.outline->passages[number.passage].words) return false;
        return text::is(text_[number.words.begin], text::numeral) && text_[number.words.end - 1] == u'日';
    }

    /// It was read as the date of the document.
    [[nodiscard]] bool is_date_of_document(Words words) const {
        const std::vector<Words>& fields = plan_.letterhead.fields;
        return std::any_of(fields.begin(), fields.end(),
                           [&](Words field) { return field.begin <= words.begin && words.end <= field.end; });
    }

    /// Within sentences, or signed on a line of its own. Not a field of a page (时间：2025-08-11 18:04), a source in brackets.
    [[nodiscard]] bool is_in_text(const Number& number) const {
        const Words passage = plan_.outline->passages[number.passage].words, words = number.words;
        if (words == passage) return text_[words.end - 1] == u'日' || is_date_of_document(words);
        const char16_t before = text_[words.begin - 1];
        return text_.contains(passage, u"。") && before != u':' && before != u'(' && before != u'[';
    }

    const record::Plan& plan_;
    const text::CleanText& text_;
    std::vector<text::Span> dates_;
    Findings findings_;
};

}  // namespace

Findings find_number_formats(const record::Plan& plan) { return NumberFormatChecker(plan).check(); }

}  // namespace plandoc::review
