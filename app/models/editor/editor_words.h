// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QVariant>

/// The closed lists of the checklist schema as {id, text} in the language of the interface.
namespace shopwalker::wording {

QVariantList editorStages();
QVariantList editorChannels();
QVariantList questionTypes();
QVariantList targetUnits();
QVariantList proofKinds();
QVariantList soldThings();
QVariantList audiences();
QVariantList callSources();
QVariantList checklistKinds();

} // namespace shopwalker::wording
