import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { readChangeJson, readChangeSheet } from '../../shared/place-changes/change-file.ts';
import type { placesContract } from '../../shared/places/places.contract.ts';
import type { Context } from '../context.ts';

type Contract = typeof placesContract;
type Read = z.output<Contract['importFile']['output']>;

/** A change set from a file: .json in our own form, else a workbook, read in a process of its own. */
export const readChangeFile =
  ({ host }: Pick<Context, 'host'>) =>
  async ({ file }: { readonly file: string }): Promise<Read> => {
    if (path.extname(file).toLowerCase() === '.json') return readJson(file);
    const read = await host.readWorkbook(file);
    if (!read.ok)
      throw new AppFailure({ code: 'file-unreadable', fileName: path.basename(file), refusal: read.refusal });
    return readChangeSheet(read.workbook);
  };

/** The largest set there may be is some 400 KB. */
const largest = 4_194_304;

function readJson(file: string): Read {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat?.isFile()) throw unreadable(file, 'missing');
  if (stat.size === 0) throw unreadable(file, 'empty');
  if (stat.size > largest) throw unreadable(file, 'too-large');
  try {
    return readChangeJson(new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)));
  } catch (cause) {
    if (cause instanceof TypeError) return { set: null, problems: [{ line: null, problem: 'not-utf8', found: '' }] };
    throw cause;
  }
}

const unreadable = (file: string, reason: 'missing' | 'empty' | 'too-large') =>
  new AppFailure({ code: 'file-unreadable', fileName: path.basename(file), refusal: { reason } });
