import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { figureKey, figureOf } from '../../shared/forms/written-figure.ts';
import { compareVersions } from '../../shared/imports/compare-versions.ts';
import type { FileProblem } from '../../shared/imports/file-problem.ts';
import { guessIdentity } from '../../shared/imports/guess-identity.ts';
import type { ImportEntry, importHistoryContract, VersionComparison } from '../../shared/imports/history.contract.ts';
import { proposedFigures } from '../../shared/imports/proposed-figures.ts';
import { recognise } from '../../shared/imports/recognise.ts';
import type { Workbook } from '../../shared/imports/sheet.ts';
import type { CellFigure } from '../../shared/imports/validate.ts';
import type { Context } from '../context.ts';
import { elementRows } from '../forms/forms.repository.ts';
import { allPlaces } from '../places/places.repository.ts';
import { storedCell } from './apply-file.ts';
import { takenFigures } from './history.repository.ts';
import { importEntry } from './import-history.ts';
import { knownForms } from './known-forms.ts';
import { readKept } from './read-kept.ts';

type Input = z.output<(typeof importHistoryContract)['compare']['input']>;

/** What two files of one form, district and period say, as they are kept: not what was stored in between. */
export const compareImports =
  (context: Context) =>
  async (input: Input): Promise<VersionComparison> => {
    const [before, after] = [importEntry(context, input.before), importEntry(context, input.after)];
    requireAlike(before, after);
    const [left, right] = await Promise.all([figuresOf(context, before), figuresOf(context, after)]);
    for (const [read, { id }] of [
      [left, before],
      [right, after],
    ] as const) {
      if ('problems' in read) return { kind: 'unreadable', id, problems: [...read.problems] };
    }
    if ('problems' in left || 'problems' in right) throw new Error('both were read');
    const { differences, same } = compareVersions(left.figures, right.figures);
    const elements = new Map((await elementRows(context.db)).map((element) => [element.code, element]));
    const places = new Map((await allPlaces(context.db)).map(({ id, type, name }) => [id, `${type} ${name}`]));
    return {
      kind: 'compared',
      before,
      after,
      differences: differences.map((each) => ({
        element: each.element,
        elementName: elements.get(each.element)?.name ?? '',
        placeId: each.placeId,
        place: places.get(each.placeId) ?? '',
        before: storedFigure(each.before),
        after: storedFigure(each.after),
        beforeCell: cellOf(each.before),
        afterCell: cellOf(each.after),
      })),
      same,
    };
  };

function requireAlike({ recognised: a }: ImportEntry, { recognised: b }: ImportEntry): void {
  if (a.form === b.form && a.placeId === b.placeId && a.period === b.period) return;
  throw new AppFailure({ code: 'invalid-input', problems: [{ path: 'after', issue: 'not_alike' }] });
}

type Read = { readonly figures: readonly CellFigure[] } | { readonly problems: readonly FileProblem[] };

/** What the officer answered when it was taken in outranks a new reading: it is what was stored from those cells. */
async function figuresOf(context: Context, { id, sha256 }: ImportEntry): Promise<Read> {
  const read = await readKept(context, sha256);
  if (read === 'missing' || read === 'altered') return { problems: [{ kind: 'file-changed' }] };
  if (!read.ok) return { problems: [{ kind: 'unreadable', refusal: read.refusal }] };
  const cells = await cellsOf(context, read.workbook);
  if ('problems' in cells) return cells;
  const taken = new Map(
    takenFigures(context.handle, id).map((each) => [figureKey(each.element, each.placeId), figureOf(each.figure)]),
  );
  return {
    figures: cells.figures.map((each) => ({
      ...each,
      figure: taken.get(figureKey(each.element, each.placeId)) ?? each.figure,
    })),
  };
}

async function cellsOf(context: Context, workbook: Workbook): Promise<Read> {
  const known = await knownForms(context);
  const recognition = recognise(workbook, known);
  const form = recognition.ok ? recognition.recognised : guessIdentity(workbook, known);
  if (form !== undefined) return { figures: proposedFigures(form) };
  return { problems: recognition.ok ? [] : recognition.problems };
}

const storedFigure = (given: CellFigure | undefined) => (given?.figure === undefined ? null : storedCell(given.figure));

const cellOf = (given: CellFigure | undefined) =>
  given === undefined ? null : { sheet: given.sheet, cell: given.cell };
