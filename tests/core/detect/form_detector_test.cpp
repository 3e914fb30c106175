// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/pipeline.h"
#include "core/text/json_schema.h"
#include "core/types/json/json.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <QDir>

using namespace shopwalker;

class FormDetectorTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        const auto files = readCatalogue();
        QVERIFY(files.ok());
        loaded = loadRules(files.value());
        QStringList problems;
        for (const auto& problem : loaded.problems)
            problems += QString::fromStdString(describe(problem));
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join("\n")));
    }

    /// Each file holds forms; `data-type` is what a person calls the form.
    void formsAreToldByTheirWordsAndFields_data() {
        QTest::addColumn<QString>("file");
        const QDir folder(test::sourceFolder() + "/tests/data/detect/forms");
        const auto files = folder.entryList({"*.html"}, QDir::Files, QDir::Name);
        QVERIFY(!files.isEmpty());
        for (const auto& file : files)
            QTest::newRow(qPrintable(file)) << file;
    }
    void formsAreToldByTheirWordsAndFields() {
        QFETCH(QString, file);
        const auto body = test::repositoryFile("tests/data/detect/forms/" + file).toStdString();
        const auto forms = read(body);
        QStringList want;
        const auto text = QString::fromStdString(body);
        for (auto at = text.indexOf("data-type="); at >= 0; at = text.indexOf("data-type=", at + 1))
            want += text.mid(at + 11, text.indexOf('"', at + 11) - at - 11);
        QStringList got;
        for (const auto& form : forms)
            got += QString::fromUtf8(toWord(form.type).data());
        QCOMPARE(got, want);
    }

    void fieldsAreToldByTypeNameAndLabel_data() {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* html, const char* kind) { QTest::newRow(html) << html << kind; };
        row("<input type=tel>", "phone");
        row("<input name=userPhone>", "phone");
        row("<input placeholder='Ваш телефон'>", "phone");
        row("<label>Հեռախոս <input></label>", "phone");
        row("<label>Утасны дугаар <input></label>", "phone");
        row("<label>رقم الجوال <input></label>", "phone");
        row("<input autocomplete=tel name=x>", "phone");
        row("<input type=text name=your-email>", "email");
        row("<input placeholder='Ad Soyad'>", "name");
        row("<label>お名前 <input></label>", "name");
        row("<input name=login>", "username");
        row("<label>Username or e-mail <input></label>", "username");
        row("<textarea name=x></textarea>", "message");
        row("<textarea name=g-recaptcha-response></textarea>", "captcha");
        row("<input name=captcha>", "captcha");
        row("<input type=checkbox name=agree>", "consent");
        row("<label><input type=checkbox name=c> Согласен на обработку персональных данных</label>",
            "consent");
        row("<label><input type=checkbox name=c> Parking</label>", "checkbox");
        row("<input name=website_hp>", "honeypot");
        row("<div style='position:absolute;left:-9999px'><input name=url></div>", "honeypot");
        row("<input type=radio name=rating value=5>", "rating");
        row("<select name=doctor><option>A</select>", "choice");
        row("<select name=time><option>10:00</select>", "time");
        row("<input type=password name=password2>", "password-again");
        row("<input name=qty>", "number");
        row("<label>Email адрес <input></label>", "email");
        row("<input name=x value='Your e-mail'>", "email");
        row("<input name=zzz>", "text");
        row("<input type=file name=x>", "file");
    }
    void fieldsAreToldByTypeNameAndLabel() {
        QFETCH(QString, html);
        QFETCH(QString, kind);
        const auto forms = read("<form>" + html.toStdString() + "</form>");
        QCOMPARE(forms.size(), std::size_t(1));
        QCOMPARE(QString::fromUtf8(toWord(forms[0].fields.at(0).kind).data()), kind);
    }

    void aSecondPasswordRepeatsTheFirst() {
        const auto forms = read("<form><input type=password name=a><input type=password name=b></form>");
        QVERIFY(forms[0].fields[0].kind == FieldKind::Password);
        QVERIFY(forms[0].fields[1].kind == FieldKind::PasswordAgain);
    }

    void aGroupWithoutPurposeIsNotReported() {
        QCOMPARE(read("<div><input name=zzz><button>…</button></div>").size(), std::size_t(0));
    }

    void modelAndWordsConformToTheirSchemas() {
        conforms("core/catalogue/schemas/form-model.json", {"core/catalogue/forms/model.json"});
        QStringList words;
        for (const auto& file :
             QDir(test::sourceFolder() + "/core/catalogue/form-words").entryList({"*.json"}))
            words += "core/catalogue/form-words/" + file;
        QVERIFY(words.size() >= 17);
        conforms("core/catalogue/schemas/lexicon.json", words);
    }

private:
    std::vector<FormReport> read(const std::string& html) const {
        const Response response{.status = 200, .body = html};
        return readPage(response, *loaded.rules, "page").report.forms;
    }

    static void conforms(const QString& schemaFile, const QStringList& files) {
        const auto schema =
            JsonSchema::parse(test::repositoryFile(schemaFile).toStdString(), schemaFile.toStdString());
        QVERIFY(schema.ok());
        for (const auto& file : files) {
            const auto object = parseObject(test::repositoryFile(file).toStdString(), file.toStdString());
            QVERIFY2(object.ok(), qPrintable(file));
            for (const auto& error : schema.value().check(object.value(), file.toStdString()))
                QFAIL(describe(error).c_str());
        }
    }

    LoadedRules loaded;
};

SHOPWALKER_TEST(FormDetectorTest)
#include "form_detector_test.moc"
