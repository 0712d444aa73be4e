#pragma once
/// The value cells of a table of indicators, and the units that stand in its headings or columns.
///     ≥95           95, >=                      [500]     500: a sum over the years of the plan
///     力争达到95     95, 达到, strive
///     8.5           8.5 and the unit of its     下降18%    18 %, a reduction
///                   column, 亿元: 850000000 元   前10位     10 位, <=

#include <optional>
#include <string>
#include <string_view>

#include "lexicon/bounds.hpp"
#include "lexicon/verbs.hpp"
#include "record/plan.hpp"

namespace plandoc::record {

/// A unit with its scale: 亿元, 万人次, %, 件/万人, 吨/年.
struct TableUnit {
    Words words;    ///< without scale and /年
    int power = 0;  ///< of ten: 8 for 亿元
    Per per = Per::none;
};

/// The unit that is all of `words`; nullopt where they are anything else.
[[nodiscard]] std::optional<TableUnit> parse_table_unit(const text::CleanText& text, Words words);

/// Cuts the bracket that closes `words` off them, with others inside it, and gives what stands inside: 地区生产总值(亿元)
/// becomes 地区生产总值, and gives 亿元; 排放量(万吨(含中水)) gives 万吨(含中水). Empty, and `words` stay as they are, where no
/// bracket closes them.
[[nodiscard]] Words take_last_bracket(const text::CleanText& text, Words& words);

struct TableValue {
    Words words;  ///< from the first character of the number to the last of its unit
    text::Decimal value;
    std::optional<text::Decimal> value_to;
    std::string unit;
    Words unit_words;  ///< where the unit stands; empty: nowhere
    Relation relation = Relation::equal;
    Per per = Per::none;
    Modality modality = Modality::none;
    Words action;
    lexicon::VerbChange change = lexicon::VerbChange::level;
    bool is_bracketed = false;
};

/// The value that fills a cell, in its own unit or else in `unit`; nullopt where the cell holds anything else: words, two
/// numbers, a year.
[[nodiscard]] std::optional<TableValue> parse_table_value(const text::CleanText& text, Words cell,
                                                          const std::optional<TableUnit>& unit);

}  // namespace plandoc::record
