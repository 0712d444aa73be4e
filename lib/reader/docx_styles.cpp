#include "reader/docx_styles.hpp"

#include "reader/docx_xml.hpp"

namespace plandoc::reader {

namespace {

constexpr std::size_t most_styles = 50000;

}  // namespace

text::Result<DocxStyles> DocxStyles::read(ZipArchive& archive, std::string_view part) {
    DocxStyles styles;
    if (part.empty()) return styles;
    DocxStyle* style = nullptr;
    std::size_t table_conditions = 0;  // open w:tblStylePr: formats of a table's first row, last column …
    const WordEvents events{[&](const WordElement& element) {
                                const std::string_view name = element.name();
                                if (name == "style") {
                                    const std::string id(element.attribute("styleId").value_or(std::string_view()));
                                    style = &styles.styles_[id];
                                    if (element.attribute("type") == "paragraph" && element.attribute("default") &&
                                        *element.attribute("default") != "0" && *element.attribute("default") != "false")
                                        styles.default_paragraph_ = id;
                                } else if (name == "tblStylePr") {
                                    ++table_conditions;
                                }
                                if (style == nullptr || table_conditions > 0) return;
                                if (name == "basedOn") style->parent = element.value();
                                else if (name == "numId") style->numbering.number = element.number();
                                else if (name == "ilvl") style->numbering.level = element.number();
                                else if (name == "vanish") style->hidden = element.is_on();
                            },
                            [&](std::string_view name) {
                                if (name == "style") style = nullptr;
                                else if (name == "tblStylePr" && table_conditions > 0) --table_conditions;
                            },
                            [](std::string_view) {}};
    const text::Result<void> all = read_word_part(archive, part, events);
    if (!all) return text::error(all.error());
    if (styles.styles_.size() > most_styles) return text::error("more styles than a document may hold", "样式过多");
    return styles;
}

const DocxStyle* DocxStyles::find(const std::string& id) const {
    const auto found = styles_.find(id);
    return found == styles_.end() ? nullptr : &found->second;
}

std::vector<std::string> DocxStyles::chain(std::string id) const {
    constexpr std::size_t longest = 64;
    std::vector<std::string> ids;
    if (id.empty()) id = default_paragraph_;
    for (const DocxStyle* style = find(id); style != nullptr && ids.size() < longest; style = find(id)) {
        ids.push_back(std::move(id));
        id = style->parent;
    }
    return ids;
}

bool DocxStyles::hides(const std::string& id) const {
    for (const std::string& step : chain(id))
        if (const std::optional<bool> hidden = find(step)->hidden) return *hidden;
    return false;
}

}  // namespace plandoc::reader
