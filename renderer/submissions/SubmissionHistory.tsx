import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDay } from '../../shared/calendar/day-text.ts';
import type { ObligationDetail } from '../../shared/deadlines/deadlines.contract.ts';
import { LetterKind } from '../../shared/letters/letters.contract.ts';
import { submissionPanelWords as words } from '../messages/submissions.ts';
import styles from './SubmissionPanel.module.css';

export type SubmissionReceipt = ObligationDetail['receipts'][number];

interface Props {
  readonly detail: ObligationDetail;
  readonly onReturn: (receipt: SubmissionReceipt) => void;
  /** The body is told in a letter that its document came back. */
  readonly onNotify: () => void;
}

export const SubmissionHistory = ({ detail, onReturn, onNotify }: Props) => (
  <>
    <Part title={words.receipts}>
      {detail.receipts.length === 0 ? <li className={styles.quiet}>{words.noReceipts}</li> : null}
      {detail.receipts.map((receipt) => (
        <ReceiptLine key={receipt.id} receipt={receipt} onReturn={() => onReturn(receipt)} onNotify={onNotify} />
      ))}
    </Part>
    {detail.changes.length === 0 ? null : (
      <Part title={words.decisions}>
        {detail.changes.map((change) => (
          <li key={`${change.at} ${change.kind}`}>
            <div>
              <b>{words.decisionNames[change.kind]}</b>{' '}
              {change.toDay === null ? '' : words.until(formatDay(change.toDay))}
              <span className={styles.line}>{change.reason}</span>
              {change.documentNumber === '' ? null : (
                <span className={styles.quiet}>
                  {words.byDocument(change.documentNumber, optional(change.documentOn))}
                </span>
              )}
            </div>
          </li>
        ))}
      </Part>
    )}
    {detail.letters.length === 0 ? null : (
      <Part title={words.letters}>
        {detail.letters.map(({ id, kind, madeAt, number, issuedOn }) => (
          <li key={id}>
            <div>
              <b>{letterName(kind)}</b> {words.letterNumber(number, optional(issuedOn))}
              <span className={`${styles.line} ${styles.quiet}`}>{words.madeAt(madeAt)}</span>
            </div>
          </li>
        ))}
      </Part>
    )}
  </>
);

const Part = ({ title, children }: { readonly title: string; readonly children: ReactNode }) => (
  <section>
    <h3 className={styles.heading}>{title}</h3>
    <ul className={styles.list}>{children}</ul>
  </section>
);

interface LineProps {
  readonly receipt: SubmissionReceipt;
  readonly onReturn: () => void;
  readonly onNotify: () => void;
}

function ReceiptLine({ receipt, onReturn, onNotify }: LineProps) {
  const what = receipt.fileName ?? words.paper(receipt.documentNumber);
  return (
    <li>
      <div>
        <b>{what}</b>
        <span className={styles.line}>{words.receivedDay(formatDay(receipt.receivedOn))}</span>
        {receipt.returnedOn === null ? null : (
          <span className={styles.returned}>{words.returned(formatDay(receipt.returnedOn), receipt.returnReason)}</span>
        )}
      </div>
      {receipt.returnedOn === null ? (
        <Button variant="default" aria-label={words.giveBackOf(what)} onClick={onReturn}>
          {words.giveBack}
        </Button>
      ) : (
        <Button variant="default" onClick={onNotify}>
          {words.notifyReturn}
        </Button>
      )}
    </li>
  );
}

const letterName = (kind: string): string => {
  const known = LetterKind.safeParse(kind);
  return known.success ? words.letterNames[known.data] : kind;
};

const optional = (day: Parameters<typeof formatDay>[0] | null): string | null => (day === null ? null : formatDay(day));
