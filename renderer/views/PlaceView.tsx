import { useMemo } from 'react';
import type { Subject as Explained } from '../../shared/explain/explain.contract.ts';
import type { PlaceLine, PlaceTable, Subject } from '../../shared/views/views.contract.ts';
import { FigureChart } from '../chart/FigureChart.tsx';
import { usePeriod } from '../deadlines/period-context.tsx';
import { FigurePanel } from '../explain/FigurePanel.tsx';
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

interface Props {
  readonly subject: Subject;
  readonly chooser: React.ReactNode;
}

/** One indicator or element over the districts, then over the communes of one, then down to the sources of a figure. */
export function PlaceView({ subject, chooser }: Props) {
  const { search } = useViewSearch();
  const { period } = usePeriod();
  const input = {
    subject,
    period: period.code,
    cumulative: search.trongKy !== true,
    district: search.huyen ?? null,
    audience: audienceOf(search),
  };
  return <Asked key={JSON.stringify(input)} input={input} chooser={chooser} />;
}

interface AskedProps {
  readonly input: Parameters<typeof usePlaceTable>[0];
  readonly chooser: React.ReactNode;
}

/** New with every question: what was asked before must not be copied or printed under the name of what is asked now. */
function Asked({ input, chooser }: AskedProps) {
  const { change } = useViewSearch();
  const answer = usePlaceTable(input);
  const chart = useMemo(() => (answer.data === undefined ? undefined : placeChart(answer.data)), [answer.data]);
  return (
    <>
      <div className={styles.bar}>{chooser}</div>
      {answer.error === undefined ? null : (
        <Trail steps={[{ name: words.province, go: () => change({ huyen: undefined, xa: undefined }) }, noPlace]} />
      )}
      <Await answer={answer}>
        {(table) => (
          <Loaded table={table} actions={<ViewActions view={{ view: 'by-place', ...input }} chart={chart} />} />
        )}
      </Await>
    </>
  );
}

/** A district of the address that is none in this period. */
const noPlace = { name: words.noPlace, go: () => undefined };

interface LoadedProps {
  readonly table: PlaceTable;
  readonly actions: React.ReactNode;
}

function Loaded({ table, actions }: LoadedProps) {
  const { search, change } = useViewSearch();
  const sorting = useSorting();
  const lines = sorted(table.lines, sorting);
  const chart = useMemo(() => placeChart({ head: table.head, lines }), [table.head, lines]);
  const open = lines.find(({ place, kind }) => place === search.xa && kind !== 'district');
  const onOpen = ({ kind, place }: PlaceLine) =>
    change(kind === 'district' ? { huyen: place, xa: undefined } : { xa: place });
  return (
    <>
      <div className={styles.under}>
        <Trail steps={stepsOf(table, open, change)} />
        {actions}
      </div>
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
    </>
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
    { name: words.province, go: () => change({ huyen: undefined, xa: undefined }) },
    ...(district === null ? [] : [{ name: district.name, go: () => change({ xa: undefined }) }]),
    ...(open === undefined || open.kind === 'own' ? [] : [{ name: open.name, go: () => undefined }]),
  ];
}
