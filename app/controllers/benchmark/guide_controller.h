// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/benchmark_page.h"
#include "app/controllers/benchmark/workbook_edit.h"
#include "app/controllers/device_clock.h"
#include "app/models/benchmark/guide/guide_rows.h"

namespace shopwalker {

/// The guide over the open benchmark: ten steps, seven questions, stages and statuses of customers, and what
/// persons note: personas, practices worth adopting, customers who left.
class GuideController : public BenchmarkPage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::RowListModel* steps READ steps CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* questions READ questions CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* stages READ stages CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* statuses READ statuses CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* personas READ personas CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* practices READ practices CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* departures READ departures CONSTANT)
    Q_PROPERTY(int current READ current NOTIFY changed)
    Q_PROPERTY(bool again READ again NOTIFY changed)
    Q_PROPERTY(int done READ done NOTIFY changed)
    Q_PROPERTY(int overdue READ overdue NOTIFY changed)
    Q_PROPERTY(QString customers READ customers WRITE setCustomers NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString language READ language NOTIFY changed)

public:
    GuideController(std::shared_ptr<const TouchpointCatalogue> catalogue, WorkbookEdit edit, MomentSource now,
                    QObject* parent = nullptr);

    RowListModel* steps() { return &m_steps; }
    RowListModel* questions() { return &m_questions; }
    RowListModel* stages() { return &m_stages; }
    RowListModel* statuses() { return &m_statuses; }
    RowListModel* personas() { return &m_personas; }
    RowListModel* practices() { return &m_practices; }
    RowListModel* departures() { return &m_departures; }
    int current() const { return m_standing.current; } ///< number of the step to do now
    bool again() const { return m_standing.again; }    ///< all ten are done; the way leads back
    int done() const;                                  ///< how many steps are
    int overdue() const;                               ///< actions of the open benchmark
    QString customers() const;                         ///< `b2b`, `b2c`, `both` or empty
    void setCustomers(const QString& customers);
    QString problem() const { return m_problem; }
    QString language() const { return names().language; }

    /// A chapter of the guide to read, whether or not a benchmark is open: a list of title, text and source.
    Q_INVOKABLE QVariantList chapter(const QString& id) const;
    Q_INVOKABLE QString chapterTitle(const QString& id) const;

    /// Whether the program has the page that a step leads to.
    Q_INVOKABLE bool hasPage(const QString& page) const;

    Q_INVOKABLE void tick(const QString& step, bool done);
    Q_INVOKABLE void answer(const QString& question, const QString& text);

    /// Writes a note under its key; an empty key makes a new one. `fields` are the roles of its list. False,
    /// with `problem` said, where the one field is empty that a note cannot do without.
    Q_INVOKABLE bool savePersona(const QString& key, const QVariantMap& fields);
    Q_INVOKABLE bool savePractice(const QString& key, const QVariantMap& fields);
    Q_INVOKABLE bool saveDeparture(const QString& key, const QVariantMap& fields);
    Q_INVOKABLE void remove(const QString& key);
    Q_INVOKABLE void dismissProblem();

protected:
    void fill() override;

private:
    const Guide& guide() const;
    bool isSaid(const QVariantMap& fields, const char* field);
    std::chrono::sys_seconds now() const;
    std::chrono::sys_days today() const;

    WorkbookEdit m_edit;
    MomentSource m_now;
    mutable std::optional<Guide> m_guide; ///< read when something is first asked of it
    mutable QString m_language;           ///< of m_guide
    GuideStanding m_standing;
    QString m_problem;
    RowListModel m_steps{guide::stepRoles};
    RowListModel m_questions{guide::questionRoles};
    RowListModel m_stages{guide::stageRoles};
    RowListModel m_statuses{guide::statusRoles};
    RowListModel m_personas{guide::personaRoles};
    RowListModel m_practices{guide::practiceRoles};
    RowListModel m_departures{guide::departureRoles};
};

} // namespace shopwalker
