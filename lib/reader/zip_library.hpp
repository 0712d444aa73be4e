#pragma once
/// The functions of libzip, by their own names.

#include <zip.h>

#include "reader/shared_library.hpp"

namespace plandoc::reader {

class ZipLibrary {
    SharedLibrary library_{PLANDOC_LIBZIP};

public:
#define PLANDOC_FUNCTION(name) decltype(::name)* const name = library_.function<decltype(::name)>(#name)
    PLANDOC_FUNCTION(zip_discard);
    PLANDOC_FUNCTION(zip_error_fini);
    PLANDOC_FUNCTION(zip_error_init);
    PLANDOC_FUNCTION(zip_fclose);
    PLANDOC_FUNCTION(zip_fopen_index);
    PLANDOC_FUNCTION(zip_fread);
    PLANDOC_FUNCTION(zip_get_name);
    PLANDOC_FUNCTION(zip_get_num_entries);
    PLANDOC_FUNCTION(zip_open_from_source);
    PLANDOC_FUNCTION(zip_source_buffer_create);
    PLANDOC_FUNCTION(zip_source_free);
    PLANDOC_FUNCTION(zip_stat_index);
#undef PLANDOC_FUNCTION

    [[nodiscard]] const text::Result<void>& loaded() const { return library_.loaded(); }
};

/// Loads it at the first call.
[[nodiscard]] inline const ZipLibrary& libzip() {
    static const ZipLibrary library;
    return library;
}

}  // namespace plandoc::reader
