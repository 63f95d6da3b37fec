import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ReportDetail } from '../../../shared/reports/life/life.contract.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { lifeWords } from '../../messages/report-life.ts';
import { ErrorNotice } from '../../page/Notice.tsx';
import { PrintProgress } from '../../printing/PrintProgress.tsx';
import { IssueForm } from './IssueForm.tsx';
import styles from './life.module.css';
import { ReasonForm } from './ReasonForm.tsx';
import { SignForm } from './SignForm.tsx';

const words = lifeWords.steps;
type Asked = 'sign' | 'issue' | 'takeBack' | 'withdraw';

interface Props {
  readonly detail: ReportDetail;
}

/** The steps that can be taken from here; one that asks for something opens its form in place of the buttons. */
export function StepActions({ detail }: Props) {
  const [asked, setAsked] = useState<Asked>();
  const close = () => setAsked(undefined);
  const { report, print } = detail;
  switch (asked) {
    case 'sign':
      return print === null ? null : <SignForm detail={detail} print={print} onDone={close} />;
    case 'issue':
      return <IssueForm report={report} onDone={close} />;
    case 'takeBack':
    case 'withdraw':
      return <ReasonForm report={report.id} step={asked} onDone={close} />;
    case undefined:
      return <StepButtons detail={detail} onAsk={setAsked} />;
  }
}

function StepButtons({ detail, onAsk }: Props & { readonly onAsk: (asked: Asked) => void }) {
  const { id: report, state } = detail.report;
  const submit = useCommand(api.reportLife.submit);
  const discard = useCommand(api.reportLife.discard);
  const ask = (step: Asked, isMain = false) => (
    <Button variant={isMain ? 'filled' : 'default'} onClick={() => onAsk(step)}>
      {words[step]}
    </Button>
  );
  return (
    <>
      <div className={styles.buttons}>
        {state === 'draft' ? (
          <>
            <Button onClick={() => submit.run({ report })} loading={submit.isRunning}>
              {words.submit}
            </Button>
            <Button variant="default" onClick={() => discard.run({ report })} disabled={submit.isRunning}>
              {words.discard}
            </Button>
          </>
        ) : null}
        {state === 'submitted' ? (
          <>
            {ask('sign', true)}
            {ask('takeBack')}
          </>
        ) : null}
        {state === 'sealed' ? ask('issue', true) : null}
        {state === 'sealed' || state === 'issued' ? ask('withdraw') : null}
      </div>
      {submit.isRunning ? <PrintProgress /> : null}
      <ErrorNotice error={submit.error ?? discard.error} />
    </>
  );
}
