// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>
#include <map>
#include <string>

namespace shopwalker {

/// The files inside a .zip by name.
using ZipContents = std::map<std::string, QByteArray>;

/// Writes beside the target and renames, so that a half-written .zip never bears the name.
Result<Done> writeZip(const std::string& file, const ZipContents& contents);

/// Refuses archives with more than `limits::handOverFiles` files or more than `limits::handOverBytes`
/// unpacked, counted while unpacking.
Result<ZipContents> readZip(const std::string& file);

} // namespace shopwalker
