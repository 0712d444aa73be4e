#include "reader/page/lattice.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plandoc::reader {

namespace {

constexpr float same_line = 2;              ///< points between the strokes of one line
constexpr float touching = 3;               ///< between the ends of lines that meet
constexpr float narrowest = 6;              ///< a row or column; no character is that small
constexpr float shortest = 8;               ///< a line; the strokes of characters drawn as shapes are not much longer
constexpr float least_wall = 0.5;           ///< share of a place's side that a line must cover to part it from the next
constexpr std::size_t most_lines = 1000;    ///< of a direction on a page
constexpr std::size_t most_places = 50000;  ///< of a grid

bool meet(const Rule& level, const Rule& upright) {
    return level.begin - touching <= upright.at && upright.at <= level.end + touching && upright.begin - touching <= level.at &&
           level.at <= upright.end + touching;
}

/// Sets of lines, each of which reaches every other over some that meet.
class Groups {
public:
    explicit Groups(std::size_t lines) : parent_(lines) { std::iota(parent_.begin(), parent_.end(), std::size_t{0}); }
    std::size_t root(std::size_t line) {
        while (parent_[line] != line) line = parent_[line] = parent_[parent_[line]];
        return line;
    }
    void join(std::size_t a, std::size_t b) { parent_[root(a)] = root(b); }

private:
    std::vector<std::size_t> parent_;
};

struct Group {
    std::vector<Rule> level, upright;
};

std::vector<Group> groups_of(const std::vector<Rule>& level, const std::vector<Rule>& upright) {
    Groups sets(level.size() + upright.size());
    for (std::size_t a = 0; a < level.size(); ++a)
        for (std::size_t b = 0; b < upright.size(); ++b)
            if (meet(level[a], upright[b])) sets.join(a, level.size() + b);
    std::vector<Group> groups(level.size() + upright.size());
    for (std::size_t a = 0; a < level.size(); ++a) groups[sets.root(a)].level.push_back(level[a]);
    for (std::size_t b = 0; b < upright.size(); ++b) groups[sets.root(level.size() + b)].upright.push_back(upright[b]);
    std::erase_if(groups, [](const Group& group) { return group.level.empty() || group.upright.empty(); });
    return groups;
}

/// Where lines of one direction stand, and where those of the other end.
std::vector<float> edges_of(const std::vector<Rule>& lines, const std::vector<Rule>& across) {
    std::vector<float> all;
    for (const Rule& line : lines) all.push_back(line.at);
    for (const Rule& line : across) all.insert(all.end(), {line.begin, line.end});
    std::sort(all.begin(), all.end());
    std::vector<float> edges;
    for (const float at : all)
        if (edges.empty() || at > edges.back() + narrowest) edges.push_back(at);
    return edges;
}

std::size_t nearest(const std::vector<float>& edges, float at) {
    const auto behind = std::lower_bound(edges.begin(), edges.end(), at);
    if (behind == edges.begin()) return 0;
    const bool is_before = behind == edges.end() || at - *(behind - 1) <= *behind - at;
    return static_cast<std::size_t>(behind - edges.begin()) - (is_before ? 1 : 0);
}

/// Which sides of the grid's places are lines: by edge, then by the band that the line runs along.
class Walls {
public:
    Walls(const std::vector<Rule>& lines, const std::vector<float>& edges, const std::vector<float>& bands)
        : bands_(bands.size() - 1), has_(edges.size() * bands_) {
        for (const Rule& line : lines) {
            const std::size_t edge = nearest(edges, line.at);
            for (std::size_t band = 0; band < bands_; ++band) {
                const float covered = std::min(line.end, bands[band + 1]) - std::max(line.begin, bands[band]);
                if (covered > least_wall * (bands[band + 1] - bands[band])) has_[edge * bands_ + band] = true;
            }
        }
    }
    [[nodiscard]] bool at(std::size_t edge, std::size_t band) const { return has_[edge * bands_ + band]; }

private:
    std::size_t bands_;
    std::vector<bool> has_;
};

/// Each place not yet taken grows to the right, then down, until lines or taken places stop it.
std::vector<LatticeCell> cells_of(const Lattice& lattice, const Walls& upright, const Walls& level) {
    const std::size_t rows = lattice.rows.size() - 1, columns = lattice.columns.size() - 1;
    std::vector<bool> taken(rows * columns);
    std::vector<LatticeCell> cells;
    for (std::size_t row = 0; row < rows; ++row)
        for (std::size_t column = 0; column < columns; ++column) {
            if (taken[row * columns + column]) continue;
            std::size_t right = column + 1, bottom = row + 1;
            while (right < columns && !upright.at(right, row) && !taken[row * columns + right]) ++right;
            const auto goes_on = [&](std::size_t below) {
                for (std::size_t at = column; at < right; ++at)
                    if (level.at(below, at) || taken[below * columns + at] || (at > column && upright.at(at, below)))
                        return false;
                return true;
            };
            while (bottom < rows && goes_on(bottom)) ++bottom;
            for (std::size_t y = row; y < bottom; ++y)
                for (std::size_t x = column; x < right; ++x) taken[y * columns + x] = true;
            cells.push_back({static_cast<std::uint32_t>(row), static_cast<std::uint32_t>(column),
                             static_cast<std::uint32_t>(bottom - row), static_cast<std::uint32_t>(right - column)});
        }
    return cells;
}

}  // namespace

std::vector<Rule> joined_rules(std::vector<Rule> rules) {
    std::sort(rules.begin(), rules.end(), [](const Rule& a, const Rule& b) { return a.at < b.at; });
    std::vector<Rule> lines;
    for (auto begin = rules.begin(); begin != rules.end();) {
        const float at = begin->at;
        const auto end = std::find_if(begin, rules.end(), [&](const Rule& rule) { return rule.at > at + same_line; });
        std::sort(begin, end, [](const Rule& a, const Rule& b) { return a.begin < b.begin; });
        const std::size_t first = lines.size();
        for (; begin != end; ++begin) {
            if (lines.size() > first && begin->begin <= lines.back().end + touching)
                lines.back().end = std::max(lines.back().end, begin->end);
            else lines.push_back(*begin);
        }
    }
    std::erase_if(lines, [](const Rule& line) { return line.end - line.begin < shortest; });
    return lines;
}

std::vector<Lattice> find_lattices(const Page& page) {
    const std::vector<Rule> level = joined_rules(page.level_rules), upright = joined_rules(page.upright_rules);
    std::vector<Lattice> lattices;
    if (level.size() > most_lines || upright.size() > most_lines) return lattices;
    for (const Group& group : groups_of(level, upright)) {
        Lattice lattice{edges_of(group.upright, group.level), edges_of(group.level, group.upright), {}};
        if (lattice.columns.size() < 3 || lattice.rows.size() < 2) continue;
        if (lattice.columns.size() * lattice.rows.size() > most_places) continue;
        lattice.cells = cells_of(lattice, Walls(group.upright, lattice.columns, lattice.rows),
                                 Walls(group.level, lattice.rows, lattice.columns));
        lattices.push_back(std::move(lattice));
    }
    std::stable_sort(lattices.begin(), lattices.end(),
                     [](const Lattice& a, const Lattice& b) { return a.rows.front() < b.rows.front(); });
    return lattices;
}

std::uint32_t band_of(const std::vector<float>& edges, float at) {
    const auto behind = std::upper_bound(edges.begin() + 1, edges.end() - 1, at);
    return static_cast<std::uint32_t>(behind - edges.begin() - 1);
}

bool is_same_edge(float a, float b) { return std::abs(a - b) <= narrowest; }

}  // namespace plandoc::reader
