// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/walk.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

/// Where a chain comes from: walked by a shopper, taken from a checklist, or drawn by hand.
enum class ChainOrigin { Walk, Template, Hand };

/// One touch of a chain.
struct ChainLink {
    std::string id; ///< of the step, or made by hand
    std::string title;
    std::string touchpoint; ///< id of the catalogue or `checklist#step`
    std::string stage;
    std::string channel;
    bool met = false;          ///< the shopper got there
    std::string reaction;      ///< that counts: `positive`, `neutral`, `negative`; empty where nobody judged
    std::string firstReaction; ///< before a later step changed it (R-022); empty where none did
    std::string rerateReason;
    std::string failure;  ///< label of the critical question that failed: the chain breaks here
    std::string decision; ///< of the customer (R-060), one of `decisionWords`; `leaves` breaks the chain here
    std::vector<std::string> effects; ///< on the relation (R-061), of `effectWords`
    std::string emotion;              ///< what the shopper felt (R-062)
    std::string obstacle;             ///< what blocked the customer (R-118)
    double seconds = 0;               ///< spent there
    int people = 0;                   ///< employees involved; 0: automated

    bool operator==(const ChainLink&) const = default;
};

/// Ordered touches that a customer passes for one goal; the last link is the final chord.
struct Chain {
    std::string id; ///< walk id, checklist id, or made by hand
    std::string name;
    std::string company;
    ChainOrigin origin = ChainOrigin::Hand;
    std::string entrance;           ///< channel the customer came through
    std::string tester;             ///< of a walk, as are the next four: an alias
    bool insider = false;           ///< the tester knows the company from inside (R-111)
    std::string customerStatus;     ///< whom the tester played (R-105)
    std::string location;           ///< branch
    std::optional<Moment> walkedAt; ///< when it began
    std::vector<ChainLink> links;
    std::string next;            ///< id of the chain that this one starts; empty: no continuation
    bool startsByItself = false; ///< the next one begins without the customer's doing (R-033)

    bool operator==(const Chain&) const = default;
};

enum class TouchBand { Below, Within, Above };

/// What is to be read off a chain.
struct ChainVerdict {
    bool walked = true; ///< somebody met or judged a link; else nothing can be said of it yet
    /// First link that is negative, failed critically or lost the customer to a competitor: everything behind
    /// it is unreachable.
    std::optional<std::size_t> breakAt;
    std::optional<std::size_t> deadEnd; ///< where the shopper said that nothing leads on, or the last link
                                        ///< met where more were to come (R-043)
    bool reachesEnd = false;   ///< the final chord was met, or the chain was not walked and breaks nowhere
    bool hasFinalLink = false; ///< it ends with the decision or what follows it
    bool hasNegative = false;  ///< repeat business is hard to reach (R-036)
    int touches = 0;           ///< reached: up to break or dead end, with that link
    int people = 0;            ///< employees on the way there
    int automated = 0;         ///< touches without one
    double seconds = 0;
    TouchBand band = TouchBand::Within;
    std::vector<std::string>
        warnings; ///< `no-links` `no-final-link` `no-continuation` `negative-link` `dead-end`

    bool operator==(const ChainVerdict&) const = default;
};

/// catalogue/chains.json: how many employees a touch takes, and which channels make up what every business
/// touches its customers with.
struct ChainRules {
    std::map<std::string, int, std::less<>> peopleOfChannel;
    std::map<std::string, int, std::less<>> peopleOfTouchpoint;           ///< goes before the channel
    std::map<std::string, std::vector<std::string>, std::less<>> objects; ///< `office` → its channels

    int peopleAt(std::string_view touchpoint, std::string_view channel) const {
        if (const auto own = peopleOfTouchpoint.find(touchpoint); own != peopleOfTouchpoint.end())
            return own->second;
        const auto found = peopleOfChannel.find(channel);
        return found == peopleOfChannel.end() ? 0 : found->second;
    }
    bool operator==(const ChainRules&) const = default;
};

} // namespace shopwalker
