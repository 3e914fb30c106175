// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/result.h"
#include "core/types/walk.h"

#include <QJsonObject>
#include <QString>
#include <map>
#include <string>

namespace shopwalker {

/// A photo of an example.
struct ExamplePhoto {
    std::string hash; ///< SHA-256, hexadecimal
    std::int64_t bytes = 0;
};
using ExamplePhotos = std::map<QString, ExamplePhoto>; ///< by its name in the example

/// A walk as an example tells it (checklists/examples/README.md), laid out: every answer with its moment, on
/// the clock of one device. Fails with `example-walk` for a step, question or answer that does not fit the
/// checklist, and for a photo that is not there.
Result<Walk> exampleWalk(const QJsonObject& told, const Checklist& checklist, const std::string& hash,
                         const ExamplePhotos& photos);

} // namespace shopwalker
