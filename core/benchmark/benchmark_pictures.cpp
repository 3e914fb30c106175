// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/benchmark/benchmark_pictures.h"

#include "core/report/chain_names.h"
#include "core/report/drawing/pictures/changes_picture.h"
#include "core/report/drawing/pictures/map_picture.h"
#include "core/report/drawing/pictures/matrix_picture.h"
#include "core/report/drawing/pictures/profile_picture.h"
#include "core/report/drawing/pictures/race_picture.h"
#include "core/report/drawing/pictures/scores_picture.h"
#include "core/types/words.h"

namespace shopwalker {

namespace {

constexpr Words<PictureKind, 7> kinds{{
    {PictureKind::Matrix, "matrix"},
    {PictureKind::Scores, "scores"},
    {PictureKind::Chain, "chain"},
    {PictureKind::Map, "map"},
    {PictureKind::Race, "race"},
    {PictureKind::Profile, "profile"},
    {PictureKind::Changes, "changes"},
}};

} // namespace

std::string_view toWord(PictureKind kind) {
    return kinds.word(kind);
}

std::optional<PictureKind> pictureFromWord(std::string_view word) {
    return kinds.value(word);
}

const std::vector<std::string>& pictureWordList() {
    static const auto list = [] {
        std::vector<std::string> words;
        for (const auto& [kind, word] : kinds.table)
            words.emplace_back(word);
        return words;
    }();
    return list;
}

std::vector<drawing::ChainLine> chainLines(const std::vector<JudgedChain>& chains, const Texts& texts) {
    std::vector<drawing::ChainLine> lines;
    for (const auto& judged : chains) {
        std::string next = judged.chain.next;
        for (const auto& other : chains)
            if (other.chain.id == judged.chain.next && !other.chain.name.empty())
                next = chainName(other.chain, texts);
        lines.push_back({judged.chain, judged.verdict, judged.weakest, judged.company == 0, next});
    }
    return lines;
}

drawing::Picture pictureOf(PictureKind kind, const PictureSubject& subject,
                           const drawing::PictureWords& words, const drawing::PictureSize& size) {
    using namespace drawing;
    const auto& comparison = subject.judgement.comparison;
    switch (kind) {
    case PictureKind::Matrix: return matrixPicture(comparison, words, size);
    case PictureKind::Scores: return scoresPicture(comparison, words, size);
    case PictureKind::Chain:
        return chainsPicture(chainLines(subject.judgement.chains, words.texts), subject.judgement.aligned,
                             words, size);
    case PictureKind::Map:
        return mapPicture(mindMap(comparison, subject.chains.objects, subject.workbook.branches, words), {},
                          words, size);
    case PictureKind::Race: return racePicture(comparison, subject.judgement.races, words, size);
    case PictureKind::Profile: return profilePicture(comparison, ProfileOver::Stages, words, size);
    case PictureKind::Changes: break;
    }
    return changesPicture(subject.changes.value_or(BeforeAfter{}), words, size);
}

} // namespace shopwalker
