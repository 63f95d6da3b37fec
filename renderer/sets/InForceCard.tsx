import type { SetInForce } from '../../shared/sets/sets.contract.ts';
import { count } from '../messages/numbers.ts';
import { setWords as words } from '../messages/sets.ts';
import { Card } from '../page/Card.tsx';
import table from '../page/table.module.css';
import styles from './sets.module.css';

export const InForceCard = ({ set }: { readonly set: SetInForce }) => (
  <Card title={words.inForce(set.year)} scroll fill>
    <dl className={styles.head}>
      <dt>{words.name}</dt>
      <dd>{set.name}</dd>
      <dt>{words.origin}</dt>
      <dd>{words.originName[set.origin]}</dd>
      <dt>{words.basis}</dt>
      <dd>{set.basis}</dd>
      <dt>{words.from}</dt>
      <dd>{set.fromYear === null ? words.fromStart : words.fromYear(set.fromYear, set.fileName)}</dd>
    </dl>
    <table className={table.table} aria-label={words.contents}>
      <thead>
        <tr>
          <th>{words.kind}</th>
          <th className={table.number}>{words.count}</th>
          <th>{words.origin}</th>
        </tr>
      </thead>
      <tbody>
        {set.counts.map(({ kind, count: value, origins }) => (
          <tr key={kind}>
            <td>{words.kindName[kind]}</td>
            <td className={table.number}>{count(value)}</td>
            <td>{origins.map(({ origin, count: of }) => words.ofOrigin(words.originName[origin], of)).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </Card>
);
