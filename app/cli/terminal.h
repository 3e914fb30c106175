// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/scan_progress.h"

#include <stop_token>
#include <string>
#include <vector>

namespace shopwalker::cli {

/// Columns of the terminal on standard output; 80 when it is a pipe or a file.
int terminalWidth();

/// Whether a question can be answered: standard input is a terminal.
bool canAsk();

/// While it lives, Ctrl-C asks the scan to stop instead of ending the program; a second one ends it at once.
class Interruption {
public:
    Interruption();
    ~Interruption();
    Interruption(const Interruption&) = delete;
    Interruption& operator=(const Interruption&) = delete;

    std::stop_token token() const;
    bool happened() const;
};

/// One line on standard error that says how far a scan is and how long it will take; nothing when standard
/// error is no terminal.
class ProgressLine : public ScanObserver {
public:
    explicit ProgressLine(std::size_t companies);
    ~ProgressLine() override;

    void progressed(const ScanProgress& progress) override;

private:
    void clear();

    bool m_shown;
    std::vector<ScanProgress> m_companies;
};

} // namespace shopwalker::cli
