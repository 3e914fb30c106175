// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/detect/forms/form_features.h"
#include "core/rules/form_model.h"

namespace shopwalker {

/// The facts of all forms, in their order.
std::vector<FormFacts> factsOf(const Page& page, const std::vector<FormView>& forms, const Lexicon& lexicon);

/// The type of a form: the model tells search, login, newsletter and the like apart; within what asks the
/// firm for something, words and fields decide between call, appointment, question, review, order and
/// message.
FormType typeOf(const FormFacts& facts, const FormModel& model, const Lexicon& lexicon);

/// The type as the training labels know it: they call every request a message or an order.
FormType coarseType(FormType type);

} // namespace shopwalker
