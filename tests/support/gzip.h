// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <zlib.h>

namespace shopwalker::test {

/// In gzip form: `head`, then `filling` over and over until there are `total` bytes. Never holds them
/// unpacked.
inline std::string gzip(std::string_view head, std::string_view filling = {}, std::size_t total = 0) {
    constexpr std::size_t pieceBytes = 1024 * 1024;
    std::string piece;
    while (!filling.empty() && piece.size() < pieceBytes)
        piece += filling;
    z_stream stream{};
    deflateInit2(&stream, Z_BEST_SPEED, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY);
    std::string packed;
    char out[16 * 1024];
    const auto pack = [&](std::string_view bytes, int flush) {
        stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
        stream.avail_in = static_cast<uInt>(bytes.size());
        do {
            stream.next_out = reinterpret_cast<Bytef*>(out);
            stream.avail_out = sizeof out;
            deflate(&stream, flush);
            packed.append(out, sizeof out - stream.avail_out);
        } while (stream.avail_out == 0);
    };
    pack(head, Z_NO_FLUSH);
    for (std::size_t done = head.size(); done < total; done += piece.size())
        pack(piece, Z_NO_FLUSH);
    pack({}, Z_FINISH);
    deflateEnd(&stream);
    return packed;
}

} // namespace shopwalker::test
