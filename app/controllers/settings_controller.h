// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/scan/scan_runner.h"

#include <QObject>
#include <QTranslator>
#include <QVariant>
#include <QtQml/qqmlregistration.h>
#include <memory>

class QSettings;

namespace shopwalker {

/// What the user has set; kept from start to start. A language takes effect at once.
class SettingsController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    Q_PROPERTY(QVariantList languages READ languages CONSTANT)
    Q_PROPERTY(bool mirrored READ mirrored NOTIFY languageChanged)
    Q_PROPERTY(QString theme READ theme WRITE setTheme NOTIFY changed)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed)
    Q_PROPERTY(QString userAgentUrl READ userAgentUrl WRITE setUserAgentUrl NOTIFY changed)
    Q_PROPERTY(QString userAgentProblem READ userAgentProblem NOTIFY changed)
    Q_PROPERTY(int pagesPerSite READ pagesPerSite WRITE setPagesPerSite NOTIFY changed)
    Q_PROPERTY(int linkDepth READ linkDepth WRITE setLinkDepth NOTIFY changed)
    Q_PROPERTY(QString workspace READ workspace WRITE setWorkspace NOTIFY workspaceChanged)
    Q_PROPERTY(QString version READ version CONSTANT)

public:
    /// Keeps its values in `file`; `defaultWorkspace` is used until the user names another one.
    SettingsController(const QString& file, QString defaultWorkspace, QObject* parent = nullptr);
    ~SettingsController() override;

    QString language() const;
    void setLanguage(const QString& code);
    QVariantList languages() const;
    bool mirrored() const;
    QString theme() const; ///< `system`, `light`, `dark` or `contrast`
    void setTheme(const QString& theme);
    double textScale() const;
    void setTextScale(double scale);
    QString userAgentUrl() const;
    void setUserAgentUrl(const QString& url);
    QString userAgentProblem() const;
    int pagesPerSite() const;
    void setPagesPerSite(int pages);
    int linkDepth() const;
    void setLinkDepth(int depth);
    QString workspace() const;
    void setWorkspace(const QString& path);
    QString version() const;

    ScanWishes wishes() const;

signals:
    void languageChanged();
    void changed();
    void workspaceChanged();

private:
    void keep(const QString& key, const QVariant& value);
    void applyLanguage();

    std::unique_ptr<QSettings> m_settings;
    QTranslator m_translator;
    QString m_defaultWorkspace;
};

} // namespace shopwalker
