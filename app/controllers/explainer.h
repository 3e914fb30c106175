// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/benchmark/explanations.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <optional>

namespace shopwalker {

/// "How is this computed?": the rule behind the figure that was asked about, in the reader's language.
class Explainer : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(QString topic READ topic NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString text READ text NOTIFY changed)

public:
    using QObject::QObject;

    QString topic() const { return m_topic; } ///< id of an explanation; empty: nothing is asked
    QString title() const;
    QString text() const;
    /// Why an importance rule lifts or lowers a weight.
    QString reason(const std::string& rule);
    void setLanguage(const QString& language);

    Q_INVOKABLE void show(const QString& topic);
    Q_INVOKABLE void hide();

signals:
    void changed();

private:
    const Explanation& explanation() const;
    void read();

    QString m_language = QStringLiteral("en");
    QString m_topic;
    std::optional<Explanations> m_explanations; ///< read when something is first asked
};

} // namespace shopwalker
