import type Sqlite from 'better-sqlite3';
import { type PeriodCode, PeriodKind, parsePeriod, periodNumber, periodsOf } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { rowWriter } from '../database/insert-row.ts';
import { makeObligations } from '../deadlines/make-obligations.ts';
import type { Seed } from './read-seed.ts';
import { type Ids, idOf } from './seed-ids.ts';
import { writeIndicators, writeTargets } from './seed-indicators.repository.ts';

/** Periods exist for these years: enough for comparison with the year before and for the plans to come. */
const periodYears = { first: 2021, last: 2035 };

export const isSeeded = (handle: Sqlite.Database): boolean =>
  handle.prepare('SELECT 1 FROM plan LIMIT 1').get() !== undefined;

/** Fills an empty database, all or nothing. */
export function writeSeed(handle: Sqlite.Database, seed: Seed): void {
  handle
    .transaction(() => {
      writeHolidays(handle, seed);
      writePeriods(handle);
      const places = writePlaces(handle, seed);
      const agencies = writeAgencies(handle, seed, places);
      const elements = writeElements(handle, seed);
      const forms = writeForms(handle, seed, elements);
      const indicators = writeIndicators(handle, seed);
      const plan = writePlan(handle, seed);
      const clauses = writeClauses(handle, seed, plan);
      writeTargets(handle, seed, plan, clauses, indicators);
      writeTasks(handle, seed, plan, clauses, agencies);
      writeRegimes(handle, seed, plan, forms);
      writeRules(handle, seed);
      writeRegisters(handle, seed);
      makeObligations(handle, plan);
    })
    .immediate();
  handle.exec('ANALYZE');
}

const flag = (value: boolean): 0 | 1 => (value ? 1 : 0);

function writeHolidays(handle: Sqlite.Database, { holidays }: Seed): void {
  const write = rowWriter(handle, 'holiday', ['day', 'kind', 'name', 'source', 'verified']);
  for (const one of holidays.holidays) write([one.day, one.kind, one.name, one.source, flag(one.verified)]);
}

function writePeriods(handle: Sqlite.Database): void {
  const write = rowWriter(handle, 'period', [
    'id',
    'code',
    'kind',
    'year',
    'number',
    'administrative_from',
    'administrative_to',
    'calendar_from',
    'calendar_to',
  ]);
  for (let year = periodYears.first; year <= periodYears.last; year += 1) {
    for (const kind of PeriodKind.options) for (const code of periodsOf(year, kind)) write(periodRow(code));
  }
}

function periodRow(code: PeriodCode) {
  const { kind, year, number } = parsePeriod(code);
  const [administrative, calendar] = [coverage(code, 'administrative'), coverage(code, 'calendar')];
  return [
    periodNumber(code),
    code,
    kind,
    year,
    number,
    administrative.from,
    administrative.to,
    calendar.from,
    calendar.to,
  ];
}

function writePlaces(handle: Sqlite.Database, { places }: Seed): Ids {
  const write = rowWriter(handle, 'place', ['code', 'name', 'type', 'level', 'parent_id', 'valid_from', 'valid_to']);
  const alias = rowWriter(handle, 'place_alias', ['place_id', 'alias']);
  const ids = new Map<string, number>();
  for (const place of places.places) {
    const parent = place.parent === null ? null : idOf(ids, place.parent);
    const id = write([place.code, place.name, place.type, place.level, parent, place.validFrom, place.validTo]);
    ids.set(place.code, id);
    for (const name of place.aliases) alias([id, name]);
  }
  return ids;
}

function writeAgencies(handle: Sqlite.Database, { agencies }: Seed, places: Ids): Ids {
  const write = rowWriter(handle, 'agency', [
    'code',
    'name',
    'short_name',
    'kind',
    'binding',
    'place_id',
    'section',
    'seq',
    'collective',
    'valid_from',
    'valid_to',
    'note',
  ]);
  return new Map(
    agencies.agencies.map((a) => [
      a.code,
      write([
        a.code,
        a.name,
        a.shortName,
        a.kind,
        a.binding,
        a.place === null ? null : idOf(places, a.place),
        a.section,
        a.seq,
        flag(a.collective),
        a.validFrom,
        a.validTo,
        a.note,
      ]),
    ]),
  );
}

function writeElements(handle: Sqlite.Database, { elements }: Seed): Ids {
  const write = rowWriter(handle, 'data_element', [
    'code',
    'name',
    'short_name',
    'kind',
    'value_type',
    'unit',
    'scale',
    'min',
    'max',
    'options',
    'small_count_guard',
    'clauses',
    'origin',
    'seq',
  ]);
  const level = rowWriter(handle, 'data_element_level', ['element_id', 'level']);
  const ids = new Map<string, number>();
  for (const e of elements) {
    const id = write([
      e.code,
      e.name,
      e.shortName,
      e.kind,
      e.valueType,
      e.unit,
      e.scale,
      e.min,
      e.max,
      JSON.stringify(e.options),
      flag(e.smallCountGuard),
      JSON.stringify(e.clauses),
      e.origin,
      e.seq,
    ]);
    ids.set(e.code, id);
    for (const name of e.levels) level([id, name]);
  }
  return ids;
}

function writeForms(handle: Sqlite.Database, { forms }: Seed, elements: Ids): Ids {
  const write = rowWriter(handle, 'form', ['code', 'version', 'name', 'reporter', 'origin']);
  const kind = rowWriter(handle, 'form_period_kind', ['form_id', 'kind']);
  const ids = new Map<string, number>();
  for (const form of forms) {
    const id = write([form.code, form.version, form.name, form.reporter, form.origin]);
    ids.set(form.code, id);
    for (const name of form.periodKinds) kind([id, name]);
    writeFormElements(handle, form, id, elements);
  }
  return ids;
}

function writeFormElements(handle: Sqlite.Database, form: Seed['forms'][number], formId: number, elements: Ids): void {
  const write = rowWriter(handle, 'form_element', [
    'form_id',
    'block',
    'rows',
    'seq',
    'group_title',
    'element_id',
    'agencies',
  ]);
  for (const [block, { rows, groups }] of form.blocks.entries()) {
    const cells = groups.flatMap((group) => group.elements.map((code) => ({ group, code })));
    for (const [seq, { group, code }] of cells.entries()) {
      write([formId, block, rows, seq, group.title, idOf(elements, code), JSON.stringify(group.agencies ?? [])]);
    }
  }
}

function writePlan(handle: Sqlite.Database, { plan }: Seed): number {
  const write = rowWriter(handle, 'plan', [
    'code',
    'title',
    'year',
    'number',
    'issued_on',
    'issuer',
    'field',
    'status',
    'note',
  ]);
  const id = write([
    plan.code,
    plan.title,
    plan.year,
    plan.number,
    plan.issuedOn,
    plan.issuer,
    plan.field,
    plan.status,
    plan.note,
  ]);
  const line = rowWriter(handle, 'plan_line', ['plan_id', 'part', 'seq', 'text']);
  for (const [seq, text] of plan.recipients.entries()) line([id, 'recipient', seq, text]);
  for (const [seq, text] of plan.signature.entries()) line([id, 'signature', seq, text]);
  const basis = rowWriter(handle, 'legal_basis', [
    'plan_id',
    'seq',
    'number',
    'issued_on',
    'title',
    'issuer',
    'clause',
  ]);
  for (const [seq, b] of plan.legalBases.entries()) basis([id, seq, b.number, b.issuedOn, b.title, b.issuer, b.clause]);
  return id;
}

function writeClauses(handle: Sqlite.Database, { plan }: Seed, planId: number): Ids {
  const section = rowWriter(handle, 'section', ['plan_id', 'parent_id', 'code', 'printed_number', 'title', 'seq']);
  const sections = new Map<string, number>();
  for (const s of plan.sections) {
    const parent = s.parent === null ? null : idOf(sections, s.parent);
    sections.set(s.code, section([planId, parent, s.code, s.printedNumber, s.title, s.seq]));
  }
  const clause = rowWriter(handle, 'clause', [
    'plan_id',
    'section_id',
    'label',
    'kind',
    'printed_number',
    'text',
    'seq',
  ]);
  return new Map(
    plan.clauses.map((c) => [
      c.label,
      clause([
        planId,
        c.section === null ? null : idOf(sections, c.section),
        c.label,
        c.kind,
        c.printedNumber,
        c.text,
        c.seq,
      ]),
    ]),
  );
}

function writeTasks(handle: Sqlite.Database, { tasks }: Seed, planId: number, clauses: Ids, agencies: Ids): void {
  const write = rowWriter(handle, 'task', ['plan_id', 'clause_id', 'title', 'seq']);
  const assignment = rowWriter(handle, 'assignment', ['task_id', 'agency_id', 'role', 'basis']);
  for (const [seq, task] of tasks.tasks.entries()) {
    const id = write([planId, idOf(clauses, task.clause), task.title, seq + 1]);
    for (const a of task.assignments) assignment([id, idOf(agencies, a.agency), a.role, a.basis]);
  }
}

function writeRegimes(handle: Sqlite.Database, { regimes }: Seed, planId: number, forms: Ids): void {
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
  ]);
  for (const r of regimes) {
    write([
      r.code,
      planId,
      r.name,
      r.reporters,
      JSON.stringify(r.agencies ?? []),
      r.receiver,
      r.frequency,
      r.coverage,
      JSON.stringify(r.due),
      r.form === null ? null : idOf(forms, r.form),
      r.clause,
      r.legalBasis,
      r.dueBasis,
      r.note,
    ]);
  }
}

function writeRules(handle: Sqlite.Database, { rules }: Seed): void {
  const write = rowWriter(handle, 'validation_rule', ['code', 'severity', 'definition', 'note']);
  for (const { code, severity, note, ...definition } of rules)
    write([code, severity, JSON.stringify(definition), note]);
}

function writeRegisters(handle: Sqlite.Database, { registers }: Seed): void {
  const write = rowWriter(handle, 'register', ['number', 'code', 'name', 'clauses', 'feeds', 'sensitivity', 'origin']);
  for (const r of registers) {
    write([
      r.number,
      r.code,
      r.name,
      JSON.stringify(r.clauses),
      JSON.stringify(r.feeds.map(({ element }) => element)),
      r.sensitivity,
      r.origin,
    ]);
  }
}
