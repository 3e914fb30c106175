// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/salvage.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <optional>
#include <string>

namespace shopwalker {

class WalkShelf;

/// The workspace is damaged: nothing more is written into it, what can be read of it is copied into a sound
/// file, and the user chooses between that and the newest sound backup. The damaged file is put aside, never
/// overwritten.
class RescueController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(Phase phase READ phase NOTIFY changed)
    Q_PROPERTY(bool readable READ isReadable NOTIFY changed)
    Q_PROPERTY(bool whole READ isWhole NOTIFY changed)
    Q_PROPERTY(int walks READ walks NOTIFY changed)
    Q_PROPERTY(int answers READ answers NOTIFY changed)
    Q_PROPERTY(int benchmarks READ benchmarks NOTIFY changed)
    Q_PROPERTY(QString backupDay READ backupDay NOTIFY changed)
    Q_PROPERTY(QString aside READ aside NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    enum Phase {
        Sound,
        Reading,  ///< what can be read is being copied
        Asking,   ///< the user chooses
        Replacing ///< the chosen file is being put in place
    };
    Q_ENUM(Phase)

    /// `shelf` outlives this.
    explicit RescueController(WalkShelf& shelf, QObject* parent = nullptr);

    Phase phase() const { return m_phase; }
    bool isReadable() const { return m_salvage.has_value(); }
    bool isWhole() const { return m_salvage && m_salvage->whole(); } ///< no row is known to be lost
    int walks() const { return rows("walk"); }                       ///< that could be read
    int answers() const { return rows("answer"); }
    int benchmarks() const { return rows("benchmark"); }
    QString backupDay() const; ///< in the language of the screen; empty: there is no sound backup
    QString aside() const { return m_aside; } ///< what the damaged file is called now
    QString problem() const { return m_problem; }

    /// Goes on with what could be read.
    Q_INVOKABLE void useSalvaged();
    /// Goes on with the newest sound backup; what could be read stays in a file beside it.
    Q_INVOKABLE void useBackup();
    /// Reads the damaged workspace once more: the disk may be back.
    Q_INVOKABLE void readAgain();
    /// The message that the damaged file was put aside has been read.
    Q_INVOKABLE void dismiss();

    /// Whoever else has the workspace open has closed it now: `putInPlace` may rename it.
    void othersHaveClosed();

signals:
    void changed();
    /// Whoever has the workspace open closes it, and says so by othersHaveClosed().
    void closeAsked();
    /// A sound file is in place, also when that failed and the damaged one is back in use.
    void replaced();

private:
    struct Outcome {
        std::optional<Salvage> salvage;
        std::optional<Backup> backup;
        std::optional<Error> problem;
    };

    void begin();
    void showReading(Outcome reading);
    void use(const std::string& file);
    void finish(const Result<std::string>& aside);
    int rows(const char* table) const;

    WalkShelf& m_shelf;
    Phase m_phase = Sound;
    std::optional<Salvage> m_salvage;
    std::optional<Backup> m_backup;
    std::string m_chosen; ///< the file that is to be put in place
    QString m_aside;
    QString m_problem;
};

} // namespace shopwalker
