// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractListModel>
#include <QBasicTimer>
#include <QPointer>
#include <QQmlParserStatus>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// The rows of another list, let in a few at a time: a repeater makes what stands for a row at once, and
/// hundreds of them would hold the window up. What is there when the page is made has `first` rows at once,
/// so that they fill a window; the rest follows between the events.
class GrowingModel : public QAbstractListModel, public QQmlParserStatus {
    Q_OBJECT
    QML_ELEMENT
    Q_INTERFACES(QQmlParserStatus)
    Q_PROPERTY(QAbstractItemModel* source READ source WRITE setSource NOTIFY sourceChanged)
    Q_PROPERTY(int first MEMBER m_first)

public:
    using QAbstractListModel::QAbstractListModel;

    QAbstractItemModel* source() const { return m_source; }
    void setSource(QAbstractItemModel* source); ///< outlives this, or is let go when it ends

    Q_INVOKABLE void again(); ///< takes all away and lets them in anew

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    void classBegin() override { m_complete = false; }
    void componentComplete() override;

signals:
    void sourceChanged();

protected:
    void timerEvent(QTimerEvent* event) override;

private:
    int total() const;
    void letIn(int rows); ///< more, below those that are there
    void cutTo(int rows); ///< takes those below away, to let them in anew
    void growOn();
    void beforeInsert(int first, int last);
    void afterInsert();
    void beforeRemove(int first, int last);
    void beforeMove(int first, int last, int to);
    void changed(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);

    QPointer<QAbstractItemModel> m_source;
    int m_first = 8;
    int m_shown = 0;
    bool m_complete = true;
    enum {
        Nothing,
        Inserting,
        Removing,
        Moving
    } m_passing = Nothing; ///< what of the source is under way here
    int m_inserted = 0;
    int m_removed = 0;
    QBasicTimer m_timer;
};

} // namespace shopwalker
