#pragma once
/// Libraries that are loaded when something first needs them. libzip and libxlsxwriter bring libcrypto with them: loading these
/// takes longer than reading a plan, and few runs need them.

#include <string>

#include "text/result.hpp"

namespace plandoc::reader {

class SharedLibrary {
public:
    /// `name` is what the loader knows the library by: libzip.so.4. It stays loaded as long as the program runs.
    explicit SharedLibrary(const char* name);

    /// The library's function of this name and type; null if there is none, which `loaded` tells.
    template <typename Function>
    [[nodiscard]] Function* function(const char* name) {
        return reinterpret_cast<Function*>(address_of(name));
    }

    /// Fails if the library, or one of the functions asked for, is not there.
    [[nodiscard]] const text::Result<void>& loaded() const { return loaded_; }

private:
    [[nodiscard]] void* address_of(const char* name);
    void note_failure();

    void* handle_;
    text::Result<void> loaded_;
};

}  // namespace plandoc::reader
