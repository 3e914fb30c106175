// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace shopwalker::html {

/// The look of LOOK.md for the HTML report: paper and ink, one accent, shapes before colours.
inline constexpr std::string_view style = R"(
:root { color-scheme: light dark; --paper: #FBFAF7; --card: #FFFFFF; --line: #E4E1DA; --ink: #1B2228; --second: #565C61;
    --accent: #0B5CAD; --accentPaper: #EDF3FA; --present: #00795A; --absent: #5F6B76; --unknown: #8A6D00; --negative: #B8420A; --mark: #FFF0B8; }
@media (prefers-color-scheme: dark) { :root { --paper: #14181C; --card: #1C2228; --line: #2C343C; --ink: #EDEFF1;
    --second: #AEB4BA; --accent: #6FB3FF; --accentPaper: #1D2B3A; --present: #3CC79A; --absent: #9AA7B3;
    --unknown: #E3C04A; --negative: #FF8A50; --mark: #4A3F12; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.4 "Noto Sans", "Noto Sans Arabic",
    "Noto Sans Armenian", system-ui, sans-serif; overflow-wrap: anywhere; }
[dir=rtl] body { line-height: 1.6; }
main { max-width: 1200px; margin: 0 auto; padding: 32px 24px 48px; }
h1 { font-size: 30px; line-height: 1.2; font-weight: 600; margin: 4px 0 24px; }
h2 { font-size: 22px; font-weight: 600; margin: 48px 0 12px; }
h3 { font-size: 17px; font-weight: 600; margin: 0 0 8px; }
p { margin: 0 0 8px; }
a { color: inherit; text-decoration-color: var(--accent); text-underline-offset: 3px; }
a:focus-visible { outline: 3px solid var(--accent); outline-offset: 2px; border-radius: 4px; }
.small, .kicker { font-size: 13px; color: var(--second); }
.drawings { position: absolute; width: 0; height: 0; }
.shape { width: 16px; height: 16px; flex: none; vertical-align: -3px; }
.present { color: var(--present); } .absent { color: var(--absent); } .unknown { color: var(--unknown); }
.positive { color: var(--present); } .negative { color: var(--negative); } .neutral, .notApplicable { color: var(--absent); } .tick { stroke: var(--card); }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 16px; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; }
.card.own { border-top: 4px solid var(--accent); }
.figure { font-size: 30px; font-weight: 600; line-height: 1.2; font-variant-numeric: tabular-nums; }
.figure small { font-size: 15px; font-weight: 400; color: var(--second); }
.meter { display: block; width: 100%; height: 6px; margin: 12px 0 8px; }
.summary { font-size: 17px; max-width: 70ch; padding-inline-start: 20px; margin: 0; }
.summary li { margin: 0 0 8px; }
.tag { display: inline-block; font-size: 13px; line-height: 1; padding: 4px 8px; border-radius: 8px; white-space: nowrap;
    border: 1px solid var(--accent); color: var(--accent); }
table { width: 100%; border-collapse: separate; border-spacing: 0; background: var(--card); border: 1px solid var(--line);
    border-radius: 12px; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; padding: 8px 12px; border-top: 1px solid var(--line); font-weight: 400; }
thead th { position: sticky; top: 0; background: var(--card); border-top: 0; font-weight: 600; z-index: 1;
    box-shadow: 0 1px var(--line); }
thead th:first-child { border-start-start-radius: 12px; } thead th:last-child { border-start-end-radius: 12px; }
thead th.own { color: var(--accent); box-shadow: inset 0 4px var(--accent), 0 1px var(--line); }
tbody th { font-weight: 600; width: 24%; }
tbody th .small { font-weight: 400; display: block; }
tr.stage th { background: var(--paper); font-size: 13px; color: var(--second); font-weight: 600; padding: 12px 12px 4px; }
td.gap { border-inline-start: 4px solid var(--accent); background: var(--accentPaper); }
.cell { display: flex; gap: 8px; align-items: baseline; }
.cell .shape { align-self: flex-start; margin-top: 2px; }
td .tag { margin: 4px 0 0 0; }
.who { display: none; }
.twoColumns { display: grid; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); gap: 16px; }
.sentences { margin: 0 0 16px; padding-inline-start: 20px; max-width: 90ch; } .sentences li { margin: 0 0 4px; }
h2 + h3 { margin-top: 0; } table + h3, figure + h3, ul + h3, p + h3 { margin-top: 24px; }
table + .picture, .picture + table { margin-top: 16px; }
.picture { margin: 0 0 16px; background: var(--paper); border: 1px solid var(--line); border-radius: 12px; overflow-x: auto; }
.picture svg { display: block; margin: 0 auto; } .picture .fit { max-width: 100%; height: auto; } .narrow { display: none; }
.list { margin: 0; padding: 0; list-style: none; }
.card.list { padding: 8px 16px; }
.list li { padding: 8px 0; border-top: 1px solid var(--line); }
.list li:first-child { border-top: 0; }
.proof { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; margin: 0 0 16px;
    break-inside: avoid; }
.proof dl { margin: 0; display: grid; grid-template-columns: minmax(120px, 1fr) 4fr; gap: 8px 16px; }
.proof dt { font-weight: 600; } .proof dd { margin: 0; }
.other { border-top: 1px dashed var(--line); padding-top: 8px; }
.claim { margin: 0 0 12px; }
.walked p { margin: 0 0 4px; } .walked .list { margin: 4px 0 0; }
.photo { margin: 8px 0; } .photo img { display: block; max-width: min(100%, 480px); height: auto; border-radius: 8px; }
.photo figcaption { font-size: 13px; color: var(--second); margin-top: 4px; }
blockquote { margin: 4px 0; padding: 4px 12px; border-inline-start: 2px solid var(--line); white-space: pre-wrap; }
mark { background: var(--mark); color: inherit; padding: 0 2px; border-radius: 2px; }
footer { margin-top: 48px; border-top: 1px solid var(--line); padding-top: 16px; }
@media (max-width: 600px) {
    main { padding: 16px; } h1 { font-size: 24px; } h2 { margin-top: 32px; }
    table, tbody, tr, th, td { display: block; width: auto; } thead { display: none; }
    table.matrix { border: 0; background: none; }
    table.matrix tr { background: var(--card); border: 1px solid var(--line); border-radius: 12px; margin: 0 0 12px; padding: 8px 4px; }
    table.matrix tr.stage { background: none; border: 0; margin: 0; padding: 0; } tr.stage th { background: none; }
    tbody th { width: auto; } td, tbody th { border-top: 0; padding: 4px 12px; }
    .who { display: block; font-size: 13px; color: var(--second); } td.own .who { color: var(--accent); }
    .proof dl { grid-template-columns: 1fr; gap: 4px; }
    .wide { display: none; } .narrow { display: block; }
    table.figures { border: 0; background: none; }
    table.figures tr { background: var(--card); border: 1px solid var(--line); border-radius: 12px; margin: 0 0 12px; padding: 8px 4px; }
    table.figures td { display: flex; justify-content: space-between; gap: 16px; text-align: end; }
    table.figures .who { text-align: start; flex: none; }
}
@media print {
    :root { --paper: #FFFFFF; --card: #FFFFFF; --line: #D5D2CB; --ink: #000000; --second: #444444; --accent: #0B5CAD;
        --accentPaper: #EDF3FA; --present: #00795A; --absent: #5F6B76; --unknown: #8A6D00; --negative: #B8420A; --mark: #FFF0B8; }
    body { font-size: 11px; print-color-adjust: exact; -webkit-print-color-adjust: exact; } main { padding: 0; max-width: none; }
    .small, .kicker, .tag, .who, tr.stage th { font-size: 9px; } .summary { font-size: 13px; } .shape { width: 12px; height: 12px; }
    h1 { font-size: 24px; } h2 { font-size: 17px; margin-top: 24px; } h3 { font-size: 13px; } .figure { font-size: 22px; }
    th, td { padding: 4px 8px; } .card, .proof { padding: 8px 12px; }
    h2, h3 { break-after: avoid; } tr, .card, .claim { break-inside: avoid; } thead { display: table-header-group; }
    thead th { position: static; } .back { display: none; } .twoColumns { display: block; }
    .picture { break-inside: avoid; border: 0; } .picture svg { max-width: 100%; height: auto; }
    .photo { break-inside: avoid; } .photo img { max-width: min(100%, 320px); } ul { break-before: avoid; }
}
)";

} // namespace shopwalker::html
