// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/models/pictures/chain_list_model.h"

#include "app/models/walk/walk_wording.h"
#include "core/compare/chains/chain.h"
#include "core/report/chain_names.h"
#include "core/report/drawing/pictures/chain_words.h"
#include "core/types/json/json.h"

namespace shopwalker {

marks::Mark markOf(drawing::Mark mark) {
    switch (mark) {
    case drawing::Mark::Present: return marks::Present;
    case drawing::Mark::Neutral: return marks::Neutral;
    case drawing::Mark::Broken: return marks::Broken;
    case drawing::Mark::Absent: return marks::Absent;
    case drawing::Mark::NotApplicable: return marks::NotApplicable;
    case drawing::Mark::Unknown: break;
    }
    return marks::Unknown;
}

QString namedChain(const Chain& chain, const Texts& texts) {
    return toQString(chainName(chain, texts,
                               chain.walkedAt ? wording::day(*chain.walkedAt).toStdString() : std::string()));
}

namespace {

QString nameOf(const Chain& chain, const drawing::PictureWords& words) {
    auto name = namedChain(chain, words.texts);
    if (!chain.entrance.empty())
        name += QStringLiteral(" · ") +
                words("walk.entrance", {{"name", words.channel(chain.entrance).toStdString()}});
    return name;
}

} // namespace

QVariantList ChainListModel::stationsOf(const JudgedChain& judged) const {
    const auto words = m_kit->words();
    QVariantList stations;
    for (std::size_t link = 0; link < judged.chain.links.size(); ++link) {
        const auto& of = judged.chain.links[link];
        QStringList details;
        if (of.seconds > 0)
            details += words.measure(of.seconds, "s");
        if (of.people > 0)
            details += words.counted("picture.chain.people", of.people);
        const auto title =
            of.title.empty() ? words.touchpoint(of.touchpoint) : QString::fromStdString(of.title);
        const auto state = drawing::linkState(judged.chain, judged.verdict, link, words);
        stations +=
            QVariantMap{{"title", title},
                        {"state", state.mid(title.size() + 2)},
                        {"detail", details.join(QStringLiteral(" · "))},
                        {"mark", static_cast<int>(shopwalker::markOf(drawing::markOfReaction(of.reaction)))},
                        {"reached", isReachable(judged.verdict, link)},
                        {"weakest", judged.weakest == link}};
    }
    return stations;
}

int ChainListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : count();
}

QVariant ChainListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || !m_kit)
        return {};
    const auto& judged = m_open->judgement.chains[static_cast<std::size_t>(index.row())];
    switch (role) {
    case ChainRole: return toQString(judged.chain.id);
    case CompanyRole: return toQString(judged.chain.company);
    case NameRole: return nameOf(judged.chain, m_kit->words());
    case OwnRole: return judged.company == 0;
    case MadeRole: return judged.chain.origin != ChainOrigin::Walk;
    case MarkRole: return shopwalker::markOf(drawing::markOf(judged.verdict));
    case VerdictRole: return drawing::chainVerdict(judged.chain, judged.verdict, m_kit->words());
    case FiguresRole: return drawing::chainFigures(judged.verdict, m_kit->words());
    case WarningsRole: return drawing::chainWarnings(judged.verdict, m_kit->words());
    case StationsRole: return stationsOf(judged);
    case NextRole: return toQString(judged.chain.next);
    case ByItselfRole: return judged.chain.startsByItself;
    default: return {};
    }
}

QHash<int, QByteArray> ChainListModel::roleNames() const {
    return {{ChainRole, "chainId"},     {CompanyRole, "company"}, {NameRole, "name"},
            {OwnRole, "own"},           {MadeRole, "made"},       {MarkRole, "mark"},
            {VerdictRole, "verdict"},   {FiguresRole, "figures"}, {WarningsRole, "warnings"},
            {StationsRole, "stations"}, {NextRole, "next"},       {ByItselfRole, "startsByItself"}};
}

void ChainListModel::show(std::shared_ptr<const OpenBenchmark> open, std::shared_ptr<const PictureKit> kit) {
    if (!kit)
        open = nullptr;
    const auto ids = [](const std::shared_ptr<const OpenBenchmark>& of) {
        std::vector<std::string> list;
        if (of)
            for (const auto& judged : of->judgement.chains)
                list.push_back(judged.chain.id);
        return list;
    };
    const bool same = ids(m_open) == ids(open); // an edit keeps the place where one is
    if (!same)
        beginResetModel();
    m_open = std::move(open);
    m_kit = std::move(kit);
    if (!same)
        endResetModel();
    else if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
    emit countChanged();
}

} // namespace shopwalker
