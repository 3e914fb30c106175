// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/pictures/chain_words.h"

#include "core/compare/chains/chain.h"

#include <cmath>

namespace shopwalker::drawing {

namespace {

std::string linkName(const Chain& chain, std::size_t link, const PictureWords& words) {
    const auto& of = chain.links[link];
    return (of.title.empty() ? words.touchpoint(of.touchpoint) : QString::fromStdString(of.title))
        .toStdString();
}

} // namespace

namespace {

QString plainVerdict(const Chain& chain, const ChainVerdict& verdict, const PictureWords& words) {
    if (chain.links.empty())
        return words("picture.chain.noLinks");
    const auto behind = [&](std::size_t link) { return static_cast<int>(chain.links.size() - link) - 1; };
    if (verdict.breakAt) {
        const int left = behind(*verdict.breakAt);
        const Texts::Arguments name{{"link", linkName(chain, *verdict.breakAt, words)}};
        return left == 0 ? words("picture.chain.breaksLast", name)
                         : words.counted("picture.chain.breaks", left, name);
    }
    if (verdict.deadEnd)
        return words.counted("picture.chain.deadEnd", behind(*verdict.deadEnd),
                             {{"link", linkName(chain, *verdict.deadEnd, words)}});
    return verdict.reachesEnd
               ? words("picture.chain.reaches", {{"link", linkName(chain, chain.links.size() - 1, words)}})
               : words(verdict.walked ? "picture.chain.notMet" : "picture.chain.notWalked");
}

QStringList outcomeSentences(const ChainLink& of, const PictureWords& words) {
    QStringList sentences;
    if (!of.decision.empty())
        sentences +=
            words("picture.chain.says.decision", {{"word", words.texts("walk.decision." + of.decision)}});
    if (!of.effects.empty()) {
        std::vector<std::string> effects;
        for (const auto& effect : of.effects)
            effects.push_back(words.texts("walk.effect." + effect));
        sentences += words("picture.chain.says.effects", {{"list", words.texts.listed(effects)}});
    }
    if (!of.emotion.empty()) {
        const auto key = "walk.emotion." + of.emotion;
        sentences += words("picture.chain.says.emotion",
                           {{"word", words.texts.has(key) ? words.texts(key) : of.emotion}});
    }
    if (!of.obstacle.empty())
        sentences += words("picture.chain.says.obstacle", {{"text", of.obstacle}});
    return sentences;
}

} // namespace

QString chainVerdict(const Chain& chain, const ChainVerdict& verdict, const PictureWords& words) {
    const auto plain = plainVerdict(chain, verdict, words);
    const auto end = verdict.breakAt ? verdict.breakAt : verdict.deadEnd;
    if (!end || chain.links[*end].obstacle.empty())
        return plain;
    return words("picture.chain.because",
                 {{"verdict", plain.toStdString()}, {"reason", chain.links[*end].obstacle}});
}

Mark markOf(const ChainVerdict& verdict) {
    return verdict.breakAt                      ? Mark::Broken
           : verdict.deadEnd || !verdict.walked ? Mark::Unknown
           : verdict.reachesEnd                 ? Mark::Present
                                                : Mark::Absent;
}

QString chainFigures(const ChainVerdict& verdict, const PictureWords& words) {
    const char* band = verdict.band == TouchBand::Below   ? "picture.chain.below"
                       : verdict.band == TouchBand::Above ? "picture.chain.above"
                                                          : "picture.chain.within";
    auto text = words.counted("picture.chain.touches", verdict.touches) + " (" + words(band) + ") · " +
                words.counted("picture.chain.people", verdict.people);
    if (verdict.touches > 0)
        text +=
            " · " + words("picture.chain.automated",
                          {{"n", std::to_string(std::lround(100.0 * verdict.automated / verdict.touches))}});
    if (verdict.seconds > 0)
        text += " · " + words.measure(verdict.seconds, "s");
    return text;
}

QStringList chainWarnings(const ChainVerdict& verdict, const PictureWords& words) {
    QStringList sentences;
    for (const auto& warning : verdict.warnings)
        sentences += words("picture.chain.warning." + warning);
    return sentences;
}

QString linkState(const Chain& chain, const ChainVerdict& verdict, std::size_t link,
                  const PictureWords& words) {
    const auto& of = chain.links[link];
    const auto name = QString::fromStdString(linkName(chain, link, words));
    if (!isReachable(verdict, link))
        return name + ": " + words("picture.chain.unreachable");
    auto text = name + ": " + words.reaction(markOfReaction(of.reaction));
    if (verdict.breakAt == link)
        text += ", " + words("picture.chain.here");
    if (verdict.deadEnd == link)
        text += ", " + words("picture.chain.end");
    if (link + 1 == chain.links.size() && verdict.hasFinalLink)
        text += ", " + words("picture.chain.chord");
    return text;
}

QStringList linkSentences(const Chain& chain, const ChainVerdict& verdict, std::size_t link,
                          const PictureWords& words) {
    QStringList sentences;
    if (link >= chain.links.size())
        return sentences;
    const auto& of = chain.links[link];
    if (!isReachable(verdict, link))
        sentences += words("picture.chain.says.unreachable");
    if (!of.reaction.empty())
        sentences += words("picture.chain.says.reaction",
                           {{"reaction", words.reaction(markOfReaction(of.reaction)).toStdString()}});
    else if (isReachable(verdict, link))
        sentences += words(of.met ? "picture.chain.says.notJudged" : "picture.chain.says.notMet");
    if (!of.firstReaction.empty())
        sentences +=
            words(of.rerateReason.empty() ? "picture.chain.says.first" : "picture.chain.says.firstBecause",
                  {{"reaction", words.reaction(markOfReaction(of.firstReaction)).toStdString()},
                   {"reason", of.rerateReason}});
    if (!of.failure.empty())
        sentences += words("picture.chain.says.failure", {{"question", of.failure}});
    sentences += outcomeSentences(of, words);
    if (verdict.breakAt == link)
        sentences += words(of.met && of.decision == "leaves" ? "picture.chain.says.leaves"
                           : of.reaction == "negative"       ? "picture.chain.says.breaks"
                                                             : "picture.chain.says.failed");
    if (verdict.deadEnd == link)
        sentences += words("picture.chain.says.deadEnd");
    if (of.seconds > 0)
        sentences +=
            words("picture.chain.says.took", {{"time", words.measure(of.seconds, "s").toStdString()}});
    sentences += of.people == 0 ? words("picture.chain.says.automated")
                                : words.counted("picture.chain.says.people", of.people);
    if (link + 1 == chain.links.size())
        sentences += words(verdict.hasFinalLink ? "picture.chain.says.chord" : "picture.chain.says.noChord");
    return sentences;
}

} // namespace shopwalker::drawing
