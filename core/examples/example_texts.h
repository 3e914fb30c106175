// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QJsonObject>
#include <QString>
#include <string>

namespace shopwalker {

/// An example's file without its marks: `@key` becomes the text of that key, `#name` the UUID that belongs
/// to the name within the example of this uid. Equal names give equal ids in every language. Fails with the
/// key of a text that is missing.
Result<QJsonObject> withTexts(const QJsonObject& example, const QJsonObject& texts, const QString& uid);

/// The UUID of a name within an example.
QString exampleId(const QString& uid, const QString& name);

} // namespace shopwalker
