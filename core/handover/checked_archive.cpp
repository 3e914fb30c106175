// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/handover/checked_archive.h"

#include "core/evidence/evidence_files.h"
#include "core/types/json/json.h"

namespace shopwalker {

namespace {

constexpr auto checksumsName = "checksums.json";

/// Empty when every part stands in the list with its hash, and nothing else does.
std::string wrongChecksum(const ZipContents& contents, const QJsonObject& checksums) {
    if (checksums.size() != static_cast<qsizetype>(contents.size()))
        return "a part is missing or was added";
    for (const auto& [name, content] : contents)
        if (textOf(checksums[toQString(name)]) != contentHash(content))
            return name + " was changed";
    return {};
}

} // namespace

Result<Done> writeChecked(const std::string& file, ZipContents contents) {
    QJsonObject checksums;
    for (const auto& [name, content] : contents)
        checksums[toQString(name)] = toQString(contentHash(content));
    contents[checksumsName] = QByteArray::fromStdString(toLine(checksums));
    return writeZip(file, contents);
}

Result<ZipContents> readChecked(const std::string& file) {
    auto contents = readZip(file);
    if (!contents)
        return contents;
    const auto list = contents.value().extract(checksumsName);
    if (list.empty())
        return Error{"hand-over", "this is no file that Shopwalker handed over; nothing was imported", file};
    const auto checksums = parseObject(list.mapped().toStdString(), file);
    if (!checksums)
        return checksums.error();
    if (const auto wrong = wrongChecksum(contents.value(), checksums.value()); !wrong.empty())
        return Error{"hand-over", wrong + "; nothing was imported", file};
    return contents;
}

} // namespace shopwalker
