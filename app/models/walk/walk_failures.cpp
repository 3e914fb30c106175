// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// What went wrong with a walk, in whole sentences.
#include "app/models/walk/walk_wording.h"

#include "core/types/json/json.h"

#include <QCoreApplication>

namespace shopwalker::wording {

namespace {

struct WalkWords {
    Q_DECLARE_TR_FUNCTIONS(WalkWords)
};

/// Why a walk did not take what was wanted of it.
QString walkRefusal(const std::string& code) {
    if (code == "walk-accepted")
        //: Above a question of a walk that the reviewer has accepted
        return WalkWords::tr("The walk is accepted; ask for a revision to change it.");
    //: Why a walk was not started, finished, accepted or sent back (all texts up to "what must be revised")
    if (code == "walk-started")
        return WalkWords::tr("The walk is under way already.");
    if (code == "walk-not-going")
        return WalkWords::tr("Only a walk that is under way can be finished.");
    if (code == "walk-answer-missing")
        return WalkWords::tr("A needed answer is missing.");
    if (code == "walk-proof-missing")
        return WalkWords::tr("The proof of an answer is missing.");
    if (code == "walk-not-done")
        return WalkWords::tr("Only a finished walk can be accepted or sent back.");
    if (code == "walk-reason-missing")
        return WalkWords::tr("Say what must be revised.");
    if (code == "walk-repeats")
        //: A step of a walk that can be walked several times has been
        return WalkWords::tr("This step cannot be walked once more.");
    if (code == "walk-no-timer")
        //: Why the end of a wait was not noted
        return WalkWords::tr("No reply is waited for here.");
    if (code == "walk-reply-early")
        //: Why the time of a reply was not noted
        return WalkWords::tr("The reply cannot have come before the message.");
    if (code == "walk-reply-future")
        //: Why the time of a reply was not noted
        return WalkWords::tr("The reply cannot come later than now.");
    if (code == "walk-purchase")
        //: Why what was paid was not noted
        return WalkWords::tr("Write an amount from 0 up and a currency in three letters, such as EUR.");
    if (code == "walk-unknown")
        //: Why something was not noted
        return WalkWords::tr("This does not belong to the walk any more. Open it again.");
    //: Why an answer was not noted
    return WalkWords::tr("This answer does not fit the question.");
}

/// What is wrong with a file that holds a walk, or is to hold one.
QString transferFailure(const Error& error) {
    const auto file = toQString(error.where);
    if (error.code == "hand-over-newer")
        //: After a file with a walk was chosen; %1 is a file
        return WalkWords::
            tr("%1 was written by a newer version of Shopwalker. Update the program, then take it in again.")
                .arg(file);
    if (error.code == "hand-over-conflict")
        //: After a file with a walk was chosen; %1 is a file
        return WalkWords::tr(
                   "%1 holds evidence that belongs to another walk of this workspace. Nothing was changed.")
            .arg(file);
    if (error.code == "hand-over-large")
        //: After a walk was to be handed over as one file
        return WalkWords::tr(
            "The walk has more than 2,000 files or 1 GB of evidence. Discard what is not needed, then "
            "hand it over again.");
    //: After a file with a walk was chosen; %1 is a file
    return WalkWords::tr(
               "%1 could not be read as a walk that was handed over, or not written. Nothing was changed.")
        .arg(file);
}

} // namespace

QString trouble(const std::string& code) {
    if (code == "store-full")
        //: Above the question: an answer could not be stored
        return WalkWords::tr(
            "The disk is full. Make room; your answer stays here and is saved as soon as there is.");
    if (code == "store-readonly")
        //: Above the question: an answer could not be stored
        return WalkWords::tr(
            "The folder of the workspace cannot be written. Your answer stays here and is tried again.");
    //: Above the question: an answer could not be stored
    return WalkWords::tr("Not saved yet. Your answer stays here and is tried again.");
}

QString failure(const Error& error) {
    const auto& code = error.code;
    if (code == "store-damaged")
        //: What a screen of walks says when the file that holds them is damaged
        return WalkWords::tr("The workspace is damaged. What can be read of it is being copied.");
    if (code == "store-full" || code == "store-readonly")
        return trouble(code);
    if (code.rfind("store-", 0) == 0)
        //: What a screen of walks says when the file that holds them cannot be read or written
        return WalkWords::tr("The workspace cannot be read or written just now. Nothing is lost; try again.");
    if (code == "photo")
        //: After a file was chosen as a photo
        return WalkWords::tr("This file is no picture that can be read. Choose another one.");
    if (code.rfind("evidence", 0) == 0)
        //: After a photo or sound was chosen; %1 is a file
        return WalkWords::tr(
                   "The file %1 could not be kept. Choose one of less than 50 MB, or make room on the disk.")
            .arg(toQString(error.where));
    if (code.rfind("walk-", 0) == 0)
        return walkRefusal(code);
    if (code.rfind("hand-over", 0) == 0 || code == "zip")
        return transferFailure(error);
    return toQString(describe(error));
}

} // namespace shopwalker::wording
