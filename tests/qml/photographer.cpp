// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/photographer.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QImage>

namespace shopwalker::test {

void wait(int milliseconds) {
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < milliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
}

void Photographer::show(const char* page) {
    m_window.setProperty("page", page);
    while (m_window.property("shown").toString() != QLatin1String(page))
        wait(10);
    wait(350);
}

void Photographer::take(const QString& name) {
    wait(250);
    const auto settings = m_workbench.settings();
    const auto large =
        settings->textScale() > 1 ? QStringLiteral("-x%1").arg(settings->textScale()) : QString();
    m_window.grabWindow().save(QStringLiteral("%1/%2-%3x%4-%5-%6%7.png")
                                   .arg(m_folder, name)
                                   .arg(m_window.width())
                                   .arg(m_window.height())
                                   .arg(settings->theme(), settings->language(), large));
}

QQuickItem* Photographer::item(const QString& name) const {
    QList<QQuickItem*> items{m_window.contentItem()};
    while (items.front()->parentItem() != nullptr)
        items.front() = items.front()->parentItem();
    for (qsizetype index = 0; index < items.size(); ++index) {
        if (items[index]->objectName() == name && items[index]->isVisible())
            return items[index];
        items += items[index]->childItems();
    }
    return nullptr;
}

void Photographer::click(const QString& name) {
    auto* found = item(name);
    if (found == nullptr)
        qFatal("nothing on the screen is called %s", qPrintable(name));
    QMetaObject::invokeMethod(found, "clicked");
    wait(350);
}

void Photographer::closeSheet() {
    click(QStringLiteral("closeSheet"));
}

} // namespace shopwalker::test
