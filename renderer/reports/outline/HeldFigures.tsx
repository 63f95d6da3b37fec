import { Button } from '@mantine/core';
import type { Holds } from '../../../shared/reports/outline/outline.contract.ts';
import type { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { api } from '../../ipc/client.ts';
import { useCommand } from '../../ipc/use-command.ts';
import { heldTitle } from '../../messages/report-holds.ts';
import { holdWords as words } from '../../messages/report-writing.ts';
import marks from '../../page/before-after.module.css';
import { Card } from '../../page/Card.tsx';
import { ErrorNotice } from '../../page/Notice.tsx';
import table from '../../page/table.module.css';
import styles from './outline.module.css';
import { useHolds } from './use-outline.ts';

/** What has to be seen before the report is printed; nothing at all where there is nothing. */
export function HeldFigures({ choice }: { readonly choice: ReportChoice }) {
  const { data } = useHolds(choice);
  if (data === undefined || data.held.length + data.unreadable.length === 0) return null;
  return <HeldCard holds={data} choice={choice} />;
}

interface Props {
  readonly holds: Holds;
  readonly choice: ReportChoice;
}

function HeldCard({ holds: { held, unreadable }, choice }: Props) {
  const confirm = useCommand(api.reports.confirmSeen);
  const lost = held.filter(({ now }) => now === '').length;
  const counts = { changed: held.length - lost, lost, unreadable: unreadable.length };
  return (
    <Card
      title={words.title}
      className={styles.held}
      aside={
        held.length < 2 ? null : (
          <Button
            variant="default"
            size="compact-sm"
            loading={confirm.isRunning}
            onClick={() => confirm.run({ choice, seen: held })}
          >
            {words.seenAll(held.length)}
          </Button>
        )
      }
    >
      <p className={styles.heldTitle} role="status">
        {heldTitle(counts)}
      </p>
      <ErrorNotice error={confirm.error} />
      {held.length === 0 ? null : (
        <div className={styles.heldScroll}>
          <table className={table.table} aria-label={words.title}>
            <thead>
              <tr>
                <th>{words.figure}</th>
                <th>{words.before}</th>
                <th>{words.now}</th>
                <th>
                  <span className="visually-hidden">{words.seen}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {held.map((figure) => (
                <HeldRow key={figure.key} figure={figure} onSeen={() => confirm.run({ choice, seen: [figure] })} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      {unreadable.length === 0 ? null : <p className={styles.heldHint}>{words.unreadable}</p>}
    </Card>
  );
}

type Held = Holds['held'][number];

/** Old struck through, new bold: it reads without the colours too. */
const HeldRow = ({
  figure: { key, name, before, now },
  onSeen,
}: {
  readonly figure: Held;
  readonly onSeen: () => void;
}) => (
  <tr>
    <td>
      <b>{key}</b> {name === key ? '' : name}
    </td>
    <td>{before === null ? words.neverSeen : <del className={marks.before}>{before || words.lost}</del>}</td>
    <td>{now === '' ? <b className={styles.gone}>{words.lost}</b> : <ins className={marks.after}>{now}</ins>}</td>
    <td>
      <Button variant="default" size="compact-xs" aria-label={words.seenOf(key)} onClick={onSeen}>
        {words.seen}
      </Button>
    </td>
  </tr>
);
