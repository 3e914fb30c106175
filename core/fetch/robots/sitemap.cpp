// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/robots/sitemap.h"

#include <QXmlStreamReader>

namespace shopwalker {

namespace {

Sitemap readXml(std::string_view body, std::size_t limit) {
    Sitemap sitemap;
    QXmlStreamReader xml(QByteArray::fromRawData(body.data(), static_cast<qsizetype>(body.size())));
    while (!xml.atEnd() && sitemap.locations.size() < limit) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("sitemapindex"))
            sitemap.index = true;
        // A prefix means an extension: pictures and films have a <loc> too.
        if (xml.name() == QLatin1String("loc") && xml.prefix().isEmpty())
            sitemap.locations.push_back(
                xml.readElementText(QXmlStreamReader::SkipChildElements).trimmed().toStdString());
    }
    return sitemap;
}

Sitemap readLines(std::string_view body, std::size_t limit) {
    Sitemap sitemap;
    while (!body.empty() && sitemap.locations.size() < limit) {
        const auto end = std::min(body.find_first_of("\r\n"), body.size());
        const auto line = body.substr(0, end);
        if (line.starts_with("http://") || line.starts_with("https://"))
            sitemap.locations.emplace_back(line);
        body.remove_prefix(std::min(end + 1, body.size()));
    }
    return sitemap;
}

} // namespace

Sitemap parseSitemap(std::string_view body, std::size_t limit) {
    if (body.starts_with("http://") || body.starts_with("https://"))
        return readLines(body, limit);
    return readXml(body, limit);
}

} // namespace shopwalker
