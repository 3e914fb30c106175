// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/reply_controller.h"

#include "app/controllers/walk/walk_keeper.h"
#include "app/controllers/walk/walk_library.h"
#include "app/controllers/walk/walk_shelf.h"
#include "app/models/times.h"
#include "app/models/walk/walk_wording.h"
#include "core/checklist/walk/walk_clock.h"
#include "core/report/calendar.h"
#include "core/types/json/json.h"

#include <QSaveFile>

namespace shopwalker {

namespace {

constexpr auto lookEvery = std::chrono::seconds(20);
constexpr auto refreshDelay = std::chrono::milliseconds(300);

} // namespace

ReplyController::ReplyController(WalkShelf& shelf, WalkLibrary& library, WalkKeeper& keeper, Remind remind,
                                 QObject* parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_library(library)
    , m_keeper(keeper)
    , m_remind(std::move(remind))
    , m_lookedAt(keeper.now().utc) {
    m_clock.setInterval(lookEvery);
    connect(&m_clock, &QTimer::timeout, this, &ReplyController::look);
    connect(&m_library, &WalkLibrary::ready, this, &ReplyController::refresh);
    m_clock.start();
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshDelay);
    connect(&m_soon, &QTimer::timeout, this, &ReplyController::refresh);
}

void ReplyController::setLanguage(const QString& code) {
    m_language = code;
    if (m_library.isReady()) // else its coming brings the first refresh
        refresh();
}

void ReplyController::refresh() {
    m_shelf.ask(
        [](WalkWorkspace& place) -> Result<std::vector<Walk>> {
            const auto store = place.walks();
            return store ? store.value()->walksWithTimers() : store.error();
        },
        [this, kept = QPointer(this)](Result<std::vector<Walk>> walks) {
            if (!kept)
                return;
            m_problem = walks ? QString() : wording::failure(walks.error());
            std::vector<ReplyTimer> timers;
            if (walks)
                for (const auto& walk : walks.value())
                    if (const auto checklist = m_library.find(walk.checklist, m_language))
                        for (auto& timer : runningTimers(*checklist, walk))
                            timers.push_back(std::move(timer));
            m_replies.setTimers(std::move(timers), m_keeper.now());
            emit changed();
        });
}

void ReplyController::look() {
    const auto now = m_keeper.now();
    m_replies.setNow(now);
    for (const auto& reminder : dueReminders(m_replies.timers(), m_lookedAt, now.utc))
        //: Title of a desktop notification; %1 is a company
        m_remind(tr("Has %1 answered?").arg(toQString(reminder.timer.company)),
                 //: Text of a desktop notification; %1 the question, %2 a time span such as "2 h 5 min"
                 tr("%1 – waiting for %2")
                     .arg(toQString(reminder.timer.label), timeSpan(elapsed(reminder.timer.sent, now))));
    m_lookedAt = now.utc;
}

void ReplyController::answeredNow(int row) {
    if (!isRow(row))
        return;
    const auto now = m_keeper.now();
    const auto& reply = timer(row);
    record(
        reply,
        [now](WalkSession& session, const QuestionPlace& place) { return session.recordReply(place, now); },
        //: After a reply was noted; %1 a company, %2 a time span such as "2 h 5 min"
        tr("%1 answered after %2.").arg(toQString(reply.company), timeSpan(elapsed(reply.sent, now))));
}

void ReplyController::giveUp(int row) {
    if (!isRow(row))
        return;
    record(
        timer(row),
        [now = m_keeper.now()](WalkSession& session, const QuestionPlace& place) {
            return session.giveUpWaiting(place, now);
        },
        //: After waiting for a reply was given up; %1 is a company
        tr("No longer waiting for %1.").arg(toQString(timer(row).company)));
}

void ReplyController::promisedIn(int row, int minutes) {
    if (!isRow(row))
        return;
    const auto now = m_keeper.now();
    auto by = now;
    by.utc += std::chrono::minutes(minutes);
    by.monotonic += std::chrono::minutes(minutes);
    record(
        timer(row),
        [now, by](WalkSession& session, const QuestionPlace& place) {
            return session.recordPromise(place, by, now);
        },
        //: After a promise was noted; %1 is a time such as "22 Nov, 14:05"
        tr("Promised by %1").arg(dayAndTime(by)));
}

void ReplyController::record(const ReplyTimer& timer, Deed deed, const QString& notice) {
    const auto* open = m_keeper.session();
    if (open != nullptr && open->walk().id == timer.walk) {
        const auto done = m_keeper.answerTimer(timer.question, timer.repeat, deed);
        return report(done ? std::nullopt : std::optional(done.error()), notice);
    }
    m_shelf.ask(
        [timer, deed, checklists = m_library.library()](WalkWorkspace& place) -> Result<Done> {
            const auto store = place.walks();
            auto walk = store ? store.value()->load(timer.walk) : Result<Walk>(store.error());
            if (!walk)
                return walk.error();
            auto checklist = checklists.find(walk.value().checklist);
            if (!checklist)
                return Error{"checklist", "the checklist of this walk is not in the library", timer.walk};
            WalkSession session(std::move(*checklist), std::move(walk).value());
            const auto where = session.placeOf(timer.question, timer.repeat);
            const auto answer =
                where ? deed(session, *where) : Result<Answer>(Error{"walk", "no such question", {}});
            if (!answer)
                return answer.error();
            return store.value()->addAnswer(session.walk(), answer.value(),
                                            std::chrono::floor<std::chrono::seconds>(answer.value().at.utc));
        },
        [this, kept = QPointer(this), notice](Result<Done> done) {
            if (kept)
                report(done ? std::nullopt : std::optional(done.error()), notice);
        });
}

void ReplyController::report(const std::optional<Error>& error, const QString& notice) {
    refresh();
    m_problem = error ? wording::failure(*error) : QString();
    m_notice = error ? QString() : notice;
    emit changed();
    if (!error)
        emit recorded();
}

void ReplyController::exportCalendar(const QUrl& file) {
    std::vector<CalendarEntry> entries;
    for (const auto& reply : m_replies.timers())
        if (const auto next = nextReminder({reply}, m_keeper.now().utc))
            entries.push_back({.uid = reply.walk + "." + reply.question + "." + std::to_string(reply.repeat) +
                                      "@shopwalker",
                               .title = tr("Has %1 answered?").arg(toQString(reply.company)).toStdString(),
                               .text = reply.label,
                               .at = std::chrono::floor<std::chrono::seconds>(next->due)});
    const auto text = calendarText(entries, std::chrono::floor<std::chrono::seconds>(m_keeper.now().utc));
    QSaveFile target(file.isLocalFile() ? file.toLocalFile() : file.toString());
    const auto written = target.open(QIODevice::WriteOnly) &&
                         target.write(text.data(), static_cast<qint64>(text.size())) >= 0 && target.commit();
    //: After a calendar file was written; %n reminders are in it
    m_notice =
        written ? tr("%Ln reminder(s) written.", nullptr, static_cast<int>(entries.size())) : QString();
    //: When a calendar file could not be written; %1 is the reason
    m_problem = written ? QString() : tr("The calendar was not written: %1").arg(target.errorString());
    emit changed();
}

} // namespace shopwalker
