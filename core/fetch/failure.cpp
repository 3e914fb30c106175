// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/failure.h"

namespace shopwalker {

namespace {

struct Wording {
    Failure failure;
    std::string_view word;
    std::string_view sentence; ///< what happened and what it means; without its final stop
};

constexpr Wording wordings[] = {
    {Failure::Timeout, "timeout", "The server did not answer in time; try again later"},
    {Failure::Tls, "tls",
     "The secure connection could not be trusted, and the page was not asked for without it; the site's "
     "owner has "
     "to mend the certificate"},
    {Failure::Dns, "dns", "No server answers to this name; check the address and the network connection"},
    {Failure::Robots, "robots",
     "The site asks programs not to read this address, and the request was kept back"},
    {Failure::TooLarge, "too-large", "The answer is larger than any page, and only its beginning was read"},
    {Failure::NotHtml, "not-html", "The address leads to a file that is no page, and it was not downloaded"},
    {Failure::Connection, "connection",
     "The server refused the connection or broke it off, so the page is missing or incomplete; try again "
     "later"},
    {Failure::RefusedAddress, "refused-address",
     "The name leads into a private network and not to the public internet; allow private addresses if it is "
     "your "
     "own test"},
    {Failure::RedirectLoop, "redirect-loop", "The server redirects from one address to the next without end"},
    {Failure::Url, "url", "This is no address of a web page; http and https are read"},
    {Failure::AskedToWait, "http-429",
     "The server asks for a longer pause than one run may last; try again later"},
    {Failure::Cancelled, "cancelled", "The request was cancelled before an answer came"},
};

const Wording& wordingOf(Failure failure) {
    for (const auto& wording : wordings)
        if (wording.failure == failure)
            return wording;
    return wordings[0];
}

} // namespace

std::string_view toWord(Failure failure) {
    return wordingOf(failure).word;
}

void fail(Response& response, Failure failure, std::string_view detail) {
    const auto& wording = wordingOf(failure);
    response.failure = wording.word;
    response.failureText = wording.sentence;
    if (!detail.empty())
        response.failureText.append(" (").append(detail).append(")");
    response.failureText += '.';
}

} // namespace shopwalker
