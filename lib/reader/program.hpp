#pragma once
/// Optional programs of the system that read what plandoc does not itself (pdftotext), run as child processes: a file that
/// makes them crash, hang or swell harms nothing but itself.

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.hpp"

namespace plandoc::reader {

struct ProgramLimits {
    unsigned seconds = 6;                               ///< of processor time; four times as long by the clock
    std::size_t memory_bytes = std::size_t{1} << 30;    ///< of address space
    std::size_t output_bytes = std::size_t{256} << 20;  ///< what it writes, to standard output or to one file
};

struct ProgramRun {
    bool found = true;  ///< the system has the program
    bool within_limits = true;
    int status = 0;      ///< its exit status; 128 and more where a signal ended it
    std::string output;  ///< what it wrote to standard output
};

/// Takes the next bytes of a program's output; returns false to end the program.
using ProgramOutput = std::function<bool(std::string_view)>;

/// Runs `command` (program and arguments, no shell) with `input` as a file on its standard input, and waits for it. Its
/// standard error goes nowhere. It ends with this program at the latest. Fails only if the system cannot
/// start a process; that the program is not there, fails or exceeds a limit is in what is returned.
[[nodiscard]] text::Result<ProgramRun> run_program(const std::vector<std::string>& command, std::string_view input,
                                                   const ProgramLimits& limits);
/// The same, its output handed on as it comes; `output` of what is given stays empty.
[[nodiscard]] text::Result<ProgramRun> run_program(const std::vector<std::string>& command, std::string_view input,
                                                   const ProgramLimits& limits, const ProgramOutput& output);

}  // namespace plandoc::reader
