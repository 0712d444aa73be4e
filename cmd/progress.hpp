#pragma once
/// A line that shows how far long work has come: after the first second, and only if standard error is a terminal.

#include <chrono>
#include <cstddef>

#include "cmd/session.hpp"

namespace plandoc::command {

class Progress {
public:
    /// `total` inputs, which may turn out to hold more documents; 0 where that is not known.
    Progress(const Session& session, std::size_t total);
    ~Progress() { erase(); }
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    /// Counts documents that are done, and shows it.
    void advance(std::size_t documents);
    /// Takes the line away, before something else is written or at the end.
    void erase();

private:
    using Clock = std::chrono::steady_clock;

    const Session& session_;
    bool wanted_;
    bool shown_ = false;
    std::size_t total_, done_ = 0;
    Clock::time_point next_ = Clock::now() + std::chrono::seconds(1);
};

}  // namespace plandoc::command
