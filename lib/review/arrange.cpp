#include "review/arrange.hpp"

#include <algorithm>
#include <map>
#include <tuple>

#include "record/duty/duty.hpp"

namespace plandoc::review {

namespace {

struct Placed {
    std::size_t rank;
    record::Duty duty;
    std::size_t order;  ///< among those of the same rank
};

std::vector<Placed> one_for_each_agency(record::Plan& plan) {
    std::map<std::string, std::size_t> rank_of;
    std::vector<Placed> placed;
    for (record::Duty& duty : plan.duties) {
        const std::vector<record::Agency> agencies = std::move(duty.agencies);
        for (const record::Agency& agency : agencies) {
            const std::size_t rank = rank_of.emplace(record::full_name(plan.text(), agency), rank_of.size()).first->second;
            duty.agencies = {agency};
            placed.push_back({rank, duty, placed.size()});
        }
    }
    return placed;
}

std::vector<Placed> with_section(record::Plan& plan) {
    std::vector<Placed> placed;
    for (record::Duty& duty : plan.duties) {
        const std::size_t section = plan.outline->passages[duty.passage].section;
        placed.push_back({section, std::move(duty), placed.size()});
    }
    return placed;
}

}  // namespace

void arrange_duties(record::Plan& plan, Arrangement arrangement) {
    std::vector<Placed> placed = arrangement == Arrangement::agency ? one_for_each_agency(plan) : with_section(plan);
    std::sort(placed.begin(), placed.end(),
              [](const Placed& a, const Placed& b) { return std::tie(a.rank, a.order) < std::tie(b.rank, b.order); });
    plan.duties.clear();
    for (Placed& one : placed) plan.duties.push_back(std::move(one.duty));
}

}  // namespace plandoc::review
