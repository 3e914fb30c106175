// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_controller.h"
#include "app/controllers/benchmark/clock_controller.h"
#include "app/controllers/benchmark/guide_controller.h"
#include "app/controllers/benchmark/history_controller.h"
#include "app/controllers/benchmark/overview_controller.h"
#include "app/controllers/benchmark/plan_controller.h"
#include "app/controllers/benchmark/practice_controller.h"
#include "app/controllers/benchmark/standards_controller.h"
#include "app/controllers/benchmark/top_ten_controller.h"
#include "app/controllers/benchmark/touchpoint_controller.h"
#include "app/controllers/explainer.h"
#include "app/controllers/pictures/benchmark_views.h"
#include "app/controllers/scan/companies_controller.h"
#include "app/controllers/scan/scan_controller.h"
#include "app/controllers/settings_controller.h"
#include "app/controllers/ticks/tick_controller.h"
#include "app/controllers/walk/walk_controller.h"
#include "app/controllers/walk/walk_library.h"
#include "app/controllers/walk/walk_list_controller.h"
#include "app/controllers/walk/walk_planner.h"
#include "app/controllers/walk/walk_shelf.h"
#include "app/controllers/walk/walk_tools.h"
#include "app/controllers/workspace/rescue_controller.h"

#include <QTimer>

namespace shopwalker {

/// Everything the screens work with, put together: a scan takes the listed companies, its result is opened
/// and saved, a change of language reaches every text.
class Workbench : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::SettingsController* settings READ settings CONSTANT)
    Q_PROPERTY(shopwalker::CompaniesController* companies READ companies CONSTANT)
    Q_PROPERTY(shopwalker::ScanController* scan READ scan CONSTANT)
    Q_PROPERTY(shopwalker::BenchmarkController* benchmark READ benchmark CONSTANT)
    Q_PROPERTY(shopwalker::OverviewController* overview READ overview CONSTANT)
    Q_PROPERTY(shopwalker::TopTenController* topTen READ topTen CONSTANT)
    Q_PROPERTY(shopwalker::PlanController* plan READ plan CONSTANT)
    Q_PROPERTY(shopwalker::HistoryController* history READ history CONSTANT)
    Q_PROPERTY(shopwalker::StandardsController* standards READ standards CONSTANT)
    Q_PROPERTY(shopwalker::TouchpointController* touchpointNotes READ touchpointNotes CONSTANT)
    Q_PROPERTY(shopwalker::ClockController* clocks READ clocks CONSTANT)
    Q_PROPERTY(shopwalker::PracticeController* practices READ practices CONSTANT)
    Q_PROPERTY(shopwalker::Explainer* explainer READ explainer CONSTANT)
    Q_PROPERTY(shopwalker::BenchmarkViews* views READ views CONSTANT)
    Q_PROPERTY(shopwalker::GuideController* guide READ guide CONSTANT)
    Q_PROPERTY(shopwalker::WalkListController* walks READ walks CONSTANT)
    Q_PROPERTY(shopwalker::WalkPlanner* planner READ planner CONSTANT)
    Q_PROPERTY(shopwalker::WalkController* walk READ walk CONSTANT)
    Q_PROPERTY(shopwalker::WalkTools* tools READ tools CONSTANT)
    Q_PROPERTY(shopwalker::TickController* ticks READ ticks CONSTANT)
    Q_PROPERTY(shopwalker::RescueController* rescue READ rescue CONSTANT)
    Q_PROPERTY(QString lookedAt READ lookedAt WRITE lookAt)

public:
    using OpenShelf = std::function<std::unique_ptr<BenchmarkShelf>(const QString& workspace)>;

    struct Parts {
        QString settingsFile;
        QString workspace; ///< for this run; empty: the one that is set
        QString defaultWorkspace;
        std::unique_ptr<ScanRunner> runner;
        OpenShelf openShelf;
        std::shared_ptr<const TouchpointCatalogue> catalogue;
        MomentSource now = deviceMoment;
        Remind remind = [](const QString&, const QString&) {};
    };

    explicit Workbench(Parts parts, QObject* parent = nullptr);

    SettingsController* settings() { return &m_settings; }
    CompaniesController* companies() { return &m_companies; }
    ScanController* scan() { return &m_scan; }
    BenchmarkController* benchmark() { return &m_benchmark; }
    OverviewController* overview() { return &m_overview; }
    TopTenController* topTen() { return &m_topTen; }
    PlanController* plan() { return &m_plan; }
    HistoryController* history() { return &m_history; }
    StandardsController* standards() { return &m_standards; }
    TouchpointController* touchpointNotes() { return &m_touchpointNotes; }
    ClockController* clocks() { return &m_clocks; }
    PracticeController* practices() { return &m_practices; }
    Explainer* explainer() { return &m_explainer; }
    BenchmarkViews* views() { return &m_views; }
    GuideController* guide() { return &m_guide; }
    WalkListController* walks() { return &m_walks; }
    WalkPlanner* planner() { return &m_planner; }
    WalkController* walk() { return &m_walk; }
    WalkTools* tools() { return &m_tools; }
    TickController* ticks() { return &m_ticks; }
    RescueController* rescue() { return &m_rescue; }
    WalkShelf& walkShelf() { return m_walkShelf; }

    /// Once: opens the workspace and reads the checklists, each on its thread. Not before the window is
    /// shown: it would have to share the processor.
    void begin();

    /// The page of the window that is looked at, by its word in qml/Main.qml: what others show waits until
    /// they are. Before this was ever said, nothing waits.
    void lookAt(const QString& page);
    QString lookedAt() const { return m_lookedAt; }

    /// Scans the companies of the list.
    Q_INVOKABLE void startScan();

    /// Takes the companies of the open benchmark into the list.
    Q_INVOKABLE void reuseCompanies();

private:
    void useWorkspace(const QString& file);
    void connectWalks();
    void connectBenchmark();
    void connectJudgement();
    void connectRescue();

    OpenShelf m_openShelf;
    MomentSource m_now;
    std::shared_ptr<const TouchpointCatalogue> m_catalogue;
    SettingsController m_settings;
    QString m_workspace; ///< in use
    CompaniesController m_companies;
    ScanController m_scan;
    BenchmarkController m_benchmark;
    Explainer m_explainer;
    OverviewController m_overview;
    TopTenController m_topTen;
    PlanController m_plan;
    HistoryController m_history;
    StandardsController m_standards;
    TouchpointController m_touchpointNotes;
    ClockController m_clocks;
    PracticeController m_practices;
    BenchmarkViews m_views;
    GuideController m_guide;
    /// Those about the open benchmark.
    const std::vector<BenchmarkPage*> m_pages{
        &m_overview, &m_topTen,    &m_plan,          &m_history,        &m_standards,   &m_touchpointNotes,
        &m_clocks,   &m_practices, m_views.chains(), m_views.mindMap(), m_views.race(), &m_guide};
    WalkShelf m_walkShelf;
    WalkLibrary m_library;
    WalkListController m_walks;
    WalkPlanner m_planner;
    WalkController m_walk;
    WalkTools m_tools;
    TickController m_ticks;
    RescueController m_rescue;
    QString m_lookedAt;
    bool m_begun = false;
    std::map<std::string, WalkState> m_countedWalks; ///< those that scores rest on
    std::string m_ticked;                            ///< the company of ticks that nobody has judged yet
    QTimer m_judgeTicks;                             ///< judges them when ticking pauses
};

} // namespace shopwalker
