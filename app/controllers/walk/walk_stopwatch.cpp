// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_stopwatch.h"

#include "app/controllers/walk/walk_keeper.h"
#include "core/types/json/json.h"

#include <QLocale>
#include <cmath>

namespace shopwalker {

namespace {

constexpr auto tick = std::chrono::milliseconds(100);
constexpr int minute = 60;

double secondsOf(std::chrono::milliseconds time) {
    return std::chrono::duration<double>(time).count();
}

} // namespace

WalkStopwatch::WalkStopwatch(WalkKeeper& keeper, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper) {
    m_clock.setInterval(tick);
    connect(&m_clock, &QTimer::timeout, this, &WalkStopwatch::ticked);
    connect(this, &WalkStopwatch::changed, this, &WalkStopwatch::ticked);
}

void WalkStopwatch::useTool(const std::string& question, int repeat) {
    if (question != m_tool || repeat != m_repeat)
        m_problem.clear();
    m_tool = question;
    m_repeat = repeat;
    read();
}

void WalkStopwatch::read() {
    m_presses = m_keeper.presses(m_tool, m_repeat);
    if (isRunning())
        m_clock.start();
    else
        m_clock.stop();
    emit changed();
}

bool WalkStopwatch::isStarted() const {
    const auto reading = readStopwatch(m_presses, m_keeper.now());
    return reading.started || reading.taps > 0;
}

bool WalkStopwatch::isRunning() const {
    return readStopwatch(m_presses, m_keeper.now()).running;
}

int WalkStopwatch::taps() const {
    return readStopwatch(m_presses, m_keeper.now()).taps;
}

QString WalkStopwatch::time() const {
    return shown(secondsOf(readStopwatch(m_presses, m_keeper.now()).time));
}

QStringList WalkStopwatch::laps() const {
    QStringList laps;
    for (const auto lap : readStopwatch(m_presses, m_keeper.now()).laps)
        laps += shown(secondsOf(lap));
    return laps;
}

QString WalkStopwatch::shown(double seconds) {
    const auto locale = QLocale();
    const auto minutes = static_cast<int>(seconds / minute);
    const auto rest = std::floor((seconds - minutes * minute) * 10) / 10;
    const auto text = locale.toString(rest, 'f', 1);
    return locale.toString(minutes) + ':' + (rest < 10 ? locale.zeroDigit() + text : text);
}

void WalkStopwatch::start() {
    press(isStarted() ? "resume" : "start");
}

void WalkStopwatch::undo() {
    if (isStarted())
        press("undo");
}

void WalkStopwatch::press(const char* kind) {
    if (m_tool.empty())
        return;
    m_keeper.press({.tool = m_tool, .repeat = m_repeat, .kind = kind, .at = m_keeper.now()});
    read();
}

void WalkStopwatch::reset() {
    m_keeper.clearPresses(m_tool, m_repeat);
    read();
}

bool WalkStopwatch::record(bool taps) {
    const auto* session = m_keeper.session();
    const auto place = session ? session->placeOf(m_tool, m_repeat) : std::nullopt;
    if (!place)
        return false;
    auto value = taps ? countAnswer(m_presses) : durationAnswer(m_presses, m_keeper.now());
    const auto answer = m_keeper.record(*place, {.value = std::move(value)});
    m_problem = answer ? QString() : toQString(answer.error().text);
    read();
    return answer.ok();
}

} // namespace shopwalker
