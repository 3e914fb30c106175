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

EvidenceModel::EvidenceModel(QObject* parent)
    : QAbstractListModel(parent)
    , m_answers(
          {"walk", "question", "answer", "reaction", "note", "points", "standard", "rerated", "photos"}) {}

int EvidenceModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant EvidenceModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& value = values()[static_cast<std::size_t>(index.row())];
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

void EvidenceModel::show(const Names& names, std::shared_ptr<const OpenBenchmark> benchmark,
                         const QString& touchpoint, int column) {
    beginResetModel();
    m_names = names;
    m_row = nullptr;
    m_cell = nullptr;
    m_benchmark = std::move(benchmark);
    m_touchpoint = touchpoint;
    m_column = static_cast<std::size_t>(std::max(0, column));
    if (m_benchmark && column >= 0)
        for (const auto& row : m_benchmark->judgement.comparison.rows)
            if (toQString(row.touchpoint) == touchpoint && m_column < row.cells.size()) {
                m_row = &row;
                m_cell = &row.cells[m_column];
            }
    if (m_cell == nullptr)
        m_touchpoint.clear();
    endResetModel();
    m_answers.setRows(answerRows());
    emit cellChanged();
}

void EvidenceModel::clear() {
    show(m_names, nullptr, {}, -1);
}

const Finding* EvidenceModel::from(FindingSource source) const {
    if (m_cell == nullptr)
        return nullptr;
    if (m_cell->finding.source == source)
        return &m_cell->finding;
    for (const auto& other : m_cell->others)
        if (other.source == source)
            return &other;
    return nullptr;
}

const std::vector<FindingValue>& EvidenceModel::values() const {
    static const std::vector<FindingValue> none;
    const auto* scan = from(FindingSource::Scan);
    return scan == nullptr ? none : scan->values;
}

QString EvidenceModel::title() const {
    return m_row == nullptr ? QString() : m_names.row(*m_row);
}

QString EvidenceModel::company() const {
    return m_benchmark ? Names::company(m_benchmark->judgement.comparison, m_column) : QString();
}

QString EvidenceModel::headline() const {
    if (m_cell == nullptr)
        return {};
    if (m_cell->finding.source == FindingSource::Scan)
        return wording::headline(m_cell->finding);
    switch (m_cell->finding.presence) {
    case Presence::Present:
        //: Above the evidence: a shopper met the touchpoint
        return QCoreApplication::translate("Evidence", "A person met it");
    case Presence::Absent:
        //: Above the evidence: a shopper looked and did not find it
        return QCoreApplication::translate("Evidence", "A person looked and did not find it");
    default: return wording::headline(m_cell->finding);
    }
}

QString EvidenceModel::explanation() const {
    if (m_cell == nullptr)
        return {};
    if (m_cell->disagrees)
        //: Below the headline of the evidence: scan and person say the opposite
        return QCoreApplication::translate("Evidence",
                                           "Scan and person disagree: the person counts, both are kept.");
    if (m_cell->finding.presence == Presence::Unknown)
        return wording::unknownReason(m_cell->finding.reason);
    if (m_cell->toConfirm)
        //: Below "Not found on 12 pages read": why a gap is marked "to confirm"
        return QCoreApplication::translate("Evidence",
                                           "A gap to confirm: let a person look before you act on it.");
    return {};
}

QStringList EvidenceModel::caveats() const {
    const auto* scan = from(FindingSource::Scan);
    return scan == nullptr ? QStringList() : sentences(scan->caveats);
}

QString EvidenceModel::scanWord() const {
    const auto* scan = from(FindingSource::Scan);
    return scan == nullptr || scan->reason == "not-walked" ? QString() : wording::headline(*scan);
}

marks::Mark EvidenceModel::scanMark() const {
    const auto* scan = from(FindingSource::Scan);
    return scan == nullptr ? marks::Unknown : markOf(scan->presence);
}

QString EvidenceModel::walkWord() const {
    const auto* walk = from(FindingSource::Walk);
    return walk == nullptr ? QString() : wording::presence(walk->presence);
}

marks::Mark EvidenceModel::walkMark() const {
    const auto* walk = from(FindingSource::Walk);
    return walk == nullptr ? marks::Unknown : markOf(walk->presence);
}

QString EvidenceModel::fetchedAt(const std::string& url) const {
    const auto& pages = m_benchmark->judgement.comparison.companies[m_column].pages;
    const auto page =
        std::find_if(pages.begin(), pages.end(), [&](const auto& visit) { return visit.url == url; });
    if (page == pages.end())
        return {};
    const auto moment = QDateTime::fromSecsSinceEpoch(page->fetchedAt.time_since_epoch().count());
    return QLocale().toString(moment, QLocale::ShortFormat);
}

} // namespace shopwalker
