import type { KeptFigure, UndoneFigure } from '../../../shared/imports/history.contract.ts';
import { useElements } from '../../forms/use-forms.ts';
import { changedBy, compareWords, undoWords as words } from '../../messages/import-history.ts';
import { FigureText } from '../../page/FigureText.tsx';
import table from '../../page/table.module.css';
import imports from '../imports.module.css';
import styles from './history.module.css';

/** More are not read before a decision; the comparison and the grid have them all. */
const mostRows = 200;

export function RestoredTable({ figures }: { readonly figures: readonly UndoneFigure[] }) {
  const elements = useElements();
  return (
    <section>
      <h3 className={styles.heading}>{words.restored(figures.length)}</h3>
      <table className={table.table} aria-label={words.restored(figures.length)}>
        <thead>
          <tr>
            <th>{compareWords.columns.place}</th>
            <th>{compareWords.columns.element}</th>
            <th className={table.number}>{words.now}</th>
            <th className={table.number}>{words.before}</th>
          </tr>
        </thead>
        <tbody>
          {figures.slice(0, mostRows).map(({ element, elementName, placeId, place, now, before }) => (
            <tr key={`${element} ${placeId}`}>
              <td>{place}</td>
              <td title={elementName}>
                <span className={table.quiet}>{element}</span> {elements.get(element)?.shortName ?? elementName}
              </td>
              <td className={table.number}>
                <del className={imports.before}>
                  <FigureText figure={now} shape={elements.get(element)} />
                </del>
              </td>
              <td className={table.number}>
                {before === null ? (
                  <FigureText figure={null} />
                ) : (
                  <ins className={imports.after}>
                    <FigureText figure={before} shape={elements.get(element)} />
                  </ins>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <More rows={figures.length - mostRows} />
    </section>
  );
}

export function KeptTable({ figures }: { readonly figures: readonly KeptFigure[] }) {
  const elements = useElements();
  return (
    <section>
      <h3 className={styles.heading}>{words.kept(figures.length)}</h3>
      <table className={table.table} aria-label={words.kept(figures.length)}>
        <thead>
          <tr>
            <th>{compareWords.columns.place}</th>
            <th>{compareWords.columns.element}</th>
            <th className={table.number}>{words.written}</th>
            <th className={table.number}>{words.now}</th>
            <th>{words.by}</th>
          </tr>
        </thead>
        <tbody>
          {figures.slice(0, mostRows).map((figure) => (
            <tr key={`${figure.element} ${figure.placeId}`}>
              <td>{figure.place}</td>
              <td title={figure.elementName}>
                <span className={table.quiet}>{figure.element}</span>{' '}
                {elements.get(figure.element)?.shortName ?? figure.elementName}
              </td>
              <td className={table.number}>
                <FigureText figure={figure.written} shape={elements.get(figure.element)} />
              </td>
              <td className={table.number}>
                <FigureText figure={figure.now} shape={elements.get(figure.element)} />
              </td>
              <td>{changedBy(figure)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <More rows={figures.length - mostRows} />
    </section>
  );
}

const More = ({ rows }: { readonly rows: number }) =>
  rows > 0 ? <p className={styles.more}>{words.more(rows)}</p> : null;
