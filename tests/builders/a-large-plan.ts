import type Sqlite from 'better-sqlite3';
import { rowWriter } from '../../electron/database/insert-row.ts';
import { aPreparedFolder } from './database-content.ts';

const sections = 20;

/** A data folder with, besides the seeded plan, one of 2024 with so many clauses; it is the plan in use. */
export const aLargePlan = (clauses: number, textOf: (index: number) => string = (index) => `Nhiệm vụ số ${index}`) =>
  aPreparedFolder((handle) => writeLargePlan(handle, clauses, textOf));

function writeLargePlan(handle: Sqlite.Database, clauses: number, textOf: (index: number) => string): void {
  const plan = rowWriter(handle, 'plan', ['code', 'title', 'year', 'issuer', 'field', 'status', 'note']);
  const planId = plan(['KH-LON', 'Kế hoạch lớn', 2024, 'UBND tỉnh', 'thử', 'draft', '']);
  const section = rowWriter(handle, 'section', ['plan_id', 'code', 'printed_number', 'title', 'seq']);
  const headings = Array.from({ length: sections }, (_, index) =>
    section([planId, `S${index}`, `${index}.`, `Mục ${index}`, index + 1]),
  );
  const clause = rowWriter(handle, 'clause', [
    'plan_id',
    'section_id',
    'label',
    'kind',
    'printed_number',
    'text',
    'seq',
  ]);
  const task = rowWriter(handle, 'task', ['plan_id', 'clause_id', 'title', 'seq']);
  const assignment = rowWriter(handle, 'assignment', ['task_id', 'agency_id', 'role', 'basis']);
  const agencies = handle.prepare('SELECT id FROM agency ORDER BY seq LIMIT 30').pluck().all().map(Number);
  for (let index = 0; index < clauses; index += 1) {
    const at = Math.floor((index * sections) / clauses);
    const heading = headings[at] ?? null;
    const id = clause([planId, heading, `S${at}-${index}`, 'task', '-', textOf(index), index + 1]);
    const taskId = task([planId, id, `Việc ${index}`, index + 1]);
    for (const step of [0, 7]) assignment([taskId, agencies[(index + step) % agencies.length] ?? 1, 'lead', 'text']);
  }
}
