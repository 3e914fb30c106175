// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/settings_controller.h"

#include "core/text/url/url.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSettings>
#include <QUrl>

namespace shopwalker {

namespace {

struct Language {
    const char* code;
    const char* name; ///< as its speakers write it
};

constexpr Language known[]{
    {"en", "English"}, {"ru", "Русский"}, {"ar", "العربية"}, {"hy", "Հայերեն"}, {"mn", "Монгол"}};

bool isKnown(const QString& code) {
    return std::any_of(std::begin(known), std::end(known),
                       [&](const Language& language) { return code == QLatin1String(language.code); });
}

QString systemLanguage() {
    const auto code = QLocale::system().name().section('_', 0, 0);
    return isKnown(code) ? code : QStringLiteral("en");
}

} // namespace

SettingsController::SettingsController(const QString& file, QString defaultWorkspace, QObject* parent)
    : QObject(parent)
    , m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
    , m_defaultWorkspace(std::move(defaultWorkspace)) {
    applyLanguage();
}

SettingsController::~SettingsController() = default;

void SettingsController::keep(const QString& key, const QVariant& value) {
    if (m_settings->value(key) == value)
        return;
    m_settings->setValue(key, value);
    emit changed();
}

QString SettingsController::language() const {
    const auto code = m_settings->value("language").toString();
    return isKnown(code) ? code : systemLanguage();
}

void SettingsController::setLanguage(const QString& code) {
    if (!isKnown(code) || code == language())
        return;
    m_settings->setValue("language", code);
    applyLanguage();
    emit languageChanged();
}

void SettingsController::applyLanguage() {
    QLocale::setDefault(QLocale(language()));
    QCoreApplication::removeTranslator(&m_translator);
    if (m_translator.load(QStringLiteral(":/i18n/shopwalker_%1.qm").arg(language())))
        QCoreApplication::installTranslator(&m_translator);
}

QVariantList SettingsController::languages() const {
    QVariantList list;
    for (const auto& language : known)
        list +=
            QVariantMap{{"id", QString::fromUtf8(language.code)}, {"text", QString::fromUtf8(language.name)}};
    return list;
}

bool SettingsController::mirrored() const {
    return QLocale(language()).textDirection() == Qt::RightToLeft;
}

QString SettingsController::theme() const {
    return m_settings->value("theme", "system").toString();
}

void SettingsController::setTheme(const QString& theme) {
    keep("theme", theme);
}

double SettingsController::textScale() const {
    return std::clamp(m_settings->value("textScale", 1.0).toDouble(), 0.85, 2.0);
}

void SettingsController::setTextScale(double scale) {
    keep("textScale", scale);
}

QString SettingsController::userAgentUrl() const {
    return m_settings->value("userAgentUrl").toString();
}

void SettingsController::setUserAgentUrl(const QString& url) {
    keep("userAgentUrl", url);
}

QString SettingsController::userAgentProblem() const {
    const auto url = userAgentUrl().trimmed();
    if (url.isEmpty() || (parseUrl(url.toStdString()) && url.contains('.')))
        return {};
    return tr("This is no web address. It should begin with https://; until then it is left out.");
}

int SettingsController::pagesPerSite() const {
    return m_settings->value("pagesPerSite", limits::pagesPerSite).toInt();
}

void SettingsController::setPagesPerSite(int pages) {
    keep("pagesPerSite", pages);
}

int SettingsController::linkDepth() const {
    return m_settings->value("linkDepth", limits::linkDepth).toInt();
}

void SettingsController::setLinkDepth(int depth) {
    keep("linkDepth", depth);
}

QString SettingsController::workspace() const {
    return m_settings->value("workspace", m_defaultWorkspace).toString();
}

void SettingsController::setWorkspace(const QString& path) {
    const QUrl url(path);
    const auto file = url.isLocalFile() ? url.toLocalFile() : path;
    if (file.isEmpty() || file == workspace())
        return;
    m_settings->setValue("workspace", file);
    emit workspaceChanged();
}

QString SettingsController::version() const {
    return QCoreApplication::applicationVersion();
}

ScanWishes SettingsController::wishes() const {
    return {.pagesPerSite = pagesPerSite(),
            .linkDepth = linkDepth(),
            .userAgentUrl =
                userAgentProblem().isEmpty() ? userAgentUrl().trimmed().toStdString() : std::string()};
}

} // namespace shopwalker
