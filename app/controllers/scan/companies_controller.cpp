// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/scan/companies_controller.h"

#include "core/types/json/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSettings>

namespace shopwalker {

namespace {

constexpr auto storeDelay = std::chrono::milliseconds(300);

QJsonObject toJson(const Company& company) {
    QJsonArray sites;
    for (const auto& site : company.sites)
        sites += toQString(site);
    return {{"name", toQString(company.name)}, {"own", company.own}, {"sites", sites}};
}

Company companyFrom(const QJsonObject& object) {
    Company company{.name = object["name"].toString().toStdString(), .own = object["own"].toBool()};
    const auto sites = object["sites"].toArray();
    for (const auto& site : sites)
        company.sites.push_back(site.toString().toStdString());
    return company;
}

QJsonValue toJson(const CompanyEditor& editor) {
    if (!editor.isDirty())
        return QJsonValue::Null;
    const auto& draft = editor.draft();
    return QJsonObject{{"row", draft.row}, {"name", draft.name}, {"sites", draft.sites}, {"own", draft.own}};
}

} // namespace

CompaniesController::CompaniesController(const QString& file, QObject* parent)
    : QObject(parent)
    , m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
    , m_editor(m_companies) {
    load();
    m_storeSoon.setSingleShot(true);
    m_storeSoon.setInterval(storeDelay);
    connect(&m_storeSoon, &QTimer::timeout, this, &CompaniesController::store);
    connect(&m_companies, &CompanyListModel::companiesChanged, this, &CompaniesController::changed);
    connect(&m_companies, &CompanyListModel::companiesChanged, &m_storeSoon, qOverload<>(&QTimer::start));
    connect(&m_editor, &CompanyEditor::changed, &m_storeSoon, qOverload<>(&QTimer::start));
}

CompaniesController::~CompaniesController() {
    if (m_storeSoon.isActive())
        store();
}

void CompaniesController::load() {
    const auto text = m_settings->value("draft").toString().toStdString();
    if (text.empty())
        return;
    const auto parsed = parseObject(text, "draft");
    if (!parsed)
        return; // a damaged draft is no reason not to start
    const auto& draft = parsed.value();
    std::vector<Company> companies;
    const auto entries = draft["companies"].toArray();
    for (const auto& entry : entries)
        companies.push_back(companyFrom(entry.toObject()));
    m_companies.setCompanies(std::move(companies));
    if (const auto editor = draft["editor"]; editor.isObject())
        m_editor.resume({.row = editor["row"].toInt(-1),
                         .name = editor["name"].toString(),
                         .sites = editor["sites"].toString(),
                         .own = editor["own"].toBool()});
}

void CompaniesController::store() {
    QJsonArray companies;
    for (const auto& company : m_companies.companies())
        companies += toJson(company);
    const auto line = toLine({{"companies", companies}, {"editor", toJson(m_editor)}});
    m_settings->setValue("draft", toQString(line));
    m_settings->sync();
}

bool CompaniesController::canScan() const {
    return advice().isEmpty();
}

bool CompaniesController::anySite() const {
    const auto& companies = m_companies.companies();
    return std::any_of(companies.begin(), companies.end(),
                       [](const auto& company) { return !company.sites.empty(); });
}

QString CompaniesController::advice() const {
    const auto& companies = m_companies.companies();
    if (companies.empty())
        //: Companies page: what to do next
        return tr("Begin with your own company.");
    if (!companies.front().own)
        //: Companies page: what to do next
        return tr("Mark one company as your own; the others are compared with it.");
    if (companies.size() < 2)
        //: Companies page: what to do next
        return tr("Add at least one competitor.");
    return {};
}

void CompaniesController::remove(int row) {
    m_beforeRemoval = m_companies.companies();
    m_companies.removeAt(row);
}

void CompaniesController::undoRemove() {
    if (!m_beforeRemoval.empty())
        m_companies.setCompanies(std::exchange(m_beforeRemoval, {}));
}

void CompaniesController::moveUp(int row) {
    m_companies.move(row, row - 1);
}

void CompaniesController::moveDown(int row) {
    m_companies.move(row, row + 1);
}

void CompaniesController::clear() {
    m_beforeRemoval = m_companies.companies();
    m_companies.setCompanies({});
}

void CompaniesController::use(std::vector<Company> companies) {
    m_companies.setCompanies(std::move(companies));
}

void CompaniesController::retranslate() {
    emit changed();
}

} // namespace shopwalker
