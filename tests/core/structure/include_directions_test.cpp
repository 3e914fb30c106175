// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QSet>

using namespace shopwalker;

/// Which layers each layer may include. The order is that of the data flow; what is not listed is forbidden.
static const QMap<QString, QSet<QString>> allowed{
    {"core/types", {}},
    {"core/text", {"core/types"}},
    {"core/fetch", {"core/types", "core/text"}},
    {"core/parse", {"core/types", "core/text"}},
    {"core/rules", {"core/types", "core/text"}},
    {"core/detect", {"core/types", "core/text", "core/parse", "core/rules"}},
    {"core/work", {"core/types", "core/text"}},
    {"core/scan", {"core/types", "core/text", "core/rules"}},
    {"core/checklist", {"core/types", "core/text"}},
    {"core/examples", {"core/types", "core/text", "core/checklist"}},
    {"core/evidence", {"core/types", "core/text"}},
    {"core/handover", {"core/types", "core/evidence"}},
    {"core/score", {"core/types"}},
    {"core/compare", {"core/types", "core/score"}},
    {"core/plan", {"core/types", "core/score", "core/compare"}},
    {"core/report", {"core/types", "core/text", "core/score", "core/compare", "core/plan"}},
    {"core/report/drawing",
     {"core/types", "core/text", "core/score", "core/compare", "core/plan", "core/report"}},
    {"core/store", {"core/types", "core/text"}},
};

class IncludeDirectionsTest : public QObject {
    Q_OBJECT
private slots:
    void everyIncludePointsBackwards() {
        const QString top = test::sourceFolder() + "/";
        int files = 0;
        for (const auto* folder : {"core", "app"}) {
            QDirIterator walk(top + folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                const auto path = walk.next().mid(top.size());
                ++files;
                for (const auto& included : includesOf(top + path))
                    QVERIFY2(mayInclude(layerOf(path), layerOf(included)),
                             qPrintable(path + " includes " + included));
            }
        }
        QVERIFY(files > 20);
    }

    void aForbiddenDirectionIsNoticed() {
        QVERIFY(!mayInclude("core/parse", "core/detect"));
        QVERIFY(!mayInclude("core/types", "core/text"));
        QVERIFY(!mayInclude("core/detect", "app/cli"));
        QVERIFY(!mayInclude("core/scan", "core/store"));
        QVERIFY(!mayInclude("core/report", "core/report/drawing")); // tables do without Gui
        QVERIFY(!mayInclude("pipeline", "core/benchmark"));
        QVERIFY(!mayInclude("core/store", "core/benchmark"));
        QCOMPARE(layerOf("core/report/drawing/pictures/map_picture.h"), QString("core/report/drawing"));
    }

private:
    /// `core/parse` of core/parse/page.h; the files right in core/ are the pipeline.
    static QString layerOf(const QString& path) {
        const auto parts = path.split('/');
        if (path.startsWith("core/report/drawing/"))
            return "core/report/drawing"; // a library of its own, which links Gui
        if (parts[0] == "core" && parts.size() == 2)
            return "pipeline";
        return parts[0] == "core" ? parts[0] + "/" + parts[1] : parts[0];
    }

    static bool mayInclude(const QString& from, const QString& to) {
        if (from == to || from == "app")
            return true;
        if (from == "core/benchmark") // on top of all others
            return to == "pipeline" || to.startsWith("core/");
        if (from == "pipeline")
            return to.startsWith("core/") && to != "core/benchmark";
        return allowed.contains(from) && allowed[from].contains(to);
    }

    static QStringList includesOf(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            qFatal("%s cannot be read", qPrintable(path));
        QStringList included;
        const auto lines = QString::fromUtf8(file.readAll()).split('\n');
        for (const auto& line : lines) {
            const auto name = line.section('"', 1, 1);
            if (line.startsWith("#include \"") &&
                (name.startsWith("core/") || name.startsWith("app/") || name.startsWith("tests/")) &&
                name != "core/pch.h")
                included += name;
        }
        return included;
    }
};

SHOPWALKER_TEST(IncludeDirectionsTest)
#include "include_directions_test.moc"
