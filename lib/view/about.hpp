#pragma once
/// The sheet of a workbook that says where the others come from: program, inputs, and what each column is called in JSON.

#include <cstddef>
#include <string>
#include <vector>

#include "text/message.hpp"
#include "view/workbook.hpp"

namespace plandoc::view {

struct About {
    struct Column {
        std::string sheet, heading, name;  ///< `name`: its field in JSON; empty: none
    };
    std::string version;              ///< of the program
    std::vector<std::string> inputs;  ///< as given
    std::vector<Column> columns;
    std::size_t documents = 0;  ///< that were read
};

/// Adds the sheet: "说明" or "About".
void add_about_sheet(Workbook& workbook, const About& about, text::Language language);

}  // namespace plandoc::view
