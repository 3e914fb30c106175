// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/device_clock.h"
#include "app/models/walk/walk_checklist_model.h"

#include <QObject>
#include <memory>

class QSettings;

namespace shopwalker {

class WalkLibrary;
class WalkShelf;

/// A walk while it is being planned; every word is kept as it is typed.
struct WalkPlan {
    Q_GADGET
    QML_VALUE_TYPE(walkPlan)
    Q_PROPERTY(QString checklist MEMBER checklist)
    Q_PROPERTY(QString company MEMBER company)
    Q_PROPERTY(QString location MEMBER location)
    Q_PROPERTY(QString method MEMBER method)
    Q_PROPERTY(QString tester MEMBER tester)
    Q_PROPERTY(bool insider MEMBER insider)
    Q_PROPERTY(QString customerStatus MEMBER customerStatus)
    Q_PROPERTY(QString persona MEMBER persona)
    Q_PROPERTY(QString age MEMBER age)
    Q_PROPERTY(QString place MEMBER place)
    Q_PROPERTY(QString gender MEMBER gender)
    Q_PROPERTY(QString buying MEMBER buying)
    Q_PROPERTY(QString interests MEMBER interests)
    Q_PROPERTY(QString needs MEMBER needs)
    Q_PROPERTY(QString entrance MEMBER entrance)
    Q_PROPERTY(QString device MEMBER device)
    Q_PROPERTY(QString from MEMBER from)
    Q_PROPERTY(QString to MEMBER to)

public:
    QString checklist;
    QString company;
    QString location;
    QString method = QStringLiteral("competitor-path"); ///< as in a walk
    QString tester;
    bool insider = false;
    QString customerStatus; ///< of a walk; empty: not said
    QString persona;
    QString age; ///< of the persona, as are the next five
    QString place;
    QString gender;
    QString buying; ///< how they buy
    QString interests;
    QString needs;
    QString entrance; ///< a channel's id
    QString device;
    QString from; ///< days in ISO; may be empty
    QString to;
};

/// Plans a walk: which checklist, whose path, by whom, when.
class WalkPlanner : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::WalkPlan plan READ plan NOTIFY changed)
    Q_PROPERTY(shopwalker::WalkChecklistModel* checklists READ checklists CONSTANT)
    Q_PROPERTY(QString kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY changed)
    Q_PROPERTY(QVariantList methods READ methods NOTIFY changed)
    Q_PROPERTY(QVariantList entrances READ entrances NOTIFY changed)
    Q_PROPERTY(QVariantList customerStatuses READ customerStatuses NOTIFY spoken)
    Q_PROPERTY(QVariantList personaFields READ personaFields NOTIFY spoken)
    Q_PROPERTY(bool personaKnown READ isPersonaKnown NOTIFY changed)
    Q_PROPERTY(QStringList companies READ companies WRITE setCompanies NOTIFY changed)
    Q_PROPERTY(QString checklistTitle READ checklistTitle NOTIFY changed)
    Q_PROPERTY(QString companyProblem READ companyProblem NOTIFY changed)
    Q_PROPERTY(QString windowProblem READ windowProblem NOTIFY changed)
    Q_PROPERTY(QString fromText READ fromText NOTIFY changed)
    Q_PROPERTY(QString toText READ toText NOTIFY changed)
    Q_PROPERTY(QString today READ today NOTIFY changed)

public:
    /// Keeps the plan in `file`; `shelf` and `library` outlive this.
    WalkPlanner(const QString& file, WalkShelf& shelf, WalkLibrary& library, MomentSource now,
                QObject* parent = nullptr);
    ~WalkPlanner() override;

    const WalkPlan& plan() const { return m_plan; }
    WalkChecklistModel* checklists() { return &m_checklists; }
    QString kind() const { return m_checklists.kind(); }
    void setKind(const QString& kind);
    QVariantList kinds() const; ///< {id, text}
    QVariantList methods() const;
    QVariantList entrances() const;
    QVariantList customerStatuses() const;                ///< {id, text}, first the empty one
    QVariantList personaFields() const;                   ///< {id, text}: fields of the plan
    bool isPersonaKnown() const;                          ///< one of them is filled in
    QStringList companies() const { return m_companies; } ///< offered for `company`
    void setCompanies(const QStringList& companies);
    QString checklistTitle() const;
    QString companyProblem() const { return m_companyProblem; }
    QString windowProblem() const { return m_windowProblem; }
    QString fromText() const; ///< the days as the language writes them
    QString toText() const;
    QString today() const; ///< ISO

    void setLanguage(const QString& language);

    Q_INVOKABLE void set(const QString& field, const QVariant& value);

    /// Makes the walk; it is on disk when `created` comes. False when something is missing.
    Q_INVOKABLE bool create();

    /// Plans the bundled example: a patient's way to a clinic.
    Q_INVOKABLE bool createExample();

signals:
    void changed();
    void spoken(); ///< in another language
    void created(const QString& walk);

private:
    Walk planned() const;
    QString persona() const;
    void readPlan();

    std::unique_ptr<QSettings> m_settings;
    WalkShelf& m_shelf;
    WalkLibrary& m_library;
    MomentSource m_now;
    WalkPlan m_plan;
    WalkChecklistModel m_checklists;
    QStringList m_companies;
    QString m_language = QStringLiteral("en");
    QString m_companyProblem;
    QString m_windowProblem;
};

} // namespace shopwalker
