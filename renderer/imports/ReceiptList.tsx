import { usePeriod } from '../deadlines/period-context.tsx';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { countsLine, receiptLine, importWords as words } from '../messages/imports.ts';
import { Await } from '../page/Await.tsx';
import { EmptyState } from '../page/EmptyState.tsx';
import styles from './imports.module.css';
import { ReceiptDecisions } from './ReceiptDecisions.tsx';
import { PrintReceipt } from './ReceiptPapers.tsx';

/** What was taken in for the period shown, newest first. */
export function ReceiptList() {
  const { period } = usePeriod();
  const answer = useQuery(['imports', 'receipts', period.code], () => api.imports.receipts({ period: period.code }));
  return (
    <Await answer={answer}>
      {(receipts) =>
        receipts.length === 0 ? (
          <EmptyState message={words.noReceipts} />
        ) : (
          <ul className={styles.receipts}>
            {receipts.map((receipt) => (
              <li key={receipt.id}>
                <b>{receipt.fileName}</b>
                <span>{receiptLine(receipt)}</span>
                <span className={styles.counts}>
                  {words.receipt(receipt)}: {countsLine(receipt.counts)}
                </span>
                <ReceiptDecisions receipt={receipt} />
                <div>
                  <PrintReceipt id={receipt.id} receivedOn={receipt.receivedOn} />
                </div>
              </li>
            ))}
          </ul>
        )
      }
    </Await>
  );
}
