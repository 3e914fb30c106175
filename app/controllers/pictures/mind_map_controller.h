// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/pictures/chains_controller.h"

#include <set>

namespace shopwalker {

/// The own company's mind map: folding, and branches of one's own below anything, as deep as wanted.
class MindMapController : public shopwalker::PicturePage {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(QString finding READ finding NOTIFY changed)
    Q_PROPERTY(QString selected READ selected NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString path READ path NOTIFY changed)
    Q_PROPERTY(bool made READ isMade NOTIFY changed)
    Q_PROPERTY(bool foldable READ isFoldable NOTIFY changed)
    Q_PROPERTY(bool folded READ isFolded NOTIFY changed)
    Q_PROPERTY(int below READ below NOTIFY changed)
    Q_PROPERTY(bool hanging READ isHanging NOTIFY changed)

public:
    MindMapController(PictureKitIn kitIn, WorkbookEdit edit, QObject* parent = nullptr)
        : PicturePage(std::move(kitIn), parent)
        , m_edit(std::move(edit)) {}

    QString finding() const;
    QString selected() const { return QString::fromStdString(m_selected); } ///< empty: no branch
    QString title() const; ///< of the branch that is selected
    QString path() const;  ///< what it hangs on, from the company on
    bool isMade() const;   ///< by hand: it can be renamed, moved and removed
    bool isFoldable() const;
    bool isFolded() const { return m_closed.count(m_selected) > 0; }
    int below() const; ///< branches below the one that is selected, at any depth
    bool isHanging() const { return !m_hanging.empty(); } ///< a branch waits for the one it is to hang on

    const drawing::MindMap& map() const { return m_map; } ///< everything, also what is folded

    /// Selects a branch; while one is to be hung elsewhere, hangs it there.
    Q_INVOKABLE void choose(const QString& id);
    Q_INVOKABLE void leave();
    Q_INVOKABLE void toggle(); ///< folds the branch that is selected, or opens it
    Q_INVOKABLE void openAll();
    Q_INVOKABLE void foldAll(); ///< to the company and its objects
    Q_INVOKABLE void add(const QString& title);
    Q_INVOKABLE void rename(const QString& title);
    Q_INVOKABLE void move(int step); ///< among its siblings made by hand
    Q_INVOKABLE void hangElsewhere();
    Q_INVOKABLE void remove(); ///< with everything below it

protected:
    void take() override;
    PictureSource::Draw picture() const override;
    void forget() override;

private:
    int indexOf(const std::string& id) const;
    std::set<std::string> branchesBelow(const std::string& id) const; ///< with itself

    WorkbookEdit m_edit;
    drawing::MindMap m_map;
    std::set<std::string> m_closed;
    std::string m_selected;
    std::string m_hanging;
};

} // namespace shopwalker
