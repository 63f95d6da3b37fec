import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { IndicatorRow } from '../../shared/indicators/indicators.contract.ts';
import { ExplanationBody } from '../explain/ExplanationBody.tsx';
import { targetText, indicatorWords as words } from '../messages/indicators.ts';
import { percent } from '../messages/numbers.ts';
import { SidePanel } from '../page/SidePanel.tsx';
import { DoneText } from './AmountText.tsx';
import styles from './indicators.module.css';
import { TargetSign } from './TargetSign.tsx';
import { TrendSection } from './TrendSection.tsx';

interface Props {
  readonly row: IndicatorRow;
  readonly period: PeriodCode;
  readonly onClose: () => void;
}

/** From the figure of the plan down to the cells it is made of. */
export const IndicatorPanel = ({ row, period, onClose }: Props) => (
  <SidePanel eyebrow={row.clause} title={row.name} onClose={onClose} size="wide">
    <p className={styles.reached}>
      {row.percent === null ? null : <b>{percent(row.percent)}</b>}
      <span>
        <DoneText numerator={row.numerator} denominator={row.denominator} /> {row.unit}
      </span>
      <span className={styles.wanted}>
        {words.target}: {targetText(row.target)}
      </span>
      {row.status === null ? null : <TargetSign status={row.status} />}
    </p>
    <ExplanationBody
      subject={{ kind: 'indicator', indicator: row.code, place: null, cumulative: true }}
      period={period}
    />
    <TrendSection row={row} />
    {row.note === '' ? null : (
      <dl className={styles.facts}>
        <dt>{words.note}</dt>
        <dd>{row.note}</dd>
      </dl>
    )}
  </SidePanel>
);
