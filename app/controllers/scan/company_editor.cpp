// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/scan/company_editor.h"

#include "app/models/scan/company_list_model.h"
#include "core/text/url/url.h"
#include "core/types/json/json.h"

#include <QFileInfo>
#include <QUrl>

namespace shopwalker {

namespace {

/// A saved file or folder, an http(s) URL, or a bare host.
bool isSite(const QString& text) {
    const QUrl url(text);
    if (url.isLocalFile())
        return QFileInfo::exists(url.toLocalFile());
    if (text.startsWith('/'))
        return QFileInfo::exists(text);
    if (text.contains(' '))
        return false;
    const auto withScheme = text.contains("://") ? text : "https://" + text;
    const auto parsed = parseUrl(withScheme.toStdString());
    return parsed && (parsed->host.find('.') != std::string::npos || parsed->host == "localhost" ||
                      parsed->host.starts_with('['));
}

QString sameName(const QString& name) {
    return name.simplified().toCaseFolded();
}

} // namespace

CompanyEditor::CompanyEditor(CompanyListModel& companies, QObject* parent)
    : QObject(parent)
    , m_companies(companies) {}

CompanyEditor::Draft CompanyEditor::stored(int row) const {
    if (row < 0 || row >= m_companies.count())
        return {.own = m_companies.count() == 0};
    const auto& company = m_companies.companies()[static_cast<std::size_t>(row)];
    QStringList sites;
    for (const auto& site : company.sites)
        sites += toQString(site);
    return {.row = row, .name = toQString(company.name), .sites = sites.join('\n'), .own = company.own};
}

void CompanyEditor::begin(int row) {
    m_begun = stored(row);
    m_draft = m_begun;
    m_nameProblem.clear();
    m_sitesProblem.clear();
    m_open = true;
    emit changed();
}

void CompanyEditor::resume(const Draft& draft) {
    begin(draft.row);
    m_draft = draft;
    m_draft.row = m_begun.row;
    emit changed();
}

bool CompanyEditor::save() {
    m_nameProblem = checkName();
    m_sitesProblem = checkSites();
    if (m_nameProblem.isEmpty() && m_sitesProblem.isEmpty()) {
        m_companies.put(
            m_draft.row,
            {.name = m_draft.name.simplified().toStdString(), .own = m_draft.own, .sites = siteLines()});
        m_open = false;
    }
    emit changed();
    return !m_open;
}

void CompanyEditor::discard() {
    m_open = false;
    emit changed();
}

void CompanyEditor::setName(const QString& name) {
    if (m_draft.name == name)
        return;
    m_draft.name = name;
    m_nameProblem.clear();
    emit changed();
}

void CompanyEditor::setSites(const QString& sites) {
    if (m_draft.sites == sites)
        return;
    m_draft.sites = sites;
    m_sitesProblem.clear();
    emit changed();
}

void CompanyEditor::setOwn(bool own) {
    if (m_draft.own == own)
        return;
    m_draft.own = own;
    emit changed();
}

std::vector<std::string> CompanyEditor::siteLines() const {
    std::vector<std::string> sites;
    for (const auto& line : m_draft.sites.split('\n'))
        if (const auto site = line.trimmed(); !site.isEmpty())
            sites.push_back(site.toStdString());
    return sites;
}

QString CompanyEditor::checkName() const {
    const auto name = sameName(m_draft.name);
    if (name.isEmpty())
        //: Below the name field of a company
        return tr("Give the company a name; it stands above its column.");
    for (int row = 0; row < m_companies.count(); ++row)
        if (row != m_draft.row &&
            sameName(toQString(m_companies.companies()[static_cast<std::size_t>(row)].name)) == name)
            //: Below the name field of a company
            return tr("Another company already has this name.");
    return {};
}

QString CompanyEditor::checkSites() const {
    for (const auto& site : siteLines()) { // none: walks alone speak of the company
        if (!isSite(toQString(site)))
            //: Below the field with a company's web addresses; %1 is what was typed
            return tr("“%1” is no web address and no saved page. Write it like example.com or "
                      "https://example.com/shop.")
                .arg(toQString(site));
        for (int row = 0; row < m_companies.count(); ++row) {
            const auto& other = m_companies.companies()[static_cast<std::size_t>(row)];
            if (row != m_draft.row &&
                std::find(other.sites.begin(), other.sites.end(), site) != other.sites.end())
                //: Below the field with a company's web addresses; %1 an address, %2 a company
                return tr("“%1” already belongs to %2.").arg(toQString(site), toQString(other.name));
        }
    }
    return {};
}

} // namespace shopwalker
