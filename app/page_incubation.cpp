// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/page_incubation.h"

namespace shopwalker {

namespace {

constexpr int turn = 2; // ms; what was begun is brought to an end, which takes some more

} // namespace

void PageIncubation::incubatingObjectCountChanged(int count) {
    if (count > 0 && !m_timer.isActive())
        m_timer.start(0, this);
    else if (count == 0)
        m_timer.stop();
}

void PageIncubation::timerEvent(QTimerEvent*) {
    incubateFor(turn);
}

} // namespace shopwalker
