// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/explainer.h"

#include "core/types/json/json.h"

namespace shopwalker {

void Explainer::read() {
    if (m_explanations)
        return;
    const auto files = readCatalogue();
    if (!files)
        return;
    for (const auto& language : {m_language.toStdString(), std::string("en")})
        if (auto found = readExplanations(files.value(), language); found && !m_explanations)
            m_explanations = std::move(found).value();
}

const Explanation& Explainer::explanation() const {
    static const Explanation none;
    if (!m_explanations)
        return none;
    const auto found = m_explanations->texts.find(m_topic.toStdString());
    return found == m_explanations->texts.end() ? none : found->second;
}

QString Explainer::title() const {
    return toQString(explanation().title);
}

QString Explainer::text() const {
    return toQString(explanation().text);
}

QString Explainer::reason(const std::string& rule) {
    read();
    if (!m_explanations)
        return {};
    const auto found = m_explanations->importance.find(rule);
    return found == m_explanations->importance.end() ? QString() : toQString(found->second);
}

void Explainer::setLanguage(const QString& language) {
    m_language = language;
    m_explanations.reset();
    if (!m_topic.isEmpty())
        read();
    emit changed();
}

void Explainer::show(const QString& topic) {
    m_topic = topic;
    read();
    emit changed();
}

void Explainer::hide() {
    m_topic.clear();
    emit changed();
}

} // namespace shopwalker
