// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/picture.h"

#include <string>

namespace shopwalker::drawing {

/// The picture as an `svg` element for an HTML page: no script, no style attribute, no font of its own. Its
/// colours come from `inlineStyle`, so that they follow the reader's light or dark screen and the printer.
/// Where the page has another font, letters are squeezed to the width that was laid out. A picture that is
/// not wider than `room` has the class `fit`: it may shrink with the page.
std::string toInlineSvg(const Picture& picture, double room);

/// The rules that colour inline pictures; once a page.
std::string inlineStyle();

} // namespace shopwalker::drawing
