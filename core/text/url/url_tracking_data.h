// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

/// Query parameters that say where a visitor came from or who he is, not which page he sees. Names that are
/// also used for real content (`rs`, `cm_id`, `openstat`, `ref`, `from`) are not among them.
namespace shopwalker::tracking {

/// Every parameter whose name begins so.
inline constexpr std::string_view prefixes[] = {"utm_", "hsa_", "mtm_", "pk_", "piwik_", "matomo_", "_bta_"};

/// Compared in lower case.
inline constexpr std::string_view names[] = {
    // clicks on advertisements
    "gclid",
    "gclsrc",
    "gbraid",
    "wbraid",
    "dclid",
    "srsltid",
    "fbclid",
    "yclid",
    "ymclid",
    "ysclid",
    "msclkid",
    "ttclid",
    "twclid",
    "li_fat_id",
    "igshid",
    "rb_clickid",
    "wickedid",
    "epik",
    "sc_cid",
    "scid_click",
    "obclid",
    // analytics and call tracking
    "_ga",
    "_gl",
    "_ym_uid",
    "_openstat",
    "etext",
    "roistat",
    "roistat_visit",
    "calltouch_tm",
    "cm_mmc",
    // mailings
    "mc_cid",
    "mc_eid",
    "vero_id",
    "vero_conv",
    "hsctatracking",
    "_hsenc",
    "_hsmi",
    "__hstc",
    "__hssc",
    "__hsfp",
    "mkt_tok",
    "oly_anon_id",
    "oly_enc_id",
    "ml_subscriber",
    "ml_subscriber_hash",
    "_kx",
    // sessions
    "phpsessid",
    "jsessionid",
    "aspsessionid",
    "asp.net_sessionid",
    "cfid",
    "cftoken",
};

/// Written behind a semicolon in the path: `/page;jsessionid=AB12`.
inline constexpr std::string_view pathSession = ";jsessionid=";

} // namespace shopwalker::tracking
