import type { ColDef } from 'ag-grid-community';
import type { PlaceId } from '../../shared/ids.ts';
import type { ScoredCommune } from '../../shared/scoring/scoring.contract.ts';
import { compareVietnamese } from '../../shared/text/fold.ts';
import { Grid } from '../grid/Grid.tsx';
import { unitName } from '../messages/places.ts';
import { agreementWords, scoringWords as words } from '../messages/scoring.ts';

interface Props {
  readonly communes: readonly ScoredCommune[];
  readonly open: PlaceId | undefined;
  readonly onOpen: (commune: ScoredCommune) => void;
}

export const ScoreTable = ({ communes, open, onOpen }: Props) => (
  <Grid
    label={words.scores}
    rows={communes}
    columns={columns}
    rowId={({ place }) => String(place)}
    onOpen={onOpen}
    openId={open === undefined ? undefined : String(open)}
  />
);

const columns: ColDef<ScoredCommune>[] = [
  {
    headerName: words.commune,
    minWidth: 150,
    flex: 2,
    valueGetter: ({ data }) => (data === undefined ? '' : unitName(data)),
    comparator: compareVietnamese,
  },
  {
    headerName: words.district,
    minWidth: 120,
    flex: 1,
    valueGetter: ({ data }) => data?.district,
    comparator: compareVietnamese,
  },
  {
    headerName: words.total,
    width: 80,
    cellClass: 'ag-right-aligned-cell',
    headerClass: 'ag-right-aligned-header',
    valueGetter: ({ data }) => data?.score?.total,
  },
  {
    headerName: words.class,
    minWidth: 150,
    flex: 2,
    valueGetter: ({ data }) => data?.score?.className ?? words.notScored,
    comparator: compareVietnamese,
  },
  {
    headerName: words.version,
    width: 110,
    valueGetter: ({ data }) => (data?.score == null ? '' : words.versionName(data.score.version)),
  },
  {
    headerName: words.state,
    minWidth: 120,
    flex: 1,
    valueGetter: ({ data }) => (data?.score == null ? '' : agreementWords[data.score.entry]),
  },
];
