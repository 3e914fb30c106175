// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/checklist.h"
#include "core/types/result.h"

#include <QJsonObject>

namespace shopwalker {

/// The checklist of a JSON object that conforms to checklists/schema.json. Keys that are left out get the
/// defaults that checklists/README.md names.
Checklist checklistFromJson(const QJsonObject& object);

} // namespace shopwalker
