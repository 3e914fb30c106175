// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/walk/mark.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// What one cell of the matrix shows.
struct MatrixCell {
    Q_GADGET
    QML_VALUE_TYPE(matrixCell)
    Q_PROPERTY(shopwalker::marks::Mark mark MEMBER mark)
    Q_PROPERTY(QString word MEMBER word)
    Q_PROPERTY(QString value MEMBER value)
    Q_PROPERTY(QString points MEMBER points)
    Q_PROPERTY(QString source MEMBER source)
    Q_PROPERTY(bool gap MEMBER gap)
    Q_PROPERTY(bool advantage MEMBER advantage)
    Q_PROPERTY(bool toConfirm MEMBER toConfirm)
    Q_PROPERTY(bool failed MEMBER failed)
    Q_PROPERTY(bool own MEMBER own)
    Q_PROPERTY(QString company MEMBER company)

public:
    marks::Mark mark = marks::Unknown;
    QString word;   ///< the mark in words
    QString value;  ///< the one value that matters; in a group how many were found: "5 of 7"
    QString points; ///< "72": where walks gave points; in a group its score
    QString source; ///< who says it: `scan`, `walk`, `both`, or `disagree` when they say the opposite
    bool gap = false;
    bool advantage = false;
    bool toConfirm = false;
    bool failed = false; ///< a critical question earned nothing
    bool own = false;
    QString company;

    bool operator==(const MatrixCell&) const = default;
};

/// A column head.
struct MatrixColumn {
    Q_GADGET
    QML_VALUE_TYPE(matrixColumn)
    Q_PROPERTY(QString name MEMBER name)
    Q_PROPERTY(bool own MEMBER own)
    Q_PROPERTY(int present MEMBER present)
    Q_PROPERTY(int known MEMBER known)
    Q_PROPERTY(int total MEMBER total)
    Q_PROPERTY(int pagesRead MEMBER pagesRead)
    Q_PROPERTY(QString points MEMBER points)

public:
    QString name;
    bool own = false;
    int present = 0;
    int known = 0;
    int total = 0;
    int pagesRead = 0;
    QString points; ///< of the company: "72"; a dash where nothing is known

    bool operator==(const MatrixColumn&) const = default;
};

} // namespace shopwalker
