// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// What is kept beside the answers, on its way to the workspace.
#include "app/controllers/walk/walk_keeper.h"

#include <QUuid>

namespace shopwalker {

namespace {

std::string newId() {
    return QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString();
}

} // namespace

template<class Value>
Result<Done> WalkKeeper::keepTaken(const Result<Value>& taken, Change change) {
    if (!taken) {
        emit refused(taken.error());
        return taken.error();
    }
    keep(std::move(change));
    if (m_session->walk().state != m_keptState)
        keepHead();
    return Done{};
}

Result<Done> WalkKeeper::rerate(Rerating rerating) {
    return keepTaken(m_session->rerate(rerating),
                     [id = id(), rerating](WalkStore& store) { return store.addRerating(id, rerating); });
}

Result<Done> WalkKeeper::conclude(StepOutcome outcome) {
    return keepTaken(m_session->conclude(outcome),
                     [id = id(), outcome](WalkStore& store) { return store.addOutcome(id, outcome); });
}

Result<Done> WalkKeeper::write(WalkNote note) {
    return keepTaken(m_session->write(note),
                     [id = id(), note](WalkStore& store) { return store.addNote(id, note); });
}

Result<Done> WalkKeeper::meet(StaffMember member) {
    member.at = now();
    return keepTaken(m_session->meet(member),
                     [id = id(), member](WalkStore& store) { return store.saveStaffMember(id, member); });
}

Result<Done> WalkKeeper::setPurchase(double amount, std::string currency) {
    auto taken = m_session->setPurchase(amount, std::move(currency));
    if (taken)
        keepHead();
    else
        emit refused(taken.error());
    return taken;
}

Result<Done> WalkKeeper::keepMoment(NotedMoment moment) {
    if (moment.id.empty())
        moment.id = newId();
    return keepTaken(m_session->note(moment),
                     [id = id(), moment](WalkStore& store) { return store.addMoment(id, moment); });
}

Result<Done> WalkKeeper::explainMoment(const std::string& id, std::string words) {
    const auto taken = m_session->explain(id, std::move(words), now());
    return keepTaken(taken, [walk = this->id(), moment = taken ? taken.value() : NotedMoment()](
                                WalkStore& store) { return store.addMoment(walk, moment); });
}

Result<Done> WalkKeeper::attach(WalkEvidence evidence) {
    if (evidence.id.empty())
        evidence.id = newId();
    return keepTaken(m_session->attach(evidence),
                     [id = id(), evidence](WalkStore& store) { return store.addEvidence(id, evidence); });
}

Result<Done> WalkKeeper::discard(const std::string& evidence) {
    const auto taken = m_session->discard(evidence, now());
    return keepTaken(taken, [id = id(), gone = taken ? taken.value() : WalkEvidence()](WalkStore& store) {
        return store.addEvidence(id, gone);
    });
}

} // namespace shopwalker
