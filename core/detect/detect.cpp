// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/detect.h"

#include "core/detect/contacts/addresses.h"
#include "core/detect/contacts/emails.h"
#include "core/detect/contacts/hours.h"
#include "core/detect/contacts/link_contacts.h"
#include "core/detect/contacts/maps.h"
#include "core/detect/forms/form_detector.h"
#include "core/detect/merge_hits.h"
#include "core/detect/page_context.h"
#include "core/detect/page_state.h"
#include "core/detect/phones/phones.h"
#include "core/detect/signal_detector.h"
#include "core/detect/text_sections.h"
#include "core/detect/touchpoint_detector.h"
#include "core/detect/vendor_detector.h"
#include "core/parse/structured/structured_data.h"

#include <algorithm>
#include <iterator>

namespace shopwalker {

namespace {

void append(std::vector<TouchpointHit>& all, std::vector<TouchpointHit> more) {
    all.insert(all.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

} // namespace

PageReading detect(const Page& page, const RuleSet& rules, std::string_view name) {
    PageReading reading;
    reading.report.page = std::string(name);
    reading.report.title = page.title();
    const auto structured = structuredItemsOf(page);
    reading.report.structured = contactFactsOf(page, structured);
    PageContext context(page, rules);
    auto& hits = reading.report.touchpoints;
    reading.report.language = context.language();
    auto vendors = findVendors(page, rules);
    reading.report.vendors = std::move(vendors.vendors);
    append(hits, std::move(vendors.touchpoints));
    append(hits, findSignals(page));
    detectPhones(page, rules, context, hits);
    detectEmails(page, rules, hits);
    detectLinkContacts(page, rules, hits);
    detectDrawnMaps(page, rules, hits);
    const auto sections = textSections(page, rules.contactWords);
    detectAddresses(page, rules, context.language(), sections, hits);
    detectHours(page, rules, context.language(), sections, hits);
    const auto controls = controlsOf(page);
    const auto forms = formsOf(page, controls);
    const auto reports = detectForms(page, forms, rules);
    const auto labels = labelsOf(page, controls, forms);
    const auto phrases = rules.lexicon.find(labels.folded);
    const auto judgement = judgePage(page, labels, phrases, rules);
    reading.report.state = judgement.state;
    reading.report.stateReason = judgement.reason;
    if (vendors.ruleStorm && judgement.state == PageState::Read) {
        reading.report.state = PageState::Unreadable;
        reading.report.stateReason = "rule-storm";
    }
    detectTouchpoints(page, labels, phrases, forms, reports, structured, reading.report.language, rules,
                      hits);
    std::copy_if(reports.begin(), reports.end(), std::back_inserter(reading.report.forms), isReported);
    mergeHits(reading.report);
    return reading;
}

} // namespace shopwalker
