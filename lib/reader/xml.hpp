#pragma once
/// XML as a stream of events, piece by piece as its bytes come, in memory that does not grow with them. Names carry their
/// namespace, whatever prefix the document chose. What office documents never hold and attacks do is refused: a DTD
/// (and with it entities), elements nested a thousand deep, a thousand attributes, a tag of a mebibyte.

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/result.hpp"

namespace plandoc::reader {

struct XmlName {
    std::string_view space, local;  ///< namespace URI, empty for none; name without prefix
};

using XmlPrefixes = std::vector<std::pair<std::string, std::string>>;  ///< in scope, each with its namespace

/// An element as it begins; valid only while its event is handled.
class XmlElement {
public:
    /// `attributes` as expat gives them: names and values in turn, and a null pointer.
    XmlElement(XmlName name, const char* const* attributes, const XmlPrefixes& prefixes)
        : name_(name), attributes_(attributes), prefixes_(prefixes) {}

    [[nodiscard]] XmlName name() const { return name_; }
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view space, std::string_view local) const;
    /// What a prefix stands for here; empty for an unknown one.
    [[nodiscard]] std::string_view namespace_of(std::string_view prefix) const;

private:
    XmlName name_;
    const char* const* attributes_;
    const XmlPrefixes& prefixes_;
};

struct XmlEvents {
    std::function<void(const XmlElement&)> begin;
    std::function<void(XmlName)> end;
    std::function<void(std::string_view)> text;  ///< valid UTF-8, a piece of a text
};

class XmlParser {
public:
    explicit XmlParser(XmlEvents events);
    ~XmlParser();
    XmlParser(const XmlParser&) = delete;
    XmlParser& operator=(const XmlParser&) = delete;

    /// The next bytes of the document. Fails where it is not well-formed or not to be trusted.
    [[nodiscard]] text::Result<void> feed(std::string_view piece);
    /// Behind the last of them.
    [[nodiscard]] text::Result<void> finish();

private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace plandoc::reader
