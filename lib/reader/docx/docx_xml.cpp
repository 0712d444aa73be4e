#include "reader/docx/docx_xml.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <vector>

namespace plandoc::reader {

namespace {

constexpr std::array<std::string_view, 2> word_spaces{"http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                                      "http://purl.oclc.org/ooxml/wordprocessingml/main"};
constexpr std::array<std::string_view, 2> math_spaces{"http://schemas.openxmlformats.org/officeDocument/2006/math",
                                                      "http://purl.oclc.org/ooxml/officeDocument/math"};
constexpr std::array<std::string_view, 2> relationship_spaces{
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "http://purl.oclc.org/ooxml/officeDocument/relationships"};
constexpr std::string_view compatibility_space = "http://schemas.openxmlformats.org/markup-compatibility/2006";
constexpr std::string_view xml_space = "http://www.w3.org/XML/1998/namespace";

/// What an alternative may be written in: shapes that hold text, and extensions of Word's own elements. Sorted.
constexpr std::array<std::string_view, 7> understood_spaces{"http://schemas.microsoft.com/office/word/2010/wordml",
                                                            "http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas",
                                                            "http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing",
                                                            "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup",
                                                            "http://schemas.microsoft.com/office/word/2010/wordprocessingShape",
                                                            "http://schemas.microsoft.com/office/word/2012/wordml",
                                                            "urn:schemas-microsoft-com:vml"};

/// Properties as they were before a tracked change.
constexpr std::array<std::string_view, 9> former_properties{"numberingChange", "pPrChange",     "rPrChange",
                                                            "sectPrChange",    "tblGridChange", "tblPrChange",
                                                            "tblPrExChange",   "tcPrChange",    "trPrChange"};

template <std::size_t size>
bool is_one_of(const std::array<std::string_view, size>& sorted, std::string_view name) {
    return std::binary_search(sorted.begin(), sorted.end(), name);
}

bool is_word_space(std::string_view space) { return space == word_spaces[0] || space == word_spaces[1]; }

std::string_view word_name(XmlName name) {
    if (is_word_space(name.space)) return name.local;
    const bool is_math_text = name.local == "t" && (name.space == math_spaces[0] || name.space == math_spaces[1]);
    return is_math_text ? name.local : std::string_view();
}

/// Every prefix of Requires="wps w14" stands for something that is understood.
bool is_understood(const XmlElement& choice) {
    std::string_view rest = choice.attribute({}, "Requires").value_or(std::string_view());
    if (rest.empty()) return false;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(' '), rest.size());
        if (end > 0 && !is_one_of(understood_spaces, choice.namespace_of(rest.substr(0, end)))) return false;
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return true;
}

class PartReader {
public:
    explicit PartReader(const WordEvents& events) : events_(events) {}

    void begin(const XmlElement& element) {
        if (skipped_ > 0 || is_skipped(element)) {
            ++skipped_;
            return;
        }
        const std::string_view name = word_name(element.name());
        if (!name.empty()) events_.begin(WordElement(name, element));
    }
    void end(XmlName name) {
        if (skipped_ > 0) {
            --skipped_;
            return;
        }
        if (name.space == compatibility_space && name.local == "AlternateContent") has_chosen_.pop_back();
        const std::string_view word = word_name(name);
        if (!word.empty()) events_.end(word);
    }
    void text(std::string_view text) {
        if (skipped_ == 0) events_.text(text);
    }

private:
    bool is_skipped(const XmlElement& element) {
        const XmlName name = element.name();
        if (name.space != compatibility_space) return is_word_space(name.space) && is_one_of(former_properties, name.local);
        if (name.local == "AlternateContent") has_chosen_.push_back(false);
        if (has_chosen_.empty() || (name.local != "Choice" && name.local != "Fallback")) return false;
        if (has_chosen_.back() || (name.local == "Choice" && !is_understood(element))) return true;
        has_chosen_.back() = true;
        return false;
    }

    const WordEvents& events_;
    std::vector<bool> has_chosen_;  ///< of each open mc:AlternateContent
    std::size_t skipped_ = 0;       ///< open elements from the one that is skipped on
};

}  // namespace

std::optional<std::string_view> WordElement::attribute(std::string_view local) const {
    for (const std::string_view space : word_spaces)
        if (const auto value = element_.attribute(space, local)) return value;
    return std::nullopt;
}

std::string_view WordElement::relationship() const {
    for (const std::string_view space : relationship_spaces)
        if (const auto id = element_.attribute(space, "id")) return *id;
    return {};
}

bool WordElement::is_on() const {
    const std::string_view given = value();
    return given != "0" && given != "false" && given != "off";
}

std::optional<std::int64_t> parse_word_number(std::string_view written) {
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), number);
    if (error != std::errc() || end != written.data() + written.size()) return std::nullopt;
    return number;
}

bool WordElement::keeps_space() const { return element_.attribute(xml_space, "space") == "preserve"; }

text::Result<void> read_word_part(ZipArchive& archive, std::string_view part, const WordEvents& events) {
    PartReader reader(events);
    XmlParser parser({[&](const XmlElement& element) { reader.begin(element); }, [&](XmlName name) { reader.end(name); },
                      [&](std::string_view text) { reader.text(text); }});
    const auto in_part = [&](const text::Error& error) {
        return text::error(fmt::format("{}: {}", part, error.english), fmt::format("{}：{}", part, error.chinese));
    };
    std::optional<text::Error> not_xml;
    bool is_enough = false;
    const text::Result<void> all = archive.read(part, [&](std::string_view piece) {
        text::Result<void> fed = parser.feed(piece);
        if (!fed) not_xml = fed.error();
        is_enough = fed && events.is_enough && events.is_enough();
        return is_enough ? text::Result<void>(text::error({}, {})) : fed;
    });
    if (is_enough) return {};
    if (not_xml) return in_part(*not_xml);
    if (!all) return text::error(all.error());
    const text::Result<void> finished = parser.finish();
    if (!finished) return in_part(finished.error());
    return {};
}

}  // namespace plandoc::reader
