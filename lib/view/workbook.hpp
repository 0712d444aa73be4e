#pragma once
/// A spreadsheet file (.xlsx, Office Open XML): sheets of a heading row and rows of cells. Rows go to disk as they come,
/// so that memory does not grow with their number. Numbers are numbers; text is never a formula or a link.

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.hpp"
#include "view/grid.hpp"

namespace plandoc::view {

struct WorkbookCell {
    std::string text;  ///< what is written where `is_number` is false
    bool is_number = false;
    double number = 0;
    std::string number_format;  ///< of the spreadsheet: "≥"0"件"; empty: General
};

class Workbook {
public:
    /// Begins a workbook in a temporary file without a name. Fails if there is no room for it.
    [[nodiscard]] static text::Result<Workbook> create();

    ~Workbook();
    Workbook(Workbook&& other) noexcept;
    Workbook& operator=(Workbook&& other) noexcept;

    /// Adds a sheet with its heading row and returns its index. The name is cut to 31 characters, the most that it may have, and
    /// characters that it may not hold are left out.
    std::size_t add_sheet(std::string_view name, const std::vector<std::string>& headings);
    /// Adds a row to a sheet. Behind the last row that a sheet may have (1,048,576) it goes on in a further sheet.
    void add_row(std::size_t sheet, const std::vector<WorkbookCell>& cells);
    /// Adds all rows of a grid that has the sheet's columns.
    void add_rows(std::size_t sheet, const Grid& grid);

    /// The file's bytes; nothing can be added afterwards. Fails where the disk is full.
    [[nodiscard]] text::Result<std::string> finish();

private:
    struct State;
    explicit Workbook(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// A cell that holds `digits` as a number, shown in `number_format`. It holds them as text if they are too many for a
/// spreadsheet's numbers, which have 15 digits.
[[nodiscard]] WorkbookCell number_cell(std::string_view digits, std::string number_format = {});

}  // namespace plandoc::view
