#include "reader/docx/docx_numbering.hpp"

#include <algorithm>

#include "reader/docx/docx_symbol.hpp"
#include "reader/docx/docx_xml.hpp"
#include "reader/number_style.hpp"

namespace plandoc::reader {

namespace {

constexpr std::size_t longest_text = 256;  // bytes of a w:lvlText; Word takes 31 characters
constexpr std::size_t most_lists = 20000;  // and as many definitions

std::uint32_t as_count(std::optional<std::int64_t> number) {
    constexpr std::int64_t most = 0x7FFFFFFF;
    return static_cast<std::uint32_t>(std::clamp<std::int64_t>(number.value_or(0), 0, most));
}

std::optional<std::int64_t> id_of(const WordElement& element, std::string_view attribute) {
    return parse_word_number(element.attribute(attribute).value_or(std::string_view()));
}

bool is_counted(std::string_view format) { return format != "none" && format != "bullet"; }

}  // namespace

/// The elements of a numbering part, in the order they come.
class DocxNumbering::Reader {
public:
    explicit Reader(DocxNumbering& numbering) : numbering_(numbering) {}

    void begin(const WordElement& element) {
        const std::string_view name = element.name();
        if (holds_too_many()) return;
        if (name == "abstractNum") {
            abstract_ = &numbering_.abstracts_[id_of(element, "abstractNumId").value_or(-1)];
        } else if (name == "num") {
            list_ = &numbering_.lists_[id_of(element, "numId").value_or(-1)];
        } else if (name == "lvlOverride" || name == "lvl") {
            begin_level(name, id_of(element, "ilvl"));
        } else if (name == "numStyleLink" && abstract_ != nullptr) {
            abstract_->style_link = element.value();
        } else if (name == "abstractNumId" && list_ != nullptr) {
            list_->abstract = element.number().value_or(-1);
        } else if (name == "startOverride" && list_ != nullptr && override_) {
            list_->starts[*override_] = as_count(element.number());
        } else if (level_ != nullptr) {
            read_level(name, element);
        }
    }
    void end(std::string_view name) {
        if (name == "lvl") end_level();
        else if (name == "lvlOverride") override_.reset();
        else if (name == "num") list_ = nullptr;
        else if (name == "abstractNum") abstract_ = nullptr;
    }
    [[nodiscard]] bool holds_too_many() const {
        return numbering_.lists_.size() > most_lists || numbering_.abstracts_.size() > most_lists;
    }

private:
    void begin_level(std::string_view name, std::optional<std::int64_t> index) {
        if (!index || *index < 0 || *index >= static_cast<std::int64_t>(numbering_levels)) return;
        const auto level = static_cast<std::size_t>(*index);
        if (name == "lvlOverride") {
            override_ = level;
        } else if (list_ != nullptr && override_) {
            level_ = &(list_->own_levels[*override_] = Level());
        } else if (abstract_ != nullptr) {
            level_ = &(abstract_->levels[level] = Level());
        }
        font_.clear();
    }
    void end_level() {
        if (level_ != nullptr && level_->format == "bullet") level_->text = as_unicode(level_->text, font_);
        level_ = nullptr;
    }
    void read_level(std::string_view name, const WordElement& element) {
        if (name == "start") level_->start = as_count(element.number());
        else if (name == "numFmt") level_->format = element.attribute("format").value_or(element.value());
        else if (name == "lvlText") level_->text = element.value().size() <= longest_text ? element.value() : std::string_view();
        else if (name == "pStyle") level_->style = element.value();
        else if (name == "lvlRestart") level_->restart = as_count(element.number());
        else if (name == "isLgl") level_->is_legal = element.is_on();
        else if (name == "suff") level_->has_suffix = element.value() != "nothing";
        else if (name == "vanish") level_->hidden = element.is_on();
        else if (name == "rFonts") font_ = element.attribute("ascii").value_or(std::string_view());
    }

    DocxNumbering& numbering_;
    Abstract* abstract_ = nullptr;
    List* list_ = nullptr;
    Level* level_ = nullptr;
    std::optional<std::size_t> override_;
    std::string font_;
};

text::Result<DocxNumbering> DocxNumbering::read(ZipArchive& archive, std::string_view part, const DocxStyles& styles) {
    DocxNumbering numbering;
    numbering.styles_ = &styles;
    if (part.empty()) return numbering;
    Reader reader(numbering);
    const text::Result<void> all = read_word_part(
        archive, part,
        {[&](const WordElement& element) { reader.begin(element); }, [&](std::string_view name) { reader.end(name); },
         [](std::string_view) {}, [&] { return reader.holds_too_many(); }});
    if (!all) return text::error(all.error());
    if (reader.holds_too_many()) return text::error("more lists than a document may hold", "列表定义过多");
    return numbering;
}

DocxNumbering::Abstract* DocxNumbering::abstract_of(const List& list) {
    constexpr int most_links = 8;
    const List* at = &list;
    for (int links = 0; links < most_links; ++links) {
        const auto abstract = abstracts_.find(at->abstract);
        if (abstract == abstracts_.end()) return nullptr;
        if (abstract->second.style_link.empty()) return &abstract->second;
        const DocxStyle* const style = styles_->find(abstract->second.style_link);
        const auto linked = style == nullptr ? lists_.end() : lists_.find(style->numbering.number.value_or(0));
        if (linked == lists_.end()) return &abstract->second;
        at = &linked->second;
    }
    return nullptr;
}

const DocxNumbering::Level& DocxNumbering::level_of(const Place& place, std::size_t level) {
    const auto own = place.list->own_levels.find(level);
    return own == place.list->own_levels.end() ? place.abstract->levels[level] : own->second;
}

std::uint32_t DocxNumbering::start_of(const Place& place, std::size_t level) {
    const auto own = place.list->starts.find(level);
    return own == place.list->starts.end() ? level_of(place, level).start : own->second;
}

/// The level of a style-bound numbering is the one that names the style; a style's own w:ilvl counts only where none does.
const NumberingReference& DocxNumbering::reference_of(const std::string& style) {
    static const NumberingReference none;
    if (!style.empty() && styles_->find(style) == nullptr) return none;
    const auto [known, is_new] = references_.try_emplace(style);
    NumberingReference& reference = known->second;
    if (!is_new) return reference;
    const std::vector<std::string> chain = styles_->chain(style);
    for (const std::string& step : chain) {
        const NumberingReference& stated = styles_->find(step)->numbering;
        if (!reference.number) reference.number = stated.number;
        if (!reference.level) reference.level = stated.level;
    }
    const auto list = lists_.find(reference.number.value_or(0));
    const Place place = list == lists_.end() ? Place() : Place{&list->second, abstract_of(list->second), 0};
    if (place.abstract == nullptr) return reference;
    for (const std::string& step : chain)
        for (std::size_t level = 0; level < numbering_levels; ++level)
            if (level_of(place, level).style == step) {
                reference.level = static_cast<std::int64_t>(level);
                return reference;
            }
    return reference;
}

DocxNumbering::Place DocxNumbering::place_of(const std::string& style, const NumberingReference& own) {
    const NumberingReference& inherited = reference_of(style);
    const std::int64_t number = own.number.value_or(inherited.number.value_or(0));
    const auto list = lists_.find(number);
    if (number == 0 || list == lists_.end()) return {};
    const std::int64_t level = own.level.value_or(inherited.level.value_or(0));
    Place place{&list->second, abstract_of(list->second), 0};
    place.level = static_cast<std::size_t>(std::clamp<std::int64_t>(level, 0, numbering_levels - 1));
    return place.abstract == nullptr ? Place() : place;
}

/// A list's own start of a level holds once, when the list comes to that level for the first time.
void DocxNumbering::begin(const Place& place, std::size_t level) {
    std::optional<std::uint32_t>& count = place.abstract->counts[level];
    if (place.list->starts.contains(level)) place.list->begun.insert(level);
    count = start_of(place, level);
}

void DocxNumbering::count(const Place& place) {
    auto& counts = place.abstract->counts;
    for (std::size_t level = 0; level < place.level; ++level)
        if (!counts[level]) begin(place, level);
    const bool starts_anew = place.list->starts.contains(place.level) && !place.list->begun.contains(place.level);
    if (!counts[place.level] || starts_anew) begin(place, place.level);
    else ++*counts[place.level];
    for (std::size_t level = place.level + 1; level < numbering_levels; ++level)
        if (place.level < level_of(place, level).restart.value_or(numbering_levels)) counts[level].reset();
}

/// "%1.%2": each %N stands for the count of level N. What parts a level without number from the next is left out with it.
std::string DocxNumbering::written(const Place& place) {
    const Level& own = level_of(place, place.level);
    std::string label;
    bool shows = true;
    for (std::size_t at = 0; at < own.text.size(); ++at) {
        const char digit = at + 1 < own.text.size() ? own.text[at + 1] : '\0';
        if (own.text[at] != '%' || digit < '1' || digit > '9' || own.format == "bullet") {
            if (shows) label += own.text[at];
            continue;
        }
        ++at;
        const auto level = static_cast<std::size_t>(digit - '1');
        const std::string& format = level_of(place, level).format;
        shows = level == place.level || (format != "none" && own.format != "none");
        const std::uint32_t count = place.abstract->counts[level].value_or(start_of(place, level));
        if (shows) append_in_style(own.is_legal && is_counted(format) ? "decimal" : format, count, label);
    }
    if (!label.empty() && own.has_suffix) label += ' ';
    return label;
}

std::string DocxNumbering::next_label(const std::string& style, const NumberingReference& own) {
    const Place place = place_of(style, own);
    if (place.list == nullptr) return {};
    count(place);
    return level_of(place, place.level).hidden ? std::string() : written(place);
}

}  // namespace plandoc::reader
