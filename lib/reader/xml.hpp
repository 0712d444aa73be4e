#pragma once
/// XML as a stream of events, piece by piece as its bytes come, in memory that does not grow with them. Names carry their
/// namespace, whatever prefix the document chose. What office documents never hold and attacks do is refused: a DTD
/// (and with it entities), elements nested a thousand deep, a thousand attributes, a tag of a mebibyte.

#include <functional>
#include <memory>
#include <optional>
#include <string_view>

#include "text/result.hpp"

namespace plandoc::reader {

struct XmlName {
    std::string_view space, local;  ///< namespace URI, empty for none; name without prefix
};

/// An element as it begins; valid only while its event is handled.
class XmlElement {
public:
    XmlElement(XmlName name, const char* const* attributes, const void* parser)
        : name_(name), attributes_(attributes), parser_(parser) {}

    [[nodiscard]] XmlName name() const { return name_; }
    [[nodiscard]] std::optional<std::string_view> attribute(std::string_view space, std::string_view local) const;
    /// What a prefix stands for here; empty for an unknown one.
    [[nodiscard]] std::string_view namespace_of(std::string_view prefix) const;

private:
    XmlName name_;
    const char* const* attributes_;
    const void* parser_;
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

    struct State;

private:
    std::unique_ptr<State> state_;
};

}  // namespace plandoc::reader
