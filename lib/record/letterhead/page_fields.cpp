#include "record/letterhead/page_fields.hpp"

#include <string_view>

#include "lexicon/letterhead_sign.hpp"
#include "record/letterhead/document_number.hpp"
#include "record/letterhead/letterhead_parts.hpp"

namespace plandoc::record {

using lexicon::LetterheadSign;
using outline::Outline;
using outline::Part;
using text::CleanText;
using text::Words;

namespace {

std::optional<Date> day_at(const CleanText& text, Words value) {
    const std::optional<Date> date = match_date(text, value.begin, value.end);
    return date && date->day != 0 ? date : std::nullopt;
}

/// The number on a line above the notice that is no field.
Words number_of_line(const CleanText& text, Words line) {
    return line.size() > longest_letterhead_line || text.contains(line, u"《") ? Words{} : own_number(text, line);
}

void read_field(const CleanText& text, std::u16string_view label, Words value, PageFields& fields) {
    if (label.ends_with(u"号")) {  // 发文字号, 文号; 文 may have been torn off
        const Words number = first_number(text, value);
        if (!number.empty()) fields.number = number;
    } else if (lexicon::is_sign(label, LetterheadSign::page_issuer)) {
        fields.issuers = value;
    } else if (lexicon::is_sign(label, LetterheadSign::page_date)) {
        fields.date = day_at(text, value);
    }
}

}  // namespace

PageFields read_page_fields(const Outline& outline, const Part& header, bool seeks_number) {
    const CleanText& text = outline.text;
    PageFields fields;
    for (std::uint32_t index = header.first_passage; index < header.last_passage; ++index) {
        const Words words = outline.passages[index].words;
        const std::uint32_t colon = text.find(words, u":");
        if (colon == words.end) {
            if (seeks_number && fields.number.empty() && fields.unlabelled_number.empty())
                fields.unlabelled_number = number_of_line(text, words);
            continue;
        }
        Words value{colon + 1, words.end};
        if (value.empty() && index + 1 < header.last_passage) value = outline.passages[index + 1].words;
        read_field(text, text.characters({words.begin, colon}), value, fields);
    }
    return fields;
}

}  // namespace plandoc::record
