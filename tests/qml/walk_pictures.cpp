// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/qml/photographer.h"

#include <QDir>
#include <QPainter>

namespace shopwalker::test {

namespace {

QUrl picture() {
    const auto file = QDir::tempPath() + QStringLiteral("/shopwalker-screenshot.png");
    QImage image(1200, 900, QImage::Format_RGB32);
    image.fill(QColor(0xE8, 0xE4, 0xDA));
    QPainter painter(&image);
    painter.fillRect(80, 80, 520, 700, Qt::white);
    painter.setPen(Qt::black);
    painter.setFont(QFont(QStringLiteral("Noto Sans"), 28));
    painter.drawText(QRect(100, 100, 480, 660),
                     QStringLiteral("Price list\n\nConsultation  15\nLaser  90\nPeeling  45"));
    painter.setBrush(QColor(0xC8, 0x98, 0x78));
    painter.drawEllipse(780, 220, 200, 240);
    image.save(file);
    return QUrl::fromLocalFile(file);
}

void answer(WalkController& walk) {
    const auto& asked = walk.asked();
    if (asked.type == "text" || asked.type == "promise")
        walk.saveDraft("Painless, from the first visit");
    else if (asked.type == "count")
        for (int ring = 0; ring < 3; ++ring)
            walk.stopwatch()->tap();
    else if (asked.type == "duration")
        walk.stopwatch()->start();
    else if (asked.type == "reply-timer")
        walk.markSent();
    else if (!walk.chooseNumber(asked.type == "multi-choice" ? 2 : 1))
        walk.answerNumber(3);
}

void markPhoto(Photographer& photographer) {
    auto& evidence = *photographer.workbench().tools()->evidence();
    evidence.beginMarking(1);
    wait(500);
    auto& markup = *evidence.markup();
    const auto stroke = [&](PhotoMarkup::Tool tool, QPointF from, QPointF to) {
        markup.setTool(tool);
        markup.press(from);
        markup.drag(to);
        markup.release();
    };
    stroke(PhotoMarkup::Blur, {0.6, 0.2}, {0.85, 0.5});
    stroke(PhotoMarkup::Box, {0.1, 0.3}, {0.4, 0.5});
    stroke(PhotoMarkup::Arrow, {0.2, 0.85}, {0.3, 0.55});
    photographer.take("markup");
    evidence.saveMarks();
}

void photographEditor(Photographer& photographer) {
    auto& editor = *photographer.workbench().tools()->editor();
    photographer.show("checklists");
    wait(1500);
    photographer.take("checklists");
    editor.copy("clinic/walk");
    editor.select(2, 1);
    photographer.show("editor");
    photographer.take("editor-outline");
    auto* page = photographer.item("editorPage");
    for (const auto* part : {"about", "translation", "problems"}) {
        QMetaObject::invokeMethod(page, "show", Q_ARG(QString, part));
        photographer.take(QStringLiteral("editor-") + part);
    }
    QMetaObject::invokeMethod(page, "show", Q_ARG(QString, "questions"));
    page->setProperty("detail", true);
    photographer.take("editor-question");
    page->setProperty("detail", false);
    editor.discard();
}

void photographTicks(Photographer& photographer) {
    auto& workbench = photographer.workbench();
    workbench.walk()->close();
    photographer.show("ticks");
    photographer.take("ticks-start");
    workbench.ticks()->begin("inventory/library", "Clinic A");
    wait(900);
    auto& ticks = *workbench.ticks();
    ticks.tick(0, "present");
    ticks.tick(1, "absent");
    ticks.tick(2, "na");
    ticks.react(0, "positive");
    ticks.writeNote(0, "Opens with a waltz");
    photographer.take("ticks");
    photographer.click("tickMore.0");
    photographer.take("sheet-tick");
    photographer.closeSheet();
    photographer.click("addTick");
    photographer.take("sheet-addTick");
    photographer.closeSheet();
    workbench.walk()->close();
}

} // namespace

void photographWalks(Photographer& photographer) {
    auto& workbench = photographer.workbench();
    auto& walk = *workbench.walk();
    photographer.show("walks");
    photographer.take("walks");
    workbench.planner()->set("checklist", "");
    photographer.show("walkPlan");
    photographer.take("walkPlan-checklists");
    workbench.planner()->set("checklist", "clinic/walk");
    workbench.planner()->set("persona", "34, laser hair removal for the first time, compares prices");
    photographer.item("walkPlanPage")->setProperty("choosing", false);
    photographer.take("walkPlan");
    photographer.item("walkPlanPage")->setProperty("contentY", 700);
    photographer.take("walkPlan-below");
    workbench.planner()->createExample();
    wait(500);
    photographer.show("walkPrepare");
    photographer.take("walkPrepare");
    photographer.item("walkPreparePage")->setProperty("contentY", 600);
    photographer.take("walkPrepare-below");
    walk.start();
    photographer.show("walk");
    walk.saveDraft("laser clinic near me");
    for (bool more = true; more; more = walk.canGoOn()) {
        photographer.take("walk-" + walk.asked().path);
        answer(walk);
        if (const auto type = walk.asked().type;
            type == "yes-no" || type == "reaction" || type == "duration" || type == "reply-timer")
            photographer.take("walk-" + walk.asked().path + "-answered");
        walk.goOn();
    }
    photographer.click("toolNote");
    photographer.take("sheet-note");
    photographer.closeSheet();
    photographer.click("toolRerate");
    photographer.take("sheet-rerate");
    photographer.closeSheet();
    photographer.click("moreTools");
    photographer.take("sheet-more");
    for (const auto* tool : {"openStepSheet", "openRemarks", "openStaff"}) {
        photographer.click(tool);
        photographer.take(QStringLiteral("sheet-") + tool);
        photographer.closeSheet();
        photographer.click("moreTools");
    }
    photographer.closeSheet();
    walk.pause();
    photographer.take("walk-paused");
    walk.goOnAfterPause();
    photographer.show("walkReview");
    photographer.take("walkReview");
    photographer.item("walkReviewPage")->setProperty("contentY", 700);
    photographer.take("walkReview-below");
    walk.close();
    workbench.walks()->refresh();
    photographer.show("walks");
    photographer.take("walks-some");
}

void photographTools(Photographer& photographer) {
    auto& workbench = photographer.workbench();
    auto& tools = *workbench.tools();
    auto& walk = *workbench.walk();
    workbench.planner()->createExample();
    wait(500);
    walk.start();
    photographer.show("call");
    photographer.take("call-ready");
    tools.call()->start();
    for (int ring = 0; ring < 3; ++ring)
        tools.call()->ring();
    photographer.take("call-ringing");
    tools.call()->answered();
    photographer.take("call-talking");
    tools.call()->hold();
    photographer.take("call-hold");
    tools.call()->resume();
    tools.call()->end();
    photographer.take("call-over");
    tools.discreet()->setNotes("Milk\nBread\nCall Anna about Saturday");
    tools.discreet()->note();
    tools.discreet()->explain(0, "Third ring, nobody at the desk");
    tools.discreet()->note();
    photographer.show("discreet");
    photographer.take("discreet");
    photographer.show("evidence");
    photographer.take("proofs-none");
    tools.evidence()->addPhoto(picture());
    wait(700);
    tools.evidence()->addNote("“We do not tell prices on the phone, come for a consultation first.”");
    photographer.take("proofs-some");
    photographer.click("addSound");
    photographer.take("sheet-consent");
    photographer.closeSheet();
    photographer.click("proof.1");
    photographer.take("sheet-proof");
    photographer.closeSheet();
    markPhoto(photographer);
    for (walk.jumpTo(0); walk.canGoOn() && walk.asked().type != "reply-timer"; walk.goOn())
        if (walk.asked().path == "contact.ways")
            walk.chooseNumber(2);
    walk.markSent();
    wait(400);
    tools.replies()->refresh();
    photographer.show("replies");
    wait(400);
    photographer.take("replies");
    photographer.click("promised");
    photographer.take("sheet-promised");
    photographer.closeSheet();
    photographEditor(photographer);
    photographTicks(photographer);
    emit workbench.walkShelf().damaged(); // as when a page cannot be read
    wait(1500);
    photographer.take("sheet-rescue");
    workbench.rescue()->useSalvaged();
    wait(1500);
    photographer.take("sheet-rescued");
    workbench.rescue()->dismiss();
    wait(400);
    walk.close();
}

} // namespace shopwalker::test
