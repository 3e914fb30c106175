// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/benchmark/walked_path.h"

namespace shopwalker {

class WalkSession;

/// Lays a walk along its checklist: every step with the questions that its answers show. Steps without a
/// touchpoint of the catalogue are named `checklist#step`, so that walks of one checklist still meet in one
/// row. Answers to questions that the checklist does not know stay in the store and are left out.
WalkedPath layAlong(const Checklist& checklist, const Walk& walk);
WalkedPath layAlong(const WalkSession& session);

/// When the first answer was given.
std::optional<Moment> begunAt(const Walk& walk);

} // namespace shopwalker
