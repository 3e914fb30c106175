// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/editor/editor_outline_model.h"
#include "app/models/editor/editor_text_model.h"
#include "app/models/editor/editor_words.h"
#include "app/models/rows/row_list_model.h"
#include "core/checklist/checklist_check.h"
#include "core/checklist/checklist_library.h"

#include <QJsonObject>
#include <QThreadPool>
#include <QTimer>
#include <QUrl>
#include <QVariant>
#include <optional>

namespace shopwalker {

/// The checklist editor. Every change is kept as a draft at once; saving puts the checklist into the user's
/// folder, where walks find it. What the check of the program objects to is said while one types.
class EditorController : public QObject {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by the program")
    Q_PROPERTY(shopwalker::EditorOutlineModel* outline READ outline CONSTANT)
    Q_PROPERTY(shopwalker::EditorTextModel* texts READ texts CONSTANT)
    Q_PROPERTY(shopwalker::RowListModel* checklists READ checklists CONSTANT)
    Q_PROPERTY(bool loaded READ isLoaded NOTIFY shelfChanged)
    Q_PROPERTY(bool open READ isOpen NOTIFY changed)
    Q_PROPERTY(bool dirty READ isDirty NOTIFY changed)
    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(QVariantMap head READ head NOTIFY changed)
    Q_PROPERTY(int step READ stepIndex NOTIFY changed)
    Q_PROPERTY(int question READ questionIndex NOTIFY changed)
    Q_PROPERTY(int row READ row NOTIFY changed)
    Q_PROPERTY(QVariantMap part READ part NOTIFY changed)
    Q_PROPERTY(QVariantList earlier READ earlier NOTIFY changed)
    Q_PROPERTY(QVariantList problems READ problems NOTIFY changed)
    Q_PROPERTY(QVariantList stages READ stages NOTIFY shelfChanged)
    Q_PROPERTY(QVariantList channels READ channels NOTIFY shelfChanged)
    Q_PROPERTY(QVariantList types READ types NOTIFY shelfChanged)
    Q_PROPERTY(QVariantList units READ units NOTIFY shelfChanged)
    Q_PROPERTY(QVariantList proofs READ proofs NOTIFY shelfChanged)
    Q_PROPERTY(QVariantList kinds READ kinds NOTIFY shelfChanged)
    Q_PROPERTY(QVariantList soldThings READ soldThings NOTIFY shelfChanged)
    Q_PROPERTY(QVariantList audiences READ audiences NOTIFY shelfChanged)
    Q_PROPERTY(QVariantList callSources READ callSources NOTIFY shelfChanged)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)
    Q_PROPERTY(QString notice READ notice NOTIFY changed)

public:
    /// Own checklists lie in `folder`, drafts in `<folder>-drafts`.
    explicit EditorController(std::string folder, QObject* parent = nullptr);
    ~EditorController() override;

    void useFolder(std::string folder);
    /// The language in which the list shows titles.
    void setListLanguage(const QString& code);

    EditorOutlineModel* outline() { return &m_outline; }
    EditorTextModel* texts() { return &m_texts; }
    RowListModel* checklists() { return &m_list; } ///< title, summary, own, draft; own ones first
    bool isLoaded() const { return m_loaded; }
    bool isOpen() const { return m_entry.has_value(); }
    bool isDirty() const { return m_dirty; }
    bool canUndo() const { return !m_past.empty(); }
    QVariantMap head() const; ///< id, title, summary, kind
    int stepIndex() const { return m_step; }
    int questionIndex() const { return m_question; } ///< -1: the step itself is looked at
    int row() const { return m_outline.rowOf(m_step, m_question); }
    QVariantMap part() const;      ///< the question or step that is looked at, by the keys of its file
    QVariantList earlier() const;  ///< {id, text, options} of questions that a condition may name
    QVariantList problems() const; ///< {where, text, step, question}
    QVariantList stages() const { return wording::editorStages(); }
    QVariantList channels() const { return wording::editorChannels(); }
    QVariantList types() const { return wording::questionTypes(); }
    QVariantList units() const { return wording::targetUnits(); }
    QVariantList proofs() const { return wording::proofKinds(); }
    QVariantList kinds() const { return wording::checklistKinds(); }
    QVariantList soldThings() const { return wording::soldThings(); }
    QVariantList audiences() const { return wording::audiences(); }
    QVariantList callSources() const { return wording::callSources(); }
    QString language() const { return m_language; }
    void setLanguage(const QString& code);
    QString problem() const { return m_problem; } ///< what just failed
    QString notice() const { return m_notice; }   ///< what was just done

    /// Reads the checklists there are, on a thread of its own.
    Q_INVOKABLE void load();

    Q_INVOKABLE void create(const QString& title);
    Q_INVOKABLE void copy(const QString& id);
    Q_INVOKABLE void edit(const QString& id);
    Q_INVOKABLE void remove(const QString& id);
    Q_INVOKABLE bool save();
    /// Drops the draft; what was saved stays.
    Q_INVOKABLE void discard();
    /// Leaves the draft for later.
    Q_INVOKABLE void close();
    Q_INVOKABLE void importFile(const QUrl& file);
    Q_INVOKABLE void exportFile(const QUrl& file);

    Q_INVOKABLE void select(int step, int question);
    Q_INVOKABLE void addStep();
    Q_INVOKABLE void addQuestion(const QString& type);
    /// The step or question that is looked at.
    Q_INVOKABLE void removePart();
    Q_INVOKABLE void movePart(int by);
    /// From one row of the outline to the place of another of its kind.
    Q_INVOKABLE void moveRow(int from, int to);
    Q_INVOKABLE void undo();

    /// Keys are those of the file; an empty value takes the key away.
    Q_INVOKABLE void setHead(const QString& key, const QVariant& value);
    Q_INVOKABLE void setPart(const QString& key, const QVariant& value);
    Q_INVOKABLE void setTarget(const QString& key, const QVariant& value);
    Q_INVOKABLE void setCondition(const QString& question, const QString& comparison, const QVariant& value);
    Q_INVOKABLE void addOption();
    Q_INVOKABLE void setOption(int option, const QString& key, const QVariant& value);
    Q_INVOKABLE void removeOption(int option);
    Q_INVOKABLE void translate(int row, const QString& text);

signals:
    void changed();
    void shelfChanged();

    /// A checklist was saved or removed.
    void libraryChanged();

private:
    /// What a thread of its own read: shipped and own checklists, and drafts.
    struct LoadedShelf {
        ChecklistLibrary library;
        std::set<std::string> own;
        std::set<std::string> drafts;
    };
    struct Past {
        ChecklistLibrary::Entry entry;
        int step;
        int question;
    };

    Step& step() { return m_entry->checklist.steps[static_cast<std::size_t>(m_step)]; }
    const Step& step() const { return m_entry->checklist.steps[static_cast<std::size_t>(m_step)]; }
    QString draftFile(const std::string& id) const;
    bool isTaken(const std::string& id) const;
    static LoadedShelf readShelf(const std::string& folder);
    static QList<Row> listOf(const LoadedShelf& shelf, const std::string& language);
    void showShelf(LoadedShelf shelf, QList<Row> list);
    void begin(ChecklistLibrary::Entry entry, bool dirty);
    /// Before a change: it can be taken back. Changes of one text in a row count as one.
    void remember(const QString& what);
    void touched();
    void show();
    void showTexts();
    /// Keeps the draft and checks the checklist; a moment after the last key, not at each.
    void settle();
    void fail(const Error& error);
    void editPart(const QString& what, const std::function<void(QJsonObject&)>& change);

    std::string m_folder;
    std::optional<ChecklistCheck> m_check;
    LoadedShelf m_shelf;
    RowListModel m_list{{"title", "summary", "own", "draft"}};
    std::optional<ChecklistLibrary::Entry> m_entry;
    std::vector<Error> m_problems;
    std::vector<Past> m_past;
    QString m_lastChange;
    int m_step = 0;
    int m_question = -1;
    bool m_dirty = false;
    bool m_loaded = false;
    QString m_listLanguage = QStringLiteral("en");
    QString m_language = QStringLiteral("ru");
    EditorOutlineModel m_outline;
    EditorTextModel m_texts;
    QString m_problem;
    QString m_notice;
    QTimer m_settleSoon;
    QThreadPool m_thread;
};

} // namespace shopwalker
