import type { DataElement } from '../../shared/forms/forms.contract.ts';
import type { FigureDifference } from '../../shared/imports/imports.contract.ts';
import { useElements } from '../forms/use-forms.ts';
import { importWords as words } from '../messages/imports.ts';
import table from '../page/table.module.css';
import { BeforeAfter } from './BeforeAfter.tsx';
import styles from './imports.module.css';

/** What one file would change. */
export function DifferenceTable({ differences }: { readonly differences: readonly FigureDifference[] }) {
  const elements = useElements();
  const erased = differences.filter(({ after }) => after === null).length;
  const changed = differences.filter(({ before }) => before !== null).length - erased;
  return (
    <section>
      <h3 className={styles.heading}>
        {words.differences}: {words.differenceCount(changed, differences.length - changed - erased, erased)}
      </h3>
      <table className={table.table} aria-label={words.differences}>
        <thead>
          <tr>
            <th>{words.columns.place}</th>
            <th>{words.columns.element}</th>
            <th className={table.number}>{words.columns.before}</th>
            <th className={table.number}>{words.columns.after}</th>
            <th className={table.number}>{words.columns.change}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map((difference) => (
            <DifferenceRow
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
  readonly difference: FigureDifference;
  readonly element: DataElement | undefined;
}

const DifferenceRow = ({ difference, element }: RowProps) => (
  <tr>
    <td className={styles.place}>{difference.place}</td>
    <td title={difference.elementName}>
      <span className={table.quiet}>{difference.element}</span> {element?.shortName ?? difference.elementName}
      <span className={styles.cell}>
        {difference.sheet}, {difference.cell}
      </span>
    </td>
    <BeforeAfter before={difference.before} after={difference.after} element={element} />
  </tr>
);
