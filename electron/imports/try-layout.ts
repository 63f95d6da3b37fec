import { AppFailure } from '../../shared/errors/app-error.ts';
import { type FormPlace, placeLabel } from '../../shared/forms/form-issue.ts';
import type { Sha256 } from '../../shared/ids.ts';
import {
  type Cleared,
  clearedOf,
  isPassedOver,
  moneyColumns,
  withoutColumns,
} from '../../shared/imports/layout/false-alarms.ts';
import type { Layout, LayoutColumn } from '../../shared/imports/layout/layout.ts';
import type {
  LayoutProposal,
  LayoutTrial,
  PointedTable,
  TrialRow,
} from '../../shared/imports/layout/layouts.contract.ts';
import type { PlaceRow } from '../../shared/imports/layout/place-rows.ts';
import { pointedColumns } from '../../shared/imports/layout/pointed-columns.ts';
import { proposeLayout } from '../../shared/imports/layout/propose-layout.ts';
import { bestProposal, personalProblems } from '../../shared/imports/layout/read-by-layout.ts';
import { resolveLayout, rowsOfLayout } from '../../shared/imports/layout/resolve-layout.ts';
import { sheetView } from '../../shared/imports/layout/sheet-view.ts';
import type { Workbook } from '../../shared/imports/sheet.ts';
import { validate } from '../../shared/imports/validate.ts';
import type { Context } from '../context.ts';
import { storedCell } from './apply-file.ts';
import { knownForms } from './known-forms.ts';
import { savedLayouts } from './layouts.repository.ts';
import { dropStaged, stageFile } from './stage-file.ts';

interface GivenFile {
  readonly path: string;
  readonly sha256: Sha256;
}

/** Reads the files an officer points at; the last one stays in memory, for every change of hers is tried at once. */
export function layoutReader(context: Context) {
  let last: { readonly sha256: Sha256; readonly workbook: Workbook } | undefined;
  return async ({ path, sha256 }: GivenFile): Promise<Workbook> => {
    if (last?.sha256 === sha256) return last.workbook;
    const workbook = await readCopy(context, { path, sha256 });
    last = { sha256, workbook };
    return workbook;
  };
}

async function readCopy(context: Context, { path, sha256 }: GivenFile): Promise<Workbook> {
  const copied = stageFile(context.folders, path);
  if ('refusal' in copied) throw unreadable(path, copied.refusal);
  const { staged } = copied;
  try {
    if (staged.sha256 !== sha256) throw new AppFailure({ code: 'stale', entity: 'import' });
    const read = await context.host.readWorkbook(staged.copy);
    if (!read.ok) throw new AppFailure({ code: 'file-unreadable', fileName: staged.fileName, refusal: read.refusal });
    return read.workbook;
  } finally {
    dropStaged(staged);
  }
}

const unreadable = (fileName: string, reason: 'missing' | 'too-large' | 'not-a-workbook') =>
  new AppFailure({ code: 'file-unreadable', fileName, refusal: { reason } });

/** Columns that may be about persons are neither shown nor proposed for anything: to pass over one is hers to say. */
export async function proposalFor(context: Context, workbook: Workbook): Promise<LayoutProposal> {
  const known = await knownForms(context);
  const money = moneyColumns(proposeLayout(workbook, known)?.layout, known);
  const { workbook: shown, without } = clearedOf(workbook, money, () => true);
  const proposal = bestProposal(shown, known, await savedLayouts(context.db));
  return {
    sheets: shown.sheets.filter(({ visibility }) => visibility === 'visible').map((sheet) => sheetView(sheet, without)),
    layout: proposal?.layout ?? null,
    confidence: proposal?.confidence ?? 0,
  };
}

/** The columns under the head that was pointed at, with the elements they say. */
export async function columnsFor(context: Context, workbook: Workbook, pointed: PointedTable): Promise<LayoutColumn[]> {
  const { sheets } = clearedOf(
    workbook,
    () => false,
    () => true,
  ).workbook;
  return pointedColumns({ ...workbook, sheets }, pointed, await knownForms(context));
}

/** What would be read of the file if this layout were kept: the very way in which it then will be. */
export async function tryLayout(context: Context, workbook: Workbook, layout: Layout): Promise<LayoutTrial> {
  const known = await knownForms(context);
  const money = moneyColumns(proposeLayout(workbook, known)?.layout, known);
  const cleared = clearedOf(workbook, money, isPassedOver(layout));
  const rows = rowsOfLayout(withoutSuspects(cleared), layout, known).map(trialRow);
  const personal = personalProblems(cleared.left);
  const form = personal.length > 0 ? undefined : resolveLayout(cleared.workbook, layout, known);
  if (form === undefined) return { period: null, rows, values: [], blank: 0, problems: personal, notes: [] };
  const { figures, problems, notes } = validate(form);
  const places = new Map(
    [form.district.place, ...form.district.communes].map((place) => [place.id, placeLabel(place)]),
  );
  const values = figures.flatMap(({ element, placeId, sheet, cell, figure }) =>
    figure === undefined ? [] : [{ place: places.get(placeId) ?? '', element, sheet, cell, ...storedCell(figure) }],
  );
  const blank = figures.length - values.length;
  return { period: form.period, rows, values, blank, problems: [...problems], notes: [...notes] };
}

const withoutSuspects = ({ workbook, left }: Cleared): Workbook => withoutColumns(workbook, left);

function trialRow({ row, text, ...what }: PlaceRow): TrialRow {
  const labelled = (place: FormPlace) => ({ id: place.id, label: placeLabel(place) });
  return {
    row,
    text,
    kind: what.kind,
    place: what.kind === 'place' ? labelled(what.place) : null,
    candidates: what.kind === 'unclear' ? what.candidates.map(labelled) : [],
  };
}
