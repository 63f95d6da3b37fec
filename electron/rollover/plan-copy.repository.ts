import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { DueRule } from '../../shared/deadlines/regime-seed.ts';
import type { CarriedOver } from '../../shared/rollover/carried-over.ts';
import { copiedPlanNote, copiedRegimeNote } from '../../shared/rollover/wording.ts';
import { rowWriter } from '../database/insert-row.ts';
import type { PlanSource } from './rollover-source.repository.ts';

type Row<K extends 'clauses' | 'tasks' | 'assignments' | 'targets'> = PlanSource[K][number];
export type Carried = CarriedOver<Row<'clauses'>, Row<'tasks'>, Row<'assignments'>, Row<'targets'>>;

/** New row ids by those of the source. */
type Ids = ReadonlyMap<number, number>;

export interface NewPlan {
  readonly code: string;
  readonly title: string;
  readonly year: number;
}

/** Writes the plan of another year from what goes along. Opens no transaction. */
export function writePlanCopy(handle: Sqlite.Database, source: PlanSource, carried: Carried, plan: NewPlan): number {
  const planId = writePlan(handle, source, plan);
  const clauses = writeClauses(handle, carried.clauses, writeSections(handle, source.sections, planId), planId);
  const tasks = writeTasks(handle, carried.tasks, clauses, planId);
  writeAssignments(handle, carried.assignments, tasks);
  writeTargets(handle, carried.targets, clauses, { id: planId, year: plan.year });
  return planId;
}

/**
 * The history of rows that were taken back stays: a new row never takes the id of one that has a history, or it would
 * show what was done to the other.
 */
function freshId(handle: Sqlite.Database, table: 'plan' | 'task' | 'assignment'): number {
  const used = handle
    .prepare(
      `SELECT max(ifnull((SELECT max(id) FROM ${table}), 0), ifnull((SELECT max(entity_id) FROM change_log WHERE entity = ?), 0))`,
    )
    .pluck()
    .get(table);
  return z.number().parse(used) + 1;
}

function idOf(ids: Ids, old: number): number {
  const id = ids.get(old);
  if (id === undefined) throw new Error('a row that goes along rests on one that stays behind');
  return id;
}

function writePlan(handle: Sqlite.Database, { plan: old, lines, legalBases }: PlanSource, plan: NewPlan): number {
  const write = rowWriter(handle, 'plan', [
    'id',
    'code',
    'title',
    'year',
    'issuer',
    'field',
    'status',
    'note',
    'based_on_id',
  ]);
  const note = copiedPlanNote(old.code, old.year, plan.year);
  const id = freshId(handle, 'plan');
  write([id, plan.code, plan.title, plan.year, old.issuer, old.field, 'draft', note, old.id]);
  const line = rowWriter(handle, 'plan_line', ['plan_id', 'part', 'seq', 'text']);
  for (const { part, seq, text } of lines) line([id, part, seq, text]);
  const basis = rowWriter(handle, 'legal_basis', [
    'plan_id',
    'seq',
    'number',
    'issued_on',
    'title',
    'issuer',
    'clause',
  ]);
  for (const b of legalBases) basis([id, b.seq, b.number, b.issuedOn, b.title, b.issuer, b.clause]);
  return id;
}

/** Two passes, so that a heading may stand before the one it belongs to. */
function writeSections(handle: Sqlite.Database, sections: PlanSource['sections'], planId: number): Ids {
  const write = rowWriter(handle, 'section', ['plan_id', 'code', 'printed_number', 'title', 'seq']);
  const ids = new Map(sections.map((s) => [s.id, write([planId, s.code, s.printedNumber, s.title, s.seq])]));
  const setParent = handle.prepare('UPDATE section SET parent_id = ? WHERE id = ?');
  for (const { id, parentId } of sections) if (parentId !== null) setParent.run(idOf(ids, parentId), idOf(ids, id));
  return ids;
}

function writeClauses(handle: Sqlite.Database, clauses: Carried['clauses'], sections: Ids, planId: number): Ids {
  const write = rowWriter(handle, 'clause', [
    'plan_id',
    'section_id',
    'label',
    'kind',
    'printed_number',
    'text',
    'seq',
    'origin',
  ]);
  return new Map(
    clauses.map((c) => {
      const section = c.sectionId === null ? null : idOf(sections, c.sectionId);
      return [c.id, write([planId, section, c.label, c.kind, c.printedNumber, c.text, c.seq, c.origin])];
    }),
  );
}

function writeTasks(handle: Sqlite.Database, tasks: Carried['tasks'], clauses: Ids, planId: number): Ids {
  const write = rowWriter(handle, 'task', ['id', 'plan_id', 'clause_id', 'title', 'seq', 'lineage_id', 'origin']);
  const first = freshId(handle, 'task');
  return new Map(
    tasks.map((t, index) => [
      t.id,
      write([first + index, planId, idOf(clauses, t.clauseId), t.title, t.seq, t.lineageId ?? t.id, t.origin]),
    ]),
  );
}

function writeAssignments(handle: Sqlite.Database, assignments: Carried['assignments'], tasks: Ids): void {
  const write = rowWriter(handle, 'assignment', ['id', 'task_id', 'agency_id', 'role', 'basis']);
  const first = freshId(handle, 'assignment');
  for (const [index, a] of assignments.entries()) {
    write([first + index, idOf(tasks, a.taskId), a.agencyId, a.role, a.basis]);
  }
}

/** An indicator that was changed for the new year already is used as it was changed. */
const versionOfYear = `SELECT n.id FROM indicator o JOIN indicator n ON n.code = o.code
  WHERE o.id = ? AND n.from_year <= ? ORDER BY n.from_year DESC LIMIT 1`;

function writeTargets(
  handle: Sqlite.Database,
  targets: Carried['targets'],
  clauses: Ids,
  plan: { readonly id: number; readonly year: number },
): void {
  const version = handle.prepare(versionOfYear).pluck();
  const write = rowWriter(handle, 'target', [
    'code',
    'plan_id',
    'clause_id',
    'indicator_id',
    'title',
    'operator',
    'value',
    'scale',
    'scope',
    'seq',
  ]);
  for (const t of targets) {
    const clause = t.clauseId === null ? null : idOf(clauses, t.clauseId);
    const indicator = t.indicatorId === null ? null : z.number().parse(version.get(t.indicatorId, plan.year));
    write([t.code, plan.id, clause, indicator, t.title, t.operator, t.value, t.scale, t.scope, t.seq]);
  }
}

/** Regimes keep their rules; a date that a document of last year named is ours until the new document is known. */
export function writeRegimes(
  handle: Sqlite.Database,
  { plan: old, regimes }: PlanSource,
  planId: number,
  year: number,
): number {
  const write = rowWriter(handle, 'regime', [
    'code',
    'plan_id',
    'name',
    'reporters',
    'agencies',
    'receiver',
    'frequency',
    'coverage',
    'due',
    'form_id',
    'clause',
    'legal_basis',
    'due_basis',
    'note',
    'warn_days',
  ]);
  for (const r of regimes) {
    write([
      r.code,
      planId,
      r.name,
      r.reporters,
      r.agencies,
      r.receiver,
      r.frequency,
      r.coverage,
      r.due,
      r.formId,
      r.clause,
      r.legalBasis,
      makesDates(r.due) ? 'office' : r.dueBasis,
      copiedRegimeNote(r.note, old.year, year),
      r.warnDays,
    ]);
  }
  return regimes.length;
}

const makesDates = (due: string): boolean => DueRule.parse(JSON.parse(due)).kind !== 'on-request';

export const logPlanCopy = (handle: Sqlite.Database, planId: number, from: string, to: string, at: string): number =>
  rowWriter(handle, 'change_log', ['entity', 'entity_id', 'field', 'before', 'after', 'source', 'at'])([
    'plan',
    planId,
    'rollover',
    from,
    to,
    'hand',
    at,
  ]);
