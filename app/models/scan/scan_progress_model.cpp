// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/scan/scan_progress_model.h"

#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <numeric>

namespace shopwalker {

namespace {

QString wordOf(ScanState state) {
    switch (state) {
    case ScanState::Waiting: return QStringLiteral("waiting");
    case ScanState::Reading: return QStringLiteral("reading");
    case ScanState::Finished: return QStringLiteral("finished");
    case ScanState::Cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

} // namespace

int ScanProgressModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant ScanProgressModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto& [company, progress, unread] = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case NameRole: return toQString(company.name);
    case OwnRole: return company.own;
    case StateRole: return wordOf(progress.state);
    case PagesDoneRole: return progress.pagesDone;
    case PagesPlannedRole: return progress.pagesPlanned;
    case FoundRole: return progress.found;
    case CurrentRole: return toQString(progress.currentUrl);
    case TimeLeftRole: return wording::timeLeft(progress.timeLeft);
    case ProblemsRole: {
        QStringList sentences;
        for (const auto& page : unread)
            sentences += wording::unreadPage(page);
        return sentences;
    }
    }
    return {};
}

QHash<int, QByteArray> ScanProgressModel::roleNames() const {
    return {{NameRole, "name"},
            {OwnRole, "own"},
            {StateRole, "scanState"},
            {PagesDoneRole, "pagesDone"},
            {PagesPlannedRole, "pagesPlanned"},
            {FoundRole, "found"},
            {CurrentRole, "current"},
            {TimeLeftRole, "timeLeft"},
            {ProblemsRole, "problems"}};
}

void ScanProgressModel::start(const std::vector<Company>& companies) {
    beginResetModel();
    m_entries.clear();
    for (const auto& company : companies)
        m_entries.push_back({company, {.company = m_entries.size()}, {}});
    endResetModel();
}

void ScanProgressModel::apply(const ScanProgress& progress) {
    if (progress.company >= m_entries.size())
        return;
    m_entries[progress.company].progress = progress;
    changed(progress.company);
}

void ScanProgressModel::finish(std::size_t company, const CompanyScan& scan) {
    if (company >= m_entries.size())
        return;
    auto& entry = m_entries[company];
    entry.progress.state = ScanState::Finished;
    entry.progress.pagesDone = static_cast<int>(scan.pages.size());
    entry.progress.pagesPlanned = entry.progress.pagesDone;
    entry.progress.found =
        static_cast<int>(std::count_if(scan.findings.begin(), scan.findings.end(), [](const auto& finding) {
            return finding.presence == Presence::Present;
        }));
    entry.progress.currentUrl.clear();
    entry.progress.timeLeft.reset();
    entry.unread = scan.unread();
    changed(company);
}

void ScanProgressModel::cancelOpen() {
    for (std::size_t row = 0; row < m_entries.size(); ++row) {
        auto& progress = m_entries[row].progress;
        if (progress.state == ScanState::Finished)
            continue;
        progress.state = ScanState::Cancelled;
        progress.timeLeft.reset();
        changed(row);
    }
}

int ScanProgressModel::pagesDone() const {
    return std::accumulate(m_entries.begin(), m_entries.end(), 0,
                           [](int sum, const auto& entry) { return sum + entry.progress.pagesDone; });
}

int ScanProgressModel::pagesPlanned() const {
    return std::accumulate(m_entries.begin(), m_entries.end(), 0, [](int sum, const auto& entry) {
        return sum + std::max(entry.progress.pagesDone, entry.progress.pagesPlanned);
    });
}

int ScanProgressModel::found() const {
    return std::accumulate(m_entries.begin(), m_entries.end(), 0,
                           [](int sum, const auto& entry) { return sum + entry.progress.found; });
}

std::optional<std::chrono::milliseconds> ScanProgressModel::timeLeft() const {
    std::optional<std::chrono::milliseconds> longest; // the sites are read at the same time
    for (const auto& entry : m_entries)
        longest = std::max(longest, entry.progress.timeLeft);
    return longest;
}

void ScanProgressModel::retranslate() {
    if (!m_entries.empty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

void ScanProgressModel::changed(std::size_t row) {
    const auto place = index(static_cast<int>(row));
    emit dataChanged(place, place);
}

} // namespace shopwalker
