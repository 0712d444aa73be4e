#pragma once
/// Zip archives in memory: docx, odt and ofd files, bundles of documents. Members are read by name and only as far as a
/// document may reach: what an archive says of itself is not believed.
///     bombs        a member of more than 64 MiB, or 200 times its packed size and more than 1 MiB; 512 MiB in all
///     liars        a member that goes on behind the size it declares, a wrong checksum
///     overlaps     members that share bytes or a name
///     encryption   refused: there is no password to ask for

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/result.hpp"

namespace plandoc::reader {

class ZipArchive {
public:
    /// `bytes` must outlive the archive.
    [[nodiscard]] static text::Result<ZipArchive> open(std::string_view bytes);

    ~ZipArchive();
    ZipArchive(ZipArchive&&) noexcept;
    ZipArchive& operator=(ZipArchive&&) noexcept;

    /// In the order of the archive, folders (name/) included. UTF-8, whatever the archive was written in: Windows writes GBK.
    [[nodiscard]] const std::vector<std::string>& names() const;
    [[nodiscard]] bool holds(std::string_view name) const;
    /// Whether its directory is not in order, although its members can be told apart.
    [[nodiscard]] bool is_odd() const;

    /// Unpacks a member piece by piece, until `take` fails. Fails also if there is no such member, or if it is damaged or too
    /// large.
    using Take = std::function<text::Result<void>(std::string_view piece)>;
    [[nodiscard]] text::Result<void> read(std::string_view name, const Take& take);
    [[nodiscard]] text::Result<std::string> read(std::string_view name);

private:
    struct State;
    explicit ZipArchive(std::unique_ptr<State> state);

    std::unique_ptr<State> state_;
};

}  // namespace plandoc::reader
