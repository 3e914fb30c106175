// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/rules/form_model.h"

namespace shopwalker::training {

/// One labelled form: the features it has and what people say it is.
struct Example {
    std::vector<std::string> features;
    FormType type;
    std::string site; ///< registrable domain
};

struct Settings {
    double decay = 1.0;        ///< strength of the L2 penalty on weights
    double wordDecay = 4.0;    ///< the same for plain words (`submit=go`), which say less about unseen sites
    std::size_t sites = 2;     ///< a feature must occur on so many sites, else it would memorise pages
    std::size_t wordSites = 3; ///< the same for plain words
    int rounds = 400;
};

/// Multinomial logistic regression with L2 penalty, by accelerated gradient descent. Deterministic.
FormModel fit(const std::vector<Example>& examples, const std::vector<FormType>& types,
              const Settings& settings);

} // namespace shopwalker::training
