// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/call_controller.h"

#include "app/controllers/walk/walk_keeper.h"
#include "app/models/walk/walk_wording.h"
#include "core/checklist/walk/call_questions.h"
#include "core/checklist/walk/walk_clock.h"
#include "core/types/json/json.h"

namespace shopwalker {

namespace {

constexpr auto tick = std::chrono::milliseconds(250);

int wholeSeconds(std::chrono::milliseconds time) {
    return static_cast<int>(std::chrono::floor<std::chrono::seconds>(time).count());
}

} // namespace

CallController::CallController(WalkKeeper& keeper, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper) {
    m_clock.setInterval(tick);
    connect(&m_clock, &QTimer::timeout, this, &CallController::ticked);
    connect(this, &CallController::changed, this, &CallController::ticked);
    connect(&m_keeper, &WalkKeeper::opened, this, &CallController::walkChanged);
    connect(&m_keeper, &WalkKeeper::closed, this, &CallController::walkChanged);
}

bool CallController::isRunning() const {
    return phase() != Ready && phase() != Over;
}

CallController::Phase CallController::phase() const {
    return static_cast<Phase>(phaseOf(m_call));
}

const Step* CallController::step() const {
    const auto* session = m_keeper.session();
    return session != nullptr && m_step ? &session->checklist().steps[*m_step] : nullptr;
}

QString CallController::stepTitle() const {
    const auto* current = step();
    return current != nullptr ? toQString(current->title) : QString();
}

std::string CallController::toolOf(const Step& step) {
    return step.id + ".call-mode";
}

std::string CallController::tool() const {
    return toolOf(*step());
}

CallReading CallController::reading() const {
    return readCall(m_call, phase() == Over ? m_call.back().at : m_keeper.now());
}

int CallController::rings() const {
    return reading().rings;
}

int CallController::holds() const {
    return reading().holds;
}

bool CallController::wasAnswered() const {
    return reading().answeredAfter.has_value();
}

int CallController::waitSeconds() const {
    if (m_call.empty())
        return 0;
    const auto end = phase() == Over ? m_call.back().at : m_keeper.now();
    return wholeSeconds(reading().answeredAfter.value_or(elapsed(m_call.front().at, end)));
}

int CallController::holdSeconds() const {
    return wholeSeconds(reading().onHold);
}

int CallController::talkSeconds() const {
    return wholeSeconds(reading().talked);
}

void CallController::open() {
    if (isRunning())
        return;
    const auto* session = m_keeper.session();
    m_step.reset();
    m_recorded = 0;
    m_problem.clear();
    if (session != nullptr) {
        const auto place = session->open();
        const auto& steps = session->checklist().steps;
        const std::size_t first = place ? place->step : 0;
        for (std::size_t i = 0; i < steps.size() && !m_step; ++i)
            if (isCall(steps[(first + i) % steps.size()]))
                m_step = (first + i) % steps.size();
        m_repeat = place && m_step == place->step ? place->repeat : 0;
    }
    readPresses();
    emit changed();
}

void CallController::walkChanged() {
    m_call.clear();
    recordEnded();
    open();
}

void CallController::readPresses() {
    m_call = m_step ? lastCall(m_keeper.presses(tool(), m_repeat)) : std::vector<Press>();
    if (isRunning())
        m_clock.start();
    else
        m_clock.stop();
}

void CallController::press(const char* kind) {
    if (!m_step || !accepts(phaseOf(m_call), kind))
        return;
    m_keeper.press({.tool = tool(), .repeat = m_repeat, .kind = kind, .at = m_keeper.now()});
    m_problem.clear();
    m_recorded = 0;
    readPresses();
    if (phase() == Over)
        record(*m_step, m_repeat, m_call);
    emit changed();
}

/// The program may have been killed between the end of a call and its answers.
void CallController::recordEnded() {
    const auto* session = m_keeper.session();
    if (session == nullptr || session->walk().state == WalkState::Accepted)
        return;
    for (std::size_t index = 0; index < session->checklist().steps.size(); ++index)
        for (int repeat = 0; repeat < session->repeatsOf(index); ++repeat)
            if (const auto call =
                    lastCall(m_keeper.presses(toolOf(session->checklist().steps[index]), repeat));
                phaseOf(call) == CallPhase::Over)
                record(index, repeat, call);
}

void CallController::record(std::size_t step, int repeat, const std::vector<Press>& call) {
    const auto& current = m_keeper.session()->checklist().steps[step];
    const auto& ended = call.back().at;
    for (auto& [question, value] : answersOf(call, current)) {
        const auto path = current.id + "." + question;
        const auto place = m_keeper.session()->placeOf(path, repeat);
        const auto& answers = m_keeper.session()->walk().answers;
        const bool known = std::any_of(answers.begin(), answers.end(), [&](const Answer& other) {
            return other.question == path && other.repeat == repeat && other.at.utc >= ended.utc;
        });
        if (!place || known || !m_keeper.session()->isShown(*place))
            continue;
        const auto answer = m_keeper.record(*place, {.value = std::move(value), .at = ended});
        if (!answer)
            return fail(answer.error());
        ++m_recorded;
    }
}

void CallController::fail(const Error& error) {
    m_problem = wording::failure(error);
    emit changed();
}

} // namespace shopwalker
