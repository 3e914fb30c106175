// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/result.h"

#include <QByteArray>
#include <QString>
#include <string>

namespace shopwalker {

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

    QString path(const std::string& hash, const std::string& suffix) const;

private:
    QString m_folder;
};

/// SHA-256 in hexadecimal.
std::string contentHash(const QByteArray& content);

} // namespace shopwalker
