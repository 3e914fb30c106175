// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "tests/support/page_hits.h"
#include "tests/support/test_registry.h"

using namespace shopwalker;
using namespace shopwalker::test;

class AddressesTest : public QObject {
    Q_OBJECT
private slots:
    void addressesAreFound_data() {
        QTest::addColumn<QString>("text");
        for (const auto* text : {"Адрес: г. Тула, ул. Советская, д. 15, офис 3",
                                 "Москва, Ленинский проспект, 42",
                                 "109147, г. Москва, ул. Воронцовская, д. 35Б",
                                 "вул. Князя Володимира Великого 7",
                                 "г. Минск, пр-т Победителей, 9",
                                 "Алматы қ., Абай көшесі, 10 үй",
                                 "Երևան, Աբովյան փողոց 12",
                                 "Хаяг: Улаанбаатар, Сүхбаатар дүүрэг, 8-р хороо",
                                 "العنوان: شارع التحرير 15، القاهرة",
                                 "Heckstraße 31",
                                 "45239 Essen, Am Markt 3, Bürohaus Platz 4",
                                 "41 bis rue Pasteur, 14120 Mondeville",
                                 "Calle Mayor 5, 28013 Madrid",
                                 "Rua Augusta, 1500, São Paulo",
                                 "Via Roma 10, 20121 Milano",
                                 "Bağdat Cad. No:12 Kadıköy/İstanbul",
                                 "Halaskargazi Mah. Halaskargazi Cad. No: 53 Şişli/İstanbul",
                                 "ul. Marszałkowska 10, 00-590 Warszawa",
                                 "〒150-0001 東京都渋谷区神宮前1丁目2番3号",
                                 "地址：北京市朝阳区建国路88号",
                                 "4992 Bryan Avenue, Prior Lake, Minnesota",
                                 "4 Ransomes Dock, 35-37 Parkgate Road, London SW11 4NP",
                                 "Երևան, Աբովյան 12 (մուտքը բակից)",
                                 "Чебоксары, Гагарина 3, оф. 210",
                                 "شارع الملك فهد، الرياض",
                                 "B-12, Sector 62, Noida, Uttar Pradesh 201301",
                                 "الرياض - حي العليا - شارع التحلية",
                                 "大阪府大阪市北区梅田1-1-3-500",
                                 "ՀՀ, Արագածոտնի մարզ, գ. Բյուրական 15",
                                 "Cra. 15 # 93-47, Bogotá",
                                 "Địa chỉ: Số 111 đường Lê Hồng Phong, Thành phố Vinh"})
            QTest::newRow(text) << text;
    }
    void addressesAreFound() {
        QFETCH(QString, text);
        QVERIFY(!valuesOf(reportOf("<p>" + text.toStdString() + "</p>"), "address").isEmpty());
    }

    void otherLinesAreNone_data() {
        QTest::addColumn<QString>("text");
        for (const auto* text :
             {"Москва", "Адрес: Москва", "Казань, Кремль 2024", "Концерт: Москва, Сочи, Казань",
              "http://shop.example/So-1150-Box-Road-12_960.html http://shop.example/High-Street-4",
              "Адрес электронной почты: 5 букв", "Your email address", "العنوان: المنطقة الشرقية",
              "Наши цены: от 1500 руб. за 1 кв. м", "We are 5 minutes away from the park",
              "On our way to 100 clients", "Дом 2 и другие новости", "Работаем с 9 до 18",
              "Итого, руб.: 201301", "We shipped, in total, 201301", "مشينا في شارع طويل ثم عدنا إلى البيت",
              "The Street Journal wrote about us", "Llámanos al 91 123 45 67",
              "15 лет на рынке, 300 проектов, площадь 200 м2"})
            QTest::newRow(text) << text;
    }
    void otherLinesAreNone() {
        QFETCH(QString, text);
        QCOMPARE(valuesOf(reportOf("<p>" + text.toStdString() + "</p>"), "address"), QString());
    }

    void labelMayStandInTheLineBefore() {
        QCOMPARE(valuesOf(reportOf("<h4>Адрес</h4><p>Советская, 15, Тула, Россия</p>"), "address"),
                 QString("Советская, 15, Тула, Россия"));
    }
    void microdataNamesTheStreet() {
        QCOMPARE(valuesOf(reportOf("<span itemprop='streetAddress'>Long Acre</span>"), "address"),
                 QString("Long Acre"));
    }
};

SHOPWALKER_TEST(AddressesTest)
#include "addresses_test.moc"
