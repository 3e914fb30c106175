// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/catalogue_files.h"

#include <string_view>
#include <vector>

namespace shopwalker {

/// What looks like an e-mail address and is none: core/catalogue/email-rules.json. Immutable.
class EmailRules {
public:
    static EmailRules load(const CatalogueFiles& files, std::vector<Error>& problems);

    /// `png` of `logo@2x.png`: the last label of a file's name, never of a domain. Any case.
    bool isFileEnding(std::string_view label) const;
    /// `name.surname`: shows how addresses are made, and is nobody's. Any case.
    bool isExample(std::string_view local) const;
    /// `info`: what firms call their mailboxes; tells an address with spaces around its sign from a sentence.
    bool isMailbox(std::string_view local) const;

private:
    std::vector<std::string> m_fileEndings, m_examples, m_mailboxes;
};

} // namespace shopwalker
