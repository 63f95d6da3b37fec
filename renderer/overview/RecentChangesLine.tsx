import { Link, type LinkProps } from '@tanstack/react-router';
import { addDays, type Day } from '../../shared/calendar/day.ts';
import type { RecentChanges } from '../../shared/overview/changes.ts';
import { overviewWords as words } from '../messages/overview.ts';
import { shortDay } from '../messages/time.ts';
import styles from './overview.module.css';
import { useRecentChanges } from './use-overview.ts';

type Counted = keyof typeof words.changes;

const leadsTo: Readonly<Record<Counted, Pick<LinkProps, 'to' | 'search'>>> = {
  files: { to: '/lich-su-tiep-nhan' },
  figures: { to: '/nhat-ky', search: { loai: 'figures' } },
  tasks: { to: '/nhiem-vu' },
  evidence: { to: '/nhiem-vu' },
  registers: { to: '/so-theo-doi' },
  signed: { to: '/so-bao-cao' },
};
const order = ['files', 'figures', 'tasks', 'evidence', 'registers', 'signed'] as const satisfies readonly Counted[];

/** What came since the last working day; its line stands before the answer is there, so that nothing moves. */
export function RecentChangesLine({ today }: { readonly today: Day }) {
  const { data } = useRecentChanges();
  return <p className={styles.changes}>{data === undefined ? null : <Changes changes={data} today={today} />}</p>;
}

function Changes({ changes, today }: { readonly changes: RecentChanges; readonly today: Day }) {
  const counted = order.filter((one) => changes[one] > 0);
  const since = words.since(shortDay(changes.since), changes.since === addDays(today, -1));
  if (counted.length === 0) return `${since} ${words.unchanged}`;
  return (
    <>
      <span>{since}:</span>
      {counted.map((one) => (
        <Link key={one} className={styles.change} {...leadsTo[one]}>
          {words.changes[one](changes[one])}
        </Link>
      ))}
    </>
  );
}
