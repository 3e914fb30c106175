// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/workbench.h"

#include <QQuickItem>
#include <QQuickWindow>
#include <QUrl>

namespace shopwalker::test {

/// Lets the window live on for a while.
void wait(int milliseconds);

/// Takes pictures of a window; their names tell page, size, look and language.
class Photographer {
public:
    Photographer(QQuickWindow& window, Workbench& workbench, QString folder)
        : m_window(window)
        , m_workbench(workbench)
        , m_folder(std::move(folder)) {}

    Workbench& workbench() { return m_workbench; }

    void show(const char* page);
    void take(const QString& name);

    /// Clicks what has this name and is seen; ends the program when there is none.
    void click(const QString& name);
    /// Pages and what is on them are children of what is seen, not of the window as an object.
    QQuickItem* item(const QString& name) const;
    void closeSheet();

private:
    QQuickWindow& m_window;
    Workbench& m_workbench;
    QString m_folder;
};

/// The example of a walk from the empty list to the review, question by question.
void photographWalks(Photographer& photographer);

/// Call mode, discreet mode, evidence, replies, checklists and their editor.
void photographTools(Photographer& photographer);

} // namespace shopwalker::test
