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

QString bareAnswer(const Answer& answer) {
    QStringList parts;
    if (answer.notApplicable)
        //: Instead of an answer
        parts += WalkWords::tr("Not applicable");
    for (const auto& choice : answer.value.choices)
        parts += toQString(choice);
    if (answer.value.number)
        parts += QLocale().toString(*answer.value.number, 'f', QLocale::FloatingPointShortest);
    for (const auto& words : {answer.value.text, answer.value.found})
        if (!words.empty())
            parts += toQString(words);
    return parts.join(QStringLiteral(", "));
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

std::optional<Moment> typedTime(const QString& text, const Moment& now) {
    const auto typed = text.simplified();
    const auto today = lived(now).date();
    const auto momentAt = [&](const QDate& day, const QTime& time) -> std::optional<Moment> {
        const QDateTime then(day, time, Qt::OffsetFromUTC, static_cast<int>(now.offset.count() * 60));
        return Moment{.utc = std::chrono::sys_time<std::chrono::milliseconds>(
                          std::chrono::milliseconds(then.toMSecsSinceEpoch())),
                      .offset = now.offset};
    };
    for (const auto& locale : {QLocale(), QLocale::c()}) {
        for (const auto& format :
             {locale.timeFormat(QLocale::ShortFormat), QStringLiteral("H:mm"), QStringLiteral("H.mm")})
            if (const auto time = locale.toTime(typed, format); time.isValid()) {
                const auto moment = momentAt(today, time);
                return moment->utc > now.utc ? momentAt(today.addDays(-1), time) : moment;
            }
        const auto date = locale.dateFormat(QLocale::ShortFormat);
        for (const auto& format : {locale.dateTimeFormat(QLocale::ShortFormat), date + " H:mm",
                                   date + ", H:mm", QStringLiteral("yyyy-MM-dd H:mm")})
            if (const auto then = locale.toDateTime(typed, format); then.isValid())
                return momentAt(then.date().year() < 2000 ? then.date().addYears(100) : then.date(),
                                then.time()); // "26" is read as 1926
    }
    return std::nullopt;
}

bool isCurrency(const QString& code) {
    return code.size() == 3 &&
           std::all_of(code.begin(), code.end(), [](QChar letter) { return letter >= 'A' && letter <= 'Z'; });
}

} // namespace shopwalker::wording
