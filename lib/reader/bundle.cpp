#include "reader/bundle.hpp"

#include <algorithm>
#include <vector>

#include "reader/detect.hpp"
#include "reader/zip_archive.hpp"

namespace plandoc::reader {

namespace {

bool is_hidden(std::string_view name) {
    return name.starts_with('.') || name.find("/.") != std::string_view::npos || name.starts_with("__MACOSX/");
}

}  // namespace

text::Result<void> for_each_member(std::string_view bytes,
                                   const std::function<void(const std::string&, text::Result<std::string>)>& found) {
    text::Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive) return text::error(archive.error());
    std::vector<std::string> names;
    for (const std::string& name : archive->names())
        if (is_document_name(name) && !is_hidden(name)) names.push_back(name);
    std::sort(names.begin(), names.end());
    for (const std::string& name : names) found(name, archive->read(name));
    return {};
}

}  // namespace plandoc::reader
