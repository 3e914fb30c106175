// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/walk_tools_fixture.h"

#include <QImage>
#include <QSignalSpy>

namespace shopwalker::test {

void WalkToolsFixture::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_device = {};
    m_reminded.clear();
    start();
    m_shelf->write([at = std::chrono::floor<std::chrono::seconds>(m_device.now().utc)](WalkStore& store) {
        return store.create(walk(), at);
    });
    openWalk();
}

Walk WalkToolsFixture::walk() {
    return {.id = "w-1",
            .company = "Clinic A",
            .checklist = "clinic/walk",
            .state = WalkState::UnderWay,
            .openQuestion = "call.rings"};
}

void WalkToolsFixture::start() {
    m_shelf = std::make_unique<WalkShelf>(m_folder->filePath("walks.db"));
    m_library = std::make_unique<WalkLibrary>(*m_shelf);
    QSignalSpy ready(m_library.get(), &WalkLibrary::ready);
    m_library->load();
    QVERIFY(ready.wait(20000));
    m_keeper = std::make_unique<WalkKeeper>(*m_shelf, [this] { return m_device.now(); });
    m_tools =
        std::make_unique<WalkTools>(m_folder->filePath("settings.ini"), *m_shelf, *m_library, *m_keeper,
                                    [this](const QString& title, const QString&) { m_reminded += title; });
}

void WalkToolsFixture::stop() {
    m_tools.reset();
    m_keeper.reset();
    m_library.reset();
    m_shelf.reset();
}

void WalkToolsFixture::openWalk() {
    bool opened = false;
    m_shelf->ask(
        [](WalkWorkspace& place) {
            auto* store = place.walks().value();
            return std::tuple(store->load("w-1").value(), store->drafts("w-1").value(),
                              store->presses("w-1").value());
        },
        [&](std::tuple<Walk, std::vector<Draft>, std::vector<Press>> found) {
            auto& [walk, drafts, presses] = found;
            m_keeper->open(*m_library->find("clinic/walk", "en"), walk, drafts, presses);
            opened = true;
        });
    QTRY_VERIFY(opened);
}

const Answer* WalkToolsFixture::answer(const char* question) const {
    return m_keeper->session()->answerAt(*m_keeper->session()->placeOf(question, 0));
}

QUrl WalkToolsFixture::picture() const {
    const auto path = m_folder->filePath("photo.png");
    QImage image(320, 240, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    image.save(path);
    return QUrl::fromLocalFile(path);
}

} // namespace shopwalker::test
