// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_list_controller.h"

#include "app/controllers/walk/walk_library.h"
#include "app/controllers/walk/walk_shelf.h"
#include "app/models/chosen_file.h"
#include "app/models/walk/walk_wording.h"
#include "core/types/json/json.h"
#include "core/walk_transfer.h"

namespace shopwalker {

struct WalkListController::Lists {
    std::vector<WalkEntry> walks;
    std::vector<WalkEntry> bin;
};

WalkListController::WalkListController(WalkShelf& shelf, WalkLibrary& library, MomentSource now,
                                       QObject* parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_library(library)
    , m_now(std::move(now))
    , m_walks([this](const std::string& id) { return titleOf(id); })
    , m_bin([this](const std::string& id) { return titleOf(id); }) {
    connect(&library, &WalkLibrary::ready, &m_walks, &WalkListModel::retranslate);
    connect(&shelf, &WalkShelf::changed, this, &WalkListController::troubleChanged);
    connect(&library, &WalkLibrary::ready, &m_bin, &WalkListModel::retranslate);
}

QString WalkListController::titleOf(const std::string& checklist) const {
    const auto* known = m_library.entry(checklist);
    return toQString(known != nullptr ? known->title(m_language.toStdString()) : checklist);
}

void WalkListController::refresh() {
    m_shelf.ask(
        [](WalkWorkspace& place) -> Result<Lists> {
            const auto store = place.walks();
            if (!store)
                return store.error();
            auto walks = store.value()->walks();
            if (!walks)
                return walks.error();
            auto bin = store.value()->bin();
            if (!bin)
                return bin.error();
            return Lists{std::move(walks).value(), std::move(bin).value()};
        },
        [this](Result<Lists> lists) {
            if (!lists) {
                m_unread = true;
                return fail(lists.error());
            }
            if (std::exchange(m_unread, false))
                m_problem.clear(); // it said that the lists could not be read
            m_walks.setEntries(std::move(lists.value().walks));
            m_bin.setEntries(std::move(lists.value().bin));
            m_loaded = true;
            emit changed();
        });
}

QVariantList WalkListController::companies() const {
    QVariantList companies;
    for (const auto& name : m_walks.companies())
        companies += QVariantMap{{"id", name}, {"text", name}};
    return companies;
}

QString WalkListController::summary() const {
    QStringList parts;
    std::vector<WalkState> told;
    const auto& entries = m_walks.entries();
    for (const auto& entry : entries) {
        const auto state = entry.walk.state;
        if (std::find(told.begin(), told.end(), state) != told.end())
            continue;
        told.push_back(state);
        const auto count = std::count_if(entries.begin(), entries.end(),
                                         [&](const auto& other) { return other.walk.state == state; });
        //: On the start page: %1 a state of walks, %2 how many are in it
        parts += tr("%1: %L2").arg(wording::walkState(state)).arg(count);
    }
    return parts.join(QStringLiteral(" · "));
}

int WalkListController::due() const {
    const auto& entries = m_walks.entries();
    return static_cast<int>(std::count_if(entries.begin(), entries.end(), [](const WalkEntry& entry) {
        const auto state = entry.walk.state;
        return state == WalkState::Planned || state == WalkState::UnderWay ||
               state == WalkState::RevisionAsked;
    }));
}

void WalkListController::setCompany(const QString& company) {
    m_walks.setCompany(company);
    emit changed();
}

void WalkListController::setLanguage(const QString& language) {
    m_language = language;
    m_walks.retranslate();
    m_bin.retranslate();
    emit changed();
}

void WalkListController::remove(const QString& walk) {
    for (const auto& entry : m_walks.entries())
        if (toQString(entry.walk.id) == walk)
            m_removedTitle = toQString(entry.walk.company);
    m_removed = walk;
    const auto at = std::chrono::floor<std::chrono::seconds>(m_now().utc);
    m_shelf.write([id = walk.toStdString(), at](WalkStore& store) { return store.remove(id, at); },
                  [this] { refresh(); });
    emit changed();
}

void WalkListController::undoRemove() {
    restore(std::exchange(m_removed, QString()));
    m_removedTitle.clear();
}

void WalkListController::restore(const QString& walk) {
    m_shelf.write([id = walk.toStdString()](WalkStore& store) { return store.restore(id); },
                  [this] { refresh(); });
    emit changed();
}

void WalkListController::exportWalk(const QString& walk, const QUrl& file) {
    m_shelf.ask(
        [id = walk.toStdString(),
         path = chosenPath(file).toStdString()](WalkWorkspace& place) -> Result<HandedOver> {
            const auto store = place.walks();
            return store ? shopwalker::exportWalk(*store.value(), place.file(), id, path) : store.error();
        },
        [this, name = file.fileName()](const Result<HandedOver>& handed) {
            if (!handed)
                return fail(handed.error());
            //: After a walk was written into a file; %1 its name
            auto notice = tr("The walk is in the file %1. It stays here too.").arg(name);
            QStringList missing;
            for (const auto& lost : handed.value().missing)
                missing += toQString(lost).left(12) + QStringLiteral("…");
            if (!missing.isEmpty())
                notice += QLatin1Char(' ') +
                          //: After a walk was written into a file without some of its photos; %1 their names
                          tr("Missing or changed since they were taken, and not in it: %1")
                              .arg(missing.join(QStringLiteral(", ")));
            tell(notice);
        });
}

void WalkListController::importWalk(const QUrl& file) {
    const auto at = std::chrono::floor<std::chrono::seconds>(m_now().utc);
    m_shelf.ask(
        [path = chosenPath(file).toStdString(), at](WalkWorkspace& place) -> Result<ImportedWalk> {
            const auto store = place.walks();
            return store ? shopwalker::importWalk(*store.value(), place.file(), path, at) : store.error();
        },
        [this](const Result<ImportedWalk>& imported) {
            if (!imported)
                return fail(imported.error());
            const auto company = toQString(imported.value().walk.company);
            if (imported.value().receipt == WalkStore::Receipt::Unchanged)
                //: After a file with a walk was read; %1 a company
                tell(tr("The walk at %1 was here already; nothing has changed.").arg(company));
            else if (imported.value().receipt == WalkStore::Receipt::Restored)
                //: After a file with a walk was read; %1 a company
                tell(tr("The walk at %1 lay in the bin. It is restored, with what the file adds.")
                         .arg(company));
            else
                //: After a file with a walk was read; %1 a company
                tell(tr("The walk at %1 has been taken in, with %Ln file(s) of evidence.", nullptr,
                        imported.value().files)
                         .arg(company));
            refresh();
        });
}

QString WalkListController::trouble() const {
    return m_shelf.pending() > 0 && m_shelf.problem() ? wording::trouble(m_shelf.problem()->code) : QString();
}

void WalkListController::tryAgain() {
    m_shelf.tryAgain();
}

bool WalkListController::isTickList(const QString& walk) const {
    for (const auto& entry : m_walks.entries())
        if (toQString(entry.walk.id) == walk)
            if (const auto* known = m_library.entry(entry.walk.checklist))
                return known->checklist.kind == tickListKind;
    return false;
}

void WalkListController::eraseName(const QString& name) {
    const auto at = std::chrono::floor<std::chrono::seconds>(m_now().utc);
    m_shelf.ask(
        [name = name.simplified().toStdString(), at](WalkWorkspace& place) -> Result<int> {
            const auto store = place.walks();
            return store ? store.value()->eraseName(name, at) : Result<int>(store.error());
        },
        [this](const Result<int>& walks) {
            if (!walks)
                return fail(walks.error());
            //: After a person's name was erased
            tell(tr("The name is gone from %Ln walk(s), and the backups that held it are deleted.", nullptr,
                    walks.value()));
            emit nameErased();
            refresh();
        });
}

void WalkListController::tell(const QString& notice) {
    m_problem.clear();
    m_notice = notice;
    emit changed();
}

void WalkListController::fail(const Error& error) {
    m_problem = wording::failure(error);
    emit changed();
}

void WalkListController::dismissProblem() {
    m_problem.clear();
    m_notice.clear();
    emit changed();
}

} // namespace shopwalker
