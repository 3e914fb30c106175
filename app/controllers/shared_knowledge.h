// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pipeline.h"

#include <mutex>
#include <optional>

namespace shopwalker {

/// The rules, loaded when they are first needed, by whichever thread needs them: the window opens without
/// them.
class SharedKnowledge {
public:
    const Result<Knowledge>& get() {
        std::call_once(m_once, [this] { m_knowledge.emplace(loadKnowledge()); });
        return *m_knowledge;
    }

private:
    std::once_flag m_once;
    std::optional<Result<Knowledge>> m_knowledge;
};

} // namespace shopwalker
