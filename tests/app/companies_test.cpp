// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/scan/companies_controller.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace shopwalker;

class CompaniesTest : public QObject {
    Q_OBJECT
private slots:
    void init() {
        m_folder = std::make_unique<QTemporaryDir>();
        m_companies = make();
    }

    void theFirstCompanyIsTheOwnOne() {
        m_companies->editor()->begin(-1);
        QCOMPARE(m_companies->editor()->own(), true);
        QVERIFY(add("Own", "own.example"));
        QCOMPARE(m_companies->canScan(), false);
        QVERIFY(add("Rival", "https://rival.example/shop\nrival.example"));
        QCOMPARE(m_companies->canScan(), true);
        QCOMPARE(m_companies->companies()->companies()[1].sites.size(), 2U);
    }

    void whatIsNoAddressIsNamed() {
        QVERIFY(!add("Own", "own example"));
        QVERIFY(m_companies->editor()->sitesProblem().contains("own example"));
        QVERIFY(!add("Own", "ftp://own.example"));
        QVERIFY(!add("", "own.example"));
        QVERIFY(!m_companies->editor()->nameProblem().isEmpty());
    }

    void aCompanyMayHaveNoSite() {
        QVERIFY(add("Own", " \n "));
        QVERIFY(m_companies->companies()->companies()[0].sites.empty());
        QVERIFY(add("Rival", ""));
        QVERIFY(m_companies->canScan());
        QVERIFY(!m_companies->anySite()); // nothing to scan
        QVERIFY(add("Other", "other.example"));
        QVERIFY(m_companies->anySite());
    }

    void nameAndSiteBelongToOneCompanyOnly() {
        QVERIFY(add("Own", "own.example"));
        QVERIFY(!add(" OWN ", "other.example"));
        QVERIFY(!add("Other", "own.example"));
    }

    void anotherOwnCompanyTakesTheFirstPlace() {
        QVERIFY(add("A", "a.example"));
        QVERIFY(add("B", "b.example"));
        m_companies->editor()->begin(1);
        m_companies->editor()->setOwn(true);
        QVERIFY(m_companies->editor()->save());
        const auto& list = m_companies->companies()->companies();
        QCOMPARE(list[0].name, "B");
        QCOMPARE(list[1].own, false);
    }

    void rivalsMoveButNotBeforeTheOwnCompany() {
        QAbstractItemModelTester tester(m_companies->companies());
        for (const auto* name : {"own", "b", "c", "d"})
            QVERIFY(add(name, QString(name) + ".example"));
        m_companies->moveUp(1);
        QCOMPARE(names(), QStringList({"own", "b", "c", "d"}));
        m_companies->moveDown(1);
        QCOMPARE(names(), QStringList({"own", "c", "b", "d"}));
        m_companies->moveUp(3);
        QCOMPARE(names(), QStringList({"own", "c", "d", "b"}));
    }

    void whatWasRemovedComesBack() {
        QVERIFY(add("own", "own.example"));
        m_companies->remove(0);
        QCOMPARE(names(), QStringList());
        m_companies->undoRemove();
        QCOMPARE(names(), QStringList("own"));
    }

    void halfTypedWordsAreThereAtTheNextStart() {
        QVERIFY(add("own", "own.example"));
        m_companies->editor()->begin(-1);
        m_companies->editor()->setName("Half a na");
        m_companies.reset();
        m_companies = make();
        QCOMPARE(names(), QStringList("own"));
        QCOMPARE(m_companies->editor()->isOpen(), true);
        QCOMPARE(m_companies->editor()->isDirty(), true);
        QCOMPARE(m_companies->editor()->name(), "Half a na");
    }

private:
    std::unique_ptr<CompaniesController> make() const {
        return std::make_unique<CompaniesController>(m_folder->path() + "/settings.ini");
    }

    bool add(const QString& name, const QString& sites) {
        m_companies->editor()->begin(-1);
        m_companies->editor()->setName(name);
        m_companies->editor()->setSites(sites);
        return m_companies->editor()->save();
    }

    QStringList names() const {
        QStringList names;
        for (const auto& company : m_companies->companies()->companies())
            names += QString::fromStdString(company.name);
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<CompaniesController> m_companies;
};

SHOPWALKER_TEST(CompaniesTest)
#include "companies_test.moc"
