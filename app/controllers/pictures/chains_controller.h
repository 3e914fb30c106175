// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/benchmark/workbook_edit.h"
#include "app/controllers/pictures/picture_page.h"
#include "app/models/pictures/chain_list_model.h"
#include "app/models/touchpoint_catalogue.h"
#include "core/checklist/checklist_library.h"

namespace shopwalker {

/// The chains of the open benchmark: looking at a link, choosing what follows, drawing chains from templates
/// or by hand. What is written goes through the workbook; the chains that are shown follow from it.
class ChainsController : public shopwalker::PicturePage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::ChainListModel* chains READ chains CONSTANT)
    Q_PROPERTY(QString finding READ finding NOTIFY changed)
    Q_PROPERTY(QStringList laws READ laws NOTIFY changed)
    Q_PROPERTY(QString howChains READ howChains NOTIFY changed)
    Q_PROPERTY(QVariantList companies READ companies NOTIFY changed)
    Q_PROPERTY(QVariantList templates READ templates NOTIFY changed)
    Q_PROPERTY(QVariantList stages READ stages NOTIFY changed)
    Q_PROPERTY(QVariantList channels READ channels NOTIFY changed)
    Q_PROPERTY(QVariantList reactions READ reactions NOTIFY changed)
    Q_PROPERTY(QString chain READ chain NOTIFY linkChanged)
    Q_PROPERTY(int link READ link NOTIFY linkChanged)
    Q_PROPERTY(int links READ links NOTIFY linkChanged)
    Q_PROPERTY(bool linkMade READ linkMade NOTIFY linkChanged)
    Q_PROPERTY(QString linkTitle READ linkTitle NOTIFY linkChanged)
    Q_PROPERTY(QString linkStage READ linkStage NOTIFY linkChanged)
    Q_PROPERTY(QString linkChannel READ linkChannel NOTIFY linkChanged)
    Q_PROPERTY(QString linkReaction READ linkReaction NOTIFY linkChanged)
    Q_PROPERTY(QString linkTouchpoint READ linkTouchpoint NOTIFY linkChanged)
    Q_PROPERTY(QString linkTouchpointName READ linkTouchpointName NOTIFY linkChanged)
    Q_PROPERTY(int linkPeople READ linkPeople NOTIFY linkChanged)
    Q_PROPERTY(QString linkPlace READ linkPlace NOTIFY linkChanged)
    Q_PROPERTY(QStringList linkSentences READ linkSentences NOTIFY linkChanged)

public:
    ChainsController(PictureKitIn kitIn, WorkbookEdit edit, QObject* parent = nullptr)
        : PicturePage(std::move(kitIn), parent)
        , m_edit(std::move(edit)) {}

    ChainListModel* chains() { return &m_chains; }
    QString finding() const;        ///< the weightiest verdict in one sentence
    QStringList laws() const;       ///< what the three laws find fault with, live
    QString howChains() const;      ///< how a chain is judged
    QVariantList companies() const; ///< {id: index, text}
    QVariantList templates() const; ///< {id, text} of the checklists
    QVariantList stages() const;
    QVariantList channels() const;
    QVariantList reactions() const; ///< with the empty id for "not judged"
    /// What can follow a chain: {id, text} of the others of its company.
    Q_INVOKABLE QVariantList nextChoices(const QString& chain) const;

    QString chain() const; ///< that is looked at; empty: none
    int link() const { return m_link; }
    int links() const; ///< of that chain
    bool linkMade() const;
    QString linkTitle() const;
    QString linkStage() const;
    QString linkChannel() const;
    QString linkReaction() const;
    QString linkTouchpoint() const; ///< id of the catalogue or `checklist#step`; empty: none
    QString linkTouchpointName() const;
    int linkPeople() const;            ///< employees who take part
    QString linkPlace() const;         ///< stage and channel in words
    QStringList linkSentences() const; ///< what happened there

    void setLibrary(const ChecklistLibrary& library);
    void setCatalogue(std::shared_ptr<const TouchpointCatalogue> catalogue);

    /// Touchpoints of the catalogue that a link can be, by words of their names, at most eight:
    /// {id, text, detail, stage, channel}; none without words.
    Q_INVOKABLE QVariantList touchpointChoices(const QString& words) const;
    /// How many employees usually take part at a touchpoint (which may be empty) through a channel.
    Q_INVOKABLE int usualPeople(const QString& touchpoint, const QString& channel) const;

    Q_INVOKABLE void look(const QString& chain, int link); ///< −1: at none of its links
    Q_INVOKABLE void lookAway();
    Q_INVOKABLE void setNext(const QString& chain, const QString& next);
    Q_INVOKABLE void setStartsByItself(const QString& chain, bool byItself);

    /// A new chain of a company (its index), from a checklist or, where that is empty, without links; the
    /// customer comes through the channel `entrance`, which may be empty. Returns its id, empty where
    /// a name or company is missing.
    Q_INVOKABLE QString addChain(const QString& name, int company, const QString& checklist,
                                 const QString& entrance);
    Q_INVOKABLE void removeChain(const QString& chain);
    /// `touchpoint` makes the link one of the matrix, with its points; empty: it is in no row.
    Q_INVOKABLE void addLink(const QString& chain, const QString& touchpoint, const QString& title,
                             const QString& stage, const QString& channel);
    /// Of the link that is looked at, where its chain was made by hand or from a template.
    Q_INVOKABLE void changeLink(const QString& touchpoint, const QString& title, const QString& stage,
                                const QString& channel, const QString& reaction, int people);
    Q_INVOKABLE void moveLink(int step);
    Q_INVOKABLE void removeLink();

signals:
    void linkChanged();

protected:
    void take() override;
    PictureSource::Draw picture() const override;

private:
    const JudgedChain* looked() const;
    const ChainLink* lookedLink() const;
    void follow();
    void editChain(const std::string& chain, std::function<void(Chain&)> change);

    WorkbookEdit m_edit;
    ChainListModel m_chains;
    ChecklistLibrary m_library;
    std::shared_ptr<const TouchpointCatalogue> m_catalogue;
    std::string m_chain;
    int m_link = -1;
    std::string m_linkId;
};

} // namespace shopwalker
