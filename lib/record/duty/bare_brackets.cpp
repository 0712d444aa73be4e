#include "record/duty/bare_brackets.hpp"

#include <algorithm>
#include <iterator>
#include <span>
#include <utility>

#include "lexicon/agency.hpp"
#include "lexicon/region.hpp"
#include "lexicon/verbs.hpp"
#include "record/brackets.hpp"
#include "record/duty/duty_list.hpp"

namespace plandoc::record {

namespace {

/// 甲县|、乙市政府: a place whose government the next one names.
bool stands_before_government(std::u16string_view name, std::u16string_view next) {
    return next.ends_with(u"政府") && lexicon::match_place(name).size == name.size();
}

/// 国网甲省电力, behind two agencies: a body that no table knows, in a list of those that it knows.
bool may_be_body(std::u16string_view name) {
    constexpr std::size_t shortest = 3, longest = 14;  // characters
    return name.size() >= shortest && name.size() <= longest && text::all_are(name, text::han) && name.find(u'的') == name.npos &&
           lexicon::match_verb(name).size < 2;
}

/// So many agencies at least, and nothing else.
bool holds_agencies(const text::CleanText& text, std::span<const Duty> found, std::size_t fewest) {
    constexpr std::size_t enough = 2;  // departments at the head of a list, whoever is behind them
    if (found.size() != 1 || found.front().agencies.size() < fewest) return false;
    const std::vector<Agency>& agencies = found.front().agencies;
    std::size_t departments = 0;  // among the first
    for (std::size_t index = 0; index < agencies.size(); ++index) {
        const std::u16string_view name = text.characters(agencies[index].text);
        const bool is_agency = lexicon::match_agency_ending(name.substr(0, name.size() - closing_bracket(name))).size > 0;
        const bool goes_on =
            index + 1 < agencies.size() && stands_before_government(name, text.characters(agencies[index + 1].text));
        if (!is_agency && !goes_on && (index < enough || departments < enough || !may_be_body(name))) return false;
        if (index < enough && lexicon::match_agency_ending(name).kind == lexicon::AgencyKind::department) ++departments;
    }
    return true;
}

std::vector<PlacedDuty>::const_iterator duty_from(const std::vector<PlacedDuty>& duties, std::uint32_t begin) {
    return std::lower_bound(duties.begin(), duties.end(), begin,
                            [](const PlacedDuty& duty, std::uint32_t index) { return duty.begin < index; });
}

/// The inside of the bracket that closes `passage`; empty: none.
Words closing_bracket_of(const text::CleanText& text, const outline::Passage& passage) {
    const Words closed = text.trim(passage.words, u"。;");
    if (closed.size() < 2 || !is_closing(text[closed.end - 1])) return {};
    const Words bracket = inside_of_bracket(text, passage.words, closed.end - 2);
    return bracket.end + 1 == closed.end ? bracket : Words{};
}

class BareBrackets {
public:
    BareBrackets(const outline::Outline& outline, std::vector<PlacedDuty>& duties) : outline_(outline), duties_(duties) {}

    void add() {
        constexpr std::ptrdiff_t fewest = 3;
        for_each_passage([&](std::uint32_t index, const outline::Passage& passage) {
            const Words bracket = closing_bracket_of(outline_.text, passage);
            // a single name may explain the word before it, but not a sentence
            if (!bracket.empty()) read(index, bracket, is_behind_sentence(bracket.begin) ? 1 : 2);
        });
        const auto of_several =
            std::ranges::count_if(bare_, [](const PlacedDuty& placed) { return placed.duty.agencies.size() > 1; });
        if (of_several >= fewest) {
            closing_ = bare_.size();
            for_each_passage([&](std::uint32_t index, const outline::Passage& passage) { read_inner(index, passage.words); });
        } else {  // …完成改造。|（市水务局、市财政局）: behind a sentence it belongs to no word
            std::erase_if(bare_, [this](const PlacedDuty& duty) { return !is_behind_sentence(duty.begin); });
        }
        for (std::vector<PlacedDuty>* const more : {&bare_, &told_})
            duties_.insert(duties_.end(), std::make_move_iterator(more->begin()), std::make_move_iterator(more->end()));
        std::stable_sort(duties_.begin(), duties_.end(),
                         [](const PlacedDuty& one, const PlacedDuty& other) { return one.begin < other.begin; });
    }

private:
    template <typename Reader>
    void for_each_passage(Reader read_passage) {
        for (std::uint32_t index = 0; index < outline_.passages.size(); ++index) {
            const outline::Passage& passage = outline_.passages[index];
            if (outline_.is_read(passage) && passage.table == outline::none) read_passage(index, passage);
        }
    }

    void read(std::uint32_t index, Words bracket, std::size_t fewest_agencies) {
        const auto known = duty_from(duties_, bracket.begin);
        if (known != duties_.end() && known->begin < bracket.end) return;
        const DutyLabel label{{bracket.begin, bracket.begin}, lexicon::DutyWord::responsible, false};
        std::vector<Duty> found = read_duty_list(outline_.text, bracket, label);
        const bool is_told =  // 按职责分工落实, 推进单位：…
            !found.empty() && !found.front().role_text.empty() && found.front().role == DutyRole::responsible;
        if (!holds_agencies(outline_.text, found, is_told ? 1 : fewest_agencies)) return;
        found.front().passage = index;
        (is_told ? told_ : bare_).push_back({std::move(found.front()), index, bracket.begin, true});
    }

    /// `inside` is where the inside of a bracket begins.
    [[nodiscard]] bool is_behind_sentence(std::uint32_t inside) const { return inside > 1 && outline_.text[inside - 2] == u'。'; }

    bool closes_passage(Words bracket) const {
        const auto end = bare_.begin() + static_cast<std::ptrdiff_t>(closing_);
        const auto found = std::lower_bound(bare_.begin(), end, bracket.begin,
                                            [](const PlacedDuty& duty, std::uint32_t index) { return duty.begin < index; });
        return found != end && found->begin == bracket.begin;
    }

    /// …梳理形成清单。|（市水务局、市财政局）|完善…: those behind a sentence, with more behind them; a single agency too.
    void read_inner(std::uint32_t index, Words passage) {
        constexpr std::u16string_view opening = u"。(";
        const text::CleanText& text = outline_.text;
        for (std::uint32_t at = text.find(passage, opening); at < passage.end; at = text.find({at + 1, passage.end}, opening)) {
            const std::uint32_t inside = at + static_cast<std::uint32_t>(opening.size());
            const std::uint32_t mark = text.first_mark({inside, passage.end});
            if (mark == passage.end || !text::is_one_of(text[mark], u"、,)")) continue;  // no list of agencies
            const Words bracket = inside_of_bracket(text, passage, inside);
            if (!closes_passage(bracket)) read(index, bracket, 1);
        }
    }

    const outline::Outline& outline_;
    std::vector<PlacedDuty>& duties_;
    std::vector<PlacedDuty> bare_;
    std::vector<PlacedDuty> told_;  ///< those that say it in other words than those of duty
    std::size_t closing_ = 0;       ///< so many of them, the first, were read as the ends of passages
};

}  // namespace

void add_bare_brackets(const outline::Outline& outline, std::vector<PlacedDuty>& duties) { BareBrackets(outline, duties).add(); }

}  // namespace plandoc::record
