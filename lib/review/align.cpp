#include "review/align.hpp"

#include <algorithm>
#include <map>
#include <optional>
#include <string_view>
#include <tuple>
#include <unordered_map>
#include <utility>

#include "review/difference.hpp"

namespace plandoc::review {

namespace {

using outline::none;
using View = std::u16string_view;

constexpr std::size_t least_telling = 8;     ///< characters of text that can stand for its section
constexpr double alike_below_parent = 0.35;  ///< least similarity of sections under one parent, and anywhere
constexpr double alike_anywhere = 0.5;
constexpr std::size_t most_children = 64;  ///< of one parent that are held against each other, each with each
constexpr std::size_t common_pair = 8;     ///< pairs of characters that more sections hold tell nothing

View title_of(const Unit& unit) { return View(unit.words).substr(0, unit.title_size); }

/// Adds the words of a passage, those of the letterhead left out.
class WordsOfUnits {
public:
    explicit WordsOfUnits(const record::Plan& plan) : text_(plan.text()), fields_(plan.letterhead.fields) {
        std::sort(fields_.begin(), fields_.end(), [](text::Words a, text::Words b) { return a.begin < b.begin; });
    }

    void add(text::Words words, Unit& unit) {
        bool breaks = unit.words.size() > unit.title_size;  // before the first of these words that is no letterhead's
        while (next_field_ < fields_.size() && fields_[next_field_].end <= words.begin) ++next_field_;
        std::uint32_t at = words.begin;
        for (std::size_t field = next_field_; field < fields_.size() && fields_[field].begin < words.end; ++field) {
            append({at, std::max(at, fields_[field].begin)}, breaks, unit);
            at = std::max(at, fields_[field].end);
        }
        append({at, std::max(at, words.end)}, breaks, unit);
    }

private:
    void append(text::Words words, bool& breaks, Unit& unit) const {
        if (words.empty()) return;
        if (std::exchange(breaks, false)) {
            unit.words.push_back(u'\n');
            unit.places.push_back(words.begin);
        }
        for (std::uint32_t at = words.begin; at < words.end; ++at) {
            unit.words.push_back(text_[at]);
            unit.places.push_back(at);
        }
    }

    const text::CleanText& text_;
    std::vector<text::Words> fields_;
    std::size_t next_field_ = 0;
};

class Aligner {
public:
    Aligner(const record::Plan& before, const Units& before_units, const record::Plan& after, const Units& after_units)
        : before_plan_(before), after_plan_(after), before_(before_units.all), after_(after_units.all) {
        result_.after_of.assign(before_.size(), none);
        result_.before_of.assign(after_.size(), none);
    }

    Alignment run() {
        pair_parts();
        pair_unique([](const Unit& unit) { return unit.words.size() >= least_telling ? View(unit.words) : View(); });
        pair_unique([](const Unit& unit) { return unit.title_size > 1 ? title_of(unit) : View(); });
        pair_unique([](const Unit& unit) {
            return unit.words.size() >= unit.title_size + least_telling ? View(unit.words).substr(unit.title_size) : View();
        });
        pair_children();
        pair_by_children();
        pair_children();
        pair_alike_anywhere();
        pair_children();
        return std::move(result_);
    }

private:
    void pair(std::uint32_t before, std::uint32_t after) {
        result_.after_of[before] = after;
        result_.before_of[after] = before;
    }
    [[nodiscard]] bool is_open_before(std::uint32_t unit) const { return result_.after_of[unit] == none; }
    [[nodiscard]] bool is_open_after(std::uint32_t unit) const { return result_.before_of[unit] == none; }

    /// Parts of one kind and path, in order.
    void pair_parts() {
        std::map<std::tuple<outline::PartKind, std::string, int>, std::uint32_t> known;
        const auto each = [](const record::Plan& plan, const std::vector<Unit>& units, const auto& visit) {
            std::map<std::pair<outline::PartKind, std::string>, int> times;
            for (std::uint32_t unit = 0; unit < units.size(); ++unit) {
                if (units[unit].section != none) continue;
                const outline::Part& part = plan.outline->parts[units[unit].part];
                visit(unit, std::tuple(part.kind, part.path, times[{part.kind, part.path}]++));
            }
        };
        each(before_plan_, before_, [&](std::uint32_t unit, auto key) { known.emplace(std::move(key), unit); });
        each(after_plan_, after_, [&](std::uint32_t unit, const auto& key) {
            if (const auto found = known.find(key); found != known.end()) pair(found->second, unit);
        });
    }

    /// Sections whose key stands once in each plan.
    template <typename Key>
    void pair_unique(Key key) {
        struct Seen {
            std::uint32_t before = none, after = none;
            bool twice = false;
        };
        std::unordered_map<View, Seen> seen;
        const auto note = [](std::uint32_t& place, std::uint32_t unit, Seen& one) {
            one.twice = one.twice || place != none;
            place = unit;
        };
        for (std::uint32_t unit = 0; unit < before_.size(); ++unit)
            if (const View words = key(before_[unit]); !words.empty() && is_open_before(unit))
                note(seen[words].before, unit, seen[words]);
        for (std::uint32_t unit = 0; unit < after_.size(); ++unit)
            if (const View words = key(after_[unit]); !words.empty() && is_open_after(unit))
                note(seen[words].after, unit, seen[words]);
        for (const auto& [words, one] : seen)
            if (!one.twice && one.before != none && one.after != none) pair(one.before, one.after);
    }

    using Children = std::vector<std::uint32_t>;
    [[nodiscard]] static std::vector<Children> children_of(const std::vector<Unit>& units) {
        std::vector<Children> children(units.size());
        for (std::uint32_t unit = 0; unit < units.size(); ++unit)
            if (units[unit].parent != none) children[units[unit].parent].push_back(unit);
        return children;
    }

    /// Open children of paired parents; parents come before their children; only the texts of parts stand last.
    void pair_children() {
        const std::vector<Children> of_before = children_of(before_), of_after = children_of(after_);
        Children order;
        for (std::uint32_t unit = 0; unit < before_.size(); ++unit)
            if (before_[unit].section == none) order.push_back(unit);
        for (std::uint32_t unit = 0; unit < before_.size(); ++unit)
            if (before_[unit].section != none) order.push_back(unit);
        for (const std::uint32_t unit : order) {
            if (is_open_before(unit)) continue;
            Children ours, theirs;
            for (const std::uint32_t child : of_before[unit])
                if (is_open_before(child)) ours.push_back(child);
            for (const std::uint32_t child : of_after[result_.after_of[unit]])
                if (is_open_after(child)) theirs.push_back(child);
            if (ours.empty() || theirs.empty()) continue;
            pair_equal(ours, theirs, [](const Unit& one) { return View(one.words); });
            pair_equal(ours, theirs, title_of);
            pair_alike(ours, theirs);
        }
    }

    /// Those with the same key, in order.
    template <typename Key>
    void pair_equal(const Children& ours, const Children& theirs, Key key) {
        std::unordered_map<View, Children> waiting;
        for (auto child = theirs.rbegin(); child != theirs.rend(); ++child)
            if (is_open_after(*child)) waiting[key(after_[*child])].push_back(*child);
        for (const std::uint32_t child : ours) {
            const View words = key(before_[child]);
            const auto found = waiting.find(words);
            if (words.empty() || !is_open_before(child) || found == waiting.end() || found->second.empty()) continue;
            pair(child, found->second.back());
            found->second.pop_back();
        }
    }

    struct Likeness {
        double value = 0;
        std::uint32_t before = 0, after = 0;
    };
    /// The most alike first; of equals those whose places are nearest.
    void pair_in_order_of(std::vector<Likeness>& likenesses) {
        const auto distance = [](const Likeness& one) {
            return one.before > one.after ? one.before - one.after : one.after - one.before;
        };
        std::sort(likenesses.begin(), likenesses.end(), [&](const Likeness& a, const Likeness& b) {
            return std::tuple(-a.value, distance(a), a.before, a.after) < std::tuple(-b.value, distance(b), b.before, b.after);
        });
        for (const Likeness& one : likenesses)
            if (is_open_before(one.before) && is_open_after(one.after)) pair(one.before, one.after);
    }

    [[nodiscard]] static std::vector<Shingles> shingles_of(const std::vector<Unit>& units, const Children& of) {
        std::vector<Shingles> shingles;
        for (const std::uint32_t unit : of) shingles.emplace_back(units[unit].words);
        return shingles;
    }

    void pair_alike(const Children& all_ours, const Children& all_theirs) {
        Children ours, theirs;
        for (const std::uint32_t unit : all_ours)
            if (is_open_before(unit)) ours.push_back(unit);
        for (const std::uint32_t unit : all_theirs)
            if (is_open_after(unit)) theirs.push_back(unit);
        if (ours.size() > most_children || theirs.size() > most_children) return;
        const std::vector<Shingles> before = shingles_of(before_, ours), after = shingles_of(after_, theirs);
        std::vector<Likeness> likenesses;
        for (std::size_t one = 0; one < ours.size(); ++one)
            for (std::size_t other = 0; other < theirs.size(); ++other)
                if (const double value = before[one].similarity(after[other]); value >= alike_below_parent)
                    likenesses.push_back({value, ours[one], theirs[other]});
        pair_in_order_of(likenesses);
    }

    /// A heading without text of its own is where most of its children went.
    void pair_by_children() {
        std::map<std::pair<std::uint32_t, std::uint32_t>, int> votes;
        for (std::uint32_t unit = 0; unit < before_.size(); ++unit) {
            const std::uint32_t other = result_.after_of[unit];
            const std::uint32_t parent = before_[unit].parent;
            if (other == none || parent == none || after_[other].parent == none) continue;
            if (is_open_before(parent) && is_open_after(after_[other].parent)) ++votes[{parent, after_[other].parent}];
        }
        std::vector<Likeness> likenesses;
        for (const auto& [parents, count] : votes)
            likenesses.push_back({static_cast<double>(count), parents.first, parents.second});
        pair_in_order_of(likenesses);
    }

    /// Open sections anywhere that share pairs of characters which few others have.
    void pair_alike_anywhere() {
        Children ours, theirs;
        for (std::uint32_t unit = 0; unit < before_.size(); ++unit)
            if (is_open_before(unit) && before_[unit].section != none) ours.push_back(unit);
        for (std::uint32_t unit = 0; unit < after_.size(); ++unit)
            if (is_open_after(unit) && after_[unit].section != none) theirs.push_back(unit);
        const std::vector<Shingles> before = shingles_of(before_, ours), after = shingles_of(after_, theirs);
        std::unordered_map<std::uint32_t, Children> holders;  // pair of characters to indices of `theirs`
        for (std::uint32_t index = 0; index < theirs.size(); ++index)
            for (const std::uint32_t characters : after[index].pairs())
                if (Children& all = holders[characters]; all.size() <= common_pair && (all.empty() || all.back() != index))
                    all.push_back(index);
        std::vector<Likeness> likenesses;
        for (std::size_t index = 0; index < ours.size(); ++index) {
            std::unordered_map<std::uint32_t, int> shared;
            for (const std::uint32_t characters : before[index].pairs()) {
                const auto found = holders.find(characters);
                if (found == holders.end() || found->second.size() > common_pair) continue;
                for (const std::uint32_t holder : found->second) ++shared[holder];
            }
            std::optional<Likeness> best;
            for (const auto& [holder, count] : shared) {
                const Likeness one{before[index].similarity(after[holder]), ours[index], theirs[holder]};
                if (one.value < alike_anywhere) continue;
                if (!best || one.value > best->value || (one.value == best->value && one.after < best->after)) best = one;
            }
            if (best) likenesses.push_back(*best);
        }
        pair_in_order_of(likenesses);
    }

    const record::Plan& before_plan_;
    const record::Plan& after_plan_;
    const std::vector<Unit>& before_;
    const std::vector<Unit>& after_;
    Alignment result_;
};

}  // namespace

Units read_units(const record::Plan& plan) {
    const outline::Outline& outline = *plan.outline;
    Units units;
    const auto sections = static_cast<std::uint32_t>(outline.sections.size());
    units.all.resize(sections + outline.parts.size());
    for (std::uint32_t index = 0; index < sections; ++index) {
        const outline::Section& section = outline.sections[index];
        Unit& unit = units.all[index];
        unit.section = index;
        unit.part = section.part;
        unit.parent = section.parent != none ? section.parent : sections + section.part;
    }
    for (std::uint32_t part = 0; part < outline.parts.size(); ++part) units.all[sections + part].part = part;

    WordsOfUnits words(plan);
    for (const outline::Passage& passage : outline.passages) {
        const bool is_read = outline.is_read(passage);
        units.of_passage.push_back(!is_read ? none : passage.section != none ? passage.section : sections + passage.part);
        if (!is_read) continue;
        Unit& unit = units.all[units.of_passage.back()];
        if (!passage.title.empty()) {
            words.add(passage.title, unit);
            unit.title_size = static_cast<std::uint32_t>(unit.words.size());
        }
        if (const text::Words body = passage.body(); !body.empty()) words.add(body, unit);
    }
    return units;
}

std::uint32_t begin_of(const record::Plan& plan, const Unit& unit) {
    if (unit.section != outline::none) return plan.outline->sections[unit.section].whole.begin;
    return unit.places.empty() ? 0 : unit.places.front();
}

Alignment align(const record::Plan& before, const Units& before_units, const record::Plan& after, const Units& after_units) {
    return Aligner(before, before_units, after, after_units).run();
}

}  // namespace plandoc::review
