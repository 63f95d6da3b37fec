import type { LayoutTrial } from '../../../shared/imports/layout/layouts.contract.ts';
import { fileNoteSentence } from '../../../shared/imports/wording.ts';
import { useElements } from '../../forms/use-forms.ts';
import type { Answer } from '../../ipc/use-query.ts';
import { importWords } from '../../messages/imports.ts';
import { layoutWords as words } from '../../messages/layouts.ts';
import { FigureText } from '../../page/FigureText.tsx';
import { ErrorNotice } from '../../page/Notice.tsx';
import table from '../../page/table.module.css';
import { ProblemList } from '../ProblemList.tsx';
import styles from './layout.module.css';

/** More than a district's table has is not looked at line by line. */
const mostShown = 400;

/** What would be read: stays in view while the next reading comes. */
export function TrialView({ answer: { data, error } }: { readonly answer: Answer<LayoutTrial> }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached from the keyboard (WCAG 2.1.1)
    <section className={styles.trial} aria-label={words.values} tabIndex={0}>
      <ErrorNotice error={error} />
      {data === undefined ? null : <Trial trial={data} />}
    </section>
  );
}

const Trial = ({ trial }: { readonly trial: LayoutTrial }) => (
  <>
    <p role="status">
      <b>{words.values}:</b> {words.valuesOf(trial)}
    </p>
    {trial.problems.length > 0 ? <ProblemList problems={trial.problems} /> : null}
    {trial.values.length > 0 ? <Values trial={trial} /> : null}
    {trial.notes.length > 0 ? (
      <>
        <h3 className={styles.heading}>{importWords.notes(trial.notes.length)}</h3>
        <ul>
          {trial.notes.map((note) => (
            <li key={JSON.stringify(note)}>{fileNoteSentence(note)}</li>
          ))}
        </ul>
      </>
    ) : null}
  </>
);

function Values({ trial: { values } }: { readonly trial: LayoutTrial }) {
  const elements = useElements();
  const rest = values.length - mostShown;
  return (
    <>
      <table className={table.table} aria-label={words.values}>
        <thead>
          <tr>
            <th>{words.place}</th>
            <th>{words.element}</th>
            <th>{words.cell}</th>
            <th className={table.number}>{words.value}</th>
          </tr>
        </thead>
        <tbody>
          {values.slice(0, mostShown).map((value) => (
            <tr key={`${value.place} ${value.element}`}>
              <td>{value.place}</td>
              <td>
                <span className={table.quiet}>{value.element}</span> {elements.get(value.element)?.shortName}
              </td>
              <td className={table.code}>
                {value.sheet}, {value.cell}
              </td>
              <td className={table.number}>
                <FigureText figure={value} shape={elements.get(value.element)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rest > 0 ? <p>{words.more(rest)}</p> : null}
    </>
  );
}
