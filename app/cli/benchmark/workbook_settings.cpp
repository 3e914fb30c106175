// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/cli/benchmark/workbook_settings.h"

#include "core/compare/times/opening_times.h"
#include "core/score/standards.h"
#include "core/text/fold.h"
#include "core/types/json/json.h"
#include "core/types/json/plan_json.h"

#include <QTimeZone>
#include <algorithm>
#include <charconv>

namespace shopwalker::cli {

namespace {

using Change = std::function<void(Workbook&)>;
using ActionChange = std::function<void(Action&)>;
using Numbers = std::map<std::string, double, std::less<>>;

Error wrong(const std::string& word, std::string text) {
    return {"usage", std::move(text), word};
}

std::string listed(const std::vector<std::string>& words) {
    std::string list;
    for (const auto& word : words)
        list += (list.empty() ? "" : ", ") + word;
    return list;
}

struct Setting {
    std::string word; ///< as it was written
    std::string key;
    std::string value;

    /// What stands behind a beginning of the key; nothing for another beginning.
    std::optional<std::string> behind(std::string_view beginning) const {
        return key.starts_with(beginning) ? std::optional(key.substr(beginning.size())) : std::nullopt;
    }
};

Result<Setting> split(const std::string& word) {
    const auto equals = word.find('=');
    if (equals == std::string::npos || equals == 0)
        return wrong(word, "KEY=VALUE is expected");
    return Setting{word, word.substr(0, equals), word.substr(equals + 1)};
}

/// Sets or takes out an entry of a table in the workbook.
template<class Table, class Value>
Change entry(Table Workbook::*table, std::string key, std::optional<Value> value) {
    return [=](Workbook& workbook) {
        if (value)
            (workbook.*table)[key] = *value;
        else
            (workbook.*table).erase(key);
    };
}

std::optional<std::string> textOrNone(const std::string& value) {
    return value.empty() ? std::nullopt : std::optional(value);
}

Result<Change> market(const Setting& setting, const std::string& id, const SettingContext& context) {
    const auto& questions = context.knowledge.importance.questions;
    const auto question =
        std::find_if(questions.begin(), questions.end(), [&](const auto& one) { return one.id == id; });
    if (question == questions.end()) {
        std::vector<std::string> ids;
        for (const auto& one : questions)
            ids.push_back(one.id);
        return wrong(setting.word, "no such question; choose one of " + listed(ids));
    }
    const auto& answers = question->answers;
    if (!setting.value.empty() && std::find(answers.begin(), answers.end(), setting.value) == answers.end())
        return wrong(setting.word, "choose one of " + listed(answers));
    return entry(&Workbook::market, id, textOrNone(setting.value));
}

Result<std::optional<double>> numberOf(const Setting& setting) {
    if (setting.value.empty())
        return std::optional<double>();
    double number = 0;
    const auto* end = setting.value.data() + setting.value.size();
    const auto [stop, problem] = std::from_chars(setting.value.data(), end, number);
    constexpr double most = 1e6;
    if (problem != std::errc() || stop != end || !(number >= 0) || number > most)
        return wrong(setting.word, "a number from 0 to 1000000 is expected behind =");
    return std::optional(number);
}

bool isPlace(const Touchpoints& touchpoints, std::string Touchpoint::*place, const std::string& id) {
    return std::any_of(touchpoints.begin(), touchpoints.end(),
                       [&](const auto& touchpoint) { return touchpoint.*place == id; });
}

Result<Change> weight(const Setting& setting, const std::string& name, const SettingContext& context) {
    const auto dot = name.find('.');
    const auto kind = name.substr(0, dot);
    const auto id = dot == std::string::npos ? std::string() : name.substr(dot + 1);
    const auto& touchpoints = context.knowledge.touchpoints;
    Numbers Weights::*table = kind == "stage"        ? &Weights::stages
                              : kind == "channel"    ? &Weights::channels
                              : kind == "touchpoint" ? &Weights::touchpoints
                                                     : nullptr;
    if (table == nullptr || id.empty())
        return wrong(setting.word, "weight.stage.ID, weight.channel.ID or weight.touchpoint.ID is expected");
    // Steps of checklists (`clinic/walk#contact`) are touchpoints, too.
    const bool known = kind == "stage" ? isPlace(touchpoints, &Touchpoint::stage, id)
                       : kind == "channel"
                           ? isPlace(touchpoints, &Touchpoint::channel, id)
                           : isPlace(touchpoints, &Touchpoint::id, id) || id.find('#') != std::string::npos;
    if (!known)
        return wrong(setting.word, "there is no " + kind + " \"" + id + "\"");
    const auto number = numberOf(setting);
    if (!number)
        return number.error();
    return Change([table, id, value = number.value()](Workbook& workbook) {
        if (value)
            (workbook.weights.*table)[id] = *value;
        else
            (workbook.weights.*table).erase(id);
    });
}

Result<std::string> followed(const Setting& setting, const std::string& name, const SettingContext& context) {
    const auto company = std::find_if(context.companies.begin(), context.companies.end(),
                                      [&](const Company& one) { return fold(one.name) == fold(name); });
    if (company == context.companies.end())
        return wrong(setting.word, "the benchmark follows no company of this name");
    return company->name;
}

Result<Change> zone(const Setting& setting, const std::string& name, const SettingContext& context) {
    const auto company = followed(setting, name, context);
    if (!company)
        return company.error();
    if (!setting.value.empty() && !QTimeZone(QByteArray::fromStdString(setting.value)).isValid())
        return wrong(setting.word, "no such time zone; write it like Asia/Yerevan");
    return entry(&Workbook::timeZones, company.value(), textOrNone(setting.value));
}

Result<Change> hours(const Setting& setting, const std::string& name, const SettingContext& context) {
    const auto company = followed(setting, name, context);
    if (!company)
        return company.error();
    if (!setting.value.empty() && !openingTimesFrom(setting.value))
        return wrong(setting.word, "opening hours are written like Mo-Fr 09:00-18:00; Sa,Su off");
    return entry(&Workbook::hours, company.value(), textOrNone(setting.value));
}

Result<Change> standard(const Setting& setting, const std::string& name, const SettingContext& context) {
    const auto hash = name.find('#');
    const auto checklist = context.checklists.find(name.substr(0, hash));
    if (hash == std::string::npos || !checklist)
        return wrong(setting.word, "standard.CHECKLIST#STEP.QUESTION is expected, like "
                                   "standard.clinic/walk#call.rings");
    Standard wanted{.checklist = checklist->id, .question = name.substr(hash + 1), .atMost = false};
    bool known = false;
    for (const auto& step : checklist->steps)
        for (const auto& question : step.questions)
            known = known || step.id + "." + question.id == wanted.question;
    if (!known)
        return wrong(setting.word, "this checklist has no such question");
    for (const auto& suggested : suggestedStandards(*checklist))
        if (suggested.question == wanted.question)
            wanted = suggested;
    const auto limit = numberOf(setting);
    if (!limit)
        return limit.error();
    return Change([wanted, value = limit.value()](Workbook& workbook) mutable {
        std::erase_if(workbook.standards, [&](const Standard& one) {
            return one.checklist == wanted.checklist && one.question == wanted.question;
        });
        if (!value)
            return;
        wanted.limit = *value;
        workbook.standards.push_back(wanted);
    });
}

/// Sets or takes back what is noted of a touchpoint; a note that says nothing is taken away.
template<class Value>
Change noteOf(const std::string& touchpoint, Value TouchpointNote::*member, Value value) {
    return [=](Workbook& workbook) {
        auto& notes = workbook.touchpointNotes;
        auto note = std::find_if(notes.begin(), notes.end(),
                                 [&](const auto& one) { return one.touchpoint == touchpoint; });
        if (note == notes.end())
            note = notes.insert(notes.end(), TouchpointNote{.touchpoint = touchpoint});
        (*note).*member = value;
        if (*note == TouchpointNote{.touchpoint = touchpoint})
            notes.erase(note);
    };
}

Result<Change> direction(const Setting& setting, const std::string& touchpoint) {
    const auto wanted = directionFromWord(setting.value);
    if (!wanted && !setting.value.empty())
        return wrong(setting.word, "choose one of keep, adjust, change");
    return noteOf(touchpoint, &TouchpointNote::direction, wanted);
}

Result<Change> automated(const Setting& setting, const std::string& touchpoint,
                         const SettingContext& context) {
    const auto& touchpoints = context.knowledge.touchpoints;
    if (findTouchpoint(touchpoints, touchpoint) == nullptr && touchpoint.find('#') == std::string::npos)
        return wrong(setting.word, "there is no touchpoint \"" + touchpoint + "\"");
    if (!setting.value.empty() && setting.value != "yes" && setting.value != "no")
        return wrong(setting.word, "yes, no or nothing is expected behind =");
    return noteOf(touchpoint, &TouchpointNote::automated,
                  setting.value.empty() ? std::nullopt : std::optional(setting.value == "yes"));
}

Result<Change> customers(const Setting& setting) {
    static const std::vector<std::string> words{"b2b", "b2c", "both"};
    if (!setting.value.empty() && std::find(words.begin(), words.end(), setting.value) == words.end())
        return wrong(setting.word, "choose one of " + listed(words));
    return Change([value = setting.value](Workbook& workbook) { workbook.customers = value; });
}

Result<Change> top(const Setting& setting) {
    std::vector<std::string> ids;
    for (const auto& id : toQString(setting.value).split(',', Qt::SkipEmptyParts))
        ids.push_back(id.trimmed().toStdString());
    return Change([ids](Workbook& workbook) { workbook.top = ids; });
}

/// Sets a field whose words are a closed list.
template<class Value>
Result<ActionChange> field(const Setting& setting, Value Action::*member, std::optional<Value> value,
                           const char* words) {
    if (!value)
        return wrong(setting.word, std::string("choose one of ") + words);
    return ActionChange([member, value](Action& action) { action.*member = *value; });
}

ActionChange text(std::string Action::*member, std::string value) {
    return [member, value = std::move(value)](Action& action) { action.*member = value; };
}

Result<ActionChange> due(const Setting& setting) {
    const auto day = fromIsoDay(setting.value);
    if (!day && !setting.value.empty())
        return wrong(setting.word, "write the day like 2026-03-01");
    return ActionChange([day](Action& action) { action.due = day; });
}

Result<ActionChange> status(const Setting& setting, std::chrono::sys_seconds now) {
    const auto status = actionStatusFromWord(setting.value);
    if (!status)
        return wrong(setting.word, "choose one of open, under-way, done, dropped");
    return ActionChange([status, now](Action& action) {
        action.status = *status;
        action.doneAt = *status == ActionStatus::Done || *status == ActionStatus::Dropped
                            ? now
                            : std::chrono::sys_seconds{};
    });
}

} // namespace

Result<Change> settingFrom(const std::string& word, const SettingContext& context) {
    const auto setting = split(word);
    if (!setting)
        return setting.error();
    const auto& one = setting.value();
    if (const auto question = one.behind("market."))
        return market(one, *question, context);
    if (const auto name = one.behind("weight."))
        return weight(one, *name, context);
    if (const auto company = one.behind("zone."))
        return zone(one, *company, context);
    if (const auto company = one.behind("hours."))
        return hours(one, *company, context);
    if (const auto question = one.behind("standard."))
        return standard(one, *question, context);
    if (const auto touchpoint = one.behind("direction."))
        return direction(one, *touchpoint);
    if (const auto touchpoint = one.behind("automated."))
        return automated(one, *touchpoint, context);
    if (one.key == "customers")
        return customers(one);
    if (one.key == "top")
        return top(one);
    return wrong(word, "nothing of this name can be set; `shopwalker benchmark --help` lists the keys");
}

Result<ActionChange> actionSettingFrom(const std::string& word, const ChecklistLibrary& checklists,
                                       std::chrono::sys_seconds now) {
    const auto setting = split(word);
    if (!setting)
        return setting.error();
    const auto& [written, key, value] = setting.value();
    if (key == "owner")
        return text(&Action::owner, value);
    if (key == "resources")
        return text(&Action::resources, value);
    if (key == "title")
        return text(&Action::title, value);
    if (key == "touchpoint")
        return text(&Action::touchpoint, value);
    if (key == "due")
        return due(setting.value());
    if (key == "status")
        return status(setting.value(), now);
    if (key == "effort")
        return field(setting.value(), &Action::effort, effortFromWord(value), "small, medium, large");
    if (key == "direction")
        return field(setting.value(), &Action::direction, directionFromWord(value), "keep, adjust, change");
    if (key == "lever")
        return field(setting.value(), &Action::lever, leverFromWord(value),
                     "staff, new-touchpoint, product, target-customers, processes, sales-channels");
    if (key == "recheck") {
        if (!value.empty() && value != "scan" && !checklists.find(value))
            return wrong(written,
                         "`scan` or a checklist is expected; `shopwalker checklist list` shows them");
        return text(&Action::recheck, value);
    }
    return wrong(written, "an action has owner, due, status, effort, lever, direction, resources, recheck, "
                          "touchpoint and title");
}

} // namespace shopwalker::cli
