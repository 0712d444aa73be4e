#include "tests/support/encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <memory>
#include <stdexcept>

namespace plandoc::test {

std::string encoded(const std::string& utf8, const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status), &ucnv_close);
    ucnv_setFromUCallBack(converter.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    const icu::UnicodeString text = icu::UnicodeString::fromUTF8(utf8);
    std::string bytes(static_cast<std::size_t>(text.length()) * 4 + 16, '\0');
    const std::int32_t size = ucnv_fromUChars(converter.get(), bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                              text.getBuffer(), text.length(), &status);
    if (U_FAILURE(status)) throw std::runtime_error(std::string("not in ") + name);
    bytes.resize(static_cast<std::size_t>(size));
    return bytes;
}

}  // namespace plandoc::test
