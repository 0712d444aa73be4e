#include "reader/page/ofd.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <deque>
#include <map>
#include <string>
#include <vector>

#include "reader/page/drawn_path.hpp"
#include "reader/page/page.hpp"
#include "reader/page/page_layout.hpp"
#include "reader/xml.hpp"
#include "reader/zip_archive.hpp"
#include "text/byte_count.hpp"

namespace plandoc::reader {

namespace {

constexpr std::size_t most_pages = 5000;
constexpr std::size_t most_rules = 500000;  ///< of all pages; each shows those of its template anew
constexpr float points = 72 / 25.4F;        ///< in a millimetre
constexpr float ascent = 0.86F;             ///< of a character's size that stands above its base line

text::Error damaged() { return {"is a damaged OFD file", "OFD 文件已损坏"}; }

/// Numbers separated by blanks, up to the first thing that is not one.
std::vector<float> numbers(std::string_view list) {
    std::vector<float> all;
    while (!list.empty()) {
        list.remove_prefix(std::min(list.find_first_not_of(' '), list.size()));
        float value = 0;
        const auto [end, error] = std::from_chars(list.data(), list.data() + list.size(), value);
        if (error != std::errc()) break;
        all.push_back(value);
        list.remove_prefix(static_cast<std::size_t>(end - list.data()));
    }
    return all;
}

/// The sum of a DeltaX: "5 5 g 3 4" is two steps of 5 and three of 4; no more than `most` steps count.
float sum_of_steps(std::string_view list, std::size_t most) {
    float sum = 0;
    std::size_t steps = 0;
    while (!list.empty() && steps < most) {
        list.remove_prefix(std::min(list.find_first_not_of(' '), list.size()));
        const bool is_run = list.starts_with('g');
        if (is_run) list.remove_prefix(1);
        const std::vector<float> values = numbers(list.substr(0, std::min(list.find('g'), list.size())));
        list.remove_prefix(std::min(list.find('g'), list.size()));
        std::size_t first = 0;
        if (is_run && values.size() >= 2) {
            const std::size_t count = std::min(most - steps, static_cast<std::size_t>(std::max(0.0F, values[0])));
            sum += values[1] * static_cast<float>(count);
            steps += count;
            first = 2;
        }
        for (std::size_t index = first; index < values.size() && steps < most; ++index, ++steps) sum += values[index];
        if (values.empty() && !list.starts_with('g')) break;
    }
    return sum;
}

/// a b c d e f of a transformation; without one nothing changes.
Transformation transformation(std::string_view list) {
    const std::vector<float> values = numbers(list);
    Transformation all = unchanged;
    if (values.size() == all.size()) std::copy(values.begin(), values.end(), all.begin());
    return all;
}

/// Reads members by paths as the documents write them: from the root, or from the folder of the one that names them.
class Package {
public:
    explicit Package(ZipArchive archive) : archive_(std::move(archive)) {}

    [[nodiscard]] static std::string path_from(const std::string& document, std::string_view location) {
        if (location.starts_with('/')) return std::string(location.substr(1));
        return document.substr(0, document.rfind('/') + 1) + std::string(location);
    }
    [[nodiscard]] text::Result<void> parse(const std::string& path, XmlEvents events) {
        XmlParser parser(std::move(events));
        const text::Result<void> read = archive_.read(name_of(path), [&](std::string_view piece) { return parser.feed(piece); });
        return read ? parser.finish() : read;
    }

private:
    /// As the archive has it: some writers do not mind capital letters.
    [[nodiscard]] std::string name_of(const std::string& path) const {
        if (archive_.holds(path)) return path;
        const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
        for (const std::string& name : archive_.names())
            if (std::equal(name.begin(), name.end(), path.begin(), path.end(), same)) return name;
        return path;
    }

    ZipArchive archive_;
};

/// The words of a page or of a template, in the order of the file.
class PageReader {
public:
    explicit PageReader(std::deque<std::string>& texts) : texts_(texts) {}

    [[nodiscard]] XmlEvents events() {
        return {[this](const XmlElement& element) { begin(element); }, [this](XmlName name) { end(name.local); },
                [this](std::string_view piece) { text_ += piece; }};
    }
    Page page;
    PageRules rules;
    std::vector<std::string> templates;  ///< ids of those that stand below it

private:
    [[nodiscard]] static std::string_view value(const XmlElement& element, std::string_view name) {
        return element.attribute({}, name).value_or(std::string_view());
    }
    void begin(const XmlElement& element) {
        const std::string_view name = element.name().local;
        text_.clear();
        if (name == "Template") templates.emplace_back(value(element, "TemplateID"));
        if (name == "TextObject" || name == "PathObject") {
            const std::vector<float> boundary = numbers(value(element, "Boundary"));
            origin_ = boundary.size() < 2 ? std::array<float, 2>{} : std::array<float, 2>{boundary[0], boundary[1]};
            transformation_ = transformation(value(element, "CTM"));
        }
        if (name == "PathObject") {
            is_stroked_ = value(element, "Stroke") != "false";
            is_filled_ = value(element, "Fill") == "true";
        }
        if (name == "TextObject") {
            const std::vector<float> size = numbers(value(element, "Size"));
            size_ = size.empty() ? 0 : size.front();
        }
        if (name == "TextCode") {
            const std::vector<float> x = numbers(value(element, "X")), y = numbers(value(element, "Y"));
            if (!x.empty()) x_ = x.front();  // else where the one before stood
            if (!y.empty()) y_ = y.front();
            steps_ = value(element, "DeltaX");
        }
    }
    void end(std::string_view name) {
        if (name == "PhysicalBox") set_size();
        if (name == "TextCode") add_word();
        if (name == "AbbreviatedData") add_rules();
        text_.clear();
    }
    void set_size() {
        const std::vector<float> box = numbers(text_);
        if (box.size() != 4) return;
        page.width = box[2] * points;
        page.height = box[3] * points;
    }
    void add_rules() {
        const Transformation in_points{points, 0, 0, points, origin_[0] * points, origin_[1] * points};
        const Transformation here = combined(in_points, transformation_);
        if (is_stroked_) rules.add_strokes(PathLanguage::ofd, text_, here);
        if (is_filled_) rules.add_filled(PathLanguage::ofd, text_, here);
    }
    void add_word() {
        if (text_.find_first_not_of(" \t\r\n") == std::string::npos) return;
        const auto [a, b, c, d, e, f] = transformation_;
        const std::string& kept = texts_.emplace_back(text_);
        const std::size_t characters = text::count_characters(kept);
        const float width =
            steps_.empty() ? size_ * static_cast<float>(characters) : sum_of_steps(steps_, characters - 1) + size_;
        const float left = origin_[0] + a * x_ + c * y_ + e, line = origin_[1] + b * x_ + d * y_ + f, height = size_ * d;
        const Box box{left * points, (line - ascent * height) * points, (left + width * a) * points,
                      (line + (1 - ascent) * height) * points};
        page.lines.push_back({box, {{box, kept}}});
    }

    std::deque<std::string>& texts_;  ///< what the words point to
    std::string text_, steps_;
    std::array<float, 2> origin_{};
    Transformation transformation_ = unchanged;
    bool is_stroked_ = true, is_filled_ = false;
    float size_ = 0, x_ = 0, y_ = 0;
};

/// The document's own list of pages and templates.
struct Contents {
    std::vector<std::string> pages;                ///< paths
    std::map<std::string, std::string> templates;  ///< by id
    float width = 210, height = 297;               ///< in millimetres, of pages that do not say
};

text::Result<std::string> root_of(Package& package) {
    std::string root, text;
    const text::Result<void> read = package.parse("OFD.xml", {[&](const XmlElement&) { text.clear(); },
                                                              [&](XmlName name) {
                                                                  if (name.local == "DocRoot" && root.empty())
                                                                      root = Package::path_from("", text);
                                                              },
                                                              [&](std::string_view piece) { text += piece; }});
    if (!read) return text::error(read.error());
    if (root.empty()) return text::error(damaged());
    return root;
}

text::Result<Contents> contents_of(Package& package, const std::string& root) {
    Contents contents;
    std::string text;
    const text::Result<void> read = package.parse(
        root, {[&](const XmlElement& element) {
                   text.clear();
                   const auto value = [&](std::string_view name) {
                       return element.attribute({}, name).value_or(std::string_view());
                   };
                   const std::string path = Package::path_from(root, value("BaseLoc"));
                   if (element.name().local == "Page" && contents.pages.size() < most_pages) contents.pages.push_back(path);
                   if (element.name().local == "TemplatePage") contents.templates.emplace(value("ID"), path);
               },
               [&](XmlName name) {
                   const std::vector<float> box = name.local == "PhysicalBox" ? numbers(text) : std::vector<float>();
                   if (box.size() != 4) return;
                   contents.width = box[2];
                   contents.height = box[3];
               },
               [&](std::string_view piece) { text += piece; }});
    if (!read) return text::error(read.error());
    return contents;
}

/// Reads the pages of a document, each with its templates.
class PagesReader {
public:
    PagesReader(Package& package, const Contents& contents) : package_(package), contents_(contents) {}

    /// The words of the pages point into this reader.
    text::Result<std::vector<Page>> read() {
        std::vector<Page> pages;
        for (const std::string& path : contents_.pages) {
            text::Result<Page> page = read_page(path);
            if (!page) return text::error(page.error());
            pages.push_back(std::move(*page));
        }
        return pages;
    }

private:
    text::Result<Page> read_page(const std::string& path) {
        PageReader reader(texts_);
        reader.page.width = contents_.width * points;
        reader.page.height = contents_.height * points;
        const text::Result<void> read = package_.parse(path, reader.events());
        if (!read) return text::error(read.error());
        for (const std::string& id : reader.templates) put_below(reader, id);
        rules_ += reader.rules.level.size() + reader.rules.upright.size();
        if (rules_ <= most_rules) {
            reader.page.level_rules = std::move(reader.rules.level);
            reader.page.upright_rules = std::move(reader.rules.upright);
        }
        return std::move(reader.page);
    }

    /// What a template shows comes before what the page itself shows. One that cannot be read is left out.
    void put_below(PageReader& above, const std::string& id) {
        const auto found = contents_.templates.find(id);
        if (found == contents_.templates.end()) return;
        PageReader below(texts_);
        if (!package_.parse(found->second, below.events())) return;
        const auto put_first = [](auto& all, const auto& others) { all.insert(all.begin(), others.begin(), others.end()); };
        put_first(above.page.lines, below.page.lines);
        put_first(above.rules.level, below.rules.level);
        put_first(above.rules.upright, below.rules.upright);
    }

    Package& package_;
    const Contents& contents_;
    std::deque<std::string> texts_;  ///< what the words point to
    std::size_t rules_ = 0;          ///< of the pages so far
};

}  // namespace

text::Result<std::unique_ptr<Document>> read_ofd(std::string_view bytes) {
    text::Result<ZipArchive> archive = ZipArchive::open(bytes);
    if (!archive) return text::error(archive.error());
    Package package(std::move(*archive));
    const text::Result<std::string> root = root_of(package);
    if (!root) return text::error(root.error());
    const text::Result<Contents> contents = contents_of(package, *root);
    if (!contents) return text::error(contents.error());
    PagesReader reader(package, *contents);
    text::Result<std::vector<Page>> pages = reader.read();
    if (!pages) return text::error(pages.error());
    return document_of_pages(std::move(*pages));
}

}  // namespace plandoc::reader
