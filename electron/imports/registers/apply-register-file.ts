import type { z } from 'zod';
import { AppFailure } from '../../../shared/errors/app-error.ts';
import type { RegisterImportId } from '../../../shared/ids.ts';
import type { registerFilesContract } from '../../../shared/imports/registers/register-files.contract.ts';
import type { Context } from '../../context.ts';
import type { Tx } from '../../database/open.ts';
import { inFedStep } from '../../registers/in-fed-step.ts';
import { writeEntry } from '../../registers/keep-entries.ts';
import { writeStep } from '../../registers/keep-steps.ts';
import { requireRegister } from '../../registers/known-registers.ts';
import { keepAliases } from '../keep-layout.ts';
import { keepOriginal } from '../stage-file.ts';
import { countsOf } from './describe-register-file.ts';
import type { HeldFile, Hold } from './held-file.ts';
import { type LaidOut, layOutFile } from './lay-out-file.ts';
import { insertLayout, insertRegisterImport, insertSource } from './register-files.repository.ts';

type Contract = (typeof registerFilesContract)['applyRegisterFile'];
type Input = z.output<Contract['input']>;
type Output = z.output<Contract['output']>;

/**
 * The file as it was shown, laid over the register once more inside the transaction: what was entered meanwhile counts. All
 * new rows go in or none; the original is safely kept before a row is written, and kept once by its content.
 */
export async function applyRegisterFile(context: Context, hold: Hold, input: Input): Promise<Output> {
  const { staged, read } = await heldAsShown(hold, input);
  if ('kind' in read) throw refused(read.kind);
  return inFedStep(context, 'imports.applyRegisterFile', async (tx) => {
    const register = await requireRegister(context, tx, input.register);
    if (register.retired === 1) throw new AppFailure({ code: 'not-found', entity: 'register', id: register.code });
    const laidOut = await layOutFile(context, tx, register, read, input.reading);
    judge(laidOut, input);
    const counts = countsOf(laidOut.rows);
    if (counts.created === 0) return { import: null, counts, changed: 0 };
    keepOriginal(context.folders, staged);
    const { sha256, fileName, bytes } = staged;
    const appliedAt = context.clock.now();
    const common = { registerId: register.id, sha256, fileName, bytes, appliedAt };
    const id = await insertRegisterImport(tx, { ...common, counts, reading: input.reading });
    await remember(tx, register.id, input, appliedAt);
    await enterAll(context, tx, register, laidOut, id);
    return { import: id, counts, changed: counts.created };
  });
}

async function heldAsShown(hold: Hold, { path, sha256 }: Input): Promise<HeldFile> {
  const held = await hold(path, false);
  if ('kind' in held) throw refused(held.kind);
  if (held.staged.sha256 !== sha256) throw new AppFailure({ code: 'stale', entity: 'import' });
  return held;
}

function judge({ problems, needs, rows }: LaidOut, { leaveOut }: Input): void {
  const [first] = problems;
  if (first !== undefined) throw refused(first.kind);
  const [need] = needs;
  if (need !== undefined) throw refused(need);
  if (!leaveOut && rows.some(({ outcome }) => outcome === 'refused')) throw refused('refused-rows');
}

const refused = (issue: string) => new AppFailure({ code: 'invalid-input', problems: [{ path: 'file', issue }] });

/** What was pointed at and answered serves the next file; what our own heads say needs no remembering. */
async function remember(tx: Tx, registerId: number, { reading, sha256 }: Input, at: string): Promise<void> {
  if (reading.layout !== null) await insertLayout(tx, { registerId, layout: reading.layout, sha256, at });
  await keepAliases(tx, reading.spellings, at);
}

async function enterAll(
  context: Context,
  tx: Tx,
  register: Awaited<ReturnType<typeof requireRegister>>,
  { rows, sheet }: LaidOut,
  importId: RegisterImportId,
): Promise<void> {
  for (const row of rows) {
    if (row.outcome !== 'new') continue;
    const { id: entryId } = await writeEntry(context, tx, register, row.entry);
    for (const step of row.steps) await writeStep(context, tx, entryId, step);
    await insertSource(tx, { entryId, importId, sheet: sheet?.name ?? '', row: row.row });
  }
}
