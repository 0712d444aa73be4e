#include "outline/section.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <unordered_map>

#include "outline/contents_entries.hpp"
#include "outline/numbering.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::Words;

constexpr std::uint32_t label_reach = 24;  ///< characters enough to see any label whole
constexpr std::uint32_t title_characters = 40;
constexpr std::size_t scheme_count = 12;
constexpr std::size_t deepest_decimal = 5;

/// Schemes and, for decimals, their depths: what may stand above what.
using Rank = std::size_t;
constexpr std::size_t rank_count = scheme_count + deepest_decimal;
constexpr Rank rank_of(Scheme scheme, std::uint32_t depth) {
    const auto row = static_cast<std::size_t>(scheme);
    if (scheme < Scheme::decimal) return row;
    return scheme == Scheme::decimal ? row + depth - 1 : row + deepest_decimal - 1;
}

/// Which scheme the document itself puts above which: the first item of one directly behind a label of the other. Bullets are
/// below all.
class Order {
public:
    void saw_first_below(Rank upper, Rank lower) { ++votes_[upper][lower]; }
    [[nodiscard]] bool is_above(Rank upper, Rank lower) const {
        const std::uint32_t for_it = votes_[upper][lower], against = votes_[lower][upper];
        return for_it != against ? for_it > against : upper < lower;
    }

private:
    std::array<std::array<std::uint32_t, rank_count>, rank_count> votes_{};
};

class Builder {
public:
    Builder(Outline& outline, const std::vector<LineRole>& roles) : outline_(outline), roles_(roles), contents_(outline) {}

    void build() {
        std::vector<Passage> cut;
        cut.reserve(outline_.passages.size() + 16);
        for (std::uint32_t part = 0; part < outline_.parts.size(); ++part) {
            outline_.parts[part].first_passage = take_over(cut, part, outline_.parts[part].first_passage);
        }
        for (std::uint32_t part = 0; part < outline_.parts.size(); ++part) {
            const bool last = part + 1 == outline_.parts.size();
            outline_.parts[part].last_passage =
                last ? static_cast<std::uint32_t>(cut.size()) : outline_.parts[part + 1].first_passage;
        }
        outline_.passages = std::move(cut);
    }

private:
    struct Open {
        std::uint32_t section = none;
        Rank rank = 0;
        std::uint32_t bullets = 0;  ///< among its children
        std::uint32_t leading = 0;  ///< of a decimal: Label::leading
        std::uint32_t parent = 0;   ///< of a decimal: Label::parent
        bool is_heading = false;    ///< its paragraph is all title, and says no figure
    };

    Outline& outline_;
    const std::vector<LineRole>& roles_;
    ContentsEntries contents_;
    Order order_;
    std::vector<Open> open_;                                 ///< the root, then from the outermost open section to the innermost
    std::size_t box_ = 0;                                    ///< inside a 专栏: how many of `open_` enclose it
    std::array<std::uint32_t, rank_count> last_ordinals_{};  ///< the last number of each scheme in the part
    std::vector<std::uint32_t> stacked_;  ///< sections whose labels stand one above the other, before their titles
    bool is_titling_ = false;             ///< the first of those has its title
    std::string prefix_;                  ///< of the part's paths: 附件2/
    std::unordered_map<std::string, std::uint32_t> paths_;

    [[nodiscard]] std::u16string_view characters(Words words) const { return outline_.text.characters(words); }

    [[nodiscard]] Label label_at(std::uint32_t begin, std::uint32_t end) const {
        return match_label(characters({begin, std::min(end, begin + label_reach)}));
    }

    [[nodiscard]] bool holds_digit(Words words) const {
        const std::u16string_view line = characters(words);
        return std::any_of(line.begin(), line.end(), [](char16_t c) { return text::is(c, text::digit); });
    }

    /// White space, or the passage's end, behind the label.
    [[nodiscard]] bool has_gap(Words words, std::uint32_t label_end) const {
        if (label_end >= words.end) return true;
        const text::CleanText& text = outline_.text;
        return text.span({label_end - 1, label_end}).end < text.span({label_end, label_end + 1}).begin;
    }

    void learn_order(std::uint32_t first, std::uint32_t last) {
        order_ = Order();
        bool any = false;
        Rank previous = 0;
        for (std::uint32_t index = first; index < last; ++index) {
            const Passage& passage = outline_.passages[index];
            if (passage.kind != PassageKind::paragraph || roles_[index] != LineRole::text) continue;
            const Label label = label_at(passage.words.begin, passage.words.end);
            if (!label || label.trust == Trust::in_sequence) continue;
            const Rank rank = rank_of(label.scheme, label.depth);
            if (label.scheme == Scheme::bullet) continue;
            if (any && rank != previous && label.ordinal == 1) order_.saw_first_below(previous, rank);
            previous = rank;
            any = true;
        }
    }

    /// Moves the passages of `part` behind those in `cut`, cut at their labels; gives the index of the first there.
    std::uint32_t take_over(std::vector<Passage>& cut, std::uint32_t part_index, std::uint32_t first) {
        const Part& part = outline_.parts[part_index];
        const std::uint32_t last = part.last_passage, new_first = static_cast<std::uint32_t>(cut.size());
        open_.assign(1, Open{});
        box_ = 0;
        last_ordinals_.fill(0);
        stacked_.clear();
        is_titling_ = false;
        prefix_ = part.path;
        if (!prefix_.empty()) prefix_ += '/';
        if (part.is_read()) learn_order(first, last);
        for (std::uint32_t index = first; index < last; ++index) {
            Passage passage = outline_.passages[index];
            passage.part = part_index;
            if (roles_[index] == LineRole::closing) {
                open_.resize(1);
                box_ = 0;
            }
            if (roles_[index] == LineRole::box) enter_box();
            if (part.is_read() && passage.kind == PassageKind::paragraph && roles_[index] == LineRole::text) {
                cut_at_labels(cut, passage);
            } else {
                if (part.is_read() && passage.kind != PassageKind::page_mark) passage.section = open_.back().section;
                cut.push_back(passage);
            }
            extend_open_section(cut);
        }
        return new_first;
    }

    /// A box stands in the innermost section; the box before it is over.
    void enter_box() {
        if (box_ > 0 && box_ < open_.size()) open_.resize(box_);
        box_ = open_.size();
    }

    void cut_at_labels(std::vector<Passage>& cut, Passage passage) {
        const Words whole = passage.words;
        Label found = label_at(whole.begin, whole.end);
        if (found && !is_believed(found, whole)) found = item_before_figure(found, characters(whole).substr(0, label_reach));
        if (found && is_believed(found, whole)) open_section(passage, found, static_cast<std::uint32_t>(cut.size()));
        else add_text(passage);
        for (std::uint32_t from = whole.begin;;) {
            const std::uint32_t stop = end_of_item({from, whole.end});
            if (stop >= whole.end) break;
            from = stop + 1;
            const Label label = label_at(from, whole.end);
            if (!label || !continues_siblings(label) || from + label.size >= whole.end) continue;
            passage.words.end = from;
            cut.push_back(passage);
            extend_open_section(cut);
            passage = Passage{};
            passage.words = {from, whole.end};
            passage.part = cut.back().part;
            passage.continued = true;
            open_section(passage, label, static_cast<std::uint32_t>(cut.size()));
        }
        cut.push_back(passage);
    }

    /// The first place behind which a heading may be glued: 。 or what closes a bracket that says who does the task.
    [[nodiscard]] std::uint32_t end_of_item(Words words) const {
        const text::CleanText& text = outline_.text;
        for (std::uint32_t at = text.first_mark(words); at < words.end; at = text.first_mark({at + 1, words.end})) {
            if (text[at] == u'。') return at;
            if (text[at] == u')' && label_at(at + 1, words.end) && closes_duty_bracket({words.begin, at})) return at;
        }
        return words.end;
    }
    /// Likewise for the bracket that ends with `words`; one that opened further ahead is none.
    [[nodiscard]] bool closes_duty_bracket(Words words) const {
        constexpr std::uint32_t longest_bracket = 200;
        const std::u16string_view line =
            characters({std::max(words.begin, words.end - std::min(words.end, longest_bracket)), words.end});
        std::size_t depth = 1;
        for (std::size_t at = line.size(); at-- > 0;) {
            if (line[at] == u')') ++depth;
            if (line[at] == u'(' && --depth == 0) return is_duty_bracket(line.substr(at, label_reach));
        }
        return false;
    }

    /// A paragraph without a label: the innermost section's text, or a title that labels above are waiting for.
    void add_text(Passage& passage) {
        passage.section = open_.back().section;
        if (goes_on_title(passage)) return extend_title(passage);
        if (stacked_.empty()) return;
        if (!is_titling_ && stacked_.size() < 2) return stacked_.clear();
        Section& section = outline_.sections[stacked_.front()];
        passage.title = section.title = find_title(passage.words);
        section.whole.end = std::max(section.whole.end, section.title.end);
        stacked_.erase(stacked_.begin());
        is_titling_ = !stacked_.empty();
    }

    /// The line below a heading is the rest of it, as the contents have both in one.
    [[nodiscard]] bool goes_on_title(const Passage& passage) const {
        if (passage.section == none || passage.words.size() > title_characters) return false;
        const Section& section = outline_.sections[passage.section];
        if (section.title.empty() || section.whole.end != section.title.end) return false;
        if (section.title.end + 1 != passage.words.begin) return false;
        std::u16string heading(characters({section.label.begin, section.title.end}));
        std::erase(heading, u'\n');
        return contents_.begin_with(heading.append(characters(passage.words)));
    }
    void extend_title(Passage& passage) {
        Section& section = outline_.sections[passage.section];
        section.title.end = section.whole.end = passage.words.end;
        passage.title = passage.words;
    }

    /// 第二章 and 第一节, each alone on its line: what they are called stands below both.
    void stack(const Section& section, std::uint32_t index, bool is_bare) {
        const bool may_stand_above = section.scheme <= Scheme::division;
        if (!is_bare || is_titling_ || (stacked_.empty() && !may_stand_above)) stacked_.clear();
        is_titling_ = false;
        if (is_bare && (may_stand_above || !stacked_.empty())) stacked_.push_back(index);
    }

    [[nodiscard]] const Open* open_with(Rank rank) const { return open_between(1, open_.size(), rank); }
    [[nodiscard]] const Open* open_between(std::size_t outermost, std::size_t end, Rank rank) const {
        for (std::size_t index = end; index-- > outermost;)
            if (open_[index].rank == rank) return &open_[index];
        return nullptr;
    }
    [[nodiscard]] bool follows(const Open* open, const Label& label) const {
        return open && outline_.sections[open->section].ordinal + 1 == label.ordinal && open->leading == label.leading &&
               open->parent == label.parent;
    }

    /// 1 1) （1） ①, or 3.1 below 3. or behind 2.4, or 3.2.1 below 3.2.
    [[nodiscard]] bool begins_sequence(const Label& label) const {
        if (label.ordinal != 1 || label.scheme != Scheme::decimal) return label.ordinal == 1;
        if (label.leading == 1) return true;
        const Open* const whole = open_with(rank_of(Scheme::arabic, 1));
        const Open* const before = open_with(rank_of(Scheme::decimal, label.depth));
        if (label.depth > 2 && is_below(open_with(rank_of(Scheme::decimal, label.depth - 1)), label)) return true;
        return (whole && outline_.sections[whole->section].ordinal == label.leading) ||
               (before && before->leading <= label.leading);
    }

    /// The decimal goes one number deeper than that of the open section.
    [[nodiscard]] bool is_below(const Open* open, const Label& label) const {
        return open && open->leading == label.leading && outline_.sections[open->section].ordinal == label.parent;
    }

    /// The number follows that of the open section of its scheme.
    [[nodiscard]] bool continues(const Label& label) const {
        return follows(open_with(rank_of(label.scheme, label.depth)), label);
    }

    /// The number follows the last of its scheme, whatever was opened and closed since: 第七条 in the second chapter.
    [[nodiscard]] bool runs_on(const Label& label) const {
        return last_ordinals_[rank_of(label.scheme, label.depth)] + 1 == label.ordinal;
    }

    [[nodiscard]] bool continues_siblings(const Label& label) const {
        return label.scheme != Scheme::bullet && label.trust != Trust::in_sequence && continues(label);
    }

    [[nodiscard]] bool is_believed(const Label& label, Words words) const {
        switch (label.trust) {
            case Trust::sure: return !label.needs_predecessor() || continues(label) || runs_on(label);
            case Trust::with_gap:
                return has_gap(words, words.begin + label.size) || continues(label) || begins_sequence(label) || runs_on(label);
            case Trust::in_sequence: return continues(label) || (label.scheme >= Scheme::arabic && begins_sequence(label));
        }
        return false;
    }

    /// The words up to the first mark that ends a title, or to the end of a line without one; empty where that is too far. Marks
    /// in brackets end none, and a bracket that says who does the task is no part of it.
    [[nodiscard]] Words find_title(Words rest) const {
        const std::u16string_view line = characters(rest);
        for (std::uint32_t index = 0; index < line.size(); ++index) {
            const char16_t c = line[index];
            const bool ends = text::is(c, text::sentence_end) || (c == u':' && !is_between_digits(line, index));
            if (!ends && c != u'(' && c != u'【') continue;
            if (index > title_characters) return {};
            if (ends) return {rest.begin, rest.begin + index};
            const std::uint32_t closing = end_of_bracket(line, index);
            const std::uint32_t reach = closing == index ? label_reach : std::min(label_reach, closing - index);
            if (is_duty_bracket(line.substr(index, reach))) return {rest.begin, rest.begin + index};
            index = closing;
        }
        if (!line.empty() && line.back() == u';') return {};
        return rest;
    }
    /// The colon of 17:00 or 1:3.
    static bool is_between_digits(std::u16string_view line, std::uint32_t index) {
        return index > 0 && index + 1 < line.size() && text::is(line[index - 1], text::digit) &&
               text::is(line[index + 1], text::digit);
    }
    /// Index of the bracket's last character; of its first where it is not closed soon.
    static std::uint32_t end_of_bracket(std::u16string_view line, std::uint32_t begin) {
        constexpr std::size_t longest_bracket = 120;
        const std::size_t end = line.substr(0, begin + longest_bracket).find(line[begin] == u'(' ? u')' : u'】', begin);
        return end == std::u16string_view::npos ? begin : static_cast<std::uint32_t>(end);
    }

    /// As the marks in the line tell it, or as the contents do where text has run into the heading.
    [[nodiscard]] Words choose_title(Words line, std::uint32_t label_end) const {
        constexpr std::uint32_t shortest_text = 12;
        const Words title = find_title({label_end, line.end});
        const std::uint32_t listed_end = line.begin + contents_.match(characters(line));
        if (listed_end <= label_end || (!title.empty() && title.end < listed_end + shortest_text)) return title;
        const bool is_whole = !text::is(outline_.text[listed_end], text::mark) || label_at(listed_end, line.end);
        return is_whole ? Words{label_end, listed_end} : title;
    }

    void open_section(Passage& passage, const Label& label, std::uint32_t passage_index) {
        const Rank rank = rank_of(label.scheme, label.depth);
        const std::uint32_t label_end = passage.words.begin + label.size;
        const Words title = choose_title(passage.words, label_end);
        const bool is_heading = !title.empty() && title.end + 1 >= passage.words.end && !holds_digit(title);
        close_for(label, rank, is_heading);
        Section section;
        section.scheme = label.scheme;
        section.parent = open_.back().section;
        section.part = passage.part;
        section.ordinal = label.scheme == Scheme::bullet ? ++open_.back().bullets : label.ordinal;
        section.level = static_cast<std::uint32_t>(open_.size());
        section.label = {passage.words.begin, label_end};
        section.title = title;
        section.whole = section.label;
        if (section.parent == none) section.path = prefix_;
        else section.path.append(outline_.sections[section.parent].path).push_back('/');
        append_normal_form(label.scheme, section.ordinal, characters(section.label), section.path);
        if (const std::uint32_t times = ++paths_[section.path]; times > 1) {
            section.path += '~';
            section.path += std::to_string(times);
            ++paths_[section.path];
        }
        section.first_passage = passage_index;
        section.last_passage = passage_index;
        const auto index = static_cast<std::uint32_t>(outline_.sections.size());
        passage.section = index;
        passage.label = section.label;
        passage.title = section.title;
        open_.push_back({index, rank, 0, label.leading, label.parent, is_heading});
        last_ordinals_[rank] = label.ordinal;
        stack(section, index, label_end >= passage.words.end);
        outline_.sections.push_back(std::move(section));
    }

    /// Closes what the label ends: down to the last section of its scheme and that one too, or, where none is open, all
    /// that the document puts below the scheme. A box's lines close nothing outside of it, until a number goes on there.
    void close_for(const Label& label, Rank rank, bool is_heading) {
        box_ = std::min(box_, open_.size());
        if (box_ > 0 && leaves_box(label, rank, is_heading)) {
            open_.resize(box_);
            box_ = 0;
        }
        const std::size_t outermost = std::max<std::size_t>(box_, 1);
        if (const Open* const sibling = open_between(outermost, open_.size(), rank)) {
            open_.resize(static_cast<std::size_t>(sibling - open_.data()));
            return;
        }
        while (open_.size() > outermost && order_.is_above(rank, open_.back().rank)) open_.pop_back();
    }

    /// The number goes on outside of the box, or nowhere in it. Where it goes on in both, the label is taken to be with those
    /// whose paragraphs are built alike: headings alone, or with their text.
    [[nodiscard]] bool leaves_box(const Label& label, Rank rank, bool is_heading) const {
        const Open* const inside = open_between(box_, open_.size(), rank);
        const Open* const outside = open_between(1, box_, rank);
        if (!follows(outside, label)) return !inside && label.ordinal > 1;
        return !follows(inside, label) || (outside->is_heading == is_heading && inside->is_heading != is_heading);
    }

    /// The passage just put down belongs to the innermost open section.
    void extend_open_section(const std::vector<Passage>& cut) {
        const Passage& passage = cut.back();
        if (passage.section == none) return;
        Section& section = outline_.sections[passage.section];
        section.last_passage = static_cast<std::uint32_t>(cut.size());
        section.whole.end = std::max(section.whole.end, passage.words.end);
        std::uint32_t begin = section.title.empty() ? section.label.end : section.title.end;
        if (!section.title.empty() && begin < section.whole.end && begin < outline_.text.size()) {
            const char16_t mark = outline_.text[begin];
            if (text::is(mark, text::sentence_end) || mark == u':' || mark == u'\n') ++begin;
        }
        section.body = begin < section.whole.end ? Words{begin, section.whole.end} : Words{};
    }
};

}  // namespace

void read_sections(Outline& outline, const std::vector<LineRole>& roles) { Builder(outline, roles).build(); }

}  // namespace plandoc::outline
