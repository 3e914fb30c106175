// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace shopwalker;

/// Detection on the labelled pages must not fall below tests/accuracy/floor.json, which stands a little under
/// what was reached.
class AccuracyFloorTest : public QObject {
    Q_OBJECT
private slots:
    void detectionStaysAboveItsFloor() {
        const QTemporaryDir folder;
        const auto scores = folder.filePath("scores.json");
        const auto corpus = test::sharedFolder() + "/corpus";
        QProcess score;
        score.start("python3",
                    {corpus + "/score.py", "--set", corpus + "/business", "--forms", corpus + "/forms",
                     "--json", scores, "--", test::commandLineProgram(), "detect"});
        QVERIFY(score.waitForFinished(300'000));
        const auto table = score.readAllStandardOutput();
        QVERIFY2(score.exitCode() == 0, score.readAllStandardError().constData());

        QFile file(scores);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto reached = QJsonDocument::fromJson(file.readAll()).object();
        const auto floor =
            QJsonDocument::fromJson(test::repositoryFile("tests/accuracy/floor.json")).object();
        const auto below =
            figuresBelow(reached, floor) + figuresBelow(reached["f1"].toObject(), floor["f1"].toObject());
        QVERIFY2(below.isEmpty(), qPrintable(below.join("; ") + "\n" + table));
    }

private:
    static QStringList figuresBelow(const QJsonObject& reached, const QJsonObject& floor) {
        QStringList below;
        for (auto figure = floor.begin(); figure != floor.end(); ++figure)
            if (figure->isDouble() && !(reached[figure.key()].toDouble(-1) >= figure->toDouble()))
                below += QStringLiteral("%1 is %2, the floor is %3")
                             .arg(figure.key())
                             .arg(reached[figure.key()].toDouble(-1))
                             .arg(figure->toDouble());
        return below;
    }
};

SHOPWALKER_SHARED_TEST(AccuracyFloorTest)
#include "accuracy_floor_test.moc"
