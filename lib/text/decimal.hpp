#pragma once
/// Exact decimal numbers: 0.65万 is 6500, not 6499.999…

#include <compare>
#include <cstdint>
#include <string>

namespace plandoc::text {

/// coefficient × 10^-scale, at most 18 digits, scale never negative; kept without trailing zeros behind the point.
class Decimal {
public:
    constexpr Decimal() = default;
    constexpr Decimal(std::int64_t whole) : coefficient_(whole) {}  // NOLINT: a whole number is a decimal
    /// Drops trailing zeros. The caller guarantees |coefficient| < 10^18 and 0 <= scale <= 18.
    static Decimal of(std::int64_t coefficient, int scale);

    [[nodiscard]] std::int64_t coefficient() const { return coefficient_; }
    [[nodiscard]] int scale() const { return scale_; }
    [[nodiscard]] double to_double() const;
    /// Shortest exact form, never an exponent: 11, 0.15, 150000000.
    [[nodiscard]] std::string to_string() const;

    friend bool operator==(const Decimal&, const Decimal&) = default;
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

private:
    std::int64_t coefficient_ = 0;
    int scale_ = 0;
};

}  // namespace plandoc::text
