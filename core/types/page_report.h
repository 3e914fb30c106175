// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/types/evidence.h"
#include "core/types/presence.h"

#include <optional>
#include <string>
#include <vector>

namespace shopwalker {

/// What became of reading one page.
enum class PageState { Read, ScriptDrawn, Blocked, Empty, Unreadable };

/// What on the page showed a touchpoint.
enum class HitSource { Button, Link, Form, Script, Iframe, Text, Markup, Header };

enum class FormType {
    Callback,
    Contact,
    Question,
    Appointment,
    Order,
    Newsletter,
    Review,
    Search,
    Login,
    Registration,
    Password,
    Calculator,
    Job,
    Filter,
    Other,
};

/// What a field of a form asks for.
enum class FieldKind {
    Name,
    Phone,
    Email,
    Password,
    PasswordAgain,
    Username,
    Text,
    Message,
    Search,
    Date,
    Time,
    Number,
    Money,
    Address,
    Company,
    Website,
    Rating,
    Choice,
    Checkbox,
    Consent,
    File,
    Captcha,
    Hidden,
    Honeypot,
    Submit,
    Button,
    Other,
};

std::string_view toWord(PageState state);
std::string_view toWord(HitSource source);
std::string_view toWord(FormType type);
std::string_view toWord(FieldKind kind);
std::optional<PageState> pageStateFromWord(std::string_view word);
std::optional<HitSource> hitSourceFromWord(std::string_view word);
std::optional<FormType> formTypeFromWord(std::string_view word);
std::optional<FieldKind> fieldKindFromWord(std::string_view word);

/// One touchpoint shown by one page. Empty strings mean "none" (null in JSON).
struct TouchpointHit {
    std::string id; ///< a touchpoint id of core/catalogue/touchpoints
    HitSource source = HitSource::Text;
    std::string vendor;
    std::string network;
    std::string value;       ///< E.164 number, address, URL or handle
    double confidence = 1.0; ///< calibrated: findings at 0.9 are right about nine times in ten
    std::string rule;        ///< what fired: `callback.phrase.ru`, `fingerprint.chat.jivo`
    Evidence evidence;
    std::vector<std::string>
        caveats; ///< closed list in catalogue/schemas/page.json, e.g. `may-be-substituted`

    bool operator==(const TouchpointHit&) const = default;
};

/// A recognised product of a vendor, whether or not it is a touchpoint of its own.
struct VendorHit {
    std::string name;
    std::string category;
    std::string rule;
    Evidence evidence;

    bool operator==(const VendorHit&) const = default;
};

/// Contact facts that stand only in JSON-LD, microdata or meta elements.
struct StructuredData {
    std::vector<std::string> telephone;
    std::vector<std::string> email;
    std::vector<std::string> openingHours;
    std::vector<std::string> address;
    std::vector<std::string> sameAs;

    bool operator==(const StructuredData&) const = default;
};

struct FormField {
    std::string name;
    FieldKind kind = FieldKind::Other;
    bool required = false;
    std::string label;

    bool operator==(const FormField&) const = default;
};

struct FormReport {
    FormType type = FormType::Other;
    int line = 0;
    std::string action;
    std::string method;    ///< `get` or `post`
    bool visible = true;   ///< false when every field is hidden
    bool formless = false; ///< fields with a send button outside any form element
    std::vector<FormField> fields;

    bool operator==(const FormReport&) const = default;
};

/// The result of reading one page: the contract of `shopwalker detect` (DESIGN 5).
struct PageReport {
    std::string page; ///< as given on the command line, or the URL
    std::string url;
    std::string title;
    std::string language; ///< BCP 47 primary tag: `ru`
    PageState state = PageState::Read;
    std::string stateReason; ///< closed list of DESIGN 5; empty when the page was read
    std::size_t bytes = 0;   ///< of the body as received
    std::vector<TouchpointHit> touchpoints;
    std::vector<VendorHit> vendors;
    StructuredData structured;
    std::vector<FormReport> forms;

    bool operator==(const PageReport&) const = default;
};

/// A link to another page, as a scan needs it to choose what to read next.
struct PageLink {
    std::string url;   ///< absolute, without fragment
    std::string label; ///< its words, white space collapsed
    bool noFollow = false;

    bool operator==(const PageLink&) const = default;
};

/// What a worker returns of one page: the report and what the scan needs besides.
struct PageReading {
    PageReport report;
    std::string canonical; ///< absolute URL of rel=canonical; empty when none is named
    std::vector<PageLink> links;
    std::string textHash; ///< of the visible text, to recognise duplicates and soft-404 pages

    bool operator==(const PageReading&) const = default;
};

} // namespace shopwalker
