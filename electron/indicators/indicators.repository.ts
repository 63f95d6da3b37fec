import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { Day } from '../../shared/calendar/day.ts';
import { periodOfNumber } from '../../shared/calendar/period.ts';
import { IndicatorCode, PlaceId } from '../../shared/ids.ts';
import { IndicatorPresentation } from '../../shared/indicators/indicator-seed.ts';
import type { Database } from '../database/open.ts';
import { stateOfNumber } from '../forms/figures.repository.ts';
import { expression, targetOf } from './indicator-versions.repository.ts';

/** Indicators of the plan in the order of its targets, without those it no longer uses. */
export async function indicatorRows(db: Database, planId: number) {
  const rows = await db
    .selectFrom('target as t')
    .innerJoin('indicator as i', 'i.id', 't.indicatorId')
    .select([
      'i.code',
      'i.clause',
      't.title as name',
      'i.presentation',
      'i.numerator',
      'i.denominator',
      'i.coverage',
      'i.note',
      't.operator',
      't.value',
      't.scale',
    ])
    .where('t.planId', '=', planId)
    .where('i.retired', '=', 0)
    .orderBy('t.seq')
    .execute();
  return rows.map(({ operator, value, scale, ...row }) => ({
    ...row,
    code: IndicatorCode.parse(row.code),
    presentation: IndicatorPresentation.parse(row.presentation),
    numerator: expression(row.numerator),
    denominator: row.denominator === null ? null : expression(row.denominator),
    target: targetOf({ operator, value, scale }),
  }));
}

const SourceRow = z
  .object({
    placeId: PlaceId,
    place: z.string(),
    district: z.string(),
    period: z.number(),
    state: z.number(),
    value: z.number().int(),
    kind: z.enum(['file', 'hand', 'undo']),
    fileName: z.string().nullable(),
    sheet: z.string().nullable(),
    cell: z.string().nullable(),
    receivedOn: Day.nullable(),
    at: z.string(),
  })
  .transform(({ period, state, kind, fileName, sheet, cell, receivedOn, at, ...row }) => ({
    ...row,
    period: periodOfNumber(period),
    state: stateOfNumber(state),
    source: { kind, fileName, sheet, cell, receivedOn, at },
  }));

export const sourcesQuery = `
SELECT v.place_id AS placeId, p.type || ' ' || p.name AS place, CASE p.level WHEN 'commune' THEN d.type || ' ' || d.name ELSE p.type || ' ' || p.name END AS district,
  v.period, v.state, v.value, s.kind, i.file_name AS fileName, c.sheet, c.cell, i.received_on AS receivedOn, s.at
FROM value v
JOIN place p ON p.id = v.place_id LEFT JOIN place d ON d.id = p.parent_id
JOIN value_change c ON c.id = v.change_id JOIN value_source s ON s.id = c.source_id LEFT JOIN import i ON i.id = s.import_id
WHERE v.element_id = ? AND v.period IN (SELECT value FROM json_each(?))
ORDER BY v.period, v.place_id`;

/** The figures of one element in the periods, each with the file, sheet and cell that brought it. */
export const figuresWithSource = (handle: Sqlite.Database, elementId: number, periods: readonly number[]) =>
  z.array(SourceRow).parse(handle.prepare(sourcesQuery).all(elementId, JSON.stringify(periods)));
