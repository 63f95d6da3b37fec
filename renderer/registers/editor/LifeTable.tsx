import type { RegisterLife } from '../../../shared/registers/register-life.ts';
import { stepNamed } from '../../../shared/registers/register-life.ts';
import { registerEditorWords as words } from '../../messages/register-editor.ts';
import table from '../../page/table.module.css';
import registers from '../registers.module.css';
import styles from './editor.module.css';

/** How a case goes: its steps in their order, what each may follow, and the day it sets. To be looked at. */
export function LifeTable({ life }: { readonly life: RegisterLife }) {
  const stateOf = (code: string) => life.states.find((state) => state.code === code)?.name;
  const rows = [{ ...life.opening, after: [] }, ...life.steps];
  return (
    <section className={styles.part} aria-label={words.life}>
      <h3 className={registers.heading}>{words.life}</h3>
      <p className={registers.quiet}>{words.lifeHint}</p>
      <table className={`${table.table} ${styles.rows}`} aria-label={words.life}>
        <thead>
          <tr>
            <th>{words.step}</th>
            <th>{words.after}</th>
            <th>{words.caseState}</th>
            <th>{words.term}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ code, name, after, state, term }) => (
            <tr key={code}>
              <th scope="row">{name}</th>
              <td>{after.length === 0 ? words.opens : after.map((each) => stepNamed(life, each)?.name).join('; ')}</td>
              <td>{stateOf(state)}</td>
              <td>{term === undefined ? '' : words.termOf(term)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
