// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/content_type.h"

#include "core/text/fold.h"

#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::string_view otherKinds[] = {
    "image/",
    "audio/",
    "video/",
    "font/",
    "model/",
    "application/pdf",
    "application/zip",
    "application/gzip",
    "application/x-gzip",
    "application/x-7z-compressed",
    "application/x-rar",
    "application/vnd.",
    "application/msword",
    "application/x-msdownload",
    "application/ogg",
    "application/javascript",
    "application/font",
    "text/css",
    "text/javascript",
    "text/csv",
    "text/calendar",
};

} // namespace

bool mayBePage(std::string_view contentType) {
    const auto type = asciiLower(contentType);
    if (type.starts_with("application/vnd.wap.xhtml"))
        return true;
    return std::none_of(std::begin(otherKinds), std::end(otherKinds),
                        [&](std::string_view kind) { return type.starts_with(kind); });
}

} // namespace shopwalker
