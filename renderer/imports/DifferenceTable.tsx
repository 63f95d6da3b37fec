import type { DataElement } from '../../shared/forms/forms.contract.ts';
import type { FigureDifference } from '../../shared/imports/imports.contract.ts';
import { useElements } from '../forms/use-forms.ts';
import { importWords as words } from '../messages/imports.ts';
import { FigureText } from '../page/FigureText.tsx';
import table from '../page/table.module.css';
import { ChangeText } from './ChangeText.tsx';
import styles from './imports.module.css';

/** Old struck through on red, new bold on green, and by how much; strike, weight and sign say it without the colours. */
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
    <td className={table.number}>
      {difference.before === null ? (
        <FigureText figure={null} />
      ) : (
        <del className={styles.before}>
          <FigureText figure={difference.before} shape={element} />
        </del>
      )}
    </td>
    <td className={table.number}>
      <ins className={styles.after}>
        <FigureText figure={difference.after} shape={element} />
      </ins>
    </td>
    <td className={table.number}>
      <ChangeText before={difference.before} after={difference.after} element={element} />
    </td>
  </tr>
);
