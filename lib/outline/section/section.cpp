#include "outline/section/section.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <unordered_map>

#include "lexicon/units.hpp"
#include "outline/label/normal_form.hpp"
#include "outline/label/numbering.hpp"
#include "outline/section/open_sections.hpp"
#include "outline/section/scheme_order.hpp"
#include "outline/section/section_title.hpp"
#include "outline/wording.hpp"
#include "text/character.hpp"

namespace plandoc::outline {

namespace {

using text::Words;

class Builder {
public:
    Builder(Outline& outline, const std::vector<LineRole>& roles) : outline_(outline), roles_(roles), titles_(outline) {}

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
    Outline& outline_;
    const std::vector<LineRole>& roles_;
    SectionTitles titles_;
    OpenSections open_;
    std::vector<std::uint32_t> stacked_;  ///< sections whose labels stand one above the other, before their titles
    bool is_titling_ = false;             ///< the first of those has its title
    Words box_title_;                     ///< of the last box
    std::string prefix_;                  ///< of the part's paths: 附件2/
    std::unordered_map<std::string, std::uint32_t> paths_;

    [[nodiscard]] std::u16string_view characters(Words words) const { return outline_.text.characters(words); }

    [[nodiscard]] bool holds_digit(Words words) const { return text::holds(characters(words), text::digit); }

    /// White space, or the passage's end, behind the label.
    [[nodiscard]] bool has_gap(Words words, std::uint32_t label_end) const {
        if (label_end >= words.end) return true;
        const text::CleanText& text = outline_.text;
        return text.span({label_end - 1, label_end}).end < text.span({label_end, label_end + 1}).begin;
    }

    /// Moves the passages of `part` behind those in `cut`, cut at their labels; gives the index of the first there.
    std::uint32_t take_over(std::vector<Passage>& cut, std::uint32_t part_index, std::uint32_t first) {
        const Part& part = outline_.parts[part_index];
        const std::uint32_t last = part.last_passage, new_first = static_cast<std::uint32_t>(cut.size());
        open_.begin_part(part.is_read() ? SchemeOrder(outline_, roles_, first, last) : SchemeOrder());
        stacked_.clear();
        is_titling_ = false;
        prefix_ = part.path;
        if (!prefix_.empty()) prefix_ += '/';
        for (std::uint32_t index = first; index < last; ++index) {
            Passage passage = outline_.passages[index];
            passage.part = part_index;
            if (roles_[index] == LineRole::closing) open_.close_all();
            if (roles_[index] == LineRole::box) enter_box(passage.words);
            if (part.is_read() && passage.kind == PassageKind::paragraph && roles_[index] == LineRole::text) {
                cut_at_labels(cut, passage);
            } else {
                if (part.is_read() && passage.is_text()) passage.section = open_.innermost();
                cut.push_back(passage);
            }
            extend_open_section(cut);
        }
        return new_first;
    }

    /// A box begins, or goes on: on each of its pages its title stands above it.
    void enter_box(Words title) {
        if (!open_.is_in_box() || characters(title) != characters(box_title_)) open_.enter_box();
        box_title_ = title;
    }

    void cut_at_labels(std::vector<Passage>& cut, Passage passage) {
        const Words whole = passage.words;
        Label found = label_of(outline_.text, passage);
        if (found && !is_believed(found, whole)) found = item_before_figure(found, characters(whole).substr(0, label_reach));
        if (found && is_believed(found, whole)) open_section(passage, found, static_cast<std::uint32_t>(cut.size()));
        else add_text(passage);
        for (std::uint32_t from = whole.begin;;) {
            const std::uint32_t stop = end_of_item({from, whole.end});
            if (stop >= whole.end) break;
            from = stop + 1;
            const Label label = label_at(outline_.text, {from, whole.end});
            if (!label || !open_.continues_siblings(label) || from + label.size >= whole.end) continue;
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
            if (text[at] == u')' && label_at(text, {at + 1, words.end}) && closes_duty_bracket({words.begin, at})) return at;
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
        passage.section = open_.innermost();
        if (titles_.goes_on(passage)) return extend_title(passage);
        if (stacked_.empty()) return;
        if (!is_titling_ && stacked_.size() < 2) return stacked_.clear();
        Section& section = outline_.sections[stacked_.front()];
        passage.title = section.title = titles_.find(passage.words);
        section.whole.end = std::max(section.whole.end, section.title.end);
        stacked_.erase(stacked_.begin());
        is_titling_ = !stacked_.empty();
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

    /// 第二节目标指标: a line of its own without a mark, whatever its number.
    [[nodiscard]] bool is_bare_heading(Words words, std::uint32_t label_end) const {
        constexpr std::uint32_t longest_title = 20;  // characters
        return label_end < words.end && words.end <= label_end + longest_title &&
               outline_.text.first_mark({label_end, words.end}) == words.end;
    }

    [[nodiscard]] bool is_believed(const Label& label, Words words) const {
        const std::uint32_t end = words.begin + label.size;
        const bool may_stand_bare = label.trust == Trust::with_gap && is_bare_heading(words, end);
        return open_.is_believed(label, may_stand_bare || has_gap(words, end)) || is_first_without_parent(label, words);
    }

    /// 3.1 甲类行动, a heading alone, though none with the number 3 stands above it.
    [[nodiscard]] bool is_first_without_parent(const Label& label, Words words) const {
        const std::uint32_t end = words.begin + label.size;
        if (label.scheme != Scheme::decimal || label.depth != 2 || label.ordinal != 1) return false;
        const std::optional<lexicon::Unit> unit = lexicon::match_unit(characters({end, words.end}));
        const bool is_figure = unit && unit->kind != lexicon::UnitKind::thing;
        return !is_figure && is_bare_heading(words, end) && has_gap(words, end) && !holds_digit({end, words.end});
    }

    void open_section(Passage& passage, const Label& found, std::uint32_t passage_index) {
        const Label label = open_.aligned(found);
        const bool is_below = !passage.label_below.empty();
        const std::uint32_t begin = passage.words.begin, text_begin = is_below ? begin : begin + label.size;
        const Words title = titles_.choose(passage.words, text_begin);
        const bool is_heading = !title.empty() && title.end + 1 >= passage.words.end && !holds_digit(title);
        open_.close_for(label, is_heading);
        const auto index = static_cast<std::uint32_t>(outline_.sections.size());
        Section section;
        section.scheme = label.scheme;
        section.parent = open_.innermost();
        section.part = passage.part;
        section.level = open_.next_level();
        section.ordinal = open_.open(label, index, is_heading);
        section.label = is_below ? passage.label_below : Words{begin, text_begin};
        section.title = title;
        section.whole = {begin, text_begin};
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
        passage.section = index;
        passage.label = {begin, text_begin};
        passage.title = section.title;
        stack(section, index, text_begin >= passage.words.end);
        outline_.sections.push_back(std::move(section));
    }

    /// The passage just put down belongs to the innermost open section, whose own text ends where its first child begins: what
    /// follows its boxes is no part of it.
    void extend_open_section(const std::vector<Passage>& cut) {
        const Passage& passage = cut.back();
        const bool has_child = passage.section + 1 < outline_.sections.size();
        if (passage.section == none || has_child) return;
        Section& section = outline_.sections[passage.section];
        section.last_passage = static_cast<std::uint32_t>(cut.size());
        section.whole.end = std::max(section.whole.end, passage.words.end);
        const bool is_below = section.label.begin > section.whole.begin;
        std::uint32_t begin = !section.title.empty() ? section.title.end : is_below ? section.whole.begin : section.label.end;
        if (!section.title.empty() && begin < section.whole.end && begin < outline_.text.size()) {
            const char16_t mark = outline_.text[begin];
            if (text::is(mark, text::sentence_end) || mark == u':' || mark == u'\n') ++begin;
        }
        if (begin == section.label.begin) begin = section.label.end + 1;  // below the heading, on a line of its own
        // a page number may stand between the heading and its text
        if (passage.words.begin > begin) begin = section.body.empty() ? passage.words.begin : section.body.begin;
        section.body = begin < section.whole.end ? Words{begin, section.whole.end} : Words{};
    }
};

}  // namespace

void read_sections(Outline& outline, const std::vector<LineRole>& roles) { Builder(outline, roles).build(); }

}  // namespace plandoc::outline
