#include "text/decode.hpp"

#include <fmt/format.h>
#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <bitset>
#include <memory>

#include "text/utf8.hpp"

namespace plandoc::text {

namespace {

struct EncodingName {
    Encoding encoding;
    std::string_view name;  ///< as messages call it
    const char* converter;  ///< as ICU calls it
};
constexpr std::array<EncodingName, 5> encodings{{{Encoding::utf8, "UTF-8", "UTF-8"},
                                                 {Encoding::gb18030, "GB18030", "gb18030"},
                                                 {Encoding::big5, "Big5", "Big5-HKSCS"},
                                                 {Encoding::utf16le, "UTF-16LE", "UTF-16LE"},
                                                 {Encoding::utf16be, "UTF-16BE", "UTF-16BE"}}};

struct EncodingAlias {
    std::string_view name;
    Encoding encoding;
};
constexpr std::array<EncodingAlias, 10> aliases{{{"big5", Encoding::big5},
                                                 {"big5hkscs", Encoding::big5},
                                                 {"cp936", Encoding::gb18030},
                                                 {"gb18030", Encoding::gb18030},
                                                 {"gb2312", Encoding::gb18030},
                                                 {"gbk", Encoding::gb18030},
                                                 {"utf16", Encoding::utf16le},
                                                 {"utf16be", Encoding::utf16be},
                                                 {"utf16le", Encoding::utf16le},
                                                 {"utf8", Encoding::utf8}}};

struct Mark {
    std::string_view bytes;
    Encoding encoding;
};
constexpr std::array<Mark, 3> byte_order_marks{
    {{"\xEF\xBB\xBF", Encoding::utf8}, {"\xFF\xFE", Encoding::utf16le}, {"\xFE\xFF", Encoding::utf16be}}};

using Converter = std::unique_ptr<UConverter, decltype(&ucnv_close)>;

Converter open_converter(Encoding encoding) {
    UErrorCode status = U_ZERO_ERROR;
    Converter converter(ucnv_open(encodings[static_cast<std::size_t>(encoding)].converter, &status), &ucnv_close);
    if (U_SUCCESS(status)) ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    return converter;
}

/// What could be read of some bytes, and how many of them that is: all, or those before the first wrong one.
struct Reading {
    std::u16string characters;
    std::size_t bytes_read = 0;
};

/// Half a character at the end is an error in a whole text; in the beginning of one it is just not read.
enum class Amount : std::uint8_t { whole, beginning };

Reading read_strictly(std::string_view bytes, Encoding encoding, Amount amount) {
    const Converter converter = open_converter(encoding);
    Reading reading;
    reading.characters.resize(bytes.size() + 16);
    const char* from = bytes.data();
    char16_t* to = reading.characters.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &to, to + reading.characters.size(), &from, bytes.data() + bytes.size(), nullptr,
                   amount == Amount::whole, &status);
    reading.characters.resize(static_cast<std::size_t>(to - reading.characters.data()));
    reading.bytes_read = static_cast<std::size_t>(from - bytes.data());
    if (U_FAILURE(status)) {
        // The converter has taken the bytes of the wrong character; it begins before them.
        std::array<char, 8> wrong{};
        auto size = static_cast<std::int8_t>(wrong.size());
        UErrorCode ignored = U_ZERO_ERROR;
        ucnv_getInvalidChars(converter.get(), wrong.data(), &size, &ignored);
        reading.bytes_read -= std::min(reading.bytes_read, static_cast<std::size_t>(size));
    }
    return reading;
}

using CharacterSet = std::bitset<65536>;

/// The characters of rows first_row to last_row of a double-byte set.
std::u16string characters_of_rows(Encoding encoding, unsigned first_row, unsigned last_row) {
    std::string pairs;
    for (unsigned row = first_row; row <= last_row; ++row) {
        for (unsigned column = encoding == Encoding::big5 ? 0x40 : 0xA1; column <= 0xFE; ++column) {
            if (column >= 0x7F && column < 0xA1) continue;
            pairs.push_back(static_cast<char>(row));
            pairs.push_back(static_cast<char>(column));
        }
    }
    const Converter converter = open_converter(encoding);
    UErrorCode status = U_ZERO_ERROR;
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_SKIP, nullptr, nullptr, nullptr, &status);
    std::u16string characters(pairs.size(), u' ');
    const std::int32_t size = ucnv_toUChars(converter.get(), characters.data(), static_cast<std::int32_t>(characters.size()),
                                            pairs.data(), static_cast<std::int32_t>(pairs.size()), &status);
    characters.resize(static_cast<std::size_t>(size));
    return characters;
}

/// Characters that plain Chinese is made of: the first levels of GB/T 2312 (rows 16 to 55) and Big5 (rows A4 to C6),
/// both sets' punctuation, and ASCII.
const CharacterSet& common_characters() {
    static const CharacterSet set = [] {
        CharacterSet common;
        for (const char16_t c : characters_of_rows(Encoding::gb18030, 0xB0, 0xD7)) common.set(c);
        for (const char16_t c : characters_of_rows(Encoding::big5, 0xA4, 0xC6)) common.set(c);
        for (char16_t c = 0x20; c < 0x7F; ++c) common.set(c);
        for (const char16_t c : {u'\t', u'\n', u'\r', u'\f', u'·', u'—', u'‘', u'’', u'“', u'”', u'…'}) common.set(c);
        for (char16_t c = 0x3000; c < 0x3018; ++c) common.set(c);
        for (char16_t c = 0xFF01; c < 0xFF5F; ++c) common.set(c);
        return common;
    }();
    return set;
}

/// How far `bytes` read as Chinese in `encoding`: the share of common characters, times the share of bytes that could be read.
double plausibility(std::string_view bytes, const Reading& reading) {
    if (reading.characters.empty()) return 0;
    const CharacterSet& common = common_characters();
    const auto hits = std::count_if(reading.characters.begin(), reading.characters.end(), [&](char16_t c) { return common[c]; });
    return static_cast<double>(hits) / static_cast<double>(reading.characters.size()) * static_cast<double>(reading.bytes_read) /
           static_cast<double>(bytes.size());
}

constexpr std::size_t bytes_to_judge = 65536;
constexpr double least_plausibility = 0.5;  ///< Chinese text has 0.9 and more in its encoding, 0.4 and less in others

/// The encoding that `bytes` look like; nothing where they look like no text.
std::optional<Encoding> guess(std::string_view bytes) {
    const std::string_view beginning = bytes.substr(0, bytes_to_judge);
    std::optional<Encoding> best;
    double most = least_plausibility;
    for (const EncodingName& candidate : encodings) {
        const double found = plausibility(beginning, read_strictly(beginning, candidate.encoding, Amount::beginning));
        if (found <= most) continue;
        most = found;
        best = candidate.encoding;
    }
    return best;
}

Error not_text(std::size_t offset, Encoding encoding) {
    const std::string_view name = encodings[static_cast<std::size_t>(encoding)].name;
    return {fmt::format("not valid {} at byte {}", name, offset), fmt::format("第{}字节起不是有效的{}文本", offset, name)};
}

constexpr bool is_utf16(Encoding encoding) { return encoding == Encoding::utf16le || encoding == Encoding::utf16be; }

Error binary() {
    return {"neither text nor any other kind of file that plandoc reads", "不是文本，也不是 plandoc 能读取的其他文件"};
}

std::string to_utf8(std::u16string_view characters) {
    std::string utf8;
    utf8.reserve(characters.size() * 3);
    for (std::size_t at = 0; at < characters.size(); ++at) {
        char32_t c = characters[at];
        if (c >= 0xD800 && c < 0xDC00 && at + 1 < characters.size())
            c = 0x10000 + ((c - 0xD800) << 10) + (characters[++at] - 0xDC00U);
        append_character(c, utf8);
    }
    return utf8;
}

}  // namespace

std::optional<Encoding> parse_encoding(std::string_view name) {
    std::string plain;
    for (const char c : name)
        if (c != '-' && c != '_') plain.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c);
    for (const EncodingAlias& alias : aliases)
        if (plain == alias.name) return alias.encoding;
    return std::nullopt;
}

Result<std::string> decode(std::string bytes, std::optional<Encoding> encoding) {
    std::size_t mark_size = 0;
    for (const Mark& mark : byte_order_marks) {
        if (!bytes.starts_with(mark.bytes) || (encoding && is_utf16(*encoding) != is_utf16(mark.encoding))) continue;
        encoding = mark.encoding;
        mark_size = mark.bytes.size();
    }
    const std::string_view content = std::string_view(bytes).substr(mark_size);
    if (!encoding || encoding == Encoding::utf8) {
        const std::optional<std::size_t> invalid = find_invalid_utf8(content);
        const bool has_null = content.find('\0') != std::string_view::npos;
        if (!invalid && !has_null) {
            bytes.erase(0, mark_size);
            return bytes;
        }
        if (!encoding) encoding = guess(content);
        if (!encoding || (encoding == Encoding::utf8 && !invalid)) return error(binary());
        if (encoding == Encoding::utf8) return error(not_text(mark_size + *invalid, Encoding::utf8));
    }
    const Reading reading = read_strictly(content, *encoding, Amount::whole);
    if (reading.bytes_read < content.size()) return error(not_text(mark_size + reading.bytes_read, *encoding));
    if (reading.characters.find(u'\0') != std::u16string::npos) return error(binary());
    return to_utf8(reading.characters);
}

}  // namespace plandoc::text
