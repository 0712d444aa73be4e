#include "reader/office.hpp"

#include <fmt/format.h>
#include <stdlib.h>  // NOLINT(modernize-deprecated-headers): mkdtemp is POSIX

#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "reader/file.hpp"
#include "reader/program.hpp"

namespace plandoc::reader {

namespace {

namespace fs = std::filesystem;

/// A folder of its own for one conversion: LibreOffice takes one run a profile.
class ScratchFolder {
public:
    ScratchFolder() {
        std::error_code error;
        std::string pattern = (fs::temp_directory_path(error) / "plandoc-XXXXXX").string();
        if (!error && ::mkdtemp(pattern.data()) != nullptr) path_ = pattern;
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder() {
        std::error_code ignored;
        if (!path_.empty()) fs::remove_all(path_, ignored);
    }
    /// Empty where none could be made.
    [[nodiscard]] const fs::path& path() const { return path_; }

private:
    fs::path path_;
};

bool write_file(const fs::path& path, std::string_view bytes) {
    std::ofstream file(path, std::ios::binary);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    return file.flush().good();
}

}  // namespace

text::Result<std::string> convert_office_file(std::string_view bytes, std::string_view from, std::string_view to) {
    const ScratchFolder folder;
    const fs::path input = folder.path() / fmt::format("document.{}", from);
    if (folder.path().empty() || !write_file(input, bytes))
        return text::error("no room for a temporary file", "没有空间存放临时文件");
    ProgramLimits limits;
    limits.seconds = 60;
    limits.memory_bytes = std::size_t{8} << 30;
    const std::string profile = "-env:UserInstallation=file://" + (folder.path() / "profile").string();
    const text::Result<ProgramRun> run =
        run_program({"soffice", profile, "--headless", "--norestore", "--convert-to", std::string(to), "--outdir",
                     (folder.path() / "converted").string(), input.string()},
                    {}, limits);
    if (!run) return text::error(run.error());
    if (!run->found)
        return text::error("needs LibreOffice to be read: install libreoffice-writer-nogui",
                           "需要 LibreOffice 才能读取：请安装 libreoffice-writer-nogui");
    if (!run->within_limits) return text::error("takes too long to read", "读取耗时过长");
    text::Result<File> converted = File::open((folder.path() / "converted" / fmt::format("document.{}", to)).string());
    if (!converted) return text::error("is damaged: LibreOffice cannot read it", "已损坏：LibreOffice 无法读取");
    return converted->read_all();
}

}  // namespace plandoc::reader
