#pragma once
/// What an indicator means, whatever words its plan uses, so that figures of several plans can be put in one row.
///     中国驰名商标总数, 驰名商标拥有量          one: the words differ, by rows of lexicon/indicators.tsv
///     城镇绿色建筑占新建建筑的比重              one with 新建建筑中绿色建筑占比: a share names its whole before or behind
///     宣传活动, in a plan on 知识产权          one with 知识产权宣传活动: the plan's subject completes a bare noun
///     万人发明专利拥有量, 万人高价值发明专利拥有量   two: no row says that they are one

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/additions.hpp"
#include "record/plan.hpp"

namespace plandoc::review {

struct Meaning {
    std::u16string key;             ///< equal for indicators that mean the same; not for people
    bool is_added = false;          ///< 新增… stood at its head: an increase, whatever verb governs it
    std::vector<std::string> rows;  ///< the rows of the lexicon that made it, in the order of their use
};

/// What a plan is for and about: what its own indicators may leave out or name.
struct PlanSubject {
    std::u16string place;  ///< 荣成市, 湖北; empty: not known
    std::u16string topic;  ///< 知识产权; empty: no topic of the lexicon stands in its title
};

[[nodiscard]] PlanSubject subject_of(const record::Plan& plan);

class IndicatorNames {
public:
    explicit IndicatorNames(const lexicon::Additions& additions = {});

    [[nodiscard]] Meaning meaning_of(std::string_view indicator, const PlanSubject& subject = {}) const;
    /// What units are measured in: thing, person, money …; a technical unit, and one that is in no table, stands for itself.
    [[nodiscard]] std::string dimension_of(std::string_view unit) const;
    /// Two units are one, by the user's lists or as written.
    [[nodiscard]] bool same_unit(std::string_view one, std::string_view other) const {
        return first_name(one) == first_name(other);
    }

private:
    [[nodiscard]] std::string_view first_name(std::string_view unit) const;

    std::map<std::u16string, std::u16string> one_for_;  ///< key to the key of the first name in the user's list
    std::map<std::string, std::string, std::less<>> unit_for_;
};

}  // namespace plandoc::review
