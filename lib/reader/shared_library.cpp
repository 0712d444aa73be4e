#include "reader/shared_library.hpp"

#include <dlfcn.h>
#include <fmt/format.h>

namespace plandoc::reader {

SharedLibrary::SharedLibrary(const char* name) : handle_(::dlopen(name, RTLD_LAZY | RTLD_LOCAL)) {
    if (handle_ == nullptr) note_failure();
}

void* SharedLibrary::address_of(const char* name) {
    if (handle_ == nullptr) return nullptr;
    void* const address = ::dlsym(handle_, name);
    if (address == nullptr) note_failure();
    return address;
}

/// The loader's own words name the library and what is wrong.
void SharedLibrary::note_failure() {
    const char* const words = ::dlerror();
    loaded_ = text::error(fmt::format("a library is missing: {}", words), fmt::format("缺少程序库：{}", words));
}

}  // namespace plandoc::reader
