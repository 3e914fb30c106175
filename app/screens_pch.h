// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/pch.h"

#include <QAbstractListModel>
#include <QQuickPaintedItem>
#include <QThreadPool>
#include <QtQml/qqmlprivate.h>
