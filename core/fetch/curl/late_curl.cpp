// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
// The functions of libcurl that we use, each of which loads libcurl when it is first called. It brings some
// thirty libraries with it, and loading them took a sixth of the time to the first frame of a program that
// may never fetch anything. Where libcurl is missing every request fails with that reason.
#include <algorithm>
#include <chrono>
#include <cstdarg>
#include <curl/curl.h>
#include <dlfcn.h>
#include <thread>

// Variadic in <curl/curl.h> as macros of its type checks; here the functions themselves are meant.
#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt

namespace {

void* libcurl() {
    static void* const loaded = ::dlopen(SHOPWALKER_LIBCURL, RTLD_NOW | RTLD_LOCAL);
    return loaded;
}

template<class Function>
Function* find(const char* name) {
    void* const found = libcurl() == nullptr ? nullptr : ::dlsym(libcurl(), name);
    return reinterpret_cast<Function*>(found);
}

/// Options tell the type of their value by their number (CURLOPTTYPE_… in <curl/curl.h>).
template<class Set>
auto setAny(int option, va_list arguments, Set set) {
    if (option >= CURLOPTTYPE_OFF_T && option < CURLOPTTYPE_BLOB)
        return set(va_arg(arguments, curl_off_t));
    if (option < CURLOPTTYPE_OBJECTPOINT)
        return set(va_arg(arguments, long));
    return set(va_arg(arguments, void*));
}

} // namespace

// NOLINTBEGIN(readability-identifier-naming): these names are libcurl's
#define LATE(name) static auto* const name = find<decltype(::name)>(#name)

extern "C" {

CURLcode curl_global_init(long flags) {
    LATE(curl_global_init);
    return curl_global_init == nullptr ? CURLE_FAILED_INIT : curl_global_init(flags);
}

time_t curl_getdate(const char* text, const time_t* unused) {
    LATE(curl_getdate);
    return curl_getdate == nullptr ? -1 : curl_getdate(text, unused);
}

curl_slist* curl_slist_append(curl_slist* list, const char* text) {
    LATE(curl_slist_append);
    return curl_slist_append == nullptr ? nullptr : curl_slist_append(list, text);
}

void curl_slist_free_all(curl_slist* list) {
    LATE(curl_slist_free_all);
    if (curl_slist_free_all != nullptr)
        curl_slist_free_all(list);
}

CURL* curl_easy_init() {
    LATE(curl_easy_init);
    return curl_easy_init == nullptr ? nullptr : curl_easy_init();
}

void curl_easy_cleanup(CURL* handle) {
    LATE(curl_easy_cleanup);
    if (curl_easy_cleanup != nullptr)
        curl_easy_cleanup(handle);
}

CURLcode curl_easy_setopt(CURL* handle, CURLoption option, ...) {
    LATE(curl_easy_setopt);
    if (curl_easy_setopt == nullptr)
        return CURLE_FAILED_INIT;
    va_list arguments;
    va_start(arguments, option);
    const auto code =
        setAny(option, arguments, [&](auto value) { return curl_easy_setopt(handle, option, value); });
    va_end(arguments);
    return code;
}

CURLcode curl_easy_getinfo(CURL* handle, CURLINFO info, ...) {
    LATE(curl_easy_getinfo);
    if (curl_easy_getinfo == nullptr)
        return CURLE_FAILED_INIT;
    va_list arguments;
    va_start(arguments, info);
    const auto code = curl_easy_getinfo(handle, info, va_arg(arguments, void*));
    va_end(arguments);
    return code;
}

const char* curl_easy_strerror(CURLcode code) {
    LATE(curl_easy_strerror);
    return curl_easy_strerror == nullptr ? "libcurl is not installed" : curl_easy_strerror(code);
}

CURLM* curl_multi_init() {
    LATE(curl_multi_init);
    return curl_multi_init == nullptr ? nullptr : curl_multi_init();
}

CURLMcode curl_multi_cleanup(CURLM* multi) {
    LATE(curl_multi_cleanup);
    return curl_multi_cleanup == nullptr ? CURLM_BAD_HANDLE : curl_multi_cleanup(multi);
}

CURLMcode curl_multi_setopt(CURLM* multi, CURLMoption option, ...) {
    LATE(curl_multi_setopt);
    if (curl_multi_setopt == nullptr)
        return CURLM_BAD_HANDLE;
    va_list arguments;
    va_start(arguments, option);
    const auto code =
        setAny(option, arguments, [&](auto value) { return curl_multi_setopt(multi, option, value); });
    va_end(arguments);
    return code;
}

CURLMcode curl_multi_add_handle(CURLM* multi, CURL* handle) {
    LATE(curl_multi_add_handle);
    return curl_multi_add_handle == nullptr ? CURLM_BAD_HANDLE : curl_multi_add_handle(multi, handle);
}

CURLMcode curl_multi_remove_handle(CURLM* multi, CURL* handle) {
    LATE(curl_multi_remove_handle);
    return curl_multi_remove_handle == nullptr ? CURLM_BAD_HANDLE : curl_multi_remove_handle(multi, handle);
}

CURLMcode curl_multi_perform(CURLM* multi, int* running) {
    LATE(curl_multi_perform);
    return curl_multi_perform == nullptr ? CURLM_BAD_HANDLE : curl_multi_perform(multi, running);
}

CURLMcode curl_multi_poll(CURLM* multi, curl_waitfd extra[], unsigned int count, int milliseconds,
                          int* ready) {
    LATE(curl_multi_poll);
    if (curl_multi_poll != nullptr)
        return curl_multi_poll(multi, extra, count, milliseconds, ready);
    std::this_thread::sleep_for(std::chrono::milliseconds(std::min(milliseconds, 10))); // nothing wakes us
    return CURLM_BAD_HANDLE;
}

CURLMcode curl_multi_wakeup(CURLM* multi) {
    LATE(curl_multi_wakeup);
    return curl_multi_wakeup == nullptr ? CURLM_BAD_HANDLE : curl_multi_wakeup(multi);
}

CURLMsg* curl_multi_info_read(CURLM* multi, int* left) {
    LATE(curl_multi_info_read);
    return curl_multi_info_read == nullptr ? nullptr : curl_multi_info_read(multi, left);
}

} // extern "C"
// NOLINTEND(readability-identifier-naming)
