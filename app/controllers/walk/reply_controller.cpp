// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/reply_controller.h"

#include "app/controllers/walk/walk_keeper.h"
#include "app/controllers/walk/walk_library.h"
#include "app/controllers/walk/walk_shelf.h"
#include "app/models/chosen_file.h"
#include "app/models/times.h"
#include "app/models/walk/walk_wording.h"
#include "core/checklist/walk/walk_clock.h"
#include "core/report/calendar.h"
#include "core/types/json/json.h"
#include "core/walk_checklist.h"

#include <QSaveFile>
#include <QSettings>

namespace shopwalker {

namespace {

const QString lookedKey = QStringLiteral("lookedForReplies"); // milliseconds since 1970
constexpr auto lookEvery = std::chrono::seconds(20);
constexpr auto refreshDelay = std::chrono::milliseconds(300);

} // namespace

ReplyController::ReplyController(const QString& file, WalkShelf& shelf, WalkLibrary& library,
                                 WalkKeeper& keeper, Remind remind, QObject* parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_library(library)
    , m_keeper(keeper)
    , m_remind(std::move(remind))
    , m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
    , m_lookedAt(keeper.now().utc) {
    if (m_settings->contains(lookedKey))
        m_lookedAt = std::min(m_lookedAt,
                              Instant(std::chrono::milliseconds(m_settings->value(lookedKey).toLongLong())));
    else
        rememberLook();
    m_clock.setInterval(lookEvery);
    connect(&m_clock, &QTimer::timeout, this, &ReplyController::look);
    connect(&m_library, &WalkLibrary::ready, this, &ReplyController::refresh);
    m_clock.start();
    m_soon.setSingleShot(true);
    m_soon.setInterval(refreshDelay);
    connect(&m_soon, &QTimer::timeout, this, &ReplyController::refresh);
}

ReplyController::~ReplyController() = default;

void ReplyController::rememberLook() {
    m_settings->setValue(lookedKey, static_cast<qlonglong>(m_lookedAt.time_since_epoch().count()));
}

void ReplyController::setLanguage(const QString& code) {
    m_language = code;
    if (m_library.isReady()) // else its coming brings the first refresh
        refresh();
}

void ReplyController::refresh() {
    m_shelf.ask(
        [library = m_library.shared(),
         language = m_language.toStdString()](WalkWorkspace& place) -> Result<std::vector<ReplyTimer>> {
            const auto store = place.walks();
            const auto walks =
                store ? store.value()->walksWithTimers() : Result<std::vector<Walk>>(store.error());
            if (!walks)
                return walks.error();
            std::vector<ReplyTimer> timers;
            for (const auto& walk : walks.value())
                if (const auto checklist =
                        library ? checklistOf(*store.value(), *library, walk, language) : std::nullopt)
                    for (auto& timer : runningTimers(*checklist, walk))
                        timers.push_back(std::move(timer));
            return timers;
        },
        [this, kept = QPointer(this)](Result<std::vector<ReplyTimer>> timers) {
            if (!kept)
                return;
            m_problem = timers ? QString() : wording::failure(timers.error());
            m_replies.setTimers(timers ? std::move(timers).value() : std::vector<ReplyTimer>(),
                                m_keeper.now());
            look();
            emit changed();
        });
}

void ReplyController::look() {
    const auto now = m_keeper.now();
    m_replies.setNow(now);
    const auto due = dueReminders(m_replies.timers(), m_lookedAt, now.utc);
    for (const auto& reminder : due)
        //: Title of a desktop notification; %1 is a company
        m_remind(tr("Has %1 answered?").arg(toQString(reminder.timer.company)),
                 //: Text of a desktop notification; %1 the question, %2 a time span such as "2 h 5 min"
                 tr("%1 – waiting for %2")
                     .arg(toQString(reminder.timer.label), timeSpan(elapsed(reminder.timer.sent, now))));
    m_lookedAt = now.utc;
    if (!due.empty()) // where nothing was due, looking again from the earlier time finds the same
        rememberLook();
}

void ReplyController::answeredNow(int row) {
    if (isRow(row))
        noteReply(timer(row), m_keeper.now());
}

bool ReplyController::answeredAt(int row, const QString& time) {
    const auto came = wording::typedTime(time, m_keeper.now());
    m_timeProblem.clear();
    if (!came)
        //: Below the field for the time of a reply; %1 a time
        m_timeProblem = tr("Write a time like %1, or a day and a time.").arg(timeNow());
    else if (isRow(row))
        noteReply(timer(row), *came);
    emit changed();
    return came.has_value();
}

QString ReplyController::timeNow() const {
    return timeOfDay(m_keeper.now());
}

void ReplyController::noteReply(const ReplyTimer& reply, const Moment& came) {
    record(
        reply,
        [came, at = m_keeper.now()](WalkSession& session, const QuestionPlace& place) {
            return session.recordReply(place, came, at);
        },
        //: After a reply was noted; %1 a company, %2 a time span such as "2 h 5 min"
        tr("%1 answered after %2.").arg(toQString(reply.company), timeSpan(elapsed(reply.sent, came))));
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
        [timer, deed, library = m_library.shared()](WalkWorkspace& place) -> Result<Done> {
            const auto store = place.walks();
            auto walk = store ? store.value()->load(timer.walk) : Result<Walk>(store.error());
            if (!walk)
                return walk.error();
            auto checklist =
                library ? checklistOf(*store.value(), *library, walk.value(), "en") : std::nullopt;
            if (!checklist)
                return Error{"checklist", "the checklist of this walk is not in the library", timer.walk};
            WalkSession session(std::move(*checklist), std::move(walk).value());
            const auto where = session.placeOf(timer.question, timer.repeat);
            const auto answer =
                where ? deed(session, *where) : Result<Answer>(Error{"walk-unknown", "no such question", {}});
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
    m_shelf.careFor(
        [path = chosenPath(file), text] {
            QSaveFile target(path);
            const bool written = target.open(QIODevice::WriteOnly) &&
                                 target.write(text.data(), static_cast<qint64>(text.size())) >= 0 &&
                                 target.commit();
            return written ? QString() : target.errorString();
        },
        [this, kept = QPointer(this), count = static_cast<int>(entries.size())](const QString& error) {
            if (!kept)
                return;
            //: After a calendar file was written; %n reminders are in it
            m_notice = error.isEmpty() ? tr("%Ln reminder(s) written.", nullptr, count) : QString();
            //: When a calendar file could not be written; %1 is the reason
            m_problem = error.isEmpty() ? QString() : tr("The calendar was not written: %1").arg(error);
            emit changed();
        });
}

} // namespace shopwalker
