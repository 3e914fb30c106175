// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/importance/importance_rows.h"

#include "app/models/benchmark/importance/question_words.h"
#include "app/models/benchmark/words/plan_words.h"
#include "app/models/wording.h"
#include "core/types/json/json.h"

#include <QCoreApplication>
#include <QLocale>

namespace shopwalker::importance {

namespace {

struct Importance {
    Q_DECLARE_TR_FUNCTIONS(Importance)
};

using Table = std::map<std::string, double, std::less<>>;

double weightIn(const Table& table, const std::string& id) {
    const auto found = table.find(id);
    return found == table.end() ? 1 : found->second;
}

QString text(double weight) {
    return QLocale().toString(weight, 'g', 3);
}

/// Why a stage or channel was given its weight, each with its factor.
QStringList reasonsOf(const SuggestedWeights& suggested, bool channel, const std::string& id,
                      const ReasonText& reasonOf) {
    QStringList reasons;
    for (const auto& reason : suggested.reasons)
        if ((channel ? reason.channel : reason.stage) == id)
            //: Why something weighs more or less: %1 the reason, %2 a factor
            reasons += Importance::tr("%1 (× %2)").arg(reasonOf(reason.rule), text(reason.factor));
    return reasons;
}

/// The stages, or channels, that rows of the matrix belong to, in their order.
std::vector<std::string> idsInUse(const Comparison& comparison, bool channels) {
    std::vector<std::string> ids;
    if (comparison.scores.empty())
        return ids;
    for (const auto& group : channels ? comparison.scores.front().channels : comparison.scores.front().stages)
        ids.push_back(group.id);
    return ids;
}

Row weightRow(const QString& kind, const std::string& id, const QString& title, double suggested,
              double weight, bool manual, const QStringList& reasons) {
    return {{"key", kind + "." + toQString(id)},
            {"kind", kind},
            {"weighed", toQString(id)},
            {"title", title},
            {"weight", weight},
            {"weightText", text(weight)},
            //: Beside a weight that was set by hand; %1 is a number
            {"suggested", Importance::tr("suggested %1").arg(text(suggested))},
            {"manual", manual},
            {"reasons", reasons}};
}

} // namespace

const QStringList questionRoles{"title", "answers", "chosenAnswer"};
const QStringList weightRoles{"kind",       "weighed",   "title",  "weight",
                              "weightText", "suggested", "manual", "reasons"};
const QStringList topRoles{"place",  "title",  "detail", "weight", "weightText",
                           "manual", "points", "gap",    "words"};
const QStringList tippingRoles{"text"};

QList<Row> questions(const OpenBenchmark& benchmark) {
    QList<Row> rows;
    for (const auto& question : marketQuestions()) {
        QVariantList answers;
        for (qsizetype i = 0; i < question.answers.size(); ++i)
            answers += QVariantMap{{"id", question.answers[i]}, {"text", question.answerTexts[i]}};
        const auto chosen = benchmark.workbook.market.find(question.id.toStdString());
        rows += Row{{"key", question.id},
                    {"title", question.text},
                    {"answers", answers},
                    {"chosenAnswer",
                     chosen == benchmark.workbook.market.end() ? QString() : toQString(chosen->second)}};
    }
    return rows;
}

QList<Row> weights(const OpenBenchmark& benchmark, const Names& names, const ReasonText& reasonOf) {
    const auto& judgement = benchmark.judgement;
    const auto& manual = benchmark.workbook.weights;
    QList<Row> rows;
    for (const bool channels : {false, true}) {
        const auto& byHand = channels ? manual.channels : manual.stages;
        const auto& suggested =
            channels ? judgement.suggested.weights.channels : judgement.suggested.weights.stages;
        const auto& inForce = channels ? judgement.weights.channels : judgement.weights.stages;
        for (const auto& id : idsInUse(judgement.comparison, channels))
            rows += weightRow(channels ? "channel" : "stage", id,
                              channels ? wording::channel(toQString(id)) : wording::stage(toQString(id)),
                              weightIn(suggested, id), weightIn(inForce, id), byHand.contains(id),
                              reasonsOf(judgement.suggested, channels, id, reasonOf));
    }
    for (const auto& [id, weight] : manual.touchpoints)
        for (const auto& row : judgement.comparison.rows)
            if (row.touchpoint == id) {
                auto without = judgement.weights;
                without.touchpoints.erase(id);
                rows += weightRow("touchpoint", id, names.row(row), without.of(id, row.stage, row.channel),
                                  weight, true, {});
            }
    return rows;
}

QList<Row> top(const OpenBenchmark& benchmark, const Names& names) {
    const auto& comparison = benchmark.judgement.comparison;
    QList<Row> rows;
    for (const auto& id : benchmark.judgement.top)
        for (const auto& row : comparison.rows) {
            if (row.touchpoint != id || row.cells.empty())
                continue;
            const auto* score = scoreOf(comparison, 0, id);
            const auto points = score == nullptr ? std::nullopt : score->points;
            const auto place = QLocale().toString(rows.size() + 1);
            const auto title = names.row(row);
            //: A touchpoint of the top ten: %1 how much it weighs
            const auto weight = Importance::tr("weight %1").arg(text(row.weight));
            rows += Row{{"key", toQString(id)},
                        {"place", place},
                        {"title", title},
                        //: Below a touchpoint: %1 stage, %2 channel
                        {"detail", Importance::tr("%1 · %2").arg(wording::stage(toQString(row.stage)),
                                                                 wording::channel(toQString(row.channel)))},
                        {"weight", row.weight},
                        {"weightText", weight},
                        {"manual", benchmark.workbook.weights.touchpoints.contains(id)},
                        {"points", wording::points(points)},
                        {"gap", row.cells.front().gap},
                        //: A touchpoint of the top ten for screen readers: %1 place, %2 name, %3 "weight 2",
                        //: %4 points
                        {"words", Importance::tr("%1: %2, %3, own points: %4")
                                      .arg(place, title, weight, wording::points(points))}};
        }
    return rows;
}

QVariantList others(const OpenBenchmark& benchmark, const Names& names) {
    const auto& chosen = benchmark.judgement.top;
    std::vector<std::pair<QString, QString>> found;
    for (const auto& row : benchmark.judgement.comparison.rows)
        if (!row.signal && std::find(chosen.begin(), chosen.end(), row.touchpoint) == chosen.end())
            found.emplace_back(names.row(row), toQString(row.touchpoint));
    std::sort(found.begin(), found.end(), [](const auto& one, const auto& other) {
        return QString::localeAwareCompare(one.first, other.first) < 0;
    });
    QVariantList choices;
    for (const auto& [name, id] : found)
        choices += QVariantMap{{"id", id}, {"text", name}};
    return choices;
}

QList<Row> tippingPoints(const OpenBenchmark& benchmark, const Names& names) {
    constexpr qsizetype shown = 6;
    const auto& judgement = benchmark.judgement;
    QList<Row> rows;
    for (const auto& point : judgement.tippingPoints) {
        if (rows.size() == shown)
            break;
        rows += Row{{"key", QString::number(rows.size())},
                    {"text", wording::tippingPoint(point, judgement.comparison, names)}};
    }
    return rows;
}

} // namespace shopwalker::importance
