#pragma once
/// Quantities: a number, its unit, and the comparators that touch it.
///     不低于300万元   ->  >=  3000000 元        30余家  ->  >  30 家
///     3—5家          ->  3 to 5 家             三分之一 ->  33.3 %
///     10—20万吨       ->  100000 to 200000 吨   翻两番  ->  300 %
///     500人次/年      ->  500 人次, each year   三成    ->  30 %
///     2.5:1          ->  2.5, to one
/// Years (2025), hotlines (12330) and document numbers (〔2022〕17号) are claimed by their own finders first.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "lexicon/bounds.hpp"
#include "lexicon/units.hpp"
#include "record/plan.hpp"
#include "text/clean_text.hpp"
#include "text/decimal.hpp"

namespace plandoc::record {

struct Quantity {
    Words words;                         ///< from the first character of the number to the end of the unit
    std::optional<text::Decimal> value;  ///< lower end of a range; none: more than 18 digits
    std::optional<text::Decimal> value_to;
    Words unit;                       ///< empty: none is written
    std::string_view unit_name;       ///< as in units.tsv; % for fractions
    std::string_view unit_dimension;  ///< likewise: money, person …
    lexicon::UnitKind unit_kind = lexicon::UnitKind::thing;
    Per per = Per::none;         ///< /年 /月 behind the unit
    bool is_chinese = false;     ///< the number is written in Chinese numerals
    bool is_bare_scale = false;  ///< nothing but a scale: 万人, 千亿级; 五千亿级 is a size as well
    bool is_multiple = false;    ///< 翻番: a growth by itself
    bool is_to_one = false;      ///< 2.5:1
    std::uint32_t before = 0;    ///< index of the first character of the comparators before the number
    std::uint32_t after = 0;     ///< index behind unit and comparator
    Words counted;               ///< what stands between the two: 300张|床位|以上
    std::optional<lexicon::Relation> relation_before, relation_after;

    /// Gives it the unit of `other`, with all that the table of units tells of that.
    void take_unit_of(const Quantity& other) {
        unit = other.unit;
        unit_name = other.unit_name;
        unit_dimension = other.unit_dimension;
        unit_kind = other.unit_kind;
    }
    [[nodiscard]] lexicon::Relation relation() const {
        const bool is_vague = relation_after == lexicon::Relation::about && relation_before != lexicon::Relation::at_most;
        if (relation_after && (!relation_before || !is_vague)) return *relation_after;  // 控制在9%左右
        return relation_before.value_or(relation_after.value_or(lexicon::Relation::equal));
    }
};

/// The quantity whose number begins at `index`, within `passage`; nullopt where none begins there, or where a Chinese
/// numeral has no unit behind it (进一步, 统一).
[[nodiscard]] std::optional<Quantity> match_quantity(const text::CleanText& text, Words passage, std::uint32_t index);

/// 千亿级, 30万千瓦级: it says how great each of those is that are meant, not how many.
[[nodiscard]] inline bool is_size_class(const text::CleanText& text, const Quantity& quantity) {
    return text.ends_with(quantity.unit, u"级");
}

/// A unit as records have it: as written, but % for ％ and / for ／.
[[nodiscard]] std::string unit_as_written(const text::CleanText& text, Words unit);

/// Where the ratio to one ends that begins at `index` (2.5:1, 0.8∶1); 0: none does.
[[nodiscard]] std::uint32_t end_of_ratio_to_one(const text::CleanText& text, Words passage, std::uint32_t index);

}  // namespace plandoc::record
