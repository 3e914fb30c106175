// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/evidence_controller.h"

#include "app/controllers/walk/walk_keeper.h"
#include "app/models/chosen_file.h"
#include "app/models/walk/walk_wording.h"
#include "core/evidence/photo.h"
#include "core/types/json/json.h"
#include "core/types/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace shopwalker {

namespace {

constexpr auto consentDraft = "consent.audio"; ///< kept with the walk, so that it is asked once

struct KeptFile {
    std::string hash;
    std::string suffix;
    qint64 bytes = 0;
};

Result<QByteArray> readFile(const QString& path) {
    QFile file(path);
    const auto where = path.toStdString();
    if (!file.open(QIODevice::ReadOnly))
        return Error{"evidence-file", "the file cannot be read: " + file.errorString().toStdString(), where};
    if (file.size() > limits::evidenceFileBytes)
        return Error{"evidence-file", "the file is larger than 50 MB; choose a smaller one", where};
    return file.readAll();
}

/// Runs on a thread of its own: reads, makes a photo smaller, writes. Nothing here touches the workspace.
Result<KeptFile> keepFile(const QString& path, bool photo, const EvidenceFiles& files) {
    auto content = readFile(path);
    if (content && photo)
        content = preparePhoto(content.value());
    if (!content)
        return content.error();
    const auto suffix = photo ? std::string("jpg") : plainSuffix(QFileInfo(path).suffix());
    const auto hash = files.keep(content.value(), suffix);
    if (!hash)
        return hash.error();
    return KeptFile{hash.value(), suffix, content.value().size()};
}

} // namespace

EvidenceController::EvidenceController(WalkKeeper& keeper, QObject* parent)
    : QObject(parent)
    , m_keeper(keeper) {
    m_thread.setMaxThreadCount(1);
    connect(&m_keeper, &WalkKeeper::opened, this, &EvidenceController::walkChanged);
    connect(&m_keeper, &WalkKeeper::closed, this, &EvidenceController::walkChanged);
}

EvidenceController::~EvidenceController() {
    m_thread.waitForDone();
}

template<class Job, class Then>
void EvidenceController::inBackground(Job job, Then then) {
    ++m_jobs;
    emit changed();
    m_thread.start([this, job = std::move(job), then = std::move(then)]() mutable {
        auto result = job();
        QMetaObject::invokeMethod(
            this,
            [this, result = std::move(result), then = std::move(then)]() mutable {
                --m_jobs;
                then(std::move(result));
                emit changed();
            },
            Qt::QueuedConnection);
    });
}

bool EvidenceController::isAvailable() const {
    return m_keeper.session() != nullptr;
}

bool EvidenceController::isOpen() const {
    return isAvailable() && m_keeper.session()->walk().state != WalkState::Accepted;
}

QString EvidenceController::questionTitle() const {
    const auto* session = m_keeper.session();
    const auto place = session != nullptr ? session->placeOf(m_question, m_repeat) : std::nullopt;
    return place ? toQString(session->question(*place).label) : QString();
}

bool EvidenceController::isAudioAllowed() const {
    return isAvailable() && !m_keeper.draft(consentDraft, 0).empty();
}

void EvidenceController::allowAudio() {
    if (!isAvailable())
        return;
    m_keeper.saveDraft(consentDraft, 0, "read");
    emit changed();
}

void EvidenceController::showFor(const QString& question, int repeat) {
    m_question = question.toStdString();
    m_repeat = repeat;
    m_problem.clear();
    showList();
}

void EvidenceController::showForOpenQuestion() {
    const auto* session = m_keeper.session();
    const auto place = session != nullptr ? session->open() : std::nullopt;
    showFor(place ? toQString(session->pathOf(*place)) : QString(), place ? place->repeat : 0);
}

void EvidenceController::addPhoto(const QUrl& file) {
    addFile(file, evidenceOf("photo"));
}

void EvidenceController::addPhotoToOpenQuestion(const QUrl& file) {
    showForOpenQuestion();
    addPhoto(file);
}

void EvidenceController::addReceipt(const QUrl& file) {
    auto receipt = evidenceOf("receipt");
    receipt.question.clear();
    receipt.repeat = 0;
    addFile(file, receipt);
}

void EvidenceController::addAudio(const QUrl& file) {
    if (isAudioAllowed())
        addFile(file, evidenceOf("audio"));
}

/// `evidence` bears the time and question of now, not of when the file is written.
void EvidenceController::addFile(const QUrl& file, WalkEvidence evidence) {
    if (!isAvailable() || file.isEmpty())
        return;
    const auto path = chosenPath(file);
    evidence.source = path == m_shot ? "camera" : "file";
    keepInBackground(path == m_shot ? waitingShot(path, evidence) : path, evidence);
}

void EvidenceController::keepInBackground(const QString& path, const WalkEvidence& evidence) {
    const auto walk = m_keeper.session()->walk().id;
    inBackground([path, photo = evidence.kind != "audio",
                  files = m_keeper.files()] { return keepFile(path, photo, files); },
                 [this, path, kept = evidence, walk](Result<KeptFile> file) mutable {
                     if (!file)
                         return fail(file.error());
                     if (!isAvailable() || m_keeper.session()->walk().id != walk)
                         //: After a photo was chosen, when another walk has been opened meanwhile
                         return fail({"evidence",
                                      tr("The walk was closed before the file was kept.").toStdString(),
                                      {}});
                     kept.hash = file.value().hash;
                     kept.suffix = file.value().suffix;
                     kept.bytes = file.value().bytes;
                     const auto& known = m_keeper.session()->walk().evidence;
                     if (std::none_of(known.begin(), known.end(),
                                      [&](const auto& other) { return other.id == kept.id; }))
                         attach(kept); // a shot may be adopted while it is being kept
                     if (kept.source == "camera")
                         QFile::remove(path);
                 });
}

void EvidenceController::addNote(const QString& words) {
    if (!isAvailable() || words.trimmed().isEmpty())
        return;
    auto note = evidenceOf("note");
    note.caption = words.trimmed().toStdString();
    attach(note);
}

WalkEvidence EvidenceController::evidenceOf(const std::string& kind) const {
    return {.id = QUuid::createUuid().toString(QUuid::WithoutBraces).toStdString(),
            .question = m_question,
            .repeat = m_repeat,
            .kind = kind,
            .at = m_keeper.now()};
}

void EvidenceController::attach(const WalkEvidence& evidence) {
    const auto attached = m_keeper.attach(evidence);
    if (!attached)
        return fail(attached.error());
    m_problem.clear();
    showList();
}

void EvidenceController::discard(int row) {
    if (row < 0 || row >= m_list.count())
        return;
    (void)m_keeper.discard(m_list.evidence(row).id);
    showList();
}

void EvidenceController::beginMarking(int row) {
    if (row < 0 || row >= m_list.count() || m_list.evidence(row).hash.empty())
        return;
    m_marked = m_list.evidence(row);
    std::vector<PhotoMark> marks;
    if (const auto* over = m_list.marksOver(row))
        if (const auto content = m_keeper.files().read(over->hash, over->suffix))
            if (auto read = marksFromText(content.value()))
                marks = std::move(read).value();
    m_markup.begin(std::move(marks));
    emit changed();
    inBackground(
        [files = m_keeper.files(), hash = m_marked.hash, suffix = m_marked.suffix]() -> Result<QImage> {
            const auto content = files.read(hash, suffix);
            return content ? Result<QImage>(QImage::fromData(content.value())) : content.error();
        },
        [this, id = m_marked.id](Result<QImage> photo) {
            if (!photo)
                fail(photo.error());
            else if (m_marked.id == id)
                m_markup.setPhoto(std::move(photo).value());
        });
}

void EvidenceController::saveMarks() {
    if (!isMarking())
        return;
    auto layer = evidenceOf("markup");
    layer.question = m_marked.question;
    layer.repeat = m_marked.repeat;
    layer.suffix = "json";
    layer.of = m_marked.id;
    const auto text = markupText(m_markup.marks());
    layer.bytes = text.size();
    const auto walk = m_keeper.session()->walk().id;
    inBackground([text, files = m_keeper.files()] { return files.keep(text, "json"); },
                 [this, layer, walk](Result<std::string> hash) mutable {
                     if (!hash)
                         return fail(hash.error());
                     if (!isAvailable() || m_keeper.session()->walk().id != walk)
                         return;
                     layer.hash = std::move(hash).value();
                     attach(layer);
                     if (m_marked.id == layer.of)
                         leaveMarking();
                 });
}

void EvidenceController::leaveMarking() {
    m_marked = {};
    m_markup.begin({});
    emit changed();
}

void EvidenceController::walkChanged() {
    leaveMarking();
    showFor({}, 0);
    adoptShots();
}

void EvidenceController::showList() {
    if (const auto* session = m_keeper.session())
        m_list.show(session->walk().evidence, m_keeper.files(), m_question, m_repeat);
    else
        m_list.show({}, EvidenceFiles({}), {}, 0);
    emit changed();
}

void EvidenceController::fail(const Error& error) {
    m_problem = wording::failure(error);
    emit changed();
}

} // namespace shopwalker
