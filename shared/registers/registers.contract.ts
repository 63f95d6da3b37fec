import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode } from '../calendar/period.ts';
import { FedHolder } from '../forms/fed-figure-choice.ts';
import { ElementCode, EntryId, PlaceId, RegisterCode, StepId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';
import { CaseStep, Standing, StepContent } from './case.ts';
import { ClauseCoverage } from './clause-coverage.ts';
import { Cover } from './cover.ts';
import { DueCase } from './due-case.ts';
import { EntryContent } from './entry.ts';
import { entryEvidenceContract } from './entry-evidence.contract.ts';
import { StateCode } from './register-life.ts';
import { registerContent } from './register-seed.ts';

export const RegisterContent = z.strictObject(registerContent);
export type RegisterContent = z.infer<typeof RegisterContent>;

export const Register = RegisterContent.extend({
  code: RegisterCode,
  number: z.number().int(),
  /** 'proposed': ours, from the plan; 'office': the office's own. */
  origin: z.enum(['proposed', 'office']),
  isChanged: z.boolean(),
  isRetired: z.boolean(),
  /** Some of its counts may not leave the office while they are small. */
  isGuarded: z.boolean(),
  entries: z.number().int(),
});
export type Register = z.infer<typeof Register>;

export const Entry = EntryContent.extend({
  id: EntryId,
  placeName: z.string(),
  district: z.string(),
  /** By field, what the entries pointed at are called. */
  names: z.record(z.string(), z.string()),
  /** Of a case: where it stands today. */
  standing: Standing.nullable(),
});
export type Entry = z.infer<typeof Entry>;

/** Days both included; a district stands for itself and its communes; words are sought without accents. */
export const EntryFilter = z.strictObject({
  from: Day.nullable().default(null),
  to: Day.nullable().default(null),
  district: PlaceId.nullable().default(null),
  search: z.string().max(200).default(''),
  /** Of cases: those that stand there today, or whose term is near or past. */
  state: StateCode.nullable().default(null),
  near: z.enum(['soon', 'past']).nullable().default(null),
});
export type EntryFilter = z.infer<typeof EntryFilter>;

export const EntryChange = z.strictObject({
  at: z.string(),
  /** Null: it was not there before, or is not there after. */
  before: EntryContent.nullable(),
  after: EntryContent.nullable(),
});
export type EntryChange = z.infer<typeof EntryChange>;

export const StepChange = z.strictObject({
  at: z.string(),
  /** Null: it was not there before, or is not there after. */
  before: StepContent.nullable(),
  after: StepContent.nullable(),
});
export type StepChange = z.infer<typeof StepChange>;

/** What the entries of one place give for an element in a period, beside the figure that is stored there. */
export const FedFigure = z.strictObject({
  element: ElementCode,
  elementName: z.string(),
  placeName: z.string(),
  fed: z.string(),
  /** Null: chưa có số liệu. */
  stored: z.string().nullable(),
  agrees: z.boolean(),
  isGuarded: z.boolean(),
});
export type FedFigure = z.infer<typeof FedFigure>;

const id = z.strictObject({ id: EntryId });
const stepId = z.strictObject({ id: StepId });

export const registersContract = {
  list: query(z.strictObject({}), z.array(Register)),
  /** Entries newest first, at most `most`; `all` counts those the filter lets through, `totals` sums the fields of each. */
  entries: query(
    z.strictObject({
      register: RegisterCode,
      filter: EntryFilter,
      most: z.number().int().min(1).max(5000).default(100),
    }),
    z.strictObject({
      entries: z.array(Entry),
      all: z.number().int(),
      totals: z.array(z.strictObject({ field: z.string(), sum: z.number().int() })),
    }),
  ),
  entry: query(id, Entry),
  add: command(z.strictObject({ register: RegisterCode, entry: EntryContent }), id),
  change: command(z.strictObject({ id: EntryId, entry: EntryContent }), id),
  remove: command(id, id),
  /**
   * The steps of a case in their order, and every change of them, newest first; of a step that was removed too. What was
   * called otherwise by the definition it was written under has its name of then beside it.
   */
  course: query(
    id,
    z.strictObject({
      steps: z.array(CaseStep),
      changes: z.array(StepChange),
      openedAs: z.string().nullable(),
      calledThen: z.array(z.strictObject({ step: StepId, name: z.string() })),
    }),
  ),
  addStep: command(z.strictObject({ entry: EntryId, step: StepContent }), stepId),
  changeStep: command(z.strictObject({ id: StepId, step: StepContent }), stepId),
  removeStep: command(stepId, stepId),
  /** What cases of registers in use owe today, by its day. */
  due: query(z.strictObject({}), z.array(DueCase)),
  /** Which entries of the register that is pointed at have on the day a case that stands as it should. */
  cover: query(z.strictObject({ register: RegisterCode, on: Day, district: PlaceId.nullable() }), Cover),
  /** What an entry of this register and place (a district with its communes) may be pointed at by. */
  choices: query(
    z.strictObject({ register: RegisterCode, place: PlaceId }),
    z.array(z.strictObject({ id: EntryId, name: z.string() })),
  ),
  /** What the register counts beside the figures that hold. */
  fed: query(z.strictObject({ register: RegisterCode, period: PeriodCode }), z.array(FedFigure)),
  /** Which of a register's figure and the district's own report holds where they differ. */
  choose: command(
    z.strictObject({
      element: ElementCode,
      place: PlaceId,
      period: PeriodCode,
      holds: FedHolder,
      reason: z.string().trim().min(1).max(300),
    }),
    z.strictObject({ changed: z.number().int() }),
  ),
  /** Each clause of the plan in use with what carries it. */
  coverage: query(z.strictObject({}), z.array(ClauseCoverage)),
  history: query(id, z.array(EntryChange)),
  /** Null: the definition as it came with the program. */
  define: command(
    z.strictObject({ register: RegisterCode, content: RegisterContent.nullable() }),
    z.strictObject({ register: RegisterCode }),
  ),
  /** How many open cases would have another day under this definition; null as in `define`. */
  movedDays: query(
    z.strictObject({ register: RegisterCode, content: RegisterContent.nullable() }),
    z.strictObject({ moved: z.number().int(), past: z.number().int() }),
  ),
  addRegister: command(z.strictObject({ content: RegisterContent }), z.strictObject({ register: RegisterCode })),
  retire: command(
    z.strictObject({ register: RegisterCode, isRetired: z.boolean() }),
    z.strictObject({ register: RegisterCode }),
  ),
  ...entryEvidenceContract,
};
