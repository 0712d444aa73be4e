#include "reader/docx_package.hpp"

#include <functional>
#include <map>
#include <vector>

#include "reader/xml.hpp"

namespace plandoc::reader {

namespace {

/// The first target of each kind that is asked for. A kind is the last word of a type: officeDocument, styles.
using Targets = std::map<std::string, std::string, std::less<>>;

/// The target of a relationship of the part `source`: from the root, or from the folder the part is in.
std::string resolved(std::string_view source, std::string_view target) {
    std::vector<std::string_view> folders;
    const auto follow = [&](std::string_view path) {
        while (!path.empty()) {
            const std::size_t end = std::min(path.find('/'), path.size());
            const std::string_view step = path.substr(0, end);
            if (step == ".." && !folders.empty()) folders.pop_back();
            else if (!step.empty() && step != "." && step != "..") folders.push_back(step);
            path.remove_prefix(std::min(end + 1, path.size()));
        }
    };
    if (!target.starts_with('/')) follow(source.substr(0, source.rfind('/') + 1));
    follow(target);
    std::string path;
    for (const std::string_view folder : folders) path += (path.empty() ? "" : "/") + std::string(folder);
    return path;
}

/// "word/document.xml" -> "word/_rels/document.xml.rels"
std::string relationships_of(const std::string& part) {
    const std::size_t name = part.rfind('/') + 1;
    return part.substr(0, name) + "_rels/" + part.substr(name) + ".rels";
}

/// Finds the targets of the kinds in `targets`.
text::Result<void> read_relationships(ZipArchive& archive, const std::string& source, Targets& targets) {
    const auto begin = [&](const XmlElement& element) {
        const auto attribute = [&](std::string_view name) { return element.attribute({}, name).value_or(std::string_view()); };
        if (element.name().local != "Relationship" || attribute("TargetMode") == "External") return;
        const std::string_view type = attribute("Type");
        const auto target = targets.find(type.substr(type.rfind('/') + 1));
        if (target != targets.end() && target->second.empty()) target->second = resolved(source, attribute("Target"));
    };
    XmlParser parser({begin, [](XmlName) {}, [](std::string_view) {}});
    const text::Result<void> all =
        archive.read(relationships_of(source), [&](std::string_view piece) { return parser.feed(piece); });
    return all ? parser.finish() : all;
}

}  // namespace

text::Result<DocxParts> find_docx_parts(ZipArchive& archive) {
    Targets of_package{{"officeDocument", ""}}, of_document{{"numbering", ""}, {"styles", ""}};
    const text::Result<void> package = read_relationships(archive, "", of_package);
    if (!package) return text::error(package.error());
    DocxParts parts;
    parts.document = of_package["officeDocument"];
    if (!archive.holds(parts.document)) return text::error("holds no Word document", "其中没有 Word 文档");
    if (!archive.holds(relationships_of(parts.document))) return parts;
    const text::Result<void> document = read_relationships(archive, parts.document, of_document);
    if (!document) return text::error(document.error());
    const auto held = [&](const std::string& part) { return archive.holds(part) ? part : std::string(); };
    parts.styles = held(of_document["styles"]);
    parts.numbering = held(of_document["numbering"]);
    return parts;
}

}  // namespace plandoc::reader
