// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/types/erased_names.h"

#include "core/types/json/json.h"
#include "core/types/walk_merge.h"

#include <QCryptographicHash>

namespace shopwalker {

namespace {

std::string saltedHash(const std::string& salt, const QByteArray& name) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromStdString(salt));
    hash.addData(name);
    return hash.result().toHex().toStdString();
}

} // namespace

ErasedName erasedName(std::string_view name, std::string salt) {
    const auto word = toQString(name);
    auto hash = saltedHash(salt, word.toUtf8());
    return {.salt = std::move(salt), .hash = std::move(hash), .letters = static_cast<int>(word.size())};
}

bool isSame(const ErasedName& erased, std::string_view name) {
    return erasedName(name, erased.salt) == erased;
}

Walk withoutErased(Walk walk, const std::vector<ErasedName>& names) {
    for (const auto& name : names)
        walk = withoutWords(std::move(walk), name.letters, [&](QStringView word) {
            return saltedHash(name.salt, word.toUtf8()) == name.hash;
        });
    return walk;
}

} // namespace shopwalker
