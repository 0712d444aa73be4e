#include "record/figure.hpp"

#include <algorithm>
#include <numeric>
#include <span>

#include "lexicon/cues.hpp"
#include "lexicon/phrases.hpp"
#include "lexicon/table.hpp"
#include "record/clause.hpp"
#include "record/commitment.hpp"
#include "record/date.hpp"
#include "record/deadline.hpp"
#include "record/duty.hpp"
#include "record/expression.hpp"
#include "record/indicator_table.hpp"
#include "record/noun.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::UnitKind;
using lexicon::VerbChange;
using outline::none;
using text::CleanText;
using text::is;
using text::is_one_of;

namespace {

constexpr std::u16string_view separators = u"、和与及并且或而,;: ";

constexpr std::size_t most_members = 64;  ///< numbers that one 分别 may give names or years to

/// Headings of what has been, not of what is to be done: 发展基础, 工作成效.
bool is_background(std::u16string_view title) {
    lexicon::FoundCue found = lexicon::find_cue(title, 0);
    while (found && found.match.cue != Cue::background) found = lexicon::find_cue(title, found.begin + 1);
    return found.match.cue == Cue::background;
}

/// What carries over from one number of a sentence to the next.
struct Carried {
    bool has_target = false;
    bool is_make = false;  ///< a verb that takes parallel items: 新增A 10件、B 100件
    Words action;
    VerbChange change = VerbChange::level;
    std::string indicator;
    Words indicator_words;
    Per per = Per::none;
    std::uint32_t clause = 0;      ///< where the clause of the target before begins
    std::uint32_t target_end = 0;  ///< where that target ends
    std::string_view dimension;    ///< of its unit
    std::string scope;
    std::optional<text::Decimal> start;  ///< 由65%: the value the next number's change starts from
    Words subject;                       ///< the noun before the verb, for 每年 over parallel nouns
    std::optional<Baseline> baseline;
    std::vector<std::string> members;     ///< 分别: names still to be given out, last first
    Relation relation = Relation::equal;  ///< 分别超过70%和50%: holds for both
    std::vector<int> years;               ///< 分别: deadlines still to be given out, last first
    std::uint32_t end = 0;                ///< behind the words that belong to the number before
    std::uint32_t ratio_begin = 0;        ///< likewise for a ratio: 13个断面|优良比例90%, where 13 promises nothing
};

class FigureFinder {
public:
    FigureFinder(const outline::Outline& outline, const Letterhead& letterhead, const std::vector<Duty>& duties)
        : outline_(outline),
          text_(outline.text),
          letterhead_(letterhead),
          duties_(duties),
          deadlines_(outline, first_year(letterhead), date_year(letterhead)),
          cells_(find_indicator_cells(outline, letterhead, duties)) {
        own_place_ = letterhead.region.empty() ? u"全国" : lexicon::folded(letterhead.region);
        mark_background_sections();
        duty_order_.resize(duties.size());
        std::iota(duty_order_.begin(), duty_order_.end(), 0U);
        std::stable_sort(duty_order_.begin(), duty_order_.end(), [&](std::uint32_t a, std::uint32_t b) {
            return section_key(outline_.passages[duties_[a].passage]) < section_key(outline_.passages[duties_[b].passage]);
        });
    }

    Figures run() {
        for (std::uint32_t index = 0; index < outline_.passages.size(); ++index) {
            const outline::Passage& passage = outline_.passages[index];
            if (!outline_.is_read(passage) || passage.words.empty() || take_cell_figure(index)) continue;
            find_expressions(outline_, passage, expressions_);
            if (expressions_.empty()) continue;
            passage_ = &passage;
            passage_index_ = index;
            take_subject(index);
            read_passage();
        }
        return std::move(figures_);
    }

private:
    /// The number of a cell that a table of indicators explains.
    bool take_cell_figure(std::uint32_t passage) {
        if (next_figure_ == cells_.figures.size() || cells_.figures[next_figure_].number.passage != passage) return false;
        CellFigure& figure = cells_.figures[next_figure_++];
        const std::uint32_t section = outline_.passages[passage].section;
        if (figure.target && section != none && is_background_[section]) {
            figure.target.reset();
            figure.number.role = Role::fact;
        }
        figures_.numbers.push_back(figure.number);
        if (figure.target) figures_.targets.push_back(std::move(*figure.target));
        return true;
    }

    /// What a cell of text is about, in such a table.
    void take_subject(std::uint32_t passage) {
        while (next_subject_ < cells_.subjects.size() && cells_.subjects[next_subject_].passage < passage) ++next_subject_;
        const bool is_at_hand = next_subject_ < cells_.subjects.size() && cells_.subjects[next_subject_].passage == passage;
        subject_ = is_at_hand ? cells_.subjects[next_subject_] : CellSubject{};
    }

    static int date_year(const Letterhead& letterhead) {
        return letterhead.date.size() >= 4 ? std::stoi(letterhead.date.substr(0, 4))
               : letterhead.period         ? letterhead.period->from
                                           : 0;
    }
    static int first_year(const Letterhead& letterhead) {
        const int dated = letterhead.date.size() >= 4 ? std::stoi(letterhead.date.substr(0, 4)) : 0;
        const int planned = letterhead.period ? letterhead.period->from : 0;
        if (dated == 0 || planned == 0) return std::max(dated, planned);
        return std::min(dated, planned);
    }

    void mark_background_sections() {
        is_background_.resize(outline_.sections.size());
        for (std::size_t index = 0; index < is_background_.size(); ++index) {
            const outline::Section& section = outline_.sections[index];
            is_background_[index] =
                (section.parent != none && is_background_[section.parent]) || is_background(text_.characters(section.title));
        }
    }

    void read_passage() {
        std::size_t first = 0;
        while (first < expressions_.size()) {
            Words sentence{first == 0 ? std::max(passage_->words.begin, passage_->label.end) : sentence_.end, 0};
            sentence.end = sentence_end(text_, passage_->words, expressions_[first].words.end);
            // The sentence begins behind the last 。 before its first expression.
            for (std::uint32_t index = expressions_[first].words.begin; index > sentence.begin; --index)
                if (is(text_[index - 1], text::sentence_end)) {
                    sentence.begin = index;
                    break;
                }
            std::size_t last = first;
            while (last < expressions_.size() && expressions_[last].words.begin < sentence.end) ++last;
            sentence_ = sentence;
            read_sentence(first, last);
            first = last;
        }
    }

    void read_sentence(std::size_t first, std::size_t last) {
        carried_ = {};
        carried_.indicator = text_.written(subject_.indicator);
        carried_.indicator_words = subject_.indicator;
        stated_ = lasting_ = 0;
        baseline_year_ = 0;
        baseline_leads_ = false;
        stated_end_ = 0;
        outer_stated_ = 0;
        bracket_end_ = 0;
        past_ = false;
        last_open_ = sentence_.begin;
        fact_ = pays_ = false;
        extant_end_ = 0;
        for (std::size_t index = first; index < last; ++index) {
            Expression& expression = expressions_[index];
            at_ = index;
            leave_bracket(expression.words.begin);
            if (expression.role == Role::date) read_date(expression);
            if (!expression.role) {
                expression.role = decide(index, last);
                if (*expression.role == Role::date) read_date(expression);
            }
            add_number(expression);
        }
        if (lasting_ != 0) deadlines_.note(*passage_, lasting_);
    }

    void read_date(const Expression& expression) {
        if (deadlines_.is_baseline(expression)) {
            baseline_year_ = expression.year_to;
            baseline_at_ = expression.words.begin;
            baseline_leads_ = ends_its_clause(expression) || deadlines_.is_basis(expression);
        } else if (const int year = deadlines_.deadline_of(expression, sentence_)) {
            if (const std::uint32_t close = bracket_end(expression.words); close != 0) {
                outer_stated_ = expression.words.begin < bracket_end_ ? outer_stated_ : stated_;
                bracket_end_ = close;
            }
            stated_ = year;
            if (!deadlines_.is_stepping_stone(expression, sentence_)) lasting_ = year;
            stated_end_ = expression.words.end;
            carried_.per = Per::none;  // 每年培训100人，到2025年建成基地5个
            past_ = false;
        } else if (deadlines_.is_past(expression)) {
            past_ = true;
        }
    }

    /// The index of the bracket that closes around `words`, a short one; 0: none does.
    [[nodiscard]] std::uint32_t bracket_end(Words words) const {
        constexpr std::uint32_t longest_note = 40;  // characters to each side
        const std::uint32_t first = words.begin > sentence_.begin + longest_note ? words.begin - longest_note : sentence_.begin;
        std::uint32_t open = words.begin;
        while (open > first && text_[open - 1] != u'(' && text_[open - 1] != u')') --open;
        if (open == first || text_[open - 1] != u'(') return 0;
        const std::uint32_t last = std::min(sentence_.end, words.end + longest_note);
        const std::uint32_t close = text_.find({words.end, last}, u')');
        return close < last ? close : 0;
    }

    /// A year in brackets holds no longer than they: 达到70%（其中2021年60%），….
    void leave_bracket(std::uint32_t index) {
        if (bracket_end_ == 0 || index < bracket_end_) return;
        if (outer_stated_ != 0) stated_ = outer_stated_;
        bracket_end_ = 0;
    }

    /// 在2020年的基础上，…: a clause of its own, which holds for all that follows.
    [[nodiscard]] bool ends_its_clause(const Expression& expression) const {
        constexpr std::uint32_t longest_tail = 6;  // characters: 年底的基础上
        const std::uint32_t end = std::min(sentence_.end, expression.words.end + longest_tail);
        const std::uint32_t comma = text_.find({expression.words.end, end}, u',');
        return comma < end && !text_.contains({expression.words.end, comma}, u"%");
    }

    void add_number(const Expression& expression) {
        Number number;
        number.role = *expression.role;
        number.words = expression.words;
        number.passage = passage_index_;
        const bool has_value = number.role == Role::target || number.role == Role::fact || number.role == Role::provision ||
                               number.role == Role::count;
        if (has_value && expression.quantity) {
            number.value = expression.quantity->value;
            number.value_to = expression.quantity->value_to;
            number.unit = expression.quantity->unit;
        }
        figures_.numbers.push_back(number);
    }

    /// The cue words of the sentence, the longest at each place; read once, when its first open quantity is met.
    void find_cues() {
        if (cues_of_ == sentence_) return;
        cues_of_ = sentence_;
        cues_.clear();
        next_cue_ = 0;
        const std::u16string_view sentence = text_.characters(sentence_);
        for (std::size_t at = 0;;) {
            const lexicon::FoundCue found = lexicon::find_sentence_cue(sentence, at);
            if (!found) return;
            at = found.begin + found.match.size;
            const auto begin = sentence_.begin + static_cast<std::uint32_t>(found.begin);
            cues_.push_back({{begin, begin + found.match.size}, found.match.cue});
        }
    }

    /// The cues of the sentence at hand that lie within `words`.
    [[nodiscard]] std::span<const CueAt> cues_between(Words words) const {
        const auto first =
            std::partition_point(cues_.begin(), cues_.end(), [&](const CueAt& cue) { return cue.words.begin < words.begin; });
        const auto last = std::partition_point(first, cues_.end(), [&](const CueAt& cue) { return cue.words.end <= words.end; });
        return {first, last};
    }

    /// Follows cue words up to `index`: 截至, 已 make a fact of what follows, 力争 and a new clause behind ； a promise again.
    void follow_cues(std::uint32_t index) {
        if (text_.contains({last_open_, index}, u";")) fact_ = pays_ = false;
        last_open_ = index;
        for (; next_cue_ < cues_.size() && cues_[next_cue_].words.begin < index; ++next_cue_) {
            const CueAt& cue = cues_[next_cue_];
            if (cue.cue == Cue::fact || cue.cue == Cue::payment) {
                bool& holds = cue.cue == Cue::fact ? fact_ : pays_;
                holds = !text_.contains({cue.words.end, index}, u";");
            } else if (cue.cue == Cue::extant) {
                if (!text_.contains({cue.words.end, index}, u",")) extant_end_ = clause_around(text_, sentence_, cue.words).end;
            } else if (cue.cue == Cue::basis) {
                fact_ = false;
            } else if (cue.cue == Cue::strive || cue.cue == Cue::ensure) {
                fact_ = false;
                modality_ = cue.cue == Cue::strive ? Modality::strive : Modality::ensure;
                modality_end_ = cue.words.end;
            }
        }
    }

    Role decide(std::size_t index, std::size_t last) {
        const Expression& expression = expressions_[index];
        find_cues();
        const Mention mention = mention_of(index, last);
        follow_cues(expression.words.begin);
        if (expression.is_rank && !subject_.is_explanation) return read_rank(mention);
        const Commitment commitment = read_commitment(text_, mention);
        if (commitment.role == Role::fact) return read_start(expression, commitment);
        const Role role = role_of(mention, commitment);
        if (role == Role::target && subject_.is_explanation) return Role::provision;
        if (role == Role::target) add_target(mention, commitment);
        part_words(mention, commitment, role);
        return role;
    }

    Role role_of(const Mention& mention, const Commitment& commitment) const {
        const Expression& expression = *mention.expression;
        if (const std::optional<Role> role = role_behind_number(commitment)) return *role;
        if (commitment.role) return *commitment.role;
        const bool is_money = expression.quantity->unit_dimension == "money";
        if (is_money && pays_ && commitment.action.empty()) return Role::provision;
        const bool is_changed = !commitment.action.empty() && !commitment.is_make;  // 现有管网漏损率降至8%
        if (is_fact(mention) || (!is_changed && expression.words.begin < extant_end_)) return Role::fact;
        if (!expression.quantity->value) return Role::name;
        if (is_money && text_.starts_with(without_lead(text_, commitment.noun, own_place_), u"每")) return Role::provision;
        if (text_[expression.words.begin] == u'一' && !expression.quantity->is_multiple && expression.words.size() == 2 &&
            !commitment.has_bound && !says_each(mention))
            return Role::count;
        if (commits(mention, commitment)) return Role::target;
        return expression.quantity->unit.empty() && expression.quantity->unit_name.empty() ? Role::name : Role::count;
    }

    /// What the number directly before makes of this one in 分为14%、15%两档: where only 、 parts them, it is no target
    /// where that is none.
    [[nodiscard]] std::optional<Role> role_behind_number(const Commitment& commitment) const {
        if (at_ == 0) return std::nullopt;
        const Expression& other = expressions_[at_ - 1];
        const Quantity& here = *expressions_[at_].quantity;
        if (!other.quantity || other.words.begin < sentence_.begin) return std::nullopt;
        const std::uint32_t end = other.quantity->after;
        const bool is_list = end + 1 == here.before && text_[end] == u'、' && other.quantity->unit_name == here.unit_name;
        const bool is_target = other.role == Role::target || other.role == Role::name;
        return is_list && commitment.action.empty() && !is_target ? other.role : std::nullopt;
    }

    /// What stands before the end of this number's words belongs to no later number. Descriptions, bare digits (a page number
    /// within a sentence) and numbers in brackets within a noun leave it whole.
    void part_words(const Mention& mention, const Commitment& commitment, Role role) {
        const Quantity& quantity = *mention.expression->quantity;
        const bool describes = role == Role::provision || commitment.role == Role::date || commitment.role == Role::name;
        constexpr std::uint32_t longest_page_number = 3;  // characters
        const bool is_bare = role == Role::name && quantity.unit.empty() && quantity.words.size() <= longest_page_number;
        const bool counts_members = role == Role::count && quantity.unit_kind == UnitKind::thing && commitment.action.empty() &&
                                    !commitment.noun_is_behind && is(text_[quantity.after], text::han);
        if (counts_members) return;  // 甲、乙、丙3市达到50%
        const bool in_brackets = text_[mention.clause.end] == u')';
        if (describes || is_bare || (in_brackets && role != Role::target)) return;
        if (in_brackets && mention.next == nullptr) carried_.end = mention.clause.end + 1;
        else carried_.end = commitment.noun_is_behind ? commitment.noun.end : quantity.after;
        carried_.ratio_begin = role == Role::target ? carried_.end : std::min(carried_.end, quantity.after);
    }

    /// 由65%提升至75%: the noun and the value wait for the second number.
    Role read_start(const Expression& expression, const Commitment& commitment) {
        const Words noun = without_tail(text_, without_lead(text_, commitment.noun, own_place_));
        if (!noun.empty()) {
            carried_.indicator = text_.written(without_description(text_, noun));
            carried_.indicator_words = noun;
        }
        carried_.end = carried_.ratio_begin = expression.quantity->after;
        carried_.start = expression.quantity->value;
        return Role::fact;
    }

    [[nodiscard]] Words sentence_behind_label() const { return {std::max(sentence_.begin, passage_->label.end), sentence_.end}; }

    Mention mention_of(std::size_t index, std::size_t last) const {
        const Expression& expression = expressions_[index];
        Mention mention;
        mention.expression = &expression;
        mention.sentence = sentence_;
        mention.clause = clause_around(text_, sentence_, expression.words);
        mention.cues = cues_between(mention.clause);
        const bool is_ratio = expression.quantity->unit_kind == UnitKind::share || expression.quantity->unit.empty();
        const std::uint32_t end = is_ratio ? carried_.ratio_begin : carried_.end;
        mention.segment = std::max({mention.clause.begin, passage_->label.end, std::min(end, expression.words.begin)});
        mention.follows_count = index > 0 && follows_count(expressions_[index - 1], expression);
        mention.next_number = mention.clause.end;
        for (std::size_t after = index + 1; after < last; ++after) {
            const Expression& other = expressions_[after];
            if (other.words.begin >= mention.clause.end) break;
            if (!other.role && other.quantity && !describes_noun(*other.quantity) &&
                !follows_count(expressions_[after - 1], other)) {
                mention.next = &other;
                mention.next_number = other.words.begin;
                break;
            }
        }
        return mention;
    }

    /// 收入过200亿元的企业, 千亿级集群: what the noun is like, where another number counts it.
    [[nodiscard]] bool describes_noun(const Quantity& quantity) const {
        return text_[quantity.after] == u'的' || (quantity.is_bare_scale && text_.ends_with(quantity.unit, u"级"));
    }

    /// 5个|10亿元以上项目, 2个|百万千瓦级基地: the second says what kind of things the first counts.
    [[nodiscard]] bool follows_count(const Expression& count, const Expression& other) const {
        if (!count.quantity || !other.quantity || count.quantity->unit_kind != UnitKind::thing) return false;
        if (count.quantity->unit.empty() || count.is_rank || count.quantity->after != other.quantity->before) return false;
        const Words behind{other.quantity->after, sentence_.end};  // a noun, or the next such pair: 、8座22万立方米储罐
        if (behind.size() < 2) return false;
        return text_[behind.begin] == u'、' ? is(text_[behind.begin + 1], text::digit) : is(text_[behind.begin], text::han);
    }

    bool is_fact(const Mention& mention) const {
        if (passage_->section != none && is_background_[passage_->section]) return true;
        const std::uint32_t before = mention.expression->quantity->before;
        if (before > sentence_.begin && text_[before - 1] == u'了') return true;
        return fact_ || past_;
    }

    bool says_each(const Mention& mention) const {
        return text_.contains({mention.clause.begin, mention.expression->words.begin}, u"每") ||
               text_.contains({mention.clause.begin, mention.expression->words.begin}, u"至少");
    }

    /// No noun is made of signs and digits, as in a row of a table run together.
    [[nodiscard]] bool names_something(Words noun) const {
        while (!noun.empty() && !is(text_[noun.begin], text::han | text::latin)) ++noun.begin;
        return !noun.empty();
    }

    /// A verb of commitment, a comparator with a noun, or a place in a list after such a number.
    bool commits(const Mention& mention, const Commitment& commitment) const {
        const Quantity& quantity = *mention.expression->quantity;
        const bool has_noun =
            names_something(commitment.noun) || !carried_.indicator.empty() ||
            (commitment.action.empty() && !noun_of_clauses_before(text_, sentence_behind_label(), mention.clause).empty());
        const bool unitless = quantity.unit.empty() && quantity.unit_name.empty();
        if (unitless && commitment.noun_is_behind) return false;
        const bool is_growth = commitment.change == VerbChange::growth;  // by what, without a unit, nobody can say
        if (!commitment.action.empty()) return has_noun && (!unitless || (!commitment.is_make && !is_growth));
        if (commitment.is_promised) return true;
        if (unitless && !commitment.has_bound) return carried_.has_target && !commitment.has_own_noun;
        if (carried_.has_target && (carried_.is_make || !commitment.has_own_noun || !carried_.members.empty())) return true;
        if (!has_noun) return false;
        if (commitment.has_bound && !commitment.noun_is_behind) return true;
        if (quantity.unit_kind == UnitKind::share) return true;
        return stated_ != 0 || carried_.has_target;
    }

    Role read_rank(const Mention& mention) {
        const Expression& expression = *mention.expression;
        const Words before{mention.segment, expression.words.begin};
        std::uint32_t verb_begin = before.end, verb_size = 0;
        for (std::uint32_t index = before.begin; index < before.end; ++index) {
            const lexicon::Verb verb = lexicon::match_verb(text_.characters({index, before.end}));
            if (verb.size > 1 && verb.reach) {
                verb_begin = index;
                verb_size = verb.size;
            }
        }
        if (verb_size == 0) return Role::name;
        if (text_[expression.words.end] == u'的') return Role::provision;  // 排名前10位的企业
        if (is_fact(mention)) return Role::fact;
        Commitment commitment;
        commitment.action = {verb_begin, verb_begin + verb_size};
        commitment.noun = {before.begin, verb_begin};
        commitment.has_own_noun = true;
        if (without_lead(text_, commitment.noun, own_place_).empty()) return Role::name;
        add_target(mention, commitment);
        figures_.targets.back().relation = Relation::at_most;
        return Role::target;
    }

    void add_target(const Mention& mention, const Commitment& commitment) {
        const Quantity& quantity = *mention.expression->quantity;
        Target target;
        target.words = quantity.words;
        target.passage = passage_index_;
        target.quote = text_.trim(quote_around(target.words));
        target.value = *quantity.value;
        target.value_to = quantity.value_to;
        target.unit = quantity.unit.empty() ? std::string(quantity.unit_name) : text_.written(quantity.unit);
        if (target.unit == "％") target.unit = "%";
        target.relation = commitment.relation.value_or(quantity.relation());
        take_action(mention, commitment, target);
        take_indicator(mention, commitment, target);
        take_change(mention, commitment, target);
        take_per(mention, commitment, target);
        take_deadline(mention, target);
        take_baseline(mention, commitment, target);
        take_scope(commitment, target);
        take_binding(mention, target);
        take_agencies(target);
        if (modality_ != Modality::none && modality_end_ > sentence_.begin && modality_end_ <= quantity.words.begin)
            target.modality = modality_;
        carry(mention, commitment, target);
        figures_.targets.push_back(std::move(target));
    }

    /// The sentence; of one that no reader would call a sentence, what stands around the number.
    [[nodiscard]] Words quote_around(Words words) const {
        constexpr std::uint32_t longest_side = 1000;  // characters
        return {std::max(sentence_.begin, words.begin > longest_side ? words.begin - longest_side : 0),
                std::min(sentence_.end, words.end + longest_side)};
    }

    void take_action(const Mention& mention, const Commitment& commitment, Target& target) {
        target.action = commitment.action;
        const std::optional<Relation> before = mention.expression->quantity->relation_before;
        const bool compares = commitment.relation || (before && *before != Relation::about);
        const bool is_share = mention.expression->quantity->unit_kind == UnitKind::share;
        // 新建基地5处，面积100亩: another measure in another clause is not made by the verb.
        const bool is_other = mention.clause.begin != carried_.clause && measure_at_end(text_, commitment.noun) > 0 &&
                              mention.expression->quantity->unit_dimension != carried_.dimension;
        const bool arrives = is_one_of(text_[mention.expression->quantity->before - 1], u"至到");  // 提升3个百分点至95%
        const bool may_carry = target.action.empty() && !commitment.is_promised && !compares && !is_other && !arrives;
        const bool carries = may_carry && carried_.has_target && ((carried_.is_make && !is_share) || !commitment.has_own_noun) &&
                             !carried_.action.empty();
        if (carries) target.action = carried_.action;
    }

    /// A noun that only counts (总量), or only brackets: of the noun before.
    [[nodiscard]] bool names_nothing(Words noun) const {
        if (noun.empty()) return true;
        if (text_[noun.begin] == u'(' && text_.find(noun, u')') + 1 == noun.end) return true;
        return lexicon::match_sign(text_.characters(noun), lexicon::Sign::bare_count) == noun.size();
    }

    /// 新增供热面积, 实现新增供热面积
    [[nodiscard]] bool begins_with_addition(Words noun) const {
        if (text_.starts_with(noun, u"实现")) noun.begin += 2;
        return lexicon::match_verb(text_.characters(noun)).make_change == VerbChange::increase;
    }

    void take_indicator(const Mention& mention, const Commitment& commitment, Target& target) {
        adds_ = false;
        if (!carried_.members.empty() && !commitment.has_own_noun) {
            target.indicator = carried_.members.back();
            if (target.relation == Relation::equal) target.relation = carried_.relation;
            target.indicator_words = carried_.indicator_words;
            carried_.members.pop_back();
            return;
        }
        carried_.members.clear();
        if (commitment.has_own_noun) carried_.relation = Relation::equal;
        else if (target.relation == Relation::equal) target.relation = carried_.relation;
        if (commitment.has_own_noun) give_out_years(target);
        Words noun = commitment.noun;
        if (!commitment.noun_is_behind) noun = without_tail(text_, behind_subject(text_, without_tail(text_, noun)));
        noun = without_lead(text_, noun, own_place_);
        adds_ = !commitment.noun_is_behind && begins_with_addition(noun);
        if (!commitment.subject.empty()) {
            target.indicator_words = noun;
            target.indicator = text_.written(commitment.subject) + text_.written(noun);
            return;
        }
        const bool is_share = mention.expression->quantity->unit_kind == UnitKind::share;
        if (!commitment.noun_is_behind && !(adds_ && is_share)) noun = without_head_verbs(text_, noun);
        noun = without_lead(text_, noun, own_place_);
        if (names_nothing(noun)) {
            target.indicator = carried_.indicator;
            target.indicator_words = carried_.indicator_words;
            if (!target.indicator.empty()) return;
            if (const Words before = noun_of_clauses_before(text_, sentence_behind_label(), mention.clause); !before.empty())
                noun = before;
        }
        target.indicator_words = noun;
        if (gives_out_members(commitment, target, noun)) return;
        noun = without_description(text_, noun);
        noun = without_lead(text_, noun, own_place_);
        const bool is_ratio = lexicon::match_sign_at_end(text_.characters(noun), lexicon::Sign::ratio) > 0;  // X占Y的比重
        if (const std::uint32_t share = share_verb(noun); share < noun.end && commitment.action.empty() && !is_ratio) {
            target.action = {share, share + 1};  // X占Y 30%以上
            noun.end = share;
        }
        target.indicator_words = noun;
        target.indicator = text_.written(noun);
        if (commitment.noun_is_behind && text_.ends_with(noun, u"级")) target.indicator += head_of_list(mention);
    }

    /// 90名国家级、150名省级人才: 人才, which the first of the list lacks; empty where none does.
    [[nodiscard]] std::string head_of_list(const Mention& mention) const {
        for (std::size_t index = at_ + 1; index < expressions_.size() && expressions_[index].quantity; ++index) {
            if (expressions_[index].words.begin >= mention.clause.end || index - at_ > most_members) break;
            const bool has_next = index + 1 < expressions_.size() && expressions_[index + 1].quantity;
            const std::uint32_t end = has_next ? expressions_[index + 1].words.begin : mention.clause.end;
            const Words noun = noun_behind(text_, mention.clause, expressions_[index].quantity->after, end);
            const std::uint32_t rank = text_.find(noun, u'级');
            if (rank + 1 < noun.end) return text_.written({rank + 1, noun.end});
        }
        return {};
    }

    /// The index of 占 in X占Y, which is no 占比 or 占有率; noun.end: none.
    [[nodiscard]] std::uint32_t share_verb(Words noun) const {
        const std::uint32_t share = text_.find(noun, u"占");
        const bool is_verb = share > noun.begin && share + 1 < noun.end && !is_one_of(text_[share + 1], u"比有用地补");
        return is_verb ? share : noun.end;
    }

    /// A、B覆盖率分别达到60%、50%: each number takes its member of the list.
    bool gives_out_members(const Commitment& commitment, Target& target, Words noun) {
        const bool separately =
            text_.contains({noun.begin, target.words.begin}, u"分别") || text_.contains(commitment.lead, u"分别");
        if (!separately) return false;
        const std::span<const Expression> numbers = parallel_numbers();
        // 分别95%和90%以上: the comparator holds for both.
        if (numbers.size() > 1 && target.relation == Relation::equal && numbers.back().quantity->relation_after)
            target.relation = numbers.back().quantity->relation();
        carried_.relation = target.relation;
        std::vector<std::string> members = shared_members(text_, noun, numbers.size());
        if (members.size() < 2) return false;
        target.indicator = members.front();
        carried_.members.assign(members.rbegin(), members.rend() - 1);
        return true;
    }

    /// 2025年和2030年…分别提升至15%、20%, 2022至2025年…分别达到四个值: each number takes its year.
    void give_out_years(const Target& target) {
        carried_.years.clear();
        const std::size_t first = at_ - std::min(at_, most_members);
        std::size_t begin = at_;  // of the dates before the number, in its clause or the one before
        while (begin > first && expressions_[begin - 1].role == Role::date &&
               expressions_[begin - 1].words.begin >= sentence_.begin)
            --begin;
        if (begin == at_ || !text_.contains({expressions_[begin].words.end, target.words.begin}, u"分别")) return;
        std::vector<int> years;
        for (std::size_t index = begin; index < at_; ++index) {
            const Expression& date = expressions_[index];
            if (deadlines_.deadline_of(date, sentence_) == 0) return;
            if (date.year_from != 0 && !date.is_plan_term)
                for (int year = date.year_from; year < date.year_to && years.size() < most_members; ++year) years.push_back(year);
            years.push_back(date.year_to);
        }
        if (years.size() > 1 && years.size() == parallel_numbers().size()) carried_.years.assign(years.rbegin(), years.rend());
    }

    /// The number at hand and those parallel to it: behind it up to the next ， or ；.
    std::span<const Expression> parallel_numbers() const {
        std::size_t end = at_ + 1;
        while (end < expressions_.size() && end - at_ < most_members && expressions_[end].words.begin < sentence_.end &&
               expressions_[end].quantity) {
            const Words between{expressions_[end - 1].words.end, expressions_[end].words.begin};
            if (text_.contains(between, u",") || text_.contains(between, u";")) break;
            ++end;
        }
        return std::span(expressions_).subspan(at_, end - at_);
    }

    void take_change(const Mention& mention, const Commitment& commitment, Target& target) {
        VerbChange change = commitment.change;
        if (commitment.action.empty() && !target.action.empty() && target.action == carried_.action) change = carried_.change;
        target.change = change_of(change, target.unit);
        carried_.change = change;
        // 新增企业超过50家, 新增供热面积达到20万平方米: the noun begins with what is done.
        const UnitKind kind = mention.expression->quantity->unit_kind;
        if (adds_ && target.change == Change::level && kind != UnitKind::share && !target.unit.empty())
            target.change = Change::increase;
        if (target.change == Change::level) {
            const lexicon::CueMatch cue = lexicon::match_cue_before(text_.characters(target.indicator_words));
            if (cue.cue == Cue::rate) target.change = Change::growth;
            if (cue.cue == Cue::fall) target.change = Change::reduction;
        }
    }

    /// 基地各1000亩, 各新建2处, 各区分别建成2处
    [[nodiscard]] bool holds_for_each(const Mention& mention, const Commitment& commitment) const {
        const std::uint32_t number = mention.expression->quantity->before;
        const std::uint32_t verb = commitment.action.empty() ? number : commitment.action.begin;
        if (text_[number - 1] == u'各' || text_[verb - 1] == u'各') return true;
        const Words before{mention.segment, verb};
        if (!text_.ends_with(before, u"分别") && !text_.ends_with(before, u"至少")) return false;
        const std::uint32_t each = text_.find(before, u"各");
        return each < before.end && is_one_of(text_[each + 1], u"省市州县区旗乡镇街村");
    }

    /// How often the words before the clause say: 每年 holds on over clauses, whether they have a number or not; 各县 for one
    /// clause.
    [[nodiscard]] Per standing_per(const Mention& mention) const {
        if (carried_.per == Per::each) return carried_.clause == mention.clause.begin ? Per::each : Per::none;
        if (carried_.per != Per::none) return carried_.per;
        const Words earlier{std::max({sentence_.begin, carried_.target_end, stated_end_}), mention.clause.begin};
        for (const CueAt& cue : cues_between(earlier))
            if (cue.cue == Cue::yearly && text_[cue.words.begin] == u'每') return Per::year;
        return Per::none;
    }

    void take_per(const Mention& mention, const Commitment& commitment, Target& target) {
        const Quantity& quantity = *mention.expression->quantity;
        target.per = quantity.per;
        if (target.per != Per::none) return;
        const Per standing = standing_per(mention);
        carried_.per = Per::none;
        bool total = false;
        const Cue measure = lexicon::match_cue_before(text_.characters(target.indicator_words)).cue;
        const bool is_rate = measure == Cue::rate || measure == Cue::fall;
        const Words before{std::max(mention.clause.begin, carried_.target_end), quantity.words.begin};
        for (const CueAt& cue : cues_between(before)) {
            // Within a noun only 年均 says how often, and only of a rate: 年均增速, but 年度收入增幅.
            const bool is_average = text_.starts_with(cue.words, u"年均");
            if (target.indicator_words.contains(cue.words) && !(is_rate && is_average)) continue;
            if (cue.cue == Cue::yearly || (cue.cue == Cue::rate && is_average)) target.per = Per::year;
            if (cue.cue == Cue::yearly && text_[cue.words.begin] == u'每') carried_.per = Per::year;
            if (cue.cue == Cue::quarterly) target.per = Per::quarter;
            if (cue.cue == Cue::monthly) target.per = Per::month;
            if (text_.starts_with(cue.words, u"累计")) total = true;
        }
        if (commitment.is_yearly) target.per = Per::year;
        if (target.per == Per::none) {
            const std::uint32_t each = text_.find(before, u"每");
            if (each != before.end && !target.indicator_words.contains(each)) target.per = Per::each;
            const bool goes_on = standing == Per::each && commitment.action.empty();
            if (goes_on || holds_for_each(mention, commitment)) target.per = carried_.per = Per::each;
        }
        if (target.per != Per::none || total) return;
        // 每年 holds on over clauses that have no subject of their own, or one with the same head.
        const bool own_subject = commitment.has_own_noun && !commitment.is_make && !commitment.noun_is_behind;
        const bool same_head =
            own_subject && carried_.subject.size() >= 2 && target.indicator_words.size() >= 2 &&
            text_.characters(carried_.subject).substr(0, 2) == text_.characters(target.indicator_words).substr(0, 2);
        if (!own_subject || same_head) target.per = carried_.per = standing;
    }

    /// 对区内企业举办培训4期, 中小企业中新增30家, 新建住宅实现100%交付: whom the number holds for, outside the noun.
    void take_scope(const Commitment& commitment, Target& target) {
        Words lead = without_lead(text_, text_.trim(commitment.lead, separators), own_place_);
        if (commitment.noun_is_behind && !lead.empty() && lead.end <= commitment.action.begin && target.unit == "%") {
            target.scope = text_.written(without_tail(text_, lead));
        } else if (lead.size() > 2 && text_[lead.begin] == u'对') {
            target.scope = text_.written({lead.begin + 1, lead.end});
        } else if (lead.size() > 2 && text_[lead.end - 1] == u'中') {
            target.scope = text_.written({lead.begin, lead.end - 1});
        } else if (!commitment.action.empty() && commitment.is_make) {
            target.scope = carried_.scope;
        }
        carried_.scope = target.scope;
    }

    /// 约束性 or 预期性, in a bracket behind the number.
    void take_binding(const Mention& mention, Target& target) const {
        const std::u16string_view behind = text_.characters({mention.expression->quantity->after, sentence_.end});
        if (behind.starts_with(u"(约束性")) target.binding = Binding::binding;
        if (behind.starts_with(u"(预期性")) target.binding = Binding::expected;
    }

    /// Lead and responsible agencies of the bracket that closes the words; else of the section, where it holds one bracket only.
    void take_agencies(Target& target) const {
        const auto section = duties_of(section_key(*passage_));
        if (section.empty()) return;
        const auto begin_of = [&](std::uint32_t duty) { return duties_[duty].words.begin; };
        std::uint32_t closing = begin_of(section.front());
        if (duties_[section.front()].passage != passage_index_ || !is_one_bracket(closing, begin_of(section.back()))) {
            // The first duty behind the words, in their passage.
            const auto behind = std::partition_point(section.begin(), section.end(), [&](std::uint32_t duty) {
                return duties_[duty].passage < passage_index_ ||
                       (duties_[duty].passage == passage_index_ && begin_of(duty) < target.words.end);
            });
            const bool in_passage = behind != section.end() && duties_[*behind].passage == passage_index_;
            if (!in_passage && !is_one_bracket(closing, begin_of(section.back()))) return;
            if (in_passage) closing = begin_of(*behind);
        }
        auto next =
            std::partition_point(section.begin(), section.end(), [&](std::uint32_t duty) { return begin_of(duty) < closing; });
        for (; next != section.end(); ++next) {
            const Duty& duty = duties_[*next];
            if (!is_one_bracket(closing, duty.words.begin)) break;
            if (duty.role != DutyRole::support)
                target.agencies.insert(target.agencies.end(), duty.agencies.begin(), duty.agencies.end());
        }
    }

    /// No sentence ends between two duties that begin at these places.
    [[nodiscard]] bool is_one_bracket(std::uint32_t first, std::uint32_t last) const {
        constexpr std::uint32_t longest_bracket = 600;  // characters
        return last <= first ||
               (last - first < longest_bracket && !text_.contains({first, last}, u"。") && !text_.contains({first, last}, u"\n"));
    }

    [[nodiscard]] std::span<const std::uint32_t> duties_of(std::uint64_t section) const {
        const auto key_of = [&](std::uint32_t duty) { return section_key(outline_.passages[duties_[duty].passage]); };
        const auto first = std::partition_point(duty_order_.begin(), duty_order_.end(),
                                                [&](std::uint32_t duty) { return key_of(duty) < section; });
        const auto last =
            std::partition_point(first, duty_order_.end(), [&](std::uint32_t duty) { return key_of(duty) == section; });
        return {first, last};
    }

    /// Sections in order; a passage outside any is its part's.
    static std::uint64_t section_key(const outline::Passage& passage) {
        return passage.section != none ? std::uint64_t{passage.section} : (std::uint64_t{1} << 32) + passage.part;
    }

    void take_deadline(const Mention& mention, Target& target) {
        int year = stated_;
        if (!carried_.years.empty()) {
            year = carried_.years.back();
            carried_.years.pop_back();
        }
        if (year == 0) {  // one behind the number, in its own clause
            for (std::size_t index = at_ + 1;
                 index < expressions_.size() && expressions_[index].words.end <= mention.clause.end && year == 0; ++index)
                if (expressions_[index].role == Role::date) year = deadlines_.deadline_of(expressions_[index], sentence_);
        }
        if (year == 0) year = year_of_duty(target);
        if (year == 0) year = deadlines_.standing(*passage_);
        if (year != 0) {
            target.by = year;
            target.by_source = BySource::stated;
        } else if (letterhead_.period) {
            target.by = letterhead_.period->to;
            target.by_source = BySource::plan;
        }
    }

    /// 完成期限：2021年四季度 in the duty bracket that closes the words.
    int year_of_duty(const Target& target) const {
        auto duty = std::partition_point(duties_.begin(), duties_.end(), [&](const Duty& other) {
            return other.passage < target.passage || (other.passage == target.passage && other.words.begin < target.words.end);
        });
        const auto closing = duty;  // the duties of one bracket share its date
        for (; duty != duties_.end() && duty->passage == target.passage; ++duty) {
            if (!is_one_bracket(closing->words.begin, duty->words.begin)) break;
            for (std::uint32_t index = duty->progress.begin; index < duty->progress.end; ++index)
                if (is(text_[index], text::digit))
                    if (const auto date = match_date(text_, index, duty->progress.end)) return date->year;
        }
        return 0;
    }

    void take_baseline(const Mention& mention, const Commitment& commitment, Target& target) {
        if (carried_.start) {
            target.baseline = Baseline{carried_.start, baseline_at_ >= mention.clause.begin ? baseline_year_ : 0};
            carried_.start.reset();
            return;
        }
        if (baseline_year_ == 0) return;
        const bool elliptical = !commitment.has_own_noun;
        const bool is_led = baseline_leads_ && target.change != Change::level;
        if (baseline_at_ >= mention.clause.begin || elliptical || is_led)
            target.baseline = Baseline{std::nullopt, baseline_year_};
    }

    void carry(const Mention& mention, const Commitment& commitment, const Target& target) {
        carried_.has_target = true;
        carried_.clause = mention.clause.begin;
        carried_.target_end = target.words.end;
        carried_.dimension = mention.expression->quantity->unit_dimension;
        carried_.is_make = commitment.action.empty() ? carried_.is_make : commitment.is_make;
        carried_.action = target.action;
        carried_.indicator = target.indicator;
        carried_.indicator_words = target.indicator_words;
        if (!commitment.is_make) carried_.subject = target.indicator_words;
    }

    const outline::Outline& outline_;
    const CleanText& text_;
    const Letterhead& letterhead_;
    const std::vector<Duty>& duties_;
    Deadlines deadlines_;
    IndicatorCells cells_;
    std::size_t next_figure_ = 0, next_subject_ = 0;  ///< of cells_
    std::u16string own_place_;
    std::vector<bool> is_background_;
    std::vector<std::uint32_t> duty_order_;  ///< indices of duties_, section by section
    Figures figures_;

    std::size_t at_ = 0;                   ///< the expression at hand
    std::vector<Expression> expressions_;  ///< of the passage at hand
    const outline::Passage* passage_ = nullptr;
    CellSubject subject_;  ///< of that passage
    std::uint32_t passage_index_ = 0;
    Words sentence_;
    Carried carried_;
    int stated_ = 0, baseline_year_ = 0;  ///< of the sentence at hand, up to the number at hand
    int lasting_ = 0;                     ///< of the sentence at hand: the deadline for those behind it
    std::uint32_t baseline_at_ = 0, stated_end_ = 0;
    int outer_stated_ = 0;              ///< the deadline before a bracket that holds another
    std::uint32_t bracket_end_ = 0;     ///< where that bracket ends; 0: none is open
    bool adds_ = false;                 ///< the noun at hand begins with 新增
    bool baseline_leads_ = false;       ///< it stands in a clause of its own
    bool past_ = false, fact_ = false;  ///< 2020年, 已: what follows has been
    std::uint32_t extant_end_ = 0;      ///< up to where 现有 makes a fact of what no verb changes
    bool pays_ = false;                 ///< 奖励: amounts of money that follow are a rule's
    std::vector<CueAt> cues_;           ///< of the sentence `cues_of_`
    Words cues_of_;
    std::size_t next_cue_ = 0;
    std::uint32_t last_open_ = 0;  ///< up to where cues were followed
    Modality modality_ = Modality::none;
    std::uint32_t modality_end_ = 0;
};

}  // namespace

Figures find_figures(const outline::Outline& outline, const Letterhead& letterhead, const std::vector<Duty>& duties) {
    return FigureFinder(outline, letterhead, duties).run();
}

}  // namespace plandoc::record
