#pragma once
/// The style and the script of reports, and their hashes as a Content Security Policy names them ("sha256-" and base64), by
/// which a browser runs these and nothing else. A test holds hashes and texts together.

#include <string_view>

namespace plandoc::view {

extern const std::string_view html_style, html_style_hash;
extern const std::string_view html_script, html_script_hash;

}  // namespace plandoc::view
