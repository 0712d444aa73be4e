#pragma once
/// What the styles of a Word document say that matters to its text: numbering and hiddenness (ECMA-376-1, 17.7).

#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "reader/zip_archive.hpp"

namespace plandoc::reader {

/// The numbering that a paragraph or a style names; what is not stated is inherited.
struct NumberingReference {
    std::optional<std::int64_t> number;  ///< w:numId; 0: no numbering
    std::optional<std::int64_t> level;   ///< w:ilvl, from 0
};

struct DocxStyle {
    std::string parent;  ///< w:basedOn; empty: none
    NumberingReference numbering;
    std::optional<bool> hidden;  ///< w:vanish
};

class DocxStyles {
public:
    /// Reads the part; without a part name there are no styles. Fails if it is damaged.
    [[nodiscard]] static text::Result<DocxStyles> read(ZipArchive& archive, std::string_view part);

    /// The style of this id, then those it is based on, at most 64. An empty id is the default style of paragraphs.
    [[nodiscard]] std::vector<std::string> chain(std::string id) const;
    [[nodiscard]] const DocxStyle* find(const std::string& id) const;
    /// Text in this style is hidden, if nothing else says otherwise.
    [[nodiscard]] bool hides(const std::string& id) const;

private:
    class Reader;

    std::unordered_map<std::string, DocxStyle> styles_;
    std::string default_paragraph_;
};

}  // namespace plandoc::reader
