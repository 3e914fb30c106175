// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/store/query.h"

#include "core/types/json/json.h"

namespace shopwalker {

namespace {

struct Meaning {
    int sqlite; ///< primary result code, https://sqlite.org/rescode.html
    const char* code;
    const char* text;
};

constexpr Meaning meanings[] = {
    {5, "store-locked", "another program is writing to the workspace; nothing is lost, try again"},
    {6, "store-locked", "another program is writing to the workspace; nothing is lost, try again"},
    {8, "store-readonly",
     "the workspace cannot be written here; allow writing to the file and its folder, then try again"},
    {10, "store-io", "the disk refused to read or write the workspace; look after the disk, then try again"},
    {11, "store-damaged",
     "the workspace is damaged; it is left as it is; `shopwalker workspace salvage` reads what can be read"},
    {13, "store-full", "the disk is full, so this is not saved; make room, then try again"},
    {14, "store-readonly",
     "the workspace cannot be opened for writing; allow writing to the file and its folder, or choose "
     "another "
     "with --workspace"},
    {26, "store-damaged",
     "the workspace is damaged, or no workspace at all; it is left as it is; `shopwalker workspace salvage` "
     "reads what can be read"},
};

constexpr int full = 13;
constexpr int noRoomForIndex = 4874; // SQLITE_IOERR_SHMSIZE: the log's index finds no room on a full disk

} // namespace

Error storeError(const QSqlDatabase& database, const QSqlError& error) {
    const auto file = database.databaseName().toStdString();
    const auto detail = error.text().trimmed().toStdString();
    const int native = error.nativeErrorCode().toInt();
    const int primary = native == noRoomForIndex ? full : native & 0xff; // the low byte of an extended code
    for (const auto& meaning : meanings)
        if (meaning.sqlite == primary)
            return {meaning.code, std::string(meaning.text) + " (" + detail + ")", file};
    return {"store", "the workspace could not be read or written (" + detail + ")", file};
}

Error damagedRow(const QSqlDatabase& database, const std::string& text) {
    return {"store-damaged", text, database.databaseName().toStdString()};
}

Query::Query(const QSqlDatabase& database, const char* sql)
    : m_database(database)
    , m_query(database)
    , m_prepared(false) {
    m_query.setForwardOnly(true);
    m_prepared = m_query.prepare(QString::fromUtf8(sql));
}

Query& Query::bind(std::string_view text) {
    m_query.addBindValue(toQString(text).isNull() ? QString("") : toQString(text));
    return *this;
}

Query& Query::bind(std::int64_t number) {
    m_query.addBindValue(static_cast<qlonglong>(number));
    return *this;
}

Query& Query::bindBytes(const QByteArray& bytes) {
    m_query.addBindValue(bytes.isNull() ? QByteArray("") : bytes);
    return *this;
}

Result<Done> Query::run() {
    if (!m_prepared || !m_query.exec())
        return storeError(m_database, m_query.lastError());
    return Done{};
}

Result<Done> Query::finished() const {
    if (m_query.lastError().isValid())
        return storeError(m_database, m_query.lastError());
    return Done{};
}

// Through statements of our own: Qt's commit() loses the code that says why it failed. Immediate, because one
// that reads first and writes then is refused at once when somebody else wrote meanwhile, without waiting its
// turn.
Transaction::Transaction(const QSqlDatabase& database, const char* begin)
    : m_database(database)
    , m_begun(Query(m_database, begin).run())
    , m_open(m_begun.ok()) {}

Transaction::~Transaction() {
    if (m_open)
        (void)Query(m_database, "ROLLBACK").run();
}

Result<Done> Transaction::commit() {
    if (!m_begun)
        return m_begun;
    auto done = Query(m_database, "COMMIT").run();
    m_open = m_open && !done;
    return done;
}

} // namespace shopwalker
