import type { PeriodCode } from '../../shared/calendar/period.ts';
import { periodTitle } from '../../shared/calendar/period-label.ts';
import type { Explanation, Subject } from '../../shared/explain/explain.contract.ts';
import { amountText } from '../../shared/explain/formula.ts';
import { explainWords as words } from '../messages/explain.ts';
import { percent } from '../messages/numbers.ts';
import { Await } from '../page/Await.tsx';
import { SidePanel } from '../page/SidePanel.tsx';
import { ExplanationBody } from './ExplanationBody.tsx';
import styles from './explain.module.css';
import { useExplanation } from './use-explain.ts';

interface Props {
  readonly subject: Subject;
  readonly period: PeriodCode;
  readonly onClose: () => void;
}

/** Any figure of a report, with all that it is made of. */
export function FigurePanel({ subject, period, onClose }: Props) {
  const answer = useExplanation(subject, period);
  return (
    <SidePanel
      eyebrow={[words.eyebrow, answer.data?.place ?? ''].filter((part) => part !== '').join(' · ')}
      title={answer.data?.title ?? words.eyebrow}
      onClose={onClose}
      size="middle"
      takesFocus
    >
      <Await answer={answer}>{(explanation) => <Result explanation={explanation} />}</Await>
      <ExplanationBody subject={subject} period={period} />
    </SidePanel>
  );
}

/** The number that was asked about, as it is printed. */
const Result = ({ explanation: { sides, percent: rate, period } }: { readonly explanation: Explanation }) => (
  <p className={styles.result}>
    <b>{rate === null ? sides.map(amountText).join('/') : percent(rate)}</b>
    <span>
      {rate === null ? '' : `${sides.map(amountText).join('/')} `}
      {sides[0]?.unit} · {periodTitle(period)}
    </span>
  </p>
);
