#pragma once
/// Several plans side by side: the targets that measure the same thing stand in one row.
///     indicator        桓台县    威海市        what measures the same: indicator.hpp, the dimension of the unit, change, per
///     发明专利拥有量    ≥10件    ≥12件 ×2      a plan may have several targets in one row

#include <cstddef>
#include <string>
#include <vector>

#include "record/plan.hpp"
#include "review/indicator.hpp"

namespace plandoc::review {

struct CompareOptions {
    bool loose = false;      ///< targets of different change and per may share a row
    std::size_t common = 1;  ///< only rows that so many plans have
    bool gaps = false;       ///< only rows that some plan lacks
};

struct Comparison {
    std::size_t first_plan = 0;                     ///< the first plan that has the row
    record::Change change = record::Change::level;  ///< of all its targets, as `per`; nothing to go by where rows are loose
    record::Per per = record::Per::none;
    std::vector<std::vector<const record::Target*>> cells;  ///< one per plan, its targets in text order
    std::vector<std::string> rows;                          ///< of the lexicon, which made differing words one; see Meaning

    [[nodiscard]] const record::Target& first() const { return *cells[first_plan].front(); }
};

/// Rows that more plans share come first, then in the order of the plans and their texts. The result points into `plans`.
[[nodiscard]] std::vector<Comparison> compare(const std::vector<record::Plan>& plans, const IndicatorNames& names,
                                              const CompareOptions& options);

}  // namespace plandoc::review
