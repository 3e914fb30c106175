// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/benchmark/standards/standard_rows.h"

#include "app/models/benchmark/words/benchmark_words.h"
#include "app/models/walk/walk_wording.h"
#include "core/types/json/json.h"

#include <QCoreApplication>
#include <QLocale>

namespace shopwalker::standards {

namespace {

struct Standards {
    Q_DECLARE_TR_FUNCTIONS(Standards)
};

/// The whole number as it is: a limit that is edited must not be rounded.
QString exact(double number) {
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(number, 'g', 12);
}

QString unitWords(const Standard& standard) {
    //: Unit of a standard on a question that earns points
    return standard.unit.empty() ? Standards::tr("points") : wording::unit(standard.unit);
}

QString withUnit(double number, const Standard& standard) {
    return wording::number(number) + QChar(QChar::Nbsp) + unitWords(standard);
}

/// A question's own words; its id where no walk of this round has it.
QString titleOf(const Standard& standard, const std::vector<StandardChoice>& choices, QString& step) {
    for (const auto& choice : choices)
        if (keyOf(choice.standard) == keyOf(standard)) {
            step = toQString(choice.step);
            return toQString(choice.label);
        }
    return keyOf(standard);
}

} // namespace

const QStringList standardRoles{"title",     "step",     "limit",    "atMost", "unit",
                                "limitText", "measured", "standing", "verdict"};

QString keyOf(const Standard& standard) {
    return toQString(standard.checklist + "#" + standard.question);
}

std::vector<StandardChoice> choicesOf(const OpenBenchmark& benchmark) {
    for (const auto& company : benchmark.round.walks) // own first
        if (auto choices = standardChoices(company.paths); !choices.empty())
            return choices;
    return {};
}

QList<Row> standards(const OpenBenchmark& benchmark) {
    const auto choices = choicesOf(benchmark);
    QList<Row> rows;
    for (const auto& standard : benchmark.workbook.standards) {
        QStringList measured;
        int passed = 0;
        for (const auto& verdict : benchmark.judgement.standards)
            if (keyOf(verdict.standard) == keyOf(standard)) {
                measured += withUnit(verdict.value, standard);
                passed += verdict.passed ? 1 : 0;
            }
        QString step;
        const auto title = titleOf(standard, choices, step);
        const auto limit = withUnit(standard.limit, standard);
        rows += Row{
            {"key", keyOf(standard)},
            {"title", title},
            {"step", step},
            {"limit", exact(standard.limit)},
            {"atMost", standard.atMost},
            {"unit", unitWords(standard)},
            //: An own standard: %1 is "3 rings"
            {"limitText", standard.atMost ? Standards::tr("At most %1").arg(limit)
                                          //: An own standard: %1 is "80 points"
                                          : Standards::tr("At least %1").arg(limit)},
            {"measured", measured.join(QStringLiteral(" · "))},
            {"standing", measured.isEmpty()          ? "none"
                         : passed == measured.size() ? "passed"
                                                     : "failed"},
            {"verdict", measured.isEmpty()
                            //: Beside an own standard
                            ? Standards::tr("No walk has answered it yet")
                            //: Beside an own standard: in %1 of %2 walks
                            : Standards::tr("Kept in %L1 of %L2 walks").arg(passed).arg(measured.size())}};
    }
    return rows;
}

QVariantList others(const OpenBenchmark& benchmark) {
    QVariantList list;
    for (const auto& choice : choicesOf(benchmark)) {
        const auto& set = benchmark.workbook.standards;
        if (std::none_of(set.begin(), set.end(),
                         [&](const auto& one) { return keyOf(one) == keyOf(choice.standard); }))
            //: Menu of questions that could get a standard: %1 a step of the walk, %2 the question
            list += QVariantMap{
                {"id", keyOf(choice.standard)},
                {"text", Standards::tr("%1: %2").arg(toQString(choice.step), toQString(choice.label))}};
    }
    return list;
}

} // namespace shopwalker::standards
