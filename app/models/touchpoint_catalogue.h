// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"
#include "core/types/touchpoint.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

namespace shopwalker {

/// Where a touchpoint belongs.
struct TouchpointPlace {
    QString stage;
    QString channel;
    QStringList status; ///< whom it meets: `potential`, `current`, `former`

    bool operator==(const TouchpointPlace&) const = default;
};

/// Place and name of every touchpoint, out of `touchpoints/` and `i18n/` of the catalogue.
class TouchpointCatalogue {
public:
    using Read = std::function<CatalogueFiles()>;

    static TouchpointCatalogue load(const CatalogueFiles& files);
    /// Read when something is first asked of it, by whichever thread asks.
    static TouchpointCatalogue later(Read read);

    /// Reads it now.
    void prepare() const { contents(); }

    /// Stage and channel; `search` and `website` for a touchpoint that the catalogue does not place.
    TouchpointPlace place(const QString& id) const;

    /// The name in that language, else in English, else the id in words.
    QString name(const QString& id, const QString& language) const;

    /// What filters ask for: stage, channel, status, attention, lifetime. In no order.
    const Touchpoints& touchpoints() const { return contents().touchpoints; }

private:
    struct Contents {
        Touchpoints touchpoints;
        QHash<QString, TouchpointPlace> places;
        QHash<QString, QHash<QString, QString>> names; ///< by language, then id
    };
    struct Source;

    static Contents contentsOf(const CatalogueFiles& files);
    const Contents& contents() const;

    std::shared_ptr<Source> m_source; ///< null: an empty catalogue
};

} // namespace shopwalker
