// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/walk/walk_consent.h"
#include "app/controllers/walk/walk_keeper.h"
#include "app/controllers/walk/walk_reviewer.h"
#include "app/controllers/walk/walk_stopwatch.h"
#include "app/models/touchpoint_catalogue.h"
#include "app/models/walk/walk_question.h"
#include "app/models/walk/walk_question_model.h"
#include "app/models/walk/walk_segment_model.h"
#include "core/checklist/checklist_library.h"
#include "core/types/finding.h"

#include <memory>

class QSettings;
class QUrl;

namespace shopwalker {

class WalkLibrary;

/// The walk that is open: which question is asked, what was answered, and whether it is on disk. After a
/// restart it opens again on the very question.
class WalkController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(bool isOpen READ isOpen NOTIFY changed)
    Q_PROPERTY(bool loading READ isLoading NOTIFY changed)
    Q_PROPERTY(bool closed READ isClosed NOTIFY changed)
    Q_PROPERTY(QString walkId READ walkId NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(QString kind READ kind NOTIFY changed)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QString company READ company NOTIFY changed)
    Q_PROPERTY(QString state READ state NOTIFY changed)
    Q_PROPERTY(QString stateText READ stateText NOTIFY changed)
    Q_PROPERTY(shopwalker::WalkQuestionModel* questions READ questions CONSTANT)
    Q_PROPERTY(shopwalker::WalkStopwatch* stopwatch READ stopwatch CONSTANT)
    Q_PROPERTY(shopwalker::WalkReviewer* reviewer READ reviewer CONSTANT)
    Q_PROPERTY(shopwalker::WalkConsent* consent READ consent CONSTANT)
    Q_PROPERTY(shopwalker::OpenQuestion asked READ asked NOTIFY askedChanged)
    Q_PROPERTY(shopwalker::GivenAnswer given READ given NOTIFY givenChanged)
    Q_PROPERTY(QVariantList options READ options NOTIFY optionsChanged)
    Q_PROPERTY(shopwalker::WalkSegmentModel* segments READ segments CONSTANT)
    Q_PROPERTY(QVariantList brief READ brief NOTIFY openedChanged)
    Q_PROPERTY(QVariantList gaps READ gaps NOTIFY gapsChanged)
    Q_PROPERTY(QVariantList retired READ retired NOTIFY changed)
    Q_PROPERTY(QString revisionReason READ revisionReason NOTIFY changed)
    Q_PROPERTY(QStringList takeAlong READ takeAlong NOTIFY openedChanged)
    Q_PROPERTY(int row READ row NOTIFY changed)
    Q_PROPERTY(int answered READ answered NOTIFY changed)
    Q_PROPERTY(int missing READ missing NOTIFY changed)
    Q_PROPERTY(int waiting READ waiting NOTIFY changed)
    Q_PROPERTY(bool paused READ isPaused NOTIFY changed)
    Q_PROPERTY(QString note READ note NOTIFY changed)
    Q_PROPERTY(int proofs READ proofs NOTIFY changed)
    Q_PROPERTY(int moments READ moments NOTIFY changed)
    Q_PROPERTY(bool canGoBack READ canGoBack NOTIFY changed)
    Q_PROPERTY(bool canGoOn READ canGoOn NOTIFY changed)
    Q_PROPERTY(SaveMark saveMark READ saveMark NOTIFY saveChanged)
    Q_PROPERTY(QString savedAt READ savedAt NOTIFY saveChanged)
    Q_PROPERTY(QString trouble READ trouble NOTIFY saveChanged)
    Q_PROPERTY(int stuck READ stuck NOTIFY saveChanged)
    Q_PROPERTY(bool heldOpen READ isHeldOpen WRITE setHeldOpen NOTIFY saveChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString draftProblem READ draftProblem NOTIFY changed)
    Q_PROPERTY(QString currency READ currency NOTIFY changed)
    Q_PROPERTY(QString mode READ mode WRITE setMode NOTIFY modeChanged)

public:
    enum SaveMark { NothingToSave, Saving, Saved, NotSaved };
    Q_ENUM(SaveMark)

    /// Remembers in `file` which walk is open; the others outlive this.
    WalkController(const QString& file, WalkShelf& shelf, WalkLibrary& library,
                   std::shared_ptr<const TouchpointCatalogue> catalogue, MomentSource now,
                   QObject* parent = nullptr);
    ~WalkController() override;

    WalkKeeper& keeper() { return m_keeper; }

    bool isOpen() const { return m_keeper.session() != nullptr; }
    bool isLoading() const { return m_loading; }
    bool isClosed() const; ///< accepted: it can be read, not changed
    QString walkId() const;
    QString title() const;
    QString kind() const; ///< of the checklist: `walk`, `inventory` …
    QString summary() const;
    QString company() const; ///< with its location
    QString state() const;   ///< `under-way`
    QString stateText() const;
    WalkQuestionModel* questions() { return &m_questions; }
    WalkStopwatch* stopwatch() { return &m_stopwatch; }
    WalkReviewer* reviewer() { return &m_reviewer; }
    WalkConsent* consent() { return &m_consent; }
    const OpenQuestion& asked() const { return m_asked; }
    const GivenAnswer& given() const { return m_given; }
    QVariantList options() const {
        return m_options;
    } ///< {id, text} of the question, also for yes/no and reactions
    WalkSegmentModel* segments() { return &m_segments; }
    QVariantList brief() const; ///< {label, text}: persona, entrance, window …
    /// {row, label, step, why, waiting}: what the walk is not done without; the first forty.
    QVariantList gaps() const;
    QVariantList retired() const; ///< {question, answer}: to questions that the checklist no longer has
    QString revisionReason() const;
    QStringList takeAlong() const; ///< what the questions need
    int row() const { return m_questions.currentRow(); }
    int answered() const { return m_progress.answered; }
    int missing() const; ///< required answers and proofs
    int waiting() const { return m_progress.waiting; }
    bool isPaused() const { return m_keeper.isPaused(); }
    QString note() const; ///< the comment to the question
    int proofs() const;   ///< photos and sounds to the question
    int moments() const;  ///< noted and not explained yet
    bool canGoBack() const;
    bool canGoOn() const;
    SaveMark saveMark() const;
    QString savedAt() const; ///< "14:05"
    QString trouble() const; ///< why something is not on disk
    int stuck() const;       ///< changes that cannot be written just now
    /// The window was to be closed while something is stuck: the shopper is asked first.
    bool isHeldOpen() const { return m_heldOpen; }
    void setHeldOpen(bool held);
    QString problem() const { return m_problem; } ///< why the walk is not open, or an answer was refused
    QString draftProblem() const { return m_draftProblem; }
    QString currency() const; ///< of the last amount, else of the language's country

    /// The page over the runner that must be there again after a restart: `call`, `discreet`, or empty.
    QString mode() const;
    void setMode(const QString& page);

    void setLanguage(const QString& language);

    /// Opens the walk that was open when the program ended.
    void resume();

    /// Reads the open walk and its checklist anew: somebody has changed them.
    void reload();

    Q_INVOKABLE void open(const QString& walk);
    Q_INVOKABLE void close();
    Q_INVOKABLE bool start();

    Q_INVOKABLE void goOn();
    Q_INVOKABLE void goBack();
    Q_INVOKABLE void jumpTo(int row);
    Q_INVOKABLE void jumpToStep(int segment);
    Q_INVOKABLE void jumpToMissing();
    Q_INVOKABLE void addRepeat();

    Q_INVOKABLE bool choose(const QString& id);
    /// The option at a place, counted from 1; false when the question has none there.
    Q_INVOKABLE bool chooseNumber(int place);
    Q_INVOKABLE bool toggle(const QString& id);
    Q_INVOKABLE bool answerNumber(double number);
    Q_INVOKABLE bool answerText(const QString& text);
    Q_INVOKABLE bool answerNotApplicable();
    Q_INVOKABLE bool confirmFound();
    /// The question counts as not answered again; what was answered stays among the earlier answers.
    Q_INVOKABLE bool takeBack();
    Q_INVOKABLE bool answerTaken(); ///< the photo or sound that the question asks for is there

    /// What stands in the field while it is typed; kept under the question's path and `part`.
    Q_INVOKABLE QString draft(const QString& part = {}) const;
    /// Something was typed, or what stood there was cleared, and is no answer yet.
    Q_INVOKABLE bool hasDraft(const QString& part = {}) const;
    Q_INVOKABLE void saveDraft(const QString& text, const QString& part = {});
    /// Makes what was typed the answer, and takes back an answer whose words were cleared. False when it is
    /// none: it stays a draft, and `draftProblem` says why.
    Q_INVOKABLE bool commitDraft();
    Q_INVOKABLE QString nowText() const;

    Q_INVOKABLE bool markSent();
    Q_INVOKABLE bool markReplied();
    /// The reply came earlier, at a time or day and time as the language writes them.
    Q_INVOKABLE bool cameAt(const QString& time);
    Q_INVOKABLE bool giveUpWaiting();

    /// A comment to the question; empty takes it back.
    Q_INVOKABLE void writeNote(const QString& text);
    Q_INVOKABLE void noteMoment();
    Q_INVOKABLE void pause();
    Q_INVOKABLE void goOnAfterPause();

    Q_INVOKABLE bool finish();
    /// Gives up every reply that is waited for; the walk is done then.
    Q_INVOKABLE void endWithoutReplies();
    Q_INVOKABLE bool accept();
    Q_INVOKABLE bool askRevision(const QString& reason);

    Q_INVOKABLE void tryAgain();
    /// Writes the walk as it is here into a file that can be handed over, where the workspace does not take
    /// it.
    Q_INVOKABLE void writeElsewhere(const QUrl& file);
    /// The window may close: what is stuck is given up.
    Q_INVOKABLE void giveUpStuck();
    Q_INVOKABLE void dismissProblem();

signals:
    void changed();
    void askedChanged();
    void optionsChanged();
    void givenChanged();
    void gapsChanged();
    void openedChanged(); ///< another walk, or the same in other words
    void saveChanged();
    void modeChanged();
    void opened();
    void resumed(); ///< the walk of the last run is open
    void answerRecorded();
    void mayClose(); ///< the window that was held open

private:
    struct Loaded;
    using Gap = std::pair<int, WalkQuestionModel::State>; ///< row, and what is wrong with it

    void read(const QString& walk);
    void takeWaiting(const std::string& walk, Result<Loaded>& loaded) const;
    void follow(Qt::ApplicationState state);
    void show();
    OpenQuestion askedAt(const QuestionPlace& place) const;
    GivenAnswer givenAt(const QuestionPlace& place) const;
    std::vector<Gap> gapsNow() const;
    /// Tells only of what has changed: a list that is made anew would drop what is typed or touched in it.
    template<class Value>
    void replace(Value& shown, Value now, void (WalkController::*notify)());
    bool record(AnswerValue value, bool notApplicable = false, bool fromScan = false);
    void moveTo(const std::optional<QuestionPlace>& place);
    const WalkEvidence* noteOfQuestion() const;
    bool endWait(const std::function<Result<Answer>(WalkSession&, const QuestionPlace&)>& deed);
    bool commitNumber(const QString& text);
    bool refuseDraft(const QString& why);
    void clearDraft(const QString& part);
    bool lead(const std::function<Result<WalkState>(WalkSession&)>& step);
    void refuse(const Error& error);
    /// The same answer once more says nothing new, unless the walk was sent back for it.
    bool isRepetition() const;
    const Finding* findingFor(const Question& question) const;

    std::unique_ptr<QSettings> m_settings;
    WalkShelf& m_shelf;
    WalkLibrary& m_library;
    std::shared_ptr<const TouchpointCatalogue> m_catalogue;
    WalkKeeper m_keeper;
    WalkStopwatch m_stopwatch;
    WalkReviewer m_reviewer;
    WalkConsent m_consent;
    WalkQuestionModel m_questions;
    WalkProgress m_progress;
    OpenQuestion m_asked;
    GivenAnswer m_given;
    QVariantList m_options;
    WalkSegmentModel m_segments;
    std::vector<Gap> m_gaps;
    ChecklistLibrary m_checklists;   ///< that of the open walk, in every language
    std::vector<Finding> m_findings; ///< of the newest scan of the walk's company
    QString m_language = QStringLiteral("en");
    QString m_problem;
    QString m_draftProblem;
    QString m_wanted; ///< the walk that is being opened
    bool m_resuming = false;
    bool m_loading = false;
    bool m_heldOpen = false;
    bool m_givenUp = false;
};

} // namespace shopwalker
