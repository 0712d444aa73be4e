#include "reader/docx/docx_styles.hpp"

#include "reader/docx/docx_xml.hpp"

namespace plandoc::reader {

namespace {

constexpr std::size_t most_styles = 50000;

}  // namespace

/// The elements of a styles part, in the order they come.
class DocxStyles::Reader {
public:
    explicit Reader(DocxStyles& styles) : styles_(styles) {}

    void begin(const WordElement& element) {
        const std::string_view name = element.name();
        if (holds_too_many()) return;
        if (name == "style") begin_style(element);
        else if (name == "tblStylePr") ++conditions_;
        else if (style_ != nullptr && conditions_ == 0) read_property(name, element);
    }
    void end(std::string_view name) {
        if (name == "style") style_ = nullptr;
        else if (name == "tblStylePr" && conditions_ > 0) --conditions_;
    }
    [[nodiscard]] bool holds_too_many() const { return styles_.styles_.size() > most_styles; }

private:
    void begin_style(const WordElement& element) {
        const std::string id(element.attribute("styleId").value_or(std::string_view()));
        style_ = &styles_.styles_[id];
        const std::string_view by_default = element.attribute("default").value_or("0");
        if (element.attribute("type") == "paragraph" && by_default != "0" && by_default != "false")
            styles_.default_paragraph_ = id;
    }
    void read_property(std::string_view name, const WordElement& element) {
        if (name == "basedOn") style_->parent = element.value();
        else if (name == "numId") style_->numbering.number = element.number();
        else if (name == "ilvl") style_->numbering.level = element.number();
        else if (name == "vanish") style_->hidden = element.is_on();
    }

    DocxStyles& styles_;
    DocxStyle* style_ = nullptr;
    std::size_t conditions_ = 0;  ///< open w:tblStylePr: what holds for a table's first row, last column …
};

text::Result<DocxStyles> DocxStyles::read(ZipArchive& archive, std::string_view part) {
    DocxStyles styles;
    if (part.empty()) return styles;
    Reader reader(styles);
    const text::Result<void> all = read_word_part(
        archive, part,
        {[&](const WordElement& element) { reader.begin(element); }, [&](std::string_view name) { reader.end(name); },
         [](std::string_view) {}, [&] { return reader.holds_too_many(); }});
    if (!all) return text::error(all.error());
    if (reader.holds_too_many()) return text::error("more styles than a document may hold", "样式过多");
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
