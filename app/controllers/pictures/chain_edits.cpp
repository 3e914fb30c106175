// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// What is written about chains: chains of one's own, their links, and what follows a chain.
#include "app/controllers/pictures/chains_controller.h"
#include "core/compare/chains/chain.h"

#include <QUuid>

namespace shopwalker {

void ChainsController::setNext(const QString& chain, const QString& next) {
    m_edit([chain = chain.toStdString(), next = next.toStdString()](Workbook& workbook) {
        if (next.empty())
            workbook.continuations.erase(chain);
        else
            workbook.continuations[chain].next = next;
    });
}

void ChainsController::setStartsByItself(const QString& chain, bool byItself) {
    m_edit([chain = chain.toStdString(), byItself](Workbook& workbook) {
        if (const auto found = workbook.continuations.find(chain); found != workbook.continuations.end())
            found->second.startsByItself = byItself;
    });
}

QString ChainsController::addChain(const QString& name, int company, const QString& checklist,
                                   const QString& entrance) {
    if (!m_open || company < 0 || company >= static_cast<int>(m_open->judgement.comparison.companies.size()))
        return {};
    Chain chain;
    if (const auto found = m_library.find(checklist.toStdString(), m_kit->texts.language()))
        chain = chainOf(*found, m_kit->chains);
    else
        chain.origin = ChainOrigin::Hand;
    if (!name.trimmed().isEmpty())
        chain.name = name.trimmed().toStdString();
    if (chain.name.empty())
        return {};
    chain.entrance = entrance.toStdString();
    const auto id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    chain.id = id.toStdString(); // a template may be used for several companies
    chain.company = m_open->judgement.comparison.companies[static_cast<std::size_t>(company)].company.name;
    m_edit([chain](Workbook& workbook) { workbook.chains.push_back(chain); });
    return id;
}

void ChainsController::removeChain(const QString& chain) {
    if (chain.toStdString() == m_chain)
        lookAway();
    m_edit([id = chain.toStdString()](Workbook& workbook) {
        std::erase_if(workbook.chains, [&](const Chain& each) { return each.id == id; });
        workbook.continuations.erase(id);
        std::erase_if(workbook.continuations, [&](const auto& entry) { return entry.second.next == id; });
    });
}

void ChainsController::editChain(const std::string& chain, std::function<void(Chain&)> change) {
    m_edit([chain, change](Workbook& workbook) {
        for (auto& each : workbook.chains)
            if (each.id == chain)
                change(each);
    });
}

void ChainsController::addLink(const QString& chain, const QString& touchpoint, const QString& title,
                               const QString& stage, const QString& channel) {
    if (!m_kit || title.trimmed().isEmpty())
        return;
    ChainLink link{.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(),
                   .title = title.trimmed().toStdString(),
                   .touchpoint = touchpoint.toStdString(),
                   .stage = stage.toStdString(),
                   .channel = channel.toStdString()};
    link.people = usualPeople(touchpoint, channel);
    editChain(chain.toStdString(), [link](Chain& each) { each.links.push_back(link); });
}

void ChainsController::changeLink(const QString& touchpoint, const QString& title, const QString& stage,
                                  const QString& channel, const QString& reaction, int people) {
    if (lookedLink() == nullptr || title.trimmed().isEmpty())
        return;
    editChain(m_chain, [=, id = m_linkId](Chain& chain) {
        for (auto& link : chain.links) {
            if (link.id != id)
                continue;
            link.touchpoint = touchpoint.toStdString();
            link.title = title.trimmed().toStdString();
            link.stage = stage.toStdString();
            link.channel = channel.toStdString();
            link.reaction = reaction.toStdString();
            link.met = !link.reaction.empty();
            link.people = std::max(0, people);
        }
    });
}

void ChainsController::moveLink(int step) {
    editChain(m_chain, [step, id = m_linkId](Chain& chain) {
        const auto at = std::find_if(chain.links.begin(), chain.links.end(),
                                     [&](const ChainLink& link) { return link.id == id; });
        const auto to = at - chain.links.begin() + step;
        if (at != chain.links.end() && to >= 0 && to < static_cast<std::ptrdiff_t>(chain.links.size()))
            std::iter_swap(at, chain.links.begin() + to);
    });
}

void ChainsController::removeLink() {
    editChain(m_chain, [id = m_linkId](Chain& chain) {
        std::erase_if(chain.links, [&](const ChainLink& link) { return link.id == id; });
    });
}

} // namespace shopwalker
