import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import type { calendarContract } from '../../shared/calendar/calendar.contract.ts';
import { readCalendarFile, writeCalendarFile } from '../../shared/calendar/calendar-file.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Context } from '../context.ts';
import { rememberOwn } from '../files/own-files.ts';
import { writeWhole } from '../files/write-whole.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { holidaysOf } from './holidays.repository.ts';
import { takeDays } from './keep-calendar.ts';

type Contract = typeof calendarContract;
type Imported = z.output<Contract['importFile']['output']>;

/** All days of the file, in one step; with a single line that is not understood, none of them. */
export const importCalendar =
  (context: Context) =>
  async ({ file }: z.output<Contract['importFile']['input']>): Promise<Imported> => {
    const text = textOf(file);
    if (text === undefined) return { changed: 0, moved: 0, problems: [{ line: 1, problem: 'not-utf8' }] };
    const { holidays, problems } = readCalendarFile(text);
    if (problems.length > 0) return { changed: 0, moved: 0, problems: [...problems] };
    const effect = await inOneStep(context, 'calendar.importFile', (tx) => takeDays(context, tx, holidays));
    return { ...effect, problems: [] };
  };

/** A calendar of twenty years is some 40 KB. */
const largest = 1_048_576;

/** Undefined when the bytes are no UTF-8. */
function textOf(file: string): string | undefined {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw unreadable(file, 'missing');
  if (stat.size === 0) throw unreadable(file, 'empty');
  if (stat.size > largest) throw unreadable(file, 'too-large');
  const bytes = readFileSync(file);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const unreadable = (file: string, reason: 'missing' | 'empty' | 'too-large') =>
  new AppFailure({ code: 'file-unreadable', fileName: path.basename(file), refusal: { reason } });

export const exportCalendar =
  (context: Context) =>
  async ({ year, folder }: z.output<Contract['exportFile']['input']>) => {
    const fileName = `lich-lam-viec-${year}.csv`;
    const target = path.join(folder, fileName);
    writeWhole(target, Buffer.from(writeCalendarFile(await holidaysOf(context.db, year)), 'utf8'));
    rememberOwn(target);
    return { fileName, path: target };
  };
