// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/json.h"
#include "tests/app/cli/command_process.h"
#include "tests/support/test_registry.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace shopwalker;

/// The acceptance story: clinic A offers a dozen ways of contact, clinic B its address alone, B2 has learned.
class DemoTest : public QObject {
    Q_OBJECT

    /// Touchpoint → its values, of a company in a comparison.
    QMap<QString, QJsonArray> presentOf(const QJsonObject& comparison, int company) {
        QMap<QString, QJsonArray> present;
        for (const auto& row : comparison["rows"].toArray()) {
            const auto cell = row.toObject()["cells"].toArray()[company].toObject();
            if (!row.toObject()["signal"].toBool() && cell["presence"] == "present")
                present[row.toObject()["touchpoint"].toString()] = cell["values"].toArray();
        }
        return present;
    }

    QJsonObject compared(const QString& own, const QString& rival) {
        QTemporaryDir folder;
        const auto run =
            test::shopwalker({"compare", "Own=" + test::clinic(own), "Rival=" + test::clinic(rival), "--json",
                              "--workspace", folder.path() + "/demo.db"});
        const auto object = parseObject(run.out.toStdString(), "comparison");
        if (!object)
            qWarning("%s", qPrintable(run.err));
        return object ? object.value() : QJsonObject();
    }

    static QSet<QString> networks(const QJsonArray& values) {
        QSet<QString> names;
        for (const auto& value : values)
            names += value.toObject()["network"].toString();
        return names;
    }

private slots:
    void theTwoClinicsAreFoundRight_data() {
        QTest::addColumn<QString>("language");
        for (const auto* language : {"en", "ru", "ar", "hy", "mn"})
            QTest::newRow(language) << language;
    }
    void theTwoClinicsAreFoundRight() {
        QFETCH(QString, language);
        const auto comparison = compared("b/" + language, "a/" + language);
        const auto rich = presentOf(comparison, 1);
        for (const auto* id :
             {"callback", "clickable-phone", "appointment", "question", "leave-review", "chat", "messenger",
              "promo", "management-contact", "phone", "address", "email"})
            QVERIFY2(rich.contains(id), id);
        QVERIFY2(rich["appointment"].size() >= 2, "the general form and the one with the discount");
        QCOMPARE(networks(rich["messenger"]), (QSet<QString>{"telegram", "messenger", "instagram_dm"}));
        const auto poor = presentOf(comparison, 0).keys();
        QCOMPARE(QSet<QString>(poor.begin(), poor.end()), (QSet<QString>{"phone", "email", "address"}));
    }

    void theSecondScanShowsWhatWasBuilt() {
        const auto comparison = compared("b2/en", "b/en");
        const auto after = presentOf(comparison, 0);
        for (const auto* id :
             {"callback", "clickable-phone", "appointment", "question", "leave-review", "messenger"})
            QVERIFY2(after.contains(id), id);
    }
};

SHOPWALKER_TEST(DemoTest)
#include "demo_test.moc"
