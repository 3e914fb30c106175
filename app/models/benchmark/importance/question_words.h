// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace shopwalker::importance {

/// A question about company and market as catalogue/importance.json has it, with its answers.
struct MarketQuestion {
    QString id;
    QString text;
    QStringList answers; ///< ids
    QStringList answerTexts;
};

/// In the reader's language, in the order of the catalogue.
QList<MarketQuestion> marketQuestions();

} // namespace shopwalker::importance
