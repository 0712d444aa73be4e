#include "text/numeral.hpp"

#include <algorithm>
#include <array>

#include "text/character.hpp"

namespace plandoc::text {

namespace {

constexpr int most_digits = 18;
constexpr std::size_t longest_chinese = 48;  ///< characters; nobody writes longer numbers

constexpr std::int64_t power_of_ten(int power) {
    std::int64_t value = 1;
    for (int i = 0; i < power; ++i) value *= 10;
    return value;
}

/// 0-9; -1 if `c` is neither a Chinese nor an Arabic digit.
constexpr int digit_value(char16_t c) {
    switch (c) {
        case u'零':
        case u'〇': return 0;
        case u'一':
        case u'壹': return 1;
        case u'二':
        case u'两':
        case u'贰': return 2;
        case u'三':
        case u'叁': return 3;
        case u'四':
        case u'肆': return 4;
        case u'五':
        case u'伍': return 5;
        case u'六':
        case u'陆': return 6;
        case u'七':
        case u'柒': return 7;
        case u'八':
        case u'捌': return 8;
        case u'九':
        case u'玖': return 9;
        default: return c >= u'0' && c <= u'9' ? c - u'0' : -1;
    }
}

/// Power of ten of 十百千万亿, 0 for any other character.
constexpr int unit_power(char16_t c) {
    switch (c) {
        case u'十':
        case u'拾': return 1;
        case u'百':
        case u'佰': return 2;
        case u'千':
        case u'仟': return 3;
        case u'万': return 4;
        case u'亿': return 8;
        default: return 0;
    }
}

constexpr bool is_zero(char16_t c) { return c == u'零' || c == u'〇'; }

/// Chinese digits one by one: 二〇二二, 一点四五.
Numeral match_spelled(std::u16string_view text) {
    Numeral result;
    std::int64_t coefficient = 0;
    int digits = 0, scale = 0;
    std::size_t at = 0;
    bool point = false;
    for (; at < text.size(); ++at) {
        const int value = is(text[at], digit) ? -1 : digit_value(text[at]);
        if (value < 0) {
            if (text[at] != u'点' || point || at == 0 || at + 1 >= text.size() || digit_value(text[at + 1]) < 0) break;
            point = true;
            continue;
        }
        if (++digits > most_digits) continue;
        coefficient = coefficient * 10 + value;
        if (point) ++scale;
    }
    if (digits == 0) return {};
    result.size = static_cast<std::uint32_t>(at);
    result.spelled_digits = true;
    if (digits <= most_digits) result.value = Decimal::of(coefficient, scale);
    return result;
}

/// A numeral with 十百千万亿 while it is read: a sum of digit × unit, 万 and 亿 closing what stands before them. Digits may be
/// Arabic runs (5万4千, 1千零1).
class AdditiveNumeral {
public:
    explicit AdditiveNumeral(std::u16string_view text) : text_(text), limit_(std::min(text.size(), longest_chinese)) {}

    Numeral match() {
        while (at_ < limit_ && take()) continue;
        if (!has_unit_) return {};
        const std::int64_t whole = total_ + section_ + last_digit();
        Numeral result;
        result.size = static_cast<std::uint32_t>(end_);
        result.value = Decimal(whole);
        append_fraction(whole, result);
        return result;
    }

private:
    static constexpr int wan = 4, yi = 8;  ///< powers of ten of 万 and 亿
    static constexpr int any_unit = 99;    ///< greater than every power: no unit yet in the section

    /// Takes in the next character, or run of Arabic digits; false: the numeral is over.
    bool take() {
        const char16_t c = text_[at_];
        if (const int power = unit_power(c); power > 0) return power < wan ? take_unit(power) : take_closing_unit(power);
        if (c == u'廿' || c == u'卅') return take_tens(c == u'廿' ? 20 : 30);
        const int value = digit_value(c);
        if (value < 0) return false;
        if (is(c, digit)) return take_run();
        return is_zero(c) ? take_zero() : take_digit(value);
    }

    bool take_unit(int power) {
        // 万千瓦: a smaller unit without a digit of its own belongs to what follows; 一百十 and 十 alone are numbers.
        if (pending_ < 0 && last_unit_ >= wan && !after_zero_) return false;
        if (power >= smallest_ && section_ > 0) return false;
        section_ += (pending_ < 0 ? 1 : pending_) * power_of_ten(power);
        smallest_ = power;
        return end_unit(power);
    }

    bool take_closing_unit(int power) {
        // 万亿 alone is a number: 万亿级产业
        const std::int64_t section = at_ == 0 ? 1 : section_ + (pending_ < 0 ? 0 : pending_);
        const std::int64_t closed = power == yi ? total_ + section : section;
        if (closed == 0 || closed > power_of_ten(most_digits - 1 - power)) return false;
        total_ = closed * power_of_ten(power) + (power == yi ? 0 : total_);
        section_ = 0;
        smallest_ = any_unit;
        return end_unit(power);
    }

    bool end_unit(int power) {
        pending_ = -1;
        last_unit_ = power;
        has_unit_ = true;
        after_zero_ = false;
        end_ = ++at_;
        return true;
    }

    /// 廿 and 卅: digit and unit in one.
    bool take_tens(int value) {
        if (pending_ >= 0 || section_ % 100 != 0) return false;
        section_ += value;
        last_unit_ = smallest_ = 1;
        has_unit_ = true;
        end_ = ++at_;
        return true;
    }

    /// An Arabic run inside a numeral: 5万4千.
    bool take_run() {
        constexpr std::size_t longest_run = 5;  // digits
        if (pending_ >= 0) return false;
        const std::size_t begin = at_;
        pending_ = 0;
        while (at_ < limit_ && is(text_[at_], digit) && at_ - begin < longest_run)
            pending_ = pending_ * 10 + digit_value(text_[at_++]);
        if (at_ - begin > 1) after_zero_ = true;  // 1百01: no shorthand
        end_ = at_;
        return true;
    }

    bool take_zero() {
        if (at_ == 0) return false;
        after_zero_ = true;
        ++at_;
        return true;
    }

    bool take_digit(int value) {
        if (pending_ >= 0) return false;  // two digits in a row: a list (十一二三), not one number
        pending_ = value;
        end_ = ++at_;
        return true;
    }

    /// What a digit without a unit at the end is worth: 三万五 is 35000, 三万零五 is 30005.
    [[nodiscard]] std::int64_t last_digit() const {
        if (pending_ < 0) return 0;
        const bool is_shorthand = last_unit_ > 1 && !after_zero_ && pending_ < 10;
        return is_shorthand ? pending_ * power_of_ten(last_unit_ - 1) : pending_;
    }

    /// 一百点五
    void append_fraction(std::int64_t whole, Numeral& result) const {
        constexpr std::uint32_t longest_fraction = 6;  // digits
        if (end_ + 1 >= text_.size() || text_[end_] != u'点') return;
        const Numeral fraction = match_spelled(text_.substr(end_ + 1));
        if (fraction.size == 0 || fraction.size > longest_fraction || !fraction.value || fraction.value->scale() != 0) return;
        const int places = static_cast<int>(fraction.size);
        result.value.reset();
        if (whole < power_of_ten(most_digits - places))
            result.value = Decimal::of(whole * power_of_ten(places) + fraction.value->coefficient(), places);
        result.size += 1 + fraction.size;
    }

    std::u16string_view text_;
    std::size_t limit_;
    std::size_t at_ = 0, end_ = 0;  ///< behind what was taken in; behind the last unit or digit
    std::int64_t total_ = 0;        ///< of the sections closed by 万 and 亿
    std::int64_t section_ = 0;      ///< below ten thousand
    std::int64_t pending_ = -1;     ///< a digit or run that waits for its unit; -1: none
    int last_unit_ = 0, smallest_ = any_unit;
    bool after_zero_ = false, has_unit_ = false;
};

/// A comma at `at` with exactly three digits behind it.
bool is_thousands_group(std::u16string_view text, std::size_t at) {
    if (at + 3 >= text.size() || text[at] != u',') return false;
    for (std::size_t i = 1; i <= 3; ++i)
        if (!is(text[at + i], digit)) return false;
    return at + 4 >= text.size() || !is(text[at + 4], digit);
}

Numeral match_additive(std::u16string_view text) { return AdditiveNumeral(text).match(); }

}  // namespace

std::optional<Decimal> scaled(const Decimal& value, int power) {
    std::int64_t coefficient = value.coefficient();
    int scale = value.scale();
    while (power > 0 && scale > 0) {
        --power;
        --scale;
    }
    for (; power > 0; --power) {
        if (coefficient > power_of_ten(most_digits - 1)) return std::nullopt;
        coefficient *= 10;
    }
    return Decimal::of(coefficient, scale);
}

Scale match_scale(std::u16string_view text) {
    Scale scale;
    while (scale.size < text.size()) {
        const int power = unit_power(text[scale.size]);
        if (power == 0) break;
        // 万亿, 百万, 千亿 multiply; 万千(瓦) does not: the smaller one begins what follows.
        if (scale.size > 0 && power < 4) break;
        if (scale.size > 0 && power == 4 && scale.power >= 4) break;
        scale.power += power;
        ++scale.size;
    }
    return scale;
}

Numeral match_arabic(std::u16string_view text) {
    std::size_t at = 0;
    std::int64_t coefficient = 0;
    int digits = 0, scale = 0;
    const auto take = [&](char16_t c) {
        if (++digits <= most_digits) coefficient = coefficient * 10 + (c - u'0');
    };
    while (at < text.size() && digits <= most_digits && is(text[at], digit)) take(text[at++]);
    while (at < text.size() && is(text[at], digit)) ++at;  // too long to have a value
    if (at == 0) return {};
    if (at <= 3) {  // 1,040,000: at most three digits before the first comma
        while (is_thousands_group(text, at)) {
            for (std::size_t i = 1; i <= 3; ++i) take(text[at + i]);
            at += 4;
        }
    }
    if (at + 1 < text.size() && text[at] == u'.' && is(text[at + 1], digit)) {
        ++at;
        while (at < text.size() && is(text[at], digit)) {
            take(text[at++]);
            ++scale;
        }
    }
    Numeral result;
    result.size = static_cast<std::uint32_t>(at);
    result.arabic = true;
    if (digits <= most_digits) result.value = Decimal::of(coefficient, scale);
    return result;
}

Numeral match_numeral(std::u16string_view text) {
    if (text.empty() || !is(text.front(), digit | numeral)) return {};
    if (is(text.front(), digit)) {
        Numeral result = match_arabic(text);
        const std::u16string_view rest = text.substr(result.size);
        const Scale scale = match_scale(rest);
        if (scale.size == 0) return result;
        // 5万4千6百, 1千零1: more numeral behind the scale
        if (rest.size() > scale.size && is(rest[scale.size], digit | numeral) && result.size <= 4 && result.value &&
            result.value->scale() == 0) {
            Numeral mixed = match_additive(text);
            if (mixed.size > result.size + scale.size) {
                mixed.arabic = true;
                return mixed;
            }
        }
        if (result.value) result.value = scaled(*result.value, scale.power);
        result.size += scale.size;
        return result;
    }
    Numeral spelled = match_spelled(text);
    const Numeral additive = match_additive(text);
    return additive.size > spelled.size || (additive.size > 0 && additive.size == spelled.size) ? additive : spelled;
}

}  // namespace plandoc::text
