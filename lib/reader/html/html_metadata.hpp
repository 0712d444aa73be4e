#pragma once
/// What a page says of its document beside it: the index table (索引号, 发文机关, 成文日期, 发文字号) and the page tags.
///     成文日期： | 2022年11月26日       date 2022-11-26      <meta name="ContentSource" content="某市教育局">   issuer

#include "reader/document.hpp"
#include "reader/html/html_content.hpp"

namespace plandoc::reader::html {

/// Sets Node::is_index of the tables that hold such fields, so that they are taken for no text.
void mark_index_tables(Page& page);

[[nodiscard]] Metadata read_metadata(const Page& page, const Content& content);

}  // namespace plandoc::reader::html
