// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/pictures/mind_map.h"
#include "core/rules/benchmark/explanations.h"
#include "core/types/benchmark/chain.h"

#include <memory>

namespace shopwalker {

/// The words of the drawing layer and the rules of chains, in one language. Pictures on screen, in files and
/// in reports say the same.
struct PictureKit {
    Texts texts;
    Touchpoints touchpoints; ///< only to name them
    ChainRules chains;
    Explanations explanations;

    drawing::PictureWords words() const { return {texts, touchpoints}; }
    QString explanation(const std::string& id) const; ///< how a figure is computed
    /// What every business touches its customers with, each with its channels.
    const drawing::BusinessObjects& objects() const { return chains.objects; }

    /// In English where the catalogue does not speak the language; null where it cannot be read at all.
    static std::shared_ptr<const PictureKit> load(const CatalogueFiles& files, const std::string& language);
};

} // namespace shopwalker
