// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/benchmark/touchpoint_controller.h"

#include "app/models/benchmark/words/plan_words.h"
#include "core/types/json/json.h"

namespace shopwalker {

namespace {

/// Chosen again, a choice is taken back.
template<class Value>
std::optional<Value> toggled(const std::optional<Value>& now, const Value& chosen) {
    return now == chosen ? std::nullopt : std::optional(chosen);
}

/// False where the field does not exist, or the value is none of its words.
bool assign(TouchpointNote& note, const QString& field, const std::string& value) {
    if (field == "direction") {
        const auto direction = directionFromWord(value);
        if (direction)
            note.direction = toggled(note.direction, *direction);
        return direction.has_value();
    }
    if (field == "automated") {
        if (value != "yes" && value != "no")
            return false;
        // Switched off, it is not said whether an employee is needed: the channel tells how many usually are.
        note.automated = value == "yes" ? std::optional(true) : std::nullopt;
        return true;
    }
    if (field == "branded") {
        if (value != "yes" && value != "no")
            return false;
        note.branded = toggled(note.branded, value == "yes");
        return true;
    }
    if (field == "momentOfTruth")
        note.momentOfTruth = value == "yes";
    else if (field == "sells")
        note.sells = value;
    else if (field == "text")
        note.text = value;
    else
        return false;
    return true;
}

} // namespace

TouchpointController::TouchpointController(std::shared_ptr<const TouchpointCatalogue> catalogue,
                                           WorkbookEdit edit, QObject* parent)
    : BenchmarkPage(std::move(catalogue), parent)
    , m_edit(std::move(edit)) {}

const TouchpointNote& TouchpointController::note() const {
    static const TouchpointNote none;
    if (open() != nullptr)
        for (const auto& note : open()->workbook.touchpointNotes)
            if (toQString(note.touchpoint) == m_touchpoint)
                return note;
    return none;
}

QVariantList TouchpointController::directions() const {
    return wording::directions();
}

QString TouchpointController::direction() const {
    return note().direction ? toQString(toWord(*note().direction)) : QString();
}

QString TouchpointController::sells() const {
    return toQString(note().sells);
}

QString TouchpointController::branded() const {
    return !note().branded ? QString() : *note().branded ? QStringLiteral("yes") : QStringLiteral("no");
}

bool TouchpointController::momentOfTruth() const {
    return note().momentOfTruth;
}

bool TouchpointController::automated() const {
    return note().automated.value_or(false);
}

QString TouchpointController::text() const {
    return toQString(note().text);
}

void TouchpointController::look(const QString& touchpoint) {
    m_touchpoint = touchpoint;
    renew();
}

void TouchpointController::set(const QString& touchpoint, const QString& field, const QString& value) {
    TouchpointNote trial;
    if (open() == nullptr || touchpoint.isEmpty() || !assign(trial, field, value.toStdString()))
        return;
    m_edit([id = touchpoint.toStdString(), field, value = value.toStdString()](Workbook& workbook) {
        auto& notes = workbook.touchpointNotes;
        auto note =
            std::find_if(notes.begin(), notes.end(), [&](const auto& one) { return one.touchpoint == id; });
        if (note == notes.end())
            note = notes.insert(notes.end(), TouchpointNote{.touchpoint = id});
        assign(*note, field, value);
        if (*note == TouchpointNote{.touchpoint = id})
            notes.erase(note);
    });
}

} // namespace shopwalker
