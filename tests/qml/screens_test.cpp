// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Runs tst_*.qml on the real screens with a workbench of fakes.
#include "app/open_window.h"
#include "core/checklist/checklist_library.h"
#include "core/checklist/walk/walk_session.h"
#include "core/store/database.h"
#include "core/store/walk_store.h"
#include "tests/app/fakes.h"
#include "tests/app/real_workbench.h"
#include "tests/app/walked_clinics.h"

#include <QFile>
#include <QImage>
#include <QQmlContext>
#include <QQmlEngine>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QtQuickTest>

namespace shopwalker::test {

class Fixture : public QObject {
    Q_OBJECT
public:
    /// In a folder of its own, so that no test sees what another left.
    Q_INVOKABLE shopwalker::Workbench* freshWorkbench() {
        useNewFolder();
        return prepare(fakeWorkbench(m_folder->path()));
    }

    /// Nothing is faked, and the workspace is new: a first start.
    Q_INVOKABLE shopwalker::Workbench* realWorkbench() {
        useNewFolder();
        return prepare(test::realWorkbench(m_folder->path()));
    }

    /// With benchmark "1" of the walked clinics, judged after every edit, and "2" in its second round.
    Q_INVOKABLE shopwalker::Workbench* walkedWorkbench(int rivals) {
        useNewFolder();
        m_kept = std::make_shared<KeptBenchmarks>();
        m_kept->judge = judgedClinics;
        m_kept->keep(walkedClinics(rivals));
        m_kept->keep(laterClinics());
        return prepare(fakeWorkbench(m_kept, m_folder->path()));
    }

    /// What is kept of the plan of benchmark "1".
    Q_INVOKABLE int plannedActions() {
        const std::lock_guard lock(m_kept->mutex);
        return static_cast<int>(m_kept->list.front().workbook.actions.size());
    }

    /// A walk "waiting" whose every needed answer is given, and of whose messages one is not answered yet.
    Q_INVOKABLE void keepWaitingWalk() {
        Walk walk{.id = "waiting",
                  .company = "Clinic A",
                  .checklist = "clinic/walk",
                  .state = WalkState::UnderWay,
                  .openQuestion = "search.query"};
        const auto checklist = *loadChecklists().library.find("clinic/walk");
        const auto now = m_workbench->walk()->keeper().now();
        auto sent = now;
        sent.utc -= std::chrono::hours(3);
        sent.monotonic -= std::chrono::hours(3);
        WalkSession session(checklist, walk);
        const auto say = [&](const char* path, AnswerValue value) {
            (void)session.answer(*session.placeOf(path, 0), {.value = std::move(value), .at = now});
        };
        say("contact.ways", {.choices = {"callback"}});
        say("contact.callback-came", {.sent = sent});
        for (auto progress = session.progress(); !progress.missing.empty(); progress = session.progress())
            if (!session.answer(progress.missing.front(), {.notApplicable = true, .at = now}).ok())
                say(session.pathOf(progress.missing.front()).c_str(),
                    neededAnswer(session, progress.missing.front()));
        auto store = WalkStore::open(m_workbench->walkShelf().workspace().toStdString());
        if (!store || !store.value()->create(session.walk(), {}))
            qFatal("the waiting walk cannot be kept");
    }

    Q_INVOKABLE QString contents(const QString& name) const {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    static AnswerValue neededAnswer(const WalkSession& session, const QuestionPlace& place) {
        const auto& question = session.question(place);
        switch (question.type) {
        case QuestionType::YesNo: return {.choices = {"no"}};
        case QuestionType::Reaction: return {.choices = {"positive"}};
        case QuestionType::Choice:
        case QuestionType::MultiChoice: return {.choices = {question.options.back().id}};
        case QuestionType::Scale:
        case QuestionType::Count:
        case QuestionType::Number:
        case QuestionType::Duration: return {.number = 1};
        default: return {.text = "x"};
        }
    }

    Workbench* prepare(std::unique_ptr<Workbench> workbench) {
        m_workbench = std::move(workbench);
        m_workbench->settings()->setLanguage("en");
        m_workbench->settings()->setTheme("light");
        connect(m_workbench->settings(), &SettingsController::languageChanged, qmlEngine(this),
                &QQmlEngine::retranslate);
        QQmlEngine::setObjectOwnership(m_workbench.get(), QQmlEngine::CppOwnership);
        m_past.push_back(m_workbench); // windows of earlier tests die later than their functions
        return m_workbench.get();
    }

public:
    /// Another run of the program on the same workspace; the one before is gone as if it had been killed.
    Q_INVOKABLE shopwalker::Workbench* restartedWorkbench() {
        m_workbench = fakeWorkbench(m_folder->path());
        connect(m_workbench->settings(), &SettingsController::languageChanged, qmlEngine(this),
                &QQmlEngine::retranslate);
        QQmlEngine::setObjectOwnership(m_workbench.get(), QQmlEngine::CppOwnership);
        m_past.push_back(m_workbench);
        return m_workbench.get();
    }

    /// For a walk that goes to another workspace; it outlives the one it comes from.
    Q_INVOKABLE QUrl handOverFile() const { return QUrl::fromLocalFile(m_handOver.filePath("walk.zip")); }

    /// A place for a file in the folder of this test.
    Q_INVOKABLE QUrl file(const QString& name) const { return QUrl::fromLocalFile(m_folder->filePath(name)); }

    Q_INVOKABLE QUrl photo() const {
        const auto file = m_folder->filePath("photo.png");
        QImage image(400, 300, QImage::Format_RGB32);
        image.fill(Qt::darkCyan);
        image.save(file);
        return QUrl::fromLocalFile(file);
    }

    /// Files that look like a camera's; none answers behind them.
    Q_INVOKABLE void pretendCamera(Workbench* workbench) {
        QFile(m_folder->filePath("video0")).open(QIODevice::WriteOnly);
        workbench->tools()->evidence()->lookForCameraIn(m_folder->path());
    }

    /// Another program writes and does not end.
    Q_INVOKABLE void blockWorkspace() {
        m_blocker = Database::open((m_folder->path() + "/workspace.db").toStdString()).value().release();
        QSqlQuery(m_blocker->sql()).exec("BEGIN IMMEDIATE");
    }

    Q_INVOKABLE void unblockWorkspace() {
        QSqlQuery(m_blocker->sql()).exec("ROLLBACK");
        delete std::exchange(m_blocker, nullptr);
    }

    /// A workspace with 30 walks whose middle pages are lost.
    Q_INVOKABLE shopwalker::Workbench* damagedWorkbench() {
        useNewFolder();
        const auto path = m_folder->filePath("workspace.db");
        auto store = WalkStore::open(path.toStdString()).value();
        for (int number = 0; number < 30; ++number) {
            Walk walk{.id = "w" + std::to_string(number), .company = "Clinic A", .checklist = "clinic/walk"};
            for (int answer = 0; answer < 10; ++answer)
                walk.answers.push_back(
                    {.question = "search.query", .value = {.text = std::string(300, 'x')}});
            (void)store->create(walk, std::chrono::sys_seconds(std::chrono::seconds(5)));
        }
        store.reset();
        QFile file(path);
        if (file.open(QIODevice::ReadWrite)) {
            file.seek(file.size() / 4096 / 2 * 4096);
            file.write(QByteArray(3 * 4096, '\0'));
        }
        return restartedWorkbench();
    }

    /// The folder of the workspace cannot be made: a file stands in its place.
    Q_INVOKABLE shopwalker::Workbench* blockedWorkbench() {
        useNewFolder();
        QFile blocker(m_folder->filePath("blocked"));
        (void)blocker.open(QIODevice::WriteOnly);
        blocker.close();
        SettingsController(m_folder->filePath("settings.ini"), {})
            .setWorkspace(m_folder->filePath("blocked/workspace.db"));
        return restartedWorkbench();
    }

    Q_INVOKABLE void unblockFolder() { QFile::remove(m_folder->filePath("blocked")); }

    Q_INVOKABLE void listClinics(shopwalker::Workbench* workbench) {
        workbench->companies()->use({{.name = "Clinic B", .own = true, .sites = {"clinic-b.example"}},
                                     {.name = "Clinic A", .sites = {"clinic-a.example"}}});
    }

private:
    QTemporaryDir m_handOver;
    /// Folders stay as long as the workbenches that still write into them.
    void useNewFolder() {
        m_folders.push_back(std::make_unique<QTemporaryDir>());
        m_folder = m_folders.back().get();
    }

    std::vector<std::unique_ptr<QTemporaryDir>> m_folders;
    QTemporaryDir* m_folder = nullptr; ///< of this test
    std::shared_ptr<KeptBenchmarks> m_kept;
    Database* m_blocker = nullptr;
    std::shared_ptr<Workbench> m_workbench;
    std::vector<std::shared_ptr<Workbench>> m_past;
};

class Setup : public QObject {
    Q_OBJECT
public slots:
    void applicationAvailable() { prepareScreens(); }
    void qmlEngineAvailable(QQmlEngine* engine) {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        engine->rootContext()->setContextProperty(QStringLiteral("fixture"), &m_fixture);
        QQmlEngine::setContextForObject(&m_fixture, engine->rootContext());
    }

private:
    Fixture m_fixture;
};

} // namespace shopwalker::test

using shopwalker::test::Setup;
QUICK_TEST_MAIN_WITH_SETUP(screens, Setup)
#include "screens_test.moc"
