#include "record/indicator/indicator_name.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "lexicon/bounds.hpp"
#include "lexicon/count_sign.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/doer_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/measure_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/noun_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "lexicon/year_sign.hpp"
#include "record/indicator/bare_noun.hpp"
#include "record/indicator/borrowed_head.hpp"
#include "record/indicator/counted_deed.hpp"
#include "record/indicator/elsewhere.hpp"
#include "record/indicator/given_out.hpp"
#include "record/indicator/nameless_noun.hpp"
#include "record/indicator/own_noun.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/leading_time.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_before.hpp"
#include "record/noun/noun_behind.hpp"
#include "record/noun/noun_head.hpp"

namespace plandoc::record {

using lexicon::ListSign;
using text::CleanText;

namespace {

/// 产值年均增速10%，到2025年超30亿元: the amount is of what grows, not of its rate.
void leave_to_owner(const CleanText& text, const Mention& mention, IndicatorName& indicator) {
    const lexicon::CueMatch rate = lexicon::match_cue_before(text, indicator.words);
    const bool is_amount = mention.quantity().unit_kind == lexicon::UnitKind::amount;
    if (!is_amount || rate.cue != lexicon::Cue::rate || text.written(indicator.words) != indicator.name) return;
    if (rate.size == indicator.words.size()) return;  // 增速 alone
    indicator.words.end -= rate.size;
    indicator.name = text.written(indicator.words);
}

/// Asks in turn where the indicator stands; each step is true where it has told it.
class IndicatorReader {
public:
    IndicatorReader(const CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried)
        : text_(text), mention_(mention), commitment_(commitment), carried_(carried) {}

    IndicatorName read() {
        if (!carried_.members.empty() && !commitment_.has_own_noun) {
            take_member();
            return std::move(indicator_);
        }
        carried_.members.clear();
        if (!carried_.places.empty() && !commitment_.has_own_noun) {
            take_place();
            return std::move(indicator_);
        }
        carried_.places.clear();
        if (take_changed_list()) return std::move(indicator_);
        noun_ = bare_noun(text_, mention_, commitment_);
        leave_out_doer();
        if (indicator_.scope.empty()) leave_out_those();
        if (indicator_.scope.empty()) leave_out_whose_addition();
        indicator_.words = noun_;
        indicator_.adds = !commitment_.noun_is_behind && begins_with_addition(text_, noun_);
        if (!take_subject()) {
            const std::optional<Relation> bound = mention_.quantity().relation_before;
            const bool is_limit = commitment_.action.empty() && bound && lexicon::is_upper_bound(*bound);
            // 完成投资|占|总投资的70%; 新建住宅最高不超过18层
            const bool is_part = text_.characters(commitment_.action) == u"占";
            const bool keeps_verb =
                commitment_.noun_is_behind || is_part || (indicator_.adds && (mention_.is_share() || is_limit));
            if (!keeps_verb) noun_ = without_lead_behind_verb(text_, mention_, commitment_, without_head_verbs(text_, noun_));
            if (!take_deed() && !take_noun_before() && !take_noun_of_elsewhere() && !take_noun_of_kin() && !take_no_noun() &&
                !take_list())
                name_by_own_noun(text_, mention_, commitment_, carried_, noun_, indicator_);
        }
        if (indicator_.scope.empty()) indicator_.scope = places_of_deed(text_, mention_, commitment_);
        if (carried_.members.empty() && carried_.places.empty() && !indicator_.scope.empty()) {  // 甲县、乙县分别完成2亩、3亩
            indicator_.scope = give_out_places(text_, mention_, indicator_.scope, carried_);
            indicator_.is_listed |= !carried_.places.empty();
        }
        return std::move(indicator_);
    }

private:
    void take_member() {
        indicator_.name = next_member(carried_);
        if (!indicator_.name.empty()) indicator_.words = carried_.indicator_words;
        indicator_.is_listed = carried_.is_by_respectively;
    }

    /// A、B覆盖率分别由65%、60%|提升至75%、70%
    bool take_changed_list() {
        if (carried_.starts.size() < 2) return false;
        if (commitment_.has_own_noun || !give_out_members(text_, mention_, carried_.indicator_words, carried_) ||
            carried_.members.size() != carried_.starts.size()) {
            carried_.members.clear();
            carried_.starts.clear();
            return false;
        }
        take_member();
        return true;
    }

    /// 县级林长每年|巡林4次
    void leave_out_doer() {
        noun_ = deed_behind_interval(text_, last_of_doers(text_, noun_));
        const Words doer = doer_before_times(text_, mention_, noun_);
        if (doer.empty()) return;
        indicator_.scope = doer;
        noun_ = deed_behind_doer(text_, doer, noun_);
    }

    /// 对民营企业|贷款占比: those whom the measure is about.
    void leave_out_those() {
        if (commitment_.noun_is_behind) return;
        const Words those = those_at_head(text_, noun_);
        if (those.empty()) return;
        indicator_.scope = those;
        noun_.begin = those.end;
    }

    /// 住宅领域|新增装机: where what is added is measured.
    void leave_out_whose_addition() {
        const Words place = place_of_addition(text_, mention_, commitment_, noun_);
        if (place.empty()) return;
        indicator_.scope = place;
        noun_.begin = place.end;
    }

    void take_carried() {
        indicator_.name = carried_.indicator;
        indicator_.words = carried_.indicator_words;
    }

    /// 小麦、玉米单产分别达到3吨和4吨，|比上年提高5%|: of all members of the list, the last of which had the number before.
    [[nodiscard]] bool is_of_all_given_out() const {
        const Words list = carried_.indicator_words;
        const std::u16string_view number = text_.characters({list.end, std::max(list.end, carried_.target_end)});
        return text::is_one_of(text_[mention_.clause.begin], comparisons) && mention_.clause.begin == carried_.end + 1 &&
               text_.written(list) != carried_.indicator && text_.contains(list, u"、") &&
               lexicon::holds_sign(number, ListSign::respectively) && !is_followed_by_number(text_, mention_);
    }

    /// 羊存栏32万只，|出栏|30万只: of those of which the noun before tells how many there are.
    void leave_out_stock() {
        constexpr std::uint32_t size = 2;  // characters of 存栏
        const Words before = indicator_.words;
        if (!lexicon::is_sign(text_, commitment_.action, lexicon::VerbSign::stock) || before.size() <= size) return;
        if (text_.written(before) != indicator_.name) return;
        if (!lexicon::is_sign(text_, {before.end - size, before.end}, lexicon::VerbSign::stock)) return;
        indicator_.words.end -= size;
        indicator_.name = text_.written(indicator_.words);
    }

    /// 完成|老旧小区|摸底评估100个，改造80个: another verb acts on those that are counted, not on what is done to them.
    void leave_out_deed() {
        constexpr std::uint32_t manner = 2;  // characters of 摸底 before 评估
        const std::u16string_view action = text_.characters(commitment_.action);
        const bool acts = commitment_.is_make && action.size() > 1 && action != u"完成" && action.front() != u'新' &&
                          !lexicon::begins_with_sign(action, lexicon::VerbSign::addition) && !lexicon::match_verb(action).reach;
        if (!acts || mention_.quantity().unit_kind != lexicon::UnitKind::thing) return;
        if (text_.characters(carried_.unit) != text_.characters(mention_.quantity().unit)) return;
        if (text_.written(indicator_.words) != indicator_.name || !text_.ends_with(carried_.action, u"完成")) return;
        const std::u16string_view name = text_.characters(indicator_.words);
        const std::uint32_t deed =
            std::max(lexicon::match_sign_at_end(name, lexicon::VerbSign::deed), lexicon::match_verb_before(name).size);
        for (const std::uint32_t size : {deed, deed + manner}) {
            if (deed < 2 || size + 2 > name.size()) return;
            const Words those{indicator_.words.begin, indicator_.words.end - size};
            const bool are_counted = ends_in_actor(text_, those) ||
                                     lexicon::ends_with_sign(text_, those, lexicon::DoerSign::doer_end) ||
                                     lexicon::ends_with_sign(text_, those, lexicon::PlaceSign::each_of_places);
            if (!are_counted) continue;
            indicator_.words = those;
            indicator_.name = text_.written(those);
            return;
        }
    }

    /// 城镇新增就业
    bool take_subject() {
        if (commitment_.subject.empty()) return false;
        put_before_head(text_, commitment_.subject, text_.written(noun_), indicator_);
        return true;
    }

    /// 推进充电桩|建设，新增5000个: they are counted, not their building.
    [[nodiscard]] Words without_building(Words noun) const {
        constexpr std::uint32_t size = 2, shortest = 2;  // characters of 建设, of what is left
        const bool is_built = noun.size() >= size + shortest && text_.ends_with(noun, u"建设") &&
                              lexicon::begins_with_sign(text_, commitment_.action, lexicon::VerbSign::builds);
        return is_built ? Words{noun.begin, noun.end - size} : noun;
    }

    /// 分别新增100个、120个|和150个停车位: the noun behind the last of numbers that stand side by side; empty: there is none.
    [[nodiscard]] Words noun_behind_list() const {
        const std::u16string_view unit = text_.characters(mention_.quantity().unit);
        const bool is_counted = !unit.empty() && !unit.ends_with(u'级') && !mention_.is_share() &&
                                mention_.quantity().unit_dimension != "money" && (commitment_.is_make || carried_.is_make);
        if (!is_counted) return {};
        const std::uint32_t begin = mention_.quantity().after;
        std::uint32_t end = begin, next_number = mention_.next_number, next = end + 1;
        for (const Expression& other : mention_.behind.first(std::min(mention_.behind.size(), most_parallel))) {
            if (other.role == Role::date && other.words.begin == next) {  // 2023年新建3个、|2024年|4个食堂
                next = other.words.end;
                continue;
            }
            next_number = other.words.begin;
            const bool goes_on = other.quantity && other.quantity->before == next && text::is_one_of(text_[end], list_joints) &&
                                 text_.characters(other.quantity->unit) == unit;
            if (!goes_on) break;
            end = other.quantity->after;
            next = end + 1;
            next_number = mention_.clause.end;
        }
        const bool is_noun = begin < end && end < mention_.clause.end && text::is(text_[end], text::han) &&
                             !text::is_one_of(text_[end], list_joints);
        return is_noun ? up_to_deed(text_, noun_behind(text_, mention_.clause, end, next_number)) : Words{};
    }

    /// 城市|新增100个、农村新增200个|助餐点
    bool take_noun_behind_places() {
        const bool does = !commitment_.action.empty() && commitment_.action.end <= mention_.quantity().before;
        if (!does || commitment_.noun_is_behind || mention_.is_share()) return false;
        const Words behind = noun_behind_places(text_, mention_, noun_);
        if (behind.empty()) return false;
        if (!is_each_place(text_, noun_)) indicator_.scope = noun_;
        noun_ = behind;
        return true;
    }

    /// 安排2亿元|支持…, 投入2亿元|用于…
    [[nodiscard]] bool is_for_use() const {
        const Quantity& quantity = mention_.quantity();
        return quantity.unit_dimension == "money" && commitment_.action.end == quantity.before &&
               begins_use_of_money(text_, commitment_.action, text_.characters(mention_.tail()));
    }

    /// 三年|投入10亿元
    [[nodiscard]] bool sets_aside() const {
        return mention_.quantity().unit_dimension == "money" && !commitment_.noun_is_behind &&
               lexicon::ends_with_sign(text_, commitment_.action, lexicon::MoneySign::sets_aside);
    }

    /// 绿化率达到40%，|投入2亿元, 申请债券6亿元，|县财政安排1亿元: no part of what was counted before.
    [[nodiscard]] bool is_other_sum() const {
        return sets_aside() && !mention_.tells_part(text_) &&
               (carried_.dimension != "money" || gives_from_budget(text_, mention_, commitment_)) &&
               !lexicon::ends_with_sign(text_, carried_.indicator_words, lexicon::MoneySign::purse);
    }

    /// 加强职业教育，安排2亿元|支持…, 建设实验室，投入10亿元: of what is told before a sum, none is its name but a fund; but
    /// 设立专项资金.
    [[nodiscard]] Words noun_of_sum(Words before) const {
        const std::u16string_view name = text_.characters(before);
        const bool is_program =
            lexicon::ends_with_sign(name, lexicon::NounSign::works) || lexicon::ends_with_sign(name, lexicon::VerbSign::deed);
        const bool is_other = is_for_use() || (sets_aside() && !is_program);  // 继续实施农房改造，投入2亿元
        return is_other && !lexicon::ends_with_sign(name, lexicon::MoneySign::purse) ? Words{} : before;
    }

    /// 省级|安排2亿元支持…, 市政府|安排2亿元支持…
    [[nodiscard]] bool names_payer() const {
        return is_for_use() && (lexicon::is_sign(text_, noun_, lexicon::PlaceSign::rank) || text_.ends_with(noun_, u"政府"));
    }

    /// 设立专项资金，|市财政|每年安排2亿元: who gives the sum is not what it is; nor is what was counted before in another unit.
    bool take_sum_given() {
        const bool names_giver = noun_.empty() || lexicon::ends_with_sign(text_, noun_, lexicon::MoneySign::giver);
        if (!names_giver || !gives_from_budget(text_, mention_, commitment_)) return false;
        if (carried_.dimension == "money") return is_other_sum();
        const Words before = noun_of_sum(noun_of_clauses_before(text_, mention_.sentence, mention_.clause));
        const std::u16string_view name = text_.characters(before);
        const bool is_counted = text::holds(name, text::digit);
        indicator_.words = is_counted ? Words{} : without_lead(text_, before, mention_.own_place);
        indicator_.name = text_.written(indicator_.words);
        return true;
    }

    /// The number has no noun of its own: that of the numbers before it, or of a clause before.
    bool take_noun_before() {
        if (take_noun_behind_places()) return false;
        const std::u16string_view word = text_.characters(noun_);
        const bool is_no_name = lexicon::is_sign(word, lexicon::CountSign::left_over) ||  // 其余|25万亩于2025年完成
                                lexicon::is_sign(word, lexicon::YearSign::time_lead) ||   // 从2023年起培训
                                word.starts_with(u"作为");                                // 预留10%|作为备用床位
        if (is_no_name || names_payer()) noun_.end = noun_.begin;
        if (take_sum_given()) return true;
        const bool is_season_alone =  // but 非汛期水量不小于10%，汛期不小于20%
            is_season(text_, noun_) && !lexicon::holds_sign(text_, carried_.indicator_words, lexicon::YearSign::season);
        const bool is_nameless = names_nothing(text_, noun_) || is_season_alone ||
                                 tells_only_where(text_, commitment_, noun_, carried_) ||
                                 (names_whole_place(text_, noun_) && !commitment_.noun_is_behind) ||
                                 (!mention_.is_share() && names_every_place(text_, noun_));
        Words before = changed_before(text_, mention_, commitment_, carried_);  // 持证率逐年提高，|分别达到85%、92%、98%
        const bool is_changed = !before.empty();
        if (is_nameless && before.empty() && give_out_recent(text_, mention_, carried_)) {
            carried_.is_by_respectively = true;
            take_member();
            return true;
        }
        if (is_done_by_each_body() || has_same_things(text_, mention_, commitment_, noun_, carried_)) {
            take_carried();
            if (!names_whole_place(text_, noun_) && !is_of_each(noun_)) indicator_.scope = noun_;
            return true;
        }
        if (!is_nameless && (carried_.has_target || !is_each_place(text_, noun_))) return false;
        if (const Words behind = noun_.empty() || names_batch(text_, noun_) ? noun_behind_list() : Words{}; !behind.empty()) {
            noun_ = behind;
            return false;
        }
        const bool are_terms = mention_.quantity().unit_dimension == "money" &&  // 利率不超过4%，每年投放2亿元
                               lexicon::begins_with_sign(text_, carried_.indicator_words, lexicon::MoneySign::terms);
        // 完成年度改造任务的60%，累计改造5万户: of a task only shares are done
        const bool is_task = carried_.dimension == "share" && !mention_.is_share() &&
                             lexicon::ends_with_sign(text_, carried_.indicator_words, lexicon::MeasureSign::whole_task);
        const bool gives =
            !are_terms && !is_task && !is_other_sum() && !follows_rate() && gives_noun(carried_, mention_.quantity());
        if (before.empty() && is_nameless) before = done_between(text_, mention_, carried_);
        if (!before.empty() && !is_changed && commitment_.action.empty() && carried_.change != lexicon::VerbChange::level)
            indicator_.deed_between = verb_of_clause_before();
        if (before.empty() && is_nameless) before = object_of_repeated_verb();
        if (before.empty() && is_nameless && !gives)
            before = noun_of_sum(object_of_verb_before(text_, mention_.sentence, mention_.clause, commitment_.action));
        if (before.empty() && !follows_rate() && (!gives || (carried_.is_parted && !carried_.is_counted_again)))
            before = noun_of_sum(noun_of_clauses_before(text_, mention_.sentence, mention_.clause));
        if (gives && before.empty() && give_out_totals(text_, mention_, commitment_, carried_)) {
            carried_.is_by_respectively = true;
            take_member();
            return true;
        }
        if (gives && before.empty()) {
            take_carried();
            if (is_of_all_given_out()) indicator_.name = text_.written(indicator_.words);
            leave_out_stock();
            leave_out_deed();
            leave_to_owner(text_, mention_, indicator_);
            return true;
        }
        if (names_batch(text_, noun_)) before = without_size_before(mention_, before);
        if (repeats_action(before)) before = {};
        if (is_changed) carried_.per = Per::none;  // 每年培养200名，|持证率逐年提高|
        if (!before.empty()) noun_ = without_building(before);
        else if (is_nameless && is_other_sum()) noun_.end = noun_.begin;  // 三年|总|投入9亿元
        else if (!noun_.empty() &&
                 (text_[noun_.begin] == u'每' || is_each_place(text_, noun_) || names_whole_place(text_, noun_)))
            noun_.end = noun_.begin;  // 每院不少于3所, 全市转型不少于9家
        return false;
    }

    /// 保苗密度达到5000株，累计推广20万亩: what is measured in another unit is not what is done to.
    [[nodiscard]] bool follows_other_measure() const {
        const bool is_other = carried_.has_target && !mention_.is_share() && mention_.quantity().unit_dimension != "money" &&
                              text_.characters(carried_.unit) != text_.characters(mention_.quantity().unit);
        return is_other && measure_at_end(text_, carried_.indicator_words) > 0;
    }

    /// 签约率达到100%，至少指导1次: nor is a rate, whatever else is not named.
    [[nodiscard]] bool follows_rate() const {
        const lexicon::Verb verb = lexicon::match_verb(text_, commitment_.action);
        return follows_other_measure() && verb.make && !verb.reach && text_.ends_with(carried_.indicator_words, u"率");
    }

    /// 推广|密植技术|，保苗密度达到5000株，累计推广20万亩
    [[nodiscard]] Words object_of_repeated_verb() const {
        return follows_other_measure() ? object_of_verb_before(text_, mention_.sentence, mention_.clause, commitment_.action)
                                       : Words{};
    }

    /// 培训专员120人，每个|市级部门|至少明确1名: each of those does it to the people who were counted before.
    [[nodiscard]] bool is_done_by_each_body() const {
        constexpr std::u16string_view each = u"每个";
        const bool acts = commitment_.is_make && !commitment_.noun_is_behind && noun_.end <= commitment_.action.begin;
        return acts && carried_.has_target && mention_.quantity().unit_dimension == "person" && carried_.dimension == "person" &&
               text_.ends_with({mention_.clause.begin, noun_.begin}, each) && names_doer(text_.characters(noun_));
    }

    /// 开展 of 产值增长10%，|开展|供需对接，每年20场
    [[nodiscard]] Words verb_of_clause_before() const {
        const Words between = clause_before(text_, mention_);
        return {between.begin, between.begin + lexicon::match_verb(text_, between).size};
    }

    /// 引导其有序|退出|，2024年|退出|8处: nothing but what is done.
    [[nodiscard]] bool repeats_action(Words before) const {
        const std::u16string_view action = text_.characters(commitment_.action);
        return !action.empty() && text_.characters(without_lead(text_, before, mention_.own_place)) == action;
    }

    /// 每县, 各|县: of how many, which is no scope.
    [[nodiscard]] bool is_of_each(Words place) const {
        if (place.empty()) return false;
        const std::u16string_view kind = text_.characters(place);
        const bool is_kind = lexicon::match_place_level(kind) == kind.size();
        return kind.front() == u'每' || (is_kind && text_[place.begin - 1] == u'各');
    }

    /// 处理率达到98%，县城达到95%
    bool take_noun_of_elsewhere() {
        Words place = noun_;
        if (text_.ends_with(place, u"各")) --place.end;  // 甲区、乙区|各2处
        if (place.size() > 1 && text_[place.begin] == u'在') ++place.begin;
        if (place.size() > 1 && text_[place.begin] == u'为' && text_.ends_with({mention_.clause.begin, place.begin}, u"分别"))
            ++place.begin;  // 分别为|甲镇|3万亩
        const bool is_told_before = !carried_.has_target || carried_.is_parted || carried_.clause < mention_.sentence.begin;
        Words measured = measured_before_groups(text_, mention_, commitment_, place, carried_);
        indicator_.is_of_kin = !measured.empty();
        if (measured.empty() && is_told_before) measured = measured_before_places(text_, mention_, place);
        if (!carried_.has_target && measured.empty()) return false;
        if (!measured.empty()) {
            indicator_.name = text_.written(measured);
            indicator_.words = measured;
            if (!is_of_each(place)) indicator_.scope = place;
            return true;
        }
        if (!is_elsewhere(text_, mention_, commitment_, place, carried_)) return false;
        indicator_.name = without_place(text_, carried_, place);
        indicator_.words = carried_.indicator_words;
        if (!is_of_each(place)) indicator_.scope = place;
        return true;
    }

    /// 大中型水库监测设施覆盖率达到100%，|小型水库|达到65%: others of a kind that the number before is about.
    bool take_noun_of_kin() {
        const Words measured = measured_of_kin(text_, mention_, commitment_, noun_, carried_);
        if (measured.empty()) return false;
        indicator_.name = text_.written(measured);
        indicator_.words = measured;
        indicator_.scope = noun_;
        indicator_.is_of_kin = true;
        return true;
    }

    /// 甲县、乙县|各完成4万平方米: what is done is told elsewhere.
    bool take_no_noun() {
        Words place = noun_;
        if (text_.ends_with(place, u"各")) --place.end;
        if (!tells_where_done(text_, mention_, commitment_, place)) return false;
        indicator_.scope = place;
        indicator_.words = {};
        return true;
    }

    /// 每年|培训|200人次, 举办培训班4期，|培训|200人次; but 加强护理员培训，每年培训200人次
    bool take_deed() {
        const std::u16string_view unit = text_.characters(mention_.quantity().unit);
        const bool is_counted = carried_.has_target && text_.characters(carried_.unit) == unit && unit != u"次";
        if (is_counted || !is_deed_alone(text_, mention_, commitment_)) return false;
        if (!carried_.has_target && !noun_of_clauses_before(text_, mention_.sentence, mention_.clause).empty()) return false;
        const Words before{mention_.segment, commitment_.action.begin};
        const std::uint32_t of_deed = lexicon::match_sign_at_end(text_, before, lexicon::VerbSign::of_deed);
        indicator_.words = {commitment_.action.begin - of_deed, commitment_.action.end};  // 对企业|安全|检查2次
        indicator_.name = text_.written(indicator_.words);
        return true;
    }

    void take_place() {
        indicator_.is_listed = true;
        indicator_.scope = next_place(carried_);
        indicator_.name = without_place(text_, carried_, indicator_.scope);
        indicator_.words = carried_.indicator_words;
    }

    /// 取暖率城区、县城分别达到95%、90%: one measure in several places.
    bool take_places_of_measure() {
        const Words first{noun_.begin, text_.find(noun_, u'、')};
        const Words measured = without_place_behind(text_, first);
        if (first.end == noun_.end || measured.end == first.end) return false;
        const Words places{measured.end, noun_.end};
        const Words scope = give_out_places(text_, mention_, places, carried_);
        if (scope == places) return false;
        indicator_.name = text_.written(measured);
        indicator_.words = measured;
        indicator_.scope = scope;
        return true;
    }

    /// 市、县财政每年|安排|教育和卫生经费|分别不低于2亿元、1亿元: how much each of them gives for both.
    [[nodiscard]] bool is_paid_by_levels() const {
        const Words payers{mention_.clause.begin, std::max(mention_.clause.begin, commitment_.action.begin)};
        const Words first{noun_.begin, text_.find(noun_, u'和')};  // 教育经费|和卫生经费: each may be one of the two
        return mention_.quantity().unit_dimension == "money" && !text_.contains(noun_, u"、") &&
               text_.contains(payers, u"财政") && !lexicon::ends_with_sign(text_, first, lexicon::MoneySign::purse) &&
               lexicon::holds_sign(text_, payers, lexicon::PlaceSign::two_levels);
    }

    /// A、B覆盖率分别达到60%、50%
    bool take_list() {
        indicator_.words = noun_;
        const std::uint32_t number = mention_.quantity().before;
        const bool is_shared = commitment_.action.end == number && text_[commitment_.action.begin - 1] == u'各' &&
                               text_.characters(commitment_.action) == u"占";  // 甲市、乙市各|占|60%和40%
        const bool has_each = (text_[number - 1] == u'各' || is_shared) && is_followed_by_number(text_, mention_);
        const auto gives_each_its_own = [&](Words words) { return lexicon::holds_sign(text_, words, ListSign::respectively); };
        const bool leads_up = !noun_.empty() && !commitment_.noun_is_behind && noun_.begin < number;
        indicator_.is_listed =
            has_each || gives_each_its_own(commitment_.lead) || (leads_up && gives_each_its_own({noun_.begin, number}));
        if (has_each && noun_.end == number) --noun_.end;  // 甲州、乙州光伏项目|各约20万千瓦、40万千瓦
        if (indicator_.is_listed && take_places_of_measure()) return true;
        if (indicator_.is_listed && is_paid_by_levels()) return false;
        const bool gives_out = indicator_.is_listed || lists_as_many(text_, mention_, commitment_, noun_);
        if (!gives_out) return false;
        const bool is_given = give_out_members(text_, mention_, noun_, carried_) ||
                              (indicator_.is_listed && give_out_subject_before(text_, mention_, noun_, carried_));
        if (!is_given) return false;
        carried_.is_by_respectively = indicator_.is_listed;
        indicator_.name = next_member(carried_);
        return true;
    }

    const CleanText& text_;
    const Mention& mention_;
    const Commitment& commitment_;
    Carried& carried_;
    Words noun_;  ///< what is left of the noun
    IndicatorName indicator_;
};

}  // namespace

IndicatorName name_indicator(const CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried) {
    return IndicatorReader(text, mention, commitment, carried).read();
}

}  // namespace plandoc::record
