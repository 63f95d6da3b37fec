import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { RegisterFile, ShownRow } from '../../../shared/imports/registers/register-files.contract.ts';
import { rowProblemMessage } from '../../../shared/imports/registers/wording.ts';
import { isNumeric } from '../../../shared/registers/register-field.ts';
import type { Register } from '../../../shared/registers/registers.contract.ts';
import { outcomeNames, registerFileWords as words } from '../../messages/register-files.ts';
import { Sign } from '../../page/Sign.tsx';
import table from '../../page/table.module.css';
import styles from './register-files.module.css';

const tones = { new: 'good', same: 'neutral', refused: 'bad', passed: 'neutral' } as const;

/** Each row with what becomes of it; of a refused one the reason instead of what it says. */
export function RowPreview({
  register,
  file: { rows, counts },
}: {
  readonly register: Register;
  readonly file: RegisterFile;
}) {
  const all = counts.rows - counts.passed;
  if (rows.length === 0) return null;
  return (
    <section aria-label={words.preview}>
      <h3 className={styles.heading}>{words.preview}</h3>
      {rows.length < all ? <p className={styles.quiet}>{words.shownOnly(rows.length, all)}</p> : null}
      <table className={table.table} aria-label={words.preview}>
        <thead>
          <tr>
            <th className={table.number}>{words.row}</th>
            <th>{words.outcome}</th>
            <th>{words.onDay}</th>
            <th>{words.placeName}</th>
            {register.fields.map((field) => (
              <th key={field.code} className={isNumeric(field) ? table.number : undefined}>
                {field.name}
              </th>
            ))}
            {register.life === undefined ? null : <th>{words.steps}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PreviewRow key={row.row} register={register} row={row} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PreviewRow({ register, row }: { readonly register: Register; readonly row: ShownRow }) {
  const { mark, word } = outcomeNames[row.outcome];
  return (
    <tr>
      <td className={table.number}>{row.row}</td>
      <td>
        <Sign tone={tones[row.outcome]} mark={mark} word={word} />
      </td>
      {row.outcome === 'refused' ? (
        <td colSpan={register.fields.length + (register.life === undefined ? 2 : 3)}>
          {row.problems.map((problem) => {
            const { title, advice } = rowProblemMessage(problem);
            return (
              <p key={JSON.stringify(problem)}>
                <strong>{title}.</strong> {advice}
              </p>
            );
          })}
        </td>
      ) : (
        <>
          <td>{row.on === null ? '' : formatDay(row.on)}</td>
          <td>{row.place}</td>
          {register.fields.map((field, at) => (
            <td key={field.code} className={isNumeric(field) ? table.number : undefined}>
              {row.texts[at]}
            </td>
          ))}
          {register.life === undefined ? null : <td>{row.steps.join('; ')}</td>}
        </>
      )}
    </tr>
  );
}
