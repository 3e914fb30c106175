// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// What to know about recording people in a country: short, attributed, no legal advice. The rules are data
/// (assets/consent.json).
class WalkConsent : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to WalkController")
    Q_PROPERTY(QVariantList countries READ countries NOTIFY changed)
    Q_PROPERTY(QString country READ country WRITE setCountry NOTIFY changed)
    Q_PROPERTY(QString rule READ rule NOTIFY changed)
    Q_PROPERTY(QString source READ source NOTIFY changed)

public:
    explicit WalkConsent(QObject* parent = nullptr);

    QVariantList countries() const; ///< {id, text}, named in the language of the screen
    QString country() const { return m_country; }
    void setCountry(const QString& country);
    QString rule() const;   ///< a sentence
    QString source() const; ///< the law; empty where none is known

    void retranslate() { emit changed(); }

signals:
    void changed();

private:
    struct Rule {
        QString country; ///< ISO 3166
        QString rule;    ///< `everyone`, `party` or `ask`
        QString source;
    };

    const Rule* known() const;

    std::vector<Rule> m_rules;
    QString m_country;
};

} // namespace shopwalker
