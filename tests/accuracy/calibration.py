#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Shopwalker developers
# SPDX-License-Identifier: Apache-2.0
"""How often findings of each confidence are right, on labelled pages.

usage: calibration.py SET... -- COMMAND [ARG...]

SET is a folder as ../shared/corpus/business: pages/NNN.html, labels.json and, if there, sources.json. COMMAND is
`shopwalker detect` with its arguments. Prints for each band of confidence how many findings it holds and how many of
them the labels confirm, then the rules that are surer, or less sure, than they should be: a finding of 0.9 should be
right about nine times in ten. Exits with 2 when the command prints no report.
"""
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import defaultdict

YES_OR_NO = {
    "callback": "callback", "appointment": "appointment", "question": "question", "reviews": "reviews",
    "leave-review": "leave_review", "faq": "faq", "blog": "blog", "map": "map", "address": "address",
    "hours": "hours", "prices": "prices", "promo": "promo", "cart": "cart", "online-payment": "online_payment",
    "loyalty": "loyalty", "management-contact": "management_contact", "app": "app",
    "clickable-phone": "clickable_phone",
}
VALUES = {"phone": ("phones", "value"), "email": ("emails", "value"), "messenger": ("messengers", "network"),
          "social": ("socials", "network")}
BANDS = [0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01]
RULE_FINDINGS_LEAST = 4  # fewer say nothing about a rule
RULE_DISTANCE = 0.12


def is_right(finding, label):
    """None where the labels do not speak of such a finding."""
    kind = finding["id"]
    if kind in YES_OR_NO:
        return bool(label.get(YES_OR_NO[kind]))
    if kind == "chat":  # whether there is one; how the vendor is spelled is another question
        return bool(label.get("chat"))
    if kind not in VALUES:
        return None
    wanted, key = VALUES[kind]
    value = str(finding.get(key) or "").lower()
    if kind == "phone":
        digits = re.sub(r"\D", "", value)[-9:]
        numbers = [re.sub(r"\D", "", number)[-9:] for number in label.get(wanted, [])]
        return any(digits.endswith(number) or number.endswith(digits) for number in numbers)
    return value in [str(one).lower() for one in label.get(wanted, [])]


def reports_of(folder, labels, command):
    sources = f"{folder}/sources.json"
    known = json.load(open(sources)) if os.path.exists(sources) else {}
    pages = {os.path.abspath(f"{folder}/pages/{page}.html"): page for page in labels}
    urls = {file: (known.get(page) or {}).get("url_guess") for file, page in pages.items()}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as url_map:
        json.dump({file: url for file, url in urls.items() if url}, url_map)
        url_map.flush()
        answer = subprocess.run(command + ["--url-map", url_map.name] + list(pages), capture_output=True, text=True)
    if not answer.stdout.strip():
        sys.exit(f"calibration.py: the command printed nothing: {answer.stderr.strip()}")
    for line in answer.stdout.splitlines():
        report = json.loads(line)
        yield labels[pages[report["page"]]], report["touchpoints"]


def main(arguments):
    if "--" not in arguments or arguments.index("--") == 0:
        sys.stderr.write(__doc__)
        return 2
    end = arguments.index("--")
    bands, rules = defaultdict(list), defaultdict(list)
    for folder in arguments[:end]:
        labels = json.load(open(f"{folder}/labels.json"))
        for label, findings in reports_of(folder, labels, arguments[end + 1:]):
            surest = {}
            for finding in findings:  # a yes-or-no question is answered once, by the surest finding
                key = (finding["id"], "" if finding["id"] in YES_OR_NO else str(finding.get("value")) +
                       str(finding.get("network")) + str(finding.get("vendor")))
                if key not in surest or finding["confidence"] > surest[key]["confidence"]:
                    surest[key] = finding
            for finding in surest.values():
                right = is_right(finding, label)
                if right is None:
                    continue
                band = max(low for low in BANDS if low <= finding["confidence"])
                bands[band].append((finding["confidence"], right))
                rules[".".join(finding["rule"].split(".")[:2])].append((finding["confidence"], right))
    print("confidence    findings  right  share  mean confidence")
    for low, high in zip(BANDS, BANDS[1:]):
        if bands[low]:
            right = sum(one for _, one in bands[low])
            mean = sum(sure for sure, _ in bands[low]) / len(bands[low])
            print(f"{low:.2f} to {min(high, 1):.2f}  {len(bands[low]):8}  {right:5}  {right / len(bands[low]):5.3f}  {mean:5.3f}")
    print("\nrules that are far from their confidence (findings, share right, mean confidence)")
    for rule, found in sorted(rules.items()):
        share = sum(one for _, one in found) / len(found)
        mean = sum(sure for sure, _ in found) / len(found)
        if len(found) >= RULE_FINDINGS_LEAST and abs(share - mean) > RULE_DISTANCE:
            print(f"  {rule:32} {len(found):4}  {share:.3f}  {mean:.3f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
