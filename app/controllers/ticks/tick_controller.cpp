// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/ticks/tick_controller.h"

#include "app/controllers/ticks/tick_walks.h"
#include "app/controllers/walk/walk_controller.h"
#include "app/controllers/walk/walk_library.h"
#include "app/controllers/walk/walk_shelf.h"
#include "app/models/walk/walk_wording.h"
#include "core/checklist/checklist_folder.h"
#include "core/checklist/tick_list_edits.h"
#include "core/types/json/json.h"
#include "core/walk_checklist.h"

#include <QUuid>
#include <set>

namespace shopwalker {

namespace {

std::chrono::sys_seconds seconds(const Moment& moment) {
    return std::chrono::floor<std::chrono::seconds>(moment.utc);
}

} // namespace

TickController::TickController(WalkShelf& shelf, WalkLibrary& library, WalkController& walk, MomentSource now,
                               QObject* parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_library(library)
    , m_walk(walk)
    , m_now(std::move(now)) {
    connect(&m_library, &WalkLibrary::ready, this, &TickController::listsChanged);
    connect(&m_walk, &WalkController::changed, this, &TickController::show);
    connect(&m_walk, &WalkController::openedChanged, this, &TickController::readShipped);
}

WalkKeeper& TickController::keeper() const {
    return m_walk.keeper();
}

void TickController::setLanguage(const QString& code) {
    m_language = code;
    emit listsChanged();
    showHidden();
}

bool TickController::isOpen() const {
    const auto* session = keeper().session();
    return session && session->checklist().kind == tickListKind;
}

QString TickController::title() const {
    return isOpen() ? m_walk.title() : QString();
}

QString TickController::company() const {
    return isOpen() ? m_walk.company() : QString();
}

QVariantList TickController::lists() const {
    QVariantList lists;
    for (const auto& [id, entry] : m_library.library().entries) {
        if (entry.checklist.kind != tickListKind)
            continue;
        const auto language = m_language.toStdString();
        lists += QVariantMap{{"id", toQString(id)},
                             {"text", toQString(entry.title(language))},
                             {"detail", toQString(entry.summary(language))},
                             {"items", static_cast<int>(questionCount(entry.checklist))}};
    }
    return lists;
}

QVariantList TickController::groups() const {
    QVariantList groups;
    if (isOpen())
        for (const auto& step : keeper().session()->checklist().steps)
            groups += QVariantMap{{"id", toQString(step.id)}, {"text", toQString(step.title)}};
    return groups;
}

QVariantList TickController::reactions() const {
    return wording::choices({.type = QuestionType::Reaction});
}

int TickController::present() const {
    return static_cast<int>(std::count_if(m_items.items().begin(), m_items.items().end(),
                                          [](const TickItem& item) { return item.presence == u"present"; }));
}

int TickController::ticked() const {
    return static_cast<int>(std::count_if(m_items.items().begin(), m_items.items().end(),
                                          [](const TickItem& item) { return !item.presence.isEmpty(); }));
}

bool TickController::begin(const QString& list, const QString& company) {
    const auto name = company.simplified().toStdString();
    const auto checklist = m_library.find(list.toStdString(), m_language);
    if (name.empty() || !checklist)
        return false;
    const auto at = seconds(m_now());
    Walk fresh{.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(),
               .company = name,
               .checklist = checklist->id,
               .state = WalkState::UnderWay};
    m_shelf.ask(
        [fresh, at, library = m_library.shared()](WalkWorkspace& place) -> Result<std::string> {
            const auto store = place.walks();
            if (!store)
                return store.error();
            const auto kept = keptWalk(*store.value(), fresh.checklist, fresh.company);
            if (!kept || !kept.value().empty())
                return kept;
            if (const auto done = planWalk(*store.value(), *library, fresh, at); !done)
                return done.error();
            return fresh.id;
        },
        [this](const Result<std::string>& walk) {
            m_problem = walk ? QString() : wording::failure(walk.error());
            if (walk)
                m_walk.open(toQString(walk.value()));
            emit changed();
            if (walk)
                emit opened();
        });
    return true;
}

void TickController::record(int row, Answer answer) {
    if (!isRow(row) || !isOpen())
        return;
    if (const auto place = keeper().session()->placeOf(m_items.item(row).path.toStdString(), 0)) {
        const auto recorded = keeper().record(*place, std::move(answer));
        m_problem = recorded ? QString() : wording::failure(recorded.error());
        emit changed();
        emit lineChanged(company());
    }
}

void TickController::tick(int row, const QString& presence) {
    if (!isRow(row) || m_items.item(row).presence == presence)
        return;
    Answer answer;
    answer.value.reaction = presence == u"na" ? std::string() : m_items.item(row).reaction.toStdString();
    if (presence == u"present")
        answer.value.choices = {"yes"};
    else if (presence == u"absent")
        answer.value.choices = {"no"};
    answer.notApplicable = presence == u"na";
    answer.withdrawn = presence.isEmpty();
    record(row, std::move(answer));
}

void TickController::react(int row, const QString& reaction) {
    if (!isRow(row) || (m_items.item(row).presence != u"present" && m_items.item(row).presence != u"absent"))
        return;
    Answer answer;
    answer.value.choices = {m_items.item(row).presence == u"present" ? "yes" : "no"};
    if (m_items.item(row).reaction != reaction)
        answer.value.reaction = reaction.toStdString();
    record(row, std::move(answer));
}

void TickController::writeNote(int row, const QString& words) {
    if (!isRow(row) || !isOpen() || m_items.item(row).note == words.trimmed())
        return;
    const auto path = m_items.item(row).path.toStdString();
    std::vector<std::string> old;
    for (const auto& evidence : keeper().session()->walk().evidence)
        if (evidence.kind == "note" && !evidence.discarded && evidence.question == path)
            old.push_back(evidence.id);
    emit lineChanged(company());
    for (const auto& id : old)
        (void)keeper().discard(id);
    if (!words.trimmed().isEmpty())
        (void)keeper().attach({.question = path,
                               .kind = "note",
                               .caption = words.trimmed().toStdString(),
                               .at = keeper().now()});
}

void TickController::edit(Edit change, const std::string& from, const std::string& to) {
    if (!isOpen())
        return;
    const auto id = keeper().session()->checklist().id;
    const auto found = m_library.library().entries.find(id);
    if (found == m_library.library().entries.end())
        return;
    m_shelf.ask(
        [entry = change(found->second), id, from, to,
         at = seconds(m_now())](WalkWorkspace& place) -> Result<Done> {
            if (auto written = writeChecklist(ownChecklists(place.file()), entry); !written || from.empty())
                return written;
            const auto store = place.walks();
            return store ? moveTicks(*store.value(), id, from, to, at) : Result<Done>(store.error());
        },
        [this](const Result<Done>& done) {
            m_problem = done ? QString() : wording::failure(done.error());
            emit changed();
            m_library.load();
            emit listEdited();
            m_walk.reload(); // after the list: both are asked of the same thread
        });
}

void TickController::addItem(const QString& label, const QString& group) {
    const auto words = label.simplified().toStdString();
    const auto into = group.simplified().toStdString();
    if (!words.empty() && !into.empty())
        edit([=, language = m_language.toStdString()](ChecklistLibrary::Entry entry) {
            return withItemAdded(std::move(entry), into, words, language);
        });
}

void TickController::rename(int row, const QString& label) {
    const auto words = label.simplified();
    if (isRow(row) && !words.isEmpty() && words != m_items.item(row).label)
        edit([path = m_items.item(row).path.toStdString(), words = words.toStdString(),
              language = m_language.toStdString()](ChecklistLibrary::Entry entry) {
            return withItemRenamed(std::move(entry), path, words, language);
        });
}

void TickController::moveTo(int row, const QString& group) {
    const auto into = group.simplified().toStdString();
    if (!isRow(row) || into.empty() || m_items.item(row).group == group)
        return;
    const auto path = m_items.item(row).path.toStdString();
    const auto found = m_library.library().entries.find(keeper().session()->checklist().id);
    if (found == m_library.library().entries.end())
        return;
    auto moved = withItemMoved(found->second, path, into, m_language.toStdString());
    if (!moved.path.empty())
        edit([entry = std::move(moved.entry)](const ChecklistLibrary::Entry&) { return entry; }, path,
             moved.path);
}

void TickController::hide(int row) {
    if (isRow(row))
        edit([path = m_items.item(row).path.toStdString()](ChecklistLibrary::Entry entry) {
            return withItemRemoved(std::move(entry), path);
        });
}

void TickController::showAgain(const QString& path) {
    if (m_shipped)
        edit([shipped = *m_shipped, path = path.toStdString()](ChecklistLibrary::Entry entry) {
            return withItemShown(std::move(entry), shipped, path);
        });
}

QVariantMap TickController::lineAt(int row) const {
    if (!isRow(row))
        return {};
    const auto& item = m_items.item(row);
    return {{"label", item.label},
            {"presence", item.presence},
            {"reaction", item.reaction},
            {"note", item.note},
            {"group", item.group}};
}

bool TickController::isOwn(int row) const {
    if (!isRow(row) || !m_shipped)
        return true;
    return !textsOf(m_shipped->checklist).contains(m_items.item(row).path.toStdString() + ".label");
}

void TickController::show() {
    m_items.show(isOpen() ? keeper().session() : nullptr);
    emit changed();
}

/// The shipped list beside the user's own one, to know what was hidden.
void TickController::readShipped() {
    const auto id = isOpen() ? keeper().session()->checklist().id : std::string();
    if (id.empty() || m_shippedId == id) {
        showHidden();
        return;
    }
    m_shippedId = id;
    m_shipped.reset();
    m_shelf.ask(
        [](WalkWorkspace&) { return std::make_shared<const ChecklistLibrary>(loadChecklists().library); },
        [this, id](const std::shared_ptr<const ChecklistLibrary>& shipped) {
            const auto found = shipped->entries.find(id);
            if (id == m_shippedId && found != shipped->entries.end())
                m_shipped = found->second;
            showHidden();
        });
}

void TickController::showHidden() {
    m_hidden.clear();
    if (m_shipped && isOpen()) {
        std::set<std::string> shown;
        for (const auto& step : keeper().session()->checklist().steps)
            for (const auto& question : step.questions)
                shown.insert(question.id);
        const auto texts = m_shipped->languages.find(m_language.toStdString());
        const auto list = texts == m_shipped->languages.end()
                              ? m_shipped->checklist
                              : translated(m_shipped->checklist, texts->second);
        for (const auto& step : list.steps)
            for (const auto& question : step.questions)
                if (!shown.contains(question.id))
                    m_hidden += QVariantMap{{"id", toQString(step.id + "." + question.id)},
                                            {"text", toQString(question.label)}};
    }
    emit hiddenChanged();
}

} // namespace shopwalker
