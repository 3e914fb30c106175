// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_consent.h"

#include "core/types/json/json.h"

#include <QFile>
#include <QJsonArray>
#include <QLocale>

namespace shopwalker {

namespace {

QString nameOf(const QString& country) {
    return QLocale::territoryToString(QLocale::codeToTerritory(country));
}

} // namespace

WalkConsent::WalkConsent(QObject* parent)
    : QObject(parent)
    , m_country(QLocale::territoryToCode(QLocale::system().territory())) {
    QFile file(QStringLiteral(":/consent/consent.json"));
    if (!file.open(QIODevice::ReadOnly))
        return;
    const auto parsed = parseObject(file.readAll().toStdString(), "consent.json");
    if (!parsed)
        return;
    const auto rules = parsed.value()["rules"].toArray();
    for (const auto& entry : rules) {
        const auto rule = entry.toObject();
        m_rules.push_back({rule["country"].toString(), rule["rule"].toString(), rule["source"].toString()});
    }
}

const WalkConsent::Rule* WalkConsent::known() const {
    const auto found = std::find_if(m_rules.begin(), m_rules.end(),
                                    [this](const auto& rule) { return rule.country == m_country; });
    return found == m_rules.end() ? nullptr : &*found;
}

QVariantList WalkConsent::countries() const {
    QVariantList countries;
    for (const auto& rule : m_rules)
        countries += QVariantMap{{"id", rule.country}, {"text", nameOf(rule.country)}};
    return countries;
}

void WalkConsent::setCountry(const QString& country) {
    m_country = country;
    emit changed();
}

QString WalkConsent::rule() const {
    const auto* rule = known();
    if (rule && rule->rule == QStringLiteral("everyone"))
        //: On the card about recording people
        return tr("Record a conversation only when everyone in it has agreed.");
    if (rule && rule->rule == QStringLiteral("party"))
        //: On the card about recording people
        return tr("Who takes part may usually record for own use; passing the recording on needs consent.");
    //: On the card about recording people: the rules are not clear or not known
    return tr("The rules are not clear-cut: ask before you record.");
}

QString WalkConsent::source() const {
    const auto* rule = known();
    return rule ? rule->source : QString();
}

} // namespace shopwalker
