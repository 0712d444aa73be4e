#include "text/decimal.hpp"

namespace plandoc::text {

Decimal Decimal::of(std::int64_t coefficient, int scale) {
    while (scale > 0 && coefficient % 10 == 0) {
        coefficient /= 10;
        --scale;
    }
    Decimal result;
    result.coefficient_ = coefficient;
    result.scale_ = scale;
    return result;
}

double Decimal::to_double() const {
    double divisor = 1;
    for (int i = 0; i < scale_; ++i) divisor *= 10;
    return static_cast<double>(coefficient_) / divisor;
}

std::string Decimal::to_string() const {
    std::string digits = std::to_string(coefficient_ < 0 ? -coefficient_ : coefficient_);
    if (scale_ > 0) {
        const auto scale = static_cast<std::size_t>(scale_);
        if (digits.size() <= scale) digits.insert(0, scale + 1 - digits.size(), '0');
        digits.insert(digits.size() - scale, 1, '.');
    }
    return coefficient_ < 0 ? "-" + digits : digits;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
    __extension__ using Wide = __int128;
    Wide left = a.coefficient_, right = b.coefficient_;
    for (int i = a.scale_; i < b.scale_; ++i) left *= 10;
    for (int i = b.scale_; i < a.scale_; ++i) right *= 10;
    return left < right ? std::strong_ordering::less : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

}  // namespace plandoc::text
