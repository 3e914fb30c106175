// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/checklist/translation.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

namespace shopwalker {

/// Every text of a checklist beside its translation into one language.
class EditorTextModel : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to EditorController")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int missing READ missing NOTIFY countChanged)

public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< `key`: such as `call.rings.label`
        BaseRole,                   ///< `base`: in English
        TextRole,                   ///< `text`: translated; empty when it is missing
    };

    using QAbstractListModel::QAbstractListModel;

    int count() const { return static_cast<int>(m_lines.size()); }
    int missing() const;
    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    std::string key(int row) const { return m_lines[static_cast<std::size_t>(row)].key; }
    void show(const Checklist& checklist, const ChecklistTexts& texts);
    void setText(int row, const QString& text);

signals:
    void countChanged();

private:
    struct Line {
        std::string key;
        QString base;
        QString text;
    };

    std::vector<Line> m_lines;
};

} // namespace shopwalker
