#include "record/target/figure.hpp"

#include <algorithm>
#include <span>
#include <utility>

#include "lexicon/heading_sign.hpp"
#include "lexicon/table.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/brackets.hpp"
#include "record/commitment/read_commitment.hpp"
#include "record/duty/section_duties.hpp"
#include "record/field/deadline.hpp"
#include "record/field/per.hpp"
#include "record/field/sentence_dates.hpp"
#include "record/indicator/elsewhere.hpp"
#include "record/indicator_table/table_value.hpp"
#include "record/letterhead/plan_years.hpp"
#include "record/mention/carried.hpp"
#include "record/mention/sentence_cues.hpp"
#include "record/number/clause.hpp"
#include "record/place_order.hpp"
#include "record/target/cell_follower.hpp"
#include "record/target/number_record.hpp"
#include "record/target/number_role.hpp"
#include "record/target/rank_commitment.hpp"
#include "record/target/section_subject.hpp"
#include "record/target/sized_counts.hpp"
#include "record/target/target_builder.hpp"

namespace plandoc::record {

using text::CleanText;

namespace {

constexpr std::uint32_t longest_aim = 300;  ///< characters of a title, or before a number, in which 目标 is looked for

class FigureFinder {
public:
    FigureFinder(const outline::Outline& outline, const Letterhead& letterhead, const std::vector<Duty>& duties, Extent extent)
        : outline_(outline),
          extent_(extent),
          text_(outline.text),
          letterhead_(letterhead),
          own_place_(letterhead.region.empty() ? whole_country : lexicon::folded(letterhead.region)),
          section_subjects_(outline, first_year(letterhead)),
          passes_over_background_(extent_ == Extent::targets && !background_may_oblige()),
          duties_(outline, duties),
          deadlines_(outline, letterhead),
          cells_(outline, find_indicator_cells(outline, letterhead, duties)),
          cues_(outline.text),
          dates_(outline.text, deadlines_),
          builder_(outline, letterhead, duties_, deadlines_, dates_, subject_, figures_.targets) {}

    Figures run() {
        for (passage_ = 0; passage_ < outline_.passages.size(); ++passage_) {
            if (!outline_.is_read(passage()) || passage().words.empty() || take_cell_figure()) continue;
            if (is_unit_cell()) continue;
            subject_ = cells_.subject_at(passage_);
            if (passes_over_background_ && is_background()) continue;
            find_expressions(outline_, passage(), expressions_);
            if (!expressions_.empty()) read_passage();
            if (!passage().label_below.empty()) add_label_below();
        }
        sort_by_place(text_, std::span(figures_.numbers));
        sort_by_place(text_, std::span(figures_.targets));
        return std::move(figures_);
    }

private:
    [[nodiscard]] const outline::Passage& passage() const { return outline_.passages[passage_]; }
    [[nodiscard]] bool is_background() const { return is_background(passage()); }
    [[nodiscard]] bool is_background(const outline::Passage& passage) const {
        return section_subjects_.of(passage) == SectionSubject::background;
    }

    /// The passage stands before the plan proper: in a chapter before 总体要求, or in the few lines before the first section of
    /// all.
    [[nodiscard]] bool is_opening() const {
        constexpr std::size_t fewest_sections = 3;
        constexpr std::uint32_t longest = 1000;  // characters; a report may tell of much before its first section
        if (passage().section != outline::none) return section_subjects_.of(passage()) == SectionSubject::opening;
        const auto& sections = outline_.sections;
        const std::u16string_view words = text_.characters(passage().words);
        if (sections.size() < fewest_sections || lexicon::begins_with_sign(words, lexicon::HeadingSign::opens_plan)) return false;
        const std::uint32_t first = sections.front().whole.begin;
        return passage().words.begin < first && first < longest;
    }

    /// 注：, or one of the few items behind it: ②国控断面由“十三五”期间的26个增加至32个.
    [[nodiscard]] bool is_in_note() const {
        constexpr std::size_t most_items = 6;
        for (std::size_t step = 0; step <= most_items && step <= passage_; ++step) {
            const std::u16string_view words = text_.characters(outline_.passages[passage_ - step].words);
            if (lexicon::begins_with_sign(words, lexicon::HeadingSign::note) ||
                lexicon::ends_with_sign(words, lexicon::HeadingSign::note))  // at the end of a torn table
                return true;
            const bool is_item =
                !words.empty() && (text::is(words.front(), text::digit) || (words.front() >= u'①' && words.front() <= u'⑳'));
            if (!is_item) return false;
        }
        return false;
    }

    /// A section on what has been may hold a target all the same.
    [[nodiscard]] bool background_may_oblige() const {
        return std::any_of(outline_.passages.begin(), outline_.passages.end(), [&](const outline::Passage& passage) {
            return is_background(passage) && may_oblige(text_, passage.words);
        });
    }

    /// 万个, 万标箱: nothing is counted there.
    [[nodiscard]] bool is_unit_cell() const {
        if (passage().kind != outline::PassageKind::cell) return false;
        const std::optional<TableUnit> unit = parse_table_unit(text_, passage().words);
        return unit && unit->power > 0 && !text::is(text_[unit->words.end - 1], text::digit);  // but 万m3
    }

    /// The number of a cell that a table of indicators explains, or its numbers.
    bool take_cell_figure() {
        CellFigure* figure = cells_.figure_at(passage_);
        if (figure == nullptr) return false;
        const Words first = figure->number.words;
        std::size_t figures = 0;
        for (; figure != nullptr; figure = cells_.figure_at(passage_), ++figures) take_cell_figure(*figure);
        if (figures == 1 && extent_ != Extent::targets) add_numbers_beside(first);
        return true;
    }
    void take_cell_figure(CellFigure& figure) {
        if (figure.target && is_background()) {
            figure.target.reset();
            figure.number.role = Role::fact;
        }
        if (extent_ != Extent::targets) figures_.numbers.push_back(figure.number);
        if (figure.target) figures_.targets.push_back(std::move(*figure.target));
    }

    /// 4.5（2019）, 100（52个断面）: what a cell says more than its figure.
    void add_numbers_beside(Words figure) {
        const auto holds_digit = [&](Words words) { return text::holds(text_.characters(words), text::digit); };
        const Words before{passage().words.begin, figure.begin}, behind{figure.end, passage().words.end};
        if (!holds_digit(before) && !holds_digit(behind)) return;
        find_expressions(outline_, passage(), expressions_);
        for (Expression& expression : expressions_) {
            if (expression.words.overlaps(figure)) continue;
            if (!expression.role) expression.role = expression.quantity->unit.empty() ? Role::name : Role::count;
            add_number(expression);
        }
    }

    /// Its section is called 主要目标.
    [[nodiscard]] bool is_of_aims() const {
        if (passage().section == outline::none) return false;
        Words title = outline_.sections[passage().section].title;
        title.end = std::min(title.end, title.begin + longest_aim);
        return text_.contains(title, u"目标");
    }

    /// 关于印发两个规定的通知
    [[nodiscard]] bool is_title() const { return outline_.parts[passage().part].title.contains(passage().words); }

    void read_passage() {
        std::uint32_t from = std::max(passage().words.begin, passage().label.end);
        for (std::span<Expression> rest = expressions_; !rest.empty();) {
            sentence_ = next_sentence(from, rest);
            const auto next = std::find_if(rest.begin(), rest.end(),
                                           [&](const Expression& other) { return other.words.begin >= sentence_.end; });
            read_sentence({rest.begin(), next});
            rest = {next, rest.end()};
            from = std::max(from, sentence_.end);
        }
        if (before_outlook_) deadlines_.note(passage(), *before_outlook_);
        before_outlook_.reset();
    }

    /// The sentence of the first of `expressions`, which begins at `from` or later. What no reader would call a sentence is cut
    /// between its clauses, so that what a number looks back to is bounded.
    [[nodiscard]] Words next_sentence(std::uint32_t from, std::span<const Expression> expressions) const {
        constexpr std::uint32_t longest_side = 2000;  // characters
        const Words first = expressions.front().words;
        const Words window{std::max(from, first.begin > longest_side ? first.begin - longest_side : 0),
                           std::min(passage().words.end, first.end + longest_side)};
        Words sentence = sentence_around(text_, window, first);
        if (sentence.end < window.end || window.end == passage().words.end) return sentence;
        sentence.end = text_.behind_last_mark({first.end, window.end});
        for (const Expression& expression : expressions) {
            const Words whole = with_comparators(expression);
            if (whole.begin >= sentence.end) break;
            sentence.end = std::max(sentence.end, whole.end);
        }
        return sentence;
    }

    /// 不少于|3个, 3个|以上
    [[nodiscard]] static Words with_comparators(const Expression& expression) {
        return expression.quantity ? Words{expression.quantity->before, expression.quantity->after} : expression.words;
    }

    /// 规划期内…, or in a plan of five years 五年|压减5%, 五年内: the plan's years.
    [[nodiscard]] bool speaks_of_period(std::span<const Expression> expressions) const {
        if (text_.starts_with(sentence_, u"规划期")) return true;
        if (!letterhead_.period) return false;
        const text::Decimal years(letterhead_.period->to - letterhead_.period->from + 1);
        return std::any_of(expressions.begin(), expressions.end(), [&](const Expression& expression) {
            const bool is_term = expression.year_to == 0 && text_.ends_with(expression.words, u"年") && expression.quantity &&
                                 expression.quantity->value && *expression.quantity->value == years;
            const std::u16string_view behind = text_.characters({expression.words.end, sentence_.end});
            return is_term && (lexicon::match_verb(behind).size > 1 || behind.starts_with(u"累计") || behind.starts_with(u'内'));
        });
    }

    void read_sentence(std::span<Expression> expressions) {
        cues_.begin(sentence_);
        dates_.begin(sentence_);
        before_bracket_.reset();
        builder_.begin_sentence(passage_);
        // whatever was due before, unless it is the plan's last year anyway
        const bool is_over = letterhead_.period && deadlines_.standing(passage()) == letterhead_.period->to;
        if (!is_over && speaks_of_period(expressions)) deadlines_.note(passage(), 0);
        if (!goes_into_parts()) {
            carried_ = {};
            carried_.indicator = text_.written(subject_.indicator);
            carried_.indicator_words = subject_.indicator;
        } else {
            carried_.starts.clear();  // of a change within the sentence before
        }
        for (std::size_t at = 0; at < expressions.size(); ++at) {
            Expression& expression = expressions[at];
            if (at > 0 && text_.contains({expressions[at - 1].words.end, expression.words.begin}, u";"))
                carried_.is_parted = true;
            dates_.leave_note(expression.words.begin);
            if (!expression.role) expression.role = read_open(expressions, at);
            else if (tells_trend(expression)) expression.role = Role::fact;
            if (expression.role == Role::date && dates_.read(expression)) {
                carry_date(expression.words, carried_);
                const bool is_of_plan = opens_clause(expression.words) || is_followed_by_reaching(expression.words);
                if (letterhead_.period && is_of_plan) cues_.forget_fact(expression.words.begin);
            }
            add_number(expression);
        }
        if (dates_.lasting() == 0) return;
        // 展望2035年，…: what comes after the plan holds for that sentence alone, or for the passage that it begins
        const bool looks_ahead = text_.starts_with(sentence_, u"展望");
        const bool begins = sentence_.begin <= std::max(passage().words.begin, passage().label.end);
        if (looks_ahead && !begins) return;
        before_outlook_ = looks_ahead ? std::optional(deadlines_.standing(passage())) : std::nullopt;
        deadlines_.note(passage(), dates_.lasting());
    }

    /// 1990年以来平均气温每10年升高|0.2℃
    [[nodiscard]] bool tells_trend(const Expression& expression) const {
        constexpr std::uint32_t longest = 60;  // characters before the number
        if (expression.role != Role::provision || !expression.quantity) return false;
        const std::uint32_t before = expression.quantity->before;
        const std::uint32_t begin = std::max(sentence_.begin, before - std::min(before, longest));
        const std::u16string_view said = text_.characters({begin, std::max(begin, before)});
        const lexicon::Verb verb = lexicon::match_verb_before(said);
        return (verb.reach_change != lexicon::VerbChange::level || said.ends_with(u"升高")) &&
               lexicon::holds_sign(said, lexicon::YearSign::trend);
    }

    /// 推进已获批项目，到2025年|建成5个
    [[nodiscard]] bool opens_clause(Words date) const {
        std::uint32_t begin = date.begin;
        if (begin > sentence_.begin && text::is_one_of(text_[begin - 1], arrivals)) --begin;
        return begin > sentence_.begin && text_[begin - 1] == u',';
    }

    /// 已建成小区达标率2025年|达到90%, 2025年底前|达到90%
    [[nodiscard]] bool is_followed_by_reaching(Words date) const {
        std::uint32_t end = date.end;
        while (end < sentence_.end && text::is_one_of(text_[end], date_tail)) ++end;
        return lexicon::match_verb(text_, {end, sentence_.end}).reach;
    }

    /// 2022年造林任务600万亩。其中，人工造林300万亩: the sentence goes on with parts of what the one before promises.
    [[nodiscard]] bool goes_into_parts() const {
        return carried_.has_target && carried_.target_end > passage().words.begin && text_.starts_with(sentence_, of_these);
    }

    void add_label_below() {
        Expression label;
        label.words = passage().label_below;
        label.role = Role::label;
        add_number(label);
    }

    void add_number(const Expression& expression) {
        if (extent_ == Extent::targets || means_each(text_, expression)) return;
        figures_.numbers.push_back(number_record(text_, expression, passage_));
    }

    /// The role of a quantity that the words around it decide; adds the target where it is one.
    Role read_open(std::span<const Expression> expressions, std::size_t at) {
        cues_.follow(expressions[at].words.begin);
        if (expressions[at].words.begin < carried_.starts_end) return Role::fact;  // 由65%、|60%|提升至75%、70%
        const Mention mention = mention_of(expressions, at);
        if (mention.expression->is_rank && !subject_.is_explanation) return read_rank_target(mention);
        return_from_bracket(mention);
        return_to_counted(text_, mention, carried_);
        const std::optional<SizedCounts> sized = sized_counts_at(text_, sentence_, expressions, at);
        if (sized && sized->sizes.front().words.begin <= mention.expression->words.begin &&
            mention.expression->words.begin <= sized->sizes.back().words.begin)
            return Role::provision;
        Commitment commitment = read_commitment(text_, mention);
        if (sized && mention.expression->words == sized->counts.front().words) take_sizes(*sized, commitment);
        // 新增绿地9公顷，其中甲区、乙区分别|为|5公顷、4公顷: what the verb before does
        const bool goes_on = carried_.is_make && mention.tells_part(text_);
        if (goes_on && text_.characters(commitment.action) == u"为") commitment.action = {};
        if (commitment.role == Role::fact) {  // 由65%提升至75%
            carry_start(text_, mention, commitment, carried_);
            return Role::fact;
        }
        if (!carried_.has_target) carry_deed(deed_before_places(text_, mention, commitment), mention);
        const Role role = role_of(text_, mention, commitment, carried_);
        const bool is_term = section_subjects_.of(passage()) == SectionSubject::terms && !mention.is_dated;
        if (role == Role::target && subject_.is_past) return Role::fact;
        if (role == Role::target && (subject_.is_explanation || is_term)) return Role::provision;
        if (role == Role::target && (is_title() || !add_target(mention, commitment))) return Role::count;
        if (role == Role::fact) carry_fact(text_, mention, commitment, carried_);
        if (role == Role::provision && begins_with_own_subject(text_, mention, commitment, carried_)) carried_.per = Per::none;
        part_words(text_, mention, commitment, role, carried_);
        return role != Role::target && tells_value_before(text_, mention) ? Role::fact : role;
    }

    /// 新建道路100公里（改造30公里），|桥梁5座|; 站点30个（其中A级5个，B级9个），|2025年达到60个|: a verb and a noun in a bracket
    /// end with it, and those before go on.
    void return_from_bracket(const Mention& mention) {
        const std::uint32_t begin = mention.clause.begin;
        if (begin == carried_.clause || (before_bracket_ && begin < before_bracket_->end)) return;
        if (before_bracket_) leave_bracket();
        const bool opens = begin > sentence_.begin && text_[begin - 1] == u'(';
        if (!opens || !carried_.has_target) return;
        const std::size_t close = close_of_bracket(text_.characters({begin - 1, sentence_.end}));
        const std::uint32_t end = close == std::u16string_view::npos ? begin : begin + static_cast<std::uint32_t>(close) - 1;
        before_bracket_ = BeforeBracket{end, carried_};
    }

    void leave_bracket() {
        Carried& before = before_bracket_->carried;
        if (carried_.action.begin >= before.clause) {
            carried_.is_make = before.is_make;
            carried_.action = before.action;
            carried_.change = before.change;
        }
        carried_.indicator = std::move(before.indicator);
        carried_.indicator_words = before.indicator_words;
        carried_.counted = std::move(before.counted);
        carried_.of_level = std::move(before.of_level);
        carried_.unit = before.unit;
        carried_.dimension = before.dimension;
        before_bracket_.reset();
    }

    /// 千亿级、百亿级集群分别达到|3个|、10个: each count has a size.
    void take_sizes(const SizedCounts& sized, Commitment& commitment) {
        std::vector<std::string> names = sized.names(text_);
        carried_.members.assign(std::make_move_iterator(names.rbegin()), std::make_move_iterator(names.rend()));
        carried_.has_target = carried_.is_by_respectively = true;
        commitment.has_own_noun = commitment.noun_is_behind = false;
        commitment.role.reset();
    }

    /// 新建停车位：|甲区300个，乙区200个
    void carry_deed(const DeedBeforePlaces& deed, const Mention& mention) {
        if (deed.object.empty()) return;
        carried_.has_target = carried_.is_make = true;
        carried_.action = deed.action;
        carried_.change = deed.change;
        carried_.indicator = text_.written(deed.object);
        carried_.indicator_words = deed.object;
        carried_.unit = mention.quantity().unit;
        carried_.dimension = mention.quantity().unit_dimension;
        carried_.clause = mention.clause.begin;
        carried_.target_end = deed.object.end;
    }

    Role read_rank_target(const Mention& mention) {
        const Commitment commitment = read_rank(text_, mention);
        const bool is_share = !mention.quantity().unit_name.empty();
        if (commitment.role && is_share) carried_.end = carried_.ratio_begin = mention.quantity().after;
        if (commitment.role) return *commitment.role;
        if (commitment.has_own_noun) {
            if (!add_target(mention, commitment)) return Role::count;
            carried_.end = carried_.ratio_begin = mention.quantity().after;  // 园区进入前50位、|综合排名前移10位
            return Role::target;
        }
        if (!carried_.has_target) return Role::name;
        const Carried counted = carried_;  // 培育9家，其中3家|进入前10强|，2家上市
        const bool is_added = add_target(mention, commitment);
        carried_ = counted;
        return is_added ? Role::target : Role::count;
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
        const bool is_aim = mention.quantity().relation() == Relation::at_least;  // 同比增长10%以上: no fact has a bound
        // 处理率100%，投诉率同比下降20%: so it is with what follows an aim
        const bool is_to_come = letterhead_.period && (dates_.deadline() != 0 || carried_.has_target);
        // 投诉量同比下降15%，|新建站点5个: a plan of several years does not go on with what has been
        const bool is_plan = letterhead_.period && letterhead_.period->from < letterhead_.period->to;
        const bool is_of_years = is_plan ? cues_.compares_in_clause(begin) : cues_.compares_years();
        const bool is_compared =
            (is_of_years && !is_aim && !is_to_come) || (cues_.has_base() && !carried_.has_target);  // 安排5亿元，比去年增加1亿元
        mention.is_extant = cues_.is_extant(begin);
        mention.is_paid = cues_.pays_behind(carried_.has_target ? carried_.target_end : sentence_.begin);
        mention.is_dated = dates_.deadline() != 0;
        mention.is_among_aims = is_of_aims();
        mention.is_background = is_background();
        mention.modality = cues_.modality_before(mention.quantity().words.begin);
        const Words ahead{std::max(sentence_.begin, before - std::min(before, longest_aim)), before};
        const bool promises_nothing = is_opening() && !mention.is_dated && mention.modality == Modality::none &&
                                      !text_.contains(ahead, u"目标");  // 主要预期目标是：…
        mention.has_been = is_background() || promises_nothing || is_done || cues_.says_fact() || is_compared ||
                           dates_.is_past() || is_of_others || (!carried_.starts.empty() && is_in_note());
        return mention;
    }

    /// False: it is none, since the cells of a table that is no longer one make up its name.
    bool add_target(const Mention& mention, const Commitment& commitment) {
        std::optional<Target> target = builder_.build(mention, commitment, carried_);
        if (!target) return false;
        figures_.targets.push_back(std::move(*target));
        return true;
    }

    struct BeforeBracket {
        std::uint32_t end = 0;  ///< where the bracket closes
        Carried carried;
    };

    const outline::Outline& outline_;
    const Extent extent_;
    const CleanText& text_;
    const Letterhead& letterhead_;
    const std::u16string own_place_;
    const SectionSubjects section_subjects_;
    const bool passes_over_background_;
    const SectionDuties duties_;
    Deadlines deadlines_;
    CellFollower cells_;
    Figures figures_;

    // Of the passage at hand.
    std::uint32_t passage_ = 0;
    std::vector<Expression> expressions_;
    CellSubject subject_;

    // Of the sentence at hand, up to the number at hand.
    Words sentence_;
    SentenceCues cues_;
    SentenceDates dates_;
    TargetBuilder builder_;
    std::optional<BeforeBracket> before_bracket_;  ///< what was carried up to the bracket that the number stands in
    std::optional<int> before_outlook_;            ///< the deadline to return to at the end of a passage that looks ahead
    Carried carried_;
};

}  // namespace

Figures find_figures(const outline::Outline& outline, const Letterhead& letterhead, const std::vector<Duty>& duties,
                     Extent extent) {
    return FigureFinder(outline, letterhead, duties, extent).run();
}

}  // namespace plandoc::record
