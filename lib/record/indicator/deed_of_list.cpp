#include "record/indicator/deed_of_list.hpp"

#include <algorithm>

#include "lexicon/noun_sign.hpp"
#include "lexicon/place_level.hpp"
#include "lexicon/verb_sign.hpp"
#include "lexicon/verbs.hpp"
#include "record/noun/noun_behind.hpp"
#include "record/number/clause.hpp"

namespace plandoc::record {

using text::CleanText;
using text::is_one_of;

std::string deed_behind_kin(const CleanText& text, const Mention& mention, Words noun) {
    constexpr std::uint32_t shortest_kin = 2, longest_kin = 12, task = 2;  // characters; of 任务
    if (mention.behind.empty() || !mention.behind.front().quantity) return {};
    const Quantity& other = *mention.behind.front().quantity;
    const bool is_next = other.words.begin < mention.clause.end && other.before == noun.end + 1 &&
                         is_one_of(text[noun.end], list_joints) &&
                         text.characters(other.unit) == text.characters(mention.quantity().unit);
    if (!is_next) return {};
    const std::uint32_t end = mention.behind.size() > 1 ? mention.behind[1].words.begin : mention.clause.end;
    const Words next = noun_behind(text, mention.clause, other.after, std::min(end, mention.clause.end));
    for (std::uint32_t size = std::min({noun.size(), next.size(), longest_kin}); size > 0; --size) {
        const std::uint32_t kin = text.find(next, text.characters({noun.end - size, noun.end}));
        if (kin <= next.begin || kin + size >= next.end) continue;
        const Words deed{kin + size, next.end};
        const Words done{deed.begin, deed.end - (text.ends_with(deed, u"任务") ? task : 0)};  // 改造|任务
        const bool is_task = done.end < deed.end && lexicon::match_verb(text, done).size > 1;
        if (size < shortest_kin && !is_task) return {};  // 2个小区、3个棚户区|改造任务
        const bool is_done = lexicon::ends_with_sign(text, done, lexicon::VerbSign::deed) &&
                             !lexicon::match_verb(text, deed).reach;  // but 失业人员|实现就业
        return is_done ? text.written(deed) : std::string();
    }
    return {};
}

namespace {

/// 改造任务 of 老旧小区|改造任务: characters of what is done that `noun` ends with, behind a thing it is done to; 0: none.
std::uint32_t deed_behind_thing(const CleanText& text, Words noun) {
    constexpr std::uint32_t shortest_thing = 2;  // characters
    const std::uint32_t task = text.ends_with(noun, u"任务") ? 2 : 0;
    Words thing{noun.begin, noun.end - task};
    while (const std::uint32_t deed = lexicon::match_sign_at_end(text, thing, lexicon::VerbSign::deed)) thing.end -= deed;
    if (thing.end + task == noun.end && task > 0) thing.end -= lexicon::match_verb_before(text, thing).size;  // 创建|任务
    if (thing.end + task == noun.end || thing.size() < shortest_thing) return 0;
    if (text.ends_with(thing, u"的")) --thing.end;  // 园区|的整治
    return text::is_one_of(text[thing.end - 1], list_joints) ? 0 : noun.end - thing.end;
}

/// 示范区, 老旧小区; but 提质工程, 升级项目, 补偿试点, 环境整治, 乡镇
bool names_thing(const CleanText& text, Words noun) {
    constexpr std::uint32_t shortest = 2;  // characters
    const bool is_work = lexicon::ends_with_sign(text, noun, lexicon::NounSign::works) || text.ends_with(noun, u"项目") ||
                         lexicon::ends_with_sign(text, noun, lexicon::VerbSign::thing_end);
    const bool is_deed =
        lexicon::ends_with_sign(text, noun, lexicon::VerbSign::deed) || lexicon::match_verb_before(text, noun).size > 1;
    return noun.size() >= shortest && !is_work && !is_deed && lexicon::match_place_level(text.characters(noun)) < noun.size();
}

}  // namespace

std::string deed_behind_list(const CleanText& text, const Mention& mention, Words action, Words noun) {
    const bool does = lexicon::begins_with_sign(text, action, lexicon::VerbSign::carries_out) ||
                      lexicon::ends_with_sign(text, action, lexicon::VerbSign::sets_going);
    if (!does || noun.begin != mention.quantity().after || !names_thing(text, noun)) return {};
    std::uint32_t end = noun.end;  // of the noun before
    for (std::size_t index = 0; index < std::min(mention.behind.size(), most_parallel); ++index) {
        const Expression& other = mention.behind[index];
        if (!other.quantity || other.words.begin >= mention.clause.end || other.quantity->before != end + 1) break;
        if (!is_one_of(text[end], list_joints)) break;
        const bool has_next = index + 1 < mention.behind.size();
        const std::uint32_t limit = has_next ? mention.behind[index + 1].words.begin : mention.clause.end;
        const Words next = noun_behind(text, mention.clause, other.quantity->after, std::min(limit, mention.clause.end));
        if (const std::uint32_t deed = deed_behind_thing(text, next)) return text.written({next.end - deed, next.end});
        if (!names_thing(text, next)) break;
        end = next.end;
    }
    return {};
}

}  // namespace plandoc::record
