#pragma once
/// The task of a duty (records.md 4, task).
///     （一）推进甲事。建成乙。（市教育局负责）       推进甲事: the section's title
///     一、重点任务                                   a section of several unlabelled measures:
///     加快甲类建设。新建乙。（市教育局负责）         加快甲类建设
///     推进丙类改造。改造丁。（市财政局负责）         推进丙类改造

#include <vector>

#include "record/plan.hpp"

namespace plandoc::record {

/// A duty whose task is still to be named.
struct PlacedDuty {
    Duty duty;
    std::uint32_t measure = 0;    ///< passage of the measure it belongs to
    std::uint32_t begin = 0;      ///< where its bracket or line begins
    bool closes_measure = false;  ///< it stands in a bracket or a line, else in a sentence
};

/// Gives each duty its task. `duties` are in text order.
void name_tasks(const outline::Outline& outline, std::vector<PlacedDuty>& duties);

}  // namespace plandoc::record
