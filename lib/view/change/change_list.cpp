#include "view/change/change_list.hpp"

#include <algorithm>
#include <vector>

#include "text/width.hpp"
#include "view/change/change_summary.hpp"
#include "view/change/marked_line.hpp"
#include "view/html.hpp"

namespace plandoc::view {

namespace {

using outline::none;
using text::Language;
using text::Words;

constexpr std::string_view bold = "\x1b[1m", reverse = "\x1b[7m", unreversed = "\x1b[27m", plain = "\x1b[0m";
constexpr std::string_view red_minus = "    \x1b[31m- ", green_plus = "    \x1b[32m+ ";

}  // namespace

class ChangeList::Writer {
public:
    Writer(const Side& before, const Side& after, const ChangeStyle& style, std::string& out)
        : before_(before), after_(after), language_(style.language), out_(out) {
        if (style.format == ChangeFormat::html) {
            marks_ = {"<del>", "</del>", "<ins>", "</ins>", "<div class=\"old\">", "</div>", "<div class=\"new\">", "</div>",
                      "<h3>",  "</h3>",  "",      html};
        } else if (style.format == ChangeFormat::markdown) {
            marks_ = {"~~", "~~", "**", "**", "  - − ", "", "  - + ", "", "## ", "\n", "\n", marks_.show};
        } else if (style.color) {
            marks_ = {reverse,    unreversed, reverse, unreversed, red_minus, plain,
                      green_plus, plain,      bold,    plain,      "\n",      marks_.show};
        }
    }

    void append(const PlanChange& change, std::string_view begin, std::string_view end) {
        append_place(change);
        out_ += begin;
        out_ += marks_.show(summary_of(before_, after_, change, language_));
        out_ += end;
        out_.push_back('\n');
        append_lines(change);
    }

private:
    /// How the formats for people mark, and set lines.
    struct Marks {
        std::string_view removed_open = "[-", removed_close = "-]", added_open = "{+", added_close = "+}";
        std::string_view minus = "    - ", minus_end, plus = "    + ", plus_end;
        std::string_view heading, heading_end;
        std::string_view between_places = "\n";
        std::string (*show)(std::string_view) = [](std::string_view words) { return text::without_controls(words); };
    };

    [[nodiscard]] bool is_new(const PlanChange& change) const { return change.after != none; }

    /// The section a change lies in, where it is another than that of the change before.
    void append_place(const PlanChange& change) {
        const std::string place = marks_.show(place_of(before_, after_, change, language_));
        if (place == last_place_) return;
        if (!last_place_.empty()) out_ += marks_.between_places;
        last_place_ = place;
        out_ += marks_.heading;
        out_ += place;
        out_ += marks_.heading_end;
        out_.push_back('\n');
    }

    void append_minus(const std::string& line) { append_line(marks_.minus, line, marks_.minus_end); }
    void append_plus(const std::string& line) { append_line(marks_.plus, line, marks_.plus_end); }
    void append_line(std::string_view begin, const std::string& line, std::string_view end) {
        if (line.empty()) return;
        out_ += begin;
        out_ += line;
        out_ += end;
        out_.push_back('\n');
    }

    [[nodiscard]] MarkedLine removed_line() const {
        return {before_.plan.text(), marks_.removed_open, marks_.removed_close, marks_.show};
    }
    [[nodiscard]] MarkedLine added_line() const {
        return {after_.plan.text(), marks_.added_open, marks_.added_close, marks_.show};
    }

    void append_lines(const PlanChange& change) {
        const bool is_edited =
            change.kind == ChangeKind::changed || change.kind == ChangeKind::retitled || change.kind == ChangeKind::reworded;
        if (is_edited) return append_edits(edits_of(before_, after_, change));
        if (change.of == ChangeOf::target) return append_target(change);
        if (change.of != ChangeOf::section) return;
        if (change.kind == ChangeKind::removed) append_whole(before_, change.before, false);
        if (change.kind == ChangeKind::added) append_whole(after_, change.after, true);
    }

    void append_target(const PlanChange& change) {
        MarkedLine line = is_new(change) ? added_line() : removed_line();
        const Side& side = is_new(change) ? after_ : before_;
        const record::Target& target = side.plan.targets[is_new(change) ? change.after : change.before];
        line.add_with_context(target.words, {target.words});
        if (is_new(change)) append_plus(line.line());
        else append_minus(line.line());
    }

    void append_whole(const Side& side, std::uint32_t index, bool is_added) {
        const review::Unit& unit = side.units[index];
        if (unit.places.empty()) return;
        MarkedLine line = is_added ? added_line() : removed_line();
        std::uint32_t room = 3 * context;
        for (const Piece& piece : pieces_of(side, unit)) {
            if (room > 0) line.add(piece.gap);
            const std::uint32_t size = std::min(piece.words.size(), room);
            line.add(Words{piece.words.begin, piece.words.begin + size});
            if (size < piece.words.size() && room > 0) line.add("…");
            room -= size;
        }
        if (is_added) append_plus(line.line());
        else append_minus(line.line());
    }

    [[nodiscard]] static bool are_near(const Edit& one, const Edit& next, std::uint32_t distance) {
        return next.before.begin <= one.before.end + distance && next.after.begin <= one.after.end + distance;
    }

    /// Neighbouring edits on one pair of lines, with some words around them. Those that another change has shown are no reason
    /// for a line, but are marked where they stand beside others.
    void append_edits(const std::vector<Edit>& edits) {
        for (std::size_t first = 0; first < edits.size(); ++first) {
            if (edits[first].is_explained) continue;
            std::size_t last = first, begin = first;
            for (std::size_t next = first + 1; next < edits.size() && are_near(edits[next - 1], edits[next], 2 * context); ++next)
                if (!edits[next].is_explained) last = next;
            std::size_t end = last + 1;
            while (begin > 0 && are_near(edits[begin - 1], edits[first], context)) --begin;
            while (end < edits.size() && are_near(edits[last], edits[end], context)) ++end;
            MarkedLine minus = removed_line(), plus = added_line();
            std::vector<Words> removed, added;
            for (std::size_t index = begin; index < end; ++index) {
                removed.push_back(edits[index].before);
                added.push_back(edits[index].after);
            }
            minus.add_with_context({edits[first].before.begin, edits[last].before.end}, removed);
            plus.add_with_context({edits[first].after.begin, edits[last].after.end}, added);
            const std::vector<Edit> shown(edits.begin() + static_cast<std::ptrdiff_t>(first),
                                          edits.begin() + static_cast<std::ptrdiff_t>(last) + 1);
            if (!only_add_sentences(shown, after_, &Edit::before, &Edit::after)) append_minus(minus.line());
            if (!only_add_sentences(shown, before_, &Edit::after, &Edit::before)) append_plus(plus.line());
            first = last;
        }
    }

    /// All that the edits do is to put whole sentences into one text: what stands at their place in the other has nothing to do
    /// with them.
    [[nodiscard]] static bool only_add_sentences(const std::vector<Edit>& edits, const Side& side, Words Edit::*without,
                                                 Words Edit::*with) {
        return std::all_of(edits.begin(), edits.end(), [&](const Edit& edit) {
            return edit.is_explained || ((edit.*without).empty() && are_whole_sentences(side.plan.text(), edit.*with));
        });
    }

    const Side& before_;
    const Side& after_;
    Language language_;
    std::string& out_;
    Marks marks_;
    std::string last_place_;
};

ChangeList::ChangeList(const Side& before, const Side& after, const ChangeStyle& style, std::string& out)
    : writer_(std::make_unique<Writer>(before, after, style, out)) {}
ChangeList::~ChangeList() = default;

void ChangeList::append(const PlanChange& change, std::string_view begin, std::string_view end) {
    writer_->append(change, begin, end);
}

}  // namespace plandoc::view
