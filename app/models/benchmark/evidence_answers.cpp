// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// What persons say of the cell that is looked at: points, and the answers they rest on.
#include "app/models/benchmark/evidence_model.h"
#include "app/models/benchmark/words/answer_words.h"
#include "app/models/walk/walk_wording.h"
#include "core/score/company_score.h"
#include "core/score/points.h"
#include "core/types/json/json.h"

#include <QCoreApplication>
#include <QUrl>

namespace shopwalker {

namespace {

/// "Walk of a patient, tester 2 (outsider), 22.11.26".
QString walkName(const WalkedPath& path) {
    QStringList parts{toQString(path.title.empty() ? path.walk.checklist : path.title)};
    parts += wording::tester(path.walk);
    if (!path.walk.location.empty())
        parts += toQString(path.walk.location);
    if (path.begun)
        parts += wording::day(*path.begun);
    return parts.join(QStringLiteral(", "));
}

/// What a shopper noted beside an answer.
QString noteAt(const Walk& walk, const std::string& question, int repeat) {
    QStringList notes;
    for (const auto& item : walk.evidence)
        if (item.kind == "note" && item.question == question && item.repeat == repeat && !item.discarded)
            notes += toQString(item.caption);
    return notes.join(QStringLiteral("\n"));
}

/// A later change of mind about the step; empty where there was none.
QString rerated(const WalkedPath& path, const WalkedStep& step) {
    for (auto change = path.walk.reratings.rbegin(); change != path.walk.reratings.rend(); ++change)
        if (change->step == step.id)
            //: Below an answer: a later step changed the judgement; %1 reaction, %2 reason
            return QCoreApplication::translate("Evidence", "Later: %1. %2")
                .arg(wording::reaction(change->reaction), toQString(change->reason));
    return {};
}

/// How the answer stands to the company's own standard; empty where it has none.
QString standardText(const std::vector<StandardVerdict>& standards, const std::string& walk,
                     const std::string& question) {
    for (const auto& verdict : standards) {
        if (verdict.walk != walk || verdict.standard.question != question)
            continue;
        if (verdict.passed)
            //: Below an answer: the company's own standard
            return QCoreApplication::translate("Evidence", "Own standard kept");
        const auto limit =
            wording::number(verdict.standard.limit) + " " + wording::unit(verdict.standard.unit);
        return verdict.standard.atMost
                   //: Below an answer: the company's own standard; %1 is "3 rings"
                   ? QCoreApplication::translate("Evidence", "Own standard missed: at most %1")
                         .arg(limit.trimmed())
                   //: Below an answer: the company's own standard; %1 is "80"
                   : QCoreApplication::translate("Evidence", "Own standard missed: at least %1")
                         .arg(limit.trimmed());
    }
    return {};
}

} // namespace

const TouchpointScore* EvidenceModel::score() const {
    return m_benchmark && m_row != nullptr
               ? scoreOf(m_benchmark->judgement.comparison, m_column, m_row->touchpoint)
               : nullptr;
}

QString EvidenceModel::points() const {
    const auto* score = this->score();
    return score != nullptr && score->spread.walks > 0 ? wording::points(score->points) : QString();
}

QStringList EvidenceModel::failures() const {
    QStringList texts;
    if (const auto* score = this->score())
        for (const auto& failure : score->failures)
            if (const auto text = toQString(failure.label); !texts.contains(text))
                texts += text;
    return texts;
}

QStringList EvidenceModel::pointNotes() const {
    const auto* score = this->score();
    if (score == nullptr || score->spread.walks == 0)
        return {};
    QStringList notes{wording::spread(score->spread)};
    if (const auto agreement = wording::agreement(score->agreement); !agreement.isEmpty())
        notes += agreement;
    if (m_column == 0 && m_row->quality)
        notes +=
            wording::difference(m_row->quality->difference,
                                Names::company(m_benchmark->judgement.comparison, m_row->quality->rival));
    return notes;
}

QVariantList EvidenceModel::photosOf(const Walk& walk, const std::string& question, int repeat) const {
    QVariantList photos;
    for (const auto& item : walk.evidence)
        if (item.kind == "photo" && item.question == question && item.repeat == repeat && !item.discarded &&
            !item.hash.empty())
            photos += QVariantMap{{"file", QUrl::fromLocalFile(m_files.path(item.hash, item.suffix))},
                                  {"caption", toQString(item.caption)}};
    return photos;
}

Row EvidenceModel::answerRow(const WalkedPath& path, const WalkedStep& step, const AskedQuestion& asked,
                             std::optional<double> points) const {
    const auto question = step.id + "." + asked.question.id;
    const auto& value = asked.answer->value;
    return Row{{"key", QStringLiteral("%1.%2.%3.%4")
                           .arg(toQString(path.walk.id), toQString(step.id))
                           .arg(step.repeat)
                           .arg(toQString(asked.question.id))},
               {"walk", walkName(path)},
               {"question", toQString(asked.question.label)},
               {"answer", wording::answer(asked.question, *asked.answer)},
               {"reaction", wording::reaction(value.reaction)},
               {"note", noteAt(path.walk, question, step.repeat)},
               {"points", points ? wording::points(points) : QString()},
               {"standard", m_column == 0
                                ? standardText(m_benchmark->judgement.standards, path.walk.id, question)
                                : QString()},
               {"photos", photosOf(path.walk, question, step.repeat)},
               {"rerated", asked.question.type == QuestionType::Reaction ? rerated(path, step) : QString()}};
}

QList<Row> EvidenceModel::answerRows() const {
    QList<Row> rows;
    if (m_cell == nullptr || m_column >= m_benchmark->round.walks.size())
        return rows;
    const auto& walks = m_benchmark->round.walks[m_column];
    for (const auto* paths : {&walks.paths, &walks.ticks})
        for (const auto& path : *paths)
            for (const auto& step : path.steps)
                for (const auto& asked : step.asked) {
                    const bool about =
                        step.touchpoint == m_row->touchpoint || asked.question.prefill == m_row->touchpoint;
                    if (!about || !asked.answer)
                        continue;
                    const auto points = paths == &walks.ticks ? tickPoints(asked)
                                        : counts(path.walk)   ? pointsOf(asked.question, *asked.answer)
                                                              : std::nullopt;
                    rows += answerRow(path, step, asked, points);
                }
    return rows;
}

} // namespace shopwalker
