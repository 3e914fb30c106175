// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/response.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace shopwalker {

/// A page on its way to a worker process.
struct PageRequest {
    Response response;
    std::string name;
};

/// Frames are a length (four bytes, the machine's order: both ends are one program) and as many bytes.
using FrameLength = std::uint32_t;
std::string frameHead(std::size_t length);

/// The bytes of a request; times are left out, no step behind the pool looks at them.
std::string encode(const Response& response, std::string_view name);
std::optional<PageRequest> decodeRequest(std::string_view bytes);

} // namespace shopwalker
