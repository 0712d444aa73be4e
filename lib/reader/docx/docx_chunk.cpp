#include "reader/docx/docx_chunk.hpp"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <string_view>

#include "reader/detect.hpp"
#include "reader/html/html.hpp"
#include "reader/plain_text.hpp"
#include "text/decode.hpp"

namespace plandoc::reader {

namespace {

std::string lowered(std::string_view text) {
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return out;
}

/// =E7=9B=AE as the bytes it stands for (RFC 2045, 6.7); a line that ends in = goes on.
std::string unquoted(std::string_view text) {
    std::string out;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '=') {
            out.push_back(text[at]);
            continue;
        }
        unsigned byte = 0;
        const std::string_view digits = text.substr(at + 1, 2);
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), byte, 16);
        if (error == std::errc() && end == digits.data() + 2) {
            out.push_back(static_cast<char>(byte));
            at += 2;
        } else if (digits.starts_with("\n")) {
            at += 1;
        } else if (digits == "\r\n") {
            at += 2;
        } else {
            out.push_back('=');
        }
    }
    return out;
}

/// The first page of a MIME message; empty where it has none.
std::string page_of_message(std::string_view message) {
    const std::string lower = lowered(message);
    const std::size_t type = lower.find("content-type: text/html");
    if (type == std::string::npos) return {};
    const std::size_t head = std::min(lower.rfind("\n--", type), type);
    const std::size_t body = std::min(lower.find("\n\n", type), lower.find("\r\n\r\n", type));
    if (body == std::string::npos) return {};
    const std::string_view page = message.substr(body, lower.find("\n--", body) - body);
    const bool is_quoted = lower.substr(head, body - head).find("quoted-printable") != std::string::npos;
    return is_quoted ? unquoted(page) : std::string(page);
}

}  // namespace

text::Result<std::unique_ptr<Document>> read_docx_chunk(std::string bytes) {
    if (lowered(std::string_view(bytes).substr(0, 13)) == "mime-version:") return read_html(page_of_message(bytes), std::nullopt);
    const FileKind kind = detect(bytes, {});
    if (kind == FileKind::html) return read_html(std::move(bytes), std::nullopt);
    if (kind == FileKind::text && !bytes.starts_with("{\\rtf"))
        return text::decode(std::move(bytes), std::nullopt).map(read_plain_text);
    return text::error("neither HTML nor text", "既不是 HTML 也不是文本");
}

}  // namespace plandoc::reader
