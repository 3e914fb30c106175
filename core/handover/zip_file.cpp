// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "core/handover/zip_file.h"

#include "core/types/file_sync.h"
#include "core/types/json/json.h"
#include "core/types/limits.h"

#include <memory>
#include <zip.h>

namespace shopwalker {

namespace {

Error failure(const std::string& text, const std::string& file) {
    return {"zip", text, file};
}

std::string messageOf(int code) {
    zip_error_t error;
    zip_error_init_with_code(&error, code);
    std::string message = zip_error_strerror(&error);
    zip_error_fini(&error);
    return message;
}

struct Discard {
    void operator()(zip_t* archive) const { zip_discard(archive); }
};
struct CloseFile {
    void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;

/// Reads in pieces and counts, because the size that an archive states may be a lie.
Result<QByteArray> readEntry(zip_t* archive, zip_uint64_t index, std::size_t& left,
                             const std::string& where) {
    constexpr std::size_t piece = 64 * 1024;
    const std::unique_ptr<zip_file_t, CloseFile> entry(zip_fopen_index(archive, index, 0));
    if (!entry)
        return failure("a part cannot be read: the file is damaged", where);
    QByteArray content;
    QByteArray buffer(piece, Qt::Uninitialized);
    for (;;) {
        const auto count = zip_fread(entry.get(), buffer.data(), piece);
        if (count < 0)
            return failure("a part cannot be unpacked: the file is damaged", where);
        if (count == 0)
            return content;
        if (static_cast<std::size_t>(count) > left)
            return failure("it unpacks to more than is allowed; it is not imported", where);
        left -= static_cast<std::size_t>(count);
        content.append(buffer.constData(), static_cast<qsizetype>(count));
    }
}

} // namespace

Result<Done> writeZip(const std::string& file, const ZipContents& contents) {
    int code = 0;
    Archive archive(zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &code));
    if (!archive)
        return failure("the file cannot be written (" + messageOf(code) + ")", file);
    for (const auto& [name, content] : contents) {
        auto* source = zip_source_buffer(archive.get(), content.constData(),
                                         static_cast<zip_uint64_t>(content.size()), 0);
        const auto index =
            source == nullptr ? -1 : zip_file_add(archive.get(), name.c_str(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0) {
            zip_source_free(source);
            return failure("a part cannot be added", file);
        }
        zip_file_set_dostime(archive.get(), static_cast<zip_uint64_t>(index), 0, 0x21,
                             0); // same walk, same bytes
    }
    if (zip_close(archive.get()) != 0)
        return failure(std::string("the file cannot be written (") + zip_strerror(archive.get()) + ")", file);
    (void)archive.release();
    if (!syncFile(toQString(file)))
        return failure("the file cannot be written to the disk", file);
    return Done{};
}

Result<ZipContents> readZip(const std::string& file) {
    int code = 0;
    const Archive archive(zip_open(file.c_str(), ZIP_RDONLY | ZIP_CHECKCONS, &code));
    if (!archive && code == ZIP_ER_NOENT)
        return failure("there is no such file; check its name and folder", file);
    if (!archive)
        return failure("this is no sound .zip file (" + messageOf(code) + ")", file);
    const auto count = zip_get_num_entries(archive.get(), 0);
    if (count < 0 || count > limits::handOverFiles)
        return failure("it holds more files than a walk can have; it is not imported", file);
    ZipContents contents;
    auto left = limits::handOverBytes;
    for (zip_uint64_t index = 0; index < static_cast<zip_uint64_t>(count); ++index) {
        const char* name = zip_get_name(archive.get(), index, 0);
        auto content = readEntry(archive.get(), index, left, file);
        if (!content)
            return content.error();
        if (name == nullptr || !contents.emplace(name, std::move(content).value()).second)
            return failure("two parts have one name: the file is damaged", file);
    }
    return contents;
}

} // namespace shopwalker
