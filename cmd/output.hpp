#pragma once
/// Where results go: standard output, or a file that appears whole or not at all.

#include <string>
#include <string_view>

#include "text/result.hpp"

namespace plandoc::command {

/// A file is written beside its place under another name, synced and renamed by `finish`; until then, and where anything
/// fails or the program is interrupted, what stood there before stays as it was.
class Output {
public:
    /// An empty path or "-" is standard output. Devices and pipes are written to as they are.
    [[nodiscard]] static text::Result<Output> open(const std::string& path);

    Output() = default;
    ~Output();
    Output(Output&& other) noexcept;
    Output& operator=(Output&&) = delete;
    Output(const Output&) = delete;
    Output& operator=(const Output&) = delete;

    [[nodiscard]] text::Result<void> write(std::string_view bytes);
    /// Puts the file into its place. Fails if it cannot be written.
    [[nodiscard]] text::Result<void> finish();
    [[nodiscard]] int descriptor() const { return descriptor_; }

private:
    int descriptor_ = 1;
    std::string path_;       ///< where the file will stand; empty: written to directly
    std::string temporary_;  ///< where it is now
};

/// Makes an interrupted program (Ctrl-C, a closed pipe) end at once and quietly, and leave no half-written file.
void remove_temporary_file_on_signals();

/// Writes to standard error; failing to do so is ignored.
void write_to_standard_error(std::string_view bytes);

}  // namespace plandoc::command
