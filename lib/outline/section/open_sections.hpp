#pragma once
/// The sections that are open where a reader of the document stands, from the outermost to the innermost: whether a label
/// there is believed to open one, which sections it closes, and what it goes on from.
///     一、 … （一） … （二）      （二） closes （一）, and opens below 一
///     2.30家企业                no decimal unless 2.29 is open
///     专栏3 1.… 2.…            the lines of a box close nothing outside of it, until a number goes on there

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "outline/label/numbering.hpp"
#include "outline/section/scheme_order.hpp"

namespace plandoc::outline {

class OpenSections {
public:
    /// Begins a part: nothing is open in it.
    void begin_part(const SchemeOrder& order);
    /// Closes all that is open.
    void close_all();
    /// A box (专栏) stands in the innermost section; the box before it is over.
    void enter_box();
    [[nodiscard]] bool is_in_box() const { return box_ > 0 && box_ <= open_.size(); }

    /// Index of the innermost section; none: no section is open.
    [[nodiscard]] std::uint32_t innermost() const { return open_.back().section; }
    /// The level of a section that opens below the innermost.
    [[nodiscard]] std::uint32_t next_level() const { return static_cast<std::uint32_t>(open_.size()); }

    /// The label, at the head of a paragraph, opens a section. `has_gap`: white space stands behind it.
    [[nodiscard]] bool is_believed(const Label& label, bool has_gap) const;
    /// The label, in the middle of a paragraph, opens a section: it goes on from the open section of its scheme.
    [[nodiscard]] bool continues_siblings(const Label& label) const;

    /// The label; where the document leaves the mark out, that of 5. behind 4 原则 counts on like one without.
    [[nodiscard]] Label aligned(Label label) const;

    /// Closes what the label ends: down to the last section of its scheme and that one too, or, where none is open, all that
    /// the document puts below the scheme. `is_heading`: its paragraph is all title, and says no figure.
    void close_for(const Label& label, bool is_heading);
    /// Opens `section` below the innermost and gives its ordinal, for a bullet its place among its siblings.
    std::uint32_t open(const Label& label, std::uint32_t section, bool is_heading);

private:
    struct Open {
        std::uint32_t section = none;
        Rank rank = 0;
        std::uint32_t ordinal = 0;
        std::uint32_t bullets = 0;  ///< among its children
        std::uint32_t leading = 0;  ///< of a decimal: Label::leading
        std::uint32_t parent = 0;   ///< of a decimal: Label::parent
        bool is_heading = false;
    };

    [[nodiscard]] const Open* open_with(Rank rank) const { return open_between(1, open_.size(), rank); }
    [[nodiscard]] const Open* open_between(std::size_t outermost, std::size_t end, Rank rank) const;
    [[nodiscard]] bool is_below_bare_heading(const Label& label) const;
    [[nodiscard]] bool is_below_heading(const Label& label) const;
    [[nodiscard]] bool is_in_sequence(const Label& label, bool has_gap) const;
    [[nodiscard]] bool begins_sequence(const Label& label) const;
    [[nodiscard]] bool continues(const Label& label) const;
    [[nodiscard]] bool runs_on(const Label& label) const;
    [[nodiscard]] bool leaves_box(const Label& label, bool is_heading) const;
    static bool follows(const Open* open, const Label& label);
    static bool is_below(const Open* open, const Label& label);

    SchemeOrder order_;
    std::vector<Open> open_;                                 ///< the root first
    std::size_t box_ = 0;                                    ///< inside a box: how many of `open_` enclose it
    std::array<std::uint32_t, rank_count> last_ordinals_{};  ///< the last number of each scheme in the part
};

}  // namespace plandoc::outline
