#pragma once
/// The formats of findings that other programs read.

#include <string>

#include "view/finding/finding.hpp"

namespace plandoc::view {

/// What messages and reports call the document: its path, else its id.
[[nodiscard]] std::string_view input_name(const record::Plan& plan);

/// SARIF up to the first result: tool, rules.
void append_sarif_begin(const FindingsStyle& style, std::string& out);
void append_sarif_result(const FindingsStyle& style, const record::Plan& plan, const review::Finding& finding, std::string& out);

/// ::error file=…,line=…::message
void append_github(const FindingsStyle& style, const record::Plan& plan, const review::Finding& finding, std::string& out);

/// One <testsuite>.
void append_junit(const FindingsStyle& style, const record::Plan& plan, const review::Findings& findings, std::string& out);

}  // namespace plandoc::view
