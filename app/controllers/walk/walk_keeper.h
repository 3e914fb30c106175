// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/controllers/device_clock.h"
#include "core/checklist/walk/walk_session.h"
#include "core/evidence/evidence_files.h"
#include "core/store/walk_store.h"

#include <QObject>
#include <QPointer>
#include <functional>
#include <map>
#include <memory>

namespace shopwalker {

class WalkShelf;

/// The open walk: session and workspace change together. What is recorded counts at once and is on its way to
/// the disk; `unsaved()` tells whether it has arrived.
class WalkKeeper : public QObject {
    Q_OBJECT
public:
    /// `shelf` outlives this.
    WalkKeeper(WalkShelf& shelf, MomentSource now, QObject* parent = nullptr);

    void open(Checklist checklist, Walk walk, const std::vector<Draft>& drafts, std::vector<Press> presses);
    void close();
    /// The same walk in other words.
    void useChecklist(Checklist checklist);
    /// Writes the open walk into a workspace that may lack parts of it: what is there already is not doubled.
    void keepWhole();

    /// A walk that was left while changes of it were not on disk yet.
    struct Waiting {
        Walk walk;
        std::vector<Draft> drafts;
        std::vector<Press> presses;
    };
    const Waiting* waiting(const std::string& walk) const; ///< null: the workspace has everything of it
    /// The open walk, else one that was left with changes that are not on disk.
    std::optional<Walk> unsavedWalk() const;

    const WalkSession* session() const { return m_session.get(); } ///< null when no walk is open
    Moment now() const { return m_now(); }
    int unsaved() const { return m_unsaved; }
    const std::optional<Moment>& savedAt() const { return m_savedAt; } ///< of the last change on disk

    Result<Answer> record(const QuestionPlace& place, Answer answer);
    void moveTo(const QuestionPlace& place);
    Result<int> addRepeat(std::size_t step);
    /// What became of a reply timer: `deed` is one of the session's that end a wait.
    Result<Answer> answerTimer(const std::string& question, int repeat,
                               const std::function<Result<Answer>(WalkSession&, const QuestionPlace&)>& deed);
    Result<Done> rerate(Rerating rerating);
    Result<Done> conclude(StepOutcome outcome);
    Result<Done> write(WalkNote note);
    /// Somebody of the company; replaces whoever had the same role at the same step.
    Result<Done> meet(StaffMember member);
    Result<Done> setPurchase(double amount, std::string currency);

    /// Something happened now; it gets an id, and words later.
    Result<Done> keepMoment(NotedMoment moment);
    Result<Done> explainMoment(const std::string& id, std::string words);

    /// Where files of evidence lie; attach one when it is safely there.
    EvidenceFiles files() const;
    Result<Done> attach(WalkEvidence evidence);
    Result<Done> discard(const std::string& evidence);

    /// The shopper stops walking, and goes on.
    void pause() { interrupt("pause"); }
    void resume() { resume({}); }
    bool isPaused() const;
    /// Another app came in front, and this one again; a pause lasts on.
    void leave() { interrupt("background"); }
    void comeBack() { resume("background"); }

    /// Touches of a tool: a stopwatch or counter runs on over a restart.
    std::vector<Press> presses(const std::string& tool, int repeat) const;
    void press(Press press);
    void clearPresses(const std::string& tool, int repeat);

    /// Typed text that is no answer yet; empty text is none.
    std::string draft(const std::string& question, int repeat) const;
    bool hasDraft(const std::string& question,
                  int repeat) const; ///< also of empty text, where words were cleared
    void saveDraft(const std::string& question, int repeat, const std::string& text);

    /// Leads the walk on: `step` is one of the session's deeds that change its state.
    Result<WalkState> lead(const std::function<Result<WalkState>(WalkSession&)>& step);

signals:
    void opened();
    void closed();
    void changed();                             ///< answers, state or place
    void refused(const shopwalker::Error& why); ///< the walk does not take this
    void saved();                               ///< a change is on disk

private:
    using Change = std::function<Result<Done>(WalkStore&)>;
    std::vector<Draft> drafts() const;
    void setAside();
    void keepRepeats();
    void keep(Change change);
    void keepHead();
    /// Stores what the session took, together with the state that this led to, or tells why it did not.
    template<class Value>
    Result<Done> keepTaken(const Result<Value>& taken, Change change);
    void interrupt(const char* kind);
    void markAbsence();
    void resume(std::string_view kind);
    void forgetPresses(const std::string& tool, int repeat);
    void keepAnswer(const Answer& answer);
    const std::string& id() const { return m_session->walk().id; }

    WalkShelf& m_shelf;
    MomentSource m_now;
    std::unique_ptr<WalkSession> m_session;
    std::map<std::pair<std::string, int>, std::string> m_drafts;
    std::vector<Press> m_presses;    ///< of all tools
    std::optional<Moment> m_arrived; ///< at the open question
    std::optional<Moment> m_savedAt;
    WalkState m_keptState = WalkState::Planned; ///< as it goes to the disk
    int m_unsaved = 0;                          ///< changes of all walks
    std::map<std::string, int> m_unsavedOf;     ///< by walk
    std::map<std::string, Waiting> m_waiting;   ///< by walk
};

} // namespace shopwalker
