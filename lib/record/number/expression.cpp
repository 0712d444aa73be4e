#include "record/number/expression.hpp"

#include <algorithm>

#include "lexicon/bounds.hpp"
#include "lexicon/number_sign.hpp"
#include "lexicon/numeral_word.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/number/clause.hpp"
#include "record/number/coded_name.hpp"
#include "record/number/enclosing_marks.hpp"
#include "record/number/item_number.hpp"
#include "record/number/numeral_in_word.hpp"
#include "record/number/quantity_in_name.hpp"
#include "record/number/rank.hpp"
#include "record/number/reference.hpp"
#include "record/number/shared_unit.hpp"
#include "record/number/slogan.hpp"
#include "record/number/years.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::NumberSign;
using lexicon::UnitKind;
using outline::Passage;
using text::is;

namespace {

/// Characters before the first digit or Chinese numeral.
std::size_t characters_before_number(std::u16string_view text) {
    const auto number = std::find_if(text.begin(), text.end(), [](char16_t c) { return is(c, text::digit | text::numeral); });
    return static_cast<std::size_t>(number - text.begin());
}

/// Goes through the numbers of a passage. Each `take_` adds the expression that begins at a number, if there is one, and gives
/// the index from which to go on.
class Scanner {
public:
    Scanner(const PassageText& passage, std::vector<Expression>& out) : passage_(passage), enclosing_(passage_), out_(out) {}

    /// The number of the passage itself, of a section or an item.
    std::uint32_t take_head(const outline::Outline& outline, const Passage& passage) {
        const Words label = passage.label;
        if (!label.empty()) {
            const std::u16string_view written = passage_.text.characters(label);
            return characters_before_number(written) < written.size() ? add(label, Role::label) : label.end;
        }
        Words item = match_listed_number(passage_);
        if (item.empty()) return passage.words.begin;
        const bool is_listed = passage.kind == outline::PassageKind::paragraph && is_in_list_of_attachments(outline, passage);
        if (!is_listed) item = match_item_number(passage_);
        if (item.empty()) return passage.words.begin;
        return add(item, is_listed ? Role::reference : Role::label);
    }

    void take_numbers(std::uint32_t index) {
        for (;;) {
            const std::u16string_view rest = passage_.from(index);
            const std::size_t before = characters_before_number(rest);
            if (before == rest.size()) return;
            const std::uint32_t number = index + static_cast<std::uint32_t>(before);
            enclosing_.follow({index, number});
            index = is(passage_.text[number], text::digit) ? take_digits(number) : take_chinese(number);
        }
    }

private:
    std::uint32_t take_digits(std::uint32_t index) {
        const std::uint32_t leftmost = out_.empty() ? passage_.words.begin : out_.back().words.end;
        if (const Words address = match_address(passage_, leftmost, index); !address.empty()) return add(address, Role::name);
        if (const Words reference = match_reference(passage_, index); !reference.empty()) return add(reference, Role::reference);
        if (const Years years = match_years(passage_, index)) return add_years(years);
        if (const Words day = match_month_day(passage_, index); !day.empty()) return add(day, Role::date);
        if (const Words century = match_century(passage_, index); !century.empty()) return add(century, Role::date);
        if (const Words edition = match_edition(passage_, index); !edition.empty()) return add(edition, Role::date);
        const Words digits{index, index + text::match_arabic(passage_.from(index)).size};
        if (numbers_part(passage_, digits) || numbers_next_part(digits))
            return add(whole_part_number(passage_, digits), Role::reference);
        if (is_bracketed_item(passage_, digits)) return add(digits, Role::label);
        if (const Words item = match_item_before_year(passage_, digits); !item.empty()) return add(item, Role::label);
        if (const Words name = match_coded_name(passage_, leftmost, digits); !name.empty()) return add(name, Role::name);
        if (is_next_ordinal(digits)) return add(digits, Role::name);
        return is_rank(passage_, digits) ? add_rank(digits) : take_quantity(digits);
    }

    /// 第16位和|29|位: the next of a list of ordinals, with the same word behind it.
    [[nodiscard]] bool is_next_ordinal(Words digits) const {
        constexpr std::uint32_t between = 2;  // characters of 位和
        if (out_.empty() || out_.back().words.end + between != digits.begin) return false;
        const Words last = out_.back().words;
        return passage_.before(last.begin) == u'第' && passage_.at(last.end) == passage_.at(digits.end) &&
               text::is_one_of(passage_.before(digits.begin), list_joints) &&
               lexicon::begins_with_sign(passage_.from(digits.end), NumberSign::ordered);
    }

    /// 附件2、|3: the last number was that of a part, and nothing is counted.
    [[nodiscard]] bool numbers_next_part(Words digits) const {
        if (out_.empty() || out_.back().role != Role::reference || out_.back().words.end + 1 != digits.begin) return false;
        return text::is_one_of(passage_.before(digits.begin), u"、和及与至") && numbers_part(passage_, out_.back().words) &&
               !lexicon::match_unit(passage_.from(digits.end));
    }

    /// 新增约１|万千瓦８ ０|太阳能: digits of it that a text layer set on lines of their own stand behind its unit; but those
    /// behind 40% number the next row.
    [[nodiscard]] bool is_torn(const Quantity& quantity) const {
        const std::uint32_t end = quantity.words.end;
        const bool may_be = !quantity.unit.empty() && quantity.unit_kind != UnitKind::share;
        if (!may_be || !is(passage_.at(end), text::digit) || passage_.at(end + 1) != u' ') return false;
        return is(passage_.at(end + 2), text::digit) && !is(passage_.at(end + 3), text::digit);
    }

    std::uint32_t take_quantity(Words digits) {
        const std::optional<Quantity> quantity = match_quantity(passage_.text, passage_.words, digits.begin);
        if (!quantity) return add(digits, Role::name);
        if (is_torn(*quantity)) return add_known(*quantity, Role::name);
        if (is_in_name(passage_, *quantity)) return add(quoted(quantity->words), Role::name);
        const bool goes_on = quantity->unit.empty() && is(passage_.at(quantity->words.end), text::latin);
        return goes_on ? add({digits.begin, end_of_code(passage_, digits.begin)}, Role::name) : add_quantity(*quantity);
    }

    std::uint32_t take_chinese(std::uint32_t index) {
        if (const std::uint32_t unit = behind_scale_of_unit(index); unit > 0) return unit;
        if (const Years term = match_plan_term(passage_, index)) return add_plan_term(term);
        if (const Years years = years_of_term(index)) return add_years(years);
        if (const Words century = match_century(passage_, index); !century.empty()) return add(century, Role::date);
        if (is_formal_alone(passage_, index)) return index + 1;
        if (const Words name = match_doubled(passage_, index); !name.empty()) return add(name, Role::name);
        if (const Words ordinal = match_ordinal(passage_, index); !ordinal.empty())
            return add(ordinal, numbers_article(passage_, ordinal) ? Role::reference : Role::name);
        if (sums_up(passage_, index)) return add_known(quantity_summed_up(passage_, index), Role::count);
        if (const Words slogan = match_slogan(passage_, index); !slogan.empty()) return add_whole(slogan);
        const char16_t before = passage_.before(index);
        const auto word = lexicon::match_numeral_word(passage_.from(index));
        if (word.size > 0 && before != u'翻' && !goes_on_as_class(index, word.size) &&
            !numbers_session({index, index + word.size}) && !is_reached({index, index + word.size}) &&
            !is_cut_short({index, index + word.size}))
            return take_word({index, index + word.size}, word.kind);
        if (const std::uint32_t size = std::max(match_one_each(passage_, index), match_one_by_one(passage_, index)))
            return index + size;
        if (const Years years = match_spelled_years(passage_, index)) return add_years(years);
        const text::Numeral number = text::match_numeral(passage_.from(index));
        const Words numeral{index, index + std::max(1U, number.size)};
        if (is_bound(passage_, index)) return behind(numeral);
        if (number.value && is_rank(passage_, numeral)) return add_rank(numeral);
        if (sums_up_places(passage_, index)) return add_known(quantity_summed_up(passage_, index), Role::count);
        const std::optional<Quantity> quantity = match_quantity(passage_.text, passage_.words, index);
        const bool is_spelled = number.spelled_digits && number.size > 1;
        const bool is_between = number.size == 2 && quantity && quantity->value_to;  // 三四|十家
        if (!quantity || (is_spelled && !is_between)) return behind(numeral);
        if (!match_doubled(passage_, quantity->words.end).empty()) return behind(numeral);  // 双|五|双十
        if (counts_levels(passage_, *quantity)) return add_known(*quantity, Role::count);
        if (!is_in_name(passage_, *quantity)) return add_quantity(*quantity);
        if (is_size_of_works(passage_, *quantity) && !enclosing_.in_quoted_name(index))
            return add_known(*quantity, Role::provision);
        return add(quantity->words, Role::name);
    }

    /// 万户|级社区: a word only where no class is made of it.
    [[nodiscard]] bool goes_on_as_class(std::uint32_t index, std::uint32_t size) const {
        return passage_.at(index + size) == u'级' && text::match_scale(passage_.from(index)).size > 0;
    }

    /// 达到|万家, 超|万户, 万家|以上: so many; but 千家万户, 走进万家.
    [[nodiscard]] bool is_reached(Words word) const {
        constexpr std::uint32_t longest = 4;  // characters of a verb or a comparator
        if (word.size() != 2 || passage_.text[word.begin] != u'万' || !lexicon::match_unit(passage_.from(word.begin + 1)))
            return false;
        if (lexicon::match_bound_after(passage_.from(word.end))) return true;
        const std::uint32_t begin = std::max(passage_.words.begin, word.begin - std::min(word.begin, longest));
        const std::u16string_view before = passage_.text.characters({begin, word.begin});
        const lexicon::Verb verb = lexicon::match_verb_before(before);
        return lexicon::match_bound_before(before) || (verb.reach && verb.size > 1) ||
               lexicon::ends_with_sign(before, lexicon::VerbSign::addition);
    }

    /// 十分|钟, 八方|面: what the numeral counts goes on; but 四面八方.
    [[nodiscard]] bool is_cut_short(Words word) const {
        const char16_t next = passage_.at(word.end);
        return next == u'钟' || (next == u'面' && word.size() == 2 && passage_.before(word.end) == u'方');
    }

    /// 全国人大|二次|会议: which meeting it is; but 二次供水.
    [[nodiscard]] bool numbers_session(Words word) const {
        return passage_.text.ends_with(word, u"次") && lexicon::begins_with_sign(passage_.from(word.end), NumberSign::session);
    }

    /// 水表（万|只）, 产值（亿|元，不变价）: where to go on behind the scale of a unit, which is no number; 0: there is none.
    [[nodiscard]] std::uint32_t behind_scale_of_unit(std::uint32_t index) const {
        if (passage_.before(index) != u'(') return 0;
        const std::uint32_t scale = text::match_scale(passage_.from(index)).size;
        const auto unit = lexicon::match_unit(passage_.from(index + scale));
        if (scale == 0 || !unit) return 0;
        const std::uint32_t end = index + scale + unit->size;
        return text::is_one_of(passage_.at(end), u"),") ? index + scale : 0;  // the 3 of （万m3） is still to be read
    }

    /// “十五五”前|两年, “十四五”后|三年: some of the years of the term that stands before.
    [[nodiscard]] Years years_of_term(std::uint32_t index) const {
        const char16_t side = passage_.before(index);
        if (out_.empty() || !out_.back().is_plan_term || !text::is_one_of(side, u"前后头")) return {};
        const Expression& term = out_.back();
        const std::uint32_t end = index - 1 - (passage_.before(index - 1) == u'”' ? 1 : 0);
        const text::Numeral number = text::match_numeral(passage_.from(index));
        const bool counts = number.size == 1 && number.value && *number.value < text::Decimal(term.year_to - term.year_from + 1);
        if (end != term.words.end || !counts || passage_.at(index + number.size) != u'年') return {};
        const int years = static_cast<int>(number.value->coefficient());
        return {{index, index + number.size + 1}, 0, side == u'后' ? term.year_to : term.year_from + years - 1};
    }

    std::uint32_t take_word(Words words, lexicon::NumeralWordKind kind) {
        if (kind == lexicon::NumeralWordKind::none) return words.end;
        return add(words, kind == lexicon::NumeralWordKind::date ? Role::date : Role::name);
    }

    /// A Chinese numeral that is no quantity may run into digits (二十11): those are the next expression's.
    [[nodiscard]] std::uint32_t behind(Words numeral) const {
        std::uint32_t index = numeral.begin + 1;
        while (index < numeral.end && !is(passage_.text[index], text::digit)) ++index;
        return index;
    }

    std::uint32_t add(Words words, Role role) {
        out_.push_back({});
        out_.back().words = words;
        out_.back().role = role;
        return words.end;
    }

    /// A quantity whose role its form tells.
    std::uint32_t add_known(const Quantity& quantity, Role role) {
        add(quantity.words, role);
        out_.back().quantity = quantity;
        return quantity.words.end;
    }

    std::uint32_t add_years(const Years& years) {
        add(years.words, Role::date);
        if (enclosing_.in_title(years.words.begin)) return years.words.end;  // of a document, not of what this one plans
        out_.back().year_from = years.from;
        out_.back().year_to = years.to;
        return years.words.end;
    }

    std::uint32_t add_plan_term(const Years& term) {
        add_years(term);
        out_.back().is_plan_term = true;
        return term.words.end;
    }

    std::uint32_t add_rank(Words number) {
        const Quantity rank = quantity_of_rank(passage_, number);
        add_quantity(rank);
        out_.back().is_rank = true;
        return rank.words.end;
    }

    /// “第五个百亿”: one name, of which an ordinal may have been taken already.
    std::uint32_t add_whole(Words name) {
        while (!out_.empty() && out_.back().words.begin >= name.begin) out_.pop_back();
        return add(name, Role::name);
    }

    /// With the quotes around it, unless another number stands in them, too.
    [[nodiscard]] Words quoted(Words words) const {
        const Words whole = with_quotes(passage_, words);
        return out_.empty() || out_.back().words.end <= whole.begin ? whole : words;
    }

    std::uint32_t add_quantity(const Quantity& quantity) {
        const std::uint32_t begin = quantity.words.begin;
        const Words name = quoted(quantity.words);
        out_.push_back({});
        Expression& expression = out_.back();
        expression.words = quantity.words;
        expression.quantity = quantity;
        if (enclosing_.in_quoted_name(begin) && sums_up_members(passage_, quantity)) {
            expression.role = Role::count;
        } else if (names_kind(passage_, quantity) || enclosing_.in_quoted_name(begin) || enclosing_.in_title(begin)) {
            expression.role = Role::name;
            expression.words = name;
        } else if (!quantity.unit.empty()) {
            if (quantity.unit_kind == UnitKind::group) expression.role = Role::count;
            if (quantity.unit_kind == UnitKind::rating) expression.role = Role::provision;
        }
        return expression.words.end;
    }

    const PassageText passage_;
    EnclosingMarks enclosing_;
    std::vector<Expression>& out_;
};

}  // namespace

void find_expressions(const outline::Outline& outline, const Passage& passage, std::vector<Expression>& out) {
    out.clear();
    Scanner scanner({outline.text, passage.words}, out);
    scanner.take_numbers(scanner.take_head(outline, passage));
    share_units(outline.text, out);
}

}  // namespace plandoc::record
