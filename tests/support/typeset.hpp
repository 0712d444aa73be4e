#pragma once
/// PDF and OFD files for the tests, made without any program: paragraphs set in lines on pages, with a text layer as a word
/// processor writes it.

#include <string>
#include <vector>

namespace plandoc::test {

struct Paragraph {
    std::string text;      ///< UTF-8, characters of the basic plane only
    bool centred = false;  ///< a title; else its first line is set in by two characters
};

struct PageStyle {
    std::string head;             ///< over each page; empty: none
    bool page_numbers = true;     ///< — 3 — below each
    std::size_t characters = 28;  ///< full-width ones in a line
    std::size_t lines = 22;       ///< on a page
};

/// The bytes of a PDF.
[[nodiscard]] std::string typeset(const std::vector<Paragraph>& paragraphs, const PageStyle& style);
/// The bytes of an OFD file.
[[nodiscard]] std::string typeset_ofd(const std::vector<Paragraph>& paragraphs, const PageStyle& style);
/// One with a page on which nothing is written.
[[nodiscard]] std::string blank_pdf();

}  // namespace plandoc::test
