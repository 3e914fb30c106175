// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/company.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

class CompanyListModel;

/// One company while it is being typed. Nothing reaches the list before save().
class CompanyEditor : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to CompaniesController")
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool isNew READ isNew NOTIFY changed)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed)
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY changed)
    Q_PROPERTY(QString sites READ sites WRITE setSites NOTIFY changed)
    Q_PROPERTY(bool own READ own WRITE setOwn NOTIFY changed)
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY changed)
    Q_PROPERTY(QString sitesProblem READ sitesProblem NOTIFY changed)

public:
    struct Draft {
        int row = -1; ///< of the company being edited; -1 for a new one
        QString name;
        QString sites; ///< one a line, as typed
        bool own = false;

        bool operator==(const Draft&) const = default;
    };

    explicit CompanyEditor(CompanyListModel& companies, QObject* parent = nullptr);

    Q_INVOKABLE void begin(int row);

    /// Puts the company into the list; false when something must be mended first (the problems then say
    /// what).
    Q_INVOKABLE bool save();
    Q_INVOKABLE void discard();

    /// Goes on with a draft that an earlier run left.
    void resume(const Draft& draft);
    const Draft& draft() const { return m_draft; }

    bool isOpen() const { return m_open; }
    bool isNew() const { return m_draft.row < 0; }
    bool isDirty() const { return m_open && !(m_draft == m_begun); }
    QString name() const { return m_draft.name; }
    void setName(const QString& name);
    QString sites() const { return m_draft.sites; }
    void setSites(const QString& sites);
    bool own() const { return m_draft.own; }
    void setOwn(bool own);
    QString nameProblem() const { return m_nameProblem; }
    QString sitesProblem() const { return m_sitesProblem; }

signals:
    void changed();

private:
    Draft stored(int row) const;
    std::vector<std::string> siteLines() const;
    QString checkName() const;
    QString checkSites() const;

    CompanyListModel& m_companies;
    Draft m_begun;
    Draft m_draft;
    QString m_nameProblem;
    QString m_sitesProblem;
    bool m_open = false;
};

} // namespace shopwalker
