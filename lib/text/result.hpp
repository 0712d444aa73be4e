#pragma once
/// How an operation that cannot be done says so: a sentence for the user, never an exception.
/// A document that is merely odd is not an error; it is read as far as possible.

#include <tl/expected.hpp>
#include <utility>

#include "text/message.hpp"

namespace plandoc::text {

using Error = Message;

template <typename Value>
using Result = tl::expected<Value, Error>;

[[nodiscard]] inline tl::unexpected<Error> error(std::string english, std::string chinese) {
    return tl::unexpected<Error>(Error{std::move(english), std::move(chinese)});
}
[[nodiscard]] inline tl::unexpected<Error> error(Error message) { return tl::unexpected<Error>(std::move(message)); }

}  // namespace plandoc::text
