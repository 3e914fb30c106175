// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/fetch/fetcher.h"
#include "core/types/result.h"

#include <map>
#include <memory>

namespace shopwalker {

/// A saved file or a folder of saved pages that stands for a site. Pages get addresses under a host that
/// cannot exist (`.invalid`, RFC 2606), so that their relative links lead to each other; people are shown
/// `shownAddress`, the path inside the folder, never a path of this machine. Bytes are read when they are
/// asked for.
class SavedPages : public Fetcher {
public:
    /// Fails when the path is missing, cannot be read or holds no page. In a folder every `.html`, `.htm`,
    /// `.xhtml` and `.php` is a page; what a browser saved beside one (`…_files`) is not.
    static Result<std::unique_ptr<SavedPages>> open(const std::string& path);

    /// `index.html`, else the shortest name of the least depth.
    const std::string& startUrl() const { return m_startUrl; }

    void fetch(FetchRequest request, Answer answer) override;
    void fetchSitemap(std::string siteUrl, SiteUrls urls) override;
    void cancelAll() override {}

private:
    std::string m_folder;
    std::string m_startUrl;
    std::map<std::string, std::string> m_names; ///< address → path inside the folder
};

/// What people are shown for an address: of a saved page its path inside the folder, else the address itself.
std::string shownAddress(const std::string& url);

} // namespace shopwalker
