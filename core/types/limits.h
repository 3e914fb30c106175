// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

/// Every limit of the program, in one place. Options on the command line change some of them for one run.
namespace shopwalker::limits {

using namespace std::chrono_literals;

// Fetching (DESIGN 7)
inline constexpr int redirects = 10;
inline constexpr std::chrono::milliseconds connectTime = 10s;
inline constexpr std::chrono::milliseconds firstByteTime = 15s;
inline constexpr std::chrono::milliseconds transferTime = 60s;
inline constexpr long stallBytesPerSecond = 100; ///< slower than this for stallTime ends a transfer
inline constexpr std::chrono::seconds stallTime = 20s;
inline constexpr std::size_t pageBytes = 10 * 1024 * 1024; ///< decoded bytes of one page
inline constexpr std::size_t headerBytes = 256 * 1024;
inline constexpr std::size_t urlBytes = 8 * 1024;
inline constexpr std::size_t robotsBytes = 500 * 1024; ///< RFC 9309 section 2.5
inline constexpr std::size_t robotsLineBytes = 16 * 1024;
inline constexpr std::size_t sitemapUrls = 5000;
inline constexpr std::size_t sitemapFiles = 8;              ///< of one site, each a request of its own
inline constexpr std::chrono::milliseconds requestGap = 1s; ///< between two requests to one host:port
inline constexpr std::chrono::seconds crawlDelayMax = 30s;
inline constexpr std::chrono::seconds retryAfterMax = 120s;
inline constexpr std::size_t parallelTransfers = 256; ///< to different hosts

// Scanning
inline constexpr int pagesPerSite = 12;
inline constexpr int linkDepth = 2;
inline constexpr int sitesAtOnce = 32; ///< read side by side, each at its own polite rate
inline constexpr std::size_t linksPerPage = 5000;
inline constexpr std::size_t valuesPerFinding = 50;

// Parsing (DESIGN 7, hostile HTML)
inline constexpr int nesting = 512;
inline constexpr int attributesPerTag = 256;
inline constexpr int openFormattingElements = 64;
inline constexpr std::size_t documentBytes =
    32 * 1024 * 1024;                                 ///< of a page in UTF-8; pages of sites stop earlier
inline constexpr std::size_t nodes = 300'000;         ///< of one page; large real pages have 30,000
inline constexpr std::size_t attributes = 1'000'000;  ///< of one page
inline constexpr std::size_t formsPerPage = 2000;     ///< read; real pages have a few dozen at most
inline constexpr std::size_t structuredFields = 2000; ///< read of JSON-LD and microdata
inline constexpr int fosteredNodes = 1000; ///< moved in front of tables; each costs a search among siblings
inline constexpr std::size_t arenaBytes = 96 * 1024 * 1024; ///< of one parse tree; about 200 bytes a node
inline constexpr std::chrono::seconds treeTime = 2s;        ///< CPU of building one tree

// Worker processes
inline constexpr std::size_t workerAddressSpace = 256 * 1024 * 1024;
inline constexpr std::chrono::seconds workerCpuTime = 5s;
inline constexpr std::chrono::seconds workerWallTime = 120s; ///< for a worker that sleeps or was stopped
inline constexpr std::size_t replyBytes = 64 * 1024 * 1024;  ///< of one reading; more is no reading
inline constexpr unsigned readerStack = 4 * 1024 * 1024;     ///< of the threads that hand pages to readers

// Evidence
inline constexpr std::size_t snippetCodePoints = 160;
inline constexpr std::int64_t evidenceFileBytes = 50 * 1024 * 1024; ///< of a photo or sound as it is chosen

// Detection
inline constexpr std::size_t numbersPerPage = 1000; ///< runs of digits looked at as telephone numbers
inline constexpr double reportedConfidence = 0.5;   ///< findings below are not reported

// Keeping
inline constexpr std::size_t backups = 7;             ///< of a workspace, one a day
inline constexpr std::chrono::seconds binTime = 720h; ///< deleted walks and benchmarks can come back: 30 days
/// A file of evidence without its row may still get it, or lost it to an older backup that was taken back:
/// with the seven daily backups a photo of any of them is younger than this.
inline constexpr std::chrono::seconds orphanTime = 720h;

// Handing a walk over
inline constexpr int handOverFiles = 2000;
inline constexpr std::size_t handOverBytes = 1024 * 1024 * 1024;

// Benchmark (DESIGN 11)
inline constexpr int walksToCompare = 3; ///< a side; below, a difference is not called one
inline constexpr int topTouchpoints = 10;
inline constexpr int touchesFrom = 5; ///< band of touches before a sale, as the sources have it (R-207)
inline constexpr int touchesTo = 36;
inline constexpr std::size_t pictureDots = 64 * 1024 * 1024; ///< of one PNG

} // namespace shopwalker::limits
