import type { DataElement } from '../../../shared/forms/forms.contract.ts';
import type { VersionDifference } from '../../../shared/imports/history.contract.ts';
import { useElements } from '../../forms/use-forms.ts';
import { compareWords as words } from '../../messages/import-history.ts';
import table from '../../page/table.module.css';
import { BeforeAfter } from '../BeforeAfter.tsx';
import styles from './history.module.css';

interface Props {
  readonly heads: string;
  readonly differences: readonly VersionDifference[];
}

export function VersionTable({ heads, differences }: Props) {
  const elements = useElements();
  return (
    <section>
      <p className={styles.quiet}>{heads}</p>
      <table className={table.table} aria-label={words.table}>
        <thead>
          <tr>
            <th>{words.columns.place}</th>
            <th>{words.columns.element}</th>
            <th className={table.number}>{words.columns.before}</th>
            <th className={table.number}>{words.columns.after}</th>
            <th className={table.number}>{words.columns.delta}</th>
            <th>{words.columns.cell}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <VersionRow
              key={`${difference.element} ${difference.placeId}`}
              difference={difference}
              element={elements.get(difference.element)}
            />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  readonly difference: VersionDifference;
  readonly element: DataElement | undefined;
}

const VersionRow = ({ difference: { before, after, ...difference }, element }: RowProps) => (
  <tr>
    <td>{difference.place}</td>
    <td title={difference.elementName}>
      <span className={table.quiet}>{difference.element}</span> {element?.shortName ?? difference.elementName}
    </td>
    <BeforeAfter before={before} after={after} element={element} />
    <td className={table.code}>{cellsText(difference)}</td>
  </tr>
);

/** One name where both have it in the same cell. */
function cellsText({ beforeCell, afterCell }: Pick<VersionDifference, 'beforeCell' | 'afterCell'>): string {
  const names = [beforeCell, afterCell].map((at) => (at === null ? '–' : `${at.sheet}, ${at.cell}`));
  return [...new Set(names)].join(' → ');
}
