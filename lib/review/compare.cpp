#include "review/compare.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace plandoc::review {

namespace {

using record::Target;

struct Key {
    std::u16string meaning;
    std::string dimension;
    record::Change change = record::Change::level;
    record::Per per = record::Per::none;
    std::size_t alone = 0;  ///< set for a target whose indicator is not stated: nobody knows what it shares

    friend bool operator<(const Key& a, const Key& b) {
        return std::tie(a.meaning, a.dimension, a.change, a.per, a.alone) <
               std::tie(b.meaning, b.dimension, b.change, b.per, b.alone);
    }
};

class Matrix {
public:
    Matrix(const std::vector<record::Plan>& plans, const IndicatorNames& names, bool loose)
        : plans_(plans), names_(names), loose_(loose) {
        for (std::size_t plan = 0; plan < plans.size(); ++plan) {
            const PlanSubject subject = subject_of(plans[plan]);
            for (const Target& target : plans[plan].targets) add(plan, target, subject);
        }
    }

    [[nodiscard]] std::vector<Comparison> take() { return std::move(rows_); }

private:
    void add(std::size_t plan, const Target& target, const PlanSubject& subject) {
        Meaning meaning = names_.meaning_of(target.indicator, subject);
        const bool is_added = meaning.is_added && target.change == record::Change::level;
        Key key{std::move(meaning.key), names_.dimension_of(target.unit), is_added ? record::Change::increase : target.change,
                target.per, 0};
        if (loose_) {
            key.change = record::Change::level;
            key.per = record::Per::none;
        }
        if (target.indicator.empty()) key.alone = ++unnamed_;
        const auto [at, is_new] = row_of_.emplace(std::move(key), rows_.size());
        if (is_new) {
            Comparison& row = rows_.emplace_back();
            row.first_plan = plan;
            row.change = at->first.change;
            row.per = at->first.per;
            row.cells.resize(plans_.size());
        }
        Comparison& row = rows_[at->second];
        row.cells[plan].push_back(&target);
        if (is_new) first_meanings_.push_back(meaning.rows);
        else if (target.indicator != row.first().indicator) explain(row, first_meanings_[at->second], meaning.rows);
    }

    /// Rows that both used alike explain nothing.
    static void explain(Comparison& row, const std::vector<std::string>& first, const std::vector<std::string>& other) {
        const auto add_missing = [&](const std::vector<std::string>& from, const std::vector<std::string>& in) {
            for (const std::string& name : from) {
                if (std::find(in.begin(), in.end(), name) != in.end()) continue;
                if (std::find(row.rows.begin(), row.rows.end(), name) == row.rows.end()) row.rows.push_back(name);
            }
        };
        add_missing(first, other);
        add_missing(other, first);
    }

    const std::vector<record::Plan>& plans_;
    const IndicatorNames& names_;
    bool loose_;
    std::size_t unnamed_ = 0;
    std::map<Key, std::size_t> row_of_;
    std::vector<Comparison> rows_;
    std::vector<std::vector<std::string>> first_meanings_;  ///< one a row: the lexicon's rows behind its first target
};

std::size_t plans_with(const Comparison& row) {
    return static_cast<std::size_t>(
        std::count_if(row.cells.begin(), row.cells.end(), [](const auto& cell) { return !cell.empty(); }));
}

}  // namespace

std::vector<Comparison> compare(const std::vector<record::Plan>& plans, const IndicatorNames& names,
                                const CompareOptions& options) {
    std::vector<Comparison> rows = Matrix(plans, names, options.loose).take();
    std::erase_if(rows, [&](const Comparison& row) {
        const std::size_t count = plans_with(row);
        return count < options.common || (options.gaps && count == plans.size());
    });
    std::stable_sort(rows.begin(), rows.end(),
                     [](const Comparison& a, const Comparison& b) { return plans_with(a) > plans_with(b); });
    return rows;
}

}  // namespace plandoc::review
