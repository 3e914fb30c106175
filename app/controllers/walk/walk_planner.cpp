// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/walk_planner.h"

#include "app/controllers/walk/walk_library.h"
#include "app/controllers/walk/walk_shelf.h"
#include "app/models/walk/walk_wording.h"
#include "app/models/wording.h"
#include "core/types/json/json.h"
#include "core/walk_checklist.h"

#include <QDateTime>
#include <QLocale>
#include <QMetaProperty>
#include <QSettings>
#include <QUuid>

namespace shopwalker {

namespace {

constexpr std::array channels{"search", "advertising", "website",  "social", "messenger",
                              "email",  "phone",       "office",   "staff",  "delivery",
                              "print",  "events",      "partners", "media"};

const QString settingsGroup = QStringLiteral("walkPlan/");

QVariantMap choice(const QString& id, const QString& text) {
    return {{"id", id}, {"text", text}};
}

std::optional<QDate> dayOf(const QString& text) {
    for (const auto format : {QLocale::ShortFormat, QLocale::LongFormat})
        if (const auto day = QLocale().toDate(text.trimmed(), format); day.isValid())
            return day.year() < 2000 ? day.addYears(100) : day; // "26" is read as 1926
    const auto day = QDate::fromString(text.trimmed(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

Moment momentOf(const QDate& day, const QTime& time) {
    const QDateTime local(day, time);
    return {.utc = std::chrono::sys_time<std::chrono::milliseconds>(
                std::chrono::milliseconds(local.toMSecsSinceEpoch())),
            .offset = std::chrono::minutes(local.offsetFromUtc() / 60)};
}

} // namespace

WalkPlanner::WalkPlanner(const QString& file, WalkShelf& shelf, WalkLibrary& library, MomentSource now,
                         QObject* parent)
    : QObject(parent)
    , m_settings(std::make_unique<QSettings>(file, QSettings::IniFormat))
    , m_shelf(shelf)
    , m_library(library)
    , m_now(std::move(now)) {
    readPlan();
    connect(&library, &WalkLibrary::ready, this, [this] { setLanguage(m_language); });
}

WalkPlanner::~WalkPlanner() = default;

void WalkPlanner::readPlan() {
    const auto& plan = WalkPlan::staticMetaObject;
    for (int i = plan.propertyOffset(); i < plan.propertyCount(); ++i) {
        const auto field = plan.property(i);
        if (const auto value = m_settings->value(settingsGroup + field.name()); value.isValid())
            field.writeOnGadget(&m_plan, value);
    }
}

void WalkPlanner::set(const QString& field, const QVariant& value) {
    const auto& plan = WalkPlan::staticMetaObject;
    const auto property = plan.property(plan.indexOfProperty(field.toLatin1().constData()));
    if (!property.isValid() || property.readOnGadget(&m_plan) == value)
        return;
    property.writeOnGadget(&m_plan, value);
    m_settings->setValue(settingsGroup + field, value);
    m_companyProblem.clear();
    m_windowProblem.clear();
    emit changed();
}

void WalkPlanner::setLanguage(const QString& language) {
    m_language = language;
    m_checklists.show(m_library.library(), language.toStdString());
    emit spoken();
    emit changed();
}

void WalkPlanner::setKind(const QString& kind) {
    m_checklists.setKind(kind);
    emit changed();
}

void WalkPlanner::setCompanies(const QStringList& companies) {
    m_companies = companies;
    emit changed();
}

QVariantList WalkPlanner::kinds() const {
    QVariantList kinds;
    for (const auto& kind : m_checklists.kinds())
        kinds += choice(kind, wording::checklistKind(kind));
    return kinds;
}

QVariantList WalkPlanner::methods() const {
    QVariantList methods;
    for (const auto method : {WalkMethod::CompetitorPath, WalkMethod::OwnPath, WalkMethod::OwnFunnel})
        methods += choice(toQString(toWord(method)), wording::walkMethod(method));
    return methods;
}

QVariantList WalkPlanner::entrances() const {
    QVariantList entrances;
    for (const auto* channel : channels)
        entrances += choice(channel, wording::channel(channel));
    return entrances;
}

QString WalkPlanner::fromText() const {
    const auto day = dayOf(m_plan.from);
    return day ? QLocale().toString(*day, QLocale::ShortFormat) : QString();
}

QString WalkPlanner::toText() const {
    const auto day = dayOf(m_plan.to);
    return day ? QLocale().toString(*day, QLocale::ShortFormat) : QString();
}

QString WalkPlanner::today() const {
    return QDateTime::fromMSecsSinceEpoch(m_now().utc.time_since_epoch().count())
        .date()
        .toString(Qt::ISODate);
}

QString WalkPlanner::checklistTitle() const {
    const auto checklist = m_library.find(m_plan.checklist.toStdString(), m_language);
    return checklist ? toQString(checklist->title) : QString();
}

QVariantList WalkPlanner::customerStatuses() const {
    //: Choice of a walk: whom of the customers the shopper plays is left open
    QVariantList choices{choice(QString(), tr("Not said"))};
    return choices + wording::wordChoices(customerStatusWords, wording::customerStatus);
}

QVariantList WalkPlanner::personaFields() const {
    //: Field of the persona of a walk (all texts up to "Needs")
    return {choice("age", tr("Age")),
            choice("place", tr("Place")),
            choice("gender", tr("Gender")),
            choice("buying", tr("How they buy")),
            choice("interests", tr("Interests")),
            choice("needs", tr("Needs"))};
}

bool WalkPlanner::isPersonaKnown() const {
    const auto& plan = m_plan;
    for (const auto& text : {plan.age, plan.place, plan.gender, plan.buying, plan.interests, plan.needs})
        if (!text.trimmed().isEmpty())
            return true;
    return false;
}

/// In own words, then a line for each thing that is known.
QString WalkPlanner::persona() const {
    QStringList lines{m_plan.persona.trimmed()};
    for (const auto& field : personaFields()) {
        const auto name = field.toMap()["id"].toByteArray();
        const auto& plan = WalkPlan::staticMetaObject;
        const auto text =
            plan.property(plan.indexOfProperty(name.constData())).readOnGadget(&m_plan).toString();
        if (!text.trimmed().isEmpty())
            lines += field.toMap()["text"].toString() + QStringLiteral(": ") + text.simplified();
    }
    lines.removeAll(QString());
    return lines.join('\n');
}

Walk WalkPlanner::planned() const {
    Walk walk{.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(),
              .company = m_plan.company.simplified().toStdString(),
              .location = m_plan.location.simplified().toStdString(),
              .checklist = m_plan.checklist.toStdString(),
              .method = walkMethodFromWord(m_plan.method.toStdString()).value_or(WalkMethod::CompetitorPath),
              .tester = m_plan.tester.simplified().toStdString(),
              .insider = m_plan.insider,
              .persona = persona().toStdString(),
              .customerStatus = m_plan.customerStatus.toStdString(),
              .entrance = m_plan.entrance.toStdString(),
              .device = m_plan.device.simplified().toStdString()};
    if (const auto day = dayOf(m_plan.from))
        walk.windowFrom = momentOf(*day, QTime(0, 0));
    if (const auto day = dayOf(m_plan.to))
        walk.windowTo = momentOf(*day, QTime(23, 59));
    return walk;
}

bool WalkPlanner::createExample() {
    set("checklist", QStringLiteral("clinic/walk"));
    //: Company of the example of a walk
    set("company", tr("Clinic A"));
    return create();
}

bool WalkPlanner::create() {
    m_companyProblem.clear();
    m_windowProblem.clear();
    if (m_plan.company.simplified().isEmpty())
        //: Below the company's field of a walk that is being planned
        m_companyProblem = tr("Whose path is walked? Name the company.");
    for (const auto& day : {m_plan.from, m_plan.to})
        if (!day.trimmed().isEmpty() && !dayOf(day))
            //: Below the days of a planned visit; %1 an example of a date
            m_windowProblem = tr("Write a day like %1.")
                                  .arg(QLocale().toString(QDate::currentDate(), QLocale::ShortFormat));
    if (const auto from = dayOf(m_plan.from), to = dayOf(m_plan.to); from && to && *from > *to)
        //: Below the days of a planned visit
        m_windowProblem = tr("The last day is before the first. Choose the days anew.");
    emit changed();
    if (!m_companyProblem.isEmpty() || !m_windowProblem.isEmpty() || checklistTitle().isEmpty())
        return false;
    const auto walk = planned();
    const auto at = std::chrono::floor<std::chrono::seconds>(m_now().utc);
    m_shelf.write([walk, at, library = m_library.shared()](
                      WalkStore& store) { return planWalk(store, *library, walk, at); },
                  [this, id = toQString(walk.id)] { emit created(id); });
    for (const auto* field : {"location", "from", "to"}) // of this visit; the rest serves the next one too
        set(field, QString());
    return true;
}

} // namespace shopwalker
