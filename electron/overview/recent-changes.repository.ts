import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import type { Day } from '../../shared/calendar/day.ts';
import type { RecentChanges } from '../../shared/overview/changes.ts';
import { prepared } from '../database/prepared.ts';

const Row = z.object({
  files: z.number(),
  figures: z.number(),
  tasks: z.number(),
  evidence: z.number(),
  registers: z.number(),
  signed: z.number(),
});

/** The newest part of the log only: from the entry after the newest one of an earlier day. */
const counted = `WITH recent AS (
  SELECT a.kind, a.ref, a.detail, c.entity, c.entity_id, c.field, x.task_id AS of_task, r.step
  FROM audit_entry a
    LEFT JOIN change_log c ON a.kind = 'change' AND c.id = a.ref
    LEFT JOIN assignment x ON c.entity = 'assignment' AND x.id = c.entity_id
    LEFT JOIN report_step r ON a.kind = 'report-step' AND r.id = a.ref
  WHERE a.seq > ifnull((SELECT max(seq) FROM audit_entry WHERE at < @since), 0)
    AND a.kind IN ('change', 'figures', 'import', 'report-step'))
SELECT
  count(*) FILTER (WHERE kind = 'import') AS files,
  ifnull(sum(CAST(detail AS INTEGER)) FILTER (WHERE kind = 'figures'), 0) AS figures,
  count(DISTINCT iif(entity = 'task', entity_id, of_task))
    FILTER (WHERE entity IN ('task', 'assignment') AND field <> 'evidence') AS tasks,
  count(*) FILTER (WHERE entity = 'assignment' AND field = 'evidence') AS evidence,
  count(DISTINCT entity_id) FILTER (WHERE entity IN ('register-entry', 'register-case')) AS registers,
  count(*) FILTER (WHERE step = 'sign') AS signed
FROM recent`;

export const changesSince = (handle: Sqlite.Database, since: Day): RecentChanges => ({
  since,
  ...Row.parse(prepared(handle, counted).get({ since })),
});
