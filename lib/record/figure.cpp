#include "record/figure.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "lexicon/cues.hpp"
#include "lexicon/phrases.hpp"
#include "lexicon/table.hpp"
#include "record/carried.hpp"
#include "record/change.hpp"
#include "record/clause.hpp"
#include "record/deadline.hpp"
#include "record/indicator_name.hpp"
#include "record/indicator_table.hpp"
#include "record/number_role.hpp"
#include "record/per.hpp"
#include "record/scope.hpp"
#include "record/section_duties.hpp"
#include "record/sentence_cues.hpp"
#include "record/sentence_dates.hpp"
#include "record/target_years.hpp"

namespace plandoc::record {

using lexicon::Cue;
using outline::none;
using text::CleanText;

namespace {

constexpr std::u16string_view whole_country = u"全国";

/// Headings of what has been, not of what is to be done: 发展基础, 工作成效, but 夯实产业|发展基础.
bool names_background(std::u16string_view title) {
    lexicon::FoundCue found = lexicon::find_cue(title, 0);
    while (found && found.match.cue != Cue::background) found = lexicon::find_cue(title, found.begin + 1);
    if (found.match.cue != Cue::background) return false;
    const std::u16string_view up_to_end = title.substr(0, found.begin + found.match.size);
    const std::u16string_view before = title.substr(0, found.begin);
    const std::u16string_view clause = before.substr(before.rfind(u',') + 1);  // all of it where there is none
    const bool may_be_laid = up_to_end.ends_with(u"基础") || up_to_end.ends_with(u"成效");
    return !may_be_laid || lexicon::match_sign(clause, lexicon::Sign::lays) == 0;
}

/// What a section speaks of, as its heading says, or one around it.
enum class Subject : std::uint8_t {
    plan,
    background,  ///< 发展基础
    terms,       ///< 申报条件
};

Subject subject_of(std::u16string_view title) {
    if (names_background(title)) return Subject::background;
    return lexicon::match_sign_at_end(title, lexicon::Sign::terms) > 0 ? Subject::terms : Subject::plan;
}

std::vector<Subject> section_subjects(const outline::Outline& outline) {
    std::vector<Subject> subjects(outline.sections.size());
    for (std::size_t index = 0; index < subjects.size(); ++index) {
        const outline::Section& section = outline.sections[index];
        if (section.parent != none) subjects[index] = subjects[section.parent];
        if (subjects[index] == Subject::plan) subjects[index] = subject_of(outline.text.characters(section.title));
    }
    return subjects;
}

int year_of_date(const Letterhead& letterhead) {
    return letterhead.date.size() < 4 ? 0 : std::stoi(letterhead.date.substr(0, 4));
}

/// The year from which 未来三年 counts; 0: unknown.
int date_year(const Letterhead& letterhead) {
    if (const int dated = year_of_date(letterhead)) return dated;
    return letterhead.period ? letterhead.period->from : 0;
}

/// The first year of the plan or of its date; 0: unknown.
int first_year(const Letterhead& letterhead) {
    const int dated = year_of_date(letterhead), planned = letterhead.period ? letterhead.period->from : 0;
    return dated == 0 || planned == 0 ? std::max(dated, planned) : std::min(dated, planned);
}

class FigureFinder {
public:
    FigureFinder(const outline::Outline& outline, const Letterhead& letterhead, const std::vector<Duty>& duties)
        : outline_(outline),
          text_(outline.text),
          letterhead_(letterhead),
          own_place_(letterhead.region.empty() ? whole_country : lexicon::folded(letterhead.region)),
          section_subjects_(section_subjects(outline)),
          duties_(outline, duties),
          deadlines_(outline, first_year(letterhead), date_year(letterhead)),
          cells_(find_indicator_cells(outline, letterhead, duties)),
          cues_(outline.text),
          dates_(outline.text, deadlines_) {}

    Figures run() {
        for (passage_ = 0; passage_ < outline_.passages.size(); ++passage_) {
            if (!outline_.is_read(passage()) || passage().words.empty() || take_cell_figure()) continue;
            find_expressions(outline_, passage(), expressions_);
            if (expressions_.empty()) continue;
            take_cell_subject();
            read_passage();
        }
        return std::move(figures_);
    }

private:
    [[nodiscard]] const outline::Passage& passage() const { return outline_.passages[passage_]; }
    [[nodiscard]] Subject section_subject() const {
        return passage().section == none ? Subject::plan : section_subjects_[passage().section];
    }
    [[nodiscard]] bool is_background() const { return section_subject() == Subject::background; }

    /// The number of a cell that a table of indicators explains.
    bool take_cell_figure() {
        if (next_figure_ == cells_.figures.size() || cells_.figures[next_figure_].number.passage != passage_) return false;
        CellFigure& figure = cells_.figures[next_figure_++];
        if (figure.target && is_background()) {
            figure.target.reset();
            figure.number.role = Role::fact;
        }
        figures_.numbers.push_back(figure.number);
        if (figure.target) figures_.targets.push_back(std::move(*figure.target));
        return true;
    }

    /// What a cell of text is about, in such a table.
    void take_cell_subject() {
        while (next_subject_ < cells_.subjects.size() && cells_.subjects[next_subject_].passage < passage_) ++next_subject_;
        const bool is_at_hand = next_subject_ < cells_.subjects.size() && cells_.subjects[next_subject_].passage == passage_;
        subject_ = is_at_hand ? cells_.subjects[next_subject_] : CellSubject{};
        if (passage_ != last_note_ && is_note(passage().words)) last_note_ = passage_;
        subject_.is_explanation |= passage_ == last_note_;
    }

    /// 关于印发两个规定的通知
    [[nodiscard]] bool is_title() const { return outline_.parts[passage().part].title.contains(passage().words); }

    /// 注：1.…⏎2.…, what explains a table.
    [[nodiscard]] bool is_note(Words words) const {
        if (lexicon::match_sign(text_.characters(words), lexicon::Sign::note) > 0) return true;
        const bool goes_on = last_note_ != none && last_note_ + 1 == passage_;
        const char16_t first = text_[words.begin];
        const bool is_circled = first >= u'\u2460' && first <= u'\u2473';  // ①-⑳
        return goes_on && (is_circled || text::is(first, text::digit));
    }

    void read_passage() {
        std::uint32_t from = std::max(passage().words.begin, passage().label.end);
        for (std::span<Expression> rest = expressions_; !rest.empty();) {
            sentence_ = sentence_around(text_, {from, passage().words.end}, rest.front().words);
            const auto next = std::find_if(rest.begin(), rest.end(),
                                           [&](const Expression& other) { return other.words.begin >= sentence_.end; });
            read_sentence({rest.begin(), next});
            rest = {next, rest.end()};
            from = std::max(from, sentence_.end);
        }
    }

    void read_sentence(std::span<Expression> expressions) {
        cues_.begin(sentence_);
        dates_.begin(sentence_);
        carried_ = {};
        carried_.indicator = text_.written(subject_.indicator);
        carried_.indicator_words = subject_.indicator;
        for (std::size_t at = 0; at < expressions.size(); ++at) {
            Expression& expression = expressions[at];
            if (at > 0 && text_.contains({expressions[at - 1].words.end, expression.words.begin}, u";"))
                carried_.is_parted = true;
            dates_.leave_bracket(expression.words.begin);
            if (!expression.role) expression.role = read_open(expressions, at);
            if (expression.role == Role::date && dates_.read(expression)) carry_date(expression.words, carried_);
            add_number(expression);
        }
        if (dates_.lasting() != 0) deadlines_.note(passage(), dates_.lasting());
    }

    void add_number(const Expression& expression) {
        Number number;
        number.role = *expression.role;
        number.words = expression.words;
        number.passage = passage_;
        const bool has_value = number.role == Role::target || number.role == Role::fact || number.role == Role::provision ||
                               number.role == Role::count;
        if (has_value && expression.quantity) {
            number.value = expression.quantity->value;
            number.value_to = expression.quantity->value_to;
            number.unit = expression.quantity->unit;
        }
        figures_.numbers.push_back(number);
    }

    /// The role of a quantity that the words around it decide; adds the target where it is one.
    Role read_open(std::span<const Expression> expressions, std::size_t at) {
        cues_.follow(expressions[at].words.begin);
        const Mention mention = mention_of(expressions, at);
        if (mention.expression->is_rank && !subject_.is_explanation) return read_rank_target(mention);
        const Commitment commitment = read_commitment(text_, mention);
        if (commitment.role == Role::fact) {  // 由65%提升至75%
            carry_start(text_, mention, commitment, carried_);
            return Role::fact;
        }
        const Role role = role_of(text_, mention, commitment, carried_);
        const bool is_term = section_subject() == Subject::terms && !mention.is_dated;
        if (role == Role::target && (subject_.is_explanation || is_term)) return Role::provision;
        if (role == Role::target && is_title()) return Role::count;
        if (role == Role::target) add_target(mention, commitment);
        part_words(text_, mention, commitment, role, carried_);
        return role;
    }

    Role read_rank_target(const Mention& mention) {
        const Commitment commitment = read_rank(text_, mention);
        if (commitment.role) return *commitment.role;
        add_target(mention, commitment);
        return Role::target;
    }

    [[nodiscard]] Mention mention_of(std::span<const Expression> expressions, std::size_t at) const {
        Mention mention = read_mention(text_, sentence_, expressions, at, carried_);
        mention.own_place = own_place_;
        mention.sentence_cues = cues_.all();
        mention.cues = cues_between(cues_.all(), mention.clause);
        const std::uint32_t begin = mention.expression->words.begin, before = mention.quantity().before;
        const bool is_done = before > sentence_.begin && text_[before - 1] == u'了';
        const bool is_of_others = cues_.names_country() && own_place_ != whole_country;
        // 到2025年同比下降10% is to come, where the plan's own years say so
        const bool is_compared = cues_.compares_years() && (dates_.deadline() == 0 || !letterhead_.period);
        mention.has_been = is_background() || is_done || cues_.says_fact() || is_compared || dates_.is_past() || is_of_others;
        mention.is_extant = cues_.is_extant(begin);
        mention.is_paid = cues_.pays();
        mention.is_dated = dates_.deadline() != 0;
        mention.modality = cues_.modality_before(mention.quantity().words.begin);
        return mention;
    }

    /// One record of records.md 3, field by field.
    void add_target(const Mention& mention, const Commitment& commitment) {
        const Quantity& quantity = mention.quantity();
        Target target;
        target.words = quantity.words;
        target.passage = passage_;
        target.quote = text_.trim(quote_around(target.words));
        target.value = *quantity.value;
        target.value_to = quantity.value_to;
        target.unit = unit_of(quantity);
        IndicatorName indicator = name_indicator(text_, mention, commitment, carried_);
        target.indicator = std::move(indicator.name);
        target.indicator_words = indicator.words;
        target.action = indicator.share_verb.empty() ? action_of(text_, mention, commitment, carried_) : indicator.share_verb;
        if (commitment.has_own_noun) carried_.years = years_given_out(text_, mention, deadlines_);
        target.relation = relation_of(mention, commitment, indicator.is_listed || !carried_.years.empty());
        target.change = change_of(text_, mention, commitment, target, indicator.adds, carried_);
        target.per = per_of(text_, mention, commitment, target, carried_);
        take_deadline(mention, target);
        target.baseline = baseline_of(mention, commitment, target.change, dates_.baseline(), carried_);
        target.modality = mention.modality;
        target.scope = indicator.scope.empty() ? scope_of(text_, mention, commitment, target.unit, carried_)
                                               : text_.written(indicator.scope);
        target.binding = binding_of(text_, mention);
        target.agencies = duties_.agencies_of(target);
        carry_target(mention, commitment, target, carried_);
        figures_.targets.push_back(std::move(target));
    }

    /// The sentence; of one that no reader would call a sentence, what stands around the number.
    [[nodiscard]] Words quote_around(Words words) const {
        constexpr std::uint32_t longest_side = 1000;  // characters
        return {std::max(sentence_.begin, words.begin > longest_side ? words.begin - longest_side : 0),
                std::min(sentence_.end, words.end + longest_side)};
    }

    [[nodiscard]] std::string unit_of(const Quantity& quantity) const {
        if (quantity.unit.empty()) return std::string(quantity.unit_name);
        if (text_.characters(quantity.unit) == u"%") return "%";  // whatever its width
        return text_.written(quantity.unit);
    }

    /// Of the comparator beside the number or, behind 分别, beside the last of those parallel to it.
    Relation relation_of(const Mention& mention, const Commitment& commitment, bool is_listed) {
        Relation relation = commitment.relation.value_or(mention.quantity().relation());
        const bool is_other_measure = relation == Relation::equal && text_[mention.quantity().before - 1] == u'/';
        if (is_other_measure && carried_.has_target) return figures_.targets.back().relation;  // 不低于20万千瓦/40万千瓦时
        if (commitment.has_own_noun) carried_.relation = Relation::equal;
        else if (relation == Relation::equal) relation = carried_.relation;
        if (!is_listed) return relation;
        const Quantity& last = *parallel_numbers(text_, mention).back().quantity;
        if (relation == Relation::equal && last.relation_after) relation = last.relation();
        return carried_.relation = relation;
    }

    /// By when, in the order of records.md 3, `by`.
    void take_deadline(const Mention& mention, Target& target) {
        int year = dates_.deadline();
        if (!carried_.years.empty()) {
            year = carried_.years.back();
            carried_.years.pop_back();
        }
        if (year == 0) year = deadline_behind(mention, deadlines_);
        if (year == 0) year = subject_.by;
        if (year == 0) year = duties_.year_of(target);
        if (year == 0) year = deadlines_.standing(passage());
        if (year != 0) {
            target.by = year;
            target.by_source = BySource::stated;
        } else if (letterhead_.period) {
            target.by = letterhead_.period->to;
            target.by_source = BySource::plan;
        }
    }

    const outline::Outline& outline_;
    const CleanText& text_;
    const Letterhead& letterhead_;
    const std::u16string own_place_;
    const std::vector<Subject> section_subjects_;
    const SectionDuties duties_;
    Deadlines deadlines_;
    IndicatorCells cells_;
    std::size_t next_figure_ = 0, next_subject_ = 0;  ///< of cells_
    std::uint32_t last_note_ = none;                  ///< the last passage that explains a table
    Figures figures_;

    // Of the passage at hand.
    std::uint32_t passage_ = 0;
    std::vector<Expression> expressions_;
    CellSubject subject_;

    // Of the sentence at hand, up to the number at hand.
    Words sentence_;
    SentenceCues cues_;
    SentenceDates dates_;
    Carried carried_;
};

}  // namespace

Figures find_figures(const outline::Outline& outline, const Letterhead& letterhead, const std::vector<Duty>& duties) {
    return FigureFinder(outline, letterhead, duties).run();
}

}  // namespace plandoc::record
