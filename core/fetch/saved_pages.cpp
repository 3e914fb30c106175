// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/saved_pages.h"

#include "core/text/url/url.h"
#include "core/types/json/json.h"
#include "core/types/limits.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <algorithm>

namespace shopwalker {

namespace {

constexpr std::string_view savedOrigin = "http://saved-pages.invalid/";

bool isPageName(const QFileInfo& file) {
    static const QStringList suffixes{"html", "htm", "xhtml", "php"};
    return suffixes.contains(file.suffix().toLower());
}

/// Paths inside the folder, sorted so that every machine reads them in the same order.
QStringList pagesIn(const QDir& folder) {
    QStringList names;
    QDirIterator walk(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        const QFileInfo file(walk.next());
        const auto name = folder.relativeFilePath(file.filePath());
        if (isPageName(file) && !name.contains("_files/"))
            names += name;
    }
    names.sort();
    return names;
}

bool isIndex(const QString& name) {
    return QFileInfo(name).completeBaseName().compare("index", Qt::CaseInsensitive) == 0;
}

bool comesFirst(const QString& left, const QString& right) {
    const auto rank = [](const QString& name) {
        return std::make_tuple(name.count('/'), !isIndex(name), name.size());
    };
    return rank(left) < rank(right);
}

std::string urlOf(const QString& name) {
    const auto path = QUrl::toPercentEncoding(name, "/");
    const auto url = parseUrl(std::string(savedOrigin) + path.toStdString());
    return url ? toString(*url) : std::string(savedOrigin) + path.toStdString();
}

} // namespace

Result<std::unique_ptr<SavedPages>> SavedPages::open(const std::string& path) {
    const QFileInfo info(toQString(path));
    if (!info.exists())
        return Error{"missing", "no such file or folder", path};
    if (!info.isReadable())
        return Error{"missing", "it may not be read; check its permissions", path};
    const QDir folder(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    const auto names = info.isDir() ? pagesIn(folder) : QStringList{info.fileName()};
    if (names.isEmpty())
        return Error{"missing", "no saved page (.html, .htm, .xhtml, .php) in this folder", path};
    auto pages = std::make_unique<SavedPages>();
    pages->m_folder = folder.absolutePath().toStdString();
    pages->m_startUrl = urlOf(*std::min_element(names.begin(), names.end(), comesFirst));
    for (const auto& name : names)
        pages->m_names[urlOf(name)] = name.toStdString();
    return pages;
}

void SavedPages::fetch(FetchRequest request, Answer answer) {
    auto name = m_names.find(request.url);
    if (name == m_names.end() && request.url.ends_with('/'))
        name = m_names.find(request.url + "index.html"); // `about/` as a server would resolve it
    Response response{.requestedUrl = request.url, .finalUrl = request.url};
    if (name == m_names.end()) {
        response.failure = "missing";
        response.failureText = "This page was not saved.";
        return answer(std::move(response));
    }
    response.finalUrl = name->first;
    QFile file(toQString(m_folder + "/" + name->second));
    if (!file.open(QIODevice::ReadOnly)) {
        response.failure = "missing";
        response.failureText = "The file cannot be read: " + file.errorString().toStdString() + ".";
        return answer(std::move(response));
    }
    response.status = 200;
    response.body = file.read(static_cast<qint64>(limits::pageBytes)).toStdString();
    response.truncated = !file.atEnd();
    response.fetchedAt =
        std::chrono::sys_seconds(std::chrono::seconds(QFileInfo(file).lastModified().toSecsSinceEpoch()));
    answer(std::move(response));
}

void SavedPages::fetchSitemap(std::string, SiteUrls urls) {
    std::vector<std::string> all;
    for (const auto& [url, name] : m_names)
        all.push_back(url);
    urls(std::move(all));
}

std::string shownAddress(const std::string& url) {
    if (!url.starts_with(savedOrigin))
        return url;
    return QUrl::fromPercentEncoding(QByteArray::fromStdString(url.substr(savedOrigin.size()))).toStdString();
}

} // namespace shopwalker
