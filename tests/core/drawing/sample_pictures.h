// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/pictures/chains_picture.h"
#include "core/report/drawing/pictures/map_picture.h"
#include "core/types/benchmark/plan.h"
#include "core/types/benchmark/response_race.h"
#include "core/types/benchmark/workbook.h"

#include <string>
#include <vector>

namespace shopwalker::test {

/// Two clinics and a laser centre with everything that a picture can show, made by hand.
struct Samples {
    Touchpoints touchpoints;
    Comparison comparison;
    std::vector<Chain> chains; ///< own first; one breaks, one ends dead, one holds
    std::vector<ChainVerdict> verdicts;
    std::vector<ResponseRace> races;
    BeforeAfter changes;
    std::vector<MapBranch> branches;
    drawing::BusinessObjects objects;
};

/// `rivals` from 1 to 19. `name` stands before every company's and title's own words, to make them long.
Samples samples(int rivals = 2, const std::string& name = {});

/// All pictures of the samples, by name.
std::vector<std::pair<std::string, drawing::Picture>> picturesOf(const Samples& samples, const Texts& texts,
                                                                 const drawing::PictureSize& size);

} // namespace shopwalker::test
