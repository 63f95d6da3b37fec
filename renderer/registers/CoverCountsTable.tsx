import type { Cover, CoverCounts } from '../../shared/registers/cover.ts';
import { coverWords as words } from '../messages/register-cases.ts';
import table from '../page/table.module.css';
import styles from './course.module.css';

/** Each district with its sum, its communes below it. */
export const CoverCountsTable = ({ cover: { districts, total } }: { readonly cover: Cover }) => (
  <table className={table.table} aria-label={words.counts}>
    <caption className={styles.caption}>{words.counts}</caption>
    <thead>
      <tr>
        <th>{words.place}</th>
        {words.heads.map((head) => (
          <th key={head} className={table.number}>
            {head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {districts.map(({ name, counts, places }) => [
        <Row key={name} name={name} counts={counts} isSum />,
        ...places.map(({ place, placeName, counts: here }) => <Row key={place} name={placeName} counts={here} />),
      ])}
      <Row name={words.total} counts={total} isSum />
    </tbody>
  </table>
);

interface RowProps {
  readonly name: string;
  readonly counts: CoverCounts;
  readonly isSum?: boolean;
}

const Row = ({ name, counts: { all, held, soon, lapsed, never }, isSum = false }: RowProps) => (
  <tr className={isSum ? styles.sum : styles.part}>
    <th scope="row">{name}</th>
    {[all, held, soon, lapsed, never].map((count, at) => (
      <td key={words.heads[at]} className={table.number}>
        {count}
      </td>
    ))}
  </tr>
);
