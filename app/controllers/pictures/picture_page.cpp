// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#include "app/controllers/pictures/picture_page.h"

namespace shopwalker {

void PicturePage::fill() {
    if (shared())
        m_kit = m_kitIn(names().language);
    m_open = m_kit ? shared() : nullptr;
    take();
    m_source = m_open ? PictureSource(picture()) : PictureSource();
}

void PicturePage::draw() {
    m_source = m_open ? PictureSource(picture()) : PictureSource();
    emit changed();
}

} // namespace shopwalker
