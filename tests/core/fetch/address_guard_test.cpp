// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/fetch/curl/address_guard.h"
#include "core/text/url/url.h"
#include "tests/support/shared_files.h"
#include "tests/support/test_registry.h"

#include <arpa/inet.h>
#include <netinet/in.h>

using namespace shopwalker;

namespace {

/// Of a numeric address without brackets; nothing for a name.
std::optional<bool> isPublicText(const std::string& address) {
    sockaddr_in ipv4{};
    ipv4.sin_family = AF_INET;
    if (inet_pton(AF_INET, address.c_str(), &ipv4.sin_addr) == 1)
        return isPublicAddress(reinterpret_cast<const sockaddr&>(ipv4));
    sockaddr_in6 ipv6{};
    ipv6.sin6_family = AF_INET6;
    if (inet_pton(AF_INET6, address.c_str(), &ipv6.sin6_addr) == 1)
        return isPublicAddress(reinterpret_cast<const sockaddr&>(ipv6));
    return std::nullopt;
}

} // namespace

class AddressGuardTest : public QObject {
    Q_OBJECT
private slots:
    void specialAddressesAreNotPublic_data() {
        QTest::addColumn<bool>("expected");
        for (const auto* address : {"0.0.0.0",
                                    "10.1.2.3",
                                    "100.64.0.1",
                                    "127.0.0.1",
                                    "169.254.169.254",
                                    "172.16.0.1",
                                    "172.31.255.255",
                                    "192.0.0.8",
                                    "192.0.2.1",
                                    "192.88.99.1",
                                    "192.168.1.1",
                                    "198.19.255.255",
                                    "198.51.100.7",
                                    "203.0.113.9",
                                    "224.0.0.1",
                                    "255.255.255.255",
                                    "::",
                                    "::1",
                                    "::ffff:127.0.0.1",
                                    "::127.0.0.1",
                                    "64:ff9b::10.0.0.1",
                                    "64:ff9b:1::1",
                                    "100::1",
                                    "2001::1",
                                    "2001:db8::1",
                                    "2002:c0a8:101::1",
                                    "2620:4f:8000::1",
                                    "3fff:0fff::1",
                                    "5f00::1",
                                    "fc00::1",
                                    "fe80::1",
                                    "fec0::1",
                                    "ff02::1",
                                    "4000::1"})
            QTest::newRow(address) << false;
        for (const auto* address :
             {"1.1.1.1", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0", "172.15.255.255",
              "172.32.0.0", "192.0.1.0", "192.167.255.255", "198.17.255.255", "198.20.0.0", "223.255.255.255",
              "2001:200::1", "2a00:1450::1", "2606:4700::1111", "::ffff:8.8.8.8", "64:ff9b::8.8.8.8",
              "2002:808:808::1", "3ffe::1"})
            QTest::newRow(address) << true;
    }

    void specialAddressesAreNotPublic() {
        QFETCH(bool, expected);
        QCOMPARE(isPublicText(QTest::currentDataTag()), std::optional(expected));
    }

    void otherFamiliesAreNotPublic() {
        sockaddr local{};
        local.sa_family = AF_UNIX;
        QVERIFY(!isPublicAddress(local));
    }

    void localNamesAreKnownWithoutAskingDns() {
        for (const auto* host : {"localhost", "localhost.", "foo.localhost", "intranet", "printer.local",
                                 "metadata.google.internal", "x.home.arpa"})
            QVERIFY2(isLocalName(host), host);
        for (const auto* host : {"example.com", "local.example.com", "localhost.ru", "8.8.8.8", "[::1]"})
            QVERIFY2(!isLocalName(host), host);
    }
};

SHOPWALKER_TEST(AddressGuardTest)
#include "address_guard_test.moc"
