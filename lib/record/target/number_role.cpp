#include "record/target/number_role.hpp"

#include <algorithm>

#include "lexicon/count_sign.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/size_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/year_sign.hpp"
#include "record/field/target_years.hpp"
#include "record/indicator/counted_deed.hpp"
#include "record/indicator/nameless_noun.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_before.hpp"
#include "record/noun/noun_head.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/number/clause.hpp"
#include "record/role/payment.hpp"

namespace plandoc::record {

using lexicon::MeasureSign;
using lexicon::VerbChange;
using text::CleanText;
using text::is;
using text::is_one_of;

namespace {

/// 分为14%、15%两档: a number that only 、 parts from the one before has the role of that one, unless that is a target.
std::optional<Role> role_in_list(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    if (mention.before.empty() || !mention.before.back().quantity) return std::nullopt;
    const Expression& other = mention.before.back();
    if (!commitment.action.empty() && commitment.action.begin > other.words.begin) return std::nullopt;
    const Quantity& here = mention.quantity();
    const std::uint32_t end = other.quantity->after;
    const bool is_list = end + 1 == here.before && text[end] == u'、' && other.quantity->unit_name == here.unit_name;
    const bool is_target = other.role == Role::target || other.role == Role::name;
    return is_list && !is_target ? other.role : std::nullopt;
}

/// 在已建成300亩的基础上, 在2020年下降20%的基础上: the state that was reached before.
bool tells_reached_base(const CleanText& text, const Mention& mention) {
    constexpr std::uint32_t year = 4, longest = 24;  // digits; characters of 左右的高标准农田的基础上
    const Words clause = mention.clause, state{clause.begin + 1, std::max(clause.begin + 1, mention.quantity().before)};
    const std::uint32_t after = mention.quantity().after, last = std::min(clause.end, after + longest);
    const bool is_base = text[clause.begin] == u'在' && text.contains({after, last}, u"基础上");
    if (!is_base || mention.is_dated || mention.quantity().unit_kind == lexicon::UnitKind::time) return false;
    if (lexicon::begins_with_sign(text, state, lexicon::YearSign::reached)) return true;
    const std::u16string_view digits = text.characters(state).substr(0, year);
    return state.size() > year && text[state.begin + year] == u'年' && text::all_are(digits, text::digit);
}

/// 以1%的土地|支撑了|9%的增长: how much has borne how much.
bool tells_what_bore(const CleanText& text, const Mention& mention) {
    constexpr std::uint32_t longest = 24;  // characters of 的能源消费增速，支撑了
    if (!mention.is_share()) return false;
    const Words before = mention.lead();
    if (lexicon::holds_sign(text, before, lexicon::LeadSign::bore)) return true;
    const std::uint32_t after = mention.quantity().after;
    const Words behind{after, std::min(mention.sentence.end, after + longest)};
    const bool is_led = text.contains(before, u"以") || text.contains(before, u"用");
    return is_led && text[after] == u'的' && lexicon::holds_sign(text, behind, lexicon::LeadSign::bore);
}

/// 企业（职工100人以上）, 企业（职工30人以下或营业收入不足500万元）: the bracket says which are meant.
bool describes_noun_before(const CleanText& text, const Mention& mention) {
    const Words clause = mention.clause;
    const Quantity& quantity = mention.quantity();
    const bool is_bounded = quantity.relation_after || quantity.relation_before == Relation::less_than ||
                            quantity.relation_before == Relation::more_than;
    return is_bounded && is(text[clause.begin - 2], text::han) && text[clause.end] == u')' && !mention.is_share() &&
           !text.starts_with(clause, of_these) && !text.starts_with(clause, u"含") &&
           lexicon::ends_with_sign(text, {mention.sentence.begin, clause.begin - 1}, lexicon::DoerSign::doer_end);
}

/// 10个园区(含|3个示范园区): the bracket counts a part of what was counted before it in its clause.
bool is_part_of(const CleanText& text, const Mention& mention, Words whole) {
    const std::uint32_t begin = mention.clause.begin, bracket = begin - 1;
    const bool includes = text.starts_with(mention.clause, including) && mention.quantity().before == begin + including.size();
    return includes && clause_around(text, mention.sentence, {bracket, bracket}).contains(whole);
}

/// 共284家(包括既有242家、新增42家): what a bracket says of the number before it is none where that is no target.
std::optional<Role> role_in_bracket(const CleanText& text, const Mention& mention) {
    constexpr std::u16string_view each_size = u"分别为";
    const std::uint32_t begin = mention.clause.begin;
    if (begin == 0 || text[begin - 1] != u'(') return std::nullopt;
    // 推进重点企业改造(碳排放量占工业排放量约70%): what share those have that are named before it
    const bool tells_share = mention.is_share() && !mention.is_dated && text.contains(mention.clause, u"占");
    if (tells_share && text[mention.clause.end] == u')' && !mention.tells_part(text)) return Role::fact;
    // 3艘清扫船(分别为50吨和200吨)
    if (text.starts_with(mention.clause, each_size) && is(text[begin + each_size.size()], text::digit)) return Role::provision;
    const auto inside = std::partition_point(mention.before.begin(), mention.before.end(),
                                             [&](const Expression& other) { return other.words.begin < begin; });
    const Expression* const before = inside == mention.before.begin() ? nullptr : &*(inside - 1);
    const bool is_counted = before != nullptr && before->quantity;
    const bool is_whole = is_counted && (before->quantity->after + 1 == begin || is_part_of(text, mention, before->words));
    if (!is_whole) return describes_noun_before(text, mention) ? std::optional(Role::provision) : std::nullopt;
    return before->role == Role::count || before->role == Role::fact ? before->role : std::nullopt;
}

/// 其中设施建设3亿元、|改造提升|2亿元: in a list of sums, what each is spent on.
bool is_cost_of_deed(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const std::uint32_t begin = mention.own_lead().begin, end = mention.quantity().after;
    const bool is_listed = text[end] == u'、' || text[begin] == u'、';
    const lexicon::Verb verb = lexicon::match_verb(text, commitment.action);
    return is_listed && verb.make && !verb.reach && !commitment.noun_is_behind && !mention.is_dated &&
           !lexicon::ends_with_sign(text, commitment.action, lexicon::MoneySign::sets_aside) &&
           text.characters(commitment.action) != u"完成";
}

/// 总投资7亿元，其中申请中央资金3亿元、银行贷款4亿元: who pays how much of what is no target.
bool is_part_of_cost(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    if (mention.quantity().unit_dimension != "money") return false;
    const Words before{mention.sentence.begin, mention.quantity().before};
    const std::uint32_t parts = text.find(before, of_these);
    if (parts >= before.end) return false;
    const auto behind_whole = std::partition_point(mention.before.begin(), mention.before.end(),
                                                   [&](const Expression& other) { return other.words.begin < parts; });
    if (behind_whole == mention.before.begin()) return false;
    const Expression& whole = *(behind_whole - 1);
    const bool is_cost = whole.quantity && whole.quantity->unit_dimension == "money" && whole.role == Role::count;
    return is_cost && (commitment.action.empty() || is_cost_of_deed(text, mention, commitment) ||
                       lexicon::ends_with_sign(text, commitment.noun, lexicon::MoneySign::purse));
}

/// 建设一个中心、两个基地: the list counts on.
bool is_counted_on(const CleanText& text, const Mention& mention) {
    const std::size_t count = std::min(mention.behind.size(), most_parallel);
    return std::any_of(
        mention.behind.begin(), mention.behind.begin() + static_cast<std::ptrdiff_t>(count), [&](const Expression& other) {
            return other.quantity && other.words.begin < mention.clause.end && text[other.words.begin - 1] == u'、' &&
                   text[other.words.begin] != u'一' && !other.quantity->unit.empty() &&
                   text.characters(other.quantity->unit) == text.characters(mention.quantity().unit);
        });
}

/// 一家: no more than an article, unless each or at least one is meant.
bool is_article(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const Words words = mention.expression->words;
    // 减少一半, 提高一成
    const bool is_part = text::is_one_of(text[words.end - 1], u"半成") && commitment.action.end == mention.quantity().before;
    if (text[words.begin] != u'一' || text[words.end - 1] == u'倍' || is_part || words.size() != 2 ||
        mention.quantity().is_multiple || commitment.has_bound || is_counted_on(text, mention))
        return false;
    const Words before{mention.clause.begin, words.begin};
    const bool is_of_each = !commitment.action.empty() && text[commitment.action.begin - 1] == u'各';  // 五个区各新建一处
    return !is_of_each && !text.contains(before, u"每") && !text.contains(before, u"至少");
}

/// 标准为每人每年100元, 老年人每人每月不低于60元, 费用每人不超过150元: says what each pays or gets.
bool is_rate_of_each(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const Words before = mention.lead();
    const bool is_bound = commitment.action.empty() || text[commitment.action.begin - 1] == u'不';  // 不超过每人每月2000元
    if (is_bound && (text.contains(before, u"每人每") || text.ends_with(before, u"每人"))) return true;
    constexpr std::uint32_t longest = 6;  // characters from 为 on: 为每人每年
    const std::uint32_t each = text.find(before, u"为每");
    return each + longest >= before.end && each < before.end &&
           lexicon::begins_with_sign(text, {each + 1, before.end}, lexicon::MoneySign::payee);
}

/// No noun is made of signs and digits, as in a row of a table run together.
bool names_something(const CleanText& text, Words noun) { return text::holds(text.characters(noun), text::han | text::latin); }

/// 已安装到位的车位占比|不低于10%: what is done describes what is to be no less.
bool is_described_by_deed(const CleanText& text, Words before) {
    const std::uint32_t done = text.find(before, u'已');
    return done < before.end && text.find({done, before.end}, u'的') + 2 < before.end;
}

/// 不低于, 不超过: no verb but a comparator stands before the number.
bool is_bound_alone(const CleanText& text, const Quantity& quantity, const Commitment& commitment) {
    return quantity.relation_before && commitment.action.empty() &&
           text.characters({quantity.before, quantity.words.begin}).starts_with(u"不");
}

bool obliges(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const Quantity& quantity = mention.quantity();
    return is_bound_alone(text, quantity, commitment) && is_described_by_deed(text, mention.lead());
}

/// The sentence's first number, a time in its own clause aside: 五年累计下降16%, and how much there is of those that are treated
/// (对30万亩公益林开展管护，每年管护3万亩), or which are meant (举办床位50张以下的养老院，每年新增6家).
bool is_first(const CleanText& text, const Mention& mention) {
    const auto is_of_those = [&](const Expression& other) {
        return &other == &mention.before.front() && other.role == Role::provision && other.quantity &&
               (text[other.quantity->after] == u'的' || text[clause_around(text, mention.sentence, other.words).begin] == u'对');
    };
    return std::none_of(mention.before.begin(), mention.before.end(), [&](const Expression& other) {
        const bool is_paid = other.role == Role::provision && other.quantity && other.quantity->unit_dimension == "money";
        return other.quantity && !is_paid && !is_of_those(other) &&
               (other.role != Role::date || other.words.begin < mention.clause.begin);
    });
}

/// 面积达到2亩，产值达到5元；2027年，分别达到3亩和6元: as many targets before as numbers.
bool repeats_list(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    const std::size_t count = parallel_numbers(text, mention).size();
    return !commitment.has_own_noun && count > 1 && count <= carried.recent.size() &&
           lexicon::holds_sign(text, mention.lead(), lexicon::ListSign::respectively);
}

/// 欧盟等|120多个|国家和地区提出目标: whom no plan binds.
bool counts_countries(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    return commitment.action.empty() && text.starts_with(mention.tail(), u"国家和地区");
}

/// 市级领导每人|联系2家、县级领导每人|联系3家: what is done by each, to those of whom the sentence speaks, or nobody says.
bool is_done_by_each_person(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    constexpr std::uint32_t longest = 10;  // characters of 每名县级领导
    const Words action = commitment.action;
    if (commitment.has_own_noun || !commitment.is_make || action.size() < 2 || mention.quantity().unit.empty()) return false;
    const Words before{std::max(mention.segment, action.begin - std::min(action.begin, longest)), action.begin};
    const std::uint32_t each = text.find(before, u'每');
    if (each >= before.end) return false;
    const std::u16string_view one = text.characters({each + 1, before.end});
    return one == u"人" || names_doer(one);
}

/// |每年|新增|400家: how many more there are to be, whatever they are.
bool is_added_yearly(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    constexpr std::uint32_t longest = 4;  // characters of 每年分别
    const Words action = commitment.action;
    if (action.empty() || commitment.has_own_noun || mention.quantity().unit.empty()) return false;
    const bool adds = lexicon::begins_with_sign(text, action, lexicon::VerbSign::addition) ||
                      lexicon::begins_with_sign(text, action, lexicon::VerbSign::begins_anew);
    const Words before{std::max(mention.clause.begin, action.begin - std::min(action.begin, longest)), action.begin};
    return adds && mention.quantity().unit_kind == lexicon::UnitKind::thing &&
           (text.contains(before, u"每年") || text.contains(before, u"年均"));
}

/// 健全三级网络，|分别|建设1个、5个: for each of those that a clause before names.
bool is_given_out(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    if (commitment.has_own_noun || !commitment.is_make || commitment.action.size() < 2) return false;
    const Quantity& quantity = mention.quantity();
    return quantity.unit_kind == lexicon::UnitKind::thing && !quantity.unit.empty() &&
           mention.clause.begin > mention.sentence.begin &&
           lexicon::ends_with_sign(text, {mention.clause.begin, std::max(mention.clause.begin, commitment.action.begin)},
                                   lexicon::ListSign::respectively) &&
           parallel_numbers(text, mention).size() > 1;
}

/// 在5个试点市|改造|6000户: what is done there, to whatever is counted.
bool is_done_in_places(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    constexpr std::uint32_t shortest = 3, longest = 24;  // characters from 在 on
    const Words action = commitment.action;
    if (commitment.has_own_noun || !commitment.is_make || action.size() < 2) return false;
    if (mention.quantity().unit_kind != lexicon::UnitKind::thing || mention.quantity().unit.empty()) return false;
    const Words near{std::max(mention.clause.begin, action.begin - std::min(action.begin, longest)), action.begin};
    const std::uint32_t in = text.find(near, u'在');
    if (in + shortest > near.end) return false;
    const std::u16string_view places = text.characters({in + 1, near.end});
    return lexicon::match_place_level_at_end(places) > 0 || lexicon::ends_with_sign(places, lexicon::PlaceSign::whereabouts);
}

/// 安排资金2000万元|用于: so much is given for what stands behind it.
bool is_given_for_use(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const Quantity& quantity = mention.quantity();
    return quantity.unit_dimension == "money" && commitment.action.end == quantity.before &&
           lexicon::ends_with_sign(text, commitment.action, lexicon::MoneySign::sets_aside) &&
           begins_use_of_money(text, commitment.action, text.characters(mention.tail()));
}

/// A number to which the clause, the numbers before it or the clauses before give a noun.
bool has_noun(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    if (repeats_list(text, mention, commitment, carried) || gives_from_budget(text, mention, commitment)) return true;
    if (names_something(text, commitment.noun) || gives_noun(carried, mention.quantity())) return true;
    if (is_deed_alone(text, mention, commitment) || is_done_by_each_person(text, mention, commitment) ||
        is_given_for_use(text, mention, commitment) || is_added_yearly(text, mention, commitment) ||
        is_done_in_places(text, mention, commitment) || is_given_out(text, mention, commitment))
        return true;
    // 推广防控技术，每年巩固12万亩: a verb with nothing to act on, for the first number of its sentence, or behind ；
    const bool lacks_object =
        (is_first(text, mention) || carried.is_parted) && !is(text[mention.quantity().after], text::han | text::latin);
    const bool changes = !carried.starts.empty();  // 比重不断提升，由33%|提升至37%
    if (!commitment.action.empty() && !lacks_object && !changes) return false;
    const Words noun = noun_of_clauses_before(text, mention.sentence, mention.clause);
    return !noun.empty() && (commitment.action.empty() || !lexicon::ends_with_sign(text, noun, lexicon::NounSign::tasks));
}

/// 湿地修复5处, 造林3亩, 岸线整治长度3公里: the noun is something to be done.
bool names_deed(const CleanText& text, const Quantity& quantity, const Commitment& commitment) {
    constexpr std::uint32_t shortest_object = 2;  // characters
    if (commitment.noun_is_behind || !commitment.has_own_noun) return false;
    const bool is_money = quantity.unit_dimension == "money";  // 站点建设投资1亿元: what it costs
    const Words whole = without_tail(text, commitment.noun);   // 学徒培训|年均
    const std::uint32_t measure = is_money ? 0 : measure_at_end(text, whole);
    const std::u16string_view noun = text.characters({whole.begin, whole.end - measure});
    const std::uint32_t deed = lexicon::match_sign_at_end(noun, lexicon::VerbSign::deed);
    if (deed == 0 || deed + shortest_object <= noun.size()) return deed > 0;
    return lexicon::match_sign(noun, lexicon::VerbSign::whole_deed) == noun.size();
}

/// What is there is to change: 现有管网漏损率降至8%, 现有林改培4万亩, 修复现有红树林; but 开采现有气田.
bool is_worked_on(const CleanText& text, const Quantity& quantity, const Commitment& commitment) {
    if (commitment.is_promised || (!commitment.action.empty() && !commitment.is_make) || names_deed(text, quantity, commitment))
        return true;
    // 完成现有60处河塘治理, 完成现有60处河塘治理工程
    if (commitment.noun_is_behind && commitment.is_make && text.ends_with(commitment.action, u"完成")) {
        std::u16string_view deed = text.characters(without_task(text, commitment.noun));
        deed.remove_suffix(lexicon::match_sign_at_end(deed, lexicon::NounSign::works));
        return lexicon::ends_with_sign(deed, lexicon::VerbSign::deed);
    }
    return lexicon::ends_with_sign(text, commitment.action, lexicon::VerbSign::deed) &&
           lexicon::match_cue(text, commitment.noun).cue == lexicon::Cue::extant;
}

/// 15、20个百分点: a sign parts the number from the one before or behind it.
bool is_in_list(const CleanText& text, Words number) {
    constexpr std::u16string_view signs = u"、和及与,";
    return text::is_one_of(text[number.begin - 1], signs) ||
           (text::is_one_of(text[number.end], signs) && is(text[number.end + 1], text::digit));
}

/// 万人专利拥有量9件, 每千人口床位数7张: such a rate is named to be reached.
bool is_rate_of_people(const CleanText& text, Words noun) {
    return lexicon::holds_sign(text, noun, lexicon::MeasureSign::of_people) && measure_at_end(text, noun) > 0;
}

/// 甲基地规划总装机90万千瓦，|其中|2023年建成20万千瓦: what is planned, of which a part is promised.
bool is_planned_whole(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const std::uint32_t end = mention.quantity().after;
    return text::is_one_of(text[end], u",、;") && text.starts_with({end + 1, mention.sentence.end}, of_these) &&
           text.contains(commitment.noun, u"规划") && measure_at_end(text, commitment.noun) > 0;
}

/// How large something is to be: alone 装机规模, or that of 风电|项目|装机规模, but not 甲坝装机规模; 设计总库容, 设计泄流量.
bool is_reckoned(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    if (is_planned_whole(text, mention, commitment)) return true;
    const Words noun = without_lead(text, commitment.noun, mention.own_place);
    const std::uint32_t size = lexicon::match_sign_at_end(text, noun, lexicon::SizeSign::size_of_work);
    return (size > 0 && (size == noun.size() || text.ends_with({noun.begin, noun.end - size}, u"项目"))) ||
           (lexicon::begins_with_sign(text, noun, lexicon::SizeSign::designed) && measure_at_end(text, noun) > 0);
}

/// 总投资3亿元, 总投资额为3亿元, 估算总投资: what a project will cost commits nobody; but 招引项目15个、|总投资60亿元 is one of a
/// list.
bool is_cost(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    const bool is_listed = carried.has_target && mention.clause.begin == carried.clause;
    const bool is_said = commitment.action.empty() || text.characters(commitment.action) == u"为";
    return is_said && !commitment.noun_is_behind && !is_listed &&
           lexicon::ends_with_sign(text, commitment.noun, lexicon::MoneySign::cost);
}

/// 力争年产值1000亿元, also clauses before; in the clause itself whatever it is: 力争整车出口1万辆.
bool follows_aim(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const bool points_back = text::is_one_of(text[mention.quantity().before - 1], u"这此该");  // 为了确保这两项
    if (commitment.noun_is_behind || points_back || is_followed_by_number(text, mention)) return false;
    const auto cues = cues_between(mention.cues, mention.own_lead());
    if (std::any_of(cues.begin(), cues.end(), [](const CueAt& cue) { return lexicon::is_modal(cue.cue); })) return true;
    return mention.modality != Modality::none && mention.quantity().unit_kind == lexicon::UnitKind::amount &&
           measure_at_end(text, commitment.noun) > 0;
}

/// 每年不少于1次|抽查
bool is_frequency(const CleanText& text, const Mention& mention) {
    const auto cues = cues_between(mention.cues, mention.own_lead());
    return text.characters(mention.quantity().unit) == u"次" &&
           std::any_of(cues.begin(), cues.end(), [](const CueAt& cue) { return lexicon::says_how_often(cue.cue); });
}

/// 带动5000|脱贫户: so many hundreds; but 12345市民热线, 2025学员
bool counts_hundreds(const CleanText& text, const Quantity& quantity) {
    constexpr std::uint32_t fewest = 3;  // digits
    const Words words = quantity.words;
    return !quantity.is_chinese && words.size() >= fewest && text.ends_with(words, u"00") && !text.starts_with(words, u"20");
}

/// 惠及20万|群众, 带动150万|农户, 新增500万|装机, 带动5万|茶农, 服务2万农户、|3万渔民: so many, without a unit.
bool counts_without_unit(const CleanText& text, const Quantity& quantity, const Commitment& commitment, const Carried& carried) {
    const bool goes_on = carried.has_target && carried.is_make && carried.dimension.empty() && commitment.action.empty() &&
                         text[quantity.before - 1] == u'、';
    const std::u16string_view noun = text.characters(commitment.noun);
    if (!commitment.noun_is_behind || !(commitment.is_make || commitment.is_promised || goes_on)) return false;
    const bool are_people = lexicon::ends_with_sign(noun, lexicon::NounSign::unitless_people);
    if (!text::is_one_of(text[quantity.words.end - 1], u"万亿")) return are_people && counts_hundreds(text, quantity);
    return are_people || lexicon::holds_sign(noun, lexicon::NounSign::unitless_amount);
}

/// 大力发展都市农业，设施蔬菜面积44万亩: how much there is to be, behind what is done for it.
bool is_outcome(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    constexpr std::uint32_t shortest = 2;  // characters of what is measured
    const Quantity& quantity = mention.quantity();
    const bool is_amount = quantity.unit_kind == lexicon::UnitKind::amount && quantity.unit_dimension != "money";
    if (!is_amount || commitment.noun_is_behind || mention.clause.begin < mention.sentence.begin + 2) return false;
    const std::uint32_t measure = measure_at_end(text, commitment.noun);
    if (measure == 0 || measure + shortest > commitment.noun.size() || text[mention.clause.begin - 1] != u',') return false;
    const Words before = clause_before(text, mention);
    const lexicon::Verb verb = lexicon::match_verb(text, without_lead(text, before, mention.own_place));
    return verb.size > 1 && (verb.make || verb.cause);
}

/// 其余|110处|由县农业局完成: what is left of those counted before, and who does it.
bool is_left_to_others(const CleanText& text, const Mention& mention) {
    const Words behind = mention.tail();
    return text.starts_with(behind, u"由") && lexicon::match_verb_before(text, behind).size > 1 &&
           lexicon::ends_with_sign(text, mention.own_lead(), lexicon::CountSign::left_over);
}

/// 其余|110处|2024年底前完成: what is left of those counted before has a date and a verb of its own.
bool is_left_for_later(const CleanText& text, const Mention& mention, const Carried& carried) {
    const Quantity& quantity = mention.quantity();
    if (!carried.has_target || quantity.unit_kind == lexicon::UnitKind::share) return false;
    if (is_left_to_others(text, mention)) return true;
    if (mention.behind.empty()) return false;
    const Expression& date = mention.behind.front();
    const std::uint32_t time = quantity.after + (is_one_of(text[quantity.after], u"于在") ? 1 : 0);  // 于2025年完成
    if (date.role != Role::date || date.words.begin != time) return false;
    const Words before = mention.own_lead();
    const bool is_rest = lexicon::ends_with_sign(text, before, lexicon::CountSign::left_over);
    std::uint32_t deed = date.words.end;
    while (deed < mention.clause.end && is_one_of(text[deed], date_tail)) ++deed;
    return is_rest && lexicon::match_verb(text, {deed, mention.clause.end}).size > 1;
}

/// Of a list of numbers, the noun before each, the expression behind the last; null: they are in no such list.
const Expression* behind_list(const CleanText& text, const Mention& mention) {
    const std::span<const Expression> numbers = parallel_numbers(text, mention);
    for (const Expression& number : numbers.first(numbers.size() - 1))
        if (text[number.quantity->after] != u'、') return nullptr;
    return numbers.size() > mention.behind.size() ? nullptr : &mention.behind[numbers.size() - 1];
}

/// 光伏9万千瓦、风电4万千瓦|于2025年底前全部并网|, 二期10万吨|2024年底前投产|: what is to be done to them by a date closes the
/// clause.
bool is_done_by_date(const CleanText& text, const Mention& mention, const Commitment& commitment) {
    const Quantity& quantity = mention.quantity();
    const bool is_open =
        commitment.action.empty() && !mention.has_been && !mention.is_extant && quantity.value && !quantity.unit.empty();
    if (!is_open || mention.is_share() || quantity.unit_kind == lexicon::UnitKind::time) return false;
    const Expression* const date = behind_list(text, mention);
    if (date == nullptr || date->role != Role::date || date->words.begin >= mention.clause.end) return false;
    const Expression& last = *(date - 1);
    const std::uint32_t time = last.quantity->after + (is_one_of(text[last.quantity->after], u"于在") ? 1 : 0);
    if (date->words.begin != time) return false;
    std::uint32_t deed = date->words.end;
    while (deed < mention.clause.end && is_one_of(text[deed], date_tail)) ++deed;
    if (deed == date->words.end) return false;  // 2025年|完成 may be the verb of what follows
    if (text.starts_with({deed, mention.clause.end}, u"全部")) deed += 2;
    const lexicon::Verb verb = lexicon::match_verb(text, {deed, mention.clause.end});
    return verb.size > 1 && deed + verb.size == mention.clause.end;
}

/// 亩均增收300元, 水稻亩均节水100立方米: what each is to gain or to save.
bool names_gain(const CleanText& text, const Quantity& quantity, Words noun) {
    return quantity.unit_kind == lexicon::UnitKind::amount && (lexicon::ends_with_sign(text, noun, lexicon::MoneySign::gain) ||
                                                               lexicon::ends_with_sign(text, noun, lexicon::MoneySign::saving));
}

/// 合格率达到95%，重点村|(30个)|覆盖率达到100%, 配备车辆(3辆)、船|(2艘): the bracket says how many those are before it, of whom
/// its clause may tell something else.
bool counts_noun_before(const CleanText& text, const Mention& mention) {
    const Words clause = mention.clause;
    const Quantity& quantity = mention.quantity();
    const bool is_alone = quantity.before == clause.begin && quantity.after == clause.end && text[clause.end] == u')' &&
                          quantity.unit_kind == lexicon::UnitKind::thing && !quantity.relation_after;
    if (!is_alone || quantity.unit.empty() || quantity.is_chinese || !is(text[clause.begin - 2], text::han)) return false;
    const Words outer = clause_around(text, mention.sentence, {clause.begin - 1, clause.begin - 1});
    if (mention.before.empty() || mention.before.back().words.end <= outer.begin) return true;
    const Expression& last = mention.before.back();
    return last.role == Role::count && text[last.words.end] == u')';
}

/// Degrees are aimed at where a verb or a bound says so; else they describe: 年均气温20℃左右.
bool describes_by_degrees(const Quantity& quantity, const Commitment& commitment) {
    const bool is_bound = commitment.has_bound && quantity.relation() != Relation::about;
    return (quantity.unit_name == "℃" || quantity.unit_name == "摄氏度") && commitment.action.empty() && !is_bound;
}

/// A verb of commitment, a comparator with a noun, or a place in a list after such a number.
bool commits(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    const Quantity& quantity = mention.quantity();
    const bool unitless =
        quantity.unit.empty() && quantity.unit_name.empty() && !counts_without_unit(text, quantity, commitment, carried);
    if (unitless && commitment.noun_is_behind) return false;
    if (quantity.is_to_one && lexicon::holds_sign(text, commitment.noun, lexicon::MoneySign::financing))
        return false;  // 自筹经费与拨款比例不低于2:1
    if (is_cost(text, mention, commitment, carried) || describes_by_degrees(quantity, commitment)) return false;
    const bool is_population = quantity.relation_before == Relation::about && commitment.action.empty() &&
                               text.ends_with(commitment.noun, u"人口");  // 全区乡村人口约960万人
    if (is_population) return false;
    if (!commitment.action.empty()) {
        const bool is_growth = commitment.change == VerbChange::growth;  // by what, without a unit, nobody can say
        return (!unitless || (!commitment.is_make && !is_growth)) && has_noun(text, mention, commitment, carried);
    }
    if (commitment.is_promised) return true;
    if (unitless && !commitment.has_bound)
        return carried.has_target && !commitment.has_own_noun && is_in_list(text, mention.expression->words);
    if (carried.has_target && (carried.is_make || !commitment.has_own_noun || !carried.members.empty())) return true;
    if (!has_noun(text, mention, commitment, carried)) return false;
    if (names_deed(text, quantity, commitment)) return true;
    if (!commitment.noun_is_behind && names_gain(text, quantity, commitment.noun)) return true;
    if (quantity.unit_kind == lexicon::UnitKind::amount && !commitment.noun_is_behind && is_reckoned(text, mention, commitment))
        return true;
    if (follows_aim(text, mention, commitment) || is_outcome(text, mention, commitment)) return true;
    const bool is_rate = quantity.unit_dimension != "money" && is_rate_of_people(text, commitment.noun);
    const bool is_bound = (commitment.has_bound || is_rate) && (!commitment.noun_is_behind || is_frequency(text, mention));
    // 主要目标: 粮食产量340万吨, 优良天数300天
    const bool measures = quantity.unit_kind == lexicon::UnitKind::time || measure_at_end(text, commitment.noun) > 0;
    const bool is_aim = mention.is_among_aims && !commitment.noun_is_behind && !quantity.is_chinese && measures;
    // 主要目标: 60个城市|率先建成…
    const bool is_aimed_at = mention.is_among_aims && commitment.noun_is_behind && !quantity.is_chinese &&
                             quantity.unit_kind == lexicon::UnitKind::thing && text.characters(quantity.unit) != u"次";
    // 60个重点村|完成治理; but 5家企业|入选: that has been
    const std::u16string_view deed = words_behind(text, mention.clause, commitment.noun);
    const bool is_done = deed.starts_with(u"完成") || deed.starts_with(u"建成") || deed.starts_with(u"创成");
    const bool is_to_be_done = is_done && commitment.noun_is_behind && commitment.action.empty() && !quantity.is_chinese &&
                               quantity.unit_kind == lexicon::UnitKind::thing && accomplishes(deed);
    return is_bound || is_to_be_done || mention.is_share() || mention.is_dated || is_aim || is_aimed_at || carried.has_target;
}

/// 重点排放源是指年排放量不小于2万吨的企业: what a word means commits nobody.
bool is_in_definition(const CleanText& text, const Mention& mention) {
    constexpr std::uint32_t longest_reach = 200;  // characters
    const std::uint32_t end = mention.quantity().before, begin = mention.sentence.begin;
    return text.contains({end - std::min(end - begin, longest_reach), end}, u"是指");
}

/// 补助比例不超过50%，对山区|最高|不超过60%: how much those get at most.
bool is_ceiling(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    return mention.is_share() && !carried.has_target && commitment.action.empty() && !commitment.noun_is_behind &&
           text.contains({mention.clause.begin, mention.quantity().words.begin}, u"最高") &&
           measure_at_end(text, commitment.noun) == 0;
}

}  // namespace

Role role_of(const CleanText& text, const Mention& mention, const Commitment& commitment, const Carried& carried) {
    const Quantity& quantity = mention.quantity();
    const bool is_money = quantity.unit_dimension == "money";
    if (note_of_now(text, quantity.words.begin) > 0 || counts_countries(text, mention, commitment)) return Role::fact;
    // 北纬18°09′34″, 38°34'
    if (quantity.unit.empty() && is_one_of(text[quantity.words.end], u"°′″")) return Role::name;
    if (quantity.unit.empty() && quantity.words.begin > 0 && is_one_of(text[quantity.words.begin - 1], u"°′")) return Role::name;
    if (const std::optional<Role> role = role_in_list(text, mention, commitment)) return *role;
    if (const std::optional<Role> role = role_in_bracket(text, mention)) return *role;
    if (is_left_for_later(text, mention, carried) || is_done_by_date(text, mention, commitment)) return Role::target;
    if (tells_reached_base(text, mention) || tells_what_bore(text, mention)) return Role::fact;
    if (commitment.role) return *commitment.role;
    if (is_in_definition(text, mention) || is_ceiling(text, mention, commitment, carried)) return Role::provision;
    if (!commitment.action.empty() && text[commitment.action.end] == u'了') return Role::fact;  // 遴选了甲工程等12项
    const bool is_paid = mention.is_paid && !mention.is_background;
    if (is_money && is_paid && commitment.action.empty() && !is_loan_asked_for(text, commitment)) return Role::provision;
    // 到2025年，已排查出的27条河流|得到整治
    const bool is_to_be_done = commitment.is_promised && mention.is_dated && !mention.is_background;
    const bool has_been = mention.has_been && !is_to_be_done && !obliges(text, mention, commitment);
    // 到2025年，现有数据中心电能利用效率不超过1.5, 登记在册设备检验率不低于95%
    const bool is_to_be_kept = (mention.is_dated || mention.is_share()) && is_bound_alone(text, quantity, commitment);
    // 新建、已建居住区配建率分别达到100%、|90%
    const bool goes_on = carried.has_target && !commitment.has_own_noun && mention.clause.begin == carried.clause;
    const bool is_there = mention.is_extant && !is_to_be_kept && !goes_on && !is_worked_on(text, quantity, commitment);
    if (has_been || is_there) return Role::fact;
    if (!quantity.value) return Role::name;
    const Words noun = is_money ? without_lead(text, commitment.noun, mention.own_place) : Words{};
    // 每百元收入中的成本|下降2元: what it costs to earn so much is measured, and nobody is paid
    // 每吨货物装卸成本|下降3元: so it is with what each costs
    const bool is_less = commitment.change == VerbChange::reduction && lexicon::ends_with_sign(text, noun, MeasureSign::outlay);
    const bool is_changed =
        is_less || (!commitment.action.empty() && noun.size() > 1 && is(text[noun.begin + 1], text::numeral | text::digit));
    // 每只|基金规模不低于9亿元: how much each of them holds, which nobody is paid
    const bool is_size = quantity.relation_before == Relation::at_least && text.ends_with(noun, u"规模");
    if (text.starts_with(noun, u"每") && !is_changed && !is_size &&
        !lexicon::ends_with_sign(text, noun, lexicon::MoneySign::yield))
        return Role::provision;
    if (is_money && is_rate_of_each(text, mention, commitment)) return Role::provision;
    if (is_part_of_cost(text, mention, commitment)) return Role::count;
    if (is_article(text, mention, commitment) || counts_noun_before(text, mention)) return Role::count;
    if (commits(text, mention, commitment, carried)) return Role::target;
    return quantity.unit.empty() && quantity.unit_name.empty() ? Role::name : Role::count;
}

bool tells_value_before(const CleanText& text, const Mention& mention) {
    if (mention.before.empty() || mention.before.back().role != Role::date) return false;
    const Words year = mention.before.back().words;
    const bool is_compared = year.begin > mention.clause.begin && is_one_of(text[year.begin - 1], comparisons) &&
                             text[year.end] == u'的' && year.end + 1 == mention.quantity().before;
    const lexicon::Verb verb = lexicon::match_verb(text, mention.tail());
    return is_compared && verb.reach && verb.reach_change != lexicon::VerbChange::level;
}

bool may_oblige(const CleanText& text, Words passage) {
    for (std::uint32_t at = text.find(passage, u'不'); at < passage.end; at = text.find({at + 1, passage.end}, u'不'))
        if (is_described_by_deed(text, {clause_around(text, passage, {at, at}).begin, at})) return true;
    return false;
}

}  // namespace plandoc::record
