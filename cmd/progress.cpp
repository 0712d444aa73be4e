#include "cmd/progress.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <string>

#include "cmd/output.hpp"

namespace plandoc::command {

Progress::Progress(const Session& session, std::size_t total)
    : session_(session), wanted_(is_terminal(STDERR_FILENO) && !session.quiet()), total_(total) {}

void Progress::advance(std::size_t documents) {
    done_ += documents;
    if (done_ > total_) total_ = 0;  // an input is a stream
    if (!wanted_ || Clock::now() < next_) return;
    next_ = Clock::now() + std::chrono::milliseconds(100);
    constexpr std::size_t bar_cells = 30;
    const std::size_t filled = total_ == 0 ? 0 : std::min(bar_cells, done_ * bar_cells / total_);
    const std::string bar = total_ == 0 ? "" : "[" + std::string(filled, '#') + std::string(bar_cells - filled, ' ') + "] ";
    const std::string count = total_ == 0 ? fmt::format("{}", done_) : fmt::format("{}/{}", done_, total_);
    const bool chinese = session_.language() == text::Language::chinese;
    write_to_standard_error("\r\x1b[K" + bar + count + (chinese ? " 个文件" : " documents"));
    shown_ = true;
}

void Progress::erase() {
    if (shown_) write_to_standard_error("\r\x1b[K");
    shown_ = false;
}

}  // namespace plandoc::command
