// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/scan_change_json.h"

#include "core/types/json/comparison_json.h"
#include "core/types/json/json.h"
#include "core/types/words.h"

#include <QJsonDocument>

namespace shopwalker {

namespace {

constexpr Words<ScanChange::Kind, 4> changeWords{{
    {ScanChange::Kind::Appeared, "appeared"},
    {ScanChange::Kind::Gone, "gone"},
    {ScanChange::Kind::ValueNew, "value-new"},
    {ScanChange::Kind::ValueGone, "value-gone"},
}};

} // namespace

std::string_view toWord(ScanChange::Kind kind) {
    return changeWords.word(kind);
}

std::string toLine(const std::vector<ScanChange>& changes) {
    QJsonArray array;
    for (const auto& change : changes)
        array.append(QJsonObject{{"kind", toQString(toWord(change.kind))},
                                 {"touchpoint", toQString(change.touchpoint)},
                                 {"value", toJson(change.value)}});
    return QJsonDocument(array).toJson(QJsonDocument::Compact).toStdString();
}

Result<std::vector<ScanChange>> scanChangesOf(std::string_view line) {
    std::vector<ScanChange> changes;
    if (line == "[]") // as most of them are
        return changes;
    const auto document =
        QJsonDocument::fromJson(QByteArray::fromRawData(line.data(), static_cast<qsizetype>(line.size())));
    if (!document.isArray())
        return Error{"json", "the changes of a scan are no JSON array", std::string(line.substr(0, 40))};
    const auto array = document.array();
    for (const auto& entry : array) {
        const auto item = entry.toObject();
        const auto kind = changeWords.value(textOf(item["kind"]));
        if (!kind)
            return Error{"json", "a change of a scan is of no known kind", textOf(item["kind"])};
        changes.push_back(
            {*kind, textOf(item["touchpoint"]), findingValueFromJson(item["value"].toObject())});
    }
    return changes;
}

} // namespace shopwalker
