// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/editor/editor_words.h"

#include "app/models/walk/walk_wording.h"
#include "app/models/wording.h"

#include <QCoreApplication>

namespace shopwalker::wording {

namespace {

struct EditorWords {
    Q_DECLARE_TR_FUNCTIONS(EditorWords)
};

QVariant choice(const QString& id, const QString& text) {
    return QVariantMap{{"id", id}, {"text", text}};
}

} // namespace

QVariantList editorStages() {
    QVariantList list;
    for (const auto* id : {"need", "search", "comparison", "decision", "evaluation"})
        list += choice(id, stage(id));
    return list;
}

QVariantList editorChannels() {
    QVariantList list;
    for (const auto* id : {"website", "search", "advertising", "social", "messenger", "email", "phone",
                           "office", "staff", "product", "delivery", "print", "events", "partners", "media"})
        list += choice(id, channel(id));
    return list;
}

QVariantList questionTypes() {
    //: Kinds of answers in the checklist editor
    return {choice("yes-no", EditorWords::tr("Yes or no")),
            choice("scale", EditorWords::tr("Scale")),
            choice("choice", EditorWords::tr("One of several")),
            choice("multi-choice", EditorWords::tr("Several of several")),
            choice("number", EditorWords::tr("Number")),
            choice("money", EditorWords::tr("Amount of money")),
            choice("text", EditorWords::tr("Words")),
            choice("duration", EditorWords::tr("Stopwatch")),
            choice("count", EditorWords::tr("Tap counter")),
            choice("date-time", EditorWords::tr("Date and time")),
            choice("photo", EditorWords::tr("Photo")),
            choice("audio", EditorWords::tr("Sound")),
            choice("place", EditorWords::tr("Place")),
            choice("reaction", EditorWords::tr("Reaction")),
            choice("emotion", EditorWords::tr("Emotion")),
            choice("promise", EditorWords::tr("Promise and reality")),
            choice("reply-timer", EditorWords::tr("Reply timer"))};
}

QVariantList targetUnits() {
    //: Unit of a target: a bare number
    QVariantList list{choice("", EditorWords::tr("none"))};
    for (const auto* id : {"rings", "s", "min", "h", "d", "%"})
        list += choice(id, unit(id));
    return list;
}

QVariantList proofKinds() {
    //: Proof that an answer needs
    return {choice("", EditorWords::tr("Not needed")), choice("photo", EditorWords::tr("Photo")),
            choice("audio", EditorWords::tr("Sound")), choice("note", EditorWords::tr("Note")),
            choice("any", EditorWords::tr("Any of them"))};
}

QVariantList soldThings() {
    //: What a touch sells: nothing special
    QVariantList list{choice("", EditorWords::tr("Nothing special"))};
    for (const auto* id : {"idea", "need", "product", "service", "value", "price", "trust"})
        list += choice(id, sold(id));
    return list;
}

QVariantList audiences() {
    //: Who can know the answer of a question
    return {choice("outsider", EditorWords::tr("Any shopper")),
            choice("owner", EditorWords::tr("The company alone"))};
}

QVariantList callSources() {
    //: What of call mode answers a question (all texts up to "Time of the talk")
    return {choice("", EditorWords::tr("Nothing")),
            choice("answered", EditorWords::tr("Whether it was answered")),
            choice("rings", EditorWords::tr("Number of rings")),
            choice("answer-time", EditorWords::tr("Time until answered")),
            choice("hold-time", EditorWords::tr("Time on hold")),
            choice("talk-time", EditorWords::tr("Time of the talk"))};
}

QVariantList checklistKinds() {
    QVariantList list;
    for (const auto* id : {"walk", "channel", "chain", "inventory"})
        list += choice(id, checklistKind(id));
    return list;
}

} // namespace shopwalker::wording
