import type { ColDef } from 'ag-grid-community';
import { useMemo } from 'react';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import { periodLabel } from '../../shared/calendar/period-label.ts';
import type { DataElement } from '../../shared/forms/forms.contract.ts';
import type { ElementCode } from '../../shared/ids.ts';
import type { IndicatorPart, IndicatorRow } from '../../shared/indicators/indicators.contract.ts';
import { useElements } from '../forms/use-forms.ts';
import { Grid } from '../grid/Grid.tsx';
import { sideNames, sourceText, indicatorWords as words } from '../messages/indicators.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { FigureText } from '../page/FigureText.tsx';
import styles from './indicators.module.css';
import { useTrace } from './use-indicators.ts';

/** Every stored figure behind the indicator, down to the cell that brought it. */
export function PartsSection({ row, period }: { readonly row: IndicatorRow; readonly period: PeriodCode }) {
  const answer = useTrace(row.code, period);
  const elements = useElements();
  const columns = useMemo(() => columnsFor(elements), [elements]);
  return (
    <section className={styles.parts}>
      <h3 className={styles.heading}>
        {words.detail}: {words.parts(answer.data?.length ?? 0)}
      </h3>
      <Await answer={answer}>
        {(parts) =>
          parts.length === 0 ? (
            <EmptyState message={words.partsEmpty} />
          ) : (
            <div className={styles.grid}>
              <Grid label={words.detail} rows={parts} columns={columns} rowId={idOf} />
            </div>
          )
        }
      </Await>
    </section>
  );
}

const idOf = ({ side, element, placeId, period }: IndicatorPart): string => [side, element, placeId, period].join(' ');

function columnsFor(elements: ReadonlyMap<ElementCode, DataElement>): ColDef<IndicatorPart>[] {
  const { columns } = words;
  return [
    { headerName: columns.place, width: 130, field: 'place' },
    { headerName: columns.period, width: 72, valueGetter: ({ data }) => data && periodLabel(data.period) },
    {
      headerName: columns.figure,
      width: 60,
      type: 'rightAligned',
      field: 'value',
      cellRenderer: ({ data }: { data: IndicatorPart | undefined }) =>
        data === undefined ? null : <FigureText figure={data} shape={elements.get(data.element)} />,
    },
    { headerName: columns.file, width: 148, valueGetter: ({ data }) => data && sourceText(data.source) },
    { headerName: columns.sheet, width: 72, valueGetter: ({ data }) => data?.source.sheet },
    { headerName: columns.cell, width: 52, valueGetter: ({ data }) => data?.source.cell },
    { headerName: columns.received, width: 96, valueGetter: ({ data }) => receivedOn(data) },
    { headerName: columns.district, width: 140, field: 'district' },
    { headerName: columns.side, width: 80, valueGetter: ({ data }) => data && sideNames[data.side] },
    {
      headerName: columns.element,
      width: 240,
      valueGetter: ({ data }) => data && `${data.element} ${data.elementName}`,
    },
  ];
}

function receivedOn(part: IndicatorPart | undefined): string {
  const day = part?.source.receivedOn ?? null;
  return day === null ? '' : formatDay(day);
}
