import path from 'node:path';
import type { z } from 'zod';
import type { FileProblem } from '../../../shared/imports/file-problem.ts';
import { columnsUnder } from '../../../shared/imports/registers/propose-layout.ts';
import type { RegisterFile, registerFilesContract } from '../../../shared/imports/registers/register-files.contract.ts';
import type { RegisterColumn } from '../../../shared/imports/registers/register-layout.ts';
import { sheetsInSight } from '../../../shared/imports/registers/register-table.ts';
import { placeName } from '../../../shared/places/place-in-time.ts';
import type { Context } from '../../context.ts';
import { allPlaces } from '../../places/places.repository.ts';
import { requireRegister } from '../../registers/known-registers.ts';
import { describeLaidOut } from './describe-register-file.ts';
import type { Hold } from './held-file.ts';
import { layOutFile } from './lay-out-file.ts';
import { takenInAt } from './register-files.repository.ts';

type Input<Op extends keyof typeof registerFilesContract> = z.output<(typeof registerFilesContract)[Op]['input']>;

/** What the file would bring into the register; looked at anew with every answer of the officer. */
export async function readRegisterFile(
  context: Context,
  hold: Hold,
  { register: code, path: file, reading }: Input<'readRegisterFile'>,
): Promise<RegisterFile> {
  const register = await requireRegister(context, context.db, code);
  const held = await hold(file, isFirstLook(reading));
  if ('kind' in held) return refused(file, held);
  const { staged, read } = held;
  if ('kind' in read) return { ...refused(file, read), sha256: staged.sha256 };
  const laidOut = await layOutFile(context, context.db, register, read, reading);
  const places = new Map((await allPlaces(context.db)).map((place) => [place.id, placeName(place)]));
  return {
    fileName: staged.fileName,
    sha256: staged.sha256,
    receivedAt: (await takenInAt(context.db, register.id, staged.sha256)) ?? null,
    sheets: sheetsInSight(read).map(({ name }) => name),
    ...describeLaidOut(laidOut, register.content, (place) => places.get(place) ?? ''),
  };
}

/** Nothing was answered yet: the file is copied from where it lies, for it may have been changed since. */
const isFirstLook = ({ layout, place, day, mark, spellings }: Input<'readRegisterFile'>['reading']): boolean =>
  layout === null && place === null && day === null && mark === null && spellings.length === 0;

const refused = (file: string, problem: FileProblem): RegisterFile => ({
  fileName: path.basename(file).normalize('NFC'),
  sha256: null,
  problems: [problem],
  receivedAt: null,
  ...{ sheets: [], layout: null, samples: [], stepHeads: [], needs: [], spellings: [], rows: [] },
  counts: { rows: 0, created: 0, same: 0, refused: 0, passed: 0 },
});

export async function registerColumns(
  context: Context,
  hold: Hold,
  { register: code, path: file, pointed }: Input<'registerColumns'>,
): Promise<RegisterColumn[]> {
  const { content } = await requireRegister(context, context.db, code);
  const held = await hold(file, false);
  return 'kind' in held || 'kind' in held.read ? [] : columnsUnder(held.read, pointed, content);
}
