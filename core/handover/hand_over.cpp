// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/handover/hand_over.h"

#include "core/handover/checked_archive.h"
#include "core/types/json/json.h"
#include "core/types/json/walk_json.h"

namespace shopwalker {

namespace {

constexpr auto walkName = "walk.json";
const std::string evidencePart = "evidence/";

std::string_view viewOf(const QByteArray& bytes) {
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

std::string fileNameOf(const WalkEvidence& evidence) {
    return evidence.hash + "." + evidence.suffix;
}

/// A note has none, and that of discarded evidence may be gone.
bool hasFile(const WalkEvidence& evidence) {
    return !evidence.hash.empty() && !evidence.discarded;
}

Error damaged(const std::string& text, const std::string& file) {
    return {"hand-over", text + "; nothing was imported", file};
}

/// Both become part of a file name at the importer's.
bool isPlainName(const WalkEvidence& evidence) {
    const auto consistsOf = [](const std::string& text, std::string_view letters, std::size_t least,
                               std::size_t most) {
        return text.size() >= least && text.size() <= most &&
               text.find_first_not_of(letters) == std::string::npos;
    };
    return consistsOf(evidence.hash, "0123456789abcdef", 64, 64) &&
           consistsOf(evidence.suffix, "abcdefghijklmnopqrstuvwxyz0123456789", 1, 8);
}

} // namespace

Result<Done> writeHandOver(const Walk& walk, const EvidenceFiles& files, const std::string& zipFile) {
    ZipContents contents;
    contents[walkName] = QByteArray::fromStdString(toLine(toJson(walk)));
    for (const auto& evidence : walk.evidence) {
        if (!hasFile(evidence))
            continue;
        auto content = files.read(evidence.hash, evidence.suffix);
        if (!content)
            return content.error();
        contents[evidencePart + fileNameOf(evidence)] = std::move(content).value();
    }
    return writeChecked(zipFile, std::move(contents));
}

Result<HandOver> readHandOver(const std::string& zipFile) {
    const auto read = readChecked(zipFile);
    if (!read)
        return read.error();
    const auto& contents = read.value();
    const auto walkPart = contents.find(walkName);
    if (walkPart == contents.end())
        return damaged("this is no walk that was handed over", zipFile);
    const auto object = parseObject(viewOf(walkPart->second), zipFile);
    if (!object)
        return object.error();
    auto walk = walkFromJson(object.value());
    if (!walk)
        return walk.error();
    HandOver handOver{.walk = std::move(walk).value(), .files = {}};
    for (const auto& evidence : handOver.walk.evidence) {
        if (!hasFile(evidence))
            continue;
        if (!isPlainName(evidence))
            return damaged("the file of an evidence has a name that is none", zipFile);
        const auto part = contents.find(evidencePart + fileNameOf(evidence));
        if (part == contents.end() || contentHash(part->second) != evidence.hash)
            return damaged("the file of an evidence is missing or was changed", zipFile);
        handOver.files[fileNameOf(evidence)] = part->second;
    }
    return handOver;
}

} // namespace shopwalker
