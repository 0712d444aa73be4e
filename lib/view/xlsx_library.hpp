#pragma once
/// The functions of libxlsxwriter, by their own names.

#include <xlsxwriter.h>

#include "reader/shared_library.hpp"

namespace plandoc::view {

class XlsxLibrary {
    reader::SharedLibrary library_{PLANDOC_LIBXLSXWRITER};

public:
#define PLANDOC_FUNCTION(name) decltype(::name)* const name = library_.function<decltype(::name)>(#name)
    PLANDOC_FUNCTION(format_set_bold);
    PLANDOC_FUNCTION(format_set_num_format);
    PLANDOC_FUNCTION(lxw_workbook_free);
    PLANDOC_FUNCTION(workbook_add_format);
    PLANDOC_FUNCTION(workbook_add_worksheet);
    PLANDOC_FUNCTION(workbook_close);
    PLANDOC_FUNCTION(workbook_new_opt);
    PLANDOC_FUNCTION(worksheet_autofilter);
    PLANDOC_FUNCTION(worksheet_freeze_panes);
    PLANDOC_FUNCTION(worksheet_set_column);
    PLANDOC_FUNCTION(worksheet_write_number);
    PLANDOC_FUNCTION(worksheet_write_string);
#undef PLANDOC_FUNCTION

    [[nodiscard]] const text::Result<void>& loaded() const { return library_.loaded(); }
};

/// Loads it at the first call.
[[nodiscard]] inline const XlsxLibrary& libxlsxwriter() {
    static const XlsxLibrary library;
    return library;
}

}  // namespace plandoc::view
