// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/evidence/evidence_files.h"
#include "core/examples/example.h"
#include "core/pipeline.h"
#include "core/store/benchmark_store.h"
#include "core/store/walk_store.h"

#include <optional>

namespace shopwalker {

/// The workspace that an example is copied into; everything outlives it.
struct ExampleShelf {
    BenchmarkStore& benchmarks;
    WalkStore& walks;
    const EvidenceFiles& evidence;
    const ChecklistLibrary& checklists;
    const Knowledge& knowledge;
};

/// Opens a shipped example: copies it into the workspace, once, with its walks and photos and the scans of
/// its saved sites; returns its benchmark. An example that is here already stays as it is, and comes out of
/// the bin. Only one that nobody has touched is put into another language. Needs no network.
Result<std::int64_t> openExample(const ExampleShelf& shelf, const std::string& id,
                                 const std::string& language);

/// An example as lists offer it.
struct ExampleOffer {
    std::string id;
    std::string name;
    std::string promise;
    std::string attribution;
    std::optional<std::int64_t> benchmark; ///< where it was opened already
    int walks = 0;                         ///< of it that are here, and go when it is deleted
};

/// The shipped examples in their order.
Result<std::vector<ExampleOffer>> exampleOffers(const BenchmarkStore& benchmarks, const WalkStore& walks,
                                                const std::string& language);

} // namespace shopwalker
