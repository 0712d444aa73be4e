// Characters that were lost or garbled.
//     U+FFFD, private-use characters, control characters
//     “4?26”   第?条   20?家   ? in the place of a lost character; not in a question (怎么办?)
//     锟斤拷   Ã¤              text decoded in the wrong encoding
// One finding a document and kind, with all places.

#include <algorithm>
#include <array>

#include "lexicon/check_sign.hpp"
#include "review/checks/check.hpp"
#include "text/character.hpp"
#include "text/utf8.hpp"

namespace plandoc::review {

namespace {

using text::Message;
using text::Span;

enum Kind : std::uint8_t { replacement, private_use, control, question_mark, mojibake, kinds };

Message message_of(Kind kind) {
    switch (kind) {
        case replacement: return {"characters are lost (U+FFFD)", "字符丢失（U+FFFD）"};
        case private_use: return {"private-use characters, which no other computer can read", "私用区字符，其他电脑无法显示"};
        case control: return {"control characters in the text", "文中有控制字符"};
        case question_mark: return {"? in the place of a lost character", "“?”处疑有字符丢失"};
        default: return {"text decoded in the wrong encoding", "编码错误造成的乱码"};
    }
}

/// Words of a question, before its mark.
bool asks(std::u16string_view before) {
    constexpr std::size_t reach = 30;  // characters
    return lexicon::holds_sign(before.substr(before.size() - std::min(before.size(), reach)), lexicon::CheckSign::question);
}

class GarbledTextChecker {
public:
    explicit GarbledTextChecker(const record::Plan& plan)
        : plan_(plan), text_(plan.text()), bytes_(plan.document->source.bytes()) {}

    Findings check() {
        for (const outline::Passage& passage : plan_.outline->passages)
            if (plan_.outline->is_read(passage) && !passage.words.empty()) check(passage.words);
        Findings findings;
        for (std::uint8_t kind = 0; kind < kinds; ++kind) {
            const std::vector<Span>& places = places_[kind];
            if (places.empty()) continue;
            Message message = message_of(static_cast<Kind>(kind));
            if (places.size() > 1) {
                message.english += " (" + std::to_string(places.size()) + ")";
                message.chinese += "（" + std::to_string(places.size()) + " 处）";
            }
            findings.push_back(
                finding(Rule::garbled_text, Severity::error, message, places.front(), {places.begin() + 1, places.end()}));
        }
        return findings;
    }

private:
    void check(text::Words words) {
        const std::u16string_view characters = text_.characters(words);
        for (std::uint32_t at = words.begin; at < words.end; ++at) {
            const char16_t c = characters[at - words.begin];
            if (c >= 0x4E00 && c <= 0x9FFF && c != u'锟') continue;
            if (c == 0xFFFD) add(replacement, {at, at + 1});
            else if (is_private(c, at)) add(private_use, {at, at + 1});
            else if (c < 0x20 || (c >= 0x7F && c < 0xA0)) add(control, {at, at + 1});
            else if (c == u'?') check_question_mark(words, at);
            else if (c == u'锟') at = check_known_garble(words, at);
            else if (c >= 0xC2 && c <= 0xF4) check_latin_garble(words, at);
        }
    }

    [[nodiscard]] bool is_private(char16_t c, std::uint32_t at) const {
        if (text::is_private_use(c)) return true;
        if (c != 0xFFFF && c != u'.') return false;  // what CleanText has for characters beyond U+FFFF
        std::size_t offset = text_.span({at, at + 1}).begin;
        return text::next_character(bytes_, offset) >= U'\U000F0000';
    }

    void check_question_mark(text::Words words, std::uint32_t at) {
        if (at == words.begin || at + 1 >= words.end) return;
        if (static_cast<unsigned char>(bytes_[text_.span({at, at + 1}).begin]) >= 0x80) return;
        const char16_t before = text_[at - 1], behind = text_[at + 1];
        const bool digits = text::is(before, text::digit) && text::is(behind, text::digit);
        const bool chinese = text::is(before, text::han | text::digit) && text::is(behind, text::han | text::digit);
        if (!chinese || (!digits && asks(text_.characters({words.begin, at})))) return;
        add(question_mark, {at, at + 1});
    }

    std::uint32_t check_known_garble(text::Words words, std::uint32_t at) {
        if (!text_.starts_with({at, words.end}, u"锟斤拷")) return at;
        add(mojibake, {at, at + 3});
        return at + 2;
    }

    /// UTF-8 read as Latin-1: a letter of C2…F4 and characters of 80…BF behind it.
    void check_latin_garble(text::Words words, std::uint32_t at) {
        if (at + 2 < words.end && text_[at + 1] >= 0x80 && text_[at + 1] <= 0xBF && text_[at + 2] >= 0x80 &&
            text_[at + 2] <= 0xFF)
            add(mojibake, {at, at + 3});
    }

    void add(Kind kind, text::Words words) { places_[kind].push_back(text_.span(words)); }

    const record::Plan& plan_;
    const text::CleanText& text_;
    std::string_view bytes_;
    std::array<std::vector<Span>, kinds> places_;
};

}  // namespace

Findings find_garbled_text(const record::Plan& plan) { return GarbledTextChecker(plan).check(); }

}  // namespace plandoc::review
