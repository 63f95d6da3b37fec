import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { AgenciesSeed } from '../../shared/agencies/agency-seed.ts';
import { HolidaySeed } from '../../shared/calendar/holiday-seed.ts';
import { RegimeSeed } from '../../shared/deadlines/regime-seed.ts';
import { DataElementSeed, FormSeed, RuleSeed } from '../../shared/forms/form-seed.ts';
import { IndicatorSeed } from '../../shared/indicators/indicator-seed.ts';
import { InspectionRules } from '../../shared/inspections/inspections.contract.ts';
import { LetterTemplate } from '../../shared/letters/letters.contract.ts';
import { OfficeSeed } from '../../shared/office/office-seed.ts';
import { PlacesSeed } from '../../shared/places/place-seed.ts';
import { PlanSeed } from '../../shared/plan/plan-seed.ts';
import { RegisterSeed } from '../../shared/registers/register-seed.ts';
import { OutlineSeed } from '../../shared/reports/outline/outline.ts';
import { ScoringSheet } from '../../shared/scoring/scoring-sheet.ts';
import { TasksSeed } from '../../shared/tasks/task-seed.ts';

/** What a new database is filled with, from the data files under `resources/seed`. */
export interface Seed {
  readonly places: PlacesSeed;
  readonly agencies: AgenciesSeed;
  readonly plan: PlanSeed;
  readonly tasks: TasksSeed;
  readonly holidays: HolidaySeed;
  readonly elements: readonly DataElementSeed[];
  readonly rules: readonly RuleSeed[];
  readonly forms: readonly FormSeed[];
  readonly indicators: readonly IndicatorSeed[];
  readonly registers: readonly RegisterSeed[];
  readonly regimes: readonly RegimeSeed[];
  readonly office: OfficeSeed;
}

const readerOf =
  (resources: string) =>
  <T>(name: string, schema: z.ZodType<T>): T =>
    schema.parse(JSON.parse(readFileSync(path.join(resources, 'seed', `${name}.json`), 'utf8')));

/** Not copied into the database: there stands only what the office has changed. */
export const readLetterTemplates = (resources: string): LetterTemplate[] =>
  readerOf(resources)('letter-templates', z.array(LetterTemplate));

/** Nor these. */
export const readReportOutlines = (resources: string): OutlineSeed =>
  readerOf(resources)('report-outlines', OutlineSeed);
/** Nor this, until a commune is scored by it. */
export const readScoringSheet = (resources: string): ScoringSheet => readerOf(resources)('scoring-sheet', ScoringSheet);
/** Nor these, until the office sets its own. */
export const readInspectionRules = (resources: string): InspectionRules =>
  readerOf(resources)('inspection-rules', InspectionRules);
/** A register's definition stands in the database only where the office has changed it. */
export const readRegisters = (resources: string): RegisterSeed[] =>
  readerOf(resources)('registers', z.array(RegisterSeed));

export function readSeed(resources: string): Seed {
  const read = readerOf(resources);
  return {
    places: read('places', PlacesSeed),
    agencies: read('agencies', AgenciesSeed),
    plan: read('plan-2023', PlanSeed),
    tasks: read('tasks-2023', TasksSeed),
    holidays: read('holidays', HolidaySeed),
    elements: read('data-elements', z.array(DataElementSeed)),
    rules: read('rules', z.array(RuleSeed)),
    forms: read('forms', z.array(FormSeed)),
    indicators: read('indicators', z.array(IndicatorSeed)),
    registers: readRegisters(resources),
    regimes: read('regimes', z.array(RegimeSeed)),
    office: read('office', OfficeSeed),
  };
}
