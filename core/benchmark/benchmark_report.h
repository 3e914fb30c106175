// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence_files.h"
#include "core/pipeline.h"
#include "core/plan/judged.h"
#include "core/report/texts.h"

#include <QByteArray>
#include <chrono>
#include <string>
#include <string_view>

namespace shopwalker {

/// The whole report of a judged benchmark as one HTML file, with its pictures, with the photos of its walks
/// and with how each figure is computed (core/report/html/report.h). Needs letters to draw with: a
/// QGuiApplication.
std::string benchmarkReport(const OpenBenchmark& open, const EvidenceFiles& evidence,
                            const Knowledge& knowledge, const Texts& texts, std::string_view version,
                            std::chrono::sys_days today);

/// Puts it into a file, whole or not at all. The error says in one sentence why it could not.
Result<Done> writeReport(const QByteArray& report, const std::string& file);

} // namespace shopwalker
