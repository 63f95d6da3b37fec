import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { Amendment } from '../../../shared/plan/plan.contract.ts';
import { amendmentNames, amendmentWords as words } from '../../messages/plan.ts';
import { Await } from '../../page/Await.tsx';
import { Card } from '../../page/Card.tsx';
import { EmptyState } from '../../page/EmptyState.tsx';
import { StatusNote } from '../../page/StatusNote.tsx';
import table from '../../page/table.module.css';
import { useAmendments } from '../use-plan.ts';
import styles from './amendments.module.css';

/** What changed in the plan after it was issued, on what paper and why; the newest first. */
export function AmendmentsView() {
  const answer = useAmendments();
  return (
    <Card fill scroll>
      <Await answer={answer}>
        {(amendments) =>
          amendments.length === 0 ? <EmptyState message={words.empty} /> : <AmendmentTable amendments={amendments} />
        }
      </Await>
      <StatusNote>{words.count(answer.data?.length ?? 0)}</StatusNote>
    </Card>
  );
}

const AmendmentTable = ({ amendments }: { readonly amendments: readonly Amendment[] }) => (
  <table className={table.table} aria-label={words.table}>
    <thead>
      <tr>
        <th>{words.columns.effectiveOn}</th>
        <th>{words.columns.kind}</th>
        <th>{words.columns.clause}</th>
        <th>{words.columns.title}</th>
        <th>{words.columns.document}</th>
        <th>{words.columns.reason}</th>
        <th>{words.columns.text}</th>
      </tr>
    </thead>
    <tbody>
      {amendments.map((amendment) => (
        <tr key={amendment.id}>
          <td className={table.code}>{formatDay(amendment.effectiveOn)}</td>
          <td className={styles.kind}>{amendmentNames[amendment.kind]}</td>
          <td className={table.code}>{amendment.clause}</td>
          <td className={styles.title}>{amendment.title}</td>
          <td className={styles.title}>{words.document(amendment)}</td>
          <td className={styles.title}>{amendment.reason}</td>
          <td className={styles.text}>{amendment.text}</td>
        </tr>
      ))}
    </tbody>
  </table>
);
