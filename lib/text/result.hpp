#pragma once
/// How an operation that cannot be done says so: a sentence for the user, never an exception.
/// A document that is merely odd is no error; it is read as far as it goes.

#include <string>
#include <tl/expected.hpp>
#include <utility>

namespace plandoc::text {

struct Error {
    std::string message;  ///< a sentence without full stop, fit to stand behind "plandoc: FILE: "
};

template <typename Value>
using Result = tl::expected<Value, Error>;

[[nodiscard]] inline tl::unexpected<Error> error(std::string message) {
    return tl::unexpected<Error>(Error{std::move(message)});
}

}  // namespace plandoc::text
