// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/open_benchmark.h"
#include "tests/app/clinics.h"

#include <memory>

namespace shopwalker::test {

/// 20 January 2026: the day on which the clinics are looked at.
inline constexpr std::chrono::sys_days clinicDay{std::chrono::days(20473)};

/// The shipped rules with the touchpoints of the clinics alone.
const Knowledge& clinicKnowledge();

/// The two scanned clinics and, where there are more rivals, others like A; nobody walked.
std::shared_ptr<const OpenBenchmark> scannedClinics(int rivals = 1);

/// Clinic B (own) loses its patients on the phone, in four walks that differ; A answers and books in four;
/// each further rival was walked once. Judged with the workbook.
OpenBenchmark walkedClinics(int rivals = 1, Workbook workbook = {});

/// B after it has added a chat and a callback: a second round, with the way there.
OpenBenchmark laterClinics(Workbook workbook = {});

/// Judges anew, as the program does after an edit.
Judgement judgedClinics(const OpenBenchmark& open);

} // namespace shopwalker::test
