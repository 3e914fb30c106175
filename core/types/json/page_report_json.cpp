// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/json/page_report_json.h"

#include "core/types/json/json.h"
#include "core/types/words.h"

#include <QJsonArray>

namespace shopwalker {

namespace {

constexpr auto schemaName = "shopwalker.page/1";

constexpr Words<PageState, 5> stateWords{{
    {PageState::Read, "read"},
    {PageState::ScriptDrawn, "script-drawn"},
    {PageState::Blocked, "blocked"},
    {PageState::Empty, "empty"},
    {PageState::Unreadable, "unreadable"},
}};

constexpr Words<HitSource, 8> sourceWords{{
    {HitSource::Button, "button"},
    {HitSource::Link, "link"},
    {HitSource::Form, "form"},
    {HitSource::Script, "script"},
    {HitSource::Iframe, "iframe"},
    {HitSource::Text, "text"},
    {HitSource::Markup, "markup"},
    {HitSource::Header, "header"},
}};

constexpr Words<FormType, 15> formWords{{
    {FormType::Callback, "callback"},
    {FormType::Contact, "contact"},
    {FormType::Question, "question"},
    {FormType::Appointment, "appointment"},
    {FormType::Order, "order"},
    {FormType::Newsletter, "newsletter"},
    {FormType::Review, "review"},
    {FormType::Search, "search"},
    {FormType::Login, "login"},
    {FormType::Registration, "registration"},
    {FormType::Password, "password"},
    {FormType::Calculator, "calculator"},
    {FormType::Job, "job"},
    {FormType::Filter, "filter"},
    {FormType::Other, "other"},
}};

constexpr Words<FieldKind, 27> fieldWords{{
    {FieldKind::Name, "name"},
    {FieldKind::Phone, "phone"},
    {FieldKind::Email, "email"},
    {FieldKind::Password, "password"},
    {FieldKind::PasswordAgain, "password-again"},
    {FieldKind::Username, "username"},
    {FieldKind::Text, "text"},
    {FieldKind::Message, "message"},
    {FieldKind::Search, "search"},
    {FieldKind::Date, "date"},
    {FieldKind::Time, "time"},
    {FieldKind::Number, "number"},
    {FieldKind::Money, "money"},
    {FieldKind::Address, "address"},
    {FieldKind::Company, "company"},
    {FieldKind::Website, "website"},
    {FieldKind::Rating, "rating"},
    {FieldKind::Choice, "choice"},
    {FieldKind::Checkbox, "checkbox"},
    {FieldKind::Consent, "consent"},
    {FieldKind::File, "file"},
    {FieldKind::Captcha, "captcha"},
    {FieldKind::Hidden, "hidden"},
    {FieldKind::Honeypot, "honeypot"},
    {FieldKind::Submit, "submit"},
    {FieldKind::Button, "button"},
    {FieldKind::Other, "other"},
}};

QJsonValue word(std::string_view text) {
    return toQString(text);
}

QJsonArray list(const std::vector<std::string>& texts) {
    QJsonArray array;
    for (const auto& text : texts)
        array.append(toQString(text));
    return array;
}

std::vector<std::string> textsOf(const QJsonValue& value) {
    std::vector<std::string> texts;
    for (const auto& text : value.toArray())
        texts.push_back(textOf(text));
    return texts;
}

QJsonObject evidenceJson(const Evidence& evidence) {
    return {{"line", evidence.line},
            {"column", evidence.column},
            {"element", toQString(evidence.element)},
            {"snippet", toQString(evidence.snippet)}};
}

Evidence evidenceOf(const QJsonValue& value) {
    const auto object = value.toObject();
    return {.line = object["line"].toInt(),
            .column = object["column"].toInt(),
            .element = textOf(object["element"]),
            .snippet = textOf(object["snippet"])};
}

QJsonObject hitJson(const TouchpointHit& hit) {
    QJsonObject object{{"id", toQString(hit.id)},
                       {"presence", "present"},
                       {"source", word(toWord(hit.source))},
                       {"vendor", textOrNull(hit.vendor)},
                       {"network", textOrNull(hit.network)},
                       {"value", textOrNull(hit.value)},
                       {"confidence", hit.confidence},
                       {"rule", toQString(hit.rule)},
                       {"evidence", evidenceJson(hit.evidence)}};
    if (!hit.caveats.empty())
        object["caveats"] = list(hit.caveats);
    return object;
}

TouchpointHit hitOf(const QJsonObject& object) {
    return {.id = textOf(object["id"]),
            .source = hitSourceFromWord(textOf(object["source"])).value_or(HitSource::Text),
            .vendor = textOf(object["vendor"]),
            .network = textOf(object["network"]),
            .value = textOf(object["value"]),
            .confidence = object["confidence"].toDouble(),
            .rule = textOf(object["rule"]),
            .evidence = evidenceOf(object["evidence"]),
            .caveats = textsOf(object["caveats"])};
}

QJsonObject formJson(const FormReport& form) {
    QJsonArray fields;
    for (const auto& field : form.fields)
        fields.append(QJsonObject{{"name", textOrNull(field.name)},
                                  {"kind", word(toWord(field.kind))},
                                  {"required", field.required},
                                  {"label", textOrNull(field.label)}});
    return {{"type", word(toWord(form.type))},
            {"line", form.line},
            {"action", textOrNull(form.action)},
            {"method", textOrNull(form.method)},
            {"visible", form.visible},
            {"formless", form.formless},
            {"fields", fields}};
}

FormReport formOf(const QJsonObject& object) {
    FormReport form{.type = formTypeFromWord(textOf(object["type"])).value_or(FormType::Other),
                    .line = object["line"].toInt(),
                    .action = textOf(object["action"]),
                    .method = textOf(object["method"]),
                    .visible = object["visible"].toBool(),
                    .formless = object["formless"].toBool(),
                    .fields = {}};
    for (const auto& value : object["fields"].toArray()) {
        const auto field = value.toObject();
        form.fields.push_back({.name = textOf(field["name"]),
                               .kind = fieldKindFromWord(textOf(field["kind"])).value_or(FieldKind::Other),
                               .required = field["required"].toBool(),
                               .label = textOf(field["label"])});
    }
    return form;
}

} // namespace

std::string_view toWord(PageState state) {
    return stateWords.word(state);
}
std::string_view toWord(HitSource source) {
    return sourceWords.word(source);
}
std::string_view toWord(FormType type) {
    return formWords.word(type);
}
std::string_view toWord(FieldKind kind) {
    return fieldWords.word(kind);
}
std::optional<PageState> pageStateFromWord(std::string_view text) {
    return stateWords.value(text);
}
std::optional<HitSource> hitSourceFromWord(std::string_view text) {
    return sourceWords.value(text);
}
std::optional<FormType> formTypeFromWord(std::string_view text) {
    return formWords.value(text);
}
std::optional<FieldKind> fieldKindFromWord(std::string_view text) {
    return fieldWords.value(text);
}

QJsonObject toJson(const PageReport& report) {
    QJsonArray touchpoints, vendors, forms;
    for (const auto& hit : report.touchpoints)
        touchpoints.append(hitJson(hit));
    for (const auto& vendor : report.vendors)
        vendors.append(QJsonObject{{"name", toQString(vendor.name)},
                                   {"category", toQString(vendor.category)},
                                   {"rule", toQString(vendor.rule)},
                                   {"evidence", evidenceJson(vendor.evidence)}});
    for (const auto& form : report.forms)
        forms.append(formJson(form));
    return {{"schema", schemaName},
            {"page", toQString(report.page)},
            {"url", textOrNull(report.url)},
            {"title", textOrNull(report.title)},
            {"language", textOrNull(report.language)},
            {"state", word(toWord(report.state))},
            {"stateReason", textOrNull(report.stateReason)},
            {"bytes", static_cast<qint64>(report.bytes)},
            {"touchpoints", touchpoints},
            {"vendors", vendors},
            {"structured", QJsonObject{{"telephone", list(report.structured.telephone)},
                                       {"email", list(report.structured.email)},
                                       {"openingHours", list(report.structured.openingHours)},
                                       {"address", list(report.structured.address)},
                                       {"sameAs", list(report.structured.sameAs)}}},
            {"forms", forms}};
}

Result<PageReport> pageReportFromJson(const QJsonObject& object) {
    if (object["schema"].toString() != QLatin1String(schemaName))
        return Error{"schema", "not a page report of schema shopwalker.page/1", textOf(object["page"])};
    PageReport report{.page = textOf(object["page"]),
                      .url = textOf(object["url"]),
                      .title = textOf(object["title"]),
                      .language = textOf(object["language"]),
                      .state = pageStateFromWord(textOf(object["state"])).value_or(PageState::Unreadable),
                      .stateReason = textOf(object["stateReason"]),
                      .bytes = static_cast<std::size_t>(object["bytes"].toInteger()),
                      .touchpoints = {},
                      .vendors = {},
                      .structured = {},
                      .forms = {}};
    for (const auto& hit : object["touchpoints"].toArray())
        report.touchpoints.push_back(hitOf(hit.toObject()));
    for (const auto& value : object["vendors"].toArray()) {
        const auto vendor = value.toObject();
        report.vendors.push_back({.name = textOf(vendor["name"]),
                                  .category = textOf(vendor["category"]),
                                  .rule = textOf(vendor["rule"]),
                                  .evidence = evidenceOf(vendor["evidence"])});
    }
    const auto structured = object["structured"].toObject();
    report.structured = {.telephone = textsOf(structured["telephone"]),
                         .email = textsOf(structured["email"]),
                         .openingHours = textsOf(structured["openingHours"]),
                         .address = textsOf(structured["address"]),
                         .sameAs = textsOf(structured["sameAs"])};
    for (const auto& form : object["forms"].toArray())
        report.forms.push_back(formOf(form.toObject()));
    return report;
}

QJsonObject toJson(const PageReading& reading) {
    QJsonArray links;
    for (const auto& link : reading.links)
        links.append(QJsonArray{toQString(link.url), toQString(link.label), link.noFollow});
    return {{"report", toJson(reading.report)},
            {"canonical", textOrNull(reading.canonical)},
            {"links", links},
            {"textHash", textOrNull(reading.textHash)}};
}

Result<PageReading> pageReadingFromJson(const QJsonObject& object) {
    auto report = pageReportFromJson(object["report"].toObject());
    if (!report)
        return report.error();
    PageReading reading{.report = std::move(report).value(),
                        .canonical = textOf(object["canonical"]),
                        .links = {},
                        .textHash = textOf(object["textHash"])};
    for (const auto& value : object["links"].toArray()) {
        const auto link = value.toArray();
        reading.links.push_back(
            {.url = textOf(link[0]), .label = textOf(link[1]), .noFollow = link[2].toBool()});
    }
    return reading;
}

} // namespace shopwalker
