import { Link } from '@tanstack/react-router';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { DueCase } from '../../../shared/registers/due-case.ts';
import { ColumnTable } from '../../columns/ColumnTable.tsx';
import { deadlineWords, obligationSign } from '../../messages/deadlines.ts';
import { dueCaseWords as words } from '../../messages/register-cases.ts';
import { Sign } from '../../page/Sign.tsx';
import table from '../../page/table.module.css';
import { useDueCases } from '../../registers/use-cases.ts';
import { asDated } from '../use-everything-due.ts';
import styles from './cases.module.css';

const heads = [null, words.state, words.what, null, words.place, words.owedBy, words.basis];

/** What cases of registers owe, above what bodies owe; each leads to its case. */
export function DueCases() {
  const { data: cases = [] } = useDueCases();
  if (cases.length === 0) return null;
  return (
    <ColumnTable columns={heads} className={table.table ?? ''} aria-label={words.title}>
      <caption className={styles.title}>
        {words.title} <span>{words.group(cases.length)}</span>
      </caption>
      <thead>
        <tr>
          <th>{words.due}</th>
          <th>{words.state}</th>
          <th>{words.what}</th>
          <th>{words.about}</th>
          <th>{words.place}</th>
          <th>{words.owedBy}</th>
          <th>{words.basis}</th>
        </tr>
      </thead>
      <tbody>
        {cases.map((one) => (
          <CaseRow key={`${one.entry} ${one.what}`} one={one} />
        ))}
      </tbody>
    </ColumnTable>
  );
}

const CaseRow = ({ one }: { readonly one: DueCase }) => (
  <tr>
    <td className={table.code}>{formatDay(one.dueOn)}</td>
    <td>
      <Sign {...obligationSign(asDated(one))} />
    </td>
    <td>{one.what}</td>
    <td>
      <Link className={styles.link} to="/so-theo-doi" search={{ so: one.register, dong: one.entry }}>
        {one.name}
      </Link>
    </td>
    <td>{words.where(one.placeName, one.district)}</td>
    <td>{one.owedBy}</td>
    <td className={table.quiet} title={one.note}>
      {deadlineWords.basisNames[one.basis]}
    </td>
  </tr>
);
