// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTest>
#include <memory>

namespace shopwalker::test {

/// Whether a test class needs only the repository, or measures against the folder ../shared.
enum class Needs { Repository, Shared };

using MakeTest = std::unique_ptr<QObject> (*)();

/// Adds a test class to its executable; used through the macros below.
bool addTest(MakeTest make, Needs needs);

} // namespace shopwalker::test

/// Put below a test class: it then runs with its layer's executable.
#define SHOPWALKER_TEST(Class)                                                                               \
    static const bool added##Class =                                                                         \
        shopwalker::test::addTest([] { return std::unique_ptr<QObject>(std::make_unique<Class>()); },        \
                                  shopwalker::test::Needs::Repository);

/// The same for a test that measures against ../shared; skipped, and said so, where the folder is missing.
#define SHOPWALKER_SHARED_TEST(Class)                                                                        \
    static const bool added##Class =                                                                         \
        shopwalker::test::addTest([] { return std::unique_ptr<QObject>(std::make_unique<Class>()); },        \
                                  shopwalker::test::Needs::Shared);
