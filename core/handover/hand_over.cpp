// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/handover/hand_over.h"

#include "core/handover/checked_archive.h"
#include "core/types/json/json.h"
#include "core/types/json/walk_json.h"
#include "core/types/limits.h"

#include <QFileInfo>
#include <QJsonArray>
#include <algorithm>
#include <set>

namespace shopwalker {

namespace {

constexpr auto walkName = "walk.json";
constexpr auto checklistName = "checklist.json";
constexpr auto missingName = "missing.json"; ///< {"files": ["hash.suffix"]}
constexpr int partsBeside = 4;               ///< the evidence: these three, and the checksums
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

namespace {

/// Under names that every importer takes; walks of older versions may hold others.
Walk withPlainNames(Walk walk) {
    for (auto& evidence : walk.evidence)
        if (hasFile(evidence))
            evidence.suffix = plainSuffix(toQString(evidence.suffix));
    return walk;
}

bool isTooLarge(const Walk& walk, const EvidenceFiles& files) {
    std::set<std::string> names;
    std::size_t bytes = 0;
    for (const auto& evidence : walk.evidence)
        if (hasFile(evidence) && names.insert(fileNameOf(evidence)).second)
            bytes += static_cast<std::size_t>(QFileInfo(files.path(evidence.hash, evidence.suffix)).size());
    return names.size() + partsBeside > limits::handOverFiles || bytes > limits::handOverBytes;
}

QByteArray listOf(const std::vector<std::string>& names) {
    QJsonArray list;
    for (const auto& name : names)
        list.append(toQString(name));
    return QByteArray::fromStdString(toLine({{"files", list}}));
}

bool isKnownPart(const std::string& name) {
    return name == walkName || name == checklistName || name == missingName || name.starts_with(evidencePart);
}

} // namespace

Result<HandedOver> writeHandOver(const Walk& walk, const EvidenceFiles& files, const std::string& zipFile,
                                 const std::string& checklist) {
    if (isTooLarge(walk, files))
        return Error{"hand-over-large",
                     "the walk has more than 2,000 files or 1 GiB of evidence; discard what is not needed",
                     zipFile};
    ZipContents contents;
    HandedOver handed;
    const auto plain = withPlainNames(walk);
    contents[walkName] = QByteArray::fromStdString(toLine(toJson(plain)));
    if (!checklist.empty())
        contents[checklistName] = QByteArray::fromStdString(checklist);
    std::set<std::string> missing;
    for (std::size_t index = 0; index < plain.evidence.size(); ++index) {
        const auto& evidence = plain.evidence[index];
        if (!hasFile(evidence))
            continue;
        if (auto content = files.read(evidence.hash, walk.evidence[index].suffix))
            contents[evidencePart + fileNameOf(evidence)] = std::move(content).value();
        else
            missing.insert(fileNameOf(evidence));
    }
    handed.missing.assign(missing.begin(), missing.end());
    if (!missing.empty())
        contents[missingName] = listOf(handed.missing);
    handed.files = static_cast<int>(std::count_if(contents.begin(), contents.end(), [](const auto& part) {
        return part.first.starts_with(evidencePart);
    }));
    if (auto done = writeChecked(zipFile, std::move(contents)); !done)
        return done.error();
    return handed;
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
        return damaged("the walk in it cannot be read", zipFile);
    auto walk = walkFromJson(object.value());
    if (!walk && walk.error().code == "schema-newer")
        return Error{"hand-over-newer", walk.error().text, zipFile};
    if (!walk)
        return damaged(walk.error().text, zipFile);
    HandOver handOver{.walk = std::move(walk).value(), .files = {}, .checklist = {}, .missing = {}};
    if (const auto part = contents.find(checklistName); part != contents.end())
        handOver.checklist = part->second.toStdString();
    if (const auto part = contents.find(missingName); part != contents.end()) {
        const auto list = parseObject(viewOf(part->second), zipFile);
        if (!list || !list.value()["files"].isArray())
            return damaged("the list of missing files cannot be read", zipFile);
        for (const auto& name : list.value()["files"].toArray())
            handOver.missing.push_back(textOf(name));
    }
    const std::set<std::string> missing(handOver.missing.begin(), handOver.missing.end());
    std::set<std::string> named;
    for (const auto& evidence : handOver.walk.evidence) {
        if (!hasFile(evidence))
            continue;
        if (!isPlainName(evidence))
            return damaged("the file of an evidence has a name that is none", zipFile);
        const auto name = fileNameOf(evidence);
        const auto part = contents.find(evidencePart + name);
        if (part == contents.end() && missing.contains(name))
            continue;
        if (part == contents.end() || contentHash(part->second) != evidence.hash)
            return damaged("the file of an evidence is missing or was changed", zipFile);
        named.insert(evidencePart + name);
        handOver.files[name] = part->second;
    }
    for (const auto& [name, content] : contents)
        if (!isKnownPart(name) || (name.starts_with(evidencePart) && !named.contains(name)))
            return damaged("it holds a part that belongs to nothing: " + name, zipFile);
    return handOver;
}

} // namespace shopwalker
