#include "outline/reflow/label_sequence.hpp"

#include <doctest/doctest.h>

using namespace plandoc::outline;

TEST_CASE("a label continues its scheme, whatever stands between") {
    LabelSequence labels;
    const Label first = match_label(u"一、总体要求"), item = match_label(u"1.甲"), second = match_label(u"二、目标"),
                third = match_label(u"三、任务");
    CHECK(labels.continues(first));
    labels.saw(first);
    labels.saw(item);
    CHECK(labels.continues(second));
    CHECK_FALSE(labels.continues(third));
    CHECK_FALSE(labels.continues(first));
}

TEST_CASE("paragraphs of a scheme are headings once some are, and none is not") {
    LabelSequence labels;
    labels.saw_paragraph(Scheme::cn, true);
    CHECK_FALSE(labels.are_headings(Scheme::cn));
    labels.saw_paragraph(Scheme::cn, true);
    CHECK(labels.are_headings(Scheme::cn));
    CHECK_FALSE(labels.are_headings(Scheme::arabic));
    labels.saw_paragraph(Scheme::cn, false);
    CHECK_FALSE(labels.are_headings(Scheme::cn));
}
