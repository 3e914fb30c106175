// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/wording.h"

#include "app/models/network_names_data.h"
#include "core/types/json/json.h"

#include <QCoreApplication>

namespace shopwalker::wording {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

constexpr int namesInCell = 2;
constexpr qsizetype longestCellValue = 28;

/// "Telegram, Messenger +1"
QString joined(const QStringList& names) {
    auto text = names.mid(0, namesInCell).join(QStringLiteral(", "));
    if (names.size() > namesInCell)
        text += QStringLiteral(" +%L1").arg(names.size() - namesInCell);
    return text;
}

template<class Read>
QStringList distinct(const std::vector<FindingValue>& values, Read read) {
    QStringList names;
    for (const auto& value : values)
        if (const QString name = read(value); !name.isEmpty() && !names.contains(name))
            names += name;
    return names;
}

bool isAddress(const QString& text) {
    return text.contains(QStringLiteral("://"));
}

} // namespace

QString presence(Presence presence) {
    switch (presence) {
    case Presence::Present:
        //: Matrix cell: the company offers this touchpoint
        return Words::tr("Found");
    case Presence::Absent:
        //: Matrix cell: the scan read enough pages and did not find it
        return Words::tr("Not found");
    case Presence::Unknown:
        //: Matrix cell: the scan could not tell
        return Words::tr("Unknown");
    case Presence::NotApplicable:
        //: Matrix cell: the touchpoint makes no sense for this company
        return Words::tr("Not applicable");
    }
    return {};
}

QString network(const std::string& network) {
    for (const auto& [id, name] : networkNames)
        if (id == network)
            return toQString(name);
    return toQString(network);
}

QString cellValue(const Finding& finding) {
    if (finding.presence != Presence::Present)
        return {};
    const auto& values = finding.values;
    if (const auto networks = distinct(values, [](auto& value) { return network(value.network); });
        !networks.isEmpty())
        return joined(networks);
    if (const auto vendors = distinct(values, [](auto& value) { return toQString(value.vendor); });
        !vendors.isEmpty())
        return joined(vendors);
    const auto texts = distinct(values, [](auto& value) { return toQString(value.value); });
    if (texts.size() == 1 && !isAddress(texts.front()) && texts.front().size() <= longestCellValue)
        return texts.front();
    if (texts.size() > 1 || values.size() > 1)
        //: Matrix cell: how many different ones were found, for example phone numbers
        return Words::tr("%Ln found", nullptr,
                         static_cast<int>(std::max<std::size_t>(texts.size(), values.size())));
    return {};
}

QString headline(const Finding& finding) {
    switch (finding.presence) {
    case Presence::Present:
        //: Above the evidence: in how many places a touchpoint was seen
        return Words::tr("Found in %Ln place(s)", nullptr,
                         static_cast<int>(std::max<std::size_t>(1, finding.values.size())));
    case Presence::Absent:
        //: Above the evidence; never "absent": a scan does not run scripts
        return Words::tr("Not found on %Ln page(s) read, without running scripts", nullptr,
                         finding.pagesRead);
    case Presence::Unknown:
        //: Above the evidence: the scan could not tell
        return Words::tr("Unknown: it is not counted, neither for nor against");
    case Presence::NotApplicable: return presence(finding.presence);
    }
    return {};
}

QString confidence(double confidence) {
    if (confidence >= 0.95)
        //: How sure the program is of a finding
        return Words::tr("certain");
    if (confidence >= 0.85)
        //: How sure the program is of a finding
        return Words::tr("very likely");
    if (confidence >= 0.7)
        //: How sure the program is of a finding
        return Words::tr("likely");
    //: How sure the program is of a finding
    return Words::tr("possible");
}

QString timeLeft(std::optional<std::chrono::milliseconds> left) {
    if (!left)
        return {};
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(*left).count();
    if (seconds < 60)
        //: Time left of a scan
        return Words::tr("about %Ln second(s) left", nullptr, static_cast<int>(std::max<long>(1, seconds)));
    //: Time left of a scan
    return Words::tr("about %Ln minute(s) left", nullptr, static_cast<int>((seconds + 59) / 60));
}

} // namespace shopwalker::wording
