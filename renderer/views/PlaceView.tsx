import { useMemo } from 'react';
import type { Subject as Explained } from '../../shared/explain/explain.contract.ts';
import type { PlaceLine, PlaceTable, Subject } from '../../shared/views/views.contract.ts';
import { FigureChart } from '../chart/FigureChart.tsx';
import { usePeriod } from '../deadlines/period-context.tsx';
import { FigurePanel } from '../explain/FigurePanel.tsx';
import type { Answer } from '../ipc/use-query.ts';
import { viewWords as words } from '../messages/views.ts';
import { Await } from '../page/Await.tsx';
import { Card } from '../page/Card.tsx';
import { Columns } from '../page/Columns.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { PlaceRows } from './PlaceRows.tsx';
import { placeChart } from './place-chart.ts';
import { sorted, useSorting } from './SortableHead.tsx';
import { Trail } from './Trail.tsx';
import { usePlaceTable, useViewSearch } from './use-views.ts';
import { ViewActions } from './ViewActions.tsx';
import styles from './views.module.css';
import { audienceOf } from './views-search.ts';

/** One indicator or element over the districts, then over the communes of one, then down to the sources of a figure. */
export function PlaceView({ subject }: { readonly subject: Subject }) {
  const { search } = useViewSearch();
  const { period } = usePeriod();
  const input = {
    subject,
    period: period.code,
    cumulative: search.trongKy !== true,
    district: search.huyen ?? null,
    audience: audienceOf(search),
  };
  return <Asked input={input} />;
}

interface AskedProps {
  readonly input: Parameters<typeof usePlaceTable>[0];
}

/**
 * The table is new with every question: what was asked before must not be copied or printed under the name of what is asked
 * now. What chooses stays, and with it the focus.
 */
function Asked({ input }: AskedProps) {
  const answer = usePlaceTable(input);
  const chart = useMemo(() => (answer.data === undefined ? undefined : placeChart(answer.data)), [answer.data]);
  return (
    <>
      <div className={styles.under}>
        <TrailOf answer={answer} />
        {answer.error === undefined ? <ViewActions view={{ view: 'by-place', ...input }} chart={chart} /> : null}
      </div>
      <Await key={JSON.stringify(input)} answer={answer}>
        {(table) => <Loaded table={table} />}
      </Await>
    </>
  );
}

function TrailOf({ answer: { data, error } }: { readonly answer: Answer<PlaceTable> }) {
  const { search, change } = useViewSearch();
  const province = { name: words.province, go: () => change({ huyen: undefined, xa: undefined }) };
  if (error !== undefined) return <Trail steps={[province, noPlace]} />;
  return (
    <Trail steps={data === undefined ? [province] : [province, ...stepsOf(data, openLine(data, search.xa), change)]} />
  );
}

/** A district of the address that is none in this period. */
const noPlace = { name: words.noPlace, go: () => undefined };

const openLine = ({ lines }: PlaceTable, place: number | undefined): PlaceLine | undefined =>
  lines.find((line) => line.place === place && line.kind !== 'district');

function Loaded({ table }: { readonly table: PlaceTable }) {
  const { search, change } = useViewSearch();
  const sorting = useSorting();
  const lines = sorted(table.lines, sorting);
  const chart = useMemo(() => placeChart({ head: table.head, lines }), [table.head, lines]);
  const open = openLine(table, search.xa);
  const onOpen = ({ kind, place }: PlaceLine) =>
    change(kind === 'district' ? { huyen: place, xa: undefined } : { xa: place });
  return (
    <Columns>
      <Card fill scroll>
        {lines.length === 0 ? (
          <EmptyState message={words.placesEmpty} />
        ) : (
          <PlaceRows table={table} lines={lines} sorting={sorting} open={open} onOpen={onOpen} />
        )}
      </Card>
      {open === undefined ? (
        <Card fill className={styles.chart} scroll>
          <div className={styles.bars} style={{ minHeight: `${70 + lines.length * 24}px` }}>
            <FigureChart spec={chart} />
          </div>
        </Card>
      ) : (
        <FigurePanel
          key={`${open.kind} ${open.place}`}
          subject={explained(table, open)}
          period={table.period}
          onClose={() => change({ xa: undefined })}
        />
      )}
    </Columns>
  );
}

/** What a district fills in for itself is not the whole district. */
function explained({ head: { subject }, cumulative }: PlaceTable, { place, kind }: PlaceLine): Explained {
  const where = { place, cumulative, ...(kind === 'own' ? ({ own: true } as const) : {}) };
  return subject.kind === 'indicator'
    ? { kind: 'indicator', indicator: subject.code, ...where }
    : { kind: 'element', element: subject.code, ...where };
}

function stepsOf(
  { district }: PlaceTable,
  open: PlaceLine | undefined,
  change: ReturnType<typeof useViewSearch>['change'],
) {
  return [
    ...(district === null ? [] : [{ name: district.name, go: () => change({ xa: undefined }) }]),
    ...(open === undefined || open.kind === 'own' ? [] : [{ name: open.name, go: () => undefined }]),
  ];
}
