#include "record/letterhead/signature.hpp"

#include <algorithm>
#include <utility>

#include "lexicon/body_end.hpp"
#include "lexicon/letterhead_sign.hpp"
#include "lexicon/region.hpp"

namespace plandoc::record {

using lexicon::LetterheadSign;
using outline::Outline;
using outline::Part;
using outline::PartKind;
using outline::PassageKind;
using text::CleanText;
using text::Words;

namespace {

constexpr std::uint32_t longest_line = 60;  ///< characters
constexpr std::uint32_t longest_tail = 24;  ///< passages at the end of a part in which a signature may stand

/// The date that closes a line which is nothing else but a signature.
std::optional<Date> closing_date(const CleanText& text, Words line) {
    const Words trimmed = text.trim(line, u"。");
    if (trimmed.empty() || trimmed.size() > longest_line) return std::nullopt;
    if (text[trimmed.end - 1] != u'日' && !text::is(text[trimmed.end - 1], text::digit)) return std::nullopt;
    for (std::uint32_t index = trimmed.begin; index < trimmed.end; ++index) {
        if (!text::is(text[index], text::digit | text::numeral)) continue;
        if (index > trimmed.begin && !may_sign(text, {trimmed.begin, index})) return std::nullopt;
        const std::optional<Date> date = match_date(text, index, trimmed.end);
        return date && date->day != 0 && date->words.end == trimmed.end ? date : std::nullopt;
    }
    return std::nullopt;
}

bool begins_name(const CleanText& text, Words words) {
    const std::u16string_view name = text.characters(words);
    return lexicon::begins_with_sign(name, LetterheadSign::name_head) || lexicon::match_place(name);
}

/// 宁夏回⏎族自治区人民政府: the line above begins as names do, the one below does not.
bool is_torn_name(const CleanText& text, Words above, Words below) {
    const std::u16string_view characters = text.characters(above);
    const bool is_han = text::all_are(characters, text::han);
    return is_han && above.size() <= longest_line && begins_name(text, above) && !begins_name(text, below);
}

/// 政局 below 甲市乙区财: the last characters of the name that the line above begins.
bool is_rest_of_name(const CleanText& text, Words above, Words rest) {
    constexpr std::uint32_t longest_rest = 2;
    return !rest.empty() && rest.size() <= longest_rest && ends_as_issuer(text.characters(rest)) &&
           text::is(text[rest.begin], text::han) && is_torn_name(text, above, rest);
}

/// （甲市发展和改革委员会代章）
bool is_stamp(const CleanText& text, Words line) { return text.ends_with(line, u"代章)"); }

/// 甲类工作方案.rar: a download that a web page has put among the lines; but 附件：甲类工作方案.pdf
bool is_file_name(const CleanText& text, Words line) {
    const std::u16string_view name = text.characters(line);
    return !name.empty() && name.size() <= longest_line && text::is(name.front(), text::han) && !name.starts_with(u"附件") &&
           lexicon::ends_with_sign(name, LetterheadSign::file_end);
}

/// The bodies that signed, in the lines from `first` on that stand above the date, and before it on its own line.
Signature signature_above(const Outline& outline, std::uint32_t index, const Date& date, std::uint32_t first) {
    const CleanText& text = outline.text;
    Signature signature;
    signature.date = date;
    signature.words = outline.passages[index].words;
    Words page = text.trim({signature.words.begin, date.words.begin});  // what stands together on one page
    bool is_below_file_name = false;                                    // 甲类工作⏎方案.rar: the line may begin it
    while (index-- > first && outline.passages[index].label.empty()) {
        const Words line = outline.passages[index].words;
        if (is_stamp(text, line)) continue;
        const bool begins_file_name = is_below_file_name && !may_sign(text, line) && line.size() <= longest_line &&
                                      text.characters(line).find_first_of(u"。:") == std::u16string_view::npos;
        is_below_file_name = is_file_name(text, line);
        if (!outline.passages[index].is_text() || is_below_file_name || begins_file_name) {
            if (!page.empty()) signature.names.push_back(std::exchange(page, Words{}));
            continue;
        }
        const bool begins_below = !page.empty() && is_torn_name(text, line, page);
        const bool is_rest = index > first && is_rest_of_name(text, outline.passages[index - 1].words, line);
        if (!may_sign(text, line) && !begins_below && !is_rest) break;
        page = {line.begin, page.empty() ? line.end : page.end};
        signature.words.begin = page.begin;
    }
    if (!page.empty()) signature.names.push_back(page);
    std::reverse(signature.names.begin(), signature.names.end());
    return signature;
}

/// The signature that closes `part`.
Signature signature_at_end(const Outline& outline, const Part& part) {
    const std::uint32_t first = part.last_passage - std::min(part.last_passage - part.first_passage, longest_tail);
    for (std::uint32_t index = part.last_passage; index-- > first;) {
        if (outline.passages[index].kind != PassageKind::paragraph) continue;
        if (const std::optional<Date> date = closing_date(outline.text, outline.passages[index].words))
            return signature_above(outline, index, *date, first);
    }
    return {};
}

/// A name and a date below it in the middle of `part`: what follows was attached without a word.
Signature signature_within(const Outline& outline, const Part& part) {
    const CleanText& text = outline.text;
    for (std::uint32_t index = part.first_passage + 1; index < part.last_passage; ++index) {
        const Words line = outline.passages[index].words;
        if (outline.passages[index].kind != PassageKind::paragraph) continue;
        const std::optional<Date> date = closing_date(text, line);
        if (!date || date->words.begin != line.begin) continue;
        const bool is_stamped = index > part.first_passage + 1 && is_stamp(text, outline.passages[index - 1].words);
        if (!may_sign(text, outline.passages[index - (is_stamped ? 2 : 1)].words)) continue;
        return signature_above(outline, index, *date, part.first_passage);
    }
    return {};
}

/// The names that close `part` behind a sentence, without a date.
Signature undated_signature(const Outline& outline, const Part& part) {
    const CleanText& text = outline.text;
    Signature signature;
    std::uint32_t index = part.last_passage;
    const std::uint32_t first = part.last_passage - std::min(part.last_passage - part.first_passage, longest_tail);
    for (; index > first; --index) {
        const outline::Passage& passage = outline.passages[index - 1];
        if (!passage.is_text()) continue;
        if (passage.kind != PassageKind::paragraph || !passage.label.empty() || !may_sign(text, passage.words)) break;
        signature.names.push_back(passage.words);
    }
    if (signature.names.empty() || index == first || !text.ends_with(outline.passages[index - 1].words, u"。")) return {};
    std::reverse(signature.names.begin(), signature.names.end());
    signature.words = {signature.names.front().begin, signature.names.back().end};
    return signature;
}

}  // namespace

bool ends_as_issuer(std::u16string_view name) { return lexicon::ends_with_sign(name, lexicon::BodyEnd::issuer); }

bool may_sign(const CleanText& text, Words line) {
    const std::u16string_view name = text.characters(line);
    if (line.size() < 3 || line.size() > longest_line || !text::is(name.front(), text::han)) return false;
    if (!ends_as_issuer(name) || name.find(u"附件") != name.npos) return false;
    return name.find_first_of(u"。:;《》\"“”0123456789") == name.npos;
}

Signature find_signature(const Outline& outline, const LetterheadParts& parts) {
    for (const PartKind kind : {PartKind::notice, PartKind::plan, PartKind::attachment})
        for (const Part& part : outline.parts) {
            if (part.kind != kind) continue;
            Signature signature = signature_at_end(outline, part);
            if (signature.is_dated()) return signature;
        }
    if (parts.plan == nullptr) return {};
    Signature signature = signature_within(outline, *parts.plan);
    return signature.is_dated() ? signature : undated_signature(outline, *parts.first());
}

}  // namespace plandoc::record
