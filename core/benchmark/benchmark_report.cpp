// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/benchmark_report.h"

#include "core/benchmark/benchmark_pictures.h"
#include "core/benchmark/report_photos.h"
#include "core/plan/guide_standing.h"
#include "core/report/drawing/inline_svg.h"
#include "core/report/html/report.h"
#include "core/rules/benchmark/explanations.h"
#include "core/rules/benchmark/guide.h"
#include "core/types/json/json.h"

#include <QSaveFile>

namespace shopwalker {

namespace {

/// What a picture is laid out for, and the widest one that is shrunk to it; a wider one is scrolled.
struct Room {
    double width;
    double widest;
};
constexpr Room wideRoom{960, 1400};  ///< shrinks to a printed page and stays legible
constexpr Room narrowRoom{326, 326}; ///< a phone's 360, less margins and hairlines

/// The matrix is none of them: the report has it as a table, which leads to the evidence.
std::vector<PictureKind> picturesFor(const OpenBenchmark& open) {
    const auto& judgement = open.judgement;
    std::vector<PictureKind> kinds;
    if (leaderOf(judgement.comparison)) {
        kinds.push_back(PictureKind::Scores);
        kinds.push_back(PictureKind::Profile);
    }
    if (!judgement.chains.empty())
        kinds.push_back(PictureKind::Chain);
    if (!judgement.races.empty())
        kinds.push_back(PictureKind::Race);
    if (!judgement.comparison.rows.empty())
        kinds.push_back(PictureKind::Map);
    if (open.beforeAfter)
        kinds.push_back(PictureKind::Changes);
    return kinds;
}

std::vector<std::pair<std::string, std::string>> explanationsIn(const Knowledge& knowledge,
                                                                const std::string& language) {
    std::vector<std::pair<std::string, std::string>> found;
    if (const auto explanations = readExplanations(knowledge.files, language))
        for (const auto& [id, explanation] : explanations.value().texts)
            found.emplace_back(explanation.title, explanation.text);
    return found;
}

std::vector<std::string> titlesOf(const Guide& guide, const char* chapter) {
    std::vector<std::string> titles;
    if (const auto* found = guide.find(chapter))
        for (const auto& entry : found->entries)
            titles.push_back(entry.title);
    return titles;
}

int neededQuestions(const ImportanceRules& rules) {
    return static_cast<int>(std::count_if(rules.questions.begin(), rules.questions.end(),
                                          [](const auto& question) { return question.id != themeQuestion; }));
}

GuideTexts guideIn(const Knowledge& knowledge, const std::string& language) {
    const auto guide = readGuide(knowledge.files, language);
    if (!guide)
        return {};
    GuideTexts texts{.steps = titlesOf(guide.value(), "steps"),
                     .questions = titlesOf(guide.value(), "questions"),
                     .reasons = {},
                     .marketQuestions = neededQuestions(knowledge.importance)};
    if (const auto* reasons = guide.value().find("reasons"))
        for (const auto& entry : reasons->entries)
            texts.reasons.push_back({entry.title, entry.text, entry.source});
    return texts;
}

} // namespace

std::string benchmarkReport(const OpenBenchmark& open, const EvidenceFiles& evidence,
                            const Knowledge& knowledge, const Texts& texts, std::string_view version,
                            std::chrono::sys_days today) {
    ReportParts parts{.pictures = {},
                      .pictureStyle = drawing::inlineStyle(),
                      .explanations = explanationsIn(knowledge, texts.language()),
                      .guide = guideIn(knowledge, texts.language()),
                      .photos = reportPhotos(open.round, evidence)};
    const auto drawn = [&](PictureKind kind, const Room& room) {
        const auto picture =
            pictureOf(kind, {open.judgement, open.workbook, open.beforeAfter, knowledge.chains},
                      {texts, knowledge.touchpoints}, {.width = room.width});
        return drawing::toInlineSvg(picture, room.widest);
    };
    for (const auto kind : picturesFor(open))
        parts.pictures.push_back({std::string(toWord(kind)), drawn(kind, wideRoom), drawn(kind, narrowRoom)});
    return htmlReport(open, knowledge.touchpoints, texts, parts, version, today);
}

Result<Done> writeReport(const QByteArray& report, const std::string& file) {
    QSaveFile target(toQString(file)); // writes beside the file, then takes its place
    if (target.open(QIODevice::WriteOnly) && target.write(report) == report.size() && target.commit())
        return Done{};
    return Error{"report", "it could not be written (" + target.errorString().toStdString() + ")", file};
}

} // namespace shopwalker
