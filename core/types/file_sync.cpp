// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/file_sync.h"

#include <QFile>
#include <fcntl.h>
#include <unistd.h>

namespace shopwalker {

bool syncFile(const QString& path) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

void syncFolder(const QString& folder) {
    (void)syncFile(folder);
}

} // namespace shopwalker
