#include "record/letterhead/addressee.hpp"

#include <algorithm>
#include <string_view>

#include "lexicon/body_end.hpp"
#include "lexicon/letterhead_sign.hpp"
#include "lexicon/region.hpp"
#include "record/brackets.hpp"

namespace plandoc::record {

using lexicon::LetterheadSign;
using text::CleanText;
using text::Words;

namespace {

bool ends_as_body(std::u16string_view name) { return lexicon::ends_with_sign(name, lexicon::BodyEnd::body); }

std::vector<Words> split_at(const CleanText& text, Words list, std::u16string_view separators) {
    std::vector<Words> pieces;
    std::uint32_t begin = list.begin;
    int depth = 0;
    for (std::uint32_t index = list.begin; index <= list.end; ++index) {
        const char16_t c = index < list.end ? text[index] : u'\n';
        if (c == u'(') ++depth;
        if (c == u')') --depth;
        const bool separates = index == list.end || (depth <= 0 && separators.find(c) != std::u16string_view::npos);
        if (!separates) continue;
        const Words piece = text.trim({begin, index}, u":。;,\n");
        if (!piece.empty()) pieces.push_back(piece);
        begin = index + 1;
    }
    return pieces;
}

/// 滨江新区经济运行局, 高新区改革发展局: a body of a zone.
bool begins_with_zone(std::u16string_view name) {
    constexpr std::size_t shortest_body = 2;  // characters
    for (std::size_t size = 3; size + shortest_body <= name.size(); ++size)
        if (lexicon::ends_with_sign(name.substr(0, size), LetterheadSign::zone)) return true;
    return false;
}

/// Whether the piece of a list addresses somebody without the pieces beside it: 经济开发区, not 单位.
bool stands_alone(const CleanText& text, Words piece) {
    const std::u16string_view name = without_bracket(text.characters(piece));
    if (lexicon::match_sign(name, LetterheadSign::dependent) == name.size()) return false;
    if (lexicon::ends_with_sign(name, LetterheadSign::zone) ||
        lexicon::match_sign(name, LetterheadSign::enterprise) == name.size())
        return true;
    if (name.size() < 2 || !ends_as_body(name)) return false;
    return lexicon::begins_with_sign(name, LetterheadSign::addressee_head) ||
           lexicon::ends_with_sign(name, LetterheadSign::standing_body) || lexicon::match_place(name) || begins_with_zone(name);
}

/// 高新区、滨江经开区生态环境局: zones whose body stands behind the last; but 高新区、滨江经开区管委会.
bool share_body(const CleanText& text, const std::vector<Words>& pieces) {
    const auto is_zone = [&](Words piece) { return lexicon::ends_with_sign(text, piece, LetterheadSign::zone); };
    const std::u16string_view last = without_bracket(text.characters(pieces.back()));
    return begins_with_zone(last) && !is_zone(pieces.back()) && !lexicon::ends_with_sign(last, LetterheadSign::standing_body) &&
           std::any_of(pieces.begin(), pieces.end(), is_zone);
}

/// 财政部, 住房和城乡建设部: beside it in a list, 统计局 and 证监会 are bodies of the State Council as well.
bool is_ministry(std::u16string_view name) {
    constexpr std::size_t shortest = 3, longest = 12;
    return name.size() >= shortest && name.size() <= longest && name.back() == u'部' &&
           !lexicon::ends_with_sign(name, LetterheadSign::local_division) &&
           !lexicon::begins_with_sign(name, LetterheadSign::addressee_head) && !lexicon::match_place(name);
}

/// Bodies of the State Council, each by its own name: 财政部、统计局, not 财政部、统计局办公厅.
bool are_central(const CleanText& text, const std::vector<Words>& pieces) {
    const auto is_named = [&](Words piece) {
        const std::u16string_view name = text.characters(piece);
        return lexicon::match_sign(name, LetterheadSign::dependent) != name.size() && ends_as_body(name);
    };
    const auto is_central = [&](Words piece) { return is_ministry(text.characters(piece)); };
    const auto is_office = [&](Words piece) { return lexicon::ends_with_sign(text, piece, LetterheadSign::office); };
    return std::any_of(pieces.begin(), pieces.end(), is_central) && std::all_of(pieces.begin(), pieces.end(), is_named) &&
           std::none_of(pieces.begin(), pieces.end(), is_office);
}

bool is_line_end(std::string_view gap) { return gap.find('\n') != std::string_view::npos; }

/// Characters from `index` up to the next gap, or to the next line where a line begins at `index`.
std::uint32_t token_size(const CleanText& text, std::uint32_t index, std::uint32_t end) {
    const bool is_line = is_line_end(text.gap_before(index));
    std::uint32_t token = index + 1;
    while (token < end && (is_line ? !is_line_end(text.gap_before(token)) : text.gap_before(token).empty())) ++token;
    return token - index;
}

/// The place that a name begins with, behind 中共 or the like; empty for a name without one.
Words leading_place(const CleanText& text, Words name) {
    name.begin += lexicon::match_sign(text, name, LetterheadSign::before_place);
    const lexicon::Place place = lexicon::match_place(text.characters(name));
    return {name.begin, name.begin + place.size};
}

/// 甲省教育厅甲省财政厅: the place with which the name `before` begins stands behind it again.
bool repeats_place(const CleanText& text, Words before, std::uint32_t index, std::uint32_t end) {
    constexpr std::uint32_t shortest_place = 3;
    const Words place = leading_place(text, before);
    if (place.size() < shortest_place || before.size() <= place.size() + 1) return false;
    return ends_as_body(text.characters({before.begin, index})) &&
           text.characters({index, end}).starts_with(text.characters(place));
}

/// A gap in the document that may part two names: not within a name that is spaced out (甘 肃 省) or wrapped (改革委⏎员会).
bool parts_names(const CleanText& text, Words before, std::uint32_t index, std::uint32_t end) {
    if (text.gap_before(index).find_first_not_of('*') == std::string_view::npos) return false;
    if (before.size() < 3 || !ends_as_body(text.characters(before))) return false;
    const std::u16string_view behind = text.characters({index, end});
    return !lexicon::begins_with_sign(behind, LetterheadSign::torn_body) && token_size(text, index, end) >= 3;
}

}  // namespace

std::vector<Words> split_addressees(const CleanText& text, Words list) {
    std::vector<Words> addressees;
    for (const Words part : split_at(text, list, u",;。.")) {
        const std::vector<Words> pieces = split_at(text, part, u"、");
        if (pieces.empty()) continue;  // nothing but signs
        const auto is_whole = [&](Words piece) { return stands_alone(text, piece); };
        const bool are_whole = std::all_of(pieces.begin(), pieces.end(), is_whole) && !share_body(text, pieces);
        const bool parts_well = are_whole || are_central(text, pieces);
        addressees.insert(addressees.end(), parts_well ? pieces.begin() : pieces.end(), pieces.end());
        if (!parts_well) addressees.push_back(part);
    }
    return addressees;
}

std::vector<Words> split_issuers(const CleanText& text, Words list) {
    std::vector<Words> issuers;
    for (const Words part : split_at(text, list, u"、,;")) {
        std::uint32_t begin = part.begin;
        for (std::uint32_t index = part.begin + 1; index < part.end; ++index) {
            const Words before{begin, index};
            if (!parts_names(text, before, index, part.end) && !repeats_place(text, before, index, part.end)) continue;
            if (text.ends_with(before, u"青年团")) continue;  // 中国共产主义青年团|甲省委员会
            issuers.push_back(text.trim({begin, index}, u"\n"));
            begin = index;
        }
        issuers.push_back(text.trim({begin, part.end}, u"\n"));
    }
    return issuers;
}

}  // namespace plandoc::record
