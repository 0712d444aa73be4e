#include "record/indicator/own_noun.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/bounds.hpp"
#include "lexicon/cues.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/list_sign.hpp"
#include "lexicon/place_sign.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/indicator/bare_noun.hpp"
#include "record/indicator/borrowed_head.hpp"
#include "record/indicator/deed_of_list.hpp"
#include "record/indicator/elsewhere.hpp"
#include "record/indicator/nameless_noun.hpp"
#include "record/mention/counted_noun.hpp"
#include "record/noun/measure.hpp"
#include "record/noun/noun_description.hpp"
#include "record/noun/noun_tail.hpp"
#include "record/noun/place_name.hpp"

namespace plandoc::record {

using lexicon::ListSign;
using text::CleanText;

namespace {

constexpr std::u16string_view grades = u"一二三四五特甲乙丙";  ///< of 一级, 特级

class OwnNounReader {
public:
    OwnNounReader(const CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried, Words noun,
                  IndicatorName& indicator)
        : text_(text), mention_(mention), commitment_(commitment), carried_(carried), noun_(noun), indicator_(indicator) {}

    void read() {
        leave_out_description();
        leave_out_bodies();
        leave_out_share_verb();
        leave_out_places();
        if (take_level() || take_threshold()) return;
        const bool is_noun_of_last = !noun_.empty() && noun_.begin == carried_.indicator_words.begin;
        if (is_noun_of_last && commitment_.action.begin > carried_.target_end) take_place_of_last();
        indicator_.words = noun_;
        indicator_.name = without_aside(text_, mention_, noun_);
        add_heads();
    }

private:
    /// What tells more of the noun than its name.
    void leave_out_description() {
        noun_ = behind_size(noun_);
        if (is_caused_too()) noun_ = without_tail(text_, up_to_deed(text_, noun_));
        const Words reached = those_reached(noun_);
        if (reached.end < noun_.end) noun_ = reached;
        else if (!counts_within_places()) {
            const Words bare = without_description(text_, noun_);
            take_place_of({noun_.begin, bare.begin});
            noun_ = bare;
        }
        noun_ = without_lead_of(text_, mention_, commitment_, noun_);
    }

    /// 投资|约占|: the verb of a share.
    void leave_out_share_verb() {
        const std::uint32_t share = share_verb_in(text_, noun_);
        if (share == noun_.end || !commitment_.action.empty()) return;
        indicator_.share_verb = {share, share + 1};
        noun_.end = share - lexicon::match_bound_before(text_, {noun_.begin, share}).size;
        noun_ = without_tail(text_, noun_);
    }

    /// Where something is done or measured, or whose measure it is.
    void leave_out_places() {
        if (const Words deed = deed_behind_place(noun_); deed.begin > noun_.begin) {
            indicator_.scope = {noun_.begin + 1, deed.begin};
            noun_ = deed;
        }
        if (const Words behind = noun_behind_field(noun_); behind.begin > noun_.begin) {
            indicator_.scope = {noun_.begin + 1, behind.begin};
            noun_ = behind;
        }
        if (const Words measured = without_place_behind(text_, noun_);
            measured.end < noun_.end && !commitment_.noun_is_behind && !counts_what_changes(measured)) {
            indicator_.scope = {measured.end, noun_.end};
            indicator_.is_of_kin = !tells_where(text_.characters(indicator_.scope)) ||  // 参保率|城镇职工
                                   is_followed_by_others(text_, mention_, commitment_);
            noun_ = measured;
        } else take_holder();
        if (const Words measured = without_place_in(text_, noun_); measured.end < noun_.end && !commitment_.noun_is_behind) {
            const Words place{measured.end + 1, noun_.end};
            if (!names_whole_place(text_, place)) indicator_.scope = place;
            noun_ = measured;
        }
    }

    /// 节能降碳|改造项目30个: things are counted, and no rate is.
    [[nodiscard]] bool counts_what_changes(Words measured) const {
        const lexicon::Cue cue = lexicon::match_cue_before(text_, measured).cue;
        return mention_.quantity().unit_kind == lexicon::UnitKind::thing &&
               (cue == lexicon::Cue::fall || cue == lexicon::Cue::rate);
    }

    /// What the name shares with numbers before or behind it.
    void add_heads() {
        constexpr std::uint32_t longest_size = 3;  // characters: 大中型, 省重点
        if (text_.ends_with(noun_, u"的")) take_head_carried();
        else if (std::string head = head_behind_ranks(text_, mention_, noun_); !head.empty())
            put_before_head(text_, noun_, std::move(head), indicator_);
        else if (std::string whole = head_behind_attribute(text_, mention_, noun_, carried_);
                 !whole.empty() && !commitment_.noun_is_behind) {
            indicator_.name += whole;
            indicator_.is_completed = true;
        } else if (!commitment_.noun_is_behind)
            indicator_.name = many_of_list() + indicator_.name + head_behind_rank(text_, mention_, noun_, carried_) +
                              head_behind_size(text_, mention_, noun_, carried_) + extent_behind_share(text_, mention_, noun_);
        else if (names_rank(noun_) || (noun_.size() <= longest_size && text_.ends_with(noun_, u"重点")) || names_kind_in_list())
            indicator_.name += head_of_list(text_, mention_, text_[noun_.end - 1]);
        else if (std::string deed = deed_behind_kin(text_, mention_, noun_); !deed.empty()) indicator_.name += deed;
        else {
            const Words action = commitment_.action.empty() ? carried_.action : commitment_.action;
            indicator_.name += head_behind_sizes(text_, mention_, noun_) + deed_behind_list(text_, mention_, action, noun_);
        }
    }

    /// 国家级; but 产业基地升级
    [[nodiscard]] bool names_rank(Words noun) const {
        return text_.ends_with(noun, u"级") && lexicon::match_verb_before(text_, noun).size < 2;
    }

    /// 综合型, 固定式, 社区级: a class; 一级, 特级: a grade.
    [[nodiscard]] bool names_class(Words words) const {
        constexpr std::uint32_t kind = 3, grade = 2;  // characters
        if (words.size() == grade) return text::is_one_of(text_[words.begin], grades) && text_[words.begin + 1] == u'级';
        return words.size() == kind && text::is_one_of(text_[words.end - 1], u"型式性级") &&
               text::is(text_[words.begin], text::han) && text::is(text_[words.begin + 1], text::han);
    }

    /// 平台|综合型|1个、行业型5个, 企业|一级|1家、二级2家: the class that stands behind what is counted, where another stands
    /// before the next number, or one stood before the last.
    [[nodiscard]] std::uint32_t class_at_end(Words noun) const {
        constexpr std::uint32_t kind = 3, grade = 2;  // characters
        const bool is_grade = noun.size() >= grade && names_class({noun.end - grade, noun.end});
        const std::uint32_t size = is_grade ? grade : kind;
        const Words last{noun.end - std::min(noun.size(), size), noun.end};
        if (!names_class(last)) return 0;
        const std::uint32_t behind = mention_.quantity().after;
        if (noun.size() == size) {  // but 平台综合型1个，培训农民100人、|技术型|50人
            const bool goes_on = !carried_.of_level.empty() && carried_.indicator.ends_with(carried_.of_level);
            return goes_on && text_[noun.begin - 1] == u'、' ? size : 0;
        }
        const bool is_followed = mention_.next != nullptr && text::is_one_of(text_[behind], u"、和") &&
                                 names_class({behind + 1, mention_.next->quantity->before});
        return is_followed ? size : 0;
    }

    /// Characters of the level that stands behind what is counted: 绿色社区|省级|50个; 0: none.
    [[nodiscard]] std::uint32_t level_at_end(Words noun) const {
        if (commitment_.noun_is_behind) return 0;
        const std::uint32_t rank = lexicon::match_sign_at_end(text_, noun, lexicon::PlaceSign::rank);
        const std::uint32_t kind = class_at_end(noun);
        return rank == 0 || kind == noun.size() ? kind : rank;  // 社区级, not 区级
    }

    /// 创建绿色社区省级50个、市级100个: the level belongs before what is counted, which holds for the next as well.
    bool take_level() {
        constexpr std::uint32_t shortest = 2;  // characters
        const std::uint32_t level = level_at_end(noun_);
        if (level == 0 || mention_.quantity().unit_kind != lexicon::UnitKind::thing) return false;
        const bool is_alone = level == noun_.size();
        if (is_alone ? carried_.of_level.empty() : noun_.size() < level + shortest) return false;
        Words base{noun_.begin, noun_.end - level};
        if (names_place(text_.characters(base))) return false;                             // 宣城|市级
        if (!is_alone && text::is_one_of(text_[base.end - 1], list_joints)) return false;  // 国家级、|省级|各1家
        const lexicon::Verb verb = lexicon::match_verb_before(text_, base);                // 企业|达到|省级10家
        if (verb.reach && verb.size > 1) base.end -= verb.size;
        if (!is_alone) carried_.of_level = text_.written(base);
        indicator_.words = noun_;
        indicator_.name = text_.written({noun_.end - level, noun_.end}) + carried_.of_level;
        return true;
    }

    /// 企业达到100户，其中|过亿元|50户，|过10亿元的|5户: the amount tells which of what was counted before.
    bool take_threshold() {
        const auto counted = std::find_if(carried_.counted.begin(), carried_.counted.end(), [&](const Counted& other) {
            return text_.characters(other.unit) == text_.characters(mention_.quantity().unit);
        });
        const bool is_counted =
            mention_.quantity().unit_kind == lexicon::UnitKind::thing && carried_.has_target && counted != carried_.counted.end();
        if (!is_counted || commitment_.noun_is_behind || mention_.before.empty() || !mention_.before.back().quantity)
            return false;
        const Quantity& amount = *mention_.before.back().quantity;
        const std::uint32_t particle = text_.ends_with(noun_, u"的") ? 1 : 0;
        const bool is_alone = amount.unit_dimension == "money" && amount.relation_before && amount.after + particle == noun_.end;
        const Words alone{noun_.begin, noun_.end - particle};
        if (!is_alone) return false;
        if (carried_.of_level.empty() && !head_behind_size(text_, mention_, alone, carried_).empty()) return false;
        if (carried_.of_level.empty()) carried_.of_level = counted->indicator;
        indicator_.words = {noun_.begin, amount.after};
        indicator_.name = text_.written(indicator_.words) + carried_.of_level;
        return true;
    }

    /// 城市新增100个、|农村|新增200个助餐点: the number before is of the same noun behind, elsewhere.
    void take_place_of_last() {
        Words place{commitment_.action.begin, commitment_.action.begin};
        const std::uint32_t first = std::max(carried_.target_end, mention_.sentence.begin);
        while (place.begin > first && !item_separators.contains(text_[place.begin - 1])) --place.begin;
        if (place.size() > 1 && text_[place.begin] == u'在') ++place.begin;
        if (tells_where(text_.characters(place)) && !is_each_place(text_, place)) indicator_.scope = place;
    }

    /// 在重点区域|禁牧: what is done, behind where; `words` where they tell of no place.
    [[nodiscard]] Words deed_behind_place(Words words) const {
        constexpr std::uint32_t shortest_place = 3, longest_deed = 6;  // characters, 在 included; 退牧还湿, 造林绿化
        if (text_[words.begin] != u'在' || commitment_.noun_is_behind) return words;
        for (std::uint32_t begin = words.end - 2; begin >= words.begin + shortest_place && words.end - begin <= longest_deed;
             --begin) {
            const std::u16string_view deed = text_.characters({begin, words.end});
            const bool is_deed = lexicon::is_sign(deed, lexicon::VerbSign::deed) || lexicon::match_verb(deed).size == deed.size();
            const std::u16string_view place = text_.characters({words.begin + 1, begin});
            if (is_deed && lexicon::ends_with_sign(place, lexicon::PlaceSign::place_end)) return {begin, words.end};
        }
        return words;
    }

    /// 改造30个|老旧小区的供水管网: the places are counted, not what is in them.
    [[nodiscard]] bool counts_within_places() const {
        const Quantity& quantity = mention_.quantity();
        const bool counts = quantity.unit_kind == lexicon::UnitKind::thing && !is_size_class(text_, quantity);
        if (!commitment_.noun_is_behind || noun_.begin != quantity.after || !counts) return false;
        const Words place{noun_.begin, last_particle(text_, noun_)};
        if (place.end == noun_.end) return false;
        const std::u16string_view name = text_.characters(place);
        const bool is_plain = std::all_of(name.begin(), name.end(), [](char16_t c) {
            return (text::is(c, text::han) && !text::is_one_of(c, u"的在对为")) || text::is_one_of(c, u"、()");
        });
        const bool is_place = lexicon::ends_with_sign(name, lexicon::PlaceSign::each_of_places) ||
                              lexicon::ends_with_sign(name, lexicon::PlaceSign::whereabouts);
        return is_plain && is_place && lexicon::match_verb(name).size < 2;
    }

    /// 建成覆盖31个|乡镇|、300个|村|的会商系统: what it reaches, and not what reaches it; `words` where nothing does.
    [[nodiscard]] Words those_reached(Words words) const {
        const Words action = commitment_.action.empty() ? carried_.action : commitment_.action;
        const bool counts = commitment_.noun_is_behind && mention_.quantity().unit_kind == lexicon::UnitKind::thing;
        const bool is_class = is_size_class(text_, mention_.quantity());
        if (!counts || is_class || !lexicon::is_sign(text_, action, lexicon::VerbSign::spreads)) return words;
        const Words before{mention_.sentence.begin, std::max(mention_.sentence.begin, action.begin)};
        if (!lexicon::match_verb_before(text_, before).make) return words;  // 覆盖21个城市|的重点河段
        const std::uint32_t next = text_.find(words, u'、');                // 辐射5个|县|、50万人口的物流中心
        const bool is_number = next + 1 < words.end && text::is(text_[next + 1], text::digit);
        const std::uint32_t end = is_number ? next : text_.find(words, u'的');
        return end > words.begin ? Words{words.begin, end} : words;
    }

    /// 支持15所学院、8所|高校|开设专业: they are caused to do it as those before them are.
    [[nodiscard]] bool is_caused_too() const {
        return commitment_.noun_is_behind && commitment_.action.empty() && carried_.has_target &&
               carried_.clause == mention_.clause.begin && lexicon::match_verb(text_, carried_.action).cause &&
               !text_.ends_with(carried_.action, u"推进");  // 城市更新项目: 推进 moves things on
    }

    /// 各县城|新增的|公交车: where those are new that are counted.
    void take_place_of(Words description) {
        if (description.empty() || commitment_.noun_is_behind) return;
        lexicon::FoundSign anew = lexicon::find_sign(text_, description, lexicon::VerbSign::begins_anew);
        if (!anew) anew = lexicon::find_sign(text_, description, lexicon::VerbSign::addition);
        if (!anew || anew.begin == 0) return;
        const Words place{description.begin, description.begin + static_cast<std::uint32_t>(anew.begin)};
        const lexicon::CueMatch cue = lexicon::match_cue(text_, place);
        const bool is_everywhere = cue.cue == lexicon::Cue::place && cue.size == place.size();
        if (!is_everywhere && place.size() > 1 && ends_with_place(text_, place)) indicator_.scope = place;
    }

    /// 在公交、环卫领域|应用比例, 在重点行业|普及率: what is measured in a field; `words` where they tell of none.
    [[nodiscard]] Words noun_behind_field(Words words) const {
        constexpr std::uint32_t shortest_field = 4, longest_field = 20;  // characters, 在 included
        constexpr std::uint32_t shortest = 2, longest_rate = 4;          // of what is measured
        if (text_[words.begin] != u'在' || commitment_.noun_is_behind) return words;
        for (std::uint32_t begin = words.begin + shortest_field;
             begin + shortest <= words.end && begin - words.begin <= longest_field; ++begin) {
            const std::u16string_view field = text_.characters({words.begin, begin});
            const Words rest{begin, words.end};
            const bool is_field = lexicon::ends_with_sign(field, lexicon::LeadSign::field) ||
                                  (field.ends_with(u"企业") && rest.size() <= longest_rate && text_.ends_with(rest, u"率"));
            const std::uint32_t verb = lexicon::match_verb(text_, rest).size;
            const bool acts = verb > 1 && verb < rest.size() && measure_at_end(text_, rest) == 0;
            if (is_field && acts) return words;  // 在软件方面|制定|标准
            if (is_field && !text::is_one_of(text_[begin], u"的和及与、等中内")) return rest;
        }
        return words;
    }

    /// 44个 of 44个|乡镇(街道)实战化率, where the noun begins with it: how many bodies; null: it does not.
    [[nodiscard]] const Quantity* count_at_head() const {
        auto other = mention_.before.rbegin();
        while (other != mention_.before.rend() && other->words.begin > noun_.begin) ++other;
        const bool is_at_head = other != mention_.before.rend() && other->words.begin == noun_.begin && other->quantity;
        if (!is_at_head) return nullptr;
        const Quantity& count = *other->quantity;
        const bool counts = count.unit_kind == lexicon::UnitKind::thing && !count.unit.empty() && !count.is_chinese;
        return counts && !count.relation_after && count.after < noun_.end ? &count : nullptr;
    }

    /// 44个|乡镇(街道)|实战化率, 每个|基地|亩均产值: how many bodies there are of each of which it is measured, or each of them.
    void leave_out_bodies() {
        if (commitment_.noun_is_behind || noun_.size() < 2) return;
        const Quantity* const count = count_at_head();
        const Words before{mention_.clause.begin, noun_.begin};
        if (count == nullptr && !text_.ends_with(before, u"每个") && !text_.ends_with(before, u"每")) return;
        const Words measured = behind_body(text_, count != nullptr ? Words{count->after, noun_.end} : noun_);
        if (measured.empty()) return;
        if (count != nullptr) indicator_.scope = {noun_.begin, measured.begin};
        noun_ = measured;
    }

    /// 氢耗|重卡|低于10公斤、公交低于5公斤: whose measure it is, where others follow.
    void take_holder() {
        if (commitment_.noun_is_behind || !is_followed_by_others(text_, mention_, commitment_)) return;
        const Words measured = without_holder_behind(text_, noun_);
        if (measured.end == noun_.end) return;
        indicator_.scope = {measured.end, noun_.end};
        indicator_.is_of_kin = true;
        noun_ = measured;
    }

    /// 产值过50亿元的龙头企业2户、过10亿元的|骨干企业|10户: a size alone only says how great those are.
    [[nodiscard]] Words behind_size(Words words) const {
        const Quantity* const size = mention_.last_quantity();
        if (commitment_.noun_is_behind || size == nullptr || size->before != words.begin || !size->relation_before) return words;
        const Words rest{std::min(size->after + 1, words.end), words.end};
        const lexicon::CueMatch cue = lexicon::match_cue_before(text_, rest);
        const bool is_generic = rest.size() < 2 || (cue.cue == lexicon::Cue::generic && cue.size == rest.size());
        return text_[size->after] == u'的' && !is_generic ? rest : words;
    }

    /// 供养率不低于75%，|有意愿的|达到100%; 技能人才达到5万人，|高级工以上的|占30%: some of those that the number before is
    /// about.
    void take_head_carried() {
        indicator_.name = with_head_carried(text_, mention_, noun_, carried_);
        const bool is_nameless = indicator_.name.ends_with("的") && !carried_.indicator.ends_with("的");
        const bool is_share_of_them = commitment_.change == lexicon::VerbChange::level && mention_.is_share();
        if (!is_nameless || !is_share_of_them || !carried_.has_target || carried_.indicator.empty()) return;
        const Words those = carried_.indicator_words;
        const bool is_average = those.size() > 2 && text_[those.begin + 1] == u'均';  // 户均拥有专利8项
        const bool is_part = text_.characters(commitment_.action) == u"占" && !is_average;
        const bool has_reached =
            text_.ends_with(carried_.indicator_words, u"率") && lexicon::match_verb(text_, commitment_.action).reach;
        if (!is_part && !has_reached) return;
        indicator_.name = carried_.indicator;
        indicator_.words = carried_.indicator_words;
        indicator_.scope = noun_;
    }

    /// 每万人口 of 每万人口全科医生4人、|公共卫生人员|8人: of how many the number before in the list is; empty: it tells of none.
    [[nodiscard]] std::string many_of_list() const {
        const Words last = carried_.indicator_words;
        if (noun_.empty() || last.empty()) return {};
        const std::uint32_t size = lexicon::match_sign(text_, last, ListSign::base);
        const bool is_next = carried_.has_target && carried_.clause == mention_.clause.begin && commitment_.action.empty() &&
                             text_[noun_.begin - 1] == u'、' && mention_.quantity().unit_kind == lexicon::UnitKind::thing;
        const bool is_base = size > 0 && size < last.size() && is_each_of_many(text_, last);
        return is_next && is_base && text_[noun_.begin] != u'每' ? text_.written({last.begin, last.begin + size}) : std::string();
    }

    /// 5家|专业型|、10家综合型服务机构: the next of a list has the head.
    [[nodiscard]] bool names_kind_in_list() const {
        constexpr std::u16string_view kind_ends = u"型类式性办";
        return noun_.size() > 1 && text::is_one_of(text_[noun_.end - 1], kind_ends) &&
               text::is_one_of(text_[noun_.end], list_joints);
    }

    const CleanText& text_;
    const Mention& mention_;
    const Commitment& commitment_;
    Carried& carried_;
    Words noun_;  ///< what is left of the noun
    IndicatorName& indicator_;
};

}  // namespace

void put_before_head(const CleanText& text, Words before, std::string head, IndicatorName& indicator) {
    const bool is_place = names_place(text.characters(before));
    if (is_place) indicator.scope = before;
    indicator.name = is_place ? std::move(head) : text.written(before) + head;
}

void name_by_own_noun(const CleanText& text, const Mention& mention, const Commitment& commitment, Carried& carried, Words noun,
                      IndicatorName& indicator) {
    OwnNounReader(text, mention, commitment, carried, noun, indicator).read();
}

}  // namespace plandoc::record
