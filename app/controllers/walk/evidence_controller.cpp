// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/walk/evidence_controller.h"

#include "app/controllers/walk/walk_keeper.h"
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
    const auto suffix = photo ? std::string("jpg") : QFileInfo(path).suffix().toLower().toStdString();
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

bool EvidenceController::hasCamera() const {
#if defined(Q_OS_ANDROID) || defined(Q_OS_IOS)
    return true;
#else
    return !QDir(m_devices).entryList({"video*"}, QDir::Files | QDir::System).isEmpty();
#endif
}

void EvidenceController::lookForCameraIn(const QString& folder) {
    m_devices = folder;
    emit changed();
}

QString EvidenceController::shotFile() {
    if (m_shots == nullptr)
        m_shots = std::make_unique<QTemporaryDir>();
    m_shot = m_shots->filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + ".jpg");
    return m_shot;
}

void EvidenceController::addPhoto(const QUrl& file) {
    addFile(file, evidenceOf("photo"));
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
    const auto path = file.isLocalFile() ? file.toLocalFile() : file.toString();
    evidence.source = path == m_shot ? "camera" : "file";
    const auto walk = m_keeper.session()->walk().id;
    inBackground(
        [path, photo = evidence.kind != "audio", shot = evidence.source == "camera",
         files = m_keeper.files()] {
            auto kept = keepFile(path, photo, files);
            if (kept && shot)
                QFile::remove(path);
            return kept;
        },
        [this, evidence, walk](Result<KeptFile> kept) mutable {
            if (!kept)
                return fail(kept.error());
            if (!isAvailable() || m_keeper.session()->walk().id != walk)
                //: After a photo was chosen, when another walk has been opened meanwhile
                return fail(
                    {"evidence", tr("The walk was closed before the file was kept.").toStdString(), {}});
            evidence.hash = kept.value().hash;
            evidence.suffix = kept.value().suffix;
            evidence.bytes = kept.value().bytes;
            attach(evidence);
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
    m_keeper.attach(evidence);
    m_problem.clear();
    showList();
}

void EvidenceController::discard(int row) {
    if (row < 0 || row >= m_list.count())
        return;
    m_keeper.discard(m_list.evidence(row).id);
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

bool EvidenceController::saveMarks() {
    if (!isMarking())
        return false;
    const auto text = markupText(m_markup.marks());
    const auto hash = m_keeper.files().keep(text, "json");
    if (!hash) {
        fail(hash.error());
        return false;
    }
    auto layer = evidenceOf("markup");
    layer.question = m_marked.question;
    layer.repeat = m_marked.repeat;
    layer.hash = hash.value();
    layer.suffix = "json";
    layer.bytes = text.size();
    layer.of = m_marked.id;
    attach(layer);
    leaveMarking();
    return true;
}

void EvidenceController::leaveMarking() {
    m_marked = {};
    m_markup.begin({});
    emit changed();
}

void EvidenceController::walkChanged() {
    leaveMarking();
    showFor({}, 0);
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
