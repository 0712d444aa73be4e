#pragma once
/// A vector whose `resize` leaves new elements uninitialised, for callers that write all of them anyway.

#include <memory>
#include <new>
#include <vector>

namespace plandoc::text {

namespace detail {

template <typename Value>
struct UnsetAllocator : std::allocator<Value> {
    template <typename Element>
    void construct(Element* at) {
        ::new (static_cast<void*>(at)) Element;  // no parentheses: not set to zero
    }
};

}  // namespace detail

template <typename Value>
using UnsetVector = std::vector<Value, detail::UnsetAllocator<Value>>;

}  // namespace plandoc::text
