// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// Pictures to look at: pictures FOLDER [LANGUAGE…] writes every sample, light, dark, in print and in high
// contrast, for phone and desktop, as PNG, and the light ones as SVG too. Not a test; nothing checks them but
// a person.
#include "core/report/drawing/output.h"
#include "core/rules/catalogue_files.h"
#include "tests/core/drawing/sample_pictures.h"

#include <QDir>
#include <QGuiApplication>

using namespace shopwalker;

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto arguments = QGuiApplication::arguments();
    const auto folder = arguments.value(1, ".");
    QDir().mkpath(folder);
    const auto catalogue = readCatalogue().value();
    const auto languages = arguments.size() > 2 ? arguments.mid(2) : QStringList{"en", "ar"};
    const auto all = test::samples();
    for (const auto& language : languages) {
        const auto texts = Texts::load(catalogue, language.toStdString()).value();
        for (const auto& [device, width] : {std::pair{"desktop", 1120.0}, std::pair{"phone", 358.0}})
            for (const auto& [name, picture] : test::picturesOf(all, texts, {.width = width})) {
                using drawing::Look;
                for (const auto& [look, word] :
                     {std::pair{Look::Light, "light"}, std::pair{Look::Dark, "dark"},
                      std::pair{Look::Print, "print"}, std::pair{Look::Contrast, "contrast"}}) {
                    const auto file = QStringLiteral("%1/%2-%3-%4-%5")
                                          .arg(folder, QString::fromStdString(name), device, word, language);
                    (void)drawing::writePicture(picture, look, (file + ".png").toStdString());
                    if (look == Look::Light)
                        (void)drawing::writePicture(picture, look, (file + ".svg").toStdString());
                }
            }
    }
    return 0;
}
