// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/benchmark/judgement.h"
#include "core/plan/before_after.h"
#include "core/report/drawing/pictures/chains_picture.h"
#include "core/report/drawing/pictures/mind_map.h"

#include <optional>
#include <string_view>
#include <vector>

namespace shopwalker {

/// The pictures of a benchmark.
enum class PictureKind { Matrix, Scores, Chain, Map, Race, Profile, Changes };

/// `matrix scores chain map race profile changes`
std::string_view toWord(PictureKind kind);
std::optional<PictureKind> pictureFromWord(std::string_view word);
const std::vector<std::string>& pictureWordList();

/// The judged chains as the drawing layer takes them; they outlive what is returned.
std::vector<drawing::ChainLine> chainLines(const std::vector<JudgedChain>& chains, const Texts& texts);

/// What pictures are drawn from.
struct PictureSubject {
    const Judgement& judgement;
    const Workbook& workbook;
    const std::optional<BeforeAfter>& changes;
    const ChainRules& chains;
};

/// One picture of a benchmark. Where there is nothing to draw it says why.
drawing::Picture pictureOf(PictureKind kind, const PictureSubject& subject,
                           const drawing::PictureWords& words, const drawing::PictureSize& size);

} // namespace shopwalker
