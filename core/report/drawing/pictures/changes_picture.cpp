// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/report/drawing/pictures/changes_picture.h"

#include "core/report/drawing/pictures/value_axis.h"

#include <algorithm>
#include <cmath>

namespace shopwalker::drawing {

namespace {

using Change = BeforeAfterRow::Change;

int countOf(const BeforeAfter& changes, std::initializer_list<Change> wanted) {
    return static_cast<int>(std::count_if(changes.rows.begin(), changes.rows.end(), [&](const auto& row) {
        return std::find(wanted.begin(), wanted.end(), row.change) != wanted.end();
    }));
}

bool isGood(Change change) {
    return change == Change::Better || change == Change::Appeared;
}

bool isShown(Change change) {
    return change != Change::Same && change != Change::Unknown;
}

/// "reaction: negative → positive"; empty where it stays.
QString reactionWords(const BeforeAfterRow& row, const PictureWords& words) {
    return isReactionChanged(row)
               ? words("picture.changes.reaction",
                       {{"n", words.reaction(markOfReaction(row.reactionBefore)).toStdString()},
                        {"m", words.reaction(markOfReaction(row.reactionAfter)).toStdString()}})
               : QString();
}

QString said(const BeforeAfterRow& row, const PictureWords& words) {
    auto text = words.touchpoint(row.touchpoint, row.title) + ": " +
                words("picture.change." + std::string(toWord(row.change)));
    if (row.before && row.after)
        text += ", " + words("picture.changes.points", {{"n", words.points(row.before).toStdString()},
                                                        {"m", words.points(row.after).toStdString()}});
    if (const auto reaction = reactionWords(row, words); !reaction.isEmpty())
        text += ", " + reaction;
    return text;
}

void addArrow(Sheet& sheet, QPointF from, QPointF to, Tone tone) {
    const double side = to.x() > from.x() ? 1 : -1;
    if (std::abs(to.x() - from.x()) < 22)
        return sheet.line(from, to, tone, 2);
    const QPointF tip = to - QPointF(side * 9, 0);
    sheet.line(from + QPointF(side * 7, 0), tip, tone, 2);
    QPainterPath head(tip + QPointF(-side * 6, -5));
    head.lineTo(tip);
    head.lineTo(tip + QPointF(-side * 6, 5));
    sheet.path(head, Tone::None, tone, 2);
}

double addTotals(Sheet& sheet, const BeforeAfter& changes, const PictureWords& words, double y) {
    const auto figure = sheet.type(30, true);
    const double height = sheet.lineHeight(figure);
    const auto before = words.points(changes.totalBefore);
    const auto after = words.points(changes.totalAfter);
    double x = sheet.margin() + 16;
    const double top = y;
    const auto since = sheet.added();
    y += 12;
    sheet.label({x, y, sheet.widthOf(before, figure), height}, before, figure, Tone::SecondInk);
    x += sheet.widthOf(before, figure) + 12;
    addGlyph(sheet, Glyph::Arrow, {x + 14, y + height / 2}, 28, Tone::SecondInk);
    x += 40;
    sheet.label({x, y, sheet.widthOf(after, figure), height}, after, figure, Tone::Ink);
    x += sheet.widthOf(after, figure) + 20;
    const QStringList facts{
        words.counted("picture.changes.better", countOf(changes, {Change::Better, Change::Appeared})),
        words.counted("picture.changes.worse", countOf(changes, {Change::Worse, Change::Gone})),
        words.counted("picture.changes.closed", changes.gapsClosed),
        words.counted("picture.changes.opened", changes.gapsOpened)};
    const auto type = sheet.type(13);
    const double room = sheet.margin() + sheet.inner() - 12 - x;
    double used = 0;
    if (room >= 200) {
        const auto said = facts.join(QStringLiteral(" · "));
        used = sheet.heightOf(said, type, room, 3);
        sheet.text({x, y + std::max(0.0, (height - used) / 2)}, room, said, type, Tone::SecondInk, 3);
        y += std::max(height, used) + 12;
    } else {
        y += height;
        y += sheet.text({sheet.margin() + 16, y}, sheet.inner() - 32, facts.join(QStringLiteral(" · ")), type,
                        Tone::SecondInk, 4) +
             12;
    }
    sheet.rectBelow(since, {sheet.margin(), top, sheet.inner(), y - top}, Tone::Card, 12, Tone::Hairline);
    return y + 16;
}

double addRow(Sheet& sheet, const BeforeAfterRow& row, const PictureWords& words, const ValueAxis& axis,
              double name, double word, double y) {
    const auto type = sheet.type(13);
    const auto title = words.touchpoint(row.touchpoint, row.title);
    const auto small = sheet.type(12);
    const auto reaction = reactionWords(row, words);
    const double told = reaction.isEmpty() ? 0 : sheet.heightOf(reaction, small, name - 16, 3);
    const double text = sheet.heightOf(title, type, name - 16, 2) + told;
    const double height = std::max(44.0, text + 14);
    const double middle = y + height / 2;
    const auto tone = isGood(row.change) ? Tone::Positive : Tone::Negative;
    const double below =
        sheet.text({sheet.margin() + 12, middle - text / 2}, name - 16, title, type, Tone::Ink, 2);
    if (told > 0)
        sheet.text({sheet.margin() + 12, middle - text / 2 + below}, name - 16, reaction, small,
                   Tone::SecondInk, 3);
    if (row.before && row.after) {
        const QPointF from(axis.at(*row.before), middle);
        const QPointF to(axis.at(*row.after), middle);
        addArrow(sheet, from, to, tone);
        sheet.disc(from, 6, Tone::Card, tone, 2);
        sheet.disc(to, 7, tone);
    } else {
        const double x = (axis.from() + axis.to()) / 2;
        addMark(sheet, markOf(row.presenceBefore), {x - 28, middle}, 18);
        addGlyph(sheet, Glyph::Arrow, {x, middle}, 20, tone);
        addMark(sheet, markOf(row.presenceAfter), {x + 28, middle}, 18);
    }
    const auto change = words("picture.change." + std::string(toWord(row.change)));
    const double x = sheet.margin() + sheet.inner() - 12 - word;
    const auto strong = sheet.type(13, true);
    const double lines = sheet.heightOf(change, strong, word, 2);
    sheet.text({x, middle - lines / 2}, word, change, strong, tone, 2);
    sheet.area({sheet.margin(), y, sheet.inner(), height}, row.touchpoint, -1, said(row, words));
    return height;
}

} // namespace

QString changesFinding(const BeforeAfter& changes, const PictureWords& words) {
    const int better = countOf(changes, {Change::Better, Change::Appeared});
    const int worse = countOf(changes, {Change::Worse, Change::Gone});
    const Texts::Arguments counts{{"n", std::to_string(better)}, {"m", std::to_string(worse)}};
    if (better == 0 && worse == 0)
        return words("picture.changes.none");
    if (!changes.totalBefore || !changes.totalAfter)
        return words("picture.changes.counts", counts);
    const double by = std::round(*changes.totalAfter) - std::round(*changes.totalBefore);
    const char* key = by > 0   ? "picture.changes.up"
                      : by < 0 ? "picture.changes.down"
                               : "picture.changes.level";
    auto arguments = counts;
    arguments.emplace_back("points", std::to_string(std::lround(std::abs(by))));
    return words(key, arguments);
}

Picture changesPicture(const BeforeAfter& changes, const PictureWords& words, const PictureSize& size) {
    const auto title = changesFinding(changes, words);
    if (changes.rows.empty())
        return emptyPicture(size, words, title, words("picture.nothing.changes"));
    Sheet sheet(size, words.texts.rightToLeft());
    sheet.widen(320);
    double y = addCaption(sheet, title, words("picture.changes.how"));
    y = addTotals(sheet, changes, words, y);
    std::vector<const BeforeAfterRow*> rows;
    for (const auto& row : changes.rows)
        if (isShown(row.change))
            rows.push_back(&row);
    std::stable_sort(rows.begin(), rows.end(), [](const auto* left, const auto* right) {
        return isGood(left->change) > isGood(right->change);
    });
    if (!rows.empty()) {
        const double name = std::clamp(sheet.inner() * 0.32, 104.0, 260.0);
        const double word = std::clamp(sheet.inner() * 0.2, 68.0, 130.0);
        const auto axis =
            ValueAxis::points(sheet.margin() + name + 16, sheet.margin() + sheet.inner() - 36 - word);
        const double top = y;
        const auto before = sheet.added();
        for (const auto* row : rows) {
            if (row != rows.front())
                sheet.line({sheet.margin() + 1, y}, {sheet.margin() + sheet.inner() - 1, y}, Tone::Hairline);
            y += addRow(sheet, *row, words, axis, name, word, y);
        }
        sheet.under(before, [&] { axis.addGrid(sheet, words, top + 1, y); });
        y += axis.labelHeight(sheet) + 8;
        sheet.rectBelow(before, {sheet.margin(), top, sheet.inner(), y - top}, Tone::Card, 12,
                        Tone::Hairline);
        y += 12;
    }
    const auto rest = words.counted("picture.changes.same", countOf(changes, {Change::Same})) + " · " +
                      words.counted("picture.changes.unknown", countOf(changes, {Change::Unknown}));
    y += sheet.text({sheet.margin(), y}, sheet.inner(), rest, sheet.type(13), Tone::SecondInk, 3);
    return std::move(sheet).finished(y + sheet.margin(), title);
}

} // namespace shopwalker::drawing
