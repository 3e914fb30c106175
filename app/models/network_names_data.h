// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>
#include <utility>

namespace shopwalker {

/// How the networks of DESIGN 4 write themselves.
inline constexpr std::pair<std::string_view, std::string_view> networkNames[]{
    {"whatsapp", "WhatsApp"},
    {"telegram", "Telegram"},
    {"telegram_channel", "Telegram channel"},
    {"viber", "Viber"},
    {"messenger", "Messenger"},
    {"vk", "VK"},
    {"skype", "Skype"},
    {"line", "LINE"},
    {"wechat", "WeChat"},
    {"imo", "imo"},
    {"signal", "Signal"},
    {"sms", "SMS"},
    {"instagram_dm", "Instagram"},
    {"max", "MAX"},
    {"zalo", "Zalo"},
    {"facebook", "Facebook"},
    {"instagram", "Instagram"},
    {"youtube", "YouTube"},
    {"tiktok", "TikTok"},
    {"twitter", "X"},
    {"linkedin", "LinkedIn"},
    {"ok", "OK"},
    {"pinterest", "Pinterest"},
    {"yandex_zen", "Dzen"},
    {"xing", "XING"},
    {"snapchat", "Snapchat"},
    {"threads", "Threads"},
    {"rutube", "RUTUBE"},
};

} // namespace shopwalker
