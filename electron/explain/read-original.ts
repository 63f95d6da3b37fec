import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { cellAgrees } from '../../shared/explain/cell-agrees.ts';
import type { Original } from '../../shared/explain/explain.contract.ts';
import { cellFinder, neighboursOf } from '../../shared/explain/neighbours.ts';
import type { Sha256 } from '../../shared/ids.ts';
import { parseCellName, type ReadResult, type Sheet } from '../../shared/imports/sheet.ts';
import type { Figure } from '../../shared/numbers/figure.ts';
import type { FigureRules } from '../../shared/numbers/figure-cell.ts';
import { limits } from '../archive/limits.ts';
import type { Context } from '../context.ts';
import { copyHashed } from '../files/copy-hashed.ts';
import { keptOriginal } from '../imports/original-file.ts';

export interface AskedCell {
  readonly sha256: Sha256;
  readonly sheet: string;
  readonly cell: string;
  readonly figure: Figure;
  readonly rules: FigureRules;
}

/** Looks a cell up again in the file it was taken from, if that file is still the one that was taken in. */
export async function readOriginal(context: Context, asked: AskedCell): Promise<Original> {
  const read = await readKept(context, asked.sha256);
  if (read === 'missing' || read === 'altered') return { kind: read };
  if (!read.ok) return { kind: 'unreadable' };
  const sheet = read.workbook.sheets.find(({ name }) => name === asked.sheet);
  return sheet === undefined ? { kind: 'no-cell' } : pictureOf(sheet, asked);
}

function pictureOf(sheet: Sheet, { cell, figure, rules }: AskedCell): Original {
  const neighbours = neighboursOf(sheet, cell);
  const at = parseCellName(cell);
  if (neighbours === undefined || at === undefined) return { kind: 'no-cell' };
  return { kind: 'read', agrees: cellAgrees(cellFinder(sheet)(at.row, at.column), figure, rules), neighbours };
}

/** What is read is the very copy that was hashed: the original may change meanwhile. */
async function readKept({ folders, host }: Context, sha256: Sha256): Promise<ReadResult | 'missing' | 'altered'> {
  await mkdir(folders.incoming, { recursive: true });
  const copy = path.join(folders.incoming, randomUUID());
  try {
    const copied = await copyHashed(keptOriginal(folders, sha256), copy, limits.fileBytes);
    if ('refusal' in copied) return copied.refusal === 'unreadable' ? 'missing' : 'altered';
    return copied.sha256 === sha256 ? await host.readWorkbook(copy) : 'altered';
  } finally {
    rmSync(copy, { force: true });
  }
}
