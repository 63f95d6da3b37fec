import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { ObligationId } from '../../shared/ids.ts';
import type { TimelinessCell, TimelinessPeriod } from '../../shared/submissions/submissions.contract.ts';
import { DecisionForm } from '../deadlines/panel/DecisionForm.tsx';
import { ReceiveForm } from '../deadlines/panel/ReceiveForm.tsx';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { LetterDialog } from '../letters/LetterDialog.tsx';
import { cellMeaning, columnName, submissionSign, submissionPanelWords as words } from '../messages/submissions.ts';
import { Await } from '../page/Await.tsx';
import { SidePanel } from '../page/SidePanel.tsx';
import { Sign } from '../page/Sign.tsx';
import { ReturnForm } from './ReturnForm.tsx';
import { SubmissionHistory, type SubmissionReceipt } from './SubmissionHistory.tsx';
import styles from './SubmissionPanel.module.css';

interface Props {
  readonly regime: string;
  readonly body: string;
  readonly period: TimelinessPeriod;
  readonly cell: TimelinessCell;
  readonly obligation: ObligationId;
  readonly onClose: () => void;
}

type Asked = { readonly form: 'receive' | 'extend' } | { readonly form: 'return'; readonly receipt: SubmissionReceipt };

/** One cell of the board: its dates, what came, what was decided, what was sent, and what can be done. */
export function SubmissionPanel({ regime, body, period, cell, obligation, onClose }: Props) {
  const answer = useQuery(['deadlines', 'detail', obligation], () => api.deadlines.detail({ obligation }));
  const [asked, ask] = useState<Asked>();
  const [isNotifying, setNotifying] = useState(false);
  const { tone, mark } = submissionSign(cell);
  const done = () => ask(undefined);
  return (
    <SidePanel eyebrow={`${regime} · ${columnName(period)}`} title={body} onClose={onClose}>
      <p className={styles.state}>
        <Sign tone={tone} mark={mark} /> {cellMeaning(cell)}
      </p>
      <Dates period={period} cell={cell} />
      {asked === undefined ? (
        <div className={styles.actions}>
          <Button variant="default" onClick={() => ask({ form: 'receive' })}>
            {words.receive}
          </Button>
          <Button variant="default" onClick={() => ask({ form: 'extend' })}>
            {words.extend}
          </Button>
        </div>
      ) : null}
      {asked?.form === 'receive' ? <ReceiveForm obligations={[obligation]} onDone={done} /> : null}
      {asked?.form === 'extend' ? (
        <DecisionForm kind="extend" obligations={[obligation]} dueOn={unextendedDay(cell, period)} onDone={done} />
      ) : null}
      {asked?.form === 'return' ? <ReturnForm receipt={asked.receipt} onDone={done} /> : null}
      <Await answer={answer}>
        {(detail) => (
          <SubmissionHistory
            detail={detail}
            onReturn={(receipt) => ask({ form: 'return', receipt })}
            onNotify={() => setNotifying(true)}
          />
        )}
      </Await>
      {isNotifying ? (
        <LetterDialog kind="returned" obligations={[obligation]} onClose={() => setNotifying(false)} />
      ) : null}
    </SidePanel>
  );
}

/** The date that an extension must be later than. */
const unextendedDay = ({ dueOn, extendedTo }: TimelinessCell, period: TimelinessPeriod) =>
  extendedTo === null && dueOn !== null ? dueOn : period.dueOn;

const Dates = ({ period, cell }: Pick<Props, 'period' | 'cell'>) => (
  <dl className={styles.dates}>
    <dt>{words.due}</dt>
    <dd>{formatDay(period.dueOn)}</dd>
    {cell.extendedTo === null ? null : (
      <>
        <dt>{words.extendedTo}</dt>
        <dd>{formatDay(cell.extendedTo)}</dd>
      </>
    )}
    <dt>{words.receivedOn}</dt>
    <dd>{cell.receivedOn === null ? words.notReceived : formatDay(cell.receivedOn)}</dd>
  </dl>
);
