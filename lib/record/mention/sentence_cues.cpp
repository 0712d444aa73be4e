#include "record/mention/sentence_cues.hpp"

#include <algorithm>

#include "lexicon/bounds.hpp"
#include "lexicon/lead_sign.hpp"
#include "lexicon/money_sign.hpp"
#include "lexicon/units.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/leading_time.hpp"
#include "record/noun/noun_head.hpp"
#include "record/number/clause.hpp"
#include "text/numeral.hpp"

namespace plandoc::record {

using lexicon::Cue;

std::span<const CueAt> cues_between(std::span<const CueAt> cues, Words words) {
    const auto first =
        std::partition_point(cues.begin(), cues.end(), [&](const CueAt& cue) { return cue.words.begin < words.begin; });
    const auto last = std::partition_point(first, cues.end(), [&](const CueAt& cue) { return cue.words.end <= words.end; });
    return {first, last};
}

void SentenceCues::begin(Words sentence) {
    sentence_ = sentence;
    cues_.clear();
    is_found_ = false;
    next_ = 0;
    followed_ = sentence.begin;
    fact_ = compares_ = has_base_ = pays_ = country_ = false;
    extant_end_ = 0;
    fact_end_ = sentence.end;
    modality_ = Modality::none;
}

void SentenceCues::find() {
    is_found_ = true;
    const std::u16string_view sentence = text_.characters(sentence_);
    for (std::size_t at = 0;;) {
        const lexicon::FoundCue found = lexicon::find_sentence_cue(sentence, at);
        if (!found) return;
        at = found.begin + found.match.size;
        const auto begin = sentence_.begin + static_cast<std::uint32_t>(found.begin);
        cues_.push_back({{begin, begin + found.match.size}, found.match.cue});
    }
}

void SentenceCues::follow(std::uint32_t index) {
    if (!is_found_) find();
    if (text_.contains({followed_, index}, u";")) {
        fact_ = compares_ = has_base_ = pays_ = false;
        modality_ = Modality::none;
    }
    followed_ = index;
    if (index > fact_end_) fact_ = compares_ = has_base_ = false;
    for (; next_ < cues_.size() && cues_[next_].words.begin < index; ++next_) follow(cues_[next_], index);
}

/// 2027年底前|已建成的场站: by then; 由|去年的|58亿元增至: where a change starts; 项|目前|期: another word.
bool SentenceCues::names_no_fact(Words cue) const {
    if (cue.begin == sentence_.begin) return false;
    const char16_t before = text_[cue.begin - 1];
    if (before == u'项' && text_.starts_with(cue, u"目前")) return true;
    return (before == u'前' && text_[cue.begin] == u'已') || (text::is_one_of(before, u"由从") && text_[cue.end] == u'的');
}

/// 已投运电站利用小时数|不低于|600小时: what is there is to keep to so much, which is no fact.
bool SentenceCues::is_held_to(Words behind) const {
    constexpr std::uint32_t longest = 6;  // characters of the comparator
    for (std::uint32_t at = text_.find(behind, u'不'); at < behind.end; at = text_.find({at + 1, behind.end}, u'不')) {
        std::uint32_t end = at + 1;
        while (end < behind.end && end - at < longest && text::is(text_[end], text::han)) ++end;
        const bool is_bound = lexicon::match_bound_before(text_.characters({at, end})).size == end - at;
        if (is_bound && end < behind.end && text::is(text_[end], text::digit)) return true;
    }
    return false;
}

/// |已备案机构|合格率达到100%, 新建小区配建率100%、|已建成小区|达标率90%以上: of whom a rate is told that is to be reached.
bool SentenceCues::names_rate(Words cue) const {
    const Words clause = clause_around(text_, sentence_, cue);
    if (cue.begin > sentence_.begin && text_[cue.begin - 1] == u'占') return true;  // 占|已评定机构的比例超过80%
    const bool opens_member = cue.begin > sentence_.begin && text_[cue.begin - 1] == u'、';
    const bool opens = opens_member || without_lead(text_, {clause.begin, cue.begin}, {}).empty();
    if (!text_.starts_with(cue, u"已") || !opens) return false;
    if (is_held_to({cue.end, clause.end})) return true;
    const std::uint32_t rate = text_.find({cue.end, clause.end}, u'率') + 1;
    if (rate >= clause.end || text_[rate] == u'的') return false;
    return text::is(text_[rate], text::digit) || lexicon::match_verb(text_, {rate, clause.end}).reach;
}

/// 经过3年|努力|，, 共同|努力, 灌溉设计|保证|率: no word of striving, but a noun.
bool SentenceCues::is_noun(Words modality) const {
    constexpr std::u16string_view before_effort = u"年的同懈", behind_surety = u"率金书";
    if (text_.starts_with(modality, u"努力"))
        return modality.begin > sentence_.begin && text::is_one_of(text_[modality.begin - 1], before_effort);
    return text_.ends_with(modality, u"保证") && text::is_one_of(text_[modality.end], behind_surety);
}

/// 争取|政策支持, 争取|承办赛事: the verb of a clause without number or time, which promises nothing of what follows it.
bool SentenceCues::seeks_object(Words cue) const {
    const Words rest{cue.end, clause_around(text_, sentence_, cue).end};
    const std::u16string_view object = text_.characters(rest);
    const bool has_time = object.starts_with(u'到') || text_.contains(rest, u"年");  // 争取|到“十四五”末
    return text_.starts_with(cue, u"争取") && !has_time && !text::holds(object, text::digit);
}

/// 争取|上级资金|6亿元, 争取|中央预算内投资|不少于3亿元, 争取|国家级试点|2个: the verb that brings them in; but 争取|完成投资.
bool SentenceCues::seeks_money(Words cue) const {
    const Words rest{cue.end, clause_around(text_, sentence_, cue).end};
    const std::u16string_view behind = text_.characters(rest);
    const auto number = std::find_if(behind.begin(), behind.end(), [](char16_t c) { return text::is(c, text::digit); });
    std::u16string_view object = behind.substr(0, static_cast<std::size_t>(number - behind.begin()));
    object.remove_suffix(lexicon::match_bound_before(object).size);
    const bool is_money = lexicon::ends_with_sign(object, lexicon::MoneySign::purse) || object.ends_with(u"投资");
    // 争取|甲区等3项|国家级试点
    const bool is_won =
        lexicon::ends_with_sign(object, lexicon::MoneySign::won) || lexicon::ends_with_sign(behind, lexicon::MoneySign::won);
    const bool is_object = is_money || (is_won && object.find(u'年') == object.npos);
    return text_.starts_with(cue, u"争取") && number != behind.end() && is_object && !lexicon::match_verb(object);
}

/// 对|已治理的9处矿坑逐一建档，成活率达到85%; 壮大|已评定的园区，新培育10个; 利用|已建成水库，新建电站;
/// |已开工的项目要加快，再开工 20个; 巩固|已建成|的20个站点，新建30个: says of whom something else is done, and nothing of what
/// follows.
bool SentenceCues::describes(Words cue) const {
    const std::u16string_view behind = text_.characters({cue.end, sentence_.end});
    const std::size_t deed = lexicon::match_verb(behind).size;
    const std::u16string_view done = behind.substr(deed);
    if (text_.ends_with(cue, u"已") && deed > 1 && (done.starts_with(u'的') || done.starts_with(u"出的"))) return true;
    const bool counts = behind.size() > 1 && behind.front() == u'的' && text::is(behind[1], text::digit);
    if (text_.starts_with(cue, u"已") && cue.size() > 1 && counts) return true;
    if (cue.begin == sentence_.begin) return false;
    const std::u16string_view before = text_.characters({sentence_.begin, cue.begin});
    if (text::is_one_of(before.back(), u"对将把") || lexicon::ends_with_sign(before, lexicon::LeadSign::draws_on)) return true;
    const Words clause = clause_around(text_, sentence_, cue);
    const lexicon::Verb verb = lexicon::match_verb_before(text_, {clause.begin, std::max(clause.begin, cue.begin)});
    const std::uint32_t particle = text_.find({cue.end, clause.end}, u'的');
    return verb.size > 1 && verb.make && particle < clause.end && text::is(text_[particle + 1], text::han);
}

/// 比|去年|增加: what a year is held against.
bool SentenceCues::is_base(Words cue) const {
    return cue.begin > sentence_.begin && text::is_one_of(text_[cue.begin - 1], u"比较") && text_.contains(cue, u"年");
}

/// 在确保|供热安全的|前提下: what is ensured is the premise alone; but 力争|在现有|基础上提高10%.
bool SentenceCues::is_of_premise(Words behind_modality) const {
    return !text_.contains(behind_modality, u",") && !text_.contains(behind_modality, u"在");
}

/// Where what the cue of a fact says ends: with its clause, with the bracket around it （目前为17亿立方米）, or with the
/// sentence.
std::uint32_t SentenceCues::end_of_fact(Words cue) const {
    if (describes(cue)) {
        const Words rest{cue.end, clause_around(text_, sentence_, cue).end};
        return text_.find(rest, u"合计");  // 与已改造的200户|合计达到500户
    }
    const std::uint32_t note = end_of_note(text_, sentence_, cue);
    return note > 0 ? note : sentence_.end;
}

/// 全市, 全省
bool SentenceCues::is_place(Words words) const {
    const lexicon::CueMatch place = lexicon::match_cue(text_, words);
    return place.cue == Cue::place && place.size == words.size();
}

/// The end of the clause of `cue`, and of those behind it that only go on with what there is: 现有动物557种|，植物86种，湖泊20个.
std::uint32_t SentenceCues::end_of_extant(Words cue) const {
    constexpr int most_members = 16;
    constexpr std::uint32_t longest_place = 6;  // characters of 全市 and the like
    const Words clause = clause_around(text_, sentence_, cue);
    const Words subject = without_lead(text_, {clause.begin, std::max(clause.begin, cue.begin)}, {});
    if (lexicon::match_verb(text_, subject).size > 1) return clause.end;  // 盘活|现有厂房5万平方米，土地3公顷
    const bool opens = cue.begin < sentence_.begin + longest_place && (subject.empty() || is_place(subject));
    if (opens && tells_state(clause)) return sentence_.end;
    std::uint32_t end = clause.end;
    for (int count = 0; count < most_members && end + 1 < sentence_.end && text::is_one_of(text_[end], u",;"); ++count) {
        const Words next = clause_around(text_, sentence_, {end + 1, end + 1});
        if (next.begin != end + 1 || !is_bare_member(next)) break;
        end = next.end;
    }
    return end;
}

/// 现有茶园9万亩，产值3亿元，基地5万亩、参与农户2万户: to the end of the sentence nothing is done and nothing is to come.
bool SentenceCues::tells_state(Words first) const {
    constexpr std::uint32_t longest = 120;  // characters
    const Words rest{first.end, sentence_.end};
    if (rest.size() > longest || text_.contains(rest, u"年底") || text_.contains(rest, u"到20")) return false;
    for (std::uint32_t begin = first.end + 1; begin < sentence_.end;) {
        const Words clause = clause_around(text_, sentence_, {begin, begin});
        const std::u16string_view words = text_.characters(without_lead(text_, clause, {}));
        const lexicon::Verb verb = lexicon::match_verb(words);
        const lexicon::CueMatch cue = lexicon::match_sentence_cue(text_.characters(clause));
        const bool is_yearly = text_[clause.begin] == u'年';  // 年产茶3万吨
        const bool acts = verb.size > 1 && verb.make && !is_yearly && lexicon::match_verb_like_noun(words) == 0;
        if (acts || lexicon::is_modal(cue.cue) || text::is(text_[begin], text::digit)) return false;
        begin = std::max(begin, clause.end) + 1;
    }
    return true;
}

/// 植物86种, 共有河流530条: a noun and how many there are of it, and no verb.
bool SentenceCues::is_bare_member(Words clause) const {
    constexpr std::uint32_t longest = 20, longest_unit = 4;  // characters
    constexpr std::u16string_view in_all = u"共有";
    if (clause.size() > longest) return false;
    if (text_.starts_with(clause, in_all)) clause.begin += static_cast<std::uint32_t>(in_all.size());
    const std::u16string_view words = text_.characters(clause);
    std::size_t number = 0;
    while (number < words.size() && text::is(words[number], text::han)) {
        if (lexicon::match_verb(words.substr(number)).size > 1) return false;
        ++number;
    }
    if (lexicon::match_verb_before(words.substr(0, number))) return false;
    const std::size_t unit = std::min(words.find_first_not_of(u"0123456789.", number), words.size());
    if (number < 2 || unit == number || unit + longest_unit < words.size()) return false;
    const std::u16string_view rest = words.substr(unit);
    return text::all_are(rest, text::han);
}

/// 产量达到8万吨，力争|10万吨|，保有量…: no more than a second value of what stands before.
bool SentenceCues::seeks_value_alone(Words cue, Words clause) const {
    if (cue.begin == sentence_.begin || cue.begin != clause.begin) return false;
    const std::u16string_view rest = text_.characters({cue.end, clause.end});
    const lexicon::Verb verb = lexicon::match_verb(rest);
    std::uint32_t size = verb.reach && verb.size > 1 ? verb.size : 0;  // but 力争|到2025年，
    const std::uint32_t number = text::match_arabic(rest.substr(size)).size;
    size += number;
    size += text::match_scale(rest.substr(size)).size;
    const auto unit = lexicon::match_unit(rest.substr(size));
    if (unit && unit->kind != lexicon::UnitKind::time) size += unit->size;
    size += lexicon::match_bound_after(rest.substr(size)).size;
    return number > 0 && size == rest.size();
}

/// 力争|实现无缝换乘，加快线路建设|，2025年绿色出行比例达到60%: where a clause opens with its own date and subject, and nothing
/// sought before it was dated; but 力争达到60%，到2025年达到80%.
std::uint32_t SentenceCues::end_before_dated_clause(Words sought) const {
    constexpr int most_clauses = 8;
    for (int count = 0; count < most_clauses; ++count) {
        if (text_.contains(sought, u"年") || sought.end >= sentence_.end || text_[sought.end] != u',') break;
        const std::uint32_t begin = sought.end + 1;
        sought = clause_around(text_, sentence_, {begin, begin});
        const std::uint32_t time = match_leading_time(text_, sought);
        const Words behind{sought.begin + time, sought.end};
        const bool has_subject = !lexicon::match_verb(text_, behind) && !text::is(text_[behind.begin], text::digit);
        if (time > 0 && text_.contains({sought.begin, behind.begin}, u"年") && has_subject) return begin - 1;
    }
    return sentence_.end;
}

/// 占比|力争|达到75%，…: between a subject and its verb the word is of their clause; at the head of a clause, of the sentence.
std::uint32_t SentenceCues::end_of_modality(Words cue) const {
    const Words clause = clause_around(text_, sentence_, cue);
    if (seeks_value_alone(cue, clause)) return clause.end;
    const Words subject = without_lead(text_, {clause.begin, std::max(clause.begin, cue.begin)}, {});
    constexpr std::uint32_t shortest = 2;                                        // characters
    const bool is_of_clause = subject.size() >= shortest && !is_place(subject);  // but 全省|力争|建成
    return is_of_clause ? clause.end : end_before_dated_clause({cue.end, clause.end});
}

/// 安排就业|补助|资金90亿元、培训资金5亿元: the word is in the name of money that is set aside.
bool SentenceCues::names_purse(Words payment) const {
    const Words before{clause_around(text_, sentence_, payment).begin, payment.begin};
    const std::u16string_view behind = text_.characters({payment.end, sentence_.end});
    return (behind.starts_with(u"资金") || behind.starts_with(u"经费")) &&
           lexicon::holds_sign(text_, before, lexicon::MoneySign::sets_aside);
}

bool& SentenceCues::said_by(Words fact_cue) {
    if (text_.starts_with(fact_cue, u"同比")) return compares_;
    return is_base(fact_cue) ? has_base_ : fact_;
}

void SentenceCues::follow(const CueAt& cue, std::uint32_t index) {
    const Words behind{cue.words.end, index};
    switch (cue.cue) {
        case Cue::fact:
            if (text_.ends_with(clause_around(text_, sentence_, cue.words), u"的")) break;  // 已建成专用线的，比例达到90%
            if (names_no_fact(cue.words) || names_rate(cue.words)) break;
            fact_end_ = end_of_fact(cue.words);
            said_by(cue.words) = !text_.contains(behind, u";") && index <= fact_end_;
            if (text_.starts_with(cue.words, u"同比")) compared_end_ = clause_around(text_, sentence_, cue.words).end;
            break;
        case Cue::payment:
            if (names_purse(cue.words)) break;
            pays_ = !text_.contains(behind, u";");
            paid_at_ = cue.words.begin;
            break;
        case Cue::extant:
            if (lexicon::ends_with_sign(text_, {sentence_.begin, cue.words.begin}, lexicon::LeadSign::draws_on)) break;
            if (names_rate(cue.words)) break;
            if (!text_.contains(behind, u",")) extant_end_ = end_of_extant(cue.words);
            break;
        case Cue::country: country_ = true; break;
        case Cue::basis:
            fact_ = compares_ = has_base_ = false;
            extant_end_ = 0;  // 在现有320亩的基础上|再建150亩
            // 力争|由目前的|20元降至15元: where the change starts
            if (text::is_one_of(text_[cue.words.begin], u"由从")) break;
            if (is_of_premise({modality_end_, cue.words.begin})) modality_ = Modality::none;
            break;
        case Cue::strive:
        case Cue::ensure:
            if (is_noun(cue.words)) break;
            fact_ = compares_ = has_base_ = false;
            if (text_.contains(behind, u";")) break;
            if (seeks_object(cue.words) && text_.contains(behind, u",")) break;
            // 确保|全年争取资金3亿元
            if (text_.starts_with(cue.words, u"争取") && modality_ == Modality::ensure &&
                modality_end_ > clause_around(text_, sentence_, cue.words).begin)
                break;
            modality_ = cue.cue == Cue::ensure ? Modality::ensure : seeks_money(cue.words) ? Modality::none : Modality::strive;
            modality_end_ = cue.words.end;
            modality_until_ = end_of_modality(cue.words);
            break;
        default: break;
    }
}

Modality SentenceCues::modality_before(std::uint32_t index) const {
    return modality_end_ <= index && index <= modality_until_ ? modality_ : Modality::none;
}

}  // namespace plandoc::record
