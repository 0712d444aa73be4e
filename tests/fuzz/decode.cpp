// Whatever bytes a file has: what decodes is valid UTF-8, in every encoding.
#include <cstdlib>
#include <string>

#include "text/decode.hpp"
#include "text/utf8.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plandoc::text;
    const std::string bytes(reinterpret_cast<const char*>(data), size);
    const auto check = [&](std::optional<Encoding> encoding) {
        const auto text = decode(bytes, encoding);
        if (text && find_invalid_utf8(*text)) std::abort();
    };
    check(std::nullopt);
    for (const Encoding encoding : {Encoding::utf8, Encoding::gb18030, Encoding::big5, Encoding::utf16le, Encoding::utf16be})
        check(encoding);
    return 0;
}
