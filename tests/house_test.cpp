// Holds the project to its own rules (lib/README.md): the direction of #include, the form of the lexicon tables, what the library
// may call, lines and names, the map; and the manual page to what --help says. Every file is one test of each rule.

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <map>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/matcher_image.hpp"
#include "lexicon/table.hpp"
#include "tests/support/files.hpp"
#include "tests/support/tally.hpp"
#include "text/byte_count.hpp"

namespace {

using namespace plandoc;
using std::filesystem::path;
using Lines = std::vector<std::string>;

constexpr std::array<std::string_view, 8> rooms{"text", "lexicon", "reader", "outline", "record", "review", "view", "cmd"};
/// The folders of each room that has some, in order: a folder includes from itself, from those to its left and from what lies in
/// none.
const std::map<std::string, Lines> folders_of_rooms{
    {"reader", {"html", "docx", "page"}},
    {"outline", {"label", "torn_table", "flat_table", "reflow", "part", "section"}},
    {"record",
     {"letterhead", "roster", "duty", "number", "noun", "mention", "role", "commitment", "field", "indicator", "indicator_table",
      "target"}},
    {"review", {"checks"}},
    {"view", {"change", "comparison", "finding", "database"}}};
constexpr std::size_t longest_line = 130;

/// The files of these folders of the project with one of these endings.
std::vector<path> files_in(const std::vector<std::string>& folders, const std::vector<std::string>& endings) {
    std::vector<path> found;
    for (const std::string& folder : folders)
        if (std::filesystem::exists(test::home() / folder))
            for (const std::string& ending : endings)
                for (const path& file : test::files_below(test::home() / folder, ending)) found.push_back(file);
    return found;
}

/// What was wrong in a file, one line each, for one test.
class Complaints {
public:
    void add(std::size_t line, std::string_view what) {
        text_ += "  line " + std::to_string(line) + ": " + std::string(what) + "\n";
    }
    [[nodiscard]] const std::string& text() const { return text_; }

private:
    std::string text_;
};

void check_file(test::Tally& tally, const path& file, std::string_view rule, const Complaints& complaints) {
    tally.check(complaints.text().empty(), test::name_in_project(file) + ": " + std::string(rule), complaints.text());
}

bool is_of_name(char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0 || c == '_'; }

/// `name` stands in `code` as a whole: CountSign::base, but not in CountSign::base_frame.
bool holds_name(std::string_view code, std::string_view name) {
    for (std::size_t at = 0; (at = code.find(name, at)) != std::string_view::npos; at += name.size()) {
        const std::size_t end = at + name.size();
        if ((at == 0 || !is_of_name(code[at - 1])) && (end == code.size() || !is_of_name(code[end]))) return true;
    }
    return false;
}

// ---- rooms

/// Place of `name` in an order; the order's size if it is not in it.
template <typename Order>
std::size_t rank_of(const Order& order, std::string_view name) {
    return static_cast<std::size_t>(std::find(order.begin(), order.end(), name) - order.begin());
}

/// Where a file stands: record/number/quantity.hpp in the folder number of the room record.
struct Place {
    std::string room, folder;  ///< folder: empty where it lies in none
};

Place place_of(const path& below_lib) {
    const std::vector<path> parts(below_lib.begin(), below_lib.end());
    return {parts.front().string(), parts.size() > 2 ? parts[1].string() : ""};
}

Lines folders_of(const std::string& room) {
    const auto found = folders_of_rooms.find(room);
    return found == folders_of_rooms.end() ? Lines() : found->second;
}

/// What is wrong with `from` including `included`; empty: nothing.
std::string complaint_on(const Place& from, const Place& included) {
    const std::size_t own = rank_of(rooms, from.room), other = rank_of(rooms, included.room);
    if (other == rooms.size()) return "no path from a room: ";
    if (other > own) return "a room to the right: ";
    if (other < own || from.folder.empty() || included.folder.empty()) return "";
    const Lines order = folders_of(from.room);
    return rank_of(order, included.folder) > rank_of(order, from.folder) ? "a folder to the right: " : "";
}

void check_direction(test::Tally& tally) {
    for (const path& file : files_in({"lib", "cmd"}, {".hpp", ".cpp"})) {
        const bool in_library = test::name_in_project(file).starts_with("lib/");
        const Place place = place_of(std::filesystem::relative(file, test::home() / (in_library ? "lib" : "")));
        Complaints complaints;
        if (rank_of(rooms, place.room) == rooms.size()) complaints.add(0, "stands in no room");
        const Lines order = folders_of(place.room);
        if (!place.folder.empty() && rank_of(order, place.folder) == order.size())
            complaints.add(0, "stands in a folder that has no place in the order");
        const Lines lines = test::lines_of(test::read_file(file));
        for (std::size_t index = 0; index < lines.size(); ++index) {
            constexpr std::string_view start = "#include \"";
            if (!lines[index].starts_with(start)) continue;
            const std::string included = lines[index].substr(start.size(), lines[index].rfind('"') - start.size());
            const std::string complaint = complaint_on(place, place_of(included));
            if (!complaint.empty()) complaints.add(index + 1, complaint + included);
        }
        check_file(tally, file, "includes only from its own room and those to the left, and so do folders", complaints);
    }
}

/// The library never prints, never exits, never reads the environment.
void check_library_calls(test::Tally& tally) {
    constexpr std::array<std::string_view, 10> forbidden{"std::cout", "std::cerr", "std::clog", "stdout",     "stderr",
                                                         "exit(",     "abort(",    "getenv(",   "fmt::print", "printf("};
    for (const path& file : files_in({"lib"}, {".hpp", ".cpp"})) {
        Complaints complaints;
        const Lines lines = test::lines_of(test::read_file(file));
        for (std::size_t index = 0; index < lines.size(); ++index) {
            const std::string code = lines[index].substr(0, lines[index].find("//"));
            for (const std::string_view word : forbidden) {
                const std::size_t at = code.find(word);
                if (at != std::string::npos && (at == 0 || !is_of_name(code[at - 1]))) complaints.add(index + 1, word);
            }
        }
        check_file(tally, file, "neither prints nor exits nor reads the environment", complaints);
    }
}

// ---- lines and names

void check_lines(test::Tally& tally) {
    std::vector<path> files = files_in({"lib", "cmd", "tests"}, {".hpp", ".cpp"});
    for (const path& file : {test::home() / "CMakeLists.txt", test::home() / "tests/CMakeLists.txt", test::home() / "tests/run"})
        files.push_back(file);
    for (const path& file : files) {
        Complaints complaints;
        const std::string text = test::read_file(file);
        const Lines lines = test::lines_of(text);
        for (std::size_t index = 0; index < lines.size(); ++index) {
            if (text::count_characters(lines[index]) > longest_line) complaints.add(index + 1, "longer than 130 columns");
            if (lines[index].find('\t') != std::string::npos) complaints.add(index + 1, "holds a tab");
            if (lines[index].ends_with(' ')) complaints.add(index + 1, "ends in a space");
        }
        if (!text.ends_with('\n')) complaints.add(lines.size(), "has no line end");
        check_file(tally, file, "has clean lines", complaints);
    }
}

void check_headers(test::Tally& tally) {
    for (const path& file : files_in({"lib", "cmd", "tests"}, {".hpp"})) {
        Complaints complaints;
        const Lines lines = test::lines_of(test::read_file(file));
        if (lines.empty() || lines[0] != "#pragma once") complaints.add(1, "is not #pragma once");
        if (lines.size() < 2 || !lines[1].starts_with("/// ")) complaints.add(2, "does not say what the file is for");
        check_file(tally, file, "begins as a header does", complaints);
    }
}

void check_names(test::Tally& tally) {
    constexpr std::array<std::string_view, 8> nowhere{"utils", "util", "common", "core", "misc", "helper", "helpers", "stuff"};
    for (const path& file : files_in({"lib", "cmd"}, {".hpp", ".cpp", ".tsv", ".md"})) {
        Complaints complaints;
        for (const path& part : std::filesystem::relative(file, test::home()))
            for (const std::string_view word : nowhere)
                if (part.stem() == word) complaints.add(0, "says nothing: " + part.string());
        const std::string stem = file.stem().string();
        const bool snake = std::all_of(stem.begin(), stem.end(),
                                       [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; });
        if (!snake && stem != "README") complaints.add(0, "is not in snake_case");
        check_file(tally, file, "has a speaking name", complaints);
    }
}

/// The name of the type whose definition the line begins, outside of any other: struct Piece {; empty: none.
std::string type_defined(const std::string& line) {
    for (const std::string_view keyword : {"struct ", "class ", "enum class "}) {
        if (!line.starts_with(keyword) || line.ends_with(';')) continue;
        const std::size_t begin = keyword.size();
        return line.substr(begin, line.find_first_of(" :{<", begin) - begin);
    }
    return {};
}

/// No two headers define types of one name in one namespace: the linker would take them for one.
void check_types(test::Tally& tally) {
    std::map<std::string, std::string> files_of_types;
    for (const path& file : files_in({"lib", "cmd"}, {".hpp"})) {
        const std::string name = test::name_in_project(file);
        Complaints complaints;
        std::string space;
        const Lines lines = test::lines_of(test::read_file(file));
        for (std::size_t index = 0; index < lines.size(); ++index) {
            if (lines[index].starts_with("namespace ")) space = lines[index];
            const std::string type = type_defined(lines[index]);
            if (type.empty()) continue;
            const auto [place, is_new] = files_of_types.try_emplace(space + type, name);
            if (!is_new) complaints.add(index + 1, type + " is in " + place->second);
        }
        check_file(tally, file, "defines types that no other header does", complaints);
    }
}

/// The words in `` of a line.
Lines marked_words(const std::string& line) {
    Lines words;
    for (std::size_t open = 0; (open = line.find('`', open)) != std::string::npos;) {
        const std::size_t close = std::min(line.find('`', open + 1), line.size());
        words.push_back(line.substr(open + 1, close - open - 1));
        open = std::min(close + 1, line.size());
    }
    return words;
}

/// The last cell of a table's row, | question | file |; empty: the line is none.
std::string last_cell(const std::string& line) {
    if (!line.starts_with('|')) return {};
    const std::size_t end = line.rfind('|'), begin = end == 0 ? end : line.rfind('|', end - 1);
    return begin == end ? std::string() : line.substr(begin + 1, end - begin - 1);
}

/// What the map calls files: `figure.cpp`, and in the last column of a table headed file, files or table also `figure`; `*_sign`
/// are all that end so, and a line of the table of folders that says "one file each" is of all in the folder.
class Map {
public:
    explicit Map(const Lines& lines) {
        bool lists_files = false;
        for (std::size_t index = 0; index < lines.size(); ++index) {
            const std::string cell = last_cell(lines[index]);
            if (cell.empty()) lists_files = false;
            else if (cell == " file " || cell == " files " || cell == " table ") lists_files = true;
            const bool is_of_folder =
                lines[index].starts_with("| `") && lines[index].find(", one file each |") != std::string::npos;
            if (is_of_folder) folders_.push_back(marked_words(lines[index]).front());
            for (const std::string& word : marked_words(lines[index]))
                if (is_file(word)) add(index, word);
            if (!lists_files) continue;
            for (const std::string& word : marked_words(cell))
                if (!is_file(word)) add(index, word);
        }
    }

    struct Name {
        std::size_t line;
        std::string stem, ending;  ///< ending: empty where the map gives none
        [[nodiscard]] bool is_of(const path& file) const {
            if (!ending.empty() && ending != file.extension()) return false;
            return stem.starts_with('*') ? file.stem().string().ends_with(stem.substr(1)) : stem == file.stem();
        }
    };
    std::vector<Name> names;

    /// `file`: below lib/ or cmd/. A header is on the map with its source, and a source with its header.
    [[nodiscard]] bool holds(const path& file) const {
        const auto is_in = [&](const std::string& folder) { return file.string().starts_with(folder); };
        if (std::any_of(folders_.begin(), folders_.end(), is_in)) return true;
        return std::any_of(names.begin(), names.end(), [&](const Name& name) { return Name{0, name.stem, ""}.is_of(file); });
    }

private:
    static bool is_file(const path& word) {
        const std::string ending = word.extension().string();
        return ending == ".hpp" || ending == ".cpp" || ending == ".tsv";
    }
    void add(std::size_t index, const path& word) {
        names.push_back({index + 1, word.stem().string(), word.extension().string()});
    }
    Lines folders_;
};

/// The map names no file that is not there, and leaves out none that is.
void check_map(test::Tally& tally) {
    const path where = test::home() / "lib/README.md";
    const Map map(test::lines_of(test::read_file(where)));
    const std::vector<path> files = files_in({"lib", "cmd"}, {".hpp", ".cpp", ".tsv"});
    Complaints missing;
    for (const Map::Name& name : map.names) {
        const auto is_it = [&](const path& file) { return name.is_of(file); };
        if (std::none_of(files.begin(), files.end(), is_it)) missing.add(name.line, "no file " + name.stem + name.ending);
    }
    check_file(tally, where, "names only files that are there", missing);
    for (const path& file : files_in({"lib", "cmd"}, {".hpp", ".cpp"})) {
        const bool in_library = test::name_in_project(file).starts_with("lib/");
        Complaints complaints;
        if (!map.holds(std::filesystem::relative(file, test::home() / (in_library ? "lib" : ""))))
            complaints.add(0, "is not named in lib/README.md");
        check_file(tally, file, "is on the map", complaints);
    }
}

// ---- lexicon tables

struct Table {
    path file;
    Lines header;  ///< the lines that begin with #
    std::vector<lexicon::Row> rows;
    std::string text;
};

Table read_table(const path& file) {
    Table table{file, {}, {}, test::read_file(file)};
    for (const std::string& line : test::lines_of(table.text))
        if (line.starts_with('#')) table.header.push_back(line);
    table.rows = lexicon::rows_of(table.text);
    return table;
}

/// Purpose, then the columns' names separated by tabs; as many columns in each row.
void check_columns(test::Tally& tally, const Table& table) {
    Complaints complaints;
    if (table.header.size() < 2 || !table.text.starts_with("# ")) complaints.add(1, "purpose and columns are not described");
    if (table.header.size() >= 2) {
        const auto columns = static_cast<std::size_t>(std::count(table.header[1].begin(), table.header[1].end(), '\t')) + 1;
        for (const lexicon::Row& row : table.rows)
            if (row.size() != columns)
                complaints.add(
                    0, std::string(row[0]) + " has " + std::to_string(row.size()) + " columns of " + std::to_string(columns));
    }
    if (table.rows.empty()) complaints.add(0, "holds no row");
    check_file(tally, table.file, "describes its columns, and every row has them", complaints);
}

/// Bytes of UTF-8 sort as code points do.
void check_order(test::Tally& tally, const Table& table) {
    Complaints complaints;
    for (std::size_t index = 1; index < table.rows.size(); ++index) {
        const std::string_view before = table.rows[index - 1][0], key = table.rows[index][0];
        if (before == key) complaints.add(0, std::string(key) + " stands twice");
        else if (before > key) complaints.add(0, std::string(key) + " stands behind " + std::string(before));
    }
    check_file(tally, table.file, "is sorted by the code points of its first column, which is unique", complaints);
}

void check_winners(test::Tally& tally, const Table& table) {
    std::vector<lexicon::OwningMatcher::Entry> entries;
    for (std::uint32_t index = 0; index < table.rows.size(); ++index)
        entries.push_back({lexicon::folded(table.rows[index][0]), index});
    const lexicon::OwningMatcher matcher(entries);
    Complaints complaints;
    for (std::uint32_t index = 0; index < table.rows.size(); ++index) {
        const lexicon::Matcher::Match match = matcher.match(lexicon::folded(table.rows[index][0]));
        if (!match || match.value != index) complaints.add(0, std::string(table.rows[index][0]) + " never wins a match");
    }
    check_file(tally, table.file, "has no row that cannot win a match", complaints);
}

/// Every table is declared in tables.hpp and read somewhere in the library.
void check_use(test::Tally& tally, const Table& table) {
    const std::string name = table.file.stem().string();
    Complaints complaints;
    if (test::read_file(test::home() / "lib/lexicon/tables.hpp").find(" Table " + name + ";") == std::string::npos)
        complaints.add(0, "is not declared in lexicon/tables.hpp");
    const std::vector<path> sources = files_in({"lib"}, {".cpp"});
    const bool used = std::any_of(sources.begin(), sources.end(),
                                  [&](const path& file) { return holds_name(test::read_file(file), "table::" + name); });
    if (!used) complaints.add(0, "is read nowhere");
    check_file(tally, table.file, "is in use", complaints);
}

void check_tables(test::Tally& tally) {
    for (const path& file : files_in({"lib/lexicon"}, {".tsv"})) {
        const Table table = read_table(file);
        check_columns(tally, table);
        check_order(tally, table);
        check_winners(tally, table);
        check_use(tally, table);
    }
}

// ---- typed views of sign tables

/// The words between `open` and the first `close` behind `mark`; none where the mark does not stand in `text`.
Lines words_between(const std::string& text, const std::string& mark, char open, char close) {
    Lines words;
    const std::size_t begin = text.find(open, text.find(mark));
    if (begin == std::string::npos) return words;
    for (std::size_t at = begin, end = text.find(close, begin); at < end;) {
        if (!is_of_name(text[at])) {
            ++at;
            continue;
        }
        std::size_t behind = at;
        while (is_of_name(text[behind])) ++behind;
        words.push_back(text.substr(at, behind - at));
        at = behind;
    }
    return words;
}

/// The lines of an enumeration's members: `    basis,  ///< ends by what is counted`.
Lines members_of(const Lines& header, const std::string& enumeration) {
    const auto opens = [&](const std::string& line) { return line.starts_with("enum class " + enumeration + " :"); };
    const auto is_member = [](const std::string& line) { return line.starts_with("    ") && !line.starts_with("    //"); };
    Lines members;
    for (auto line = std::find_if(header.begin(), header.end(), opens); line != header.end() && !line->starts_with('}'); ++line)
        if (is_member(*line)) members.push_back(line->substr(4));
    return members;
}

/// The signs of a table, which are the members of an enumeration: each is described, and asked for somewhere.
void check_signs(test::Tally& tally) {
    std::string library;
    for (const path& file : files_in({"lib/reader", "lib/outline", "lib/record", "lib/review"}, {".hpp", ".cpp"}))
        library += test::read_file(file);
    for (const path& file : files_in({"lib/lexicon"}, {".cpp"})) library += test::read_file(file);
    for (const path& file : files_in({"lib/lexicon"}, {".hpp"})) {
        const std::string header = test::read_file(file);
        const Lines sign = words_between(header, "SignTable& table_of", '(', ')');
        if (sign.empty()) continue;
        Complaints complaints;
        const Lines members = members_of(test::lines_of(header), sign[0]);
        if (members.empty()) complaints.add(0, "has no members, one on each line");
        for (const std::string& line : members) {
            const std::string member = line.substr(0, line.find(','));
            if (!holds_name(library, sign[0] + "::" + member)) complaints.add(0, member + " is asked for nowhere");
            if (member != "none" && line.find("///< ") == std::string::npos) complaints.add(0, member + " is not described");
        }
        check_file(tally, file, "names signs that are in use, and describes them", complaints);
    }
}

// ---- help and manual

std::string output_of(const std::string& command) {
    std::string output;
    FILE* const pipe = popen(command.c_str(), "r");
    if (pipe == nullptr) throw std::runtime_error("cannot run " + command);
    for (int c = std::fgetc(pipe); c != EOF; c = std::fgetc(pipe)) output += static_cast<char>(c);
    pclose(pipe);
    return output;
}

/// What `plandoc COMMAND --help` prints; without a command, what `plandoc --help` does.
std::string help_of(const std::string& command, const std::string& language) {
    return output_of(std::string(PLANDOC_PROGRAM) + " " + command + " --help --lang " + language);
}

/// The words behind `mark` in a text: the long options of "--records RECORDS" and of ".It Fl r , Fl Fl records".
std::set<std::string> words_behind(const std::string& text, std::string_view mark) {
    std::set<std::string> words;
    for (std::size_t at = 0; (at = text.find(mark, at)) != std::string::npos;) {
        at += mark.size();
        const std::size_t begin = at;
        while (at < text.size() && (std::islower(static_cast<unsigned char>(text[at])) != 0 || text[at] == '-')) ++at;
        if (at > begin) words.insert(text.substr(begin, at - begin));
    }
    return words;
}

/// Those that `plandoc COMMAND --help` lists.
std::set<std::string> formats_in_help(const std::string& help) {
    constexpr std::string_view lead = "how to write the results: ";
    const std::size_t at = help.find(lead);
    if (at == std::string::npos) return {};
    return words_behind(help.substr(at + lead.size() - 1, help.find("  -o", at) - at - lead.size()), " ");
}
/// Those behind "The formats are" in the section of the command.
std::set<std::string> formats_in_manual(const std::string& manual, const std::string& command) {
    const std::size_t section = manual.find(".Ss " + command + "\n");
    const std::size_t at = manual.find("The formats are\n", section);
    if (section == std::string::npos || at == std::string::npos || at > manual.find("\n.Ss ", section + 1)) return {};
    std::set<std::string> formats;
    for (const std::string& line : test::lines_of(manual.substr(at, manual.find(".Bl", at) - at)))
        if (line.starts_with(".Cm ")) formats.merge(words_behind(line.substr(line.find(' ')), " "));
        else if (line.starts_with(".Fl ")) break;
    return formats;
}

/// The commands that `plandoc --help` lists.
Lines commands() {
    Lines names;
    const Lines help = test::lines_of(help_of("", "en"));
    for (auto line = std::find(help.begin(), help.end(), "Commands:"); line != help.end() && !line->empty(); ++line)
        if (line->starts_with("  ")) names.push_back(line->substr(2, line->find(' ', 2) - 2));
    return names;
}

void check_manual(test::Tally& tally) {
    const std::string manual = test::read_file(test::home() / "man/plandoc.1");
    const Lines names = commands();
    tally.check(!names.empty(), "plandoc --help: lists commands");
    std::set<std::string> options = words_behind(help_of("", "en"), "--");
    for (const std::string& command : names) {
        const std::set<std::string> more = words_behind(help_of(command, "en"), "--");
        options.insert(more.begin(), more.end());
        const bool same = words_behind(help_of(command, "zh"), " --") == words_behind(help_of(command, "en"), " --");
        tally.check(same, "plandoc " + command + " --help: has the same options in both languages");
        tally.check(manual.find(".Cm " + command) != std::string::npos, "man/plandoc.1: describes " + command);
        const std::set<std::string> formats = formats_in_help(help_of(command, "en"));
        tally.check(!formats.empty() && formats == formats_in_manual(manual, command),
                    "man/plandoc.1: names the formats of " + command);
    }
    const std::set<std::string> described = words_behind(manual, "Fl Fl ");
    for (const std::string& option : options) tally.check(described.contains(option), "man/plandoc.1: describes --" + option);
    for (const std::string& option : described) tally.check(options.contains(option), "plandoc --help: has --" + option);
}

}  // namespace

int main() {
    test::Tally tally;
    check_direction(tally);
    check_library_calls(tally);
    check_lines(tally);
    check_headers(tally);
    check_names(tally);
    check_types(tally);
    check_map(tally);
    check_tables(tally);
    check_signs(tally);
    check_manual(tally);
    return tally.close();
}
