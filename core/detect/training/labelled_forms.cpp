// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/detect/training/labelled_forms.h"

#include "core/types/json/json.h"

#include <QFile>
#include <QJsonArray>
#include <algorithm>

namespace shopwalker::training {

namespace {

using Pages = std::vector<std::unique_ptr<LabelledPage>>;

Result<std::string> readFile(const std::string& path) {
    QFile file(toQString(path));
    if (!file.open(QIODevice::ReadOnly))
        return Error{"corpus", file.errorString().toStdString(), path};
    return file.readAll().toStdString();
}

Result<QJsonObject> readObject(const std::string& path) {
    const auto text = readFile(path);
    return text ? parseObject(text.value(), path) : Result<QJsonObject>(text.error());
}

std::optional<FormType> typeFrom(const QJsonValue& word) {
    const auto type = formTypeFromWord(textOf(word));
    return type ? std::optional(coarseType(*type)) : std::nullopt;
}

Result<std::unique_ptr<LabelledPage>> readPage(const std::string& path, const std::string& url,
                                               const Lexicon& lexicon) {
    auto body = readFile(path);
    if (!body)
        return body.error();
    auto labelled = std::make_unique<LabelledPage>();
    labelled->name = path.substr(path.rfind('/') + 1);
    labelled->response = {.status = 200, .body = std::move(body).value()};
    labelled->response.requestedUrl = labelled->response.finalUrl = url;
    auto page = Page::parse(labelled->response);
    if (!page)
        return page.error();
    labelled->page = std::move(page).value();
    const auto parsed = parseUrl(url);
    labelled->site = parsed ? registrableDomain(parsed->host) : labelled->name;
    labelled->forms = formsOf(*labelled->page, controlsOf(*labelled->page));
    labelled->facts = factsOf(*labelled->page, labelled->forms, lexicon);
    labelled->types.resize(labelled->forms.size());
    return labelled;
}

/// How well a form fits a label that names its fields: shared names over all names.
double likeness(const FormView& form, const QJsonObject& label) {
    const auto fields = label["fields"].toObject();
    double shared = 0;
    for (const auto& field : form.fields)
        shared += fields.contains(toQString(field.name)) ? 1 : 0;
    const auto all = static_cast<double>(form.fields.size()) + static_cast<double>(fields.size()) - shared;
    return all > 0 ? shared / all : 0.1;
}

/// Pairs forms with labels in their order so that most field names agree; index of the label or -1 by form.
std::vector<int> align(const std::vector<const FormView*>& forms, const QJsonArray& labels) {
    const auto n = forms.size();
    const auto m = static_cast<std::size_t>(labels.size());
    std::vector<std::vector<double>> best(n + 1, std::vector<double>(m + 1));
    for (std::size_t i = n; i-- > 0;)
        for (std::size_t j = m; j-- > 0;)
            best[i][j] = std::max(
                {best[i + 1][j], best[i][j + 1],
                 best[i + 1][j + 1] + likeness(*forms[i], labels[static_cast<qsizetype>(j)].toObject())});
    std::vector<int> pairs(n, -1);
    for (std::size_t i = 0, j = 0; i < n && j < m;) {
        if (best[i][j] == best[i + 1][j])
            ++i;
        else if (best[i][j] == best[i][j + 1])
            ++j;
        else
            pairs[i++] = static_cast<int>(j++);
    }
    return pairs;
}

void labelByFields(LabelledPage& page, const QJsonArray& labels) {
    std::vector<const FormView*> forms;
    std::vector<std::size_t> places;
    for (std::size_t index = 0; index < page.forms.size(); ++index)
        if (!page.forms[index].formless) {
            forms.push_back(&page.forms[index]);
            places.push_back(index);
        }
    auto pairs = align(forms, labels);
    if (forms.size() == static_cast<std::size_t>(labels.size()))
        for (std::size_t index = 0; index < pairs.size(); ++index)
            pairs[index] = static_cast<int>(index);
    for (std::size_t index = 0; index < pairs.size(); ++index)
        if (pairs[index] >= 0)
            page.types[places[index]] = typeFrom(labels[pairs[index]].toObject()["type"]);
}

/// Labels without fields: only where every visible form has one.
void labelByOrder(LabelledPage& page, const QJsonArray& labels) {
    const auto visible = std::count_if(page.forms.begin(), page.forms.end(),
                                       [](const FormView& form) { return form.visible; });
    if (visible != labels.size())
        return;
    qsizetype label = 0;
    for (std::size_t index = 0; index < page.forms.size(); ++index)
        if (page.forms[index].visible)
            page.types[index] = typeFrom(labels[label++]);
}

Result<Done> readFormsSet(const std::string& folder, const Lexicon& lexicon, Pages& pages) {
    const auto labels = readObject(folder + "/labels.json");
    if (!labels)
        return labels.error();
    for (const auto& name : labels.value().keys()) {
        const auto label = labels.value()[name].toObject();
        auto page = readPage(folder + "/pages/" + name.toStdString(), textOf(label["url"]), lexicon);
        if (!page)
            return page.error();
        labelByFields(*page.value(), label["forms"].toArray());
        pages.push_back(std::move(page).value());
    }
    return Done{};
}

Result<Done> readBusinessSet(const std::string& folder, const Lexicon& lexicon, Pages& pages) {
    const auto labels = readObject(folder + "/labels.json");
    const auto sources = readObject(folder + "/sources.json");
    if (!labels)
        return labels.error();
    for (const auto& name : labels.value().keys()) {
        const auto url = sources ? textOf(sources.value()[name].toObject()["url_guess"]) : std::string();
        auto page = readPage(folder + "/pages/" + name.toStdString() + ".html", url, lexicon);
        if (!page)
            return page.error();
        page.value()->business = true;
        labelByOrder(*page.value(), labels.value()[name].toObject()["forms"].toArray());
        pages.push_back(std::move(page).value());
    }
    return Done{};
}

} // namespace

Result<Pages> readLabelledPages(const std::string& folder, const Lexicon& lexicon) {
    Pages pages;
    if (auto done = readFormsSet(folder + "/forms", lexicon, pages); !done)
        return done.error();
    if (auto done = readBusinessSet(folder + "/business", lexicon, pages); !done)
        return done.error();
    return pages;
}

} // namespace shopwalker::training
