#include "record/commitment.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/phrases.hpp"
#include "lexicon/place_level.hpp"
#include "record/adjacent_verb.hpp"
#include "record/clause_role.hpp"
#include "record/counted_noun.hpp"
#include "record/governing_verb.hpp"
#include "record/noun.hpp"

namespace plandoc::record {

using lexicon::Cue;
using lexicon::Relation;
using lexicon::UnitKind;
using lexicon::Verb;
using text::CleanText;
using text::is;
using text::is_one_of;

namespace {

constexpr std::uint32_t longest_start = 12;  ///< characters of 2020年底的 between 由 and its number

class Reader {
public:
    Reader(const CleanText& text, const Mention& mention)
        : text_(text),
          mention_(mention),
          quantity_(mention.quantity()),
          verb_(find_adjacent_verb(text, mention)),
          noun_follows_(is_followed_by_noun(text, mention, verb_)) {}

    Commitment run() {
        commitment_.has_bound = quantity_.relation_before.has_value() || quantity_.relation_after.has_value();
        commitment_.action = verb_.action;
        commitment_.change = verb_.change;
        commitment_.is_yearly = verb_.is_yearly;
        if (const std::uint32_t start = start_of_change(); start != 0) {
            commitment_.role = Role::fact;
            take_noun(text_.trim({mention_.segment, start}, item_separators), false);
            return commitment_;
        }
        if (makes_what_it_compares()) let_comparator_make();
        if (is_noun_of_earlier_verb()) give_up_verb();
        if (commitment_.action.empty()) attach_to_clause();
        else attach_to_adjacent_verb();
        take_bound_before_verb();
        commitment_.role = role_by_form(text_, mention_, commitment_, verb_, noun_follows_);
        return commitment_;
    }

private:
    [[nodiscard]] std::u16string_view view(Words words) const { return text_.characters(words); }
    [[nodiscard]] std::u16string_view behind() const { return view({quantity_.after, mention_.clause.end}); }
    [[nodiscard]] bool starts_with_particle() const { return behind().starts_with(u"的"); }
    [[nodiscard]] bool is_ratio() const { return mention_.is_share() || quantity_.unit_name.empty(); }

    /// 由65%提升至75%, 由2020年的65%提升至75%: the first number is where the change starts; gives the index of 由, else 0.
    [[nodiscard]] std::uint32_t start_of_change() const {
        if (verb_.left == mention_.segment || verb_.left != quantity_.words.begin) return 0;
        const Verb verb = lexicon::match_verb(behind());
        if (!verb.reach || !is_one_of(behind()[verb.size - 1], u"到至为")) return 0;
        if (is_one_of(text_[verb_.left - 1], u"由从")) return verb_.left - 1;
        if (text_[verb_.left - 1] != u'的') return 0;
        for (const std::u16string_view now : {u"由目前的", u"由现在的", u"由现有的", u"由当前的", u"由原来的", u"从目前的"})
            if (text_.ends_with({mention_.segment, verb_.left}, now)) return verb_.left - static_cast<std::uint32_t>(now.size());
        for (std::uint32_t index = verb_.left - 1; index > mention_.segment && verb_.left - index < longest_start; --index)
            if (is_one_of(text_[index - 1], u"由从") && is(text_[index], text::digit)) return index - 1;
        return 0;
    }

    /// 至少建成2个, 至少打造基地2个
    void take_bound_before_verb() {
        if (commitment_.has_bound || commitment_.relation || commitment_.action.empty()) return;
        Words before{mention_.segment, commitment_.action.begin};
        lexicon::Bound bound = lexicon::match_bound_before(view(before));
        const lexicon::CueMatch cue = lexicon::match_cue_before(view(before));
        if (bound.size < 2 && cue.cue == Cue::adverb) {  // 至少主动联系1次
            before.end -= cue.size;
            bound = lexicon::match_bound_before(view(before));
        }
        if (bound.size > 1) commitment_.relation = bound.relation;
    }

    /// 突破20项以上关键技术: the verb makes the noun and compares nothing.
    [[nodiscard]] bool makes_what_it_compares() const {
        return noun_follows_ && verb_.compares && verb_.comparing.make && quantity_.unit_kind == UnitKind::thing;
    }
    void let_comparator_make() {
        verb_.makes = true;
        verb_.make_change = verb_.comparing.make_change;
        commitment_.relation = quantity_.relation_after.value_or(Relation::equal);
    }

    /// 新增版权登记1000件: what stands beside the number names the thing; the verb is at the head of the clause.
    [[nodiscard]] bool is_noun_of_earlier_verb() const {
        // 完成森林质量提升9万亩: 提升 is in the noun of what is done
        const bool is_raise =
            verb_.reaches && commitment_.change == lexicon::VerbChange::raise && quantity_.unit_kind == UnitKind::amount;
        if (noun_follows_ || commitment_.action.empty() || !verb_.makes || (verb_.reaches && !is_raise)) return false;
        if (verb_.acts && !is_raise) return false;  // 适老化改造累计完成600户
        const Words bare = without_lead(text_, text_.trim({mention_.segment, verb_.left}, item_separators), {});
        if (bare.empty()) return false;
        const Words governing = governing_verb(text_, bare);
        if (is_raise) {
            const Verb first = lexicon::match_verb(view(governing));
            return governing.begin == bare.begin && first.make && !first.reach && !first.cause;
        }
        if (!governing.empty()) return true;
        if (quantity_.unit_dimension == "person") return false;  // 惠及130万人: the unit is what the verb makes
        return commitment_.change == lexicon::VerbChange::level && !quantity_.relation_before;
    }
    void give_up_verb() {
        verb_.left = commitment_.action.end;
        verb_.makes = false;
        commitment_.action = {};
        commitment_.change = lexicon::VerbChange::level;
    }

    void take_noun(Words noun, bool is_behind) {
        commitment_.noun = noun;
        commitment_.noun_is_behind = is_behind;
        commitment_.has_own_noun = !noun.empty();
    }

    void take_noun_behind() { take_noun(counted_noun(text_, mention_), true); }

    /// 达到11件以上, 培育30家以上企业
    void attach_to_adjacent_verb() {
        const Words before = text_.trim({mention_.segment, verb_.left}, item_separators);
        commitment_.lead = before;
        const bool is_first = without_lead(text_, before, {}).empty();
        const std::u16string_view verb = view(commitment_.action);
        if (verb == u"为" && noun_follows_) return attach_to_those_served(is_first);
        if (verb == u"在" && noun_follows_ && commitment_.has_bound && quantity_.unit_kind == UnitKind::thing &&
            quantity_.unit_dimension != "person")
            return attach_to_those_served(is_first);  // 在10个以上领域实现…
        if (verb == u"在" && (noun_follows_ || is_first || (!commitment_.has_bound && !mention_.is_share()))) {
            commitment_.role = Role::count;  // 在50个村开展
            return;
        }
        // 发电出力达到30%额定负荷: of what the share is, behind what is measured
        const bool is_measured =
            verb_.reaches && !verb_.makes && mention_.is_share() && !is_first && measure_at_end(text_, before) > 1;
        const bool counts = quantity_.unit_kind == UnitKind::thing || (mention_.is_share() && !is_measured) || is_first;
        if (noun_follows_ && (verb_.makes || (counts && !starts_with_particle()))) return attach_to_counted_noun();
        // 达到100万元以上的企业, 产废量超100吨企业
        const bool describes =
            quantity_.unit_kind == UnitKind::amount && !verb_.makes && behind().size() > 2 && !begins_like_verb(behind());
        if (noun_follows_ && (starts_with_particle() || describes)) {
            commitment_.role = Role::provision;
            return;
        }
        take_noun(before, false);
        commitment_.is_make = verb_.makes && !verb_.reaches;
    }

    /// 为1000户老年人提供改造
    void attach_to_those_served(bool is_first) {
        commitment_.action = {};
        verb_.reaches = false;
        if (begins_like_verb(behind())) {
            commitment_.role = Role::count;  // 为5万人提供服务
            return;
        }
        take_noun_behind();
        commitment_.noun = up_to_verb(text_, commitment_.noun);
        const Words deed = without_lead(text_, {commitment_.noun.end, mention_.clause.end}, {});
        commitment_.is_promised = is_first && lexicon::match_verb(view(deed)).size > 1;
    }

    /// 培育30家以上企业, 推动50家企业开展改造
    void attach_to_counted_noun() {
        if (verb_.makes) {
            commitment_.change = verb_.make_change;
            commitment_.is_make = true;
        }
        take_actors_behind(verb_.causes);
        // 新增3500个村|达到要求
        if (quantity_.unit_kind == UnitKind::thing && view(commitment_.action).ends_with(u"新增"))
            commitment_.noun = up_to_reach(text_, commitment_.noun);
    }

    /// 推动50家企业|开展改造: what those do of whom the verb is the cause is no part of their name.
    void take_actors_behind(bool is_caused) {
        take_noun_behind();
        if (is_caused) commitment_.noun = without_tail(text_, up_to_deed(text_, commitment_.noun));
    }

    /// 打造装备制造千亿级产业集群
    [[nodiscard]] bool is_great() const {
        constexpr std::int64_t least = 1'000'000'000;
        return quantity_.is_bare_scale && text_.ends_with(quantity_.unit, u"级") && text::Decimal(least) < *quantity_.value;
    }

    /// 争取|专项资金5亿元: nothing but a noun stands between.
    [[nodiscard]] Words with_obtaining(Words before, Words bare) const {
        constexpr std::uint32_t size = 2;  // characters of 争取
        if (noun_follows_ || is_ratio() || bare.empty() || quantity_.relation_before || measure_at_end(text_, bare) > 0)
            return bare;
        for (std::uint32_t index = bare.begin; index >= before.begin + size; --index)
            if (text_.ends_with({before.begin, index}, u"争取"))
                return governing_verb(text_, bare).empty() ? Words{index - size, bare.end} : bare;
        return bare;
    }

    /// 实现|城镇新增就业: what is added is not what is achieved.
    [[nodiscard]] Words without_achieving(Words words) const {
        constexpr std::uint32_t longest_subject = 6;  // characters
        if (!text_.starts_with(words, u"实现")) return words;
        const Words subject{words.begin + 2, std::min(words.end, words.begin + 2 + longest_subject)};
        const std::uint32_t adds = text_.find(subject, u"新增");
        return adds > subject.begin && adds < subject.end ? Words{subject.begin, words.end} : words;
    }

    /// No verb beside the number: a verb at the head of its words (新增驰名商标10件), or none (拥有量10件以上).
    void attach_to_clause() {
        const Words before = text_.trim({mention_.segment, verb_.left}, item_separators);
        const Words bare = with_obtaining(before, without_achieving(without_lead(text_, before, {})));
        commitment_.lead = {before.begin, bare.begin};
        if (mention_.is_share() && noun_follows_ && attach_share_behind(bare)) return;
        if (attach_to_those_treated(before)) return;
        if (bare.empty()) return attach_alone();
        if (attach_share_of(bare) || attach_margin(bare) || attach_to_achieving_verb(bare)) return;
        const bool owns = noun_follows_ && text_[verb_.left - 1] == u'的';
        Words verb = is_ratio() && !owns ? Words{} : governing_verb(text_, bare);
        if (describes_measure(verb)) verb = {};
        if (!verb.empty() && is_each_of_many(text_, bare)) return attach_to_measure(bare);
        if (owns && (!verb.empty() || goes_on())) attach_to_owned_noun(verb);
        else if (!verb.empty()) attach_to_governing_verb(bare, verb);
        else attach_to_noun(bare);
    }

    /// Nothing stands before the number: 10家企业, 力争100家企业达到一级.
    void attach_alone() {
        commitment_.action = verb_.tally;
        if (!noun_follows_) return;
        if (starts_with_particle()) commitment_.role = Role::provision;
        else take_noun_behind();
        if (mention_.segment == mention_.clause.begin) commitment_.noun = up_to_reach(text_, commitment_.noun);
        commitment_.is_promised = is_promised() || is_turned();
        const bool is_subject = mention_.segment == mention_.clause.begin && quantity_.unit_kind == UnitKind::thing;
        if (commitment_.is_promised) commitment_.noun = up_to_verb(text_, commitment_.noun);
        else if (is_subject) commitment_.noun = without_tail(text_, up_to_deed(text_, commitment_.noun));  // 3家企业进入前列
    }

    /// 实现垃圾处理率95%; but in 新建建筑占比50% 新建 describes.
    bool attach_to_achieving_verb(Words bare) {
        if (noun_follows_ || !(mention_.is_share() || (is_ratio() && commitment_.has_bound))) return false;
        const Verb verb = lexicon::match_verb(view(bare));
        const bool achieves = verb.reach && (verb.make || verb.reach_change != lexicon::VerbChange::level);
        if (!achieves || verb.size + 1 >= bare.size()) return false;
        commitment_.action = {bare.begin, bare.begin + verb.size};
        const bool arrives = is_one_of(text_[quantity_.before - 1], u"至到");  // 提高节能标准至72%
        commitment_.change = arrives ? lexicon::VerbChange::level : verb.reach_change;
        take_noun({commitment_.action.end, verb_.left}, false);
        return true;
    }

    /// Of a measure with a comparator the verb says which, not what is done: 新建厂房废水排放量不高于3吨,
    /// 纳入监测的建筑面积不少于5万平方米.
    [[nodiscard]] bool describes_measure(Words verb) const {
        if (verb.empty() || !quantity_.relation_before || *quantity_.relation_before == Relation::about) return false;
        const Words noun = without_tail(text_, {verb.end, verb_.left});
        if (measure_at_end(text_, noun) == 0) return false;
        const bool is_limit = quantity_.relation_before == Relation::at_most || quantity_.relation_before == Relation::less_than;
        const bool adds = lexicon::match_verb(view(verb)).make_change == lexicon::VerbChange::increase;
        return (is_limit && adds) || text_.find(noun, u'的') < noun.end;
    }

    /// 实现废水的100%回收利用; 建设面积9万亩的2个片区、面积7万亩的3个片区
    void attach_to_owned_noun(Words verb) {
        commitment_.action = verb;
        commitment_.is_make = !verb.empty() && quantity_.unit_kind == UnitKind::thing;
        if (quantity_.unit_kind == UnitKind::amount) commitment_.role = Role::provision;  // 坚强的500千伏电网
        take_actors_behind(lexicon::match_verb(view(verb)).cause);
    }

    /// 新增驰名商标10件, 城镇新增就业5万人
    void attach_to_governing_verb(Words bare, Words verb) {
        const bool is_inside = is_inside_name(text_, bare, verb);
        const Verb first = lexicon::match_verb(view(verb)), last = lexicon::match_verb_before(view(verb));
        const bool adds = first.make_change == lexicon::VerbChange::increase;  // 新增创建
        commitment_.action = verb;
        commitment_.change = adds ? first.make_change : last.make_change;
        commitment_.is_make = true;
        commitment_.is_yearly = says_yearly(text_, verb.begin - 1);
        if (is_inside) commitment_.subject = without_tail(text_, {bare.begin, verb.begin});
        else commitment_.lead.end = verb.begin;
        take_noun({is_inside ? verb.begin : verb.end, verb_.left}, false);
        if (!noun_follows_) return;
        const bool is_level = quantity_.is_bare_scale && text_.ends_with(quantity_.unit, u"级");  // 打造沿河百万千瓦级基地
        if (sets_up_fund(verb) || is_level || is_extent_beside()) take_noun_behind();
        else if (starts_with_particle() || (quantity_.relation_after && !says_more()) || quantity_.unit_kind == UnitKind::amount)
            commitment_.role = Role::provision;
        else if (names_some(commitment_.noun) || opens_item() || counts_of_place(first)) take_actors_behind(first.cause);
        else if (is_great()) take_noun_behind();
        else commitment_.role = Role::count;  // 实施新北洋、哈工大2处中心建设
    }

    /// 建设环湖|50公里绿道, 恢复湖泊周边|5000亩湿地: how much of it, beside what.
    [[nodiscard]] bool is_extent_beside() const {
        constexpr std::size_t longest_place = 5;   // characters: 环甲湖, 沿江
        constexpr std::uint32_t longest_line = 8;  // characters: 生态廊道, but 沿岸3公里化工企业搬迁改造
        const bool is_long = quantity_.unit_dimension == "length" && counted_noun(text_, mention_).size() <= longest_line;
        if ((!is_long && quantity_.unit_dimension != "area") || behind().starts_with(u"范围")) return false;
        const std::u16string_view place = view(commitment_.noun);
        if (starts_with_particle() || quantity_.relation_after || place.size() < 2) return false;
        if (is_one_of(place.front(), u"沿环临") && place.size() <= longest_place) return true;
        for (const std::u16string_view end : {u"周边", u"两岸", u"沿线", u"沿岸", u"一带"})
            if (place.ends_with(end)) return true;
        return false;
    }

    /// Says only where: 全市, 全国, the plan's own place.
    [[nodiscard]] bool is_place(Words words) const {
        const lexicon::CueMatch cue = lexicon::match_cue(view(words));
        return (cue.cue == Cue::place && cue.size == words.size()) || view(words) == u"全国" || view(words) == mention_.own_place;
    }

    /// 完成全市60条沟渠治理, 推进城区18个公园建设, but 完成全市6个区县调查: as many as there are.
    [[nodiscard]] bool counts_of_place(const Verb& verb) const {
        const Words rest = without_lead(text_, commitment_.noun, mention_.own_place);
        const bool says_where =
            rest.empty() || is_place(rest) || lexicon::match_sign_at_end(view(rest), lexicon::Sign::whereabouts) > 0;
        const bool does =
            verb.act || (verb.cause && lexicon::match_sign_at_end(view(counted_noun(text_, mention_)), lexicon::Sign::deed) > 0);
        return does && says_where && lexicon::match_place_level(behind()) == 0;
    }

    /// 2026年底前甲线、乙线等6条专线建成投用: those that are named in part will be made; without a time or a 力争 they were.
    bool attach_to_named(Words bare) {
        if (quantity_.unit_kind != UnitKind::thing || !names_some(bare)) return false;
        const Words noun = up_to_verb(text_, counted_noun(text_, mention_));
        const Words behind{noun.end, mention_.clause.end};
        const Words deed = without_lead(text_, behind, mention_.own_place);
        const Cue cue = lexicon::match_cue(view(behind)).cue;
        const bool is_to_come = mention_.is_dated || cue == Cue::strive || cue == Cue::ensure;
        if (!is_to_come || !lexicon::match_verb(view(deed)).act) return false;
        take_noun(noun, true);
        commitment_.is_promised = true;
        return true;
    }

    /// 拥有量10件以上
    void attach_to_noun(Words bare) {
        take_noun(bare, false);
        commitment_.action = verb_.tally;
        if (!noun_follows_ || attach_to_named(bare)) return;
        // 建设甲、乙等8条道路、丙等6座桥梁: in a list after such a number
        if (mention_.segment > mention_.clause.begin && quantity_.unit_kind == UnitKind::thing && names_some(bare))
            return take_noun_behind();
        const bool counts = quantity_.unit_kind == UnitKind::thing && !quantity_.relation_after && !starts_with_particle();
        // 锦纶6熔体 is a name; 全州16市 counts
        const bool is_bare = quantity_.unit.empty() && quantity_.unit_name.empty() && !quantity_.relation_after &&
                             is(text_[quantity_.words.end - 1], text::digit);
        if (is_bare && !is_one_of(behind().front(), u"省市州盟县区旗乡镇村国校")) commitment_.role = Role::name;
        else commitment_.role = counts ? Role::count : Role::provision;
    }

    /// 每千名老年人拥有养老床位40张: what many have is a measure, its verb is part of the name.
    void attach_to_measure(Words bare) {
        attach_to_noun(bare);
        commitment_.is_promised = !noun_follows_;
    }

    /// 将30所敬老院转型为养老服务中心, 把5个社区纳入试点
    [[nodiscard]] bool is_turned() const {
        if (verb_.left == mention_.segment || !is_one_of(text_[verb_.left - 1], u"将把")) return false;
        const std::uint32_t end = up_to_verb(text_, commitment_.noun).end;
        const Verb verb = lexicon::match_verb(view({end, mention_.clause.end}));
        if (quantity_.unit_kind != UnitKind::thing || verb.size < 2) return false;
        return is_one_of(text_[end + verb.size - 1], u"成为入") || is_one_of(text_[end + verb.size], u"成为");
    }

    /// 设立总规模不少于100亿元的产业基金; but 用好规模10亿元的基金
    [[nodiscard]] bool sets_up_fund(Words verb) const {
        const std::u16string_view founding = view(verb);
        const bool founds = founding.ends_with(u"设立") || founding.ends_with(u"组建") || founding.ends_with(u"成立") ||
                            founding.ends_with(u"发起");
        return founds && quantity_.unit_dimension == "money" && starts_with_particle() &&
               text_.ends_with(counted_noun(text_, mention_), u"基金");
    }

    /// 对3000户家庭实施改造, 引导各县对不少于3000户家庭实施改造, 对甲镇等12个镇区管网进行改造
    bool attach_to_those_treated(Words before) {
        const bool is_those =
            text_[verb_.left - 1] == u'对' || (text_[before.begin] == u'对' && names_those({before.begin + 1, before.end}));
        if (!is_those || !noun_follows_ || starts_with_particle() || quantity_.unit_kind != UnitKind::thing) return false;
        const Words noun = up_to_treatment(counted_noun(text_, mention_));
        const std::u16string_view deed = view({noun.end, mention_.clause.end});
        if (!starts_treatment(deed) && !deed.starts_with(u"实施")) return false;
        const std::u16string_view those = view(noun);
        const bool is_plain = std::none_of(those.begin(), those.end(),
                                           [](char16_t c) { return text::is(c, text::digit) || is_one_of(c, u"的每及"); });
        if (!is_plain || those.ends_with(u"情况") || deed.substr(2).starts_with(u"了")) return false;
        take_noun(noun, true);
        commitment_.is_promised = true;
        return true;
    }

    [[nodiscard]] static bool starts_treatment(std::u16string_view words) {
        return words.starts_with(u"开展") || words.starts_with(u"进行");
    }

    /// 入河排污口|进行整治
    [[nodiscard]] Words up_to_treatment(Words noun) const {
        for (std::uint32_t index = noun.begin + 1; index < noun.end; ++index)
            if (starts_treatment(view({index, noun.end}))) return {noun.begin, index};
        return up_to_verb(text_, noun);
    }

    /// 对|全省3000户家庭, 对|甲镇、乙镇等12个镇; but 对全省16个市, 对全省27个苗圃进行管理: as many as there are
    [[nodiscard]] bool names_those(Words words) const {
        if (names_some(words)) return true;
        return is_place(words) && lexicon::match_place_level(behind()) == 0 && lexicon::match_verb_before(behind()).make;
    }

    /// 力争100家企业达到一级: nothing but a modality stands before the number, and those that are counted do something.
    [[nodiscard]] bool is_promised() const {
        const Words before{mention_.segment, quantity_.before};
        const bool counts = quantity_.unit_kind == UnitKind::thing || quantity_.unit_dimension == "area";  // 力争80万亩农田达标
        return counts && std::any_of(mention_.cues.begin(), mention_.cues.end(), [&](const CueAt& cue) {
                   return before.contains(cue.words) && (cue.cue == Cue::strive || cue.cue == Cue::ensure);
               });
    }

    /// 等30余条: more than that many
    [[nodiscard]] bool says_more() const {
        return quantity_.relation_after == Relation::more_than && quantity_.after == quantity_.words.end;
    }

    /// 建成甲园、乙园等8处公园: 等 behind fewer names than the number says.
    [[nodiscard]] bool names_some(Words names) const {
        const std::uint32_t end = text_.ends_with(names, u"等地") ? names.end - 2 : names.end - 1;
        if (!quantity_.value || names.size() < 3 || text_[end] != u'等') return false;
        std::int64_t parts = 1, joined = 0;
        for (std::uint32_t index = names.begin; index < end; ++index) {
            if (text_[index] == u'、') ++parts;
            if (is_one_of(text_[index], u"和及与")) ++joined;
        }
        return *quantity_.value < text::Decimal(parts) || text::Decimal(parts + joined) < *quantity_.value;
    }

    /// 建设国家和6个区域中心, 省直机关和60%以上的市直机关建成…: the number is the next item's.
    [[nodiscard]] bool opens_item() const {
        return !quantity_.is_chinese && verb_.left > mention_.segment && is_one_of(text_[verb_.left - 1], item_separators);
    }

    /// A number stands before in the clause, or the clause begins with 和.
    [[nodiscard]] bool goes_on() const {
        return mention_.segment > mention_.clause.begin || is_one_of(text_[mention_.clause.begin], u"和及与");
    }

    /// 70%以上县级机关建成…, 实现全国70%左右机关建成…: the noun behind the share does something.
    bool attach_share_behind(Words bare) {
        if (starts_with_particle() && quantity_.relation_before == Relation::less_than) return false;  // 低于40%的企业
        Words verb{bare.begin, bare.begin};
        verb.end += lexicon::match_verb(view(bare)).size;
        const Words rest = without_lead(text_, {verb.end, bare.end}, u"全国");
        const bool nothing_before = rest.empty() || opens_item() || is_place(rest);
        if (!nothing_before) return false;
        if (lexicon::match_sign(behind(), lexicon::Sign::predicate) > 0) return true;  // 80%用于助餐，20%用于助浴
        if (const Verb doing = lexicon::match_verb(behind()); doing.size > 1) {
            // 产能达到基准水平，30%以上达到标杆水平: of the noun before; 100%实现线上办理: of the verb's
            if (!noun_of_clauses_before(text_, mention_.sentence, mention_.clause).empty()) return true;
            commitment_.action = {quantity_.after, quantity_.after + doing.size};
            take_noun(noun_behind(text_, mention_.clause, commitment_.action.end, mention_.next_number), true);
            return true;
        }
        take_noun_behind();
        const Words whole = commitment_.noun;
        commitment_.noun = up_to_measured(text_, up_to_verb(text_, whole));
        // 全省90%的湖泊和85%的河流得到治理: the deed stands behind the last of them
        const bool goes_on = mention_.next != nullptr && mention_.next->quantity->unit_kind == UnitKind::share &&
                             is_one_of(text_[whole.end], item_separators);
        // 覆盖90%以上的社区和60%以上的行政村
        const bool follows_share = opens_item() && !mention_.before.empty() && mention_.before.back().role == Role::target &&
                                   mention_.before.back().quantity->unit_kind == UnitKind::share;
        const bool does_nothing = commitment_.noun == whole && whole.end + 1 >= mention_.clause.end;
        if (does_nothing && starts_with_particle() && verb.empty() && !goes_on && !follows_share) {
            take_noun({}, false);
            return false;
        }
        commitment_.action = verb;
        return true;
    }

    /// 增速高于全省平均水平2个百分点: how far from something else.
    bool attach_margin(Words bare) {
        if (view(quantity_.unit) != u"个百分点") return false;
        for (std::uint32_t end = bare.begin + 1; end < bare.end; ++end) {
            const lexicon::Bound bound = lexicon::match_bound_before(view({bare.begin, end}));
            const bool compares = bound.relation == Relation::more_than || bound.relation == Relation::less_than;
            if (!compares || bound.size < 2) continue;
            commitment_.relation = quantity_.relation_after.value_or(bound.relation);
            take_noun({bare.begin, end - bound.size}, false);
            return true;
        }
        return false;
    }

    /// 为标准的10%, 恢复到上年的90%: characters of the verb that `before` ends with.
    static std::uint32_t size_of_sharing(std::u16string_view before) {
        const std::uint32_t sign = lexicon::match_sign_at_end(before, lexicon::Sign::makes_up);
        const Verb verb = lexicon::match_verb_before(before);
        return sign > 0 || !verb.reach || !is_one_of(before.back(), u"到至") ? sign : verb.size;
    }

    /// 投入不少于总投资的50%, 租金为标准的10%: a share of something else; comparator or verb stand before that.
    bool attach_share_of(Words bare) {
        if ((!mention_.is_share() && view(quantity_.unit) != u"倍") || text_[bare.end - 1] != u'的') return false;
        if (text_[bare.begin] == u'占') {  // 占全省总量的65%: of the noun before
            commitment_.action = {bare.begin, bare.begin + 1};
            return true;
        }
        for (std::uint32_t end = bare.begin + 1; end < bare.end; ++end) {
            const std::u16string_view before = view({bare.begin, end});
            const lexicon::Bound bound = lexicon::match_bound_before(before);
            const bool is_verb = bound.size < 2;
            const std::uint32_t size = is_verb ? size_of_sharing(before) : bound.size;
            if (size == 0 || (is_verb && bare.begin + size == end)) continue;
            if (is_verb) commitment_.action = {end - size, end};
            else commitment_.relation = bound.relation;
            take_noun({bare.begin, end - size}, false);
            return true;
        }
        if (const Verb verb = lexicon::match_verb(view(bare)); verb.size > 1 && verb.size + 1 < bare.size()) {  // 完成计划的50%
            // 新增财力的70%用于: the verb says of what
            if (verb.make_change != lexicon::VerbChange::increase) commitment_.action = {bare.begin, bare.begin + verb.size};
            take_noun({std::max(bare.begin, commitment_.action.end), bare.end - 1}, false);
            return true;
        }
        if (noun_follows_) return false;
        take_noun({bare.begin, bare.end - 1}, false);  // 消费增量的50%以上由光伏发电满足
        return true;
    }

    const CleanText& text_;
    const Mention& mention_;
    const Quantity& quantity_;
    AdjacentVerb verb_;
    const bool noun_follows_;  ///< directly behind the number
    Commitment commitment_;
};

}  // namespace

Commitment read_commitment(const CleanText& text, const Mention& mention) { return Reader(text, mention).run(); }

}  // namespace plandoc::record
