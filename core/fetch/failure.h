// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/response.h"

#include <string>
#include <string_view>

namespace shopwalker {

/// Why a request has no whole answer: the words of Response::failure.
enum class Failure {
    Timeout,
    Tls,
    Dns,
    Robots,
    TooLarge,
    NotHtml,
    Connection,
    RefusedAddress,
    RedirectLoop,
    Url,
    AskedToWait,
    Cancelled,
};

std::string_view toWord(Failure failure);

/// Marks a response as failed. `detail` says what exactly happened and follows the general sentence.
void fail(Response& response, Failure failure, std::string_view detail = {});

} // namespace shopwalker
