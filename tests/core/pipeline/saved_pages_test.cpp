// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/saved_pages.h"
#include "tests/support/test_registry.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace shopwalker;

class SavedPagesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;

    void write(const QString& name, const QByteArray& text) {
        const QString path = m_folder.path() + "/" + name;
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    Response fetched(SavedPages& pages, const std::string& url) {
        Response response;
        pages.fetch({url}, [&](Response answer) { response = std::move(answer); });
        return response;
    }

private slots:
    void initTestCase() {
        write("about/index.html", "about");
        write("index.html", "start");
        write("цены и услуги.htm", "prices");
        write("index_files/frame.html", "advertisement");
        write("logo.png", "png");
    }

    void theIndexIsTheStartPage() {
        const auto pages = SavedPages::open(m_folder.path().toStdString());
        QVERIFY(pages.ok());
        const auto start = fetched(*pages.value(), pages.value()->startUrl());
        QCOMPARE(start.body, std::string("start"));
        QCOMPARE(start.status, 200);
        QCOMPARE(shownAddress(start.finalUrl), std::string("index.html"));
    }

    void aFolderMayBeNamedRelatively() {
        const auto before = QDir::currentPath();
        QVERIFY(QDir::setCurrent(QFileInfo(m_folder.path()).path()));
        const auto pages = SavedPages::open(QFileInfo(m_folder.path()).fileName().toStdString());
        QVERIFY(QDir::setCurrent(before));
        QCOMPARE(fetched(*pages.value(), pages.value()->startUrl()).body, std::string("start"));
    }

    void onlyPagesAreListedAndShownByTheirNameInTheFolder() {
        const auto pages = SavedPages::open(m_folder.path().toStdString());
        std::vector<std::string> names;
        pages.value()->fetchSitemap({}, [&](const std::vector<std::string>& urls) {
            for (const auto& url : urls)
                names.push_back(shownAddress(url));
        });
        std::sort(names.begin(), names.end());
        QCOMPARE(names, (std::vector<std::string>{"about/index.html", "index.html", "цены и услуги.htm"}));
    }

    void aFolderAddressIsItsIndex() {
        const auto pages = SavedPages::open(m_folder.path().toStdString());
        const auto root = pages.value()->startUrl().substr(0, pages.value()->startUrl().rfind('/') + 1);
        QCOMPARE(fetched(*pages.value(), root + "about/").body, std::string("about"));
    }

    void aPageThatWasNotSavedIsMissing() {
        const auto pages = SavedPages::open(m_folder.path().toStdString());
        QCOMPARE(fetched(*pages.value(), "http://saved-pages.invalid/no.html").failure,
                 std::string("missing"));
        QCOMPARE(fetched(*pages.value(), "http://saved-pages.invalid/../../etc/passwd").failure,
                 std::string("missing"));
    }

    void aSingleFileStandsAlone() {
        const auto pages = SavedPages::open((m_folder.path() + "/цены и услуги.htm").toStdString());
        QVERIFY(pages.ok());
        QCOMPARE(fetched(*pages.value(), pages.value()->startUrl()).body, std::string("prices"));
    }

    void whatHoldsNoPageIsRefused() {
        QVERIFY(!SavedPages::open("no/such/folder").ok());
        QTemporaryDir empty;
        const auto pages = SavedPages::open(empty.path().toStdString());
        QVERIFY(!pages.ok());
        QCOMPARE(pages.error().where, empty.path().toStdString());
    }
};

SHOPWALKER_TEST(SavedPagesTest)
#include "saved_pages_test.moc"
