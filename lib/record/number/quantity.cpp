#include "record/number/quantity.hpp"

#include "lexicon/number_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/number/clause.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::NumberSign;
using lexicon::Relation;
using lexicon::UnitKind;
using text::CleanText;
using text::Decimal;
using text::Numeral;

namespace {

constexpr std::size_t longest_numeral = 48;  ///< characters
constexpr std::uint32_t longest_bound = 12;  ///< characters of comparators looked at before a number

std::u16string_view rest_of(const CleanText& text, Words passage, std::uint32_t index) {
    return text.characters({index, passage.end});
}

/// A numeral and the scale behind it, with 余 or 多 between or behind (30余万, 3万多).
struct Amount {
    std::uint32_t end = 0;          ///< 0: none
    std::optional<Decimal> number;  ///< none: more than 18 digits
    int power = 0;                  ///< of ten, of the scale behind an Arabic number
    bool more = false;              ///< 余 or 多 stands there
    bool is_chinese = false;
    bool is_bare_scale = false;  ///< 万 or 千 with no number before it
    bool is_alone = false;       ///< what follows is no unit of it

    [[nodiscard]] std::optional<Decimal> value(int shared_power) const {
        return number ? text::scaled(*number, power > 0 ? power : shared_power) : std::nullopt;
    }
};

bool begins_with_more(std::u16string_view rest) { return !rest.empty() && (rest.front() == u'余' || rest.front() == u'多'); }

/// True where 千 or 百 here begins a unit, not a scale: 千瓦, 千克, 百分点. Likewise 90百分位.
bool begins_unit(std::u16string_view rest) {
    if (rest.starts_with(u"百分位")) return true;
    const auto unit = lexicon::match_unit(rest);
    return unit && unit->size > 1;
}

/// 二十, 三万, 千: a scale is part of the numeral.
Amount match_chinese(std::u16string_view rest) {
    const Numeral number = text::match_numeral(rest);
    if (number.size == 0) return {};
    Amount amount{number.size, number.value};
    amount.is_chinese = true;
    const bool is_ten = number.size == 1 && rest.front() == u'十';  // 十个方面 counts; 十亿级 does not
    amount.is_bare_scale = !is_ten && text::match_scale(rest).size == number.size;
    return amount;
}

/// 2个亿, 1个亿以上: characters of 个亿 behind a number; 0: it is not said so, or 亿 begins another word (3个|亿元以上项目).
std::uint32_t match_spoken_scale(std::u16string_view behind) {
    constexpr std::u16string_view spoken = u"个亿";
    const bool is_word = behind.starts_with(spoken) && lexicon::match_unit(behind.substr(spoken.size()));
    return behind.starts_with(spoken) && !is_word ? static_cast<std::uint32_t>(spoken.size()) : 0;
}

/// An Arabic number that `rest` begins with and the scale behind it: 3万; but 5千瓦. A mixed numeral is one number: 5万4千.
Amount with_scale(const Numeral& number, std::u16string_view rest) {
    if (const std::uint32_t spoken = match_spoken_scale(rest.substr(number.size))) return {number.size + spoken, number.value, 8};
    const text::Scale scale = text::match_scale(rest.substr(number.size));
    if (scale.size == 0 || begins_unit(rest.substr(number.size))) return {number.size, number.value};
    const std::uint32_t end = number.size + scale.size;
    const bool may_go_on = end < rest.size() && text::is(rest[end], text::digit | text::numeral);
    const Numeral mixed = may_go_on ? text::match_numeral(rest) : Numeral{};
    if (mixed.size > end) return {mixed.size, mixed.value};
    return {end, number.value, scale.power};
}

/// Takes 余 or 多 and a scale behind it: 30|余万, 3万|多; `behind` stands behind the amount.
void take_more(Amount& amount, std::u16string_view behind) {
    if (!begins_with_more(behind)) return;
    const bool may_have_scale = amount.power == 0 && !begins_unit(behind.substr(1));
    const text::Scale scale = may_have_scale ? text::match_scale(behind.substr(1)) : text::Scale{};
    if (scale.size == 0 && !lexicon::match_unit(behind.substr(1))) return;
    amount.more = true;
    amount.end += 1 + scale.size;
    if (scale.size > 0) amount.power = scale.power;
}

/// 10⏎⏎大坪村, 39⏎⏎十里店: a blank line parts the number, which ends before `end`, from a name that begins like a scale or a
/// group.
bool is_before_name(const CleanText& text, Words passage, std::uint32_t end) {
    if (end >= passage.end || !text::is_one_of(text[end], u"大十百千") || begins_unit(rest_of(text, passage, end))) return false;
    const std::string_view gap = text.gap_before(end);
    return gap.find('\n') != gap.rfind('\n');
}

Amount match_amount(const CleanText& text, Words passage, std::uint32_t index) {
    const std::u16string_view rest = rest_of(text, passage, index);
    const Numeral arabic = text::match_arabic(rest);
    if (arabic.size > 0 && is_before_name(text, passage, index + arabic.size)) {
        Amount alone{index + arabic.size, arabic.value};
        alone.is_alone = true;
        return alone;
    }
    Amount amount = arabic.size > 0 ? with_scale(arabic, rest) : match_chinese(rest);
    if (amount.end == 0) return {};
    take_more(amount, rest.substr(amount.end));
    amount.end += index;
    return amount;
}

/// The sign or word between the ends of a range: 3-5, 3~5, 3至5, 3到5; its length, 0: none.
std::uint32_t match_range_sign(std::u16string_view rest) {
    if (rest.starts_with(u"--")) return 2;
    return !rest.empty() && text::is_one_of(rest.front(), range_signs) ? 1 : 0;
}

/// (艘), (段、个): the length of a bracket of other units for what the unit before it counts; 0: none.
std::uint32_t match_other_units(std::u16string_view rest) {
    if (rest.empty() || rest.front() != u'(') return 0;
    for (std::uint32_t index = 1; index < rest.size(); ++index) {
        const auto unit = lexicon::match_unit(rest.substr(index));
        if (!unit || unit->kind != UnitKind::thing) return 0;
        index += unit->size;
        if (index < rest.size() && rest[index] == u')') return index + 1;
        if (index >= rest.size() || rest[index] != u'、') return 0;
    }
    return 0;
}

/// 三|家镇, 八|门湾, 三|台县, 三|瓦窑, 二|台子: the names of places; but 三家县级医院, 三家子公司.
bool is_in_place_name(const CleanText& text, Words passage, std::uint32_t index) {
    if (!text::is(text[index - 1], text::numeral) || !text::is_one_of(text[index], u"家门台塘堡渡瓦") || index + 1 >= passage.end)
        return false;
    const char16_t next = text[index + 1], last = index + 2 < passage.end ? text[index + 2] : u'\n';
    if (next == u'山') return !text::is_one_of(last, u"西东");  // 三台山, but 三家山西企业
    return text::is_one_of(next, u"镇乡湾沟岭渠窑寨屯") || (next == u'县' && last != u'级') || (next == u'子' && last != u'公');
}

/// 质量提升0.5|等: a grade of land; behind a whole number 等 says that there are others.
bool is_grade_of_land(const CleanText& text, Words passage, const Quantity& quantity, std::uint32_t index) {
    if (text[index] != u'等' || !text.contains(quantity.words, u".")) return false;
    const std::u16string_view behind = rest_of(text, passage, index + 1);
    return behind.empty() || !text::is(behind.front(), text::han) || lexicon::match_bound_after(behind);
}

/// 百万千瓦|级, 万辆|级, 10万人|级: how great something is; but 三班|级, 两百个|级别.
bool makes_class(const CleanText& text, const lexicon::Unit& unit, std::uint32_t index) {
    if (unit.kind != UnitKind::thing) return unit.kind == UnitKind::amount;
    return text::is_one_of(text[index - 1], u"百千万亿") && text[index] != u'个';
}

/// 360|度|全景, 北纬30|°|线, 三|度: behind `before`, the end of a number, stands what is like a unit and is none there; but 25度,
/// 25°以上.
bool begins_other_word(std::u16string_view unit, char16_t before) {
    const std::u16string_view behind = unit.substr(1);
    switch (unit.front()) {
        case u'度':
            if (text::is_one_of(before, u"万亿")) return false;
            return !text::is(before, text::digit) || lexicon::begins_with_sign(unit, NumberSign::no_degree);
        case u'°': return !behind.starts_with(u'的') && !lexicon::match_bound_after(behind);
        default: return false;
    }
}

void take_unit(const CleanText& text, Words passage, Quantity& quantity, std::uint32_t index) {
    constexpr std::u16string_view unit_signs = u"℃μ°‰";
    const bool is_behind_space = index + 1 < passage.end && text[index] == u' ';
    if (is_behind_space && (text::is(text[index + 1], text::latin) || text::is_one_of(text[index + 1], unit_signs)))
        ++index;  // 80 mg/L, 0.3 ℃
    if (index < passage.end && is_grade_of_land(text, passage, quantity, index)) {
        quantity.unit = {index, index + 1};
        quantity.unit_name = "等";
        quantity.unit_kind = UnitKind::thing;
        quantity.words.end = quantity.unit.end;
        return;
    }
    const auto unit = lexicon::match_unit(rest_of(text, passage, index));
    if (!unit || is_in_place_name(text, passage, index)) return;
    const char16_t next = index + unit->size < passage.end ? text[index + unit->size] : u'\n';
    if (unit->size == 1 && begins_other_word(rest_of(text, passage, index), text[index - 1])) return;
    // 过50亿|项目, 突破百亿|大关
    const bool is_noun = (text[index] == u'项' && next == u'目') || (text[index] == u'大' && next == u'关');
    if (unit->size == 1 && is_noun && text::is_one_of(text[index - 1], u"万亿")) return;
    // A Latin unit must not be the beginning of a longer word: 5GHz, 3D打印, 10MBA.
    const bool is_latin = text::is(text[index + unit->size - 1], text::latin);
    if (is_latin && text::is(next, text::latin | text::digit)) return;
    quantity.unit = {index, index + unit->size};
    quantity.unit_name = unit->name;
    quantity.unit_dimension = unit->dimension;
    quantity.unit_kind = unit->kind;
    if (unit->size == 1 && text[index] == u'度' && text::is(text[index - 1], text::digit)) {  // 700亿度 is energy, 25度 a slope
        quantity.unit_dimension = "technical";
        quantity.unit_kind = UnitKind::rating;
    }
    if (next == u'级' && makes_class(text, *unit, index)) {
        ++quantity.unit.end;
        quantity.unit_kind = UnitKind::amount;
    }
    if (unit->kind == UnitKind::thing) quantity.unit.end += match_other_units(rest_of(text, passage, quantity.unit.end));
    quantity.words.end = quantity.unit.end;
}

/// 日, 万人: the length of a unit with the scale before it; 0: none.
std::uint32_t match_scaled_unit(std::u16string_view rest) {
    if (const auto unit = lexicon::match_unit(rest)) return unit->size;
    const std::uint32_t scale = text::match_scale(rest).size;
    const auto unit = lexicon::match_unit(rest.substr(scale));
    return unit ? scale + unit->size : 0;
}

/// (月·平方公里): the length of a bracket of units multiplied; 0: none.
std::uint32_t match_product(std::u16string_view rest) {
    constexpr std::u16string_view times = u"·•*×", calendar = u"年月日";
    if (rest.empty() || rest.front() != u'(') return 0;
    for (std::size_t index = 1; index < rest.size(); ++index) {
        const bool is_calendar = text::is_one_of(rest[index], calendar);
        const std::size_t end = index + (is_calendar ? 1 : match_scaled_unit(rest.substr(index)));
        if (end == index || end >= rest.size()) return 0;
        if (rest[end] == u')') return static_cast<std::uint32_t>(end) + 1;
        if (!text::is_one_of(rest[end], times)) return 0;
        index = end;
    }
    return 0;
}

/// 9/10万: of so many people, where no unit is written.
void take_many(const CleanText& text, Words passage, Quantity& quantity) {
    constexpr std::u16string_view many = u"/10万";
    const std::u16string_view rest = rest_of(text, passage, quantity.words.end);
    if (!rest.starts_with(many) || lexicon::match_unit(rest.substr(many.size()))) return;
    quantity.unit = {quantity.words.end, quantity.words.end + static_cast<std::uint32_t>(many.size())};
    quantity.unit_kind = UnitKind::share;
    quantity.words.end = quantity.after = quantity.unit.end;
}

/// /年, /a and /月 say how often; other compounds are units of the table or stay whole by their second unit (立方米/日).
void take_denominator(const CleanText& text, Words passage, Quantity& quantity) {
    const std::uint32_t slash = quantity.unit.end;
    if (quantity.unit.empty()) return take_many(text, passage, quantity);
    if (slash + 1 >= passage.end || text[slash] != u'/') return;
    const std::u16string_view rest = rest_of(text, passage, slash + 1);
    quantity.after = slash + 2;
    const bool is_annual = rest.front() == u'a' && (rest.size() == 1 || !text::is(rest[1], text::latin));
    if (is_annual || rest.starts_with(u"年")) {
        quantity.per = Per::year;
    } else if (rest.starts_with(u"月")) {
        quantity.per = Per::month;
    } else if (rest.starts_with(u"季")) {
        quantity.per = Per::quarter;
    } else if (const std::uint32_t size = std::max(match_scaled_unit(rest), match_product(rest))) {
        const std::uint32_t end = slash + 1 + size;
        const std::uint32_t people = lexicon::match_sign(rest_of(text, passage, end), NumberSign::people);  // 6张/百名|老年人
        quantity.unit.end = quantity.words.end = quantity.after = end + people;
        quantity.unit_name = quantity.unit_dimension = {};
    } else {
        quantity.after = slash;
    }
}

/// 万辆级|规模|以上: a word of size stands between a class and its bound.
void skip_size_of_class(const CleanText& text, Words passage, Quantity& quantity) {
    constexpr std::u16string_view size = u"规模";
    const std::u16string_view rest = rest_of(text, passage, quantity.after);
    if (is_size_class(text, quantity) && rest.starts_with(size) && lexicon::match_bound_after(rest.substr(size.size())))
        quantity.after += static_cast<std::uint32_t>(size.size());
}

/// 专家库保持300人|规模|, 分别达到9亿元、5亿元|规模|: nothing but that word stands behind the number, which says no more than
/// 左右.
void skip_size_alone(const CleanText& text, Words passage, Quantity& quantity) {
    constexpr std::uint32_t size = 2;  // characters
    const std::uint32_t end = quantity.after + size;
    if (quantity.unit.empty() || !rest_of(text, passage, quantity.after).starts_with(u"规模")) return;
    const bool is_reached = lexicon::match_verb_before(text, {passage.begin, quantity.words.begin}).reach;  // but 年产8万吨规模
    if (!is_reached && (quantity.words.begin == passage.begin || text[quantity.words.begin - 1] != u'、')) return;
    if (end >= passage.end || text::is_one_of(text[end], u",;。、:")) quantity.after = end;
}

/// Moves behind what the share is of, where nothing but a bound stands there: 30%额定负荷|以下, but 30%额定负荷的调峰能力.
void skip_rating(const CleanText& text, Words passage, Quantity& quantity) {
    if (quantity.unit_kind != UnitKind::share) return;
    const std::uint32_t end = quantity.after + lexicon::match_sign(rest_of(text, passage, quantity.after), NumberSign::rating);
    const std::uint32_t bound = lexicon::match_bound_after(rest_of(text, passage, end)).size;
    if (end + bound == passage.end || !text::is(text[end + bound], text::han)) quantity.after = end;
}

/// Characters of what each gets, or how often, at the end of `before`: 不低于|每人每月|900元; 0: nothing.
std::uint32_t portion_before(const CleanText& text, Words before) {
    return lexicon::match_sign_at_end(text, before, NumberSign::portion);
}

/// Moves behind what is counted, where nothing but a bound stands there: 300个|机架|以下.
void skip_counted(const CleanText& text, Words passage, Quantity& quantity) {
    if (quantity.unit_kind != UnitKind::thing) return;
    const std::uint32_t counted = lexicon::match_sign(rest_of(text, passage, quantity.after), NumberSign::sizes);
    if (counted == 0 || !lexicon::match_bound_after(rest_of(text, passage, quantity.after + counted))) return;
    quantity.counted = {quantity.after, quantity.after + counted};
    quantity.after += counted;
}

void take_bounds(const CleanText& text, Words passage, Quantity& quantity) {
    skip_rating(text, passage, quantity);
    skip_counted(text, passage, quantity);
    skip_size_of_class(text, passage, quantity);
    skip_size_alone(text, passage, quantity);
    if (const auto bound = lexicon::match_bound_after(rest_of(text, passage, quantity.after))) {
        quantity.relation_after = bound.relation;
        quantity.after += bound.size;
    }
    quantity.before = quantity.words.begin;
    constexpr std::uint32_t longest_lead = longest_bound + 4;  // with 每人每月
    const std::uint32_t from = std::max(passage.begin, quantity.before > longest_lead ? quantity.before - longest_lead : 0);
    const std::uint32_t end = quantity.before - (quantity.before > from && text[quantity.before - 1] == u' ' ? 1 : 0);  // ≥ 11件
    const std::uint32_t portion = end - portion_before(text, {from, end});
    const std::u16string_view ahead = text.characters({from, portion});
    const lexicon::Bound bound = lexicon::match_bound_before(ahead);
    const bool is_verb = portion < end && lexicon::match_verb_before(ahead).reach;  // 控制在|每平方公里|2万人
    if (bound.size > (portion < end ? 1U : 0U) && !is_verb) {
        quantity.relation_before = bound.relation;
        quantity.before = portion - bound.size;
    }
}

Quantity fraction(Words words, std::optional<Decimal> value) {
    Quantity quantity;
    quantity.words = words;
    quantity.value = value;
    quantity.unit_name = "%";
    quantity.unit_kind = UnitKind::share;
    quantity.unit_dimension = "share";
    quantity.after = words.end;
    return quantity;
}

/// 100 × numerator / denominator to one decimal; of 百分之, 千分之, 万分之 exactly.
std::optional<Decimal> per_cent(const Decimal& numerator, const Decimal& denominator) {
    constexpr int per_hundred = 2, most_places = 18;  // digits
    if (denominator.coefficient() <= 0 || denominator.scale() != 0) return std::nullopt;
    int zeros = 0;
    std::int64_t rest = denominator.coefficient();
    for (; rest % 10 == 0; rest /= 10) ++zeros;
    if (rest == 1 && zeros >= per_hundred && numerator.scale() + zeros <= most_places)  // 千分之0.5
        return Decimal::of(numerator.coefficient(), numerator.scale() + zeros - per_hundred);
    if (numerator.scale() != 0) return std::nullopt;
    if (numerator.coefficient() > 1'000'000'000'000) return std::nullopt;
    const std::int64_t thousandths = (numerator.coefficient() * 2000 / denominator.coefficient() + 1) / 2;
    return Decimal::of(thousandths, 1);
}

/// 的|1/12, 占|1/10, 不少于|3/10: what stands before says that it is one, and behind it no unit, which would be of two numbers.
bool stands_for_share(const CleanText& text, Words passage, std::uint32_t index, std::uint32_t size) {
    constexpr std::uint32_t longest_verb = 4;  // characters
    const std::u16string_view behind = rest_of(text, passage, index + size);
    const Words before{index - std::min(index - passage.begin, longest_verb), index};
    const std::u16string_view lead = text.characters(before);
    const lexicon::Verb verb = lexicon::match_verb_before(lead);
    const bool is_led = !lead.empty() && (text::is_one_of(lead.back(), u"的占") || lexicon::match_bound_before(lead).size > 1 ||
                                          (verb.reach && verb.size > 1));
    return is_led && !text::is_one_of(behind.empty() ? u'。' : behind.front(), u"万亿月日号") && !lexicon::match_unit(behind);
}

/// 1/3, 9/10, 1/12: a number of at most two digits below a longer or greater one, and no more of them; 5/10万, 10/12月 are none.
std::optional<Quantity> match_slashed(const CleanText& text, Words passage, std::uint32_t index) {
    constexpr std::uint32_t longest_above = 2, longest_below = 3;  // digits
    const std::u16string_view rest = rest_of(text, passage, index);
    const auto digits_at = [&](std::uint32_t begin) {
        std::uint32_t end = begin;
        while (end < rest.size() && end - begin <= longest_below && text::is(rest[end], text::digit)) ++end;
        return end - begin;
    };
    const auto goes_on = [](char16_t c) { return text::is(c, text::digit | text::latin) || c == u'/' || c == u'.' || c == u'-'; };
    const std::uint32_t above = digits_at(0), below = above + 1 < rest.size() && rest[above] == u'/' ? digits_at(above + 1) : 0;
    const std::uint32_t size = above + 1 + below;
    if (above == 0 || above > longest_above || below == 0 || below > longest_below) return std::nullopt;
    if ((rest.size() > size && goes_on(rest[size])) || (index > passage.begin && goes_on(text[index - 1]))) return std::nullopt;
    const std::optional<Decimal> first = text::match_arabic(rest.substr(0, above)).value;
    const std::optional<Decimal> second = text::match_arabic(rest.substr(above + 1, below)).value;
    if (!first || !second || !(*first < *second)) return std::nullopt;
    if (below > 1 && !stands_for_share(text, passage, index, size)) return std::nullopt;
    return fraction({index, index + size}, per_cent(*first, *second));
}

/// 三成, 三成五, 三成半, 三成多; `words` are those of 三成.
Quantity tenths(const CleanText& text, Words passage, Words words, const Decimal& number) {
    std::optional<Decimal> percent = text::scaled(number, 1);
    const std::u16string_view behind = rest_of(text, passage, words.end);
    const Numeral digit = text::match_numeral(behind);
    const bool is_followed =
        digit.size == 1 && !text::is(behind.front(), text::digit) && digit.value && digit.value->scale() == 0;
    if (number.scale() == 0 && behind.starts_with(u'半') && !behind.starts_with(u"半以上") &&
        (behind.size() == 1 || !text::is(behind[1], text::han))) {
        percent = Decimal(10 * number.coefficient() + 5);
        ++words.end;
    }
    if (is_followed && (behind.size() == 1 || !text::is(behind[1], text::han) || lexicon::match_bound_after(behind.substr(1)))) {
        percent = Decimal(10 * number.coefficient() + digit.value->coefficient());
        ++words.end;
    }
    Quantity quantity = fraction(words, percent);
    if (words.end < passage.end && text::is_one_of(text[words.end], u"多余")) {
        quantity.relation_after = Relation::more_than;
        ++quantity.after;
    }
    return quantity;
}

/// 三分之一, 百分之三十, 三成, 一半: a share in words.
std::optional<Quantity> match_fraction(const CleanText& text, Words passage, std::uint32_t index) {
    const std::u16string_view rest = rest_of(text, passage, index);
    std::size_t run = 0;  // the numeral is about this long: most are followed by neither 分 nor 成
    while (run < std::min(rest.size(), longest_numeral) &&
           (text::is(rest[run], text::digit | text::numeral) || rest[run] == u'.' || rest[run] == u'点'))
        ++run;
    const bool may_be_share = run < rest.size() && (rest[run] == u'分' || rest[run] == u'成');
    if (!may_be_share && !rest.starts_with(u"一半")) return std::nullopt;
    if (rest.starts_with(u"一半")) return fraction({index, index + 2}, Decimal(50));
    const Numeral first = text::match_numeral(rest);
    if (first.size == 0 || !first.value) return std::nullopt;
    const std::u16string_view behind = rest.substr(first.size);
    if (behind.starts_with(u"分之")) {
        const Numeral second = text::match_numeral(behind.substr(2));
        if (second.size == 0 || !second.value) return std::nullopt;
        const Words words{index, index + first.size + 2 + second.size};
        if (*first.value == Decimal(100)) return fraction(words, second.value);
        const bool is_spelled = second.value->scale() > 0 && !second.arabic;  // 千分之六点一 is left alone
        return fraction(words, is_spelled ? std::nullopt : per_cent(*second.value, *first.value));
    }
    const bool is_tenths =
        behind.starts_with(u"成") && *first.value < Decimal(11) && !lexicon::begins_with_sign(behind, NumberSign::no_tenths);
    return is_tenths ? std::optional(tenths(text, passage, {index, index + first.size + 1}, *first.value)) : std::nullopt;
}

/// 翻一番 is 100 % more, 翻两番 300 %.
std::optional<Quantity> match_multiple(const CleanText& text, Words passage, std::uint32_t index) {
    if (index == passage.begin || text[index - 1] != u'翻') return std::nullopt;
    const std::u16string_view rest = rest_of(text, passage, index);
    const Numeral times = text::match_numeral(rest);
    if (times.size == 0 || !times.value || !rest.substr(times.size).starts_with(u"番")) return std::nullopt;
    if (times.value->scale() != 0 || times.value->coefficient() < 1 || times.value->coefficient() > 10) return std::nullopt;
    Quantity quantity =
        fraction({index, index + times.size + 1}, Decimal(((std::int64_t{1} << times.value->coefficient()) - 1) * 100));
    --quantity.words.begin;
    quantity.is_multiple = true;
    return quantity;
}

/// 百万, 千亿: a scale so great that it may stand for an amount of money, or for people.
bool is_great(const Amount& amount) {
    constexpr std::int64_t least = 999'999;
    return amount.is_bare_scale && amount.number && Decimal(least) < *amount.number;
}

/// 万千瓦 in a cell, (万千瓦), 万吨/年, 万千瓦/万千瓦时, 万只 in a cell, 单位：万千瓦, 单位：个、万人: what other numbers are
/// measured in.
bool is_unit_alone(const CleanText& text, Words passage, const Quantity& quantity) {
    std::uint32_t begin = quantity.words.begin;
    std::uint32_t end = quantity.words.end;
    if (end < passage.end && text[end] == u'/') end = quantity.after;
    if (begin > passage.begin && text::is_one_of(text[begin - 1], u"万亿")) --begin;  // (亿|千瓦时)
    constexpr std::uint32_t longest_list = 12;                                        // characters of 个、人、
    const Words before{begin - std::min(begin - passage.begin, longest_list), begin};
    if (text.contains(before, u"单位:") && !text.contains(before, u"。")) return true;
    const bool is_scaled = quantity.unit.begin == begin + 1 && text::is_one_of(text[begin], u"万亿");  // 万只, but 百家
    return (quantity.unit_kind == UnitKind::amount || (quantity.unit_kind == UnitKind::thing && is_scaled)) &&
           (begin == passage.begin || text::is_one_of(text[begin - 1], u"(/")) && (end == passage.end || text[end] == u')');
}

/// 2.5:1: how many times as much as the other.
std::optional<Quantity> match_ratio_to_one(const CleanText& text, Words passage, std::uint32_t index) {
    const std::uint32_t end = end_of_ratio_to_one(text, passage, index);
    if (end == 0) return std::nullopt;
    Quantity quantity;
    quantity.words = {index, end};
    quantity.value = text::match_arabic(rest_of(text, passage, index)).value;
    quantity.is_to_one = true;
    quantity.after = end;
    return quantity;
}

/// 3.8⏎—⏎345.1: an empty cell of a table.
bool is_on_its_own_line(const CleanText& text, Words sign) {
    const auto is_broken = [&](std::uint32_t index) { return text.gap_before(index).find('\n') != std::string_view::npos; };
    return is_broken(sign.begin) && is_broken(sign.end);
}

/// 3-5家, 10-20万吨, 3%-5%: scale and unit behind the second number hold for both. `quantity` is that of the first.
void take_range(const CleanText& text, Words passage, const Amount& first, Quantity& quantity) {
    const std::uint32_t sign_at = quantity.words.end;
    const std::uint32_t sign = match_range_sign(rest_of(text, passage, sign_at));
    if (sign == 0 || sign_at + sign >= passage.end || is_on_its_own_line(text, {sign_at, sign_at + sign})) return;
    const Amount second = match_amount(text, passage, sign_at + sign);
    if (second.end == 0 || second.is_chinese != first.is_chinese) return;
    Quantity range = quantity;
    range.words.end = second.end;
    take_unit(text, passage, range, second.end);
    const bool has_unit = range.words.end > second.end;
    if (!has_unit && first.is_chinese) return;
    // 提升3个百分点至95% is no range
    const bool same_unit = quantity.unit.empty() || (has_unit && text.characters(quantity.unit) == text.characters(range.unit));
    if (!same_unit) return;
    range.value = first.value(second.power);
    range.value_to = second.value(0);
    if (!range.value || !range.value_to || *range.value <= *range.value_to) quantity = range;
}

/// Two neighbouring digits that say between what a number lies: 三四|十, 二三|百, 十|五六. Words without their unit; empty: none.
Quantity match_between(const CleanText& text, Words passage, std::uint32_t index) {
    const std::u16string_view rest = rest_of(text, passage, index);
    const auto digit_at = [&](std::size_t at) {
        const bool is_digit =
            at < rest.size() && text::is(rest[at], text::numeral) && text::match_scale(rest.substr(at)).size == 0;
        const Numeral digit = is_digit ? text::match_numeral(rest.substr(at, 1)) : Numeral{};
        return digit.value ? digit.value->coefficient() : 0;
    };
    constexpr std::uint32_t size = 2;  // digits
    constexpr std::int64_t ten = 10;
    const std::uint32_t tens = !rest.empty() && rest.front() == u'十' ? 1 : 0;
    const std::int64_t lower = digit_at(tens), upper = digit_at(tens + 1);
    const std::uint32_t end = tens + size;
    const text::Scale scale = end < rest.size() ? text::match_scale(rest.substr(end)) : text::Scale{};
    Quantity quantity;
    quantity.words = {index, index};
    if (lower == 0 || upper != lower + 1 || scale.size != 1 - tens) return quantity;
    quantity.words.end = index + end + scale.size;
    quantity.value = text::scaled(Decimal(tens * ten + lower), scale.power);
    quantity.value_to = text::scaled(Decimal(tens * ten + upper), scale.power);
    quantity.is_chinese = true;
    return quantity;
}

}  // namespace

std::string unit_as_written(const CleanText& text, Words unit) {
    struct Sign {
        std::string_view wide, narrow;
    };
    constexpr Sign signs[] = {{"％", "%"}, {"／", "/"}};
    std::string written = text.written(unit);
    for (const auto& [wide, narrow] : signs)
        for (std::size_t at = written.find(wide); at != written.npos; at = written.find(wide, at))
            written.replace(at, wide.size(), narrow);
    return written;
}

std::uint32_t end_of_ratio_to_one(const CleanText& text, Words passage, std::uint32_t index) {
    const auto goes_on = [](char16_t c) { return text::is(c, text::digit | text::latin) || text::is_one_of(c, u".:∶"); };
    constexpr std::size_t longest = 12;  // characters
    const std::uint32_t sign = index + text::match_arabic(rest_of(text, passage, index).substr(0, longest)).size;
    if (sign == index || (index > passage.begin && goes_on(text[index - 1]))) return 0;
    if (sign + 1 >= passage.end || !text::is_one_of(text[sign], u":∶") || text[sign + 1] != u'1') return 0;
    return sign + 2 < passage.end && goes_on(text[sign + 2]) ? 0 : sign + 2;
}

namespace {

/// 低至|-|40℃, 降至|零下|20℃: characters of the sign that stands before degrees below zero; 0: none does.
std::uint32_t sign_below_zero(const CleanText& text, Words passage, const Quantity& quantity) {
    constexpr std::u16string_view below = u"零下", minus = u"-−";
    const std::u16string_view unit = text.characters(quantity.unit);
    const Words before{passage.begin, quantity.words.begin};
    if ((unit != u"℃" && unit != u"摄氏度") || before.size() < 2) return 0;
    if (text.ends_with(before, below)) return static_cast<std::uint32_t>(below.size());
    const bool is_minus = text::is_one_of(text[before.end - 1], minus) && text::is(text[before.end - 2], text::han);
    return is_minus ? 1 : 0;
}

void take_sign(const CleanText& text, Words passage, Quantity& quantity) {
    const std::uint32_t size = quantity.value_to ? 0 : sign_below_zero(text, passage, quantity);
    if (size == 0 || !quantity.value) return;
    quantity.words.begin -= size;
    quantity.value = Decimal::of(-quantity.value->coefficient(), quantity.value->scale());
}

/// 五千亿|级产业集群: as 千亿级 it names a size.
bool names_size(const CleanText& text, const Quantity& quantity) {
    constexpr std::int64_t least = 100'000'000;
    return quantity.is_chinese && quantity.value && Decimal(least) <= *quantity.value && text.characters(quantity.unit) == u"级";
}

}  // namespace

std::optional<Quantity> match_quantity(const CleanText& text, Words passage, std::uint32_t index) {
    std::optional<Quantity> special = match_multiple(text, passage, index);
    if (!special) special = match_fraction(text, passage, index);
    if (!special && text::is(text[index], text::digit)) special = match_slashed(text, passage, index);
    if (!special && text::is(text[index], text::digit)) special = match_ratio_to_one(text, passage, index);
    if (special) {
        take_bounds(text, passage, *special);
        return special;
    }
    if (Quantity between = match_between(text, passage, index); !between.words.empty()) {
        take_unit(text, passage, between, between.words.end);
        if (between.unit.empty()) return std::nullopt;
        between.after = between.words.end;
        take_bounds(text, passage, between);
        return between;
    }
    const Amount first = match_amount(text, passage, index);
    if (first.end == 0) return std::nullopt;
    if (first.is_bare_scale && begins_unit(rest_of(text, passage, index))) return std::nullopt;  // 每|千瓦
    Quantity quantity;
    quantity.words = {index, first.end};
    quantity.is_chinese = first.is_chinese;
    quantity.is_bare_scale = first.is_bare_scale;
    quantity.value = first.value(0);
    if (!first.is_alone) take_unit(text, passage, quantity, first.end);
    quantity.is_bare_scale = quantity.is_bare_scale || names_size(text, quantity);
    take_range(text, passage, first, quantity);
    const bool may_be_bare = is_great(first) && quantity.unit.empty();
    if (first.is_chinese && quantity.unit.empty() && !may_be_bare) return std::nullopt;
    take_sign(text, passage, quantity);
    quantity.after = quantity.words.end;
    take_denominator(text, passage, quantity);
    if (first.is_bare_scale && is_unit_alone(text, passage, quantity)) return std::nullopt;
    take_bounds(text, passage, quantity);
    if (may_be_bare && quantity.relation_before != Relation::more_than) return std::nullopt;
    if (first.more && !quantity.relation_after) quantity.relation_after = Relation::more_than;
    return quantity;
}

}  // namespace plandoc::record
