import { z } from 'zod';
import { Day } from '../calendar/day.ts';
import { PeriodCode } from '../calendar/period.ts';
import { FigureSourceKind } from '../forms/forms.contract.ts';
import { command, query } from '../ipc/contract.ts';
import { FolderPlace } from './folder-place.ts';

/** What looks wrong in the stored data. */
export const Finding = z.discriminatedUnion('kind', [
  /** The file itself is damaged. */
  z.strictObject({ kind: z.literal('structure') }),
  /** Figures that came together are not those that came. */
  z.strictObject({
    kind: z.literal('batch'),
    source: z.number().int(),
    from: FigureSourceKind.nullable(),
    at: z.string(),
    fileName: z.string().nullable(),
    period: PeriodCode.nullable(),
  }),
  /** A closed period no longer holds what it was closed with. */
  z.strictObject({ kind: z.literal('period'), period: PeriodCode }),
  /** So many figures of a period are not what their history says. */
  z.strictObject({ kind: z.literal('figures'), period: PeriodCode, count: z.number().int() }),
  /** The audit log was changed from outside, first at this entry. */
  z.strictObject({ kind: z.literal('log'), seq: z.number().int().nullable(), problems: z.number().int() }),
]);
export type Finding = z.infer<typeof Finding>;

/** 'changed-outside': the file is sound but not the one that was closed. */
export const ReadOnlyReason = z.enum(['damaged', 'changed-outside', 'folder-read-only']);
export type ReadOnlyReason = z.infer<typeof ReadOnlyReason>;

export const Warning = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('low-space'), freeBytes: z.number(), neededBytes: z.number() }),
  z.strictObject({ kind: z.literal('folder-place'), place: FolderPlace, folder: z.string() }),
  z.strictObject({ kind: z.literal('clock-behind'), last: z.string() }),
  z.strictObject({ kind: z.literal('clock-ahead'), last: z.string(), today: Day }),
  z.strictObject({ kind: z.literal('unclean-end') }),
]);
export type Warning = z.infer<typeof Warning>;

export const GuardState = z.strictObject({
  readOnly: ReadOnlyReason.nullable(),
  warnings: z.array(Warning),
  check: z.strictObject({
    state: z.enum(['waiting', 'running', 'done']),
    /** When the whole was last checked and found sound. */
    soundAt: z.string().nullable(),
    findings: z.array(Finding),
  }),
  /** The damaged file as it was found. */
  kept: z.string().nullable(),
  newestBackup: z.strictObject({ fileName: z.string(), folder: z.string(), madeAt: z.string() }).nullable(),
});
export type GuardState = z.infer<typeof GuardState>;

export const guardContract = {
  state: query(z.strictObject({}), GuardState),
  /** Checks everything now. */
  check: command(z.strictObject({}), z.strictObject({ findings: z.array(Finding) })),
  /** Goes on with the data as they are; what was found is written into the log and not reported again. */
  accept: command(z.strictObject({}), z.strictObject({ accepted: z.number().int() })),
};

const spare = 200_000_000;

/** Room for a copy, the copy's check and the work of a day. */
export const neededSpace = (databaseBytes: number): number => 3 * databaseBytes + spare;
