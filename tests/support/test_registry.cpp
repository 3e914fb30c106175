// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/test_registry.h"

#include "tests/support/shared_files.h"

#include <QCoreApplication>
#include <QLocale>
#include <cstdio>
#include <vector>

namespace shopwalker::test {

namespace {

struct Entry {
    MakeTest make;
    Needs needs;
};

std::vector<Entry>& entries() {
    static std::vector<Entry> list;
    return list;
}

constexpr int skipped = 77; // SKIP_RETURN_CODE in tests/CMakeLists.txt

} // namespace

bool addTest(MakeTest make, Needs needs) {
    entries().push_back({make, needs});
    return true;
}

} // namespace shopwalker::test

int main(int argc, char** argv) {
    using namespace shopwalker::test;
    QCoreApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::Arabic, QLocale::Egypt)); // a foreign one: nothing may depend on it
    auto arguments = QCoreApplication::arguments();
    const auto needs = arguments.removeAll("--shared") > 0 ? Needs::Shared : Needs::Repository;
    if (needs == Needs::Shared && sharedFolder().isEmpty()) {
        std::puts("SKIPPED: the folder ../shared is missing, nothing was measured");
        return skipped;
    }
    int failures = 0;
    int ran = 0;
    for (const auto& entry : entries()) {
        if (entry.needs != needs)
            continue;
        ++ran;
        failures += QTest::qExec(entry.make().get(), arguments);
    }
    if (ran == 0)
        std::puts("no test in this executable");
    return failures > 0 || ran == 0 ? 1 : 0;
}
