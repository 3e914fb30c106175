// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/editor/editor_controller.h"

#include "app/models/chosen_file.h"
#include "core/checklist/checklist_edits.h"
#include "core/checklist/checklist_folder.h"
#include "core/checklist/checklist_writer.h"
#include "core/checklist/files/checklist_exchange.h"
#include "core/checklist/files/shipped_files.h"
#include "core/types/json/json.h"

#include <QDir>
#include <QSaveFile>

namespace shopwalker {

namespace {

constexpr auto settleDelay = std::chrono::milliseconds(250);
constexpr auto draftsSuffix = "-drafts"; ///< beside the folder: what lies in it is walked
constexpr auto ownSector = "own/";       ///< new checklists are `own/<id>`

Result<Done> writeFile(const QString& path, const std::string& text) {
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text.data(), static_cast<qint64>(text.size())) < 0 ||
        !file.commit())
        return Error{"file", "cannot be written: " + file.errorString().toStdString(), path.toStdString()};
    return Done{};
}

/// The text of an id as it may stand in a path of the drafts' folder: `own/cafe` → `own.cafe.json`.
QString draftName(const std::string& id) {
    return toQString(id).replace('/', '.') + QStringLiteral(".json");
}

/// A draft may be half-written: what is wrong with it does not matter here.
std::optional<ChecklistLibrary::Entry> readDraft(const std::string& text) {
    if (!parseObject(text, {}))
        return std::nullopt;
    return readPackage(text, {}).entry;
}

} // namespace

EditorController::EditorController(std::string folder, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder)) {
    m_thread.setMaxThreadCount(1);
    m_settleSoon.setSingleShot(true);
    m_settleSoon.setInterval(settleDelay);
    connect(&m_settleSoon, &QTimer::timeout, this, &EditorController::settle);
}

EditorController::~EditorController() {
    m_thread.waitForDone();
    if (m_settleSoon.isActive())
        settle();
}

void EditorController::useFolder(std::string folder) {
    close();
    m_folder = std::move(folder);
    if (m_loaded)
        load();
}

EditorController::LoadedShelf EditorController::readShelf(const std::string& folder) {
    const bool exists = QDir(toQString(folder)).exists();
    LoadedShelf shelf{
        .library = loadChecklists(exists ? folder : std::string()).library, .own = {}, .drafts = {}};
    for (const auto& [id, entry] : shelf.library.entries) {
        if (exists && QFileInfo::exists(toQString(folder + "/" + id + ".json")))
            shelf.own.insert(id);
        if (QFileInfo::exists(toQString(folder) + draftsSuffix + "/" + draftName(id)))
            shelf.drafts.insert(id);
    }
    // A draft that was never saved has no checklist yet.
    for (const auto& file : QDir(toQString(folder) + draftsSuffix).entryInfoList({"*.json"}, QDir::Files)) {
        const auto text = fileBytes(file.filePath(), file.fileName().toStdString());
        auto draft = text ? readDraft(text.value()) : std::nullopt;
        if (draft && shelf.drafts.insert(draft->checklist.id).second) {
            shelf.own.insert(draft->checklist.id);
            shelf.library.entries[draft->checklist.id] = std::move(*draft);
        }
    }
    return shelf;
}

void EditorController::load() {
    m_thread.start([this, folder = m_folder, language = m_listLanguage.toStdString()] {
        auto shelf = readShelf(folder);
        auto list = listOf(shelf, language);
        QMetaObject::invokeMethod(
            this,
            [this, shelf = std::move(shelf), list = std::move(list)]() mutable {
                showShelf(std::move(shelf), std::move(list));
            },
            Qt::QueuedConnection);
    });
}

void EditorController::showShelf(LoadedShelf shelf, QList<Row> list) {
    m_shelf = std::move(shelf);
    m_list.setRows(list);
    m_loaded = true;
    emit shelfChanged();
}

QList<Row> EditorController::listOf(const LoadedShelf& shelf, const std::string& language) {
    QList<Row> own, shipped;
    for (const auto& [id, entry] : shelf.library.entries) {
        const bool isOwn = shelf.own.contains(id);
        (isOwn ? own : shipped)
            .append(Row{{"key", toQString(id)},
                        {"title", toQString(entry.title(language))},
                        {"summary", toQString(entry.summary(language))},
                        {"own", isOwn},
                        {"draft", shelf.drafts.contains(id)}});
    }
    return own + shipped;
}

void EditorController::setListLanguage(const QString& code) {
    m_listLanguage = code;
    emit shelfChanged(); // words of the choices
    if (m_loaded)
        load();
}

bool EditorController::isTaken(const std::string& id) const {
    return m_shelf.library.entries.contains(id);
}

QString EditorController::draftFile(const std::string& id) const {
    return toQString(m_folder) + draftsSuffix + "/" + draftName(id);
}

void EditorController::create(const QString& title) {
    const auto words = title.trimmed().isEmpty() ? tr("New checklist") : title.trimmed();
    Checklist checklist{.kind = "walk", .title = words.toStdString()};
    //: What a new checklist says about itself until its author does
    checklist.summary = tr("What to look at, step by step.").toStdString();
    checklist.id = ownSector + freshId(checklist.title, "checklist",
                                       [this](const std::string& id) { return isTaken(ownSector + id); });
    //: Title of the first step of a new checklist
    checklist.steps = {
        {.id = "step", .title = tr("First step").toStdString(), .stage = "need", .channel = "website"}};
    begin({.checklist = std::move(checklist), .languages = {}}, true);
}

void EditorController::copy(const QString& id) {
    const auto found = m_shelf.library.entries.find(id.toStdString());
    if (found == m_shelf.library.entries.end())
        return;
    const auto fresh =
        ownSector + freshId(found->second.checklist.id.substr(found->first.find('/') + 1), "checklist",
                            [this](const std::string& tried) { return isTaken(ownSector + tried); });
    begin(copyOf(found->second, fresh), true);
}

void EditorController::edit(const QString& id) {
    const auto found = m_shelf.library.entries.find(id.toStdString());
    if (found == m_shelf.library.entries.end() || !m_shelf.own.contains(found->first))
        return;
    const auto text = fileBytes(draftFile(found->first), found->first);
    auto draft = text ? readDraft(text.value()) : std::nullopt;
    if (draft)
        begin(std::move(*draft), true);
    else
        begin(found->second, false);
}

void EditorController::begin(ChecklistLibrary::Entry entry, bool dirty) {
    if (!m_check) {
        auto check = ChecklistCheck::load();
        if (!check)
            return fail(check.error());
        m_check = std::move(check).value();
    }
    m_entry = std::move(entry);
    m_past.clear();
    m_lastChange.clear();
    m_step = 0;
    m_question = -1;
    m_dirty = dirty;
    m_problem.clear();
    m_notice.clear();
    settle();
    show();
}

void EditorController::remove(const QString& id) {
    const auto removed = removeChecklist(m_folder, id.toStdString());
    QFile::remove(draftFile(id.toStdString()));
    if (!removed)
        return fail(removed.error());
    if (m_entry && m_entry->checklist.id == id.toStdString())
        m_entry.reset();
    emit changed();
    emit libraryChanged();
    load();
}

bool EditorController::save() {
    if (!m_entry)
        return false;
    auto entry = *m_entry;
    if (const auto saved = m_shelf.library.entries.find(entry.checklist.id);
        saved != m_shelf.library.entries.end() &&
        QFileInfo::exists(toQString(m_folder + "/" + entry.checklist.id + ".json")))
        entry.checklist.version = std::max(entry.checklist.version, saved->second.checklist.version + 1);
    const auto written = writeChecklist(m_folder, entry);
    if (!written) {
        fail(written.error());
        return false;
    }
    m_entry = std::move(entry);
    QFile::remove(draftFile(m_entry->checklist.id));
    m_settleSoon.stop();
    m_dirty = false;
    m_problem.clear();
    //: After a checklist was saved in the editor
    m_notice = tr("Saved. New walks use this version.");
    emit changed();
    emit libraryChanged();
    load();
    return true;
}

void EditorController::discard() {
    if (!m_entry)
        return;
    m_settleSoon.stop();
    QFile::remove(draftFile(m_entry->checklist.id));
    m_entry.reset();
    m_dirty = false;
    emit changed();
    load();
}

void EditorController::close() {
    if (!m_entry)
        return;
    settle();
    m_entry.reset();
    m_dirty = false;
    emit changed();
    load();
}

void EditorController::importFile(const QUrl& file) {
    const auto path = chosenPath(file);
    const auto where = QFileInfo(path).fileName().toStdString();
    const auto text = fileBytes(path, where);
    if (!text)
        return fail(text.error());
    auto read = readPackage(text.value(), where);
    if (!read.problems.empty())
        return fail(read.problems.front());
    auto& id = read.entry.checklist.id;
    if (isTaken(id))
        id = ownSector + freshId(id.substr(id.find('/') + 1), "checklist",
                                 [this](const std::string& tried) { return isTaken(ownSector + tried); });
    begin(std::move(read.entry), true);
    //: After a checklist was read from a file, before it is saved
    m_notice = tr("Read. Save it to use it in walks.");
    emit changed();
}

void EditorController::exportFile(const QUrl& file) {
    if (!m_entry)
        return;
    const auto written = writeFile(chosenPath(file), packageText(*m_entry));
    if (!written)
        return fail(written.error());
    //: After a checklist was written to a file; %1 is its name
    m_notice = tr("Written to %1.").arg(QFileInfo(chosenPath(file)).fileName());
    m_problem.clear();
    emit changed();
}

void EditorController::settle() {
    m_settleSoon.stop();
    if (!m_entry)
        return;
    m_problems = m_check->problemsOf(m_entry->checklist);
    if (m_dirty)
        if (const auto kept = writeFile(draftFile(m_entry->checklist.id), packageText(*m_entry)); !kept)
            m_problem = toQString(describe(kept.error()));
    show();
}

void EditorController::touched() {
    m_dirty = true;
    m_notice.clear();
    m_problem.clear();
    m_settleSoon.start();
    show();
}

void EditorController::fail(const Error& error) {
    m_problem = toQString(describe(error));
    m_notice.clear();
    emit changed();
}

} // namespace shopwalker
