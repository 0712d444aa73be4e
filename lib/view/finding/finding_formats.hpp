#pragma once
/// What a document's findings are in each format. Functions append to `out`, which holds what was written before of the same
/// piece: formats that are lists part their items.

#include <string>
#include <string_view>

#include "view/finding/finding.hpp"

namespace plandoc::view {

/// What messages and reports call the document: its path, else its id.
[[nodiscard]] std::string_view input_name(const record::Plan& plan);
/// The plan that a place of a finding in `plan` lies in: that, or the higher one.
[[nodiscard]] const record::Plan& plan_of(const review::Place& place, const record::Plan& plan, const FindingsStyle& style);

/// Message, line and caret.
void append_findings_text(const FindingsStyle& style, const record::Plan& plan, const review::Findings& findings,
                          std::string& out);

/// Items of an array, or objects a line.
void append_findings_json(const FindingsStyle& style, const record::Plan& plan, const review::Findings& findings,
                          std::string& out);

/// SARIF up to the first result: tool, rules.
void append_sarif_begin(const FindingsStyle& style, std::string& out);
/// The results.
void append_sarif(const FindingsStyle& style, const record::Plan& plan, const review::Findings& findings, std::string& out);

/// ::error file=…,line=…::message
void append_github(const FindingsStyle& style, const record::Plan& plan, const review::Findings& findings, std::string& out);

/// One <testsuite>.
void append_junit(const FindingsStyle& style, const record::Plan& plan, const review::Findings& findings, std::string& out);

}  // namespace plandoc::view
