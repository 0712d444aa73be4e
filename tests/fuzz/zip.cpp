// A Word document with some of its bytes changed, three bytes of input a change: headers that lie, members that overlap, content
// that is damaged. Every member is read or refused.
#include <cstdint>
#include <string>

#include "reader/docx/docx.hpp"
#include "reader/zip_archive.hpp"
#include "tests/support/zip_file.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace plandoc;
    static const std::string sound = test::docx_of({"<w:p><w:r><w:t>一、目标</w:t></w:r></w:p>", {}, {}, {{"a/b.txt", "甲"}}});
    std::string bytes = sound;
    for (std::size_t at = 0; at + 3 <= size; at += 3)
        bytes[(data[at] * 256U + data[at + 1]) % bytes.size()] = static_cast<char>(data[at + 2]);
    if (size % 3 == 1) bytes.resize(data[size - 1] * bytes.size() / 255);
    auto archive = reader::ZipArchive::open(bytes);
    if (archive)
        for (const std::string& name : archive->names()) (void)archive->read(name);
    (void)reader::read_docx(bytes);
    return 0;
}
