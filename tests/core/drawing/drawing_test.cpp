// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/compare/chains/chain.h"
#include "core/report/drawing/inline_svg.h"
#include "core/report/drawing/output.h"
#include "core/report/drawing/pictures/chain_words.h"
#include "core/report/drawing/pictures/race_picture.h"
#include "core/report/drawing/pictures/value_axis.h"
#include "core/report/drawing/type.h"
#include "core/rules/catalogue_files.h"
#include "tests/core/drawing/sample_pictures.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace shopwalker;
using namespace shopwalker::drawing;

namespace {

constexpr double tolerance = 1.5; // pixels that rounding may add to a line of text
constexpr auto everyLanguage = {"en", "ru", "ar", "hy", "mn"};

double lightness(const QColor& colour) {
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(Tone one, Tone other, Look look) {
    const double first = lightness(colour(one, look)) + 0.05;
    const double second = lightness(colour(other, look)) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

} // namespace

class DrawingTest : public QObject {
    Q_OBJECT

    CatalogueFiles m_catalogue;

    Texts texts(const std::string& language) const { return Texts::load(m_catalogue, language).value(); }

    static QString nameOf(const std::string& picture, const char* language, double width) {
        return QStringLiteral("%1 %2 %3").arg(QString::fromStdString(picture), language).arg(width);
    }

    /// Also for a line, which has no height.
    static bool liesOn(const QRectF& paper, const QRectF& rect) {
        return rect.left() >= -1 && rect.top() >= -1 && rect.right() <= paper.right() + 1 &&
               rect.bottom() <= paper.bottom() + 1;
    }

    /// Every line of text fits its box, and everything lies on the picture.
    static void checkRoom(const Picture& picture, const QString& name) {
        const QRectF paper({0, 0}, picture.size);
        QVERIFY2(!picture.items.empty() && !picture.title.isEmpty(), qPrintable(name));
        for (const auto& item : picture.items) {
            if (const auto* words = std::get_if<Words>(&item)) {
                const auto what = name + ": " + words->text;
                QVERIFY2(widthOf(words->text, words->type) <= words->box.width() + tolerance,
                         qPrintable(what));
                QVERIFY2(words->box.height() + tolerance >= words->type.size * 1.15, qPrintable(what));
                QVERIFY2(paper.adjusted(-1, -1, 1, 1).contains(words->box), qPrintable(what));
            } else {
                const auto& shape = std::get<Shape>(item);
                QVERIFY2(liesOn(paper, shape.path.boundingRect()),
                         qPrintable(name + ": a shape lies outside"));
            }
        }
        for (const auto& area : picture.areas) {
            QVERIFY2(paper.contains(area.rect), qPrintable(name + ": " + area.text));
            QVERIFY2(area.rect.width() > 0 && area.rect.height() > 0, qPrintable(name + ": " + area.text));
            QVERIFY2(!area.text.trimmed().isEmpty(), qPrintable(name));
        }
    }

    /// No two lines of text lie over each other.
    static void checkOverlaps(const Picture& picture, const QString& name) {
        std::vector<const Words*> words;
        for (const auto& item : picture.items)
            if (const auto* line = std::get_if<Words>(&item))
                words.push_back(line);
        const auto inkOf = [&](const Words& line) {
            const double width = std::min(line.box.width(), widthOf(line.text, line.type));
            const double space = line.box.width() - width;
            const bool right = (line.align == Align::End) != picture.rightToLeft;
            const double left = line.align == Align::Centre ? space / 2 : right ? space : 0;
            return QRectF(line.box.left() + left, line.box.center().y() - line.type.size * 0.4, width,
                          line.type.size * 0.8);
        };
        for (std::size_t one = 0; one < words.size(); ++one)
            for (std::size_t other = one + 1; other < words.size(); ++other)
                QVERIFY2(
                    !inkOf(*words[one]).intersects(inkOf(*words[other])),
                    qPrintable(name + ": \"" + words[one]->text + "\" and \"" + words[other]->text + "\""));
    }

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt)); // nothing may depend on it
        m_catalogue = readCatalogue().value();
    }

    void everyTextHasRoomInEveryLanguageAtEveryWidth() {
        for (const auto* language : everyLanguage)
            for (const double width : {328.0, 620.0, 1120.0})
                for (const auto& [name, picture] :
                     test::picturesOf(test::samples(), texts(language), {.width = width})) {
                    checkRoom(picture, nameOf(name, language, width));
                    checkOverlaps(picture, nameOf(name, language, width));
                    if (QTest::currentTestFailed())
                        return;
                }
    }

    void longNamesAndLargeTypeSurvive() {
        const auto long_ = test::samples(2, "Donaudampfschifffahrtsgesellschaftskapitän ");
        for (const auto* language : {"en", "ar"})
            for (const double width : {328.0, 1120.0})
                for (const auto& [name, picture] :
                     test::picturesOf(long_, texts(language), {.width = width, .textScale = 1.4})) {
                    checkRoom(picture, "long " + nameOf(name, language, width));
                    checkOverlaps(picture, "long " + nameOf(name, language, width));
                    if (QTest::currentTestFailed())
                        return;
                }
    }

    void twentyCompaniesStillFit() {
        const auto many = test::samples(19);
        for (const auto& [name, picture] : test::picturesOf(many, texts("en"), {.width = 1120})) {
            checkRoom(picture, "20 " + nameOf(name, "en", 1120));
            if (name == "matrix")
                QCOMPARE(picture.areas.size(), many.comparison.rows.size() * 20);
        }
    }

    void rightToLeftIsTheMirrorImage() {
        const auto all = test::samples();
        auto english = texts("en");
        const auto left = test::picturesOf(all, english, {});
        const auto right = test::picturesOf(all, texts("ar"), {});
        for (std::size_t index = 0; index < left.size(); ++index) {
            QVERIFY(!left[index].second.rightToLeft && right[index].second.rightToLeft);
            QCOMPARE(mirrored(mirrored(left[index].second)).areas.front().rect,
                     left[index].second.areas.front().rect);
            if (left[index].first == "map" || left[index].first == "map-folded")
                continue; // boxes are as wide as their words
            const auto& one = left[index].second.areas.back();
            const auto& other = right[index].second.areas.back();
            QCOMPARE(one.id, other.id);
            if (left[index].second.size.width() == right[index].second.size.width())
                QVERIFY2(std::abs(one.rect.left() - (right[index].second.size.width() - other.rect.right())) <
                             2,
                         left[index].first.c_str());
        }
        // The own column of the matrix stands at the leading side: next to the names, before every rival.
        const auto& matrix = right.front().second;
        QVERIFY(matrix.areas[0].index == 0 && matrix.areas[1].index == 1);
        QVERIFY(matrix.areas[0].rect.left() > matrix.areas[1].rect.left());
    }

    void theSameInputGivesTheSameBytes() {
        const auto all = test::samples();
        const auto english = texts("en");
        const auto first = test::picturesOf(all, english, {});
        const auto again = test::picturesOf(all, english, {});
        for (std::size_t index = 0; index < first.size(); ++index) {
            const auto svg = toSvg(first[index].second, Look::Light);
            QCOMPARE(svg, toSvg(again[index].second, Look::Light));
            QCOMPARE(toPng(first[index].second, Look::Dark, 1), toPng(again[index].second, Look::Dark, 1));
            QVERIFY(svg != toSvg(first[index].second, Look::Dark));
        }
    }

    void anSvgIsWellFormedAndNamesItsTitleAndFonts() {
        for (const auto* language : {"en", "ar"})
            for (const auto& [name, picture] :
                 test::picturesOf(test::samples(2, "<b>&\""), texts(language), {})) {
                const auto svg = toSvg(picture, Look::Light);
                QXmlStreamReader reader(svg);
                QString title;
                QString description;
                QString families;
                while (!reader.atEnd()) {
                    reader.readNext();
                    if (!reader.isStartElement())
                        continue;
                    if (reader.attributes().hasAttribute("font-family"))
                        families = reader.attributes().value("font-family").toString();
                    if (reader.name() == QLatin1String("title"))
                        title = reader.readElementText();
                    else if (reader.name() == QLatin1String("desc"))
                        description = reader.readElementText();
                }
                QVERIFY2(!reader.hasError(), qPrintable(QString::fromStdString(name) + reader.errorString()));
                QCOMPARE(title, picture.title);
                QCOMPARE(description, picture.description);
                QVERIFY2(families.contains("Noto Sans Arabic"), qPrintable(families));
            }
    }

    void coloursCanBeReadInEveryLook() {
        for (const auto look : {Look::Light, Look::Dark, Look::Print, Look::Contrast})
            for (const auto ground : {Tone::Paper, Tone::Card, Tone::Band}) {
                for (const auto tone : {Tone::Ink, Tone::SecondInk, Tone::Accent, Tone::Positive,
                                        Tone::Negative, Tone::Unknown, Tone::Pale})
                    QVERIFY2(contrast(tone, ground, look) >= 4.5 ||
                                 (ground == Tone::Band && contrast(tone, ground, look) >= 4.2),
                             qPrintable(QStringLiteral("%1 on %2 in %3: %4")
                                            .arg(int(tone))
                                            .arg(int(ground))
                                            .arg(int(look))
                                            .arg(contrast(tone, ground, look))));
                for (const auto tone : {Tone::Neutral, Tone::First, Tone::Second, Tone::Third, Tone::Fourth})
                    QVERIFY(contrast(tone, ground, look) >= 3);
            }
        for (const auto look : {Look::Light, Look::Dark, Look::Print, Look::Contrast})
            QVERIFY(contrast(Tone::AccentInk, Tone::Accent, look) >= 4.5);
    }

    void anEmptyBenchmarkSaysWhatToDo() {
        const Touchpoints none;
        const auto english = texts("en");
        const PictureWords words{english, none};
        const auto picture = chainsPicture({}, {}, words, {.width = 360});
        QVERIFY(picture.description.contains("Walk a customer's path"));
        checkRoom(picture, "no chains");
        checkRoom(racePicture({}, {}, words, {.width = 360}), "no races");
    }

    void aChainSaysWhereItBreaksAndWhyALinkIsNegative() {
        const auto all = test::samples();
        const auto english = texts("en");
        const PictureWords words{english, all.touchpoints};
        QCOMPARE(chainVerdict(all.chains[0], all.verdicts[0], words),
                 QString("Breaks at “Appointment by phone”: 2 touches behind it are never reached."));
        const auto said = linkSentences(all.chains[0], all.verdicts[0], 3, words);
        QVERIFY(said.contains("At first: positive. Judged anew: waited three times."));
        QVERIFY(said.contains("Failed: Was the call answered by the third ring?"));
        QVERIFY(said.contains("Took 3.5 min."));
        QVERIFY(linkSentences(all.chains[0], all.verdicts[0], 5, words)
                    .contains("Nobody gets here: the chain ends before."));
        QCOMPARE(
            chainFigures(all.verdicts[1], words),
            QString("7 touches (5–36 are usual: within) · 4 employees · 57 % without an employee · 20 min"));
        QVERIFY(linkSentences(all.chains[0], all.verdicts[0], 99, words).isEmpty());
    }

    void aRaceNamesWhoAnswersHowMuchFaster() {
        const auto all = test::samples();
        const auto english = texts("en");
        const PictureWords words{english, all.touchpoints};
        QCOMPARE(raceFinding(all.comparison, all.races, words),
                 QString("Clinic A answers 26 × faster than Clinic B (Reply to a request for prices)"));
        QCOMPARE(
            laneSentence(all.comparison, all.races[0], all.races[0].lanes[0], words),
            QString("Clinic B: median 23 h · 4 h within opening hours · 3 times measured · 2 replies are "
                    "waited for"));
    }

    void anAxisKeepsOrderAndShowsWhenItIsLogarithmic() {
        const auto far = ValueAxis::over(10, 90000, "s", 0, 500);
        const auto near = ValueAxis::over(100, 300, "s", 0, 500);
        QVERIFY(far.logarithmic() && !near.logarithmic());
        for (const auto& axis : {far, near})
            for (double value = 100; value < 300; value *= 1.3)
                QVERIFY(axis.at(value) < axis.at(value * 1.3));
        QCOMPARE(ValueAxis::points(100, 200).at(50), 150.0);
        QVERIFY(ValueAxis::over(0, 0, "s", 0, 500).at(0) == 0);
    }

    void aMapGrowsWithoutLimitAndLosesNothing() {
        auto all = test::samples();
        std::string parent = "touchpoint.chat";
        for (int depth = 0; depth < 2000; ++depth) {
            all.branches.push_back({"d" + std::to_string(depth), parent, "deeper", 0});
            parent = all.branches.back().id;
        }
        all.branches.push_back({"orphan", "gone", "Orphan", 0});
        all.branches.push_back({"loop1", "loop2", "Loop 1", 0});
        all.branches.push_back({"loop2", "loop1", "Loop 2", 0});
        const auto english = texts("en");
        const PictureWords words{english, all.touchpoints};
        const auto map = mindMap(all.comparison, all.objects, all.branches, words);
        QCOMPARE(map.size(), std::size_t(1 + 4 + 15) + all.branches.size()); // a webinar does not apply
        for (std::size_t index = 1; index < map.size(); ++index)
            QVERIFY(map[index].parent >= 0 && map[index].parent < static_cast<int>(index));
        const auto depths = depthsOf(map);
        QCOMPARE(*std::max_element(depths.begin(), depths.end()), 2002);
        const auto closed = folded(map, {"d0", "object.office"});
        QCOMPARE(closed.size(), map.size() - 1999 - 1);
        const auto d0 =
            std::find_if(closed.begin(), closed.end(), [](const auto& node) { return node.id == "d0"; });
        QCOMPARE(d0->folded, 1999);
        QCOMPARE(mapPicture(map, {}, words, {}).areas.size(), map.size());
        QCOMPARE(mapPicture(map, {"d0"}, words, {}).title, mapPicture(map, {}, words, {}).title);
    }

    void aMapsBranchesLieBesideEachOtherNeverOver() {
        const auto all = test::samples();
        const auto english = texts("en");
        const PictureWords words{english, all.touchpoints};
        for (const double width : {358.0, 1120.0}) {
            const auto picture = mapPicture(mindMap(all.comparison, all.objects, all.branches, words), {},
                                            words, {.width = width});
            for (std::size_t one = 0; one < picture.areas.size(); ++one)
                for (std::size_t other = one + 1; other < picture.areas.size(); ++other)
                    QVERIFY2(
                        !picture.areas[one].rect.adjusted(1, 1, -1, -1).intersects(picture.areas[other].rect),
                        qPrintable(picture.areas[one].text + " and " + picture.areas[other].text));
        }
    }

    void aPictureIsWrittenWholeOrNotAtAll() {
        const QTemporaryDir folder;
        const auto all = test::samples();
        const auto picture = test::picturesOf(all, texts("en"), {.width = 600}).front().second;
        const auto file = folder.filePath("matrix.svg").toStdString();
        QVERIFY(writePicture(picture, Look::Print, file));
        QVERIFY(writePicture(picture, Look::Print, folder.filePath("matrix.png").toStdString()));
        QImage image(folder.filePath("matrix.png"));
        QCOMPARE(image.size(), (picture.size * 2).toSize());
        QCOMPARE(image.text("Title"), picture.title);
        QCOMPARE(writePicture(picture, Look::Print, folder.filePath("matrix.gif").toStdString()).error().code,
                 std::string("usage"));
        QVERIFY(!writePicture(picture, Look::Print, folder.filePath("no/such/folder.svg").toStdString()));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }

    void anInlinePictureIsWrittenItemByItem() {
        Picture picture{.size = {100, 50}, .title = "A <b>", .description = "All of it"};
        QPainterPath path;
        path.moveTo(1, 2);
        path.lineTo(3.456, 4);
        path.cubicTo(5, 6, 7, 8, 9, 10);
        picture.items = {Shape{path, Tone::None, Tone::Accent, 2, true},
                         Words{"<x>", {0, 0, 40, 20}, {.size = 13, .strong = true}, Tone::Ink, Align::End}};
        const auto svg = QString::fromStdString(toInlineSvg(picture, 100));
        QVERIFY(svg.startsWith("<svg class=\"fit\" role=\"img\" width=\"100\" height=\"50\" "
                               "viewBox=\"0 0 100 50\" direction=\"ltr\""));
        QVERIFY(svg.contains("<title>A &lt;b&gt;</title>\n<desc>All of it</desc>"));
        QVERIFY(svg.contains("<path class=\"s7\" stroke-width=\"2\" stroke-dasharray=\"2 6\" "
                             "d=\"M1 2L3.46 4C5 6 7 8 9 10\"/>"));
        QVERIFY(svg.contains("<text class=\"f5 b\" x=\"40\""));
        QVERIFY(svg.contains(" text-anchor=\"end\">&lt;x&gt;</text>"));
        QVERIFY(!QString::fromStdString(toInlineSvg(picture, 99)).contains("class=\"fit\""));
        picture.rightToLeft = true;
        QVERIFY(QString::fromStdString(toInlineSvg(picture, 99)).contains("<text class=\"f5 b\" x=\"0\""));
    }

    void inlinePicturesAreSoundMarkupWithoutStyleOrScript() {
        const auto style = QString::fromStdString(inlineStyle());
        for (const auto& [name, picture] : test::picturesOf(test::samples(), texts("ar"), {.width = 326})) {
            const auto svg = QString::fromStdString(toInlineSvg(picture, 326));
            QXmlStreamReader reader(svg);
            while (!reader.atEnd())
                if (reader.readNext() == QXmlStreamReader::StartElement)
                    for (const auto& attribute : reader.attributes()) {
                        QVERIFY(attribute.name() != QLatin1String("style") &&
                                !attribute.name().startsWith(QLatin1String("on")));
                        if (attribute.name() == QLatin1String("class"))
                            for (const auto& used : attribute.value().toString().split(' '))
                                QVERIFY2(used == "fit" || style.contains('.' + used + '{'), qPrintable(used));
                    }
            QVERIFY2(!reader.hasError(), qPrintable(QString::fromStdString(name) + reader.errorString()));
        }
        for (const auto* look :
             {":root{--t1:", "(prefers-color-scheme: dark){:root{--t1:", "print{:root{--t1:"})
            QVERIFY(style.contains(look));
    }
};

QTEST_MAIN(DrawingTest) // letters need Gui
#include "drawing_test.moc"
