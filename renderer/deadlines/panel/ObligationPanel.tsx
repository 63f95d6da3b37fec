import { Fragment, useState } from 'react';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import { periodLabel } from '../../../shared/calendar/period-label.ts';
import type { Obligation, ObligationDetail } from '../../../shared/deadlines/deadlines.contract.ts';
import type { ObligationId } from '../../../shared/ids.ts';
import { api } from '../../ipc/client.ts';
import { useQuery } from '../../ipc/use-query.ts';
import { LetterDialog } from '../../letters/LetterDialog.tsx';
import { deadlineWords, obligationSign, decisionWords as words } from '../../messages/deadlines.ts';
import { Await } from '../../page/Await.tsx';
import { SidePanel } from '../../page/SidePanel.tsx';
import { Sign } from '../../page/Sign.tsx';
import { ReturnForm } from '../../submissions/ReturnForm.tsx';
import { SubmissionHistory, type SubmissionReceipt } from '../../submissions/SubmissionHistory.tsx';
import { ObligationActions } from './ObligationActions.tsx';
import styles from './panel.module.css';

interface Props {
  readonly obligation: Obligation;
  readonly onClose: () => void;
}

/** One obligation: its dates, what can be done, what came, what was decided, what was sent. */
export function ObligationPanel({ obligation, onClose }: Props) {
  const { id, agency, regimeName, period } = obligation;
  const answer = useQuery(['deadlines', 'detail', id], () => api.deadlines.detail({ obligation: id }));
  return (
    <SidePanel eyebrow={`${regimeName} · ${periodLabel(period)}`} title={agency} onClose={onClose}>
      <p className={styles.state}>
        <Sign {...obligationSign(obligation)} />
      </p>
      <Dates obligation={obligation} />
      <ObligationActions obligations={[obligation]} />
      <Await answer={answer}>{(detail) => <History id={id} detail={detail} />}</Await>
    </SidePanel>
  );
}

interface HistoryProps {
  readonly id: ObligationId;
  readonly detail: ObligationDetail;
}

function History({ id, detail }: HistoryProps) {
  const [returning, setReturning] = useState<SubmissionReceipt>();
  const [isNotifying, notify] = useState(false);
  return (
    <>
      {returning === undefined ? null : <ReturnForm receipt={returning} onDone={() => setReturning(undefined)} />}
      <SubmissionHistory detail={detail} onReturn={setReturning} onNotify={() => notify(true)} />
      {isNotifying ? <LetterDialog kind="returned" obligations={[id]} onClose={() => notify(false)} /> : null}
    </>
  );
}

function Dates({ obligation }: { readonly obligation: Obligation }) {
  const { dueOn, movedTo, extendedTo, cutOff, receivedOn, skipReason, dueBasis, letters } = obligation;
  const lines: readonly (readonly [string, string | null])[] = [
    [words.dueByRule, formatDay(dueOn)],
    [words.movedTo, movedTo === null ? null : formatDay(movedTo)],
    [words.extendedTo, extendedTo === null ? null : formatDay(extendedTo)],
    [words.cutOff, formatDay(cutOff)],
    [words.received, receivedOn === null ? words.notReceived : formatDay(receivedOn)],
    [words.skipped, skipReason],
    [words.basis, deadlineWords.basisNames[dueBasis]],
    [words.remindedTimes, letters === 0 ? null : deadlineWords.reminded(letters)],
  ];
  return (
    <dl className={styles.dates}>
      {lines.map(([term, text]) =>
        text === null ? null : (
          <Fragment key={term}>
            <dt>{term}</dt>
            <dd>{text}</dd>
          </Fragment>
        ),
      )}
    </dl>
  );
}
