import { rmSync } from 'node:fs';
import path from 'node:path';
import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { LetterId } from '../../shared/ids.ts';
import { letter } from '../../shared/letters/letter.ts';
import { letterFileStem } from '../../shared/letters/letter-file.ts';
import type { LetterFile, lettersContract } from '../../shared/letters/letters.contract.ts';
import type { PaperDocument } from '../../shared/paper/document.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { freeFile } from '../files/free-file.ts';
import { rememberOwn } from '../files/own-files.ts';
import { requireFolder, writeWhole } from '../files/write-whole.ts';
import { watched } from '../paper/print-jobs.ts';
import { printPaper } from '../paper/print-paper.ts';
import { type GatheredLetter, gatherLetters } from './gather-letters.ts';
import { insertLetter, renewLetter } from './letters.repository.ts';

type Input = z.output<(typeof lettersContract)['write']['input']>;

interface Drawn extends GatheredLetter {
  readonly document: PaperDocument;
  readonly bytes: Uint8Array;
  readonly pages: number | null;
}

interface Written extends Drawn {
  readonly path: string;
}

/** Everything is drawn before the first file is written; a letter that is logged can be found in the folder. */
export const writeLetters =
  (context: Context) =>
  async ({ order, format, folder }: Input): Promise<{ files: LetterFile[] }> => {
    requireFolder(folder);
    const { letters } = await gatherLetters(context, order);
    if (letters.length === 0) throw invalidOrder();
    // Asked for all at once: while the window prints one, the pages of the one before are numbered here.
    const drawn = await (format === 'pdf' ? printAll(context, letters) : Promise.all(letters.map(drawDocx)));
    const written = writeFiles(drawn, format, folder);
    const ids = await log(context, written).catch((cause: unknown) => {
      removeFiles(written.map((one) => one.path));
      throw cause;
    });
    for (const one of written) rememberOwn(one.path);
    return { files: written.map((one, index) => fileOf(one, ids[index])) };
  };

const invalidOrder = () =>
  new AppFailure({ code: 'invalid-input', problems: [{ path: 'order.obligations', issue: 'nothing_to_say' }] });

/** They are seen as one work, so that it is told which of them all is being printed. */
const printAll = (context: Context, letters: readonly GatheredLetter[]): Promise<Drawn[]> =>
  watched(context, (print, plan) =>
    Promise.all(
      letters.map(async (one) => {
        const document = letter(one.facts);
        return { ...one, document, ...(await printPaper(document, print, plan)) };
      }),
    ),
  );

/** Word's library is read when the first is written: the start of the program would wait for it. */
async function drawDocx(one: GatheredLetter): Promise<Drawn> {
  const { paperDocx } = await import('../paper/docx.ts');
  const document = letter(one.facts);
  return { ...one, document, bytes: await paperDocx(document, one.facts.officeInText), pages: null };
}

/** All of them or none: half a batch in the folder would be sent twice. */
function writeFiles(drawn: readonly Drawn[], format: Input['format'], folder: string): Written[] {
  const written: Written[] = [];
  try {
    for (const one of drawn) {
      const { template, today } = one.facts;
      const target = freeFile(folder, letterFileStem(template.kind, one.codes, today), format);
      writeWhole(target, one.bytes);
      written.push({ ...one, path: target });
    }
    return written;
  } catch (cause) {
    removeFiles(written.map((one) => one.path));
    throw cause;
  }
}

/** The stick may be gone: then there is nothing to remove either. */
function removeFiles(files: readonly string[]): void {
  for (const file of files) {
    try {
      rmSync(file, { force: true });
    } catch {
      return;
    }
  }
}

const log = ({ db, clock }: Context, written: readonly Written[]): Promise<LetterId[]> =>
  db.transaction().execute(async (tx) => {
    const ids: LetterId[] = [];
    for (const one of written) ids.push(await logOne(tx, one, clock.now()));
    return ids;
  });

function logOne(tx: Tx, { facts, document, again, planId, path: file }: Written, madeAt: string): Promise<LetterId> {
  const fileName = again === undefined ? path.basename(file) : `${again.fileName}, ${path.basename(file)}`;
  const given = {
    planId,
    kind: facts.template.kind,
    madeAt,
    document,
    fileName,
    agencies: facts.bodies,
    obligations: facts.items.map(({ obligation }) => obligation.id),
  };
  return again === undefined ? insertLetter(tx, given) : renewLetter(tx, again.id, given);
}

function fileOf({ facts, path: file, pages }: Written, id: LetterId | undefined): LetterFile {
  if (id === undefined) throw new Error('a letter was written but not logged');
  return { id, agencies: facts.bodies.map(({ name }) => name), fileName: path.basename(file), path: file, pages };
}
