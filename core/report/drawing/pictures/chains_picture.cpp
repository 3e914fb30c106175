// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/pictures/chains_picture.h"

#include "core/compare/chains/chain.h"
#include "core/report/chain_names.h"
#include "core/report/drawing/pictures/chain_words.h"

#include <algorithm>

namespace shopwalker::drawing {

namespace {

constexpr double station = 28;
constexpr double usualFrom = 5; // touches before a purchase
constexpr double usualTo = 36;

struct Track {
    Sheet& sheet;
    const PictureWords& words;
    const AlignedChains& aligned;
    double seen = 0;  ///< width that was asked for; what is wider is moved into sight
    double lead = 30; ///< before the first column, where the customer comes in
    double column = 0;
    double tail = 0; ///< behind the last one, for what follows

    double start() const { return sheet.margin() + lead; }
    double middle(std::size_t index) const { return start() + (static_cast<double>(index) + 0.5) * column; }
};

void addStages(Track& track, double top, double bottom, double head) {
    const auto type = track.sheet.type(13, true);
    bool shaded = false;
    for (std::size_t from = 0; from < track.aligned.stages.size();) {
        std::size_t to = from;
        while (to < track.aligned.stages.size() && track.aligned.stages[to] == track.aligned.stages[from])
            ++to;
        const QRectF band(track.start() + static_cast<double>(from) * track.column, top,
                          static_cast<double>(to - from) * track.column, bottom - top);
        if (shaded)
            track.sheet.rect(band, Tone::Band, 8);
        track.sheet.label({band.left() + 8, top, band.width() - 16, head},
                          track.words.stage(track.aligned.stages[from]), type, Tone::SecondInk,
                          Align::Centre);
        shaded = !shaded;
        from = to;
    }
}

/// How many touches, on a scale where 5 to 36 are usual.
void addGauge(Track& track, const ChainVerdict& verdict, const QRectF& box) {
    const double most = std::max(40.0, verdict.touches * 1.1);
    const auto at = [&](double touches) { return box.left() + box.width() * touches / most; };
    const double y = box.center().y();
    track.sheet.line({box.left(), y}, {box.right(), y}, Tone::NotApplicable, 2);
    track.sheet.rect({at(usualFrom), y - 5, at(usualTo) - at(usualFrom), 10}, Tone::PositiveSoft, 3,
                     Tone::Positive);
    track.sheet.disc({at(verdict.touches), y}, 6, Tone::Ink, Tone::Card, 2);
    const auto small = track.sheet.type(12);
    for (const auto& [touches, text] : {std::pair{usualFrom, "5"}, std::pair{usualTo, "36"}})
        track.sheet.label({at(touches) - 14, y + 7, 28, track.sheet.lineHeight(small)},
                          QString::fromLatin1(text), small, Tone::SecondInk, Align::Centre);
}

/// Company, chain, verdict and figures above the stations.
double addHead(Track& track, const ChainLine& line, double y) {
    auto& sheet = track.sheet;
    const double top = y;
    const double width = std::min(sheet.inner(), track.seen - 2 * sheet.margin());
    const bool gauged = width >= 620;
    const double words = width - 12 - (gauged ? 240 : 0);
    const double x = sheet.margin() + 12;
    const auto company = line.chain.company.empty() ? line.chain.name : line.chain.company;
    y += sheet.text({x, y}, words, sheet.foreign(company), sheet.type(17, true),
                    line.own ? Tone::Accent : Tone::Ink, 2);
    auto about =
        line.chain.company.empty() ? QString() : sheet.foreign(chainName(line.chain, track.words.texts));
    if (!line.chain.entrance.empty())
        about +=
            (about.isEmpty() ? "" : " · ") +
            track.words("walk.entrance", {{"name", track.words.channel(line.chain.entrance).toStdString()}});
    y += sheet.text({x, y}, words, about, sheet.type(13), Tone::SecondInk, 2);
    const auto verdict = chainVerdict(line.chain, line.verdict, track.words);
    const auto type = sheet.type(15, true);
    addMark(sheet, markOf(line.verdict), {x + 9, y + 4 + sheet.lineHeight(type) / 2}, 18);
    y += 4 + sheet.text({x + 26, y + 4}, width - 38, verdict, type,
                        line.verdict.breakAt                           ? Tone::Negative
                        : line.verdict.deadEnd || !line.verdict.walked ? Tone::Unknown
                                                                       : Tone::Ink,
                        3);
    const auto figures = chainFigures(line.verdict, track.words);
    y += sheet.text({x + 26, y}, width - 38, figures, sheet.type(13), Tone::SecondInk, 3);
    if (gauged)
        addGauge(track, line.verdict, {sheet.margin() + width - 220, top + 6, 200, 20});
    sheet.area({sheet.margin(), top, width, std::max(48.0, y - top)}, line.chain.id, -1,
               QString::fromStdString(company) + ": " + verdict + " " + figures);
    return std::max(y, top + 44);
}

/// The line between two stations: unbroken, with a gap behind the breaking link, blocked at a dead end, pale
/// where nobody comes any more.
void addRail(Track& track, const ChainVerdict& verdict, std::size_t link, QPointF from, QPointF to) {
    auto& sheet = track.sheet;
    if (!isReachable(verdict, link))
        return sheet.line(from, to, Tone::NotApplicable, 2.5, true);
    const bool last = verdict.breakAt == link || verdict.deadEnd == link;
    if (!last)
        return sheet.line(from, to, Tone::Ink, 3);
    const QPointF stop(from.x() + station / 2 + 12, from.y());
    sheet.line(from, stop, Tone::Ink, 3);
    if (verdict.breakAt == link)
        for (const double shift : {4.0, 11.0})
            sheet.line({stop.x() + shift - 3, stop.y() + 9}, {stop.x() + shift + 3, stop.y() - 9},
                       Tone::Negative, 2.5);
    else
        sheet.line({stop.x(), stop.y() - 11}, {stop.x(), stop.y() + 11}, Tone::Unknown, 3.5);
    if (const QPointF on(stop.x() + 20, stop.y()); on.x() < to.x())
        sheet.line(on, to, Tone::NotApplicable, 2.5, true);
}

struct Flag {
    QString text;
    Tone tone = Tone::SecondInk;
};

Flag flagOf(const Track& track, const ChainLine& line, std::size_t link) {
    if (line.verdict.breakAt == link)
        return {track.words("picture.chain.here"), Tone::Negative};
    if (line.verdict.deadEnd == link)
        return {track.words("picture.chain.end"), Tone::Unknown};
    if (line.weakest == link)
        return {track.words("picture.chain.weakest"), Tone::Unknown};
    if (link + 1 == line.chain.links.size() && line.verdict.hasFinalLink)
        return {track.words("picture.chain.chord"),
                isReachable(line.verdict, link) ? Tone::Positive : Tone::Pale};
    return {};
}

/// Title, time and people below a station; returns the height.
double addCaption(Track& track, const ChainLine& line, std::size_t link, double middle, double y) {
    auto& sheet = track.sheet;
    const auto& of = line.chain.links[link];
    const bool reached = isReachable(line.verdict, link);
    const auto tone = reached ? Tone::Ink : Tone::Pale;
    const auto title = of.title.empty() ? track.words.touchpoint(of.touchpoint) : sheet.foreign(of.title);
    const double left = middle - track.column / 2 + 5;
    const double width = track.column - 10;
    double height = sheet.text({left, y}, width, title, sheet.type(13, reached), tone, 3, Align::Centre);
    const auto small = sheet.type(13);
    const double line1 = sheet.lineHeight(small);
    const auto row = [&](Glyph glyph, const QString& words) {
        const double text = std::min(sheet.widthOf(words, small), width - 18);
        const double from = middle - (text + 18) / 2;
        addGlyph(sheet, glyph, {from + 7, y + height + line1 / 2}, 14,
                 reached ? Tone::SecondInk : Tone::Pale);
        sheet.label({from + 18, y + height, text, line1}, words, small,
                    reached ? Tone::SecondInk : Tone::Pale);
        height += line1;
    };
    height += 2;
    if (of.seconds > 0)
        row(Glyph::Clock, track.words.measure(of.seconds, "s"));
    if (of.people > 0)
        row(Glyph::Person, QString::number(of.people));
    return height;
}

void addStation(Track& track, const ChainLine& line, std::size_t link, QPointF at) {
    auto& sheet = track.sheet;
    const auto& of = line.chain.links[link];
    const bool reached = isReachable(line.verdict, link);
    const bool last = link + 1 == line.chain.links.size() && line.verdict.hasFinalLink;
    sheet.disc(at, station / 2 + (last ? 8 : 3), Tone::Card,
               last ? (reached ? Tone::Positive : Tone::NotApplicable) : Tone::None, 2);
    addMark(sheet, markOfReaction(of.reaction), at, station, !reached);
    if (!of.firstReaction.empty() && of.firstReaction != of.reaction) {
        const QPointF corner = at + QPointF(-station / 2 - 7, -station / 2);
        sheet.disc(corner, 9, Tone::Card, Tone::Hairline);
        addMark(sheet, markOfReaction(of.firstReaction), corner, 13, !reached);
    }
}

double addNext(Track& track, const ChainLine& line, double x, double y) {
    auto& sheet = track.sheet;
    const auto type = sheet.type(13);
    const double width = track.tail - 34;
    const bool goesOn = !line.next.empty();
    addGlyph(sheet, Glyph::Arrow, {x + 14, y}, 20, goesOn ? Tone::Ink : Tone::Unknown);
    const auto words =
        goesOn ? track.words(line.chain.startsByItself ? "picture.chain.nextByItself" : "picture.chain.next",
                             {{"name", line.next}})
               : track.words("picture.chain.noNext");
    const double height = sheet.heightOf(words, type, width, 4);
    sheet.text({x + 30, y - height / 2}, width, words, type, goesOn ? Tone::Ink : Tone::Unknown, 4);
    return height / 2;
}

double addStations(Track& track, const ChainLine& line, const std::vector<std::optional<std::size_t>>& places,
                   double top) {
    auto& sheet = track.sheet;
    const auto flags = sheet.type(13, true);
    double above = 0;
    std::vector<std::pair<std::size_t, std::size_t>> stations; // column, link
    for (std::size_t column = 0; column < places.size(); ++column)
        if (places[column] && *places[column] < line.chain.links.size()) {
            stations.emplace_back(column, *places[column]);
            above = std::max(
                above, sheet.heightOf(flagOf(track, line, *places[column]).text, flags, track.column - 6, 2));
        }
    const double y = top + above + 8 + station / 2 + 8;
    QPointF before(sheet.margin() + 12, y);
    if (!stations.empty()) {
        sheet.disc(before, 5, Tone::Ink);
        sheet.line(before, {track.middle(stations.front().first), y}, Tone::Ink, 3);
    }
    for (std::size_t index = 0; index < stations.size(); ++index) {
        const QPointF here(track.middle(stations[index].first), y);
        const QPointF there(index + 1 < stations.size() ? track.middle(stations[index + 1].first)
                                                        : here.x() + track.column / 2,
                            y);
        if (index + 1 < stations.size() || !line.verdict.hasFinalLink ||
            line.verdict.breakAt == stations[index].second)
            addRail(track, line.verdict, stations[index].second, here, there);
    }
    double below = 0;
    const double caption = y + station / 2 + 14;
    for (const auto& [column, link] : stations) {
        addStation(track, line, link, {track.middle(column), y});
        const auto flag = flagOf(track, line, link);
        const double height = sheet.heightOf(flag.text, flags, track.column - 6, 2);
        sheet.text({track.middle(column) - track.column / 2 + 3, y - station / 2 - 12 - height},
                   track.column - 6, flag.text, flags, flag.tone, 2, Align::Centre);
        below = std::max(below, addCaption(track, line, link, track.middle(column), caption));
    }
    for (const auto& [column, link] : stations)
        sheet.area({track.middle(column) - track.column / 2, top, track.column, caption + below - top},
                   line.chain.id, static_cast<int>(link),
                   linkState(line.chain, line.verdict, link, track.words));
    const double end =
        stations.empty() ? track.start() : track.middle(stations.back().first) + track.column / 2;
    below = std::max(below, addNext(track, line, end, y) - station / 2);
    return caption + below;
}

} // namespace

Picture chainsPicture(const std::vector<ChainLine>& lines, const AlignedChains& aligned,
                      const PictureWords& words, const PictureSize& size) {
    if (lines.empty() || aligned.lines.size() != lines.size())
        return emptyPicture(size, words, words("picture.chain.title"), words("picture.nothing.chains"));
    const auto& first = lines.front();
    const auto title =
        (first.chain.company.empty() ? QString() : QString::fromStdString(first.chain.company) + ": ") +
        chainVerdict(first.chain, first.verdict, words);
    Sheet sheet(size, words.texts.rightToLeft());
    Track track{sheet, words, aligned};
    track.tail = 150 * size.textScale;
    const double columns = std::max<double>(1, static_cast<double>(aligned.stages.size()));
    track.column = std::clamp((sheet.inner() - track.lead - track.tail) / columns, 112 * size.textScale,
                              190.0 * size.textScale);
    track.seen = sheet.width();
    sheet.widen(2 * Sheet::wideMargin + track.lead + columns * track.column + track.tail);
    double y = drawing::addCaption(sheet, title, words("picture.chain.how"));
    const double head = sheet.lineHeight(sheet.type(13, true)) + 8;
    const double top = y;
    const auto below = sheet.added();
    y += head + 12;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        if (index > 0)
            sheet.line({sheet.margin(), y + 8}, {sheet.width() - sheet.margin(), y + 8}, Tone::Hairline);
        y += index > 0 ? 24 : 0;
        const double from = y;
        y = addHead(track, lines[index], y) + 8;
        y = addStations(track, lines[index], aligned.lines[index], y) + 8;
        if (lines[index].own)
            sheet.rect({sheet.margin(), from, 4, y - from - 8}, Tone::Accent, 2);
    }
    sheet.under(below, [&] { addStages(track, top, y, head); });
    y = addLegend(sheet, y + 16,
                  {{words("walk.word.positive"), Mark::Present, {}},
                   {words("walk.word.neutral"), Mark::Neutral, {}},
                   {words("walk.word.negative"), Mark::Broken, {}},
                   {words("picture.notJudged"), Mark::Unknown, {}}});
    y += 4 + sheet.text({sheet.margin(), y + 4}, std::min(sheet.inner(), track.seen),
                        words("picture.chain.legend"), sheet.type(13), Tone::SecondInk, 4);
    return std::move(sheet).finished(y + sheet.margin(), title);
}

} // namespace shopwalker::drawing
