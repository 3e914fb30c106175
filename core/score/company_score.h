// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/importance.h"
#include "core/types/benchmark/score.h"
#include "core/types/benchmark/walked_path.h"
#include "core/types/finding.h"
#include "core/types/touchpoint.h"

#include <span>
#include <vector>

namespace shopwalker {

/// Whose questions count. Criteria that only the owner can know (open rates, conversion) stay out of every
/// comparison with rivals.
enum class Audience { Everybody, Owner };

/// Walks count once they are over, also while a reply is still waited for; planned ones, those under way and
/// those sent back for a revision do not.
bool counts(const Walk& walk);
/// Of a checklist of that kind: a tick list is never over, so it counts as soon as it is begun.
bool counts(const Walk& walk, std::string_view kind);

/// A company's points (explanation `touchpoint`, `group`).
///
/// Touchpoint: Σ weight × points / Σ weight of one walk, over every question with points; then the mean over
/// the walks. A re-rating replaces the reaction to the step it names: the last impression wins. The
/// reaction to what was ticked as present counts as a walk of its own. Where neither gave points, `findings`
/// decide: 100 present, 0 absent, marked "presence only". Unknown and not applicable stay out of every mean.
/// Stage, channel, company: mean of the touchpoints with points, weighted by `weights`.
///
/// `rows` are the touchpoints to score, without signals, in their order; `findings` the one finding of each
/// that counts; `ticks` the tick lists. Walks that do not count yet are ignored.
CompanyScore scoreCompany(std::span<const WalkedPath> paths, std::span<const Finding> findings,
                          const Touchpoints& rows, const Weights& weights, Audience audience,
                          std::span<const WalkedPath> ticks = {});

/// The points of a ticked line: those of the reaction to what is there; nothing for what is absent or was
/// ticked without a reaction, of which presence says enough.
std::optional<double> tickPoints(const AskedQuestion& line);

/// The critical questions of a touchpoint that earned nothing, of one walk.
std::vector<CriticalFailure> failuresOf(const WalkedPath& path, std::string_view touchpoint,
                                        Audience audience);

/// The reaction to a step that counts: the last re-rating, else the answer to its reaction question. Empty
/// when there is none.
std::string reactionTo(const WalkedPath& path, const WalkedStep& step);
/// The answer to a step's own reaction question, whatever a later step made of it.
std::string answeredReaction(const WalkedStep& step);

} // namespace shopwalker
