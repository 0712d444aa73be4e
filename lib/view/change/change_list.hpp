#pragma once
/// Changes for people, as text, Markdown or HTML: the section, if it is not that of the change before, what changed, and the
/// words of both plans with the changed ones marked.

#include <memory>
#include <string>
#include <string_view>

#include "view/change/change.hpp"
#include "view/change/change_side.hpp"

namespace plandoc::view {

class ChangeList {
public:
    /// The style's format is text, Markdown or HTML.
    ChangeList(const Side& before, const Side& after, const ChangeStyle& style, std::string& out);
    ~ChangeList();
    ChangeList(const ChangeList&) = delete;
    ChangeList& operator=(const ChangeList&) = delete;

    /// Appends a change; the line that says what changed stands between `begin` and `end`.
    void append(const PlanChange& change, std::string_view begin, std::string_view end);

private:
    class Writer;
    std::unique_ptr<Writer> writer_;
};

}  // namespace plandoc::view
