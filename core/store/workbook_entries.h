// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/edit_time.h"
#include "core/types/result.h"

#include <QJsonObject>
#include <QSqlDatabase>
#include <cstdint>
#include <map>
#include <string>
#include <utility>

/// The parts of a workbook as they are stored: each with the times at which its members were written.
namespace shopwalker::rows {

struct WorkbookEntry {
    int position = 0;        ///< among its kind
    QJsonObject content;     ///< never empty, unless it was taken out
    QJsonObject times;       ///< milliseconds since 1970 by member; a member without one is as old as can be
    std::int64_t goneAt = 0; ///< when it was taken out; milliseconds since 1970

    bool isGone() const { return content.isEmpty(); }
    bool operator==(const WorkbookEntry&) const = default;
};

using EntryName = std::pair<std::string, std::string>; ///< kind, and which of its kind
using WorkbookEntries = std::map<EntryName, WorkbookEntry>;

/// The entry with another content: the members that differ were written now.
WorkbookEntry rewritten(WorkbookEntry entry, const QJsonObject& content, EditTime now);
/// What remains of an entry that is taken out: an older copy of the benchmark must not bring it back.
WorkbookEntry takenOut(const WorkbookEntry& entry, EditTime now);

/// Two copies of one entry put together, member by member: what was written last holds, on a tie ours. An
/// entry that one copy has taken out comes back where the other has written to it later.
WorkbookEntry mergedEntries(const WorkbookEntry& ours, const WorkbookEntry& theirs);

/// Those of a benchmark, also those that were taken out.
Result<WorkbookEntries> readEntries(const QSqlDatabase& sql, std::int64_t benchmark);
Result<Done> writeEntry(const QSqlDatabase& sql, std::int64_t benchmark, const EntryName& name,
                        const WorkbookEntry& entry);

} // namespace shopwalker::rows
