// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"

#include <map>
#include <string>
#include <vector>

namespace shopwalker {

/// A thing that the guide says. Where an article claims it, `source` says which one: it is shown with it.
struct GuideEntry {
    std::string id;
    std::string title;
    std::string text;
    std::string source; ///< in words; empty where nothing is claimed

    bool operator==(const GuideEntry&) const = default;
};

/// `steps questions stages begin laws levers touches tips statuses reasons wow worked claims`.
struct GuideChapter {
    std::string id;
    std::string title;
    std::vector<GuideEntry> entries;

    bool operator==(const GuideChapter&) const = default;
};

/// guide.json and guide/<language>.json: how to find, judge and improve touchpoints.
struct Guide {
    std::vector<GuideChapter> chapters;
    std::map<std::string, std::string, std::less<>> pages; ///< by step: the page of the app that does it
    std::map<std::string, std::vector<std::string>, std::less<>>
        stages; ///< by stage: the touchpoints that the articles name for it

    /// The chapter of that id; null when there is none.
    const GuideChapter* find(std::string_view id) const {
        for (const auto& chapter : chapters)
            if (chapter.id == id)
                return &chapter;
        return nullptr;
    }
};

/// The guide in a language; fails for a language that is not there.
Result<Guide> readGuide(const CatalogueFiles& files, const std::string& language);

/// The shipped guide alone, without the rest of the catalogue; English where the language is not there.
Guide shippedGuide(const std::string& language);

} // namespace shopwalker
