#include "record/table.hpp"
namespace plandoc::record {
std::vector<std::vector<std::string>> read_table_headers(const outline::Outline&) { return {}; }
std::vector<TableRow> find_rows(const outline::Outline&) { return {}; }
}
