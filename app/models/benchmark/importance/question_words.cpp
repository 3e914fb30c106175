// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/importance/question_words.h"

#include <QCoreApplication>

namespace shopwalker::importance {

namespace {

struct Market {
    Q_DECLARE_TR_FUNCTIONS(Market)
};

} // namespace

QList<MarketQuestion> marketQuestions() {
    //: Questions about company and market, and their answers (all texts of this context)
    return {
        {"rivals",
         Market::tr("How many rivals are there?"),
         {"none", "few", "many"},
         {Market::tr("None"), Market::tr("A few"), Market::tr("Dozens")}},
        {"size",
         Market::tr("How large is the company?"),
         {"small", "medium", "large"},
         {Market::tr("Small or new"), Market::tr("Medium"), Market::tr("Large, a known name")}},
        {"position",
         Market::tr("Where does it stand in the market?"),
         {"newcomer", "challenger", "leader"},
         {Market::tr("A newcomer"), Market::tr("A challenger"), Market::tr("The leader")}},
        {"loyalty",
         Market::tr("How loyal are the customers?"),
         {"low", "medium", "high"},
         {Market::tr("Hardly"), Market::tr("Somewhat"), Market::tr("Very")}},
        {"price",
         Market::tr("How dear is the product?"),
         {"low", "medium", "high"},
         {Market::tr("Cheap"), Market::tr("In the middle"), Market::tr("Dear")}},
        {"complexity",
         Market::tr("How complex is the product?"),
         {"simple", "medium", "complex"},
         {Market::tr("Simple"), Market::tr("In between"), Market::tr("Complex")}},
        {"theme",
         Market::tr("What does the company live on?"),
         {"health", "beauty", "food", "retail", "online", "repair", "consulting", "wholesale", "other"},
         {Market::tr("Health"), Market::tr("Beauty"), Market::tr("Food and drink"), Market::tr("A shop"),
          Market::tr("An online shop"), Market::tr("Repair and service"), Market::tr("Advice and training"),
          Market::tr("Wholesale, B2B"), Market::tr("Something else")}}};
}

} // namespace shopwalker::importance
