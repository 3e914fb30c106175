// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;

/// The forms of ../shared/vectors/forms_own.json, each a page of its own.
class FormVectorsTest : public QObject {
    Q_OBJECT
private slots:
    void formsOfFiveLanguagesAreTold() {
        const auto files = readCatalogue();
        const auto loaded = loadRules(files.value());
        int right = 0;
        QStringList wrong;
        const auto cases = test::vectorCases("forms_own");
        for (const auto& value : cases) {
            const auto form = value.toObject();
            const Response response{.status = 200, .body = form["html"].toString().toStdString()};
            const auto reading = readPage(response, *loaded.rules, "form");
            const auto want = meant(form["form_type"].toString());
            const auto got = reading.report.forms.empty()
                                 ? QString("none")
                                 : QString::fromUtf8(toWord(reading.report.forms[0].type).data());
            if (want == got)
                ++right;
            else
                wrong += form["id"].toString() + ": " + want + " read as " + got;
        }
        qInfo("%d of %lld forms right", right, static_cast<long long>(cases.size()));
        QVERIFY2(right >= 0.95 * static_cast<double>(cases.size()), qPrintable(wrong.join("\n")));
    }

private:
    /// The vectors' words for what a page report calls otherwise.
    static QString meant(const QString& word) {
        static const QMap<QString, QString> words{
            {"booking", "appointment"},  {"quick-order", "order"},    {"subscription", "newsletter"},
            {"vacancy", "job"},          {"city-choice", "other"},    {"promo-code", "other"},
            {"tracking", "other"},       {"cookie-consent", "other"}, {"not-a-form", "none"},
            {"callback-button", "none"}, {"booking-button", "none"},
        };
        return words.value(word, word);
    }
};

SHOPWALKER_SHARED_TEST(FormVectorsTest)
#include "form_vectors_test.moc"
