import type { PeriodCode } from '../../shared/calendar/period.ts';
import { figureSource } from '../../shared/explain/figure-source.ts';
import { countedSource } from '../../shared/reports/counted-source.ts';
import { FigurePanel } from '../explain/FigurePanel.tsx';
import { CountedPanel } from './CountedPanel.tsx';
import type { Asked } from './ReportPreview.tsx';

interface Props {
  readonly asked: Asked;
  /** The report's own. */
  readonly period: PeriodCode;
  readonly onClose: () => void;
}

/** Where a number of the report comes from, whatever it counts. */
export function AskedPanel({ asked, period: own, onClose }: Props) {
  if ('counted' in asked) {
    return <CountedPanel key={countedSource(asked.counted)} source={asked.counted} period={own} onClose={onClose} />;
  }
  const period = asked.period ?? own;
  return (
    <FigurePanel
      key={`${figureSource(asked.subject)} ${period}`}
      subject={asked.subject}
      period={period}
      onClose={onClose}
    />
  );
}
