// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/picture.h"

#include <QFont>
#include <QStringList>

namespace shopwalker::drawing {

/// The families that pictures and reports name, Latin and Cyrillic first.
QStringList fontFamilies();

/// Unhinted, so that a line is as wide at every scale.
QFont fontOf(const Type& type);

/// Width of one line in pixels at scale 1.
double widthOf(const QString& text, const Type& type);

/// Height that a line takes: 1.4 of its size, 1.6 in Arabic letters.
double lineHeight(const Type& type, bool rightToLeft);

/// The text in lines not wider than `width`, broken at words, in the middle of a word where one is wider;
/// what does not fit into `mostLines` ends in an ellipsis.
QStringList broken(const QString& text, const Type& type, double width, int mostLines);

/// Cut with an ellipsis to `width`.
QString fitted(const QString& text, const Type& type, double width);

/// A name from outside kept to its own direction inside a line of the other (U+2068 … U+2069).
QString isolated(const QString& text);

} // namespace shopwalker::drawing
