// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/cli/command_process.h"

#include "tests/support/shared_files.h"

#include <QProcess>

namespace shopwalker::test {

CommandResult shopwalker(const QStringList& arguments) {
    constexpr int patience = 60'000;
    QProcess process;
    process.start(commandLineProgram(), arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {.code = -1, .out = {}, .err = "the program did not end in time"};
    }
    return {.code = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            .out = QString::fromUtf8(process.readAllStandardOutput()),
            .err = QString::fromUtf8(process.readAllStandardError())};
}

QString clinic(const QString& name) {
    return sourceFolder() + "/checklists/examples/clinics/" + name;
}

} // namespace shopwalker::test
