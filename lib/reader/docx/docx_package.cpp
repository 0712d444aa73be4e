#include "reader/docx/docx_package.hpp"

#include <functional>
#include <vector>

#include "reader/xml.hpp"

namespace plandoc::reader {

namespace {

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

struct Relationship {
    std::string_view kind;  ///< the last word of its type: officeDocument, styles
    std::string_view id, target;
};

/// The relationships of a part to other parts of the archive.
text::Result<void> read_relationships(ZipArchive& archive, const std::string& source,
                                      const std::function<void(const Relationship&)>& take) {
    const auto begin = [&](const XmlElement& element) {
        const auto attribute = [&](std::string_view name) { return element.attribute({}, name).value_or(std::string_view()); };
        if (element.name().local != "Relationship" || attribute("TargetMode") == "External") return;
        const std::string_view type = attribute("Type");
        take({type.substr(type.rfind('/') + 1), attribute("Id"), attribute("Target")});
    };
    XmlParser parser({begin, [](XmlName) {}, [](std::string_view) {}});
    const text::Result<void> all =
        archive.read(relationships_of(source), [&](std::string_view piece) { return parser.feed(piece); });
    return all ? parser.finish() : all;
}

}  // namespace

text::Result<DocxParts> find_docx_parts(ZipArchive& archive) {
    DocxParts parts;
    const text::Result<void> package = read_relationships(archive, "", [&](const Relationship& one) {
        if (one.kind == "officeDocument" && parts.document.empty()) parts.document = resolved("", one.target);
    });
    if (!package) return text::error(package.error());
    if (!archive.holds(parts.document)) return text::error("holds no Word document", "其中没有 Word 文档");
    if (!archive.holds(relationships_of(parts.document))) return parts;
    const text::Result<void> document = read_relationships(archive, parts.document, [&](const Relationship& one) {
        const std::string target = resolved(parts.document, one.target);
        if (!archive.holds(target)) return;
        if (one.kind == "styles" && parts.styles.empty()) parts.styles = target;
        if (one.kind == "numbering" && parts.numbering.empty()) parts.numbering = target;
        if (one.kind == "aFChunk") parts.chunks.emplace(one.id, target);
    });
    if (!document) return text::error(document.error());
    return parts;
}

}  // namespace plandoc::reader
