// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_controller.h"

#include "app/controllers/walk/walk_library.h"
#include "app/controllers/walk/walk_shelf.h"
#include "app/models/walk/walk_wording.h"
#include "core/types/json/json.h"
#include "core/walk_checklist.h"

#include <QGuiApplication>
#include <QSettings>

namespace shopwalker {

namespace {

const QString consentCountryKey = QStringLiteral("consentCountry");
const QString openWalkKey = QStringLiteral("openWalk");
const QString modeKey = QStringLiteral("openWalkMode");

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
    std::optional<ChecklistLibrary::Entry> checklist; ///< as it was kept with the walk
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
    if (m_settings->contains(consentCountryKey))
        m_consent.setCountry(m_settings->value(consentCountryKey).toString());
    connect(&m_consent, &WalkConsent::changed, this,
            [this] { m_settings->setValue(consentCountryKey, m_consent.country()); });
    if (auto* program = qGuiApp)
        connect(program, &QGuiApplication::applicationStateChanged, this, &WalkController::follow);
    connect(&m_keeper, &WalkKeeper::changed, this, &WalkController::show);
    connect(&m_keeper, &WalkKeeper::refused, this, &WalkController::refuse);
    connect(&m_keeper, &WalkKeeper::saved, this, &WalkController::saveChanged);
    connect(&m_keeper, &WalkKeeper::opened, this, &WalkController::openedChanged);
    connect(&m_shelf, &WalkShelf::changed, this, &WalkController::saveChanged);
}

WalkController::~WalkController() = default;

/// On a phone another app comes in front: that time is not the walk's. A desktop only loses the focus.
void WalkController::follow(Qt::ApplicationState state) {
    if (this->state() != QStringLiteral("under-way"))
        return;
    if (state == Qt::ApplicationSuspended || state == Qt::ApplicationHidden)
        m_keeper.leave();
    else if (state == Qt::ApplicationActive)
        m_keeper.comeBack();
}

void WalkController::resume() {
    const auto walk = m_settings->value(openWalkKey).toString();
    m_resuming = !walk.isEmpty();
    if (m_resuming)
        open(walk);
}

void WalkController::reload() {
    if (isOpen())
        read(walkId());
}

void WalkController::open(const QString& walk) {
    if (isOpen() && walkId() == walk)
        emit opened();
    else
        read(walk);
}

void WalkController::read(const QString& walk) {
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
            auto kept = checklistOf(*store.value(), {}, found.value());
            return Loaded{std::move(found).value(), std::move(drafts).value(), std::move(presses).value(),
                          std::move(findings), std::move(kept)};
        },
        [this, walk](Result<Loaded> loaded) {
            if (walk != m_wanted)
                return; // another one was asked for meanwhile
            m_loading = false;
            takeWaiting(walk.toStdString(), loaded);
            if (!loaded)
                return refuse(loaded.error());
            auto& [found, drafts, presses, findings, entry] = loaded.value();
            m_checklists.entries.clear();
            if (entry)
                m_checklists.entries.emplace(found.checklist, std::move(*entry));
            auto checklist = m_checklists.find(found.checklist, m_language.toStdString());
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

/// What was recorded and is not on disk yet is newer than what was read from there.
void WalkController::takeWaiting(const std::string& walk, Result<Loaded>& loaded) const {
    if (const auto* waiting = m_keeper.waiting(walk)) {
        if (!loaded)
            loaded = Loaded{};
        auto& taken = loaded.value();
        taken.walk = waiting->walk;
        taken.drafts = waiting->drafts;
        taken.presses = waiting->presses;
    }
    if (!loaded)
        return;
    auto& kept = loaded.value().checklist;
    const auto& entries = m_library.library().entries; // it may have been edited after the walk was asked for
    const auto known = entries.find(loaded.value().walk.checklist);
    if (known != entries.end() &&
        (!kept || known->second.checklist.kind == "inventory" || known->second.checklist == kept->checklist))
        kept = known->second;
}

void WalkController::close() {
    commitDraft();
    m_settings->remove(openWalkKey);
    setMode({});
    m_wanted.clear();
    m_keeper.close();
}

QString WalkController::mode() const {
    return m_settings->value(modeKey).toString();
}

void WalkController::setMode(const QString& page) {
    if (mode() == page)
        return;
    page.isEmpty() ? m_settings->remove(modeKey) : m_settings->setValue(modeKey, page);
    m_settings->sync(); // a program that is killed must find it again
    emit modeChanged();
}

void WalkController::setLanguage(const QString& language) {
    m_language = language;
    if (const auto* session = m_keeper.session())
        if (auto checklist = m_checklists.find(session->checklist().id, language.toStdString()))
            m_keeper.useChecklist(std::move(*checklist));
    m_consent.retranslate();
    m_reviewer.retranslate();
    emit gapsChanged();
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
    replace(m_asked, place ? askedAt(*place) : OpenQuestion(), &WalkController::askedChanged);
    m_segments.show(session);
    replace(m_gaps, gapsNow(), &WalkController::gapsChanged);
    m_stopwatch.useTool(m_asked.path.toStdString(), m_asked.repeat);
    emit changed();
    emit saveChanged();
}

void WalkController::moveTo(const std::optional<QuestionPlace>& place) {
    if (!place)
        return;
    commitDraft();
    if (m_asked.type == "count" && m_stopwatch.taps() > 0)
        m_stopwatch.record(true); // going on says that this was all
    m_problem.clear();
    m_draftProblem.clear();
    m_keeper.moveTo(*place);
}

void WalkController::goOn() {
    if (!commitDraft() && !m_draftProblem.isEmpty())
        return; // what was typed is no answer: the message stands below it
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

void WalkController::tryAgain() {
    m_shelf.tryAgain();
}

void WalkController::refuse(const Error& error) {
    m_problem = wording::failure(error);
    emit changed();
}

void WalkController::dismissProblem() {
    m_problem.clear();
    emit changed();
}

} // namespace shopwalker
