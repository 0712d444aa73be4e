#pragma once
/// The words of changes for people: kinds, and the fields of records as a summary writes them.

#include <string>
#include <string_view>

#include "record/plan.hpp"
#include "review/diff.hpp"
#include "review/field.hpp"
#include "text/message.hpp"

namespace plandoc::view {

[[nodiscard]] std::string_view word_of(review::ChangeOf of, text::Language language);
[[nodiscard]] std::string_view word_of(review::ChangeKind kind, text::Language language);
[[nodiscard]] std::string_view word_of(review::Effect effect, text::Language language);

/// A field of a record; empty for null. That it has no such field is a mistake in the program: std::logic_error.
[[nodiscard]] std::string value_of(const record::Plan& plan, const record::Target& target, review::Field field,
                                   text::Language language);
[[nodiscard]] std::string value_of(const record::Plan& plan, const record::Duty& duty, review::Field field,
                                   text::Language language);
[[nodiscard]] std::string value_of(const record::Plan& plan, const record::Letterhead& letterhead, review::Field field,
                                   text::Language language);

/// 市财政局 out, 市卫生局 in, which had another role in the task: -市财政局 +市卫生局 (← support). The duties are those of the
/// plans.
[[nodiscard]] std::string agencies_that_differ(const record::Plan& before_plan, const record::Duty& before,
                                               const record::Plan& after_plan, const record::Duty& after,
                                               text::Language language);

}  // namespace plandoc::view
