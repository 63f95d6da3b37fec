import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { openSource, writeFigures } from '../../electron/forms/figures.repository.ts';
import { PlaceId } from '../../shared/ids.ts';

const Place = z.object({ id: PlaceId, level: z.enum(['commune', 'district']), parent: z.number() });
const Asked = z.object({
  elementId: z.number(),
  rows: z.enum(['communes', 'district']),
  kind: z.string(),
  yesNo: z.number(),
});

export interface ReportedYear {
  readonly year: number;
  /** Whether the n-th district (from 0) reports at all. */
  readonly reports?: (district: number) => boolean;
}

/**
 * Every district and commune reports every form of its own kind of period: months BM01, quarters BM02, the year BM03. The
 * counts are small and all different enough, so that the guard has work to do.
 */
export function writeReportedYear(handle: Sqlite.Database, { year, reports = () => true }: ReportedYear): void {
  const places = Place.array().parse(
    handle
      .prepare(
        "SELECT id, level, coalesce(parent_id, 0) AS parent FROM place WHERE level IN ('commune', 'district') ORDER BY id",
      )
      .all(),
  );
  const order = places.filter(({ level }) => level === 'district').map(({ id }) => Number(id));
  const reporting = places.filter(({ id, level, parent }) =>
    reports(order.indexOf(level === 'district' ? id : parent)),
  );
  const asked = Asked.array().parse(handle.prepare(askedOnce).all());
  const periods = handle.prepare('SELECT id FROM period WHERE year = ? AND kind = ? ORDER BY id').pluck();
  const writes = asked.flatMap(({ elementId, rows, kind, yesNo }) =>
    periods.all(year, kind).flatMap((period) =>
      reporting
        .filter(({ level }) => level === (rows === 'communes' ? 'commune' : 'district'))
        .map(({ id: placeId }) => ({
          elementId,
          period: Number(period),
          placeId,
          figure: figureFor(elementId, Number(period), placeId, yesNo === 1),
          sheet: null,
          cell: null,
        })),
    ),
  );
  handle
    .transaction(() =>
      writeFigures(handle, openSource(handle, 'hand', null, `${year}-12-16T08:00:00+07:00`, ''), writes),
    )
    .immediate();
}

/** Of each element the rows it is asked for in and the shortest period in which it comes. */
const askedOnce = `
SELECT fe.element_id AS elementId, fe.rows, e.value_type = 'yes-no' AS yesNo,
  CASE f.code WHEN 'BM01' THEN 'month' WHEN 'BM02' THEN 'quarter' ELSE 'year' END AS kind
FROM form_element fe JOIN form f ON f.id = fe.form_id JOIN data_element e ON e.id = fe.element_id
WHERE f.reporter = 'district' GROUP BY fe.element_id, fe.rows`;

function figureFor(element: number, period: number, place: number, isAnswer: boolean) {
  const mixed = (element * 7919 + period * 104_729 + place * 1_299_709) % 997;
  if (mixed % 11 === 0) return { state: 'none', value: 0 } as const;
  return { state: 'number', value: isAnswer ? mixed % 2 : mixed % 4 } as const;
}
