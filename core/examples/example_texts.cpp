// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/examples/example_texts.h"

#include "core/types/json/json.h"

#include <QJsonArray>
#include <QUuid>

namespace shopwalker {

namespace {

/// Walks down the values of a file that is our own and a few levels deep.
class Replacement {
public:
    Replacement(const QJsonObject& texts, QString uid)
        : m_texts(texts)
        , m_uid(std::move(uid)) {}

    QJsonValue of(const QJsonValue& value) {
        if (value.isObject())
            return of(value.toObject());
        if (value.isArray()) {
            QJsonArray list;
            for (const auto& entry : value.toArray())
                list.append(of(entry));
            return list;
        }
        return value.isString() ? QJsonValue(of(value.toString())) : value;
    }

    QJsonObject of(const QJsonObject& object) {
        QJsonObject replaced;
        for (auto entry = object.begin(); entry != object.end(); ++entry)
            replaced[of(entry.key())] = of(entry.value());
        return replaced;
    }

    const QString& missing() const { return m_missing; }

private:
    QString of(const QString& text) {
        if (text.startsWith('#'))
            return exampleId(m_uid, text.mid(1));
        if (!text.startsWith('@'))
            return text;
        const auto key = text.mid(1);
        if (!m_texts[key].isString() && m_missing.isEmpty())
            m_missing = key;
        return m_texts[key].toString();
    }

    const QJsonObject& m_texts;
    QString m_uid;
    QString m_missing;
};

} // namespace

QString exampleId(const QString& uid, const QString& name) {
    const auto space = QUuid::fromRfc4122(QByteArray::fromHex(uid.toLatin1()));
    return QUuid::createUuidV5(space, name).toString(QUuid::WithoutBraces);
}

Result<QJsonObject> withTexts(const QJsonObject& example, const QJsonObject& texts, const QString& uid) {
    Replacement replacement(texts, uid);
    auto replaced = replacement.of(example);
    if (!replacement.missing().isEmpty())
        return Error{"example-text", "the text is missing", replacement.missing().toStdString()};
    return replaced;
}

} // namespace shopwalker
