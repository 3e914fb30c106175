// SPDX-FileCopyrightText: 2026 The Shopwalker developers
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/models/rows/row_list_model.h"
#include "app/models/touchpoint_catalogue.h"
#include "core/plan/guide_standing.h"
#include "core/rules/benchmark/guide.h"

/// What the guide shows, worked out from the open benchmark alone. Keys are ids.
namespace shopwalker::guide {

/// The ten steps; `key` is the number. Roles: `title`, `text`, `phase` (`done`, `current`, `open`),
/// `phaseText`, `ticked`, `target` (page where it is done), `facts` (sentences), `missing` (those that are
/// not met).
extern const QStringList stepRoles;
QList<Row> steps(const Guide& guide, const GuideStanding& standing);

/// The seven questions; `key` is `1` … `7`. Roles: `title`, `text`, `answer`.
extern const QStringList questionRoles;
QList<Row> questions(const Guide& guide, const Workbook& workbook);

/// The five stages. Roles: `title`, `text`, `standing` ("4 of 9 …"), `empty`, `lacking` (what the articles
/// name for it and the own company has not), `present`.
extern const QStringList stageRoles;
QList<Row> stages(const Guide& guide, const GuideStanding& standing, const Comparison& comparison,
                  const TouchpointCatalogue& catalogue, const QString& language);

/// Potential, current and former customers. The roles of stages.
extern const QStringList statusRoles;
QList<Row> statuses(const Guide& guide, const Comparison& comparison, const TouchpointCatalogue& catalogue,
                    const QString& language);

/// What persons noted. Roles: `title`, `lines` (what is said of it), and the fields by their names.
extern const QStringList personaRoles;
QList<Row> personas(const Workbook& workbook);
extern const QStringList practiceRoles;
QList<Row> practices(const Workbook& workbook, const TouchpointCatalogue& catalogue, const QString& language);
extern const QStringList departureRoles;
QList<Row> departures(const Workbook& workbook, const TouchpointCatalogue& catalogue,
                      const QString& language);

} // namespace shopwalker::guide
