#pragma once
/// A document as a Word file, with the automatic numbers that Word's users let it set.

#include <string>

#include "record/plan.hpp"

namespace plandoc::test {

/// Every paragraph of the plan's document in a w:p; a label that its section begins with is no text but numbering: a list for
/// each way of writing, begun anew where the number does not follow. Tables are w:tbl.
[[nodiscard]] std::string word_document_of(const record::Plan& plan);

}  // namespace plandoc::test
