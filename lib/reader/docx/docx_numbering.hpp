#pragma once
/// Automatic numbers as Word prints them (ECMA-376-1, 17.9). They stand nowhere in the file: every numbered paragraph
/// counts on, and its level says how the count is written.
///     lvlText "第%1章"  chineseCounting                第一章
///     lvlText "%1.%2"   decimal, under 第一章, isLgl   1.1
/// Lists of one abstract definition share their counters; a level starts again behind a higher one.

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <unordered_set>

#include "reader/docx/docx_styles.hpp"
#include "reader/zip_archive.hpp"

namespace plandoc::reader {

inline constexpr std::size_t numbering_levels = 9;

class DocxNumbering {
public:
    /// Reads the part; without a part name there is no numbering. Fails if it is damaged. `styles` must outlive it.
    [[nodiscard]] static text::Result<DocxNumbering> read(ZipArchive& archive, std::string_view part, const DocxStyles& styles);

    /// Counts the next paragraph, which has this style and this numbering of its own. Returns its number as printed, with what
    /// stands between number and text; empty if the paragraph has none.
    [[nodiscard]] std::string next_label(const std::string& style, const NumberingReference& own);

private:
    struct Level {
        std::uint32_t start = 0;
        std::string format = "decimal", text;
        std::string style;                     ///< paragraphs of this style are on this level
        std::optional<std::uint32_t> restart;  ///< starts again behind a level before this one, from 1; 0: never
        bool is_legal = false;                 ///< all numbers in decimal
        bool hidden = false;
        bool has_suffix = true;  ///< a tab or a space between number and text
    };
    using Levels = std::array<Level, numbering_levels>;
    struct Abstract {
        Levels levels;
        std::string style_link;  ///< takes its levels from the list that this style names
        std::array<std::optional<std::uint32_t>, numbering_levels> counts;  ///< none: not begun, or to begin again
    };
    struct List {
        std::int64_t abstract = -1;
        std::unordered_map<std::size_t, Level> own_levels;
        std::unordered_map<std::size_t, std::uint32_t> starts;  ///< instead of the levels' own
        std::unordered_set<std::size_t> begun;                  ///< of these levels
    };
    struct Place {
        List* list = nullptr;
        Abstract* abstract = nullptr;
        std::size_t level = 0;
    };
    class Reader;

    [[nodiscard]] const NumberingReference& reference_of(const std::string& style);
    [[nodiscard]] Place place_of(const std::string& style, const NumberingReference& own);
    [[nodiscard]] Abstract* abstract_of(const List& list);
    [[nodiscard]] static const Level& level_of(const Place& place, std::size_t level);
    [[nodiscard]] static std::uint32_t start_of(const Place& place, std::size_t level);
    static void begin(const Place& place, std::size_t level);
    static void count(const Place& place);
    [[nodiscard]] static std::string written(const Place& place);

    const DocxStyles* styles_ = nullptr;
    std::unordered_map<std::int64_t, Abstract> abstracts_;
    std::unordered_map<std::int64_t, List> lists_;
    std::unordered_map<std::string, NumberingReference> references_;  ///< of styles, inherited ones too
};

}  // namespace plandoc::reader
