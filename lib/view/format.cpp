#include "view/format.hpp"

namespace plandoc::view {

std::string ending_of(std::string_view path) {
    const std::size_t dot = path.rfind('.');
    if (dot == std::string_view::npos || path.find('/', dot) != std::string_view::npos) return {};
    std::string ending(path.substr(dot + 1));
    for (char& c : ending)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return ending;
}

std::optional<Format> format_of_path(std::string_view path) {
    const std::string ending = ending_of(path);
    if (ending == "jsonl") return Format::ndjson;
    if (ending == "markdown") return Format::markdown;
    if (ending == "txt") return Format::table;
    if (ending == "db") return Format::sqlite;
    if (ending == "htm") return Format::html;
    return parse_format(ending);
}

}  // namespace plandoc::view
