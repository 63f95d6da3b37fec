import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { EntryId, PlaceId } from '../ids.ts';
import { FieldCode, type FieldKind, type RegisterField } from './register-field.ts';

/** Whole numbers for counts, đồng and the entry pointed at, true or false, else text: a day, one of the options, an agency's code, free words. */
export const EntryValue = z.union([
  z.number().int().min(0).max(1_000_000_000_000_000),
  z.boolean(),
  z.string().trim().min(1).max(500),
]);
export type EntryValue = z.infer<typeof EntryValue>;

export const EntryValues = z.partialRecord(FieldCode, EntryValue);
export type EntryValues = z.infer<typeof EntryValues>;

/** The paper an entry rests on. */
export const EntryDocument = z.strictObject({
  number: z.string().trim().max(60),
  day: Day.nullable(),
  title: z.string().trim().max(300),
});
export type EntryDocument = z.infer<typeof EntryDocument>;

/** One line of a register. A place that stands for a whole unit (a district) counts for that unit alone. */
export const EntryContent = z.strictObject({
  on: Day,
  place: PlaceId,
  values: EntryValues,
  document: EntryDocument,
  note: z.string().trim().max(500),
});
export type EntryContent = z.infer<typeof EntryContent>;

export type EntryFault =
  | 'missing'
  | 'unknown-field'
  | 'not-a-number'
  | 'not-a-day'
  | 'not-an-option'
  | 'not-yes-no'
  | 'not-text'
  | 'no-such-entry';

export interface EntryProblem {
  readonly field: FieldCode;
  readonly fault: EntryFault;
}

/** What keeps an entry from being stored. Fields retired since may keep what they held. */
export function entryProblems(
  fields: readonly RegisterField[],
  { values }: Pick<EntryContent, 'values'>,
): EntryProblem[] {
  const known = new Map(fields.map((field) => [field.code, field]));
  const given = Object.keys(values).map((code) => FieldCode.parse(code));
  const unknown = given.filter((code) => !known.has(code)).map((field) => ({ field, fault: 'unknown-field' as const }));
  const faults = fields.flatMap((field) => {
    const fault = faultOf(field, values[field.code]);
    return fault === undefined ? [] : [{ field: field.code, fault }];
  });
  return [...unknown, ...faults];
}

function faultOf(field: RegisterField, value: EntryValue | undefined): EntryFault | undefined {
  if (value === undefined) return field.required && field.retired !== true ? 'missing' : undefined;
  return fits(field, value) ? undefined : misfits[field.kind];
}

const misfits: Record<FieldKind, EntryFault> = {
  count: 'not-a-number',
  money: 'not-a-number',
  'yes-no': 'not-yes-no',
  day: 'not-a-day',
  choice: 'not-an-option',
  text: 'not-text',
  agency: 'not-text',
  entry: 'no-such-entry',
};

function fits({ kind, options = [] }: RegisterField, value: EntryValue): boolean {
  switch (kind) {
    case 'count':
    case 'money':
      return typeof value === 'number';
    case 'yes-no':
      return typeof value === 'boolean';
    case 'day':
      return Day.safeParse(value).success;
    case 'choice':
      return options.some((option) => option === value);
    case 'text':
    case 'agency':
      return typeof value === 'string';
    case 'entry':
      return EntryId.safeParse(value).success;
  }
}
