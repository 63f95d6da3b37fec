import type { ColDef } from 'ag-grid-community';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { EntryId } from '../../shared/ids.ts';
import type { SeasonLine } from '../../shared/inspections/inspections.contract.ts';
import { formatScaled } from '../../shared/numbers/scaled.ts';
import { compareVietnamese } from '../../shared/text/fold.ts';
import { Grid } from '../grid/Grid.tsx';
import { stageWords, teamWords, inspectionWords as words } from '../messages/inspections.ts';
import { Sign } from '../page/Sign.tsx';

interface Props {
  readonly lines: readonly SeasonLine[];
  readonly open: EntryId | undefined;
  readonly onOpen: (line: SeasonLine) => void;
}

export const SeasonTable = ({ lines, open, onOpen }: Props) => (
  <Grid
    label={words.room}
    rows={lines}
    columns={columns}
    rowId={({ id }) => String(id)}
    onOpen={onOpen}
    openId={open === undefined ? undefined : String(open)}
  />
);

const text = (headerName: string, minWidth: number, of: (line: SeasonLine) => string): ColDef<SeasonLine> => ({
  headerName,
  headerTooltip: headerName,
  minWidth,
  flex: 1,
  valueGetter: ({ data }) => (data === undefined ? '' : of(data)),
  comparator: compareVietnamese,
});

const number = (headerName: string, width: number, of: (line: SeasonLine) => number): ColDef<SeasonLine> => ({
  headerName,
  headerTooltip: headerName,
  width,
  cellClass: 'ag-right-aligned-cell',
  headerClass: 'ag-right-aligned-header',
  valueGetter: ({ data }) => (data === undefined ? 0 : of(data)),
  valueFormatter: ({ value }) => (value === 0 ? '' : formatScaled(Number(value), 0)),
});

const columns: ColDef<SeasonLine>[] = [
  {
    headerName: words.on,
    width: 154,
    valueGetter: ({ data }) => data?.on,
    valueFormatter: ({ data }) =>
      data === undefined ? '' : data.visitedOn === null ? words.expected(data.on) : formatDay(data.on),
  },
  text(words.establishment, 120, ({ establishment }) => (establishment === '' ? words.several : establishment)),
  text(words.team, 84, ({ team }) => teamWords[team]),
  {
    headerName: words.stage,
    minWidth: 200,
    flex: 2,
    valueGetter: ({ data }) => (data === undefined ? '' : stageWords[data.stage].word),
    cellRenderer: ({ data }: { readonly data?: SeasonLine }) => {
      if (data === undefined) return null;
      const { tone, mark, word } = stageWords[data.stage];
      return <Sign tone={tone} mark={mark} word={word} />;
    },
  },
  text(words.overlap, 150, ({ overlaps }) => overlaps.map((overlap) => words.overlapWith(overlap)).join('; ')),
  text(words.recheck, 130, recheckText),
  number(words.violating, 80, ({ violating }) => violating ?? 0),
  number(words.decisions, 80, ({ decisions }) => decisions),
  number(words.money, 104, ({ money }) => money),
  text(words.form, 104, ({ isPlanned }) => (isPlanned ? words.planned : words.unannounced)),
  text(words.place, 110, ({ placeName }) => placeName),
];

function recheckText({ recheck, rechecked }: SeasonLine): string {
  if (rechecked > 0) return words.recheckDone(rechecked);
  return recheck === null ? '' : words.recheckDue(recheck.due, recheck.isPast);
}
