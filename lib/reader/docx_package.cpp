#include "reader/docx_package.hpp"

#include <functional>
#include <vector>

#include "reader/xml.hpp"

namespace plandoc::reader {

namespace {

struct Relationship {
    std::string kind;  ///< the last word of its type: officeDocument, styles
    std::string target;
};

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

text::Result<std::vector<Relationship>> read_relationships(ZipArchive& archive, const std::string& source) {
    std::vector<Relationship> relationships;
    XmlParser parser(
        {[&](const XmlElement& element) {
             const auto attribute = [&](std::string_view name) {
                 return element.attribute({}, name).value_or(std::string_view());
             };
             if (element.name().local != "Relationship" || attribute("TargetMode") == "External") return;
             const std::string_view type = attribute("Type");
             relationships.push_back({std::string(type.substr(type.rfind('/') + 1)), resolved(source, attribute("Target"))});
         },
         [](XmlName) {}, [](std::string_view) {}});
    text::Result<void> all = archive.read(relationships_of(source), [&](std::string_view piece) { return parser.feed(piece); });
    if (all) all = parser.finish();
    if (!all) return text::error(all.error());
    return relationships;
}

std::string first_of(const std::vector<Relationship>& relationships, std::string_view kind) {
    for (const Relationship& relationship : relationships)
        if (relationship.kind == kind) return relationship.target;
    return {};
}

}  // namespace

text::Result<DocxParts> find_docx_parts(ZipArchive& archive) {
    const auto of_package = read_relationships(archive, "");
    if (!of_package) return text::error(of_package.error());
    DocxParts parts;
    parts.document = first_of(*of_package, "officeDocument");
    if (!archive.holds(parts.document)) return text::error("holds no Word document", "其中没有 Word 文档");
    if (!archive.holds(relationships_of(parts.document))) return parts;
    const auto of_document = read_relationships(archive, parts.document);
    if (!of_document) return text::error(of_document.error());
    const auto held = [&](std::string part) { return archive.holds(part) ? std::move(part) : std::string(); };
    parts.styles = held(first_of(*of_document, "styles"));
    parts.numbering = held(first_of(*of_document, "numbering"));
    return parts;
}

}  // namespace plandoc::reader
