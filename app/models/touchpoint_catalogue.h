// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace shopwalker {

/// Where a touchpoint belongs.
struct TouchpointPlace {
    QString stage;
    QString channel;

    bool operator==(const TouchpointPlace&) const = default;
};

/// Place and name of every touchpoint, out of `touchpoints/` and `i18n/` of the catalogue.
class TouchpointCatalogue {
public:
    static TouchpointCatalogue load(const CatalogueFiles& files);

    /// Stage and channel; `search` and `website` for a touchpoint that the catalogue does not place.
    TouchpointPlace place(const QString& id) const;

    /// The name in that language, else in English, else the id in words.
    QString name(const QString& id, const QString& language) const;

private:
    QHash<QString, TouchpointPlace> m_places;
    QHash<QString, QHash<QString, QString>> m_names; ///< by language, then id
};

} // namespace shopwalker
