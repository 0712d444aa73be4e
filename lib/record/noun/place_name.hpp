#pragma once
/// Names of places, whether or not a table has them.
///     利津县    a row of the tables of regions
///     青河镇    by its form; but 示范镇 is a kind of town

#include <string_view>

#include "record/plan.hpp"

namespace plandoc::record {

/// 青河镇, 北渚区, 湖滨片区: the name of a place by its form; but 示范镇, 园区, 示范片区.
[[nodiscard]] bool is_named_like_place(std::u16string_view name);

/// 豫东, 苏南: the part of a province that its short name and a direction name.
[[nodiscard]] bool is_part_of_province(std::u16string_view name);

/// 颍上, 松原: a city, county or district that the tables know, without its 市, 县 or 区; but 公安, 通道, which are words as
/// well. True of words that only are places where places are expected.
[[nodiscard]] bool is_place_without_level(std::u16string_view name);

/// Named like a place, or part of a province, or a place that the tables know: 乌海.
[[nodiscard]] bool names_place(std::u16string_view name);

/// Likewise, or a kind or level of places, with its bracket: 城市, 乡镇(街道), 市级. Says where something is done, and names no
/// thing.
[[nodiscard]] bool tells_where(std::u16string_view name);

/// Only names of places: 乙县; 甲县、乙区; 宁河、大港.
[[nodiscard]] bool names_places(const text::CleanText& text, Words words);

/// Only names of places, each of which is known or has the form of one: 甲县、乙区, 甲县等地; but 宁河、青坪, 四县.
[[nodiscard]] bool lists_places(const text::CleanText& text, Words words);

/// The last of a list of places is one, or a kind of them or of bodies: 甲市、乙县|沿江地区, 产业|园区, 中小|学校; 甲市等,
/// 甲市等地.
[[nodiscard]] bool ends_with_place(const text::CleanText& text, Words places);

}  // namespace plandoc::record
