// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/workbench.h"

#include "app/controllers/workspace/closed_shelf.h"
#include "core/score/company_score.h"
#include "core/types/json/json.h"

namespace shopwalker {

Workbench::Workbench(Parts parts, QObject* parent)
    : QObject(parent)
    , m_openShelf(std::move(parts.openShelf))
    , m_now(parts.now)
    , m_catalogue(parts.catalogue)
    , m_settings(parts.settingsFile, parts.defaultWorkspace)
    , m_workspace(parts.workspace.isEmpty() ? m_settings.workspace() : parts.workspace)
    , m_companies(parts.settingsFile)
    , m_scan(std::move(parts.runner))
    , m_benchmark(m_openShelf(m_workspace), parts.catalogue)
    , m_overview(parts.catalogue, parts.now)
    , m_topTen(parts.catalogue, [this](WorkbookChange change) { m_benchmark.edit(std::move(change)); })
    , m_plan(
          parts.catalogue, [this](WorkbookChange change) { m_benchmark.edit(std::move(change)); }, parts.now)
    , m_history(parts.catalogue)
    , m_standards(parts.catalogue, [this](WorkbookChange change) { m_benchmark.edit(std::move(change)); })
    , m_touchpointNotes(parts.catalogue,
                        [this](WorkbookChange change) { m_benchmark.edit(std::move(change)); })
    , m_clocks(parts.catalogue, [this](WorkbookChange change) { m_benchmark.edit(std::move(change)); })
    , m_practices(
          parts.catalogue, [this](WorkbookChange change) { m_benchmark.edit(std::move(change)); }, parts.now)
    , m_views([this](WorkbookChange change) { m_benchmark.edit(std::move(change)); })
    , m_guide(
          parts.catalogue, [this](WorkbookChange change) { m_benchmark.edit(std::move(change)); }, parts.now)
    , m_walkShelf(m_workspace)
    , m_library(m_walkShelf)
    , m_walks(m_walkShelf, m_library, parts.now)
    , m_planner(parts.settingsFile, m_walkShelf, m_library, parts.now)
    , m_walk(parts.settingsFile, m_walkShelf, m_library, parts.catalogue, parts.now)
    , m_tools(parts.settingsFile, m_walkShelf, m_library, m_walk.keeper(), parts.remind)
    , m_ticks(m_walkShelf, m_library, m_walk, parts.now)
    , m_rescue(m_walkShelf) {
    m_views.chains()->setCatalogue(parts.catalogue);
    m_benchmark.setLanguage(m_settings.language());
    connect(&m_benchmark, &BenchmarkController::walksChanged, &m_walks, &WalkListController::refresh);
    connect(&m_scan, &ScanController::compared, this, [this](const QString& benchmark) {
        m_benchmark.open(benchmark);
        m_benchmark.refresh();
    });
    connect(&m_settings, &SettingsController::languageChanged, this, [this] {
        m_companies.retranslate();
        m_scan.retranslate();
        m_benchmark.setLanguage(m_settings.language());
    });
    connect(&m_settings, &SettingsController::workspaceChanged, this,
            [this] { useWorkspace(m_settings.workspace()); });
    m_benchmark.evidence()->setFiles(EvidenceFiles(m_walkShelf.evidenceFolder()));
    connectBenchmark();
    connectRescue();
    connectWalks();
}

void Workbench::connectRescue() {
    connect(&m_rescue, &RescueController::closeAsked, this, [this] {
        m_benchmark.useShelf(std::make_unique<ClosedShelf>(
            [this] { QMetaObject::invokeMethod(&m_rescue, &RescueController::othersHaveClosed); }));
    });
    connect(&m_rescue, &RescueController::replaced, this, [this] {
        m_benchmark.useShelf(m_openShelf(m_workspace));
        if (m_walk.isOpen())
            m_walk.keeper().keepWhole();
        else
            m_walk.resume();
        m_walks.refresh();
        m_tools.replies()->refresh();
    });
}

/// The pages about the open benchmark follow it, and speak the language that is set.
void Workbench::connectBenchmark() {
    m_topTen.setReasons([this](const std::string& rule) { return m_explainer.reason(rule); });
    m_plan.setChecklistTitles([this](const std::string& id) {
        const auto* checklist = m_library.entry(id);
        return checklist != nullptr ? toQString(checklist->title(m_settings.language().toStdString()))
                                    : QString();
    });
    const auto speak = [this] {
        const auto language = m_settings.language();
        m_explainer.setLanguage(language); // first: the others ask it for reasons
        for (auto* page : m_pages)
            page->setLanguage(language);
    };
    speak();
    connect(&m_settings, &SettingsController::languageChanged, this, speak);
    connect(&m_benchmark, &BenchmarkController::changed, this, [this] {
        for (auto* page : m_pages)
            page->show(m_benchmark.benchmark());
    });
    connect(&m_library, &WalkLibrary::ready, &m_plan, speak); // titles of checklists
}

void Workbench::lookAt(const QString& page) {
    const std::map<QString, std::vector<BenchmarkPage*>> shown{
        {"start", {&m_guide}},
        {"walkPlan", {&m_guide}},
        {"overview", {&m_overview}},
        {"matrix", {&m_plan, &m_touchpointNotes}},
        {"chains", {m_views.chains()}},
        {"mindMap", {m_views.mindMap()}},
        {"race", {m_views.race(), &m_clocks}},
        {"topTen", {&m_topTen}},
        {"plan", {&m_plan}},
        {"promises", {&m_history, &m_standards}},
        {"changes", {&m_history, &m_overview}},
        {"guide", {&m_guide, &m_practices}},
    };
    m_lookedAt = page;
    const auto found = shown.find(page);
    for (auto* other : m_pages)
        other->setWatched(found != shown.end() &&
                          std::count(found->second.begin(), found->second.end(), other) > 0);
}

void Workbench::connectWalks() {
    const auto speak = [this] {
        m_walks.setLanguage(m_settings.language());
        m_planner.setLanguage(m_settings.language());
        m_walk.setLanguage(m_settings.language());
        m_tools.setLanguage(m_settings.language());
        m_ticks.setLanguage(m_settings.language());
    };
    const auto offerCompanies = [this] {
        auto names = m_walks.walks()->companies();
        for (const auto& company : m_companies.companies()->companies())
            if (const auto name = toQString(company.name); !names.contains(name))
                names += name;
        m_planner.setCompanies(names);
    };
    speak();
    offerCompanies();
    connect(&m_settings, &SettingsController::languageChanged, this, speak);
    connect(&m_walks, &WalkListController::changed, this, offerCompanies);
    connect(m_companies.companies(), &CompanyListModel::companiesChanged, this, offerCompanies);
    connect(&m_planner, &WalkPlanner::created, &m_walks, &WalkListController::refresh);
    connect(&m_planner, &WalkPlanner::created, &m_walk, &WalkController::open);
    connect(&m_ticks, &TickController::opened, &m_walks, &WalkListController::refresh);
    connect(&m_ticks, &TickController::listEdited, m_tools.editor(), [this] {
        if (m_tools.editor()->isLoaded())
            m_tools.editor()->load();
    });
    connect(&m_walks, &WalkListController::nameErased, &m_walk, &WalkController::reload);
    connect(&m_library, &WalkLibrary::ready, &m_walk, &WalkController::resume,
            Qt::SingleShotConnection); // the library may be read again later
    connectJudgement();
    connect(&m_library, &WalkLibrary::ready, &m_views,
            [this] { m_views.chains()->setLibrary(m_library.library()); });
}

void Workbench::begin() {
    if (std::exchange(m_begun, true))
        return;
    m_benchmark.refresh();
    m_library.load();
    m_walks.refresh();
    // Once the workspace is open and brought up to date, and not beside that.
    m_walkShelf.ask([](WalkWorkspace& place) { return place.walks().ok(); },
                    [this](bool open) {
                        if (open)
                            m_walkShelf.care(std::chrono::floor<std::chrono::seconds>(m_now().utc));
                    });
    QThreadPool::globalInstance()->start([catalogue = m_catalogue] { catalogue->prepare(); });
}

/// What follows from walks is judged anew when one of them is over, changed after that, or gone.
void Workbench::connectJudgement() {
    constexpr std::chrono::milliseconds tickPause{600}; // between two lines that are ticked one after another
    m_judgeTicks.setSingleShot(true);
    m_judgeTicks.setInterval(tickPause);
    connect(&m_judgeTicks, &QTimer::timeout, &m_benchmark, [this] {
        if (m_benchmark.follows(m_ticked))
            m_benchmark.judgeAnew();
        if (m_walk.keeper().unsaved() == 0)
            m_ticked.clear();
    });
    connect(&m_ticks, &TickController::lineChanged, this,
            [this](const QString& company) { m_ticked = company.toStdString(); });
    connect(&m_walk.keeper(), &WalkKeeper::saved, &m_benchmark, [this] {
        const auto* session = m_walk.keeper().session();
        if (!m_ticked.empty()) // its list may be closed by now
            m_judgeTicks.start();
        else if (session != nullptr && counts(session->walk()))
            m_benchmark.judgeAnew();
    });
    connect(&m_library, &WalkLibrary::ready, &m_benchmark, &BenchmarkController::useNewChecklists);
    connect(m_tools.replies(), &ReplyController::recorded, &m_benchmark, &BenchmarkController::judgeAnew);
    connect(&m_walks, &WalkListController::changed, &m_benchmark, [this] {
        std::map<std::string, WalkState> over;
        for (const auto& entry : m_walks.walks()->entries())
            if (const auto* list = m_library.entry(entry.walk.checklist);
                list != nullptr && counts(entry.walk, list->checklist.kind))
                over[entry.walk.id] = entry.walk.state;
        if (std::exchange(m_countedWalks, over) != over)
            m_benchmark.judgeAnew();
    });
}

void Workbench::useWorkspace(const QString& file) {
    m_workspace = file;
    m_benchmark.useShelf(m_openShelf(file));
    m_walk.close();
    m_walkShelf.useWorkspace(file);
    m_benchmark.evidence()->setFiles(EvidenceFiles(m_walkShelf.evidenceFolder()));
    m_tools.useWorkspace(file);
    m_walks.refresh();
}

void Workbench::startScan() {
    if (!m_companies.canScan())
        return;
    auto wishes = m_settings.wishes();
    wishes.workspace = m_workspace.toStdString();
    m_scan.start(m_companies.companies()->companies(), wishes);
}

void Workbench::reuseCompanies() {
    m_companies.use(m_benchmark.companies());
}

} // namespace shopwalker
