// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/work/frames.h"
#include "core/work/page_pool.h"
#include "tests/support/test_registry.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QThread>
#include <atomic>
#include <csignal>

using namespace shopwalker;
using namespace std::chrono_literals;

class PagePoolTest : public QObject {
    Q_OBJECT
private slots:
    void everyPageComesBackWhateverTheOrder() {
        PagePool pool(workers(2));
        std::map<std::string, std::size_t> sizes;
        for (int page = 0; page < 50; ++page)
            pool.submit({.body = std::string(static_cast<std::size_t>(page * 1000), 'x')},
                        std::to_string(page),
                        [&](PageReading reading) { sizes[reading.report.page] = reading.report.bytes; });
        finish(pool);
        QCOMPARE(sizes.size(), std::size_t(50));
        for (const auto& [name, bytes] : sizes)
            QCOMPARE(bytes, std::stoul(name) * 1000);
    }

    void aPageThatKillsItsWorkerIsUnreadableAndTheNextIsRead() {
        const std::pair<const char*, std::string> deeds[]{
            {"crash", "worker-died"}, {"exit", "worker-died"}, {"eat", "too-large"}};
        for (const auto& [deed, reason] : deeds) {
            PagePool pool(workers(1));
            std::vector<PageReading> readings;
            const auto keep = [&](PageReading reading) { readings.push_back(std::move(reading)); };
            pool.submit({.body = deed}, "hostile", keep);
            pool.submit({.body = "fine"}, "next", keep);
            finish(pool);
            QCOMPARE(readings.size(), std::size_t(2));
            QCOMPARE(readings[0].report.page, std::string("hostile"));
            QVERIFY(readings[0].report.state == PageState::Unreadable);
            QCOMPARE(readings[0].report.stateReason, reason);
            QVERIFY(readings[1].report.state == PageState::Read);
        }
    }

    void aPageThatNeverEndsIsStoppedByItsCpuTime() {
        QElapsedTimer timer;
        timer.start();
        PagePool pool(workers(1));
        PageReading reading;
        pool.submit({.body = "loop"}, "endless", [&](PageReading r) { reading = std::move(r); });
        finish(pool);
        QCOMPARE(reading.report.stateReason, std::string("worker-died"));
        QVERIFY(timer.elapsed() > 4500);
    }

    void aWornOutWorkerIsReplacedBeforeThePageIsBlamed() {
        PagePool pool(workers(1));
        std::vector<PageReading> readings;
        for (const auto* body : {"fine", "crash unless fresh"})
            pool.submit({.body = body}, body, [&](PageReading r) { readings.push_back(std::move(r)); });
        finish(pool);
        QVERIFY(readings[1].report.state == PageState::Read);
        QVERIFY(readings[0].textHash != readings[1].textHash);
    }

    void aWorkersPrintsDoNotSpoilItsReadings() {
        PagePool pool(workers(1));
        PageReading reading;
        pool.submit({.body = "print"}, "loud", [&](PageReading r) { reading = std::move(r); });
        finish(pool);
        QCOMPARE(reading.report.page, std::string("loud"));
    }

    void fortyMegabytesGoThrough() {
        PagePool pool(workers(1));
        PageReading reading;
        pool.submit({.body = std::string(40'000'000, 'x')}, "large",
                    [&](PageReading r) { reading = std::move(r); });
        finish(pool);
        QCOMPARE(reading.report.bytes, std::size_t(40'000'000));
    }

    void aMissingProgramIsAReadingNotACrash() {
        PagePool pool(workerProcesses("/nowhere/at-all", {}, 1));
        PageReading reading;
        pool.submit({.body = "x"}, "page", [&](PageReading r) { reading = std::move(r); });
        finish(pool);
        QCOMPARE(reading.report.stateReason, std::string("worker-died"));
    }

    void cancelledPagesAreNeverDeliveredAndLaterOnesAre() {
        PagePool pool(workers(1));
        int delivered = 0;
        for (const auto* body : {"loop", "fine", "fine"})
            pool.submit({.body = body}, "before", [&](PageReading) { delivered += 100; });
        QThread::msleep(100);
        QElapsedTimer timer;
        timer.start();
        pool.cancel();
        QCOMPARE(pool.pending(), std::size_t(0));
        pool.submit({.body = "fine"}, "after", [&](PageReading) { ++delivered; });
        finish(pool);
        QCOMPARE(delivered, 1);
        QVERIFY(timer.elapsed() < 3000); // the endless page was not waited for
    }

    void deliveringMaySubmitTheNextPage() {
        PagePool pool(workers(1));
        int left = 5;
        std::function<void(PageReading)> next = [&](PageReading) {
            if (--left > 0)
                pool.submit({.body = "fine"}, "next", next);
        };
        pool.submit({.body = "fine"}, "first", next);
        finish(pool);
        QCOMPARE(left, 0);
    }

    void readingInsideTheProcessDoesTheSameAndWakes() {
        std::atomic<int> woken = 0;
        PagePool pool(inProcessReader([](const Response& response, std::string_view name) {
                          PageReading reading;
                          reading.report.page = std::string(name) + response.body;
                          return reading;
                      }),
                      [&] { ++woken; });
        std::string page;
        pool.submit({.body = "b"}, "a", [&](PageReading r) { page = r.report.page; });
        finish(pool);
        QCOMPARE(page, std::string("ab"));
        QTRY_COMPARE(woken.load(), 1);
    }

    void aRequestSurvivesItsFrame() {
        Response response{.requestedUrl = "http://a/", .finalUrl = "http://b/", .status = 404};
        response.headers = {{"content-type", "text/html"}, {"x", ""}};
        response.body = std::string("a\0b", 3);
        response.truncated = true;
        response.failure = "timeout";
        response.failureText = "слишком долго";
        const auto bytes = encode(response, "имя");
        const auto back = decodeRequest(bytes);
        QVERIFY(back.has_value());
        QVERIFY(back->response == response);
        QCOMPARE(back->name, std::string("имя"));
        for (std::size_t cut = 0; cut < bytes.size(); ++cut)
            QVERIFY(!decodeRequest(std::string(bytes.substr(0, cut))));
    }

private:
    static std::vector<PageReader> workers(std::size_t count) {
        return workerProcesses(SHOPWALKER_HOSTILE_WORKER, {}, count);
    }

    static void finish(PagePool& pool) {
        QElapsedTimer timer;
        timer.start();
        while (pool.pending() > 0 && timer.elapsed() < 60'000)
            pool.poll(1000ms);
        QCOMPARE(pool.pending(), std::size_t(0));
    }
};

SHOPWALKER_TEST(PagePoolTest)
#include "page_pool_test.moc"
