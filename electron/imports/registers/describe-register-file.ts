import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { PlaceId } from '../../../shared/ids.ts';
import { countRows, type PlannedRow } from '../../../shared/imports/registers/plan-rows.ts';
import type {
  AskedSpelling,
  RegisterCounts,
  RegisterFile,
  ShownRow,
} from '../../../shared/imports/registers/register-files.contract.ts';
import { spellingKey, spellingOf } from '../../../shared/imports/registers/row-place.ts';
import { writtenText } from '../../../shared/imports/registers/row-values.ts';
import { stepHeads } from '../../../shared/imports/registers/step-heads.ts';
import type { Sheet } from '../../../shared/imports/sheet.ts';
import { placeName } from '../../../shared/places/place-in-time.ts';
import type { StepContent } from '../../../shared/registers/case.ts';
import type { EntryContent } from '../../../shared/registers/entry.ts';
import type { RegisterField } from '../../../shared/registers/register-field.ts';
import { laterStep, type RegisterLife } from '../../../shared/registers/register-life.ts';
import type { RegisterContent } from '../../../shared/registers/registers.contract.ts';
import { valueText } from '../../../shared/registers/value-text.ts';
import type { LaidOut } from './lay-out-file.ts';

/** What is shown of a long list: enough to see how it is read, and what is wrong before anything else. */
const mostShown = 300;
const mostSamples = 3;
const longestSample = 80;

type Described = Pick<
  RegisterFile,
  'problems' | 'layout' | 'samples' | 'stepHeads' | 'needs' | 'spellings' | 'counts' | 'rows'
>;

export function describeLaidOut(
  laidOut: LaidOut,
  content: RegisterContent,
  nameOf: (place: PlaceId) => string,
): Described {
  const { problems, layout, needs, rows } = laidOut;
  const shown = rows.filter(({ outcome }) => outcome !== 'passed').toSorted((a, b) => order(a) - order(b));
  return {
    problems: [...problems],
    layout,
    samples: samplesOf(laidOut),
    stepHeads: stepHeads(layout, content.life),
    needs: [...needs],
    spellings: spellingsOf(rows),
    counts: countsOf(rows),
    rows: shown.slice(0, mostShown).map((row) => shownRow(row, content, nameOf, laidOut)),
  };
}

export const countsOf = (rows: readonly PlannedRow[]): RegisterCounts => ({ rows: rows.length, ...countRows(rows) });

const outcomes: readonly PlannedRow['outcome'][] = ['refused', 'new', 'same', 'passed'];
const order = ({ outcome, row }: PlannedRow): number => outcomes.indexOf(outcome) * 1_000_000 + row;

function samplesOf({ layout, sheet }: LaidOut): string[][] {
  if (layout === null || sheet === undefined) return [];
  const below = Map.groupBy(
    sheet.cells.filter(({ row, column }) => row > layout.head.last && !isLineAcross(sheet, row, column)),
    ({ column }) => column,
  );
  return layout.columns.map(({ column }) =>
    (below.get(column) ?? []).slice(0, mostSamples).map((cell) => writtenText(cell).slice(0, longestSample)),
  );
}

/** A remark drawn over several columns says nothing of the one it begins in. */
const isLineAcross = ({ merged = [] }: Sheet, row: number, column: number): boolean =>
  merged.some((area) => area.row === row && area.column === column && area.lastColumn > column);

/** Each spelling once, however many rows wait for it. */
function spellingsOf(rows: readonly PlannedRow[]): AskedSpelling[] {
  const asked = rows.flatMap((row) => (row.kind === 'refused' && row.asks !== undefined ? [row.asks] : []));
  const groups = Map.groupBy(asked, ({ said }) => spellingKey(spellingOf(said)));
  return [...groups.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            ...spellingOf(first.said),
            rows: others.length + 1,
            candidates: first.candidates.map((place) => ({ id: place.id, label: placeName(place) })),
          },
        ],
  );
}

function shownRow(
  row: PlannedRow,
  { fields, life }: RegisterContent,
  nameOf: (place: PlaceId) => string,
  { names }: Pick<LaidOut, 'names'>,
): ShownRow {
  const entry = row.kind === 'entry' ? row.entry : undefined;
  return {
    row: row.row,
    outcome: row.outcome,
    on: entry?.on ?? null,
    place: entry === undefined ? '' : nameOf(entry.place),
    texts: fields.map((field) => pointedName(field, entry, names) ?? valueText(field, entry?.values[field.code])),
    steps: row.kind === 'entry' && life !== undefined ? row.steps.map((step) => stepText(life, step)) : [],
    problems: row.kind === 'refused' ? [...row.problems] : [],
  };
}

/** 'Kiểm tra 02/02/2023' */
const stepText = (life: RegisterLife, { step, on }: StepContent): string =>
  `${laterStep(life, step)?.name ?? step} ${formatDay(on)}`;

const pointedName = (
  { code, kind }: RegisterField,
  entry: EntryContent | undefined,
  names: ReadonlyMap<number, string>,
): string | undefined => (kind === 'entry' ? names.get(Number(entry?.values[code])) : undefined);
