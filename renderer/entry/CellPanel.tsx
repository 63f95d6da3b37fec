import { useEffect, useMemo, useState } from 'react';
import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Finding } from '../../shared/checks/checks.contract.ts';
import { type GridCell, keyOf } from '../../shared/entry/cell-grid.ts';
import type { EntryFigure, FigureDetail, UnderOldCodes } from '../../shared/entry/entry.contract.ts';
import { FigureChart } from '../chart/FigureChart.tsx';
import type { FigureChartSpec } from '../chart/figure-chart.ts';
import { SourceSection } from '../explain/SourceSection.tsx';
import type { ChosenFigure } from '../explain/use-explain.ts';
import { periodMark, shortPeriod, cellPanelWords as words } from '../messages/entry.ts';
import { lockSentence } from '../messages/figure-locks.ts';
import { figureNumber } from '../messages/figures.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import { FigureText } from '../page/FigureText.tsx';
import { SidePanel } from '../page/SidePanel.tsx';
import { CellHistory } from './CellHistory.tsx';
import { CellNote } from './CellNote.tsx';
import { FedSection } from './FedSection.tsx';
import styles from './panel.module.css';
import { useDetail } from './use-entry.ts';

interface Props {
  readonly cell: GridCell | undefined;
  readonly period: PeriodCode;
  readonly figure: EntryFigure | null;
  readonly findings: readonly Finding[];
  readonly onRestore: (cell: GridCell, figure: EntryFigure | null) => void;
  readonly onClose: () => void;
}

/** What surrounds one figure. It follows the mark when the mark rests, and never takes the focus from the typing. */
export function CellPanel({ cell: pointedAt, period, figure, findings, onRestore, onClose }: Props) {
  const cell = useRested(pointedAt);
  if (cell === undefined) {
    return (
      <SidePanel title={words.title} onClose={onClose}>
        <EmptyState message={words.none} />
      </SidePanel>
    );
  }
  const isSame = pointedAt !== undefined && keyOf(pointedAt) === keyOf(cell);
  return (
    <SidePanel eyebrow={cell.placeName} title={`${cell.element.name} (${cell.element.code})`} onClose={onClose}>
      {isSame ? <Now cell={cell} figure={figure} findings={findings} /> : null}
      <Detail key={keyOf(cell)} cell={cell} period={period} onRestore={onRestore} />
    </SidePanel>
  );
}

const restMilliseconds = 150;

/** The cell the mark has stayed on for a moment: nobody reads the panel while typing past. */
function useRested(cell: GridCell | undefined): GridCell | undefined {
  const [rested, setRested] = useState(cell);
  useEffect(() => {
    const timer = setTimeout(() => setRested(cell), restMilliseconds);
    return () => clearTimeout(timer);
  }, [cell]);
  return rested;
}

const Now = ({ cell, figure, findings }: Pick<Props, 'figure' | 'findings'> & { readonly cell: GridCell }) => (
  <div>
    <p className={styles.big}>
      <FigureText figure={figure} shape={cell.element} /> <small className={styles.bigUnit}>{cell.element.unit}</small>
    </p>
    {cell.lock === null ? null : (
      <p>
        <b>{words.lock}:</b> {lockSentence(cell.lock)}
      </p>
    )}
    {findings.map((finding) => (
      <p key={finding.rule} className={styles.finding} data-severity={finding.severity}>
        <b>{words.severity[finding.severity]}:</b> {finding.text}
        {finding.accepted === null ? null : ` (${words.accepted(finding.accepted.reason)})`}
      </p>
    ))}
  </div>
);

function Detail({ cell, period, onRestore }: Pick<Props, 'period' | 'onRestore'> & { readonly cell: GridCell }) {
  const answer = useDetail(cell.element.code, cell.place, period);
  const [source, setSource] = useState<ChosenFigure>();
  const { element, place } = cell;
  return (
    <Await answer={answer}>
      {(detail) => (
        <>
          {detail.fed === null ? null : <FedSection cell={cell} period={period} fed={detail.fed} />}
          <Series detail={detail} cell={cell} />
          <CellNote cell={cell} period={period} stored={detail.note} />
          <CellHistory
            cell={cell}
            history={detail.history}
            onRestore={onRestore}
            onSource={({ change }) => setSource({ element: element.code, place, period, change })}
          />
          {source === undefined ? null : <SourceSection chosen={source} />}
        </>
      )}
    </Await>
  );
}

/** The picture, and beside it every figure. */
function Series({ detail, cell }: { readonly detail: FigureDetail; readonly cell: GridCell }) {
  const { element } = cell;
  const chart = useMemo(
    (): FigureChartSpec => ({
      kind: 'columns',
      label: words.chart(element.name),
      names: detail.series.map(({ period }) => periodMark(period)),
      values: detail.series.map(({ figure }) => plottedValue(figure, element.scale)),
      words: [],
      target: null,
      usualMax: 0,
      breaks: [],
      format: plainText,
    }),
    [detail, element],
  );
  return (
    <section>
      <h3 className={styles.heading}>{words.series}</h3>
      <div className={styles.series}>
        <FigureChart spec={chart} />
        <ul>
          {detail.series.map(({ period, figure, underOld }) => (
            <li key={period}>
              <span>{shortPeriod(period)}</span>
              <b>
                <FigureText figure={figure} shape={element} />
                {underOld === null ? null : <OldCodes under={underOld} />}
              </b>
            </li>
          ))}
        </ul>
      </div>
      <p>
        {words.lastYear}: <FigureText figure={detail.samePeriodLastYear.figure} shape={element} />
        {detail.samePeriodLastYear.underOld === null ? null : <OldCodes under={detail.samePeriodLastYear.underOld} />}
      </p>
    </section>
  );
}

const OldCodes = ({ under }: { readonly under: UnderOldCodes }) => <small> ({words.underOld(under)})</small>;

/** Không phát sinh is a known nothing; the other two states have no bar. */
function plottedValue(figure: EntryFigure | null, scale: number): number | null {
  if (figure === null || figure.state === 'not-applicable') return null;
  return figure.state === 'none' ? 0 : figure.value / 10 ** scale;
}

const plainText = (value: number): string =>
  Number.isInteger(value) ? figureNumber(value, undefined) : String(value).replace('.', ',');
