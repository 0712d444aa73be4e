#pragma once
/// The program: finds the command, parses its options, runs it.

namespace plandoc::command {

/// Returns the exit status: 0, 1 (found something) or 2 (could not do something).
int run(int count, char** arguments);

}  // namespace plandoc::command
