// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/text/url/ip_address.h"
#include "core/text/url/url.h"

#include <libpsl.h>

namespace shopwalker {

std::string registrableDomain(std::string_view host) {
    std::string name(host);
    if (name.ends_with('.'))
        name.pop_back();
    if (name.starts_with('[') || endsInNumber(name))
        return name;
    // The list that was compiled into libpsl: the same on every run, no file to read.
    const char* domain = psl_registrable_domain(psl_builtin(), name.c_str());
    return domain != nullptr ? domain : name;
}

} // namespace shopwalker
