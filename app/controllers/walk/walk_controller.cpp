// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_controller.h"

#include "app/controllers/walk/walk_library.h"
#include "app/controllers/walk/walk_shelf.h"
#include "app/models/walk/walk_wording.h"
#include "app/models/wording.h"
#include "core/checklist/walk/answer_rules.h"
#include "core/evidence/photo.h"
#include "core/types/json/json.h"

#include <QDateTime>
#include <QFile>
#include <QLocale>
#include <QSettings>
#include <QUrl>
#include <set>

namespace shopwalker {

namespace {

const QString openWalkKey = QStringLiteral("openWalk");
const QString currencyKey = QStringLiteral("currency");

// Parts of a question that are typed apart: drafts are kept under its path and one of these.
const QString foundPart = QStringLiteral("#found");
const QString currencyPart = QStringLiteral("#currency");

/// What the newest scan found at that company; nothing where none was made.
std::vector<Finding> scanFindings(WalkWorkspace& place, const std::string& company) {
    const auto store = place.benchmarks();
    const auto benchmarks =
        store ? store.value()->benchmarks() : Result<std::vector<BenchmarkEntry>>(Error{});
    if (!benchmarks)
        return {}; // a walk needs no scan
    for (const auto& entry : benchmarks.value()) {
        const auto known = std::find_if(entry.companies.begin(), entry.companies.end(),
                                        [&](const auto& other) { return other.name == company; });
        const auto round =
            known == entry.companies.end() ? Result<OpenRound>(Error{}) : store.value()->lastRound(entry);
        const auto index = static_cast<std::size_t>(known - entry.companies.begin());
        if (!round || index >= round.value().scans.size())
            continue;
        if (auto scan = store.value()->scan(round.value().scans[index]))
            return std::move(scan).value().findings;
    }
    return {};
}

} // namespace

/// What opening a walk needs of the workspace.
struct WalkController::Loaded {
    Walk walk;
    std::vector<Draft> drafts;
    std::vector<Press> presses;
    std::vector<Finding> findings;
};

WalkController::WalkController(const QString& file, WalkShelf& shelf, WalkLibrary& library,
                               std::shared_ptr<const TouchpointCatalogue> catalogue, MomentSource now,
                               QObject* parent)
    : QObject(parent)
    , m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
    , m_shelf(shelf)
    , m_library(library)
    , m_catalogue(std::move(catalogue))
    , m_keeper(shelf, std::move(now))
    , m_stopwatch(m_keeper)
    , m_reviewer(m_keeper) {
    connect(&m_keeper, &WalkKeeper::changed, this, &WalkController::show);
    connect(&m_keeper, &WalkKeeper::saved, this, &WalkController::saveChanged);
    connect(&m_keeper, &WalkKeeper::opened, this, &WalkController::openedChanged);
    connect(&m_shelf, &WalkShelf::changed, this, &WalkController::saveChanged);
}

WalkController::~WalkController() = default;

void WalkController::resume() {
    const auto walk = m_settings->value(openWalkKey).toString();
    m_resuming = !walk.isEmpty();
    if (m_resuming)
        open(walk);
}

void WalkController::open(const QString& walk) {
    if (isOpen() && walkId() == walk) {
        emit opened();
        return;
    }
    m_wanted = walk;
    m_loading = true;
    m_problem.clear();
    emit changed();
    m_shelf.ask(
        [id = walk.toStdString()](WalkWorkspace& place) -> Result<Loaded> {
            const auto store = place.walks();
            if (!store)
                return store.error();
            auto found = store.value()->load(id);
            if (!found)
                return found.error();
            auto drafts = store.value()->drafts(id);
            if (!drafts)
                return drafts.error();
            auto presses = store.value()->presses(id);
            if (!presses)
                return presses.error();
            auto findings = scanFindings(place, found.value().company);
            return Loaded{std::move(found).value(), std::move(drafts).value(), std::move(presses).value(),
                          std::move(findings)};
        },
        [this, walk](Result<Loaded> loaded) {
            if (walk != m_wanted)
                return; // another one was asked for meanwhile
            m_loading = false;
            if (!loaded)
                return refuse(loaded.error());
            auto& [found, drafts, presses, findings] = loaded.value();
            auto checklist = m_library.find(found.checklist, m_language);
            if (!checklist)
                return refuse({"checklist",
                               tr("The checklist of this walk is not in the library.").toStdString(),
                               found.checklist});
            m_findings = std::move(findings);
            m_settings->setValue(openWalkKey, walk);
            m_keeper.open(std::move(*checklist), std::move(found), drafts, std::move(presses));
            emit opened();
            if (std::exchange(m_resuming, false))
                emit resumed();
        });
}

void WalkController::close() {
    commitDraft();
    m_settings->remove(openWalkKey);
    m_wanted.clear();
    m_keeper.close();
}

bool WalkController::lead(const std::function<Result<WalkState>(WalkSession&)>& step) {
    if (!isOpen())
        return false;
    commitDraft();
    m_problem.clear();
    const auto state = m_keeper.lead(step);
    if (!state)
        refuse(state.error());
    return state.ok();
}

bool WalkController::start() {
    return lead([](WalkSession& session) { return session.start(); });
}

bool WalkController::finish() {
    return lead([](WalkSession& session) { return session.finish(); });
}

bool WalkController::accept() {
    return lead([](WalkSession& session) { return session.accept(); });
}

bool WalkController::askRevision(const QString& reason) {
    return lead([reason = reason.trimmed().toStdString()](WalkSession& session) {
        return session.askRevision(reason);
    });
}

void WalkController::setLanguage(const QString& language) {
    m_language = language;
    if (const auto* session = m_keeper.session())
        if (auto checklist = m_library.find(session->checklist().id, language))
            m_keeper.useChecklist(std::move(*checklist));
    m_consent.retranslate();
    m_reviewer.retranslate();
    emit openedChanged();
    emit changed();
    emit saveChanged();
}

template<class Value>
void WalkController::replace(Value& shown, Value now, void (WalkController::*notify)()) {
    if (shown == now)
        return;
    shown = std::move(now);
    (this->*notify)();
}

void WalkController::show() {
    const auto* session = m_keeper.session();
    m_progress = session ? session->progress() : WalkProgress();
    m_questions.show(session, m_progress);
    const auto place = session ? session->open() : std::nullopt;
    replace(m_options, place ? wording::choices(session->question(*place)) : QVariantList(),
            &WalkController::optionsChanged);
    replace(m_given, place ? givenAt(*place) : GivenAnswer(), &WalkController::givenChanged);
    replace(m_asked, place ? askedAt(*place) : AskedQuestion(), &WalkController::askedChanged);
    replace(m_segments, segmentsNow(), &WalkController::segmentsChanged);
    replace(m_gaps, gapsNow(), &WalkController::gapsChanged);
    m_stopwatch.useTool(m_asked.path.toStdString(), m_asked.repeat);
    emit changed();
    emit saveChanged();
}

AskedQuestion WalkController::askedAt(const QuestionPlace& place) const {
    const auto& session = *m_keeper.session();
    const auto& step = session.checklist().steps[place.step];
    const auto& question = session.question(place);
    AskedQuestion asked{.path = toQString(session.pathOf(place)),
                        .type = toQString(toWord(question.type)),
                        .label = toQString(question.label),
                        .help = toQString(question.help),
                        .step = toQString(step.title),
                        .unit = question.target ? wording::unit(question.target->unit) : QString(),
                        .scaleTo = question.scaleTo,
                        .repeat = place.repeat,
                        .repeats = session.repeatsOf(place.step),
                        .mostRepeats = step.repeat,
                        .required = question.required,
                        .critical = question.critical,
                        .mayNotApply = question.notApplicable};
    if (question.evidence &&
        std::binary_search(m_progress.missingEvidence.begin(), m_progress.missingEvidence.end(), place))
        asked.proof = toQString(question.evidence->need);
    if (const auto* finding = findingFor(question)) {
        asked.found = m_catalogue->name(toQString(finding->touchpoint), m_language) + QStringLiteral(": ") +
                      wording::headline(*finding);
        if (question.type == QuestionType::YesNo)
            asked.foundAnswer = finding->presence == Presence::Present ? "yes" : "no";
    }
    return asked;
}

GivenAnswer WalkController::givenAt(const QuestionPlace& place) const {
    const auto& session = *m_keeper.session();
    const auto* answer = session.answerAt(place);
    if (answer == nullptr)
        return {};
    const auto& value = answer->value;
    GivenAnswer given{.given = true,
                      .number = value.number ? QVariant(*value.number) : QVariant(),
                      .text = toQString(value.text),
                      .found = toQString(value.found),
                      .currency = toQString(value.currency),
                      .waiting = isWaiting(session.question(place), *answer),
                      .notApplicable = answer->notApplicable,
                      .late = answer->late,
                      .fromScan = answer->fromScan};
    for (const auto& choice : value.choices)
        given.choices += toQString(choice);
    for (const auto lap : value.laps)
        given.laps += lap;
    if (value.sent)
        given.sentAt = wording::moment(*value.sent, m_keeper.now());
    given.gaveUp = value.gaveUp.has_value();
    if (value.replied)
        given.repliedAt = wording::moment(*value.replied, m_keeper.now());
    given.earlier = -1;
    for (const auto& other : session.walk().answers)
        given.earlier += other.question == answer->question && other.repeat == answer->repeat ? 1 : 0;
    return given;
}

const Finding* WalkController::findingFor(const Question& question) const {
    if (question.prefill.empty())
        return nullptr;
    for (const auto& finding : m_findings)
        if (finding.touchpoint == question.prefill &&
            (finding.presence == Presence::Present || finding.presence == Presence::Absent))
            return &finding;
    return nullptr;
}

bool WalkController::record(AnswerValue value, bool notApplicable, bool fromScan) {
    const auto* session = m_keeper.session();
    const auto place = session ? session->open() : std::nullopt;
    if (!place)
        return false;
    m_problem.clear();
    const auto recorded = m_keeper.record(
        *place, {.value = std::move(value), .notApplicable = notApplicable, .fromScan = fromScan});
    if (!recorded)
        refuse(recorded.error());
    else
        emit answerRecorded();
    return recorded.ok();
}

bool WalkController::choose(const QString& id) {
    if (m_given.given && !m_given.notApplicable && m_given.choices == QStringList(id))
        return true; // touched twice, answered once
    return record({.choices = {id.toStdString()}});
}

bool WalkController::chooseNumber(int place) {
    if (m_asked.type == "scale")
        return place <= m_asked.scaleTo && answerNumber(place);
    if (place > m_options.size())
        return false;
    const auto id = m_options[place - 1].toMap()["id"].toString();
    return m_asked.type == "multi-choice" ? toggle(id) : choose(id);
}

bool WalkController::toggle(const QString& id) {
    auto choices = m_given.notApplicable ? QStringList() : m_given.choices;
    if (!choices.removeOne(id))
        choices += id;
    AnswerValue value{.text = m_given.text.toStdString()};
    for (const auto& option : m_options) // in the order of the checklist, not of the touches
        if (const auto known = option.toMap()["id"].toString(); choices.contains(known))
            value.choices.push_back(known.toStdString());
    return record(std::move(value));
}

bool WalkController::answerNumber(double number) {
    if (m_given.given && !m_given.notApplicable && m_given.number == number)
        return true;
    return record({.number = number});
}

bool WalkController::answerText(const QString& text) {
    return record({.choices = {}, .text = text.trimmed().toStdString()});
}

bool WalkController::answerNotApplicable() {
    if (m_given.notApplicable)
        return true;
    return record({}, true);
}

bool WalkController::confirmFound() {
    return record({.choices = {m_asked.foundAnswer.toStdString()}}, false, true);
}

bool WalkController::answerTaken() {
    return record({});
}

QString WalkController::draft(const QString& part) const {
    return toQString(m_keeper.draft((m_asked.path + part).toStdString(), m_asked.repeat));
}

void WalkController::saveDraft(const QString& text, const QString& part) {
    if (m_asked.path.isEmpty())
        return;
    m_draftProblem.clear();
    m_keeper.saveDraft((m_asked.path + part).toStdString(), m_asked.repeat, text.toStdString());
}

bool WalkController::commitDraft() {
    const auto text = draft().trimmed();
    const auto found = draft(foundPart).trimmed();
    if (text.isEmpty() && found.isEmpty())
        return true;
    if (m_asked.type == "number" || m_asked.type == "money" || m_asked.type == "count" ||
        m_asked.type == "duration")
        return commitNumber(text);
    if (m_asked.type != "promise")
        return answerText(text);
    const auto promise = text.isEmpty() ? m_given.text : text;
    if (promise.isEmpty())
        return false;
    const auto reality = found.isEmpty() ? m_given.found : found;
    const bool recorded = record({.text = promise.toStdString(), .found = reality.toStdString()});
    clearDraft(foundPart);
    return recorded;
}

bool WalkController::commitNumber(const QString& text) {
    bool readable = false;
    auto number = QLocale().toDouble(text, &readable);
    if (!readable)
        number = QLocale::c().toDouble(text, &readable); // a point is understood everywhere
    if (!readable) {
        //: Below a number field that holds something else; %1 a number
        m_draftProblem = tr("Write a number, such as %1.").arg(QLocale().toString(12.5));
        emit changed();
        return false;
    }
    AnswerValue value{.number = number};
    if (m_asked.type == "money") {
        const auto typed = draft(currencyPart).trimmed().toUpper();
        value.currency = (typed.isEmpty() ? currency() : typed).toStdString();
    }
    const auto used = toQString(value.currency);
    const bool recorded = record(std::move(value));
    if (recorded && !used.isEmpty()) {
        m_settings->setValue(currencyKey, used);
        clearDraft(currencyPart);
    }
    return recorded;
}

void WalkController::clearDraft(const QString& part) {
    if (!draft(part).isEmpty())
        saveDraft({}, part);
}

QString WalkController::nowText() const {
    return QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
}

bool WalkController::markSent() {
    return record({.sent = m_keeper.now()});
}

bool WalkController::markReplied() {
    return endWait([at = m_keeper.now()](WalkSession& session, const QuestionPlace& place) {
        return session.recordReply(place, at);
    });
}

bool WalkController::giveUpWaiting() {
    return endWait([at = m_keeper.now()](WalkSession& session, const QuestionPlace& place) {
        return session.giveUpWaiting(place, at);
    });
}

bool WalkController::endWait(const std::function<Result<Answer>(WalkSession&, const QuestionPlace&)>& deed) {
    const auto answer = m_keeper.answerTimer(m_asked.path.toStdString(), m_asked.repeat, deed);
    if (!answer)
        refuse(answer.error());
    return answer.ok();
}

void WalkController::moveTo(const std::optional<QuestionPlace>& place) {
    if (!place)
        return;
    commitDraft();
    m_problem.clear();
    m_draftProblem.clear();
    m_keeper.moveTo(*place);
}

void WalkController::goOn() {
    commitDraft();
    if (const auto* session = m_keeper.session(); session && session->open())
        moveTo(session->after(*session->open()));
}

void WalkController::goBack() {
    commitDraft();
    if (const auto* session = m_keeper.session(); session && session->open())
        moveTo(session->before(*session->open()));
}

void WalkController::jumpTo(int row) {
    moveTo(m_questions.placeAt(row));
}

void WalkController::jumpToStep(int segment) {
    for (int place = 0; place < m_questions.count(); ++place)
        if (static_cast<int>(m_questions.placeAt(place)->step) == segment)
            return jumpTo(place);
}

void WalkController::jumpToMissing() {
    if (!m_progress.missing.empty())
        moveTo(m_progress.missing.front());
    else if (!m_progress.missingEvidence.empty())
        moveTo(m_progress.missingEvidence.front());
}

void WalkController::addRepeat() {
    const auto place = m_keeper.session()->open();
    if (!place)
        return;
    if (const auto repeat = m_keeper.addRepeat(place->step))
        moveTo(QuestionPlace{place->step, repeat.value(), 0});
    else
        refuse(repeat.error());
}

const WalkEvidence* WalkController::noteOfQuestion() const {
    if (!isOpen() || m_asked.path.isEmpty())
        return nullptr;
    const auto path = m_asked.path.toStdString();
    for (const auto& evidence : m_keeper.session()->walk().evidence)
        if (evidence.kind == "note" && !evidence.discarded && evidence.question == path &&
            evidence.repeat == m_asked.repeat)
            return &evidence;
    return nullptr;
}

QString WalkController::note() const {
    const auto* evidence = noteOfQuestion();
    return evidence ? toQString(evidence->caption) : QString();
}

void WalkController::writeNote(const QString& text) {
    if (text.trimmed() == note() || m_asked.path.isEmpty())
        return;
    if (const auto* old = noteOfQuestion())
        m_keeper.discard(std::string(old->id));
    if (!text.trimmed().isEmpty())
        m_keeper.attach({.question = m_asked.path.toStdString(),
                         .repeat = m_asked.repeat,
                         .kind = "note",
                         .caption = text.trimmed().toStdString(),
                         .at = m_keeper.now()});
}

int WalkController::proofs() const {
    if (!isOpen())
        return 0;
    const auto path = m_asked.path.toStdString();
    const auto& evidence = m_keeper.session()->walk().evidence;
    return static_cast<int>(std::count_if(evidence.begin(), evidence.end(), [&](const auto& other) {
        return !other.discarded && !other.hash.empty() && other.kind != "markup" && other.question == path &&
               other.repeat == m_asked.repeat;
    }));
}

void WalkController::attachPhoto(const QUrl& file) {
    WalkEvidence evidence{.question = m_asked.path.toStdString(),
                          .repeat = m_asked.repeat,
                          .kind = "photo",
                          .suffix = "jpg",
                          .source = "file",
                          .at = m_keeper.now()};
    m_shelf.ask(
        [path = file.toLocalFile(), files = m_keeper.files(),
         evidence](WalkWorkspace&) -> Result<WalkEvidence> {
            QFile original(path);
            if (!original.open(QIODevice::ReadOnly))
                return Error{"photo", original.errorString().toStdString(), path.toStdString()};
            const auto photo = preparePhoto(original.readAll());
            if (!photo)
                return photo.error();
            auto hash = files.keep(photo.value(), evidence.suffix);
            if (!hash)
                return hash.error();
            auto kept = evidence;
            kept.hash = std::move(hash).value();
            kept.bytes = photo.value().size();
            return kept;
        },
        [this, walk = walkId()](Result<WalkEvidence> kept) {
            if (!kept)
                return refuse(kept.error());
            if (walkId() == walk)
                m_keeper.attach(std::move(kept).value());
        });
}

int WalkController::moments() const {
    if (!isOpen())
        return 0;
    const auto& moments = m_keeper.session()->walk().moments;
    return static_cast<int>(
        std::count_if(moments.begin(), moments.end(), [](const auto& moment) { return !moment.explained; }));
}

void WalkController::noteMoment() {
    if (const auto* session = m_keeper.session())
        m_keeper.keepMoment({.at = m_keeper.now(), .step = session->walk().openQuestion});
}

void WalkController::pause() {
    if (isOpen())
        m_keeper.pause();
}

void WalkController::goOnAfterPause() {
    if (isOpen())
        m_keeper.resume();
}

bool WalkController::canGoBack() const {
    const auto* session = m_keeper.session();
    return session && session->open() && session->before(*session->open());
}

bool WalkController::canGoOn() const {
    const auto* session = m_keeper.session();
    return session && session->open() && session->after(*session->open());
}

QString WalkController::walkId() const {
    return isOpen() ? toQString(m_keeper.session()->walk().id) : QString();
}

QString WalkController::title() const {
    return isOpen() ? toQString(m_keeper.session()->checklist().title) : QString();
}

QString WalkController::summary() const {
    return isOpen() ? toQString(m_keeper.session()->checklist().summary) : QString();
}

QString WalkController::company() const {
    if (!isOpen())
        return {};
    const auto& walk = m_keeper.session()->walk();
    return toQString(walk.location.empty() ? walk.company : walk.company + ", " + walk.location);
}

QString WalkController::state() const {
    return isOpen() ? toQString(toWord(m_keeper.session()->walk().state)) : QString();
}

QString WalkController::stateText() const {
    return isOpen() ? wording::walkState(m_keeper.session()->walk().state) : QString();
}

QVariantList WalkController::segmentsNow() const {
    const auto* session = m_keeper.session();
    if (!session)
        return {};
    std::vector<WalkSegment> segments;
    for (const auto& step : session->checklist().steps)
        segments.push_back({.title = toQString(step.title)});
    for (const auto& place : session->shownPlaces()) {
        auto& segment = segments[place.step];
        ++segment.shown;
        segment.answered += session->answerAt(place) != nullptr ? 1 : 0;
    }
    if (const auto place = session->open())
        segments[place->step].current = true;
    QVariantList list;
    for (const auto& segment : segments)
        list += QVariant::fromValue(segment);
    return list;
}

QVariantList WalkController::brief() const {
    QVariantList lines;
    if (!isOpen())
        return lines;
    const auto& walk = m_keeper.session()->walk();
    const auto add = [&lines](const QString& label, const QString& text) {
        if (!text.isEmpty())
            lines += QVariantMap{{"label", label}, {"text", text}};
    };
    //: Line of the brief of a walk (all texts up to "Device")
    add(tr("Method"), wording::walkMethod(walk.method));
    add(tr("Persona"), toQString(walk.persona));
    add(tr("Entrance"), wording::channel(toQString(walk.entrance)));
    add(tr("Tester"), toQString(walk.tester));
    if (walk.windowFrom)
        add(tr("Not before"), wording::day(*walk.windowFrom));
    if (walk.windowTo)
        add(tr("Not after"), wording::day(*walk.windowTo));
    add(tr("Device"), toQString(walk.device));
    return lines;
}

QVariantList WalkController::gapsNow() const {
    QVariantList gaps;
    for (int row = 0; row < m_questions.count(); ++row) {
        const auto index = m_questions.index(row);
        const auto state = m_questions.data(index, WalkQuestionModel::StateRole).toInt();
        QString why;
        if (state == WalkQuestionModel::Missing)
            //: Why a question stands in the list of what is missing
            why = tr("An answer is needed");
        else if (state == WalkQuestionModel::ProofMissing)
            //: Why a question stands in the list of what is missing
            why = tr("A photo or note must prove it");
        else if (state == WalkQuestionModel::Waiting)
            //: Why a question stands in the list of what is missing
            why = tr("The reply has not come yet");
        if (!why.isEmpty())
            gaps += QVariantMap{{"row", row},
                                {"label", m_questions.data(index, WalkQuestionModel::LabelRole)},
                                {"step", m_questions.data(index, WalkQuestionModel::StepRole)},
                                {"why", why},
                                {"waiting", state == WalkQuestionModel::Waiting}};
    }
    return gaps;
}

QString WalkController::revisionReason() const {
    return isOpen() ? toQString(m_keeper.session()->walk().revisionReason) : QString();
}

QStringList WalkController::takeAlong() const {
    if (!isOpen())
        return {};
    std::set<QuestionType> asked;
    bool photo = false;
    for (const auto& step : m_keeper.session()->checklist().steps)
        for (const auto& question : step.questions) {
            asked.insert(question.type);
            photo = photo || (question.evidence && question.evidence->need != "note");
        }
    //: What a shopper takes along (all texts up to "A receipt …")
    QStringList things{tr("A charged phone; answers need no network")};
    if (photo || asked.contains(QuestionType::Photo))
        things += tr("Room for photos");
    if (asked.contains(QuestionType::Count) || asked.contains(QuestionType::Duration))
        things += tr("A quiet place for calls and times; the program counts and measures");
    if (asked.contains(QuestionType::ReplyTimer))
        things += tr("An address or number at which replies reach you");
    if (asked.contains(QuestionType::Money))
        things += tr("Money for a purchase, and a pocket for the receipt");
    return things;
}

int WalkController::missing() const {
    return static_cast<int>(m_progress.missing.size() + m_progress.missingEvidence.size());
}

WalkController::SaveMark WalkController::saveMark() const {
    if (m_keeper.unsaved() > 0)
        return m_shelf.problem() ? NotSaved : Saving;
    return m_keeper.savedAt() ? Saved : NothingToSave;
}

QString WalkController::savedAt() const {
    return m_keeper.savedAt() ? wording::moment(*m_keeper.savedAt(), m_keeper.now()) : QString();
}

QString WalkController::trouble() const {
    return m_keeper.unsaved() > 0 && m_shelf.problem() ? wording::trouble(m_shelf.problem()->code)
                                                       : QString();
}

QString WalkController::currency() const {
    const auto kept = m_settings->value(currencyKey).toString();
    return kept.isEmpty() ? QLocale().currencySymbol(QLocale::CurrencyIsoCode) : kept;
}

void WalkController::tryAgain() {
    m_shelf.tryAgain();
}

void WalkController::refuse(const Error& error) {
    m_problem = toQString(describe(error));
    emit changed();
}

void WalkController::dismissProblem() {
    m_problem.clear();
    emit changed();
}

} // namespace shopwalker
