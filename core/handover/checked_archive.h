// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/handover/zip_file.h"

namespace shopwalker {

/// A .zip that carries a checksum of each of its parts.
Result<Done> writeChecked(const std::string& file, ZipContents contents);

/// Reads it whole. Fails where a part was changed, is missing or was added; the list of checksums itself is
/// left out.
Result<ZipContents> readChecked(const std::string& file);

} // namespace shopwalker
