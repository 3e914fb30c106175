// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/app/walk_tools_fixture.h"
#include "tests/support/test_registry.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QFileInfo>

using namespace shopwalker;
using namespace std::chrono_literals;

/// Photos, sounds and notes of a walk on a real workspace.
class EvidenceControllerTest : public test::WalkToolsFixture {
    Q_OBJECT
private slots:
    void aPhotoIsKeptAndMarkedWithoutTouchingIt() {
        auto& evidence = *m_tools->evidence();
        QAbstractItemModelTester tester(evidence.list(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
        evidence.showFor("call.rings", 0);
        evidence.addPhoto(picture());
        QTRY_COMPARE(evidence.list()->count(), 1);
        const auto photo = evidence.list()->evidence(0);
        QVERIFY(photo.kind == "photo" && photo.question == "call.rings" && photo.source == "file");
        const auto before = m_keeper->files().read(photo.hash, photo.suffix).value();

        evidence.beginMarking(0);
        QTRY_VERIFY(evidence.markup()->isReady());
        evidence.markup()->setTool(PhotoMarkup::Blur);
        evidence.markup()->press({0.1, 0.1});
        evidence.markup()->drag({0.6, 0.6});
        evidence.markup()->release();
        evidence.saveMarks();
        QTRY_VERIFY(!evidence.isMarking());
        QCOMPARE(evidence.list()->count(), 1); // marks are no evidence of their own
        QVERIFY(evidence.list()->data(evidence.list()->index(0), WalkEvidenceModel::MarkedRole).toBool());
        QCOMPARE(m_keeper->files().read(photo.hash, photo.suffix).value(), before);

        evidence.beginMarking(0);
        QCOMPARE(evidence.markup()->count(), 1);
        evidence.leaveMarking();
        evidence.discard(0);
        QCOMPARE(evidence.list()->count(), 0);
        QTRY_COMPARE(m_keeper->unsaved(), 0);
    }

    void aPhotoOfTheCameraLeavesNoCopyBehind() {
        auto& evidence = *m_tools->evidence();
        evidence.lookForCameraIn(m_folder->path());
        QVERIFY(!evidence.hasCamera());
        QVERIFY(QFile(m_folder->filePath("video0")).open(QIODevice::WriteOnly));
        QVERIFY(evidence.hasCamera());

        evidence.showFor("call.rings", 0);
        const auto shot = evidence.shotFile();
        QVERIFY(QFile::copy(picture().toLocalFile(), shot));
        evidence.addPhoto(evidence.shotUrl());
        QTRY_COMPARE(evidence.list()->count(), 1);
        QVERIFY(evidence.list()->evidence(0).source == "camera");
        QVERIFY(!QFile::exists(shot));
        QVERIFY(evidence.shotFile() != shot);
    }

    void whatIsNoPictureIsRefusedInWords() {
        QFile file(m_folder->filePath("no.jpg"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no picture") > 0);
        file.close();
        m_tools->evidence()->addPhoto(QUrl::fromLocalFile(file.fileName()));
        QTRY_VERIFY(!m_tools->evidence()->problem().isEmpty());
        QCOMPARE(m_tools->evidence()->list()->count(), 0);
    }

    void aSoundNeedsTheConsentCard() {
        auto& evidence = *m_tools->evidence();
        evidence.showFor("call.rings", 0);
        QVERIFY(!evidence.isAudioAllowed());
        evidence.addAudio(picture());
        QVERIFY(!evidence.isBusy());
        evidence.allowAudio();
        evidence.addAudio(picture());
        QTRY_COMPARE(evidence.list()->count(), 1);
        QVERIFY(evidence.list()->evidence(0).kind == "audio");
        evidence.addNote("  Hello, how may I help?  ");
        QCOMPARE(evidence.list()->count(), 2);
        QVERIFY(evidence.list()->evidence(0).caption == "Hello, how may I help?");
        evidence.showFor("call.answered", 0);
        QCOMPARE(evidence.list()->count(), 0);
        evidence.showFor("", 0);
        QCOMPARE(evidence.list()->count(), 2);
    }

    void aShotThatWasNotKeptInTimeIsKeptAtTheNextStart() {
        auto& evidence = *m_tools->evidence();
        evidence.showFor("call.rings", 0);
        const auto shot = evidence.shotFile();
        QVERIFY(QFile::copy(picture().toLocalFile(), shot));
        const QDir folder = QFileInfo(shot).absoluteDir();
        evidence.addPhoto(QUrl::fromLocalFile(shot));
        stop(); // before its row was written, as after a full disk
        QCOMPARE(folder.entryList(QDir::Files).size(), 1);
        wait(60s);
        start();
        openWalk();
        QTRY_COMPARE(m_keeper->session()->walk().evidence.size(), std::size_t(1));
        const auto kept = m_keeper->session()->walk().evidence[0];
        QVERIFY(kept.question == "call.rings" && kept.kind == "photo" && kept.source == "camera");
        QCOMPARE(kept.at.utc, m_device.now().utc - 60s);
        QVERIFY(m_keeper->files().read(kept.hash, kept.suffix).ok());
        QTRY_VERIFY(folder.isEmpty());
        QTRY_COMPARE(m_keeper->unsaved(), 0);
    }
};

SHOPWALKER_TEST(EvidenceControllerTest)
#include "evidence_controller_test.moc"
