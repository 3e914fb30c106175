// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/work/frames.h"

#include <charconv>
#include <cstring>

namespace shopwalker {

namespace {

class FieldReader {
public:
    explicit FieldReader(std::string_view bytes)
        : m_rest(bytes) {}

    std::string next() {
        FrameLength length = 0;
        if (m_rest.size() < sizeof length)
            return fail();
        std::memcpy(&length, m_rest.data(), sizeof length);
        m_rest.remove_prefix(sizeof length);
        if (m_rest.size() < length)
            return fail();
        const auto field = m_rest.substr(0, length);
        m_rest.remove_prefix(length);
        return std::string(field);
    }
    int nextNumber() {
        const auto digits = next();
        int number = 0;
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
        return number;
    }
    bool ok() const { return m_ok; }

private:
    std::string fail() {
        m_ok = false;
        m_rest = {};
        return {};
    }

    std::string_view m_rest;
    bool m_ok = true;
};

} // namespace

std::string frameHead(std::size_t length) {
    const auto value = static_cast<FrameLength>(length);
    std::string head(sizeof value, '\0');
    std::memcpy(head.data(), &value, sizeof value);
    return head;
}

std::string encode(const Response& response, std::string_view name) {
    std::string bytes;
    bytes.reserve(response.body.size() + 1024);
    const auto add = [&](std::string_view field) {
        bytes += frameHead(field.size());
        bytes += field;
    };
    add(name);
    add(response.requestedUrl);
    add(response.finalUrl);
    add(std::to_string(response.status));
    add(response.truncated ? "1" : "0");
    add(response.failure);
    add(response.failureText);
    add(std::to_string(response.headers.size()));
    for (const auto& [key, value] : response.headers) {
        add(key);
        add(value);
    }
    add(response.body);
    return bytes;
}

std::optional<PageRequest> decodeRequest(std::string_view bytes) {
    FieldReader fields(bytes);
    PageRequest request;
    auto& response = request.response;
    request.name = fields.next();
    response.requestedUrl = fields.next();
    response.finalUrl = fields.next();
    response.status = fields.nextNumber();
    response.truncated = fields.next() == "1";
    response.failure = fields.next();
    response.failureText = fields.next();
    for (int left = fields.nextNumber(); left > 0 && fields.ok(); --left) {
        auto key = fields.next();
        response.headers.emplace_back(std::move(key), fields.next());
    }
    response.body = fields.next();
    if (!fields.ok())
        return std::nullopt;
    return request;
}

} // namespace shopwalker
