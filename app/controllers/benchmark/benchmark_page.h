// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/benchmark/open_benchmark.h"
#include "app/models/benchmark/words/benchmark_words.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// What every page about the open benchmark does: it is shown one, again after every change, speaks a
/// language, and works out anew what it lists. While nobody looks at the page, that waits.
class BenchmarkPage : public QObject {
    Q_OBJECT
    QML_ANONYMOUS

public:
    /// Null: nothing is open.
    void show(std::shared_ptr<const OpenBenchmark> benchmark);
    void setLanguage(const QString& language);
    /// Whether the page is looked at. It is, until this says otherwise.
    void setWatched(bool watched);

signals:
    void changed();
    /// The page was shown a benchmark, or its next state; said even while nobody looks at the page.
    void shown();

protected:
    BenchmarkPage(std::shared_ptr<const TouchpointCatalogue> catalogue, QObject* parent)
        : QObject(parent)
        , m_names{std::move(catalogue)} {}

    const OpenBenchmark* open() const { return m_benchmark.get(); }
    const std::shared_ptr<const OpenBenchmark>& shared() const { return m_benchmark; }
    const Names& names() const { return m_names; }
    /// Calls `fill` and says that something changed; at once, or when the page is looked at again.
    void renew();

    /// Works out every list; `open` may be null.
    virtual void fill() = 0;
    /// Another benchmark will be shown: what belonged to the old one (a filter, a notice) goes.
    virtual void forget() {}

private:
    Names m_names;
    std::shared_ptr<const OpenBenchmark> m_benchmark;
    bool m_watched = true;
    bool m_stale = false;
};

} // namespace shopwalker
