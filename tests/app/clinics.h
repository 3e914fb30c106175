// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/touchpoint_catalogue.h"
#include "core/types/comparison.h"
#include "core/types/touchpoint.h"

namespace shopwalker::test {

/// The touchpoints of the two clinics (REQUIREMENTS 19), with their places and English names.
Touchpoints clinicTouchpoints();
TouchpointCatalogue clinicCatalogue();

/// B, the own company, which offers contacts only, beside A, which offers much; `rivals` adds more like A.
Comparison clinicComparison(int rivals = 1);

} // namespace shopwalker::test
