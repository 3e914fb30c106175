// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/walk/walk_wording.h"

#include "core/types/json/json.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QTimeZone>

namespace shopwalker::wording {

namespace {

struct WalkWords {
    Q_DECLARE_TR_FUNCTIONS(WalkWords)
};

QVariant choice(const char* id, const QString& text) {
    return QVariantMap{{"id", QString::fromLatin1(id)}, {"text", text}};
}

QDateTime lived(const Moment& moment) {
    return QDateTime::fromMSecsSinceEpoch(moment.utc.time_since_epoch().count(), Qt::OffsetFromUTC,
                                          static_cast<int>(moment.offset.count() * 60));
}

} // namespace

QString walkState(WalkState state) {
    switch (state) {
    //: State of a walk: a part of the list of walks, and a mark
    case WalkState::Planned: return WalkWords::tr("Planned");
    case WalkState::UnderWay: return WalkWords::tr("Under way");
    case WalkState::WaitingForReplies: return WalkWords::tr("Waiting for replies");
    case WalkState::Done: return WalkWords::tr("Done");
    case WalkState::Accepted: return WalkWords::tr("Accepted");
    case WalkState::RevisionAsked: return WalkWords::tr("To be revised");
    }
    return {};
}

QString walkMethod(WalkMethod method) {
    switch (method) {
    //: The way of walking
    case WalkMethod::OwnPath: return WalkWords::tr("Own path");
    case WalkMethod::CompetitorPath: return WalkWords::tr("A competitor's path");
    case WalkMethod::OwnFunnel: return WalkWords::tr("Own sales funnel");
    }
    return {};
}

QString checklistKind(const QString& kind) {
    if (kind == QStringLiteral("walk"))
        //: Kind of a checklist
        return WalkWords::tr("Whole walks");
    if (kind == QStringLiteral("channel"))
        //: Kind of a checklist
        return WalkWords::tr("One channel");
    if (kind == QStringLiteral("chain"))
        //: Kind of a checklist
        return WalkWords::tr("Chains");
    if (kind == QStringLiteral("inventory"))
        //: Kind of a checklist
        return WalkWords::tr("Tick lists");
    return kind;
}

QString walkDetail(const WalkEntry& entry) {
    const auto day = QDateTime::fromSecsSinceEpoch(entry.changedAt.time_since_epoch().count()).date();
    const auto date = QLocale().toString(day, QLocale::ShortFormat);
    if (entry.answers == 0)
        //: In the list of walks, no question was answered yet; %1 is a date
        return WalkWords::tr("No answers yet, %1").arg(date);
    //: In the list of walks: how many questions were answered; %1 is a date
    return WalkWords::tr("%Ln answer(s), %1", nullptr, entry.answers).arg(date);
}

QVariantList choices(const Question& question) {
    switch (question.type) {
    case QuestionType::YesNo:
        //: Answer to a question
        return {choice("yes", WalkWords::tr("Yes")), choice("no", WalkWords::tr("No"))};
    case QuestionType::Reaction:
        //: The shopper's reaction to a touchpoint
        return {choice("positive", WalkWords::tr("Positive")), choice("neutral", WalkWords::tr("Neutral")),
                choice("negative", WalkWords::tr("Negative"))};
    case QuestionType::Emotion:
        //: What the shopper felt
        return {choice("joy", WalkWords::tr("Joy")),
                choice("trust", WalkWords::tr("Trust")),
                choice("interest", WalkWords::tr("Interest")),
                choice("surprise", WalkWords::tr("Surprise")),
                choice("calm", WalkWords::tr("Calm")),
                choice("boredom", WalkWords::tr("Boredom")),
                choice("confusion", WalkWords::tr("Confusion")),
                choice("worry", WalkWords::tr("Worry")),
                choice("annoyance", WalkWords::tr("Annoyance")),
                choice("disappointment", WalkWords::tr("Disappointment"))};
    default: break;
    }
    QVariantList options;
    for (const auto& option : question.options)
        options += QVariantMap{{"id", toQString(option.id)}, {"text", toQString(option.label)}};
    return options;
}

QString reaction(const std::string& word) {
    for (const auto& known : choices({.type = QuestionType::Reaction}))
        if (known.toMap()["id"].toString() == toQString(word))
            return known.toMap()["text"].toString();
    return {};
}

QString decision(const QString& word) {
    //: What the customer decides at the end of a walk (all texts up to "Leaves")
    if (word == QStringLiteral("goes-on"))
        return WalkWords::tr("Goes on");
    if (word == QStringLiteral("starts"))
        return WalkWords::tr("Starts to work with them");
    if (word == QStringLiteral("buys"))
        return WalkWords::tr("Buys");
    if (word == QStringLiteral("buys-again"))
        return WalkWords::tr("Buys again");
    if (word == QStringLiteral("recommends"))
        return WalkWords::tr("Recommends them");
    if (word == QStringLiteral("leaves"))
        return WalkWords::tr("Leaves");
    if (word == QStringLiteral("stops"))
        //: What the customer decides at a step: nothing leads on from here, a dead end
        return WalkWords::tr("Cannot go on: the path ends here");
    return word;
}

QString customerStatus(const QString& word) {
    //: Whom of a company's customers a shopper plays
    if (word == QStringLiteral("potential"))
        return WalkWords::tr("Potential customer");
    //: Whom of a company's customers a shopper plays
    if (word == QStringLiteral("current"))
        return WalkWords::tr("Current customer");
    //: Whom of a company's customers a shopper plays
    if (word == QStringLiteral("former"))
        return WalkWords::tr("Former customer");
    return word;
}

QString tester(const Walk& walk) {
    //: Whether a shopper works for the company that is walked
    auto words = walk.insider ? WalkWords::tr("insider") : WalkWords::tr("outsider");
    if (!walk.customerStatus.empty())
        words += QStringLiteral(", ") + customerStatus(toQString(walk.customerStatus)).toLower();
    return walk.tester.empty() ? words : QStringLiteral("%1 (%2)").arg(toQString(walk.tester), words);
}

QString effect(const QString& word) {
    //: What a step did to the relation with the company (all texts up to "Disappointed")
    if (word == QStringLiteral("gained"))
        return WalkWords::tr("A customer gained");
    if (word == QStringLiteral("lost"))
        return WalkWords::tr("A customer lost");
    if (word == QStringLiteral("reputation-confirmed"))
        return WalkWords::tr("Reputation confirmed");
    if (word == QStringLiteral("relation-strengthened"))
        return WalkWords::tr("Relation strengthened");
    if (word == QStringLiteral("disappointed"))
        return WalkWords::tr("Disappointed");
    return word;
}

QString sold(const QString& word) {
    //: What a touch sells (all texts up to "trust")
    if (word == QStringLiteral("idea"))
        return WalkWords::tr("the idea");
    if (word == QStringLiteral("need"))
        return WalkWords::tr("the need");
    if (word == QStringLiteral("product"))
        return WalkWords::tr("the product");
    if (word == QStringLiteral("service"))
        return WalkWords::tr("the service");
    if (word == QStringLiteral("value"))
        return WalkWords::tr("the value");
    if (word == QStringLiteral("price"))
        return WalkWords::tr("the price");
    if (word == QStringLiteral("trust"))
        return WalkWords::tr("trust");
    return word;
}

QString noteKind(const QString& word) {
    //: What a note of a walk is about (all texts up to "Remark")
    if (word == QStringLiteral("objection"))
        return WalkWords::tr("Objection");
    if (word == QStringLiteral("problem"))
        return WalkWords::tr("Problem");
    if (word == QStringLiteral("request"))
        return WalkWords::tr("Request");
    if (word == QStringLiteral("trick"))
        return WalkWords::tr("Trick worth adopting");
    if (word == QStringLiteral("remark"))
        return WalkWords::tr("Remark");
    return word;
}

QString unit(const std::string& unit) {
    if (unit == "s")
        //: Unit beside a number field
        return WalkWords::tr("seconds");
    if (unit == "min")
        //: Unit beside a number field
        return WalkWords::tr("minutes");
    if (unit == "h")
        //: Unit beside a number field
        return WalkWords::tr("hours");
    if (unit == "d")
        //: Unit beside a number field
        return WalkWords::tr("days");
    if (unit == "rings")
        //: Unit beside a number field
        return WalkWords::tr("rings");
    return toQString(unit);
}

QString moment(const Moment& moment, const Moment& now) {
    const auto then = lived(moment);
    const auto time = QLocale().toString(then.time(), QLocale::ShortFormat);
    if (then.date() == lived(now).date())
        return time;
    return QLocale().toString(then.date(), QLocale::ShortFormat) + QStringLiteral(", ") + time;
}

QString day(const Moment& moment) {
    return QLocale().toString(lived(moment).date(), QLocale::ShortFormat);
}

std::optional<double> typedNumber(const QString& text) {
    bool readable = false;
    auto number = QLocale().toDouble(text.trimmed(), &readable);
    if (!readable)
        number = QLocale::c().toDouble(text.trimmed(), &readable); // a point is understood everywhere
    return readable ? std::optional(number) : std::nullopt;
}

bool isCurrency(const QString& code) {
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= 'A' && letter <= 'Z'; });
}

QString trouble(const std::string& code) {
    if (code == "store-full")
        //: Above the question: an answer could not be stored
        return WalkWords::tr(
            "The disk is full. Make room; your answer stays here and is saved as soon as there is.");
    if (code == "store-readonly")
        //: Above the question: an answer could not be stored
        return WalkWords::tr(
            "The folder of the workspace cannot be written. Your answer stays here and is tried again.");
    //: Above the question: an answer could not be stored
    return WalkWords::tr("Not saved yet. Your answer stays here and is tried again.");
}

QString failure(const Error& error) {
    const auto& code = error.code;
    if (code == "store-damaged")
        //: What a screen of walks says when the file that holds them is damaged
        return WalkWords::tr("The workspace is damaged. What can be read of it is being copied.");
    if (code == "store-full" || code == "store-readonly")
        return trouble(code);
    if (code.rfind("store-", 0) == 0)
        //: What a screen of walks says when the file that holds them cannot be read or written
        return WalkWords::tr("The workspace cannot be read or written just now. Nothing is lost; try again.");
    if (code == "photo")
        //: After a file was chosen as a photo
        return WalkWords::tr("This file is no picture that can be read. Choose another one.");
    if (code.rfind("evidence", 0) == 0)
        //: After a photo or sound was chosen; %1 is a file
        return WalkWords::tr(
                   "The file %1 could not be kept. Choose one of less than 50 MB, or make room on the disk.")
            .arg(toQString(error.where));
    if (code == "hand-over" || code == "zip")
        //: After a file with a walk was chosen; %1 is a file
        return WalkWords::
            tr("%1 could not be read as a walk that was handed over, or not written. Nothing was changed.")
                .arg(toQString(error.where));
    return toQString(describe(error));
}

} // namespace shopwalker::wording
