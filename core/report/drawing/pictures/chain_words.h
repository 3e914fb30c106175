// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/report/drawing/pictures/chains_picture.h"

namespace shopwalker::drawing {

/// "Breaks at “Call”: 3 of 6 touches are never reached." – the verdict in one sentence, with what was in the
/// way where the shopper said so.
QString chainVerdict(const Chain& chain, const ChainVerdict& verdict, const PictureWords& words);

/// A chain that nobody has walked is neither good nor broken: unknown.
Mark markOf(const ChainVerdict& verdict);

/// "4 touches (5–36 are usual) · 1 employee · 75 % automated · 12 min".
QString chainFigures(const ChainVerdict& verdict, const PictureWords& words);

/// Sentences of the three laws and of broken chains: `no-final-link` …
QStringList chainWarnings(const ChainVerdict& verdict, const PictureWords& words);

/// What happened at one link, sentence by sentence: reaction, first reaction and why it changed, failure,
/// decision, effect, feeling and obstacle, time, people, and whether it can be reached.
QStringList linkSentences(const Chain& chain, const ChainVerdict& verdict, std::size_t link,
                          const PictureWords& words);

/// "Station: negative, breaks the chain"
QString linkState(const Chain& chain, const ChainVerdict& verdict, std::size_t link,
                  const PictureWords& words);

} // namespace shopwalker::drawing
