import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { FigureSourceKind } from '../../shared/forms/forms.contract.ts';
import { appendEvent } from '../database/audit-chain.ts';
import { sealedChange, sealOf } from '../database/figure-seal.ts';
import { preparedRaw } from '../database/prepared.ts';

/** A closed period is sealed with the figures of every period of its year that lies in it. */
const figuresWithin = `SELECT v.element_id, v.period, v.place_id, v.state, v.value, v.change_id FROM value v
  WHERE v.period IN (SELECT i.id FROM period i JOIN period o ON o.id = ? AND i.year = o.year
    AND i.calendar_from >= o.calendar_from AND i.calendar_to <= o.calendar_to)
  ORDER BY v.period, v.place_id, v.element_id`;
const Rows = z.array(z.array(z.unknown()));

const periodSeal = (handle: Sqlite.Database, period: number): string =>
  sealOf(Rows.parse(preparedRaw(handle, figuresWithin).all(period)));

/** Keeps in the audit log what a period held when it was closed. Opens no transaction. */
export const sealPeriod = (handle: Sqlite.Database, period: number, at: string): void =>
  appendEvent(handle, { kind: 'closed-period', ref: period, at, detail: periodSeal(handle, period) });

const Sealed = z.array(z.tuple([z.number(), z.string()]));

/** Why and when a period was closed, as its newest line in the log has it; the log has seals of its own. */
const otherThanLogged = `SELECT l.period FROM period_lock l JOIN change_log c ON c.id =
    (SELECT max(id) FROM change_log WHERE entity = 'period-lock' AND entity_id = l.period)
  WHERE c.after IS NOT l.reason OR c.at <> l.at`;
const Periods = z.array(z.number());

/** Closed periods whose figures, reason or time are no longer those they were closed with. */
export function brokenPeriods(handle: Sqlite.Database): number[] {
  const sealed = handle
    .prepare(`SELECT l.period, ifnull((SELECT detail FROM audit_entry WHERE kind = 'closed-period' AND ref = l.period
      ORDER BY seq DESC LIMIT 1), '') FROM period_lock l ORDER BY l.period`)
    .raw()
    .all();
  const altered = new Set(Periods.parse(preparedRaw(handle, otherThanLogged).all().flat()));
  return Sealed.parse(sealed).flatMap(([period, seal]) =>
    periodSeal(handle, period) === seal && !altered.has(period) ? [] : [period],
  );
}

/** Sources whose changes are no longer those they were sealed with. */
export function brokenBatches(handle: Sqlite.Database): number[] {
  const sealed = handle.prepare("SELECT ref, detail FROM audit_entry WHERE kind = 'figures' ORDER BY seq").raw().all();
  const changes = handle.prepare(`SELECT ${sealedChange} FROM value_change WHERE source_id = ? ORDER BY id`).raw();
  return Sealed.parse(sealed).flatMap(([source, seal]) =>
    sealOf(Rows.parse(changes.all(source))) === seal ? [] : [source],
  );
}

const Batch = z.object({
  kind: FigureSourceKind,
  at: z.string(),
  fileName: z.string().nullable(),
  period: z.number().nullable(),
});

/** What is said of a batch that is broken; nothing if not even its source can be read. */
export const batchOf = (handle: Sqlite.Database, source: number) =>
  Batch.optional().parse(
    handle
      .prepare(`SELECT s.kind, s.at, i.file_name AS fileName,
          ifnull(i.period, (SELECT min(period) FROM value_change WHERE source_id = s.id)) AS period
        FROM value_source s LEFT JOIN import i ON i.id = ifnull(s.import_id, s.undone_import_id) WHERE s.id = ?`)
      .get(source),
  );

const Strays = z.array(z.tuple([z.number(), z.number()]));

/** By period, how many figures are not what their last change says: altered, missing, or without a change. */
export function strayFigures(handle: Sqlite.Database): Map<number, number> {
  const altered = handle.prepare(`SELECT v.period, count(*) FROM value v LEFT JOIN value_change c ON c.id = v.change_id
    WHERE c.id IS NULL OR c.element_id <> v.element_id OR c.period <> v.period OR c.place_id <> v.place_id
      OR c.state IS NOT v.state OR c.value IS NOT v.value
    GROUP BY v.period`);
  const missing = handle.prepare(`SELECT c.period, count(*) FROM (
      SELECT max(id) AS id FROM value_change GROUP BY element_id, period, place_id
    ) l CROSS JOIN value_change c ON c.id = l.id
    LEFT JOIN value v ON v.element_id = c.element_id AND v.period = c.period AND v.place_id = c.place_id
    WHERE (c.state IS NULL) <> (v.change_id IS NULL) OR v.change_id <> c.id
    GROUP BY c.period`);
  const strays = new Map<number, number>();
  for (const [period, count] of Strays.parse([...altered.raw().all(), ...missing.raw().all()]))
    strays.set(period, Math.max(count, strays.get(period) ?? 0));
  return strays;
}
