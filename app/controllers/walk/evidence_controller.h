// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/walk/photo_markup.h"
#include "app/models/walk/walk_evidence_model.h"

#include <QThreadPool>
#include <QUrl>

namespace shopwalker {

class WalkKeeper;

/// What proves the answers of the open walk: photos and sounds from files, notes, and marks over photos.
/// Files are read, made smaller and written on a thread of their own; the row follows when the file is safely
/// on disk.
class EvidenceController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::WalkEvidenceModel* list READ list CONSTANT)
    Q_PROPERTY(shopwalker::PhotoMarkup* markup READ markup CONSTANT)
    Q_PROPERTY(QString questionTitle READ questionTitle NOTIFY changed)
    Q_PROPERTY(bool ofQuestion READ isOfQuestion NOTIFY changed)
    Q_PROPERTY(bool available READ isAvailable NOTIFY changed)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(bool hasCamera READ hasCamera NOTIFY changed)
    Q_PROPERTY(bool audioAllowed READ isAudioAllowed NOTIFY changed)
    Q_PROPERTY(bool marking READ isMarking NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    /// `keeper` outlives this.
    explicit EvidenceController(WalkKeeper& keeper, QObject* parent = nullptr);
    ~EvidenceController() override;

    WalkEvidenceModel* list() { return &m_list; }
    PhotoMarkup* markup() { return &m_markup; }
    QString questionTitle() const;
    bool isOfQuestion() const { return !m_question.empty(); }
    bool isAvailable() const;
    bool isOpen() const; ///< more can be added: the walk is not accepted yet
    bool isBusy() const { return m_jobs > 0; }
    bool isAudioAllowed() const;
    /// Whether the device seems to have a camera. Asked of the device files: the media libraries that know it
    /// better take a noticeable time to load.
    bool hasCamera() const;
    /// Where hasCamera looks; for tests.
    void lookForCameraIn(const QString& folder);
    bool isMarking() const { return !m_marked.id.empty(); }
    QString problem() const { return m_problem; }

    /// Shows the evidence of one answer (`step.question`), or of the whole walk when empty.
    Q_INVOKABLE void showFor(const QString& question, int repeat);
    /// Shows the evidence of the question that is open.
    Q_INVOKABLE void showForOpenQuestion();

    /// Where the camera writes its next photo: beside the evidence. Given to addPhoto or addReceipt, the
    /// photo counts as taken by the camera, and the file goes once it is kept as evidence. Where the disk is
    /// full it waits there, and is kept when its walk is opened again.
    Q_INVOKABLE QString shotFile();
    Q_INVOKABLE QUrl shotUrl() const { return QUrl::fromLocalFile(m_shot); }
    Q_INVOKABLE void addPhoto(const QUrl& file);
    /// A photo to the question that is open, whichever evidence is shown.
    Q_INVOKABLE void addPhotoToOpenQuestion(const QUrl& file);
    /// Refused until the consent card was read.
    Q_INVOKABLE void addAudio(const QUrl& file);
    Q_INVOKABLE void addNote(const QString& words);
    /// The receipt of the purchase; it belongs to the whole walk.
    Q_INVOKABLE void addReceipt(const QUrl& file);
    /// The shopper has read the consent card of this walk and answers for the recording.
    Q_INVOKABLE void allowAudio();
    /// The file stays until the walk is purged.
    Q_INVOKABLE void discard(int row);

    Q_INVOKABLE void beginMarking(int row);
    /// The marks are there when marking ends; where they cannot be kept, it goes on and `problem` says why.
    Q_INVOKABLE void saveMarks();
    Q_INVOKABLE void leaveMarking();

signals:
    void changed();

private:
    template<class Job, class Then>
    void inBackground(Job job, Then then);
    void walkChanged();
    void addFile(const QUrl& file, WalkEvidence evidence);
    void keepInBackground(const QString& path, const WalkEvidence& evidence);
    QString shotFolder() const;
    QString waitingShot(const QString& path, const WalkEvidence& evidence) const;
    void adoptShots();
    WalkEvidence evidenceOf(const std::string& kind) const;
    void attach(const WalkEvidence& evidence);
    void showList();
    void fail(const Error& error);

    WalkKeeper& m_keeper;
    WalkEvidenceModel m_list;
    PhotoMarkup m_markup;
    WalkEvidence m_marked; ///< the photo that is drawn over; without id: none
    std::string m_question;
    int m_repeat = 0;
    QString m_problem;
    int m_jobs = 0;
    QString m_devices = "/dev";
    QString m_shot; ///< the newest that the camera wrote
    QThreadPool m_thread;
};

} // namespace shopwalker
