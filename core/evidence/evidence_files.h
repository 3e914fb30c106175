// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>
#include <QString>
#include <chrono>
#include <set>
#include <string>

namespace shopwalker {

/// Where the evidence of a workspace lies: `WORKSPACE.evidence`.
std::string evidenceFolder(const std::string& workspace);

/// Files named by their SHA-256 in one folder: never overwritten, never half there, and never mistaken for
/// another.
class EvidenceFiles {
public:
    /// `folder` is made when the first file is kept.
    explicit EvidenceFiles(const std::string& folder);

    /// Writes the file (temporary → fsync → rename → fsync of the folder) and returns its hash. When this
    /// returns, the file is on disk; then its row may be stored.
    Result<std::string> keep(const QByteArray& content, const std::string& suffix) const;

    /// The content, checked against its hash: `evidence-missing` or `evidence-changed` tell what is wrong.
    Result<QByteArray> read(const std::string& hash, const std::string& suffix) const;

    /// Deletes every file that is not among `needed` (`hash.suffix`) and was last written before `before`:
    /// what a failed write left behind, and what was discarded. A file is there before its row, so `before`
    /// must leave those alone that are being recorded right now. Returns how many are gone.
    int purge(const std::set<std::string>& needed, std::chrono::sys_seconds before) const;

    QString path(const std::string& hash, const std::string& suffix) const;

private:
    QString m_folder;
};

/// The suffix under which a file is kept: small Latin letters and digits, eight at most, so that every system
/// can name it; `bin` where nothing is left of it.
std::string plainSuffix(const QString& suffix);

/// SHA-256 in hexadecimal.
std::string contentHash(const QByteArray& content);

} // namespace shopwalker
