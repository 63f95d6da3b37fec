import type { Cover } from '../../shared/registers/cover.ts';
import { dueCaseWords, coverWords as words } from '../messages/register-cases.ts';
import { Sign } from '../page/Sign.tsx';
import table from '../page/table.module.css';
import styles from './course.module.css';

/** Whom the register does not cover, or not for long. */
export const LackingTable = ({ cover: { lacking } }: { readonly cover: Cover }) => (
  <table className={table.table} aria-label={words.lacking(lacking.length)}>
    <caption className={styles.caption}>{words.lacking(lacking.length)}</caption>
    <thead>
      <tr>
        <th>{words.name}</th>
        <th>{words.place}</th>
        <th>{words.state}</th>
      </tr>
    </thead>
    <tbody>
      {lacking.map(({ entry, name, placeName, district, kind, until }) => (
        <tr key={entry}>
          <th scope="row">{name}</th>
          <td>{dueCaseWords.where(placeName, district === placeName ? '' : district)}</td>
          <td>
            <Sign {...words.marks[kind]} word={words.stateText(kind, until)} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);
