#pragma once
/// Text in other encodings than UTF-8, for the tests.

#include <string>

namespace plandoc::test {

/// `utf8` in the encoding that ICU calls `name` (gb18030, Big5-HKSCS, UTF-16LE …); throws where it has no such character.
[[nodiscard]] std::string encoded(const std::string& utf8, const char* name);

}  // namespace plandoc::test
