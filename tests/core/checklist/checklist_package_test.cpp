// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/checklist/checklist_package.h"
#include "core/checklist/checklist_writer.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

class ChecklistPackageTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { m_entry = loadChecklists().library.entries.at("clinic/walk"); }

    void aPackageBringsAllLanguages() {
        const auto read = readPackage(packageText(m_entry), "walk.json");
        QVERIFY(read.ok());
        QVERIFY(read.value().checklist == m_entry.checklist);
        QVERIFY(read.value().languages == m_entry.languages);
    }

    void theBareFileOfAChecklistWorksToo() {
        const auto read = readPackage(checklistText(m_entry.checklist), "walk.json");
        QVERIFY(read.ok());
        QVERIFY(read.value().checklist == m_entry.checklist);
        QVERIFY(read.value().languages.empty());
    }

    void whatIsNoChecklistIsRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("no JSON") << QByteArray("checklist");
        QTest::addRow("another schema") << QByteArray(R"({"schema": "shopwalker.walk/1"})");
        QTest::addRow("nothing in it") << QByteArray(R"({"schema": "shopwalker.checklist/1"})");
        QTest::addRow("an unknown key") << QByteArray(R"({"id": "a/b", "colour": "red"})");
    }

    void whatIsNoChecklistIsRefused() {
        QFETCH(QByteArray, text);
        const auto read = readPackage(text.toStdString(), "walk.json");
        QVERIFY(!read.ok());
        QVERIFY(!read.error().text.empty());
        QVERIFY(read.error().where.starts_with("walk.json"));
    }

private:
    ChecklistLibrary::Entry m_entry;
};

SHOPWALKER_TEST(ChecklistPackageTest)
#include "checklist_package_test.moc"
