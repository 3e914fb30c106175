// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/json.h"
#include "tests/app/cli/command_process.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace shopwalker;

class ReportCommandTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    QString file(const QString& name) const { return m_folder.filePath(name); }

    test::CommandResult report(QStringList arguments) const {
        return test::shopwalker(QStringList{"report"} + arguments +
                                QStringList{"--workspace", m_folder.filePath("w.db")});
    }

    static QByteArray bytesOf(const QString& name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void initTestCase() {
        const auto compared =
            test::shopwalker({"compare", "Clinic B=" + test::clinic("b/en"),
                              "Clinic A=" + test::clinic("a/en"), "--workspace", file("w.db")});
        QVERIFY2(compared.code <= 1, qPrintable(compared.err));
    }

    void everyPictureIsDrawnInEveryLanguage() {
        for (const auto* picture : {"matrix", "scores", "chain", "map", "race", "profile", "changes"})
            for (const auto* language : {"en", "ru", "ar", "hy", "mn"}) {
                const auto name = file(QStringLiteral("%1-%2.svg").arg(picture, language));
                const auto run = report({"latest", "--picture", picture, "--language", language, "-o", name});
                QVERIFY2(run.code == 0, qPrintable(run.err));
                QXmlStreamReader reader(bytesOf(name));
                QString title;
                while (!reader.atEnd())
                    if (reader.readNext() == QXmlStreamReader::StartElement &&
                        reader.name() == QLatin1String("title"))
                        title = reader.readElementText();
                QVERIFY2(!reader.hasError() && !title.isEmpty(), qPrintable(name));
                QVERIFY2(!title.contains("picture."), qPrintable(title));
            }
    }

    void theSameCallGivesTheSameBytes() {
        QCOMPARE(report({"latest", "--picture", "matrix", "-o", file("one.png")}).code, 0);
        QCOMPARE(report({"latest", "--picture", "matrix", "-o", file("other.png")}).code, 0);
        QVERIFY(bytesOf(file("one.png")).startsWith("\x89PNG"));
        QCOMPARE(bytesOf(file("one.png")), bytesOf(file("other.png")));
        QCOMPARE(report({"latest", "--picture", "matrix", "--dark", "-o", file("dark.png")}).code, 0);
        QVERIFY(bytesOf(file("one.png")) != bytesOf(file("dark.png")));
    }

    void reportsGoToStandardOutputToo() {
        QVERIFY(report({"latest", "--format", "html"}).out.startsWith("<!DOCTYPE html>"));
        QVERIFY(report({"latest", "--format", "json"}).out.startsWith("{"));
        QVERIFY(report({"latest", "--picture", "map"}).out.contains("<svg"));
    }

    void theHtmlReportCarriesItsPicturesAndTheJsonTheWholeJudgement() {
        const auto html = report({"latest", "--format", "html"}).out;
        QVERIFY(html.count("<figure class=\"picture") >= 6); // scores, profile, map; each for desk and phone
        for (const auto* never : {"<script", " style=\"", "url(", " src=", "@import"})
            QVERIFY2(!html.contains(never), never);
        const auto judgement =
            parseObject(report({"latest", "--format", "json"}).out.toStdString(), "report");
        QVERIFY(judgement.ok());
        QCOMPARE(judgement.value()["schema"].toString(), QString("shopwalker.judgement/1"));
        QVERIFY(judgement.value()["comparison"].toObject()["rows"].toArray().size() > 20);
    }

    void theReportSaysWhereTheGuideStandsAndWhyItPays() {
        for (const auto* language : {"en", "ru", "ar", "hy", "mn"}) {
            const auto html = report({"latest", "--format", "html", "--language", language}).out;
            QCOMPARE(html.count("<ol class=\"sentences\">"), 1);
            QVERIFY2(html.contains("blog.vigbo.com"), language); // whose claim it is
        }
    }

    void nothingIsSaidBesideTheReport() { QCOMPARE(report({"latest", "--format", "html"}).err, QString()); }

    void wrongWordsGetOneClearError() {
        const auto fails = [&](const QStringList& arguments, int code, const QString& said) {
            const auto run = report(arguments);
            QVERIFY2(run.code == code && run.err.contains(said) && run.out.isEmpty(),
                     qPrintable(arguments.join(' ') + ": " + QString::number(run.code) + " " + run.err));
        };
        fails({"latest", "--picture", "cake"}, 2, "matrix");
        fails({"latest", "--format", "docx"}, 2, "html");
        fails({"latest", "--format", "svg"}, 2, "--picture");
        fails({"latest", "--picture", "map", "--format", "html"}, 2, "svg or png");
        fails({"latest", "--picture", "map", "-o", file("map.gif")}, 2, "svg");
        fails({"latest", "--language", "xx"}, 2, "hy");
        fails({}, 2, "BENCHMARK");
        fails({"no such benchmark"}, 3, "no such benchmark");
        fails({"latest", "--location", "Moon"}, 3, "no walk of this round was at this location");
        fails({"latest", "--picture", "map", "-o", "/nowhere/map.svg"}, 3, "/nowhere/map.svg");
    }
};

SHOPWALKER_TEST(ReportCommandTest)
#include "report_command_test.moc"
