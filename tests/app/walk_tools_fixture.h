// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/walk/walk_keeper.h"
#include "app/controllers/walk/walk_library.h"
#include "app/controllers/walk/walk_shelf.h"
#include "app/controllers/walk/walk_tools.h"
#include "core/checklist/walk/walk_clock.h"

#include <QTemporaryDir>
#include <QTest>

namespace shopwalker::test {

/// A device whose clock stands still until it is told to go on.
struct Device {
    std::chrono::seconds up = std::chrono::seconds(1000);

    Moment now() const {
        return {
            .utc = std::chrono::sys_time<std::chrono::milliseconds>(std::chrono::seconds(1'790'000'000) + up),
            .offset = std::chrono::minutes(240),
            .monotonic = up,
            .boot = "b"};
    }
};

/// A clinic's walk under way on a real workspace, with the tools of a walk, a device whose clock obeys, and
/// restarts.
class WalkToolsFixture : public QObject {
    Q_OBJECT
protected slots:
    void init();
    void cleanup() { stop(); }

protected:
    static Walk walk();
    void start();
    void stop();
    void openWalk();
    void wait(std::chrono::seconds time) { m_device.up += time; }
    const Answer* answer(const char* question) const;
    double number(const char* question) const { return answer(question)->value.number.value_or(-1); }
    QUrl picture() const;

    Device m_device;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WalkShelf> m_shelf;
    std::unique_ptr<WalkLibrary> m_library;
    std::unique_ptr<WalkKeeper> m_keeper;
    std::unique_ptr<WalkTools> m_tools;
    QStringList m_reminded;
};

} // namespace shopwalker::test
