// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/json.h"

#include <QJsonDocument>

namespace shopwalker {

QJsonValue textOrNull(std::string_view text) {
    return text.empty() ? QJsonValue(QJsonValue::Null) : QJsonValue(toQString(text));
}

std::string textOf(const QJsonValue& value) {
    return value.toString().toStdString();
}

void putText(QJsonObject& object, const char* key, std::string_view text) {
    if (!text.empty())
        object[QLatin1String(key)] = toQString(text);
}

std::string toLine(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

Result<QJsonObject> parseObject(std::string_view json, std::string_view where) {
    QJsonParseError problem;
    const auto bytes = QByteArray::fromRawData(json.data(), static_cast<qsizetype>(json.size()));
    const auto document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return Error{"json",
                     "not valid JSON at byte " + std::to_string(problem.offset) + " (" +
                         problem.errorString().toStdString() + ")",
                     std::string(where)};
    if (!document.isObject())
        return Error{"json", "a JSON object is expected at the top", std::string(where)};
    return document.object();
}

} // namespace shopwalker
