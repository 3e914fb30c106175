// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/scan/company_editor.h"
#include "app/models/scan/company_list_model.h"

#include <QTimer>
#include <memory>

class QSettings;

namespace shopwalker {

/// The companies of the next scan. Everything is kept as it is typed and is there again at the next start.
class CompaniesController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::CompanyListModel* companies READ companies CONSTANT)
    Q_PROPERTY(shopwalker::CompanyEditor* editor READ editor CONSTANT)
    Q_PROPERTY(bool canScan READ canScan NOTIFY changed)
    Q_PROPERTY(bool anySite READ anySite NOTIFY changed)
    Q_PROPERTY(QString advice READ advice NOTIFY changed)

public:
    /// Keeps drafts in `file`.
    explicit CompaniesController(const QString& file, QObject* parent = nullptr);
    ~CompaniesController() override;

    CompanyListModel* companies() { return &m_companies; }
    CompanyEditor* editor() { return &m_editor; }
    bool canScan() const;
    bool anySite() const; ///< of any company; without one there is nothing to scan, and walks alone compare

    /// What is still missing before a scan makes sense; empty when nothing is.
    QString advice() const;

    Q_INVOKABLE void remove(int row);

    /// Brings back what remove() took away last.
    Q_INVOKABLE void undoRemove();
    Q_INVOKABLE void moveUp(int row);
    Q_INVOKABLE void moveDown(int row);
    Q_INVOKABLE void clear();

    /// Takes over the companies of a benchmark, to scan them again.
    void use(std::vector<Company> companies);
    void retranslate();

signals:
    void changed();

private:
    void load();
    void store();

    std::unique_ptr<QSettings> m_settings;
    CompanyListModel m_companies;
    CompanyEditor m_editor;
    std::vector<Company> m_beforeRemoval;
    QTimer m_storeSoon; ///< typing writes at most a few times a second
};

} // namespace shopwalker
