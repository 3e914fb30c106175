// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/pictures/chains_controller.h"

#include "core/benchmark/benchmark_pictures.h"
#include "core/report/drawing/pictures/chain_words.h"
#include "core/types/json/json.h"

#include <algorithm>

namespace shopwalker {

namespace {

QString subjectOf(const LawWarning& law, const OpenBenchmark& open, const PictureKit& kit) {
    if (law.law == 1)
        return kit.words()("picture.object." + law.subject);
    for (const auto& judged : open.judgement.chains)
        if (judged.chain.id == law.subject)
            return toQString(judged.chain.name);
    return kit.words().touchpoint(law.subject);
}

QVariantMap choice(const QString& id, const QString& text) {
    return {{"id", id}, {"text", text}};
}

} // namespace

void ChainsController::take() {
    m_chains.show(m_open, m_kit);
    follow();
    emit linkChanged();
}

PictureSource::Draw ChainsController::picture() const {
    return [open = m_open, kit = m_kit](const drawing::PictureSize& size) {
        return drawing::chainsPicture(chainLines(open->judgement.chains, kit->texts), open->judgement.aligned,
                                      kit->words(), size);
    };
}

/// Keeps looking at the same link where an edit has moved it; away where it is gone.
void ChainsController::follow() {
    const auto* judged = looked();
    if (judged == nullptr) {
        m_link = -1;
        return;
    }
    const auto& links = judged->chain.links;
    const auto is = [&](int at) {
        return at >= 0 && at < static_cast<int>(links.size()) &&
               links[static_cast<std::size_t>(at)].id == m_linkId;
    };
    if (m_link < 0 || is(m_link))
        return;
    m_link = -1;
    for (int at = 0; at < static_cast<int>(links.size()); ++at)
        if (is(at))
            m_link = at;
}

void ChainsController::setLibrary(const ChecklistLibrary& library) {
    m_library = library;
    emit changed();
}

void ChainsController::setCatalogue(std::shared_ptr<const TouchpointCatalogue> catalogue) {
    m_catalogue = std::move(catalogue);
}

QVariantList ChainsController::touchpointChoices(const QString& words) const {
    constexpr int touchpointsOffered = 8; // what fits a phone's sheet
    QVariantList choices;
    const auto wanted = words.simplified();
    if (!m_catalogue || !m_kit || wanted.isEmpty())
        return choices;
    const auto language = QString::fromStdString(m_kit->texts.language());
    std::vector<std::pair<QString, const Touchpoint*>> found;
    for (const auto& touchpoint : m_catalogue->touchpoints())
        if (const auto name = m_catalogue->name(toQString(touchpoint.id), language);
            !touchpoint.signal && name.contains(wanted, Qt::CaseInsensitive))
            found.emplace_back(name, &touchpoint);
    std::sort(found.begin(), found.end(), [&](const auto& one, const auto& other) {
        const bool first = one.first.startsWith(wanted, Qt::CaseInsensitive);
        const bool second = other.first.startsWith(wanted, Qt::CaseInsensitive);
        return first != second ? first : one.first.localeAwareCompare(other.first) < 0;
    });
    for (const auto& [name, touchpoint] : found) {
        if (choices.size() == touchpointsOffered)
            break;
        choices += QVariantMap{{"id", toQString(touchpoint->id)},
                               {"text", name},
                               {"detail", m_kit->words().stage(touchpoint->stage) + QStringLiteral(" · ") +
                                              m_kit->words().channel(touchpoint->channel)},
                               {"stage", toQString(touchpoint->stage)},
                               {"channel", toQString(touchpoint->channel)}};
    }
    return choices;
}

int ChainsController::usualPeople(const QString& touchpoint, const QString& channel) const {
    return m_kit ? m_kit->chains.peopleAt(touchpoint.toStdString(), channel.toStdString()) : 0;
}

QString ChainsController::finding() const {
    if (!m_open || m_open->judgement.chains.empty())
        return {};
    const auto& first = m_open->judgement.chains.front();
    return toQString(first.chain.company) + ": " +
           drawing::chainVerdict(first.chain, first.verdict, m_kit->words());
}

QStringList ChainsController::laws() const {
    if (!m_open)
        return {};
    const auto words = m_kit->words();
    std::vector<std::pair<QString, int>> told; // walks along one checklist are chains of one name
    for (const auto& law : m_open->judgement.laws) {
        if (law.law >= 3) // the plan's
            continue;
        const auto sentence = subjectOf(law, *m_open, *m_kit) + ": " +
                              words((law.law == 1 ? "picture.law." : "picture.chain.warning.") + law.fault);
        const auto known = std::find_if(told.begin(), told.end(),
                                        [&](const auto& other) { return other.first == sentence; });
        if (known == told.end())
            told.emplace_back(sentence, 1);
        else
            ++known->second;
    }
    QStringList sentences;
    for (const auto& [sentence, times] : told)
        sentences += times > 1 ? QStringLiteral("%1 (%L2×)").arg(sentence).arg(times) : sentence;
    return sentences;
}

QString ChainsController::howChains() const {
    return m_kit ? m_kit->explanation("chain") + "\n\n" + m_kit->explanation("laws") : QString();
}

QVariantList ChainsController::companies() const {
    QVariantList choices;
    if (m_open)
        for (std::size_t index = 0; index < m_open->judgement.comparison.companies.size(); ++index)
            choices += choice(QString::number(index),
                              toQString(m_open->judgement.comparison.companies[index].company.name));
    return choices;
}

QVariantList ChainsController::templates() const {
    QVariantList choices;
    for (const auto& [id, entry] : m_library.entries)
        choices += choice(toQString(id),
                          toQString(entry.title(m_kit ? m_kit->texts.language() : std::string("en"))));
    return choices;
}

QVariantList ChainsController::stages() const {
    QVariantList choices;
    if (m_kit)
        for (const auto& stage : drawing::stageIds)
            choices += choice(QString::fromUtf8(stage.data(), static_cast<qsizetype>(stage.size())),
                              m_kit->words().stage(std::string(stage)));
    return choices;
}

QVariantList ChainsController::channels() const {
    QVariantList choices;
    if (m_kit)
        for (const auto* channel :
             {"website", "search", "advertising", "social", "messenger", "email", "phone", "office", "staff",
              "product", "delivery", "print", "events", "partners", "media"})
            choices += choice(QString::fromLatin1(channel), m_kit->words().channel(channel));
    return choices;
}

QVariantList ChainsController::reactions() const {
    QVariantList choices;
    if (m_kit)
        for (const auto* reaction : {"", "positive", "neutral", "negative"})
            choices += choice(QString::fromLatin1(reaction),
                              m_kit->words().reaction(drawing::markOfReaction(reaction)));
    return choices;
}

QVariantList ChainsController::nextChoices(const QString& chain) const {
    QVariantList choices;
    if (!m_open)
        return choices;
    const auto& chains = m_open->judgement.chains;
    const auto its = std::find_if(chains.begin(), chains.end(),
                                  [&](const auto& one) { return toQString(one.chain.id) == chain; });
    for (const auto& judged : chains)
        if (its != chains.end() && judged.company == its->company && judged.chain.id != its->chain.id)
            choices += choice(toQString(judged.chain.id), namedChain(judged.chain, m_kit->texts));
    return choices;
}

const JudgedChain* ChainsController::looked() const {
    if (m_open)
        for (const auto& judged : m_open->judgement.chains)
            if (judged.chain.id == m_chain)
                return &judged;
    return nullptr;
}

const ChainLink* ChainsController::lookedLink() const {
    const auto* judged = looked();
    return judged == nullptr || m_link < 0 || m_link >= static_cast<int>(judged->chain.links.size())
               ? nullptr
               : &judged->chain.links[static_cast<std::size_t>(m_link)];
}

QString ChainsController::chain() const {
    return toQString(m_chain);
}

int ChainsController::links() const {
    const auto* judged = looked();
    return judged == nullptr ? 0 : static_cast<int>(judged->chain.links.size());
}

bool ChainsController::linkMade() const {
    const auto* judged = looked();
    return judged != nullptr && judged->chain.origin != ChainOrigin::Walk;
}

QString ChainsController::linkTitle() const {
    const auto* link = lookedLink();
    if (link == nullptr)
        return {};
    return link->title.empty() ? m_kit->words().touchpoint(link->touchpoint) : toQString(link->title);
}

QString ChainsController::linkStage() const {
    const auto* link = lookedLink();
    return link == nullptr ? QString() : toQString(link->stage);
}

QString ChainsController::linkChannel() const {
    const auto* link = lookedLink();
    return link == nullptr ? QString() : toQString(link->channel);
}

QString ChainsController::linkReaction() const {
    const auto* link = lookedLink();
    return link == nullptr ? QString() : toQString(link->reaction);
}

QString ChainsController::linkTouchpoint() const {
    const auto* link = lookedLink();
    return link == nullptr ? QString() : toQString(link->touchpoint);
}

QString ChainsController::linkTouchpointName() const {
    const auto* link = lookedLink();
    if (link == nullptr || link->touchpoint.empty())
        return {};
    for (const auto& row : m_open->judgement.comparison.rows)
        if (row.touchpoint == link->touchpoint && !row.title.empty())
            return toQString(row.title);
    // A step of a template that no company has walked is in no row, and is called as the link itself.
    return link->touchpoint.find('#') == std::string::npos ? m_kit->words().touchpoint(link->touchpoint)
                                                           : toQString(link->title);
}

int ChainsController::linkPeople() const {
    const auto* link = lookedLink();
    return link == nullptr ? 0 : link->people;
}

QString ChainsController::linkPlace() const {
    const auto* link = lookedLink();
    return link == nullptr ? QString()
                           : m_kit->words().stage(link->stage) + QStringLiteral(" · ") +
                                 m_kit->words().channel(link->channel);
}

QStringList ChainsController::linkSentences() const {
    const auto* judged = looked();
    return lookedLink() == nullptr ? QStringList()
                                   : drawing::linkSentences(judged->chain, judged->verdict,
                                                            static_cast<std::size_t>(m_link), m_kit->words());
}

void ChainsController::look(const QString& chain, int link) {
    m_chain = chain.toStdString();
    m_link = link;
    const auto* at = lookedLink();
    m_linkId = at == nullptr ? std::string() : at->id;
    if (at == nullptr)
        m_link = -1;
    emit linkChanged();
}

void ChainsController::lookAway() {
    m_chain.clear();
    m_link = -1;
    emit linkChanged();
}

} // namespace shopwalker
