// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace shopwalker {

/// A line icon on a grid of 24, drawn with round ends and a stroke of 1.75.
struct IconPath {
    std::string_view name;
    std::string_view path; ///< as in the `d` of an SVG path
    bool directional =
        false; ///< points somewhere, so it is mirrored in languages that run from right to left
};

inline constexpr double iconGrid = 24;
inline constexpr double iconStroke = 1.75;

inline constexpr IconPath iconPaths[]{
    {"home", "M4 11.2 12 4.5l8 6.7V19a1 1 0 0 1-1 1h-4.5v-5.5h-5V20H5a1 1 0 0 1-1-1z"},
    {"companies",
     "M4 20V6.5a1 1 0 0 1 1-1h7a1 1 0 0 1 1 1V20M13 10.5h6a1 1 0 0 1 1 1V20M2.8 20h18.4M7 9.5h3M7 "
     "13h3M7 16.5h3M16.5 14v.01M16.5 17v.01"},
    {"matrix",
     "M5 4h14a1 1 0 0 1 1 1v14a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM4 9.3h16M4 14.7h16M9.5 "
     "4v16"},
    {"overview", "M4 20h16M6.5 20v-6.5M12 20V9M17.5 20v-9.5M5.5 8.5 12 4l6.5 3.5", true},
    {"settings",
     "M4 7h9M17 7h3M4 17h3M11 17h9M15 4.8a2.2 2.2 0 1 1 0 4.4 2.2 2.2 0 0 1 0-4.4zM9 14.8a2.2 2.2 0 1 1 "
     "0 4.4 2.2 2.2 0 0 1 0-4.4z"},
    {"help", "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM9.6 9.6a2.5 2.5 0 1 1 3.6 2.2c-.8.4-1.2 1-1.2 "
             "1.9M12 16.8v.01"},
    {"back", "M19.5 12h-15M11 5.5 4.5 12l6.5 6.5", true},
    {"forward", "M4.5 12h15M13 5.5l6.5 6.5-6.5 6.5", true},
    {"next", "M9.5 5.5 16 12l-6.5 6.5", true},
    {"unfolded", "M5.5 9.5 12 16l6.5-6.5"},
    {"plus", "M12 5v14M5 12h14"},
    {"minus", "M5 12h14"},
    {"edit",
     "M4.5 19.5l.9-4.2L15.8 4.9a1.6 1.6 0 0 1 2.3 0l1 1a1.6 1.6 0 0 1 0 2.3L8.7 18.6zM14 6.8l3.2 3.2"},
    {"remove",
     "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l.8 12a1 1 0 0 0 1 1h7.4a1 1 0 0 0 1-1l.8-12M10.2 11v5M13.8 11v5"},
    {"close", "M6 6l12 12M18 6 6 18"},
    {"search", "M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13zM15.3 15.3 20 20"},
    {"tick", "M5 12.6l4.6 4.6L19 7.6"},
    {"up", "M12 19V5M5.5 11.5 12 5l6.5 6.5"},
    {"down", "M12 5v14M5.5 12.5 12 19l6.5-6.5"},
    {"drag", "M5 9h14M5 15h14"},
    {"undo", "M8.5 5 4.5 9l4 4M4.5 9h9a5.5 5.5 0 0 1 0 11H9", true},
    {"again", "M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 4v4h-4"},
    {"scan", "M4 8V5a1 1 0 0 1 1-1h3M16 4h3a1 1 0 0 1 1 1v3M20 16v3a1 1 0 0 1-1 1h-3M8 20H5a1 1 0 0 "
             "1-1-1v-3M4 12h16"},
    {"walk", "M12 4.2a3.4 3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8zM5 20c.6-3.9 3.4-6 7-6s6.4 2.1 7 6"},
    {"stop", "M7 6h10a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H7a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z"},
    {"flag", "M6 20.5v-17M6 4.5h11.5l-2.2 4 2.2 4H6"},
    {"warning", "M12 4.5 21 19.5H3zM12 10v4.5M12 17.2v.01"},
    {"info", "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 11v5.5M12 7.6v.01"},
    {"folder", "M3.5 18V6.5a1 1 0 0 1 1-1h4.7l2 2.5h8.3a1 1 0 0 1 1 1v9a1 1 0 0 1-1 1h-15a1 1 0 0 1-1-1z"},
    {"language", "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM3.5 12h17M12 3.5c5 4.7 5 12.3 0 17M12 "
                 "3.5c-5 4.7-5 12.3 0 "
                 "17"},
    {"light",
     "M12 7.8a4.2 4.2 0 1 1 0 8.4 4.2 4.2 0 0 1 0-8.4zM12 2.8v1.7M12 19.5v1.7M2.8 12h1.7M19.5 12h1.7M5.5 "
     "5.5l1.2 1.2M17.3 17.3l1.2 1.2M18.5 5.5l-1.2 1.2M6.7 17.3l-1.2 1.2"},
    {"dark", "M19.5 14.4A8 8 0 0 1 9.6 4.5a8 8 0 1 0 9.9 9.9z"},
    {"text", "M4.5 18.5 9.5 6l5 12.5M6.3 14.2h6.4M15.5 18.5l3-7.5 3 7.5M16.5 16h4"},
    {"example",
     "M12 6.5C10 5 7 4.6 3.5 4.8v13C7 17.6 10 18 12 19.5c2-1.5 5-1.9 8.5-1.7v-13C17 4.6 14 5 12 6.5zM12 "
     "6.5v13"},
    {"list", "M9 6.5h11M9 12h11M9 17.5h11M4.5 6.5v.01M4.5 12v.01M4.5 17.5v.01", true},
    {"camera",
     "M4 8.5a1 1 0 0 1 1-1h3l1.5-2.5h5L16 7.5h3a1 1 0 0 1 1 1V18a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1zM12 9.8a3.4 "
     "3.4 0 1 1 0 6.8 3.4 3.4 0 0 1 0-6.8z"},
    {"note",
     "M6 4h12a1 1 0 0 1 1 1v9l-5 6H6a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1zM14 20v-5a1 1 0 0 1 1-1h4M8.5 8.5h7M8.5 "
     "12h4"},
    {"moment", "M12 4v3M12 17v3M4 12h3M17 12h3M12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z"},
    {"pause", "M8.5 5.5v13M15.5 5.5v13"},
    {"share", "M12 15V4M7.5 8.5 12 4l4.5 4.5M5 13v6a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-6"},
    {"sound", "M12 4a3 3 0 0 1 3 3v5a3 3 0 0 1-6 0V7a3 3 0 0 1 3-3zM6 11.5a6 6 0 0 0 12 0M12 17.5V21M9 21h6"},
    {"phone",
     "M6.5 4h3l1.5 4-2 1.6a12 12 0 0 0 5.4 5.4l1.6-2 4 1.5v3a2 2 0 0 1-2.2 2A16 16 0 0 1 4.5 6.2 2 2 0 0 1 "
     "6.5 4z"},
    {"bell", "M6.5 16.5V11a5.5 5.5 0 0 1 11 0v5.5l1.5 1.5H5zM10.3 20.5h3.4M12 5.5V3.8"},
    {"arrow", "M5 19 19 5M9.5 5H19v9.5"},
    {"frame", "M5 6h14v12H5z"},
    {"blur", "M5 5h4v4H5zM15 5h4v4h-4zM10 10h4v4h-4zM5 15h4v4H5zM15 15h4v4h-4z"},
    {"calendar", "M5 6h14v14H5zM5 10.5h14M8.5 4v4M15.5 4v4M9 14.5h.01M12 14.5h.01M15 14.5h.01"},
    {"more", "M6 12h.01M12 12h.01M18 12h.01"},
    {"clock", "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17zM12 7.5V12l3 2"},
    {"page", "M6 20.5v-17h8l4 4v13zM14 3.5v4h4"},
    {"filter", "M4 6h16M7 12h10M10.5 18h3"},
};

} // namespace shopwalker
