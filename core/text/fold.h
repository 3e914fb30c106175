// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shopwalker {

/// Text made comparable, so that two spellings of one word are equal. Phrases of the lexicon are folded by
/// the same function.
///
/// All scripts: case folded; white space of any kind collapsed to single spaces, ends trimmed; soft hyphens,
/// zero-width and direction marks dropped; full-width forms, ligatures and digits of other scripts as plain
/// ones; apostrophes as ', dashes as -.
/// Latin and Greek: accents dropped (é as e, ı as i, ł as l), ß as ss, æ as ae, œ as oe.
/// Cyrillic: ё as е, ї as і; й stays, also when typed as two characters.
/// Arabic: alef, ya, waw with hamza as the bare letter, ى as ي, ة as ه, Persian ک ی as ك ي; vowel signs and
/// tatweel dropped.
/// Armenian: և and եւ as եվ; the marks that stand inside words (՛ ՜ ՞) dropped.
std::string fold(std::string_view text);

/// The byte of `text` from which byte `foldedIndex` of `fold(text)` comes; the size of `text` when there is
/// none.
std::size_t unfoldedIndex(std::string_view text, std::size_t foldedIndex);

/// ASCII lower case, nothing else: for ids, classes, hosts and paths.
std::string asciiLower(std::string_view text);

inline char asciiLower(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte | 0x20) : byte;
}

/// Whether `text` in ASCII lower case begins or ends with `lower`, without a copy of it.
bool startsWithLower(std::string_view text, std::string_view lower);
bool endsWithLower(std::string_view text, std::string_view lower);

} // namespace shopwalker
