// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QJsonObject>
#include <QString>
#include <string>
#include <string_view>

namespace shopwalker {

inline QString toQString(std::string_view text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// Null for the empty string: in our JSON an absent text is null, never "".
QJsonValue textOrNull(std::string_view text);
std::string textOf(const QJsonValue& value);
/// Sets a member, unless the text is empty: for objects that leave out what has no value.
void putText(QJsonObject& object, const char* key, std::string_view text);

/// One line of JSON in UTF-8 with the keys in the order of Qt (sorted), without a line break.
std::string toLine(const QJsonObject& object);

/// Parses an object; the error names `where` and the byte offset.
Result<QJsonObject> parseObject(std::string_view json, std::string_view where);

} // namespace shopwalker
