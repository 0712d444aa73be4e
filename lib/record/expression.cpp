#include "record/expression.hpp"

#include <algorithm>

#include "lexicon/numeral_word.hpp"
#include "lexicon/phrases.hpp"
#include "lexicon/verbs.hpp"
#include "record/clause.hpp"
#include "record/date.hpp"
#include "record/document_number.hpp"
#include "record/shared_unit.hpp"
#include "record/title.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::UnitKind;
using text::CleanText;
using text::is;

namespace {

constexpr std::uint32_t longest_quoted_name = 16;  ///< characters inside “”: beyond, it is a quoted sentence
constexpr std::uint32_t longest_title = 100;       ///< characters inside 《》: beyond, 》 is missing or was misread

constexpr bool is_scale(char16_t c) { return std::u16string_view(u"十百千万亿").find(c) != std::u16string_view::npos; }

/// Characters before a numeral that make one word with it: 第二, 初三; 统一, 进一步, but 推进三大工程.
constexpr bool binds_numeral(char16_t before, char16_t numeral) {
    const std::u16string_view binding = numeral == u'一' ? u"统第之唯同逐单专合归划惟独进初万百" : u"第之初万百";
    return binding.find(before) != std::u16string_view::npos;
}

class Scanner {
public:
    Scanner(const outline::Outline& outline, const outline::Passage& passage, std::vector<Expression>& out)
        : outline_(outline), text_(outline.text), passage_(passage), words_(passage.words), out_(out) {}

    void run() {
        std::uint32_t index = words_.begin;
        if (!passage_.label.empty()) {
            const bool has_number =
                std::any_of(label().begin(), label().end(), [](char16_t c) { return is(c, text::digit | text::numeral); });
            if (has_number) add(passage_.label, Role::label);
            index = passage_.label.end;
        } else {
            index = take_item_number();
        }
        for (;;) {
            const std::uint32_t number = next_number(index);
            if (number >= words_.end) return;
            follow_quotes({index, number});
            index = is(text_[number], text::digit) ? take_digits(number) : take_chinese(number);
        }
    }

private:
    /// Index of the first digit or Chinese numeral from `index` on.
    [[nodiscard]] std::uint32_t next_number(std::uint32_t index) const {
        while (index < words_.end && !is(text_[index], text::digit | text::numeral)) ++index;
        return index;
    }

    void follow_quotes(Words words) {
        while ((words.begin = text_.first_mark(words)) < words.end) {
            const char16_t c = text_[words.begin++];
            if (c == u'“') quote_begin_ = words.begin;
            else if (c == u'”') quote_begin_ = 0;
            else if (c == u'《') title_begin_ = words.begin;
            else if (c == u'》') title_begin_ = 0;
        }
    }

    [[nodiscard]] std::u16string_view label() const { return text_.characters(passage_.label); }
    [[nodiscard]] std::u16string_view rest(std::uint32_t index) const { return text_.characters({index, words_.end}); }
    [[nodiscard]] char16_t at(std::uint32_t index) const { return index < words_.end ? text_[index] : u'\n'; }

    std::uint32_t add(Words words, Role role) {
        out_.push_back({});
        out_.back().words = words;
        out_.back().role = role;
        return words.end;
    }

    /// "1．完善…" at the start of a table cell or of a paragraph that opens no section: a label; below 附件: which of them it is.
    std::uint32_t take_item_number() {
        std::uint32_t end = words_.begin;
        while (is(at(end), text::digit) && end - words_.begin < 3) ++end;
        const bool is_label = end > words_.begin && (at(end) == u'.' || at(end) == u'、') && is(at(end + 1), text::han);
        if (!is_label) return words_.begin;
        const bool may_be_in_list = passage_.kind == outline::PassageKind::paragraph;
        return add({words_.begin, end}, may_be_in_list && is_in_list_of_attachments() ? Role::reference : Role::label);
    }

    /// Only numbered paragraphs stand between this one, which is one of the outline's, and 附件:.
    [[nodiscard]] bool is_in_list_of_attachments() const {
        constexpr std::ptrdiff_t longest_list = 40;
        const std::ptrdiff_t here = &passage_ - outline_.passages.data();
        for (std::ptrdiff_t at = here - 1; at >= 0 && here - at < longest_list; --at) {
            const Words words = outline_.passages[static_cast<std::size_t>(at)].words;
            if (text_.starts_with(words, u"附件:")) return true;
            if (!words.empty() && !is(text_[words.begin], text::digit)) return false;
        }
        return false;
    }

    /// True where the index lies in a short quotation: the name of an action or a slogan.
    [[nodiscard]] bool in_quoted_name(std::uint32_t index) const {
        return closes_within(index, quote_begin_, longest_quoted_name, u"”");
    }

    [[nodiscard]] bool in_title(std::uint32_t index) const { return closes_within(index, title_begin_, longest_title, u"》"); }

    /// True where what opened before `begin` (0: nothing did) closes behind `index`, in its sentence and at most `longest` on.
    [[nodiscard]] bool closes_within(std::uint32_t index, std::uint32_t begin, std::uint32_t longest,
                                     std::u16string_view close) const {
        if (begin == 0 || index >= begin + longest) return false;
        const std::uint32_t limit = sentence_end(text_, {begin, std::min(words_.end, begin + longest)}, index);
        return text_.find({index, limit}, close) < limit;
    }

    /// A date, or a range of two that share their 年: 2022-2025年.
    std::uint32_t take_date(std::uint32_t index) {
        std::optional<Date> first = match_date(text_, index, words_.end);
        std::uint32_t end = first ? first->words.end : index;
        int year_from = 0, year_to = first ? first->year : 0;
        if (!first && is(at(index), text::digit)) {
            const text::Numeral year = text::match_arabic(rest(index));
            if (year.size != 4 || !year.value || year.value->coefficient() < 1900 || year.value->coefficient() > 2100)
                return index;
            end = index + 4;
            year_from = static_cast<int>(year.value->coefficient());
        }
        if (end == index) return index;
        std::uint32_t sign = end;
        if (at(sign) == u'底' || at(sign) == u'初' || at(sign) == u'末') ++sign;
        const std::uint32_t dash = sign;
        while (at(sign) == u'-' || at(sign) == u'~' || at(sign) == u'至' || at(sign) == u'到') ++sign;
        if (sign > dash && sign < words_.end) {
            if (const std::optional<Date> second = match_date(text_, sign, words_.end)) {
                if (first) year_from = first->year;
                if (second->year != 0) year_to = second->year;
                return add_date({index, second->words.end}, year_from, year_to);
            }
        }
        if (!first) {
            // 2021-2023 in a title bracket, or a year without 年 behind 到: nothing else has four such digits and no unit.
            const bool is_bare_range = sign > dash && text::match_arabic(rest(sign)).size == 4 && !is(at(sign + 4), text::digit);
            if (!is_bare_range) {
                const int year = bare_year_before_kind(text_, {index, words_.end});
                return year != 0 ? add_date({index, end}, 0, year) : index;
            }
            const std::int64_t last = text::match_arabic(rest(sign)).value->coefficient();
            if (last < year_from || last > 2100) return index;
            return add_date({index, sign + 4}, year_from, static_cast<int>(last));
        }
        return add_date({index, end}, 0, year_to);
    }

    std::uint32_t add_date(Words words, int year_from, int year_to) {
        add(words, Role::date);
        if (in_title(words.begin)) return words.end;  // the year of a document, not of what this one plans
        out_.back().year_from = year_from;
        out_.back().year_to = year_to;
        return words.end;
    }

    /// Letters, digits and the signs that tie them: PM2.5, 5+2, 12345-6, 3·15.
    [[nodiscard]] std::uint32_t name_end(std::uint32_t index) const {
        std::uint32_t end = index;
        const auto ties = [](char16_t c) {
            return c == u'+' || c == u'·' || c == u'.' || c == u'-' || c == u'/' || c == u'×' || c == u':' || c == u'_' ||
                   c == u'@';
        };
        for (;;) {
            while (is(at(end), text::digit | text::latin)) ++end;
            if (ties(at(end)) && is(at(end + 1), text::digit | text::latin)) ++end;
            else return end;
        }
    }

    /// The letters before: PM of PM2.5.
    [[nodiscard]] std::uint32_t name_begin(std::uint32_t index) const {
        const std::uint32_t limit = out_.empty() ? words_.begin : std::max(words_.begin, out_.back().words.end);
        while (index > limit && is(text_[index - 1], text::latin)) --index;
        return index;
    }

    std::uint32_t take_digits(std::uint32_t index) {
        const char16_t before = index > words_.begin ? text_[index - 1] : u'\n';
        if (before == u'〔' || before == u'[' || before == u'(') {
            const Words number = match_document_number(text_, index - 1, words_.end);
            if (!number.empty()) return add(number, Role::reference);
        }
        if (const std::uint32_t end = attachment_number_end(index); end > index) return add({index, end}, Role::reference);
        if (const Words number = match_announcement_number(text_, index, words_.end); !number.empty())
            return add(number, Role::reference);
        if (const std::uint32_t end = take_date(index); end > index) return end;

        const text::Numeral number = text::match_arabic(rest(index));
        const std::uint32_t end = index + number.size;
        const char16_t behind = at(end);
        if (before == u'第') {
            const bool is_part = std::u16string_view(u"条款章节编项").find(behind) != std::u16string_view::npos;
            const bool is_decree = behind == u'号' && index > words_.begin + 1 && text_[index - 2] == u'令';  // 部令第33号
            return add({index, end}, is_part || is_decree ? Role::reference : Role::name);
        }
        const bool is_item = before == u'(' && behind == u')' && number.size <= 2;  // （4） within a paragraph
        if (is_item) return add({index, end}, Role::label);
        if (names_a_part(index)) return add({index, end}, Role::reference);
        if (is(before, text::latin) && behind != u'%') return add({name_begin(index), name_end(index)}, Role::name);
        const bool is_tied = (behind == u'+' || behind == u'·' || behind == u'×' || behind == u':') &&
                             is(at(end + 1), text::digit | text::latin | text::numeral);
        if (is_tied) return add(with_quotes({index, std::max(end, name_end(index))}), Role::name);
        if (behind == u'对' && is(at(end + 1), text::digit)) return add({index, name_end(end + 1)}, Role::name);
        if (behind == u'号' || (number.size > 1 && text_[index] == u'0' && at(index + 1) != u'.'))
            return add({index, name_end(index)}, Role::name);
        return take_quantity(index, end);
    }

    /// “5+2”: the quotes are part of the name, where they hold nothing else.
    [[nodiscard]] Words with_quotes(Words name) const {
        const bool quoted = name.begin > words_.begin && text_[name.begin - 1] == u'“' && at(name.end) == u'”';
        return quoted ? Words{name.begin - 1, name.end + 1} : name;
    }

    /// 附件:1.2027年甲指南 -> behind the 1; `index`: no such number
    [[nodiscard]] std::uint32_t attachment_number_end(std::uint32_t index) const {
        if (index < words_.begin + 3 || text_.characters({index - 3, index}) != u"附件:") return index;
        std::uint32_t end = index;
        while (is(at(end), text::digit)) ++end;
        return at(end) == u'.' || at(end) == u'、' ? end : index;
    }

    /// 附件2, 表1, 图3, 专栏4
    [[nodiscard]] bool names_a_part(std::uint32_t index) const {
        const std::u16string_view before = text_.characters({std::max(words_.begin, index > 2 ? index - 2 : 0), index});
        return before.ends_with(u"附件") || before.ends_with(u"附表") || before.ends_with(u"附录") || before.ends_with(u"专栏") ||
               before.ends_with(u"表") || before.ends_with(u"图");
    }

    std::uint32_t take_quantity(std::uint32_t index, std::uint32_t digits_end) {
        if (index > words_.begin && text_[index - 1] == u'前') {
            const char16_t behind = at(digits_end);
            if (behind == u'位' || behind == u'名' || behind == u'强' || !lexicon::match_unit(rest(digits_end)))
                return take_rank(index, digits_end);
        }
        const std::optional<Quantity> quantity = match_quantity(text_, words_, index);
        if (!quantity) return add({index, digits_end}, Role::name);
        const bool is_grade =
            text_.characters(quantity->unit) == u"级" && quantity->value && *quantity->value < text::Decimal(100);
        if (is_grade) return add(quantity->words, Role::name);  // 3级能效
        const bool latin_behind = is(at(quantity->words.end), text::latin);
        if (latin_behind && quantity->unit.empty()) return add({index, name_end(index)}, Role::name);
        return add_quantity(*quantity, index);
    }

    std::uint32_t add_quantity(const Quantity& quantity, std::uint32_t index) {
        out_.push_back({});
        Expression& expression = out_.back();
        expression.words = quantity.words;
        expression.quantity = quantity;
        const bool names_kind = text_.characters(quantity.unit) == u"人" && at(quantity.words.end) == u'制';  // 3人制球场
        if (names_kind || in_quoted_name(index) || in_title(index)) {
            expression.role = Role::name;
            expression.words = with_quotes(quantity.words);
        }
        if (!expression.role && !quantity.unit.empty()) {
            if (quantity.unit_kind == UnitKind::group) expression.role = Role::count;
            if (quantity.unit_kind == UnitKind::rating) expression.role = Role::provision;
        }
        return std::max(expression.words.end, index + 1);
    }

    /// 十四五 -> 2021 to 2025; the n-th five-year plan begins in 1951 + 5 × (n - 1) + … as 十四五 does in 2021.
    std::uint32_t take_plan_term(std::uint32_t index) {
        const std::u16string_view here = rest(index);
        if (here.size() < 3 || here[0] != u'十' || here[2] != u'五') return index;
        const text::Numeral term = text::match_numeral(here.substr(0, 2));
        if (term.size != 2 || !term.value) return index;
        if (here.size() > 3 && (lexicon::match_unit(here.substr(3)) && here[3] != u'年')) return index;
        const int begin = 2021 + 5 * (static_cast<int>(term.value->coefficient()) - 14);
        add_date({index, index + 3}, begin, begin + 4);
        out_.back().is_plan_term = true;
        return index + 3;
    }

    /// A Chinese numeral that is no quantity may run into digits (二十11): those are the next expression's.
    [[nodiscard]] std::uint32_t first_digit(std::uint32_t begin, std::uint32_t end) const {
        while (begin < end && !is(text_[begin], text::digit)) ++begin;
        return begin;
    }

    /// 零件, 队伍, 登陆: a formal numeral by itself, but 陆拾万.
    [[nodiscard]] bool is_formal_word(std::uint32_t index) const {
        constexpr std::u16string_view formal = u"零伍陆拾";
        return formal.find(text_[index]) != std::u16string_view::npos && text::match_numeral(rest(index)).size == 1;
    }

    std::uint32_t take_word(Words words, lexicon::NumeralWordKind kind) {
        if (kind == lexicon::NumeralWordKind::none) return words.end;
        return add(words, kind == lexicon::NumeralWordKind::date ? Role::date : Role::name);
    }

    std::uint32_t take_chinese(std::uint32_t index) {
        if (const std::uint32_t end = take_plan_term(index); end > index) return end;
        const char16_t before = index > words_.begin ? text_[index - 1] : u'\n';
        if (is_formal_word(index)) return index + 1;
        if (before == u'双' && is_scale(text_[index])) return add({index - 1, index + 1}, Role::name);  // 双百计划
        if (const lexicon::NumeralWord word = lexicon::match_numeral_word(rest(index)); word.size > 0 && before != u'翻')
            return take_word({index, index + word.size}, word.kind);
        if (at(index) == u'〇' || at(index) == u'二' || at(index) == u'一') {
            if (const std::optional<Date> date = match_date(text_, index, words_.end); date && date->year >= 1900)
                return add_date(date->words, 0, date->year);
        }
        const text::Numeral number = text::match_numeral(rest(index));
        const std::uint32_t end = index + std::max(1U, number.size);
        if (binds_numeral(before, text_[index])) return first_digit(index + 1, end);
        if (before == u'前' && number.size > 0 && number.value) return take_rank(index, end);
        const std::optional<Quantity> quantity = match_quantity(text_, words_, index);
        if (!quantity || number.spelled_digits) {
            const bool is_single = number.size == 1;
            if (!quantity || !is_single) return first_digit(index + 1, end);
        }
        if (quantity->is_bare_scale && is_part_of_name(*quantity)) return add(quantity->words, Role::name);
        const bool is_ordinal = !quantity->is_bare_scale && text_.characters(quantity->unit) == u"级";  // 三级网络
        return is_ordinal ? add(quantity->words, Role::name) : add_quantity(*quantity, index);
    }

    /// 万人发明专利拥有量, 万元产值能耗, 千人床位数: the scale is part of the indicator's name.
    [[nodiscard]] bool is_part_of_name(const Quantity& quantity) const {
        // 产值超万亿元，突破百亿元大关: an amount that a comparator stands before and no noun behind
        const bool has_noun =
            is(at(quantity.words.end), text::han) && lexicon::match_sign(rest(quantity.words.end), lexicon::Sign::no_noun) == 0;
        // 迈上百亿斤台阶
        const bool is_step = !has_noun && is(at(quantity.words.end), text::han) &&
                             lexicon::match_verb_before(text_.characters({words_.begin, quantity.words.begin})).reach;
        const bool goes_on = !is_step && (has_noun || !quantity.relation_before);
        return !text_.ends_with(quantity.unit, u"级") && !quantity.relation_after && goes_on;
    }

    std::uint32_t take_rank(std::uint32_t index, std::uint32_t end) {
        Quantity quantity;
        quantity.words = {index, end};
        quantity.value = text::match_numeral(rest(index)).value;
        quantity.before = index - 1;
        quantity.after = end;
        quantity.is_chinese = true;
        if (at(end) == u'位' || at(end) == u'名' || at(end) == u'强') {
            quantity.unit = {end, end + 1};
            quantity.words.end = quantity.after = end + 1;
        }
        add_quantity(quantity, index);
        out_.back().is_rank = true;
        return quantity.words.end;
    }

    const outline::Outline& outline_;
    const CleanText& text_;
    const outline::Passage& passage_;
    const Words words_;
    std::vector<Expression>& out_;
    std::uint32_t quote_begin_ = 0;  ///< index behind an open “, 0: none
    std::uint32_t title_begin_ = 0;  ///< index behind an open 《, 0: none
};

}  // namespace

void find_expressions(const outline::Outline& outline, const outline::Passage& passage, std::vector<Expression>& out) {
    out.clear();
    Scanner(outline, passage, out).run();
    share_units(outline.text, out);
}

}  // namespace plandoc::record
