#include "record/commitment.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/phrases.hpp"
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

constexpr std::uint32_t longest_start = 12;    ///< characters of 2020年底的 between 由 and its number
constexpr std::uint32_t longest_measure = 3;   ///< characters of a noun that only measures: 下载量
constexpr std::uint32_t longest_modifier = 6;  ///< characters before 新增 that belong to the noun: 城镇新增就业

/// Ends of places and times that may stand before a verb: 小企业中, 全县, “十五五”期间.
constexpr std::u16string_view ends_of_places = u"中内上县市区省间末底";

/// Words that part two items and belong to neither.
constexpr std::u16string_view separators = u"、和与及并且或而,;: ";

class Reader {
public:
    Reader(const CleanText& text, const Mention& mention)
        : text_(text), mention_(mention), quantity_(*mention.expression->quantity) {}

    Commitment run() {
        commitment_.has_bound = quantity_.relation_before.has_value() || quantity_.relation_after.has_value();
        find_adjacent_verb();
        const bool noun_behind = stands_before_noun();
        if (noun_behind && compares_ && comparing_.make && quantity_.unit_kind == UnitKind::thing) {
            // 突破20项以上关键技术: the verb makes the noun and compares nothing
            make_ = true;
            make_change_ = comparing_.make_change;
            commitment_.relation = quantity_.relation_after.value_or(Relation::equal);
        }
        if (const std::uint32_t start = start_of_change(); start != 0) {
            commitment_.role = Role::fact;
            take_noun(text_.trim({mention_.segment, start}, separators), false);
            return commitment_;
        }
        if (is_noun_of_earlier_verb(noun_behind)) {
            left_ = commitment_.action.end;
            commitment_.action = {};
            commitment_.change = lexicon::VerbChange::level;
            make_ = false;
        }
        if (!commitment_.action.empty()) {
            attach_to_adjacent_verb(noun_behind);
        } else {
            attach_to_clause(noun_behind);
        }
        if (const std::optional<Role> role = role_of_time(noun_behind)) commitment_.role = role;
        else if (!commitment_.role) commitment_.role = find_other_role(noun_behind);
        return commitment_;
    }

private:
    [[nodiscard]] std::u16string_view view(Words words) const { return text_.characters(words); }
    [[nodiscard]] std::u16string_view behind() const { return view({quantity_.after, mention_.clause.end}); }

    /// Takes the verb that stands before the number and its comparator; 累计, 年均 and modality between them are passed over.
    void find_adjacent_verb() {
        left_ = std::max(quantity_.before, mention_.segment);
        if (quantity_.is_multiple) {  // 翻一番
            commitment_.action = {left_ - 1, left_};
            commitment_.change = lexicon::VerbChange::growth;
            reach_ = true;
            --left_;
        }
        const Words comparator{quantity_.before, mention_.expression->words.begin};
        comparing_ = lexicon::match_verb_before(view(comparator));
        compares_ = comparing_.reach && comparing_.size == comparator.size();  // 超过, 突破: comparator and verb at once
        for (;;) {
            while (left_ > mention_.segment && text_[left_ - 1] == u' ') --left_;
            const Words before{mention_.segment, left_};
            if (before.empty()) break;
            const std::u16string_view here = view(before);
            if (commitment_.action.empty()) {
                const Verb verb = lexicon::match_verb_before(here);
                const lexicon::CueMatch cue = lexicon::match_cue_before(here);
                if (verb && verb.size >= cue.size && (verb.reach || !compares_)) {
                    take_verb(verb);
                    if (says_yearly(left_ - 1) && left_ > mention_.segment) {
                        commitment_.is_yearly = true;
                        --left_;
                    }
                    continue;
                }
                if (cue.cue == Cue::rate && !quantity_.relation_before) break;
            }
            const lexicon::CueMatch cue = lexicon::match_cue_before(here);
            const bool passes = cue.cue == Cue::tally || cue.cue == Cue::kinds || cue.cue == Cue::strive ||
                                cue.cue == Cue::ensure || cue.cue == Cue::yearly || cue.cue == Cue::monthly ||
                                cue.cue == Cue::quarterly || (cue.cue == Cue::adverb && !commitment_.action.empty()) ||
                                here.ends_with(u"以及");
            if (cue && passes) {
                if (here.ends_with(u"累计")) tally_ = {left_ - 2, left_};
                left_ -= cue.size;
                continue;
            }
            if (const std::uint32_t size = portion_at_end(here); size > 0) {
                left_ -= size;
                continue;
            }
            const lexicon::Bound bound = lexicon::match_bound_before(here);
            if (!bound) break;
            left_ -= bound.size;
        }
        if (!compares_) return;
        if (commitment_.action.empty()) {
            reach_ = true;
            commitment_.change = comparing_.reach_change;
        }
        commitment_.action = comparator;  // 增长超过10%: the change stays the first verb's
    }

    /// 达到每人, 提高到每人每月: what each gets, between a verb and its number; characters of 每人每月, 0: none.
    [[nodiscard]] static std::uint32_t portion_at_end(std::u16string_view here) {
        std::uint32_t size = 0;
        while (here.size() > size + 2 && here[here.size() - size - 2] == u'每' &&
               is_one_of(here[here.size() - size - 1], u"人户亩床张名位吨辆生月年天日"))
            size += 2;
        return size > 0 && lexicon::match_verb_before(here.substr(0, here.size() - size)).reach ? size : 0;
    }

    void take_verb(const Verb& verb) {
        Words action{left_ - verb.size, left_};
        reach_ = verb.reach;
        make_ = verb.make;
        cause_ = verb.cause;
        commitment_.change = verb.reach ? verb.reach_change : verb.make_change;
        make_change_ = verb.make_change;
        // 引进和培养: two verbs side by side are one action.
        while (make_ && action.begin > mention_.segment + 2 && is_one_of(text_[action.begin - 1], u"和、与及并")) {
            const Verb other = lexicon::match_verb_before(view({mention_.segment, action.begin - 1}));
            if (other.size < 2 || !other.make) break;
            const Words before{mention_.segment, action.begin - 1 - other.size};
            if (text_[action.begin - 1] == u'、' && !without_lead(text_, text_.trim(before, separators), {}).empty()) break;
            action.begin -= other.size + 1;
        }
        commitment_.action = action;
        left_ = action.begin;
    }

    /// 由65%提升至75%, 由2020年的65%提升至75%: the first number is where the change starts; gives the index of 由, else 0.
    [[nodiscard]] std::uint32_t start_of_change() const {
        if (left_ == mention_.segment || left_ != quantity_.words.begin) return 0;
        const Verb verb = lexicon::match_verb(behind());
        if (!verb.reach || !is_one_of(behind()[verb.size - 1], u"到至为")) return 0;
        if (is_one_of(text_[left_ - 1], u"由从")) return left_ - 1;
        if (text_[left_ - 1] != u'的') return 0;
        for (std::uint32_t index = left_ - 1; index > mention_.segment && left_ - index < longest_start; --index)
            if (is_one_of(text_[index - 1], u"由从") && is(text_[index], text::digit)) return index - 1;
        return 0;
    }

    /// 新增版权登记1000件: what stands beside the number names the thing; the verb is at the head of the clause.
    [[nodiscard]] bool is_noun_of_earlier_verb(bool noun_behind) const {
        // 完成森林质量提升9万亩: 提升 is in the noun of what is done
        const bool is_raise =
            reach_ && commitment_.change == lexicon::VerbChange::raise && quantity_.unit_kind == UnitKind::amount;
        if (noun_behind || commitment_.action.empty() || !make_ || (reach_ && !is_raise)) return false;
        const Words bare = without_lead(text_, text_.trim({mention_.segment, left_}, separators), {});
        if (bare.empty()) return false;
        const Words governing = find_governing_verb(bare);
        if (is_raise) {
            const Verb first = lexicon::match_verb(view(governing));
            return governing.begin == bare.begin && first.make && !first.reach && !first.cause;
        }
        if (!governing.empty()) return true;
        if (quantity_.unit_dimension == "person") return false;  // 惠及130万人: the unit is what the verb makes
        return commitment_.change == lexicon::VerbChange::level && !quantity_.relation_before;
    }

    /// True where a noun follows the quantity directly: 30家以上领军企业, but not 95%以上，… or 30%和20%.
    [[nodiscard]] bool stands_before_noun() const {
        const std::u16string_view rest = behind();
        if (rest.empty()) return false;
        const char16_t c = rest.front();
        if (is_one_of(c, separators) || c == u')' || is(c, text::sentence_end)) return false;
        if (is_one_of(c, u"《“(")) return c != u'(' ? true : closes_into_noun(rest);
        if (is(c, text::digit)) return mention_.next_number != quantity_.after;  // 5G基站
        if (!is(c, text::han | text::latin)) return false;
        if (lexicon::match_sign(rest, lexicon::Sign::no_noun) > 0) return false;
        if (quantity_.unit_kind == UnitKind::share && rest.starts_with(u"通过") && mention_.segment < left_) return false;
        if (quantity_.unit_kind == UnitKind::share && begins_like_verb(rest) && mention_.segment < left_) return false;
        return true;
    }

    static bool begins_like_verb(std::u16string_view rest) {
        return lexicon::match_verb(rest).size > 1 || rest.front() == u'为' || lexicon::match_cue(rest).cue == Cue::frame;
    }

    /// 5家(省级)企业: a note in brackets before the noun.
    [[nodiscard]] bool closes_into_noun(std::u16string_view rest) const {
        const std::size_t close = rest.find(u')');
        return close != std::u16string_view::npos && close < 12 && close + 1 < rest.size() && is(rest[close + 1], text::han) &&
               !is_one_of(rest[close + 1], u"和与及并或");
    }

    void take_noun(Words noun, bool is_behind) {
        commitment_.noun = noun;
        commitment_.noun_is_behind = is_behind;
        commitment_.has_own_noun = !noun.empty();
    }

    void take_noun_behind() {
        std::uint32_t begin = quantity_.after;
        if (text_[begin] == u'(') {
            while (begin < mention_.clause.end && text_[begin] != u')') ++begin;
            ++begin;
        }
        take_noun(noun_behind(text_, mention_.clause, begin, mention_.next_number), true);
    }

    void attach_to_adjacent_verb(bool noun_behind) {
        const Words before = text_.trim({mention_.segment, left_}, separators);
        commitment_.lead = before;
        const Words bare_before = without_lead(text_, before, {});
        if (view(commitment_.action) == u"为" && noun_behind) {  // 为1000户老年人提供改造
            commitment_.action = {};
            reach_ = false;
            take_noun_behind();
            cut_at_verb();
            const Words deed{commitment_.noun.end, mention_.clause.end};
            commitment_.is_promised = bare_before.empty() && lexicon::match_verb(view(deed)).size > 1;
            return;
        }
        if (view(commitment_.action) == u"在" &&
            (noun_behind || bare_before.empty() || (!commitment_.has_bound && quantity_.unit_kind != UnitKind::share))) {
            commitment_.role = Role::count;  // 在50个村开展
            return;
        }
        const bool counts =
            quantity_.unit_kind == UnitKind::thing || quantity_.unit_kind == UnitKind::share || bare_before.empty();
        const bool takes_noun_behind = noun_behind && (make_ || (counts && !starts_with_particle()));
        if (takes_noun_behind) {
            if (make_) {
                commitment_.change = make_change_;
                commitment_.is_make = true;
            }
            take_noun_behind();
            if (cause_) cut_behind_actor();
            return;
        }
        // 达到100万元以上的企业, 产废量超100吨企业
        const bool describes =
            quantity_.unit_kind == UnitKind::amount && !make_ && behind().size() > 2 && !begins_like_verb(behind());
        if (noun_behind && (starts_with_particle() || describes)) {
            commitment_.role = Role::provision;
            return;
        }
        take_noun(before, false);
        if (make_ && !reach_) commitment_.is_make = true;
    }

    /// 70%以上县级机关建成…: the noun ends where its verb begins.
    void cut_at_verb() {
        Words& noun = commitment_.noun;
        for (std::uint32_t index = noun.begin + 2; index < noun.end; ++index) {
            const std::u16string_view rest = view({index, noun.end});
            if (const std::uint32_t like = lexicon::match_verb_like_noun(rest)) {
                index += like - 1;
            } else if (const Verb verb = lexicon::match_verb(rest); verb.size > 1) {
                noun.end = index;
            }
        }
        noun = without_tail(text_, noun);  // 70%的企业基本|实现数字化
    }

    /// 推动50家企业开展改造: the noun ends where those that are counted do something.
    void cut_behind_actor() {
        Words& noun = commitment_.noun;
        const std::uint32_t particle = text_.find(noun, u'的');  // 基础好、设施完善的园区开展改造
        const std::uint32_t begin = particle < noun.end ? particle : noun.begin;
        for (std::uint32_t index = begin + 2; index < noun.end; ++index) {
            const bool is_actor = lexicon::match_cue_before(view({noun.begin, index})).cue == Cue::generic ||
                                  is_one_of(text_[index - 1], u"市区县乡镇村园校");
            if (!is_actor) continue;
            const Verb verb = lexicon::match_verb(view({index, noun.end}));
            if (verb.size > 1 && index + verb.size < noun.end) noun.end = index;
        }
    }

    [[nodiscard]] bool starts_with_particle() const { return behind().starts_with(u"的"); }

    /// No verb beside the number: a verb at the head of its words (新增驰名商标10件), or none (拥有量10件以上).
    void attach_to_clause(bool noun_behind) {
        const Words before = text_.trim({mention_.segment, left_}, separators);
        const Words bare = without_lead(text_, before, {});
        commitment_.lead = {before.begin, bare.begin};
        if (quantity_.unit_kind == UnitKind::share && noun_behind && attach_share_behind(bare)) return;
        if (bare.empty()) {
            if (!tally_.empty()) commitment_.action = tally_;
            if (noun_behind && starts_with_particle()) commitment_.role = Role::provision;
            else if (noun_behind) take_noun_behind();
            commitment_.is_promised = noun_behind && is_promised();
            if (commitment_.is_promised) cut_at_verb();
            return;
        }
        if (quantity_.unit_kind == UnitKind::share && text_[bare.end - 1] == u'的' && attach_share_of(bare)) return;
        if (view(quantity_.unit) == u"个百分点" && attach_margin(bare)) return;
        const bool has_ratio = quantity_.unit_kind == UnitKind::share || quantity_.unit_name.empty();
        const bool owns = noun_behind && text_[left_ - 1] == u'的';
        // 新建建筑占比50%: 新建 describes, but 实现, 保持 and 提高 do not.
        const Verb achieves = lexicon::match_verb(view(bare));
        const bool may_achieve = quantity_.unit_kind == UnitKind::share || (has_ratio && commitment_.has_bound);
        const bool may_lead = achieves.reach && (achieves.make || achieves.reach_change != lexicon::VerbChange::level);
        if (may_achieve && !owns && !noun_behind && may_lead && achieves.size + 1 < bare.size()) {
            commitment_.action = {bare.begin, bare.begin + achieves.size};
            commitment_.change = achieves.reach_change;
            take_noun({commitment_.action.end, left_}, false);
            return;
        }
        const Words verb = has_ratio && !owns ? Words{} : find_governing_verb(bare);
        // 实现废水的100%回收利用; 建设面积9万亩的2个片区、面积7万亩的3个片区
        if (owns && (!verb.empty() || goes_on())) {
            commitment_.action = verb;
            commitment_.is_make = !verb.empty() && quantity_.unit_kind == UnitKind::thing;
            if (quantity_.unit_kind == UnitKind::amount) commitment_.role = Role::provision;  // 坚强的500千伏电网
            take_noun_behind();
            return;
        }
        if (!verb.empty()) {
            commitment_.action = verb;
            commitment_.is_make = true;
            const bool inside = verb.begin > head_of(bare) && names_with_verb(bare, verb);
            commitment_.is_yearly = says_yearly(verb.begin - 1);
            commitment_.lead = {before.begin, inside ? bare.begin : verb.begin};
            const Verb first = lexicon::match_verb(view(verb)), last = lexicon::match_verb_before(view(verb));
            const bool adds = first.make_change == lexicon::VerbChange::increase;  // 新增创建
            commitment_.change = adds ? first.make_change : last.make_change;
            if (inside) commitment_.subject = without_tail(text_, {bare.begin, verb.begin});
            take_noun({inside ? verb.begin : verb.end, left_}, false);
            if (!noun_behind) return;
            if (starts_with_particle() || quantity_.relation_after || quantity_.unit_kind == UnitKind::amount)
                commitment_.role = Role::provision;
            else if (names_some(commitment_.noun) || opens_item()) take_noun_behind();
            else commitment_.role = Role::count;  // 实施新北洋、哈工大2处中心建设
            return;
        }
        take_noun(bare, false);
        if (!tally_.empty()) commitment_.action = tally_;
        if (!noun_behind) return;
        commitment_.role = quantity_.unit_kind == UnitKind::thing && !quantity_.relation_after && !starts_with_particle()
                               ? Role::count
                               : Role::provision;
    }

    /// 力争100家企业达到一级: nothing but a modality stands before the number, and those that are counted do something.
    [[nodiscard]] bool is_promised() const {
        const Words before{mention_.segment, quantity_.before};
        return quantity_.unit_kind == UnitKind::thing &&
               std::any_of(mention_.cues.begin(), mention_.cues.end(), [&](const CueAt& cue) {
                   return before.contains(cue.words) && (cue.cue == Cue::strive || cue.cue == Cue::ensure);
               });
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
        return !quantity_.is_chinese && left_ > mention_.segment && is_one_of(text_[left_ - 1], separators);
    }

    /// A number stands before in the clause, or the clause begins with 和.
    [[nodiscard]] bool goes_on() const {
        return mention_.segment > mention_.clause.begin || is_one_of(text_[mention_.clause.begin], u"和及与");
    }

    /// 70%以上县级机关建成…, 实现全国70%左右机关建成…: the noun behind the share does something.
    bool attach_share_behind(Words bare) {
        Words verb{bare.begin, bare.begin};
        verb.end += lexicon::match_verb(view(bare)).size;
        const Words rest = without_lead(text_, {verb.end, bare.end}, u"全国");
        const lexicon::CueMatch place = lexicon::match_cue(view(rest));
        const bool is_place = view(rest) == u"全国" || (place.cue == Cue::place && place.size == rest.size());
        const bool nothing_before = rest.empty() || opens_item() || is_place;
        if (!nothing_before) return false;
        if (const Verb doing = lexicon::match_verb(behind()); doing.size > 1) {
            // 产能达到基准水平，30%以上达到标杆水平: of the noun before; 100%实现线上办理: of the verb's
            if (!noun_of_clauses_before(text_, mention_.sentence, mention_.clause).empty()) return true;
            commitment_.action = {quantity_.after, quantity_.after + doing.size};
            take_noun(record::noun_behind(text_, mention_.clause, commitment_.action.end, mention_.next_number), true);
            return true;
        }
        take_noun_behind();
        const Words whole = commitment_.noun;
        cut_at_verb();
        if (commitment_.noun == whole && starts_with_particle() && verb.empty()) {
            take_noun({}, false);
            return false;
        }
        commitment_.action = verb;
        return true;
    }

    /// 增速高于全省平均水平2个百分点: how far from something else.
    bool attach_margin(Words bare) {
        for (const auto& [word, relation] : {std::pair{std::u16string_view(u"高于"), Relation::more_than},
                                             {std::u16string_view(u"快于"), Relation::more_than},
                                             {std::u16string_view(u"低于"), Relation::less_than}}) {
            const std::uint32_t at = text_.find(bare, word);
            if (at == bare.begin || at == bare.end) continue;
            commitment_.relation = quantity_.relation_after.value_or(relation);
            take_noun({bare.begin, at}, false);
            return true;
        }
        return false;
    }

    /// 投入不少于总投资的50%, 租金为标准的10%: a share of something else; comparator or verb stand before that.
    bool attach_share_of(Words bare) {
        if (text_[bare.begin] == u'占') {  // 占全省总量的65%: of the noun before
            commitment_.action = {bare.begin, bare.begin + 1};
            return true;
        }
        for (std::uint32_t end = bare.begin + 1; end < bare.end; ++end) {
            const std::u16string_view before = view({bare.begin, end});
            const lexicon::Bound bound = lexicon::match_bound_before(before);
            const bool is_verb = bound.size < 2;
            const std::uint32_t size = is_verb ? lexicon::match_sign_at_end(before, lexicon::Sign::makes_up) : bound.size;
            if (size == 0) continue;
            if (is_verb) commitment_.action = {end - size, end};
            else commitment_.relation = bound.relation;
            take_noun({bare.begin, end - size}, false);
            return true;
        }
        if (const Verb verb = lexicon::match_verb(view(bare)); verb.size > 1 && verb.size + 1 < bare.size()) {  // 完成计划的50%
            commitment_.action = {bare.begin, bare.begin + verb.size};
            take_noun({commitment_.action.end, bare.end - 1}, false);
            return true;
        }
        return false;
    }

    /// 为企业培养…, 对…举办…: the verb may stand behind a phrase.
    [[nodiscard]] bool opens_a_phrase(Words words) const {
        return lexicon::match_sign(view(words), lexicon::Sign::phrase_head) > 0;
    }

    /// 城镇新增就业: the verb stands inside the name of what is counted.
    [[nodiscard]] bool names_with_verb(Words words, Words verb) const {
        return !opens_a_phrase(words) && lexicon::match_verb(view(words)).size < 2 && !lexicon::match_verb(view(verb)).act &&
               !is_one_of(text_[verb.begin - 1], ends_of_places);
    }

    /// 年种植绿肥38万亩, 用水量年下降2%: 年 before a verb says how often; 全年, 2025年 and 五年 do not.
    [[nodiscard]] bool says_yearly(std::uint32_t index) const {
        return text_[index] == u'年' && !is(text_[index - 1], text::digit | text::numeral) &&
               !is_one_of(text_[index - 1], u"全当今去上每来明本同近多整半老少青成”");
    }

    /// Where a verb may stand that governs `words`: at their head, or behind 实现 and 年 there (实现年新增就业5万人).
    [[nodiscard]] std::uint32_t head_of(Words words) const {
        std::uint32_t index = words.begin;
        if (text_.starts_with(words, u"实现")) index = without_lead(text_, {index + 2, words.end}, {}).begin;
        if (index < words.end && says_yearly(index)) ++index;
        return lexicon::match_verb(view({index, words.end})).make ? index : words.begin;
    }

    /// 在碳利用、储能等领域取得…: the field's own verbs govern nothing. Else `head`.
    [[nodiscard]] std::uint32_t behind_field(Words words, std::uint32_t head) const {
        if (text_[words.begin] != u'在') return head;
        for (std::uint32_t end = words.end; end > head + 2; --end)
            if (end < words.end && lexicon::match_sign_at_end(view({head, end}), lexicon::Sign::field) > 0) return end;
        return head;
    }

    /// The verb that governs `words` from their head, or from behind a phrase like 为企业, 对…, 中小企业中; empty: none.
    [[nodiscard]] Words find_governing_verb(Words words) const {
        const bool may_be_inside = opens_a_phrase(words);
        const std::uint32_t head = head_of(words);
        Words causing;  // 支持企业组建联盟5个: what it makes others do comes first
        for (std::uint32_t index = behind_field(words, head); index < words.end;) {
            const std::u16string_view rest = view({index, words.end});
            if (const std::uint32_t noun = lexicon::match_verb_like_noun(rest)) {
                if (index == head && !may_be_inside) return {};
                index += noun;
                continue;
            }
            const Verb verb = lexicon::match_verb(rest);
            const bool at_head = index == head;
            const bool behind_place = index > words.begin && is_one_of(text_[index - 1], ends_of_places);
            const std::uint32_t behind = index + verb.size;
            const bool acts = verb.act && behind + 1 < words.end && !is_one_of(text_[behind], separators) &&
                              !text_.contains({behind, words.end}, u"的");
            const bool adds = (rest.starts_with(u"新增") || rest.starts_with(u"净增")) && index - words.begin <= longest_modifier;
            const bool names_measure = !at_head && !adds && behind < words.end && words.end - behind <= longest_measure &&
                                       measure_at_end(text_, {behind, words.end}) > 0;
            if (text_[behind] == u'的' || names_measure) {  // 通过平台提供的软件服务下载量: the verbs describe
                ++index;
                continue;
            }
            if (at_head && verb.cause) {
                causing = widened({index, behind}, words);
            } else if (verb.make && (verb.size > 1 || at_head) &&
                       (at_head || acts || (causing.empty() && (may_be_inside || behind_place || adds)))) {
                return widened({index, behind}, words);
            }
            if (!may_be_inside && index - words.begin > 16) break;
            ++index;
        }
        return causing;
    }

    /// 培育、引进机构: the verbs side by side.
    [[nodiscard]] Words widened(Words verb, Words words) const {
        for (;;) {
            std::uint32_t next = verb.end;
            if (next < words.end && is_one_of(text_[next], u"和、与及并或")) ++next;
            const Verb other = lexicon::match_verb(view({next, words.end}));
            const bool is_noun = lexicon::match_verb_like_noun(view({next, words.end})) > 0;
            const std::uint32_t end = next + other.size;
            if (is_noun || other.size < 2 || !other.make || end >= words.end) return verb;
            // 完成造林更新5万亩: what is left must be more than a verb; 完成退耕（退牧）还林: the second verb is in the noun
            if (lexicon::match_verb(view({end, words.end})).size == words.end - end || text_[end] == u'(') return verb;
            verb.end = end;
        }
    }

    /// 30个工作日内, 65岁以上 are provisions, 三年 is a period; only a noun that reaches a time (预期寿命达到79岁) is more.
    [[nodiscard]] std::optional<Role> role_of_time(bool noun_behind) const {
        if (quantity_.unit_kind != UnitKind::time || quantity_.unit.empty()) return std::nullopt;
        const bool compares =
            commitment_.action.end == mention_.expression->words.begin && commitment_.action.begin == quantity_.before;
        const bool is_period = compares && quantity_.relation_before;  // 建设期超过两年
        if (reach_ && !is_period && commitment_.has_own_noun && !noun_behind && quantity_.relation_after != Relation::at_most &&
            measure_at_end(text_, without_tail(text_, commitment_.noun)) > 0)
            return std::nullopt;
        const bool bounds = quantity_.relation_after || behind().starts_with(u"内") || starts_with_particle();
        return bounds ? Role::provision : Role::date;
    }

    /// Roles that the form of the clause gives away, whatever verb governs the number.
    [[nodiscard]] std::optional<Role> find_other_role(bool noun_behind) const {
        const std::u16string_view rest = behind();
        if (is_ordinal()) return Role::name;
        if (is_allowance() || names_standard()) return Role::provision;
        if (is_payment()) return Role::provision;
        if (is_condition(noun_behind)) return Role::provision;
        if (describes_counted_noun(noun_behind) || mention_.follows_count || is_class()) return Role::provision;
        if (counts_structure(rest)) return Role::count;
        if (follows_named_members(noun_behind)) return Role::count;
        if (is_framed()) return Role::count;
        return std::nullopt;
    }

    /// 电池三期: which one, not how many.
    [[nodiscard]] bool is_ordinal() const {
        if (!quantity_.is_chinese || quantity_.is_bare_scale || commitment_.has_bound) return false;
        const std::u16string_view unit = view(quantity_.unit);
        if (unit != u"期") return false;
        const bool is_second = view(quantity_.words).front() == u'二';  // two of them would be 两期
        return is_second || commitment_.action.empty() || !commitment_.noun_is_behind;
    }

    /// 实施65%节能标准
    [[nodiscard]] bool names_standard() const {
        return quantity_.unit_kind == UnitKind::share && commitment_.noun_is_behind && text_.ends_with(commitment_.noun, u"标准");
    }

    /// 可利用不超过5%的面积: a rule.
    [[nodiscard]] bool is_allowance() const {
        if (!commitment_.has_bound) return false;
        const Words before{mention_.clause.begin, quantity_.before};
        const Relation relation = quantity_.relation();
        if (relation != Relation::at_most && relation != Relation::less_than) return false;
        const std::u16string_view head = view(without_lead(text_, before, {}));
        const std::uint32_t allows = lexicon::match_sign(head, lexicon::Sign::allowance);
        return allows > 0 && lexicon::match_verb(head.substr(allows)).size > 1;
    }

    [[nodiscard]] bool is_payment() const {
        const bool is_money = quantity_.unit_dimension == "money" || quantity_.unit_kind == UnitKind::share;
        if (!is_money) return false;
        const Words before{mention_.clause.begin, quantity_.words.begin};
        const bool pays = std::any_of(mention_.cues.begin(), mention_.cues.end(),
                                      [&](const CueAt& cue) { return cue.cue == Cue::payment && before.contains(cue.words); });
        return pays && !reaches_level();
    }
    /// 补助标准提高到1000元: the payment itself is what is promised.
    [[nodiscard]] bool reaches_level() const {
        return reach_ && commitment_.has_own_noun && !commitment_.action.empty() && commitment_.action.size() > 1;
    }

    /// 年收入首次突破10亿元的，…; 30万千瓦以下机组; 65岁以上老人
    [[nodiscard]] bool is_condition(bool noun_behind) const {
        if (mention_.clause.end > quantity_.after && text_[mention_.clause.end - 1] == u'的') return true;
        // 对规模超过100个机架的数据中心逐一登记
        const bool holds_particle = behind().find(u'的') != std::u16string_view::npos;
        if (text_.starts_with(mention_.clause, u"对") && commitment_.has_bound && holds_particle) return true;
        if (!noun_behind) return false;
        const Words bound{quantity_.words.end, quantity_.after};
        const std::u16string_view written = view(bound);
        if (written.find(u"以下") != std::u16string_view::npos || written.find(u"及以") != std::u16string_view::npos) return true;
        if (quantity_.unit_kind == UnitKind::thing || quantity_.unit_kind == UnitKind::share) return false;
        const bool is_rated = lexicon::holds_sign(behind(), lexicon::Sign::rated);  // 淘汰30万千瓦以上燃煤机组
        return quantity_.relation_after.has_value() && (is_rated || (!make_ && !commitment_.is_make));
    }

    /// 培育20亿元以上企业5家: a later number counts the noun, this one only describes it.
    [[nodiscard]] bool describes_counted_noun(bool noun_behind) const {
        if (!noun_behind || mention_.next == nullptr || !mention_.next->quantity) return false;
        for (std::uint32_t index = quantity_.after; index < mention_.next_number; ++index)
            if (is_one_of(text_[index], u"、和与及并,")) return false;
        return mention_.next->quantity->unit_kind != UnitKind::share || quantity_.unit_kind == UnitKind::share;
    }

    /// 30万千瓦级机组, 百MW级储能: how big each is; a 百万千瓦级 or 千亿级 one may be promised.
    [[nodiscard]] bool is_class() const {
        if (quantity_.unit_kind != UnitKind::amount || !text_.ends_with(quantity_.unit, u"级")) return false;
        return !quantity_.is_bare_scale || is(text_[quantity_.unit.begin], text::latin);
    }

    /// 三个阶段, 10个方面: the text's own structure.
    [[nodiscard]] bool counts_structure(std::u16string_view rest) const {
        if (quantity_.unit_kind != UnitKind::thing || commitment_.has_bound || quantity_.is_bare_scale) return false;
        const std::u16string_view unit = view(quantity_.unit);
        if (quantity_.is_chinese && (unit == u"类" || unit == u"种")) return true;
        const lexicon::CueMatch cue = lexicon::match_cue(rest);
        const bool is_kind = cue.size < rest.size() && is_one_of(rest[cue.size], u"级性型");  // 20个市级、区域性中心
        if (cue.cue == Cue::structure && !is_kind)
            return quantity_.is_chinese || !commitment_.is_make || (left_ > mention_.segment && text_[left_ - 1] == u'的');
        if (!quantity_.is_chinese) return false;
        const lexicon::CueMatch last = lexicon::match_cue_before(view(commitment_.noun));
        return commitment_.noun_is_behind && last.cue == Cue::structure;
    }

    /// 新北洋、哈工大2处中心: as many names as the number says, directly before it.
    [[nodiscard]] bool follows_named_members(bool noun_behind) const {
        if (!noun_behind || commitment_.noun_is_behind || quantity_.unit_kind != UnitKind::thing) return false;
        return text_.contains(commitment_.noun, u"、");
    }

    /// 围绕37条产业链, 建筑执行75%标准: the clause's head or the verb beside the number frames, it promises nothing.
    [[nodiscard]] bool is_framed() const {
        if (lexicon::match_cue_before(view({mention_.segment, left_})).cue == Cue::frame) return true;
        if (reach_ && !commitment_.action.empty()) return false;
        const Words head = without_lead(text_, {mention_.clause.begin, quantity_.words.begin}, {});
        const lexicon::CueMatch cue = lexicon::match_cue(view(head));
        if (cue.cue != Cue::frame) return false;
        return commitment_.action.empty() || commitment_.action.begin < head.begin + cue.size;
    }

    const CleanText& text_;
    const Mention& mention_;
    const Quantity& quantity_;
    Commitment commitment_;
    std::uint32_t left_ = 0;  ///< where the words before verb and comparators end
    Words tally_;             ///< 累计 beside the number: the action where there is no other
    bool reach_ = false, make_ = false, cause_ = false;
    Verb comparing_;  ///< the comparator before the number, where it is a verb
    bool compares_ = false;
    lexicon::VerbChange make_change_ = lexicon::VerbChange::level;
};

}  // namespace

Commitment read_commitment(const CleanText& text, const Mention& mention) { return Reader(text, mention).run(); }

Change change_of(lexicon::VerbChange change, std::string_view unit) {
    switch (change) {
        case lexicon::VerbChange::increase: return Change::increase;
        case lexicon::VerbChange::growth: return Change::growth;
        case lexicon::VerbChange::reduction: return Change::reduction;
        case lexicon::VerbChange::raise: return unit == "%" || unit == "倍" ? Change::growth : Change::increase;
        case lexicon::VerbChange::level: break;
    }
    return Change::level;
}

}  // namespace plandoc::record
