// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/evidence_model.h"

#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace shopwalker {

namespace {

struct MarkedSnippet {
    QString before;
    QString marked;
    QString after;
};

/// The words to mark are the value where the snippet shows it, else the whole snippet.
MarkedSnippet markedSnippet(const FindingValue& value) {
    const auto snippet = toQString(value.evidence.snippet);
    for (const auto* text : {&value.value, &value.vendor}) {
        const auto words = toQString(*text);
        const auto at = words.isEmpty() ? -1 : snippet.indexOf(words, 0, Qt::CaseInsensitive);
        if (at >= 0)
            return {snippet.left(at), snippet.mid(at, words.size()), snippet.mid(at + words.size())};
    }
    return {{}, snippet, {}};
}

QStringList sentences(const std::vector<std::string>& caveats) {
    QStringList texts;
    for (const auto& caveat : caveats)
        texts += wording::caveat(caveat);
    return texts;
}

} // namespace

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& value = m_cell.finding.values[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case ValueRole: return toQString(value.value);
    case VendorRole: return toQString(value.vendor);
    case NetworkRole: return wording::network(value.network);
    case BeforeRole: return markedSnippet(value).before.toHtmlEscaped();
    case MarkedRole: return markedSnippet(value).marked.toHtmlEscaped();
    case AfterRole: return markedSnippet(value).after.toHtmlEscaped();
    case ElementRole: return toQString(value.evidence.element);
    case AddressRole: return toQString(value.pageUrl);
    case LineRole: return value.evidence.line;
    case TimeRole: return fetchedAt(value.pageUrl);
    case RuleRole: return toQString(value.rule);
    case ConfidenceRole: return wording::confidence(value.confidence);
    case CaveatsRole: return sentences(value.caveats);
    }
    return {};
}

QHash<int, QByteArray> EvidenceModel::roleNames() const {
    return {{ValueRole, "value"},     {VendorRole, "vendor"},   {NetworkRole, "network"},
            {BeforeRole, "before"},   {MarkedRole, "marked"},   {AfterRole, "after"},
            {ElementRole, "element"}, {AddressRole, "address"}, {LineRole, "line"},
            {TimeRole, "time"},       {RuleRole, "rule"},       {ConfidenceRole, "confidence"},
            {CaveatsRole, "remarks"}};
}

void EvidenceModel::show(const QString& title, const CompanyScan& company, const ComparisonCell& cell) {
    beginResetModel();
    m_shown = true;
    m_title = title;
    m_company = company;
    m_cell = cell;
    endResetModel();
    emit cellChanged();
}

void EvidenceModel::clear() {
    beginResetModel();
    m_shown = false;
    m_title.clear();
    m_company = {};
    m_cell = {};
    endResetModel();
    emit cellChanged();
}

void EvidenceModel::retitle(const QString& title) {
    m_title = title;
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
    emit cellChanged();
}

QString EvidenceModel::touchpoint() const {
    return toQString(m_cell.finding.touchpoint);
}

QString EvidenceModel::company() const {
    return toQString(m_company.company.name);
}

QString EvidenceModel::headline() const {
    return m_shown ? wording::headline(m_cell.finding) : QString();
}

QString EvidenceModel::explanation() const {
    if (m_cell.finding.presence == Presence::Unknown)
        return wording::unknownReason(m_cell.finding.reason);
    if (m_cell.toConfirm)
        //: Below "Not found on 12 pages read": why a gap is marked "to confirm"
        return QCoreApplication::translate("Evidence",
                                           "A gap to confirm: let a person look before you act on it.");
    return {};
}

QStringList EvidenceModel::caveats() const {
    return sentences(m_cell.finding.caveats);
}

QString EvidenceModel::fetchedAt(const std::string& url) const {
    const auto page = std::find_if(m_company.pages.begin(), m_company.pages.end(),
                                   [&](const auto& visit) { return visit.url == url; });
    if (page == m_company.pages.end())
        return {};
    const auto moment = QDateTime::fromSecsSinceEpoch(page->fetchedAt.time_since_epoch().count());
    return QLocale().toString(moment, QLocale::ShortFormat);
}

} // namespace shopwalker
