#include "record/plan.hpp"

#include "record/citation.hpp"
#include "record/coverage.hpp"
#include "record/duty/duty.hpp"
#include "record/letterhead/letterhead.hpp"
#include "record/phase.hpp"
#include "record/roster/roster.hpp"
#include "record/table_rows.hpp"
#include "record/target/figure.hpp"

namespace plandoc::record {

Plan read_plan(std::unique_ptr<reader::Document> document, Extent extent) {
    Plan plan;
    plan.document = std::move(document);
    plan.outline = std::make_unique<outline::Outline>(outline::read_outline(*plan.document));
    const outline::Outline& outline = *plan.outline;
    plan.letterhead = read_letterhead(outline, *plan.document);
    plan.duties = find_duties(outline);
    Figures figures = find_figures(outline, plan.letterhead, plan.duties, extent);
    plan.numbers = std::move(figures.numbers);
    plan.targets = std::move(figures.targets);
    if (extent != Extent::everything) return plan;
    plan.citations = find_citations(outline);
    plan.phases = find_phases(outline);
    plan.people = find_people(outline);
    plan.table_headers = read_table_headers(outline);
    plan.rows = find_rows(outline);
    measure_coverage(plan);
    return plan;
}

}  // namespace plandoc::record
