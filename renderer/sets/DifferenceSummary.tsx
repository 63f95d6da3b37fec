import { NativeSelect } from '@mantine/core';
import { MissingChoice, type MissingChoices } from '../../shared/sets/effective.ts';
import type { KindDifference } from '../../shared/sets/sets.contract.ts';
import { count } from '../messages/numbers.ts';
import { setWords, previewWords as words } from '../messages/sets.ts';
import table from '../page/table.module.css';
import styles from './sets.module.css';

interface Props {
  readonly differences: readonly KindDifference[];
  readonly missing: MissingChoices;
  readonly onChoose: (missing: MissingChoices) => void;
}

/** How much of each kind, and what becomes of what the file does not hold. */
export const DifferenceSummary = ({ differences, missing, onChoose }: Props) => (
  <>
    <table className={table.table} aria-label={words.summary}>
      <thead>
        <tr>
          <th>{words.column.kind}</th>
          <th className={table.number}>{words.column.added}</th>
          <th className={table.number}>{words.column.changed}</th>
          <th className={table.number}>{words.column.same}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ kind, added, changed, same }) => (
          <tr key={kind}>
            <td>{setWords.kindName[kind]}</td>
            <td className={table.number}>{count(added.length)}</td>
            <td className={table.number}>{count(changed.length)}</td>
            <td className={table.number}>{count(same)}</td>
          </tr>
        ))}
      </tbody>
    </table>
    <MissingThings differences={differences} missing={missing} onChoose={onChoose} />
  </>
);

function MissingThings({ differences, missing, onChoose }: Props) {
  const absent = differences.filter((one) => one.absent.length > 0);
  if (absent.length === 0) return null;
  return (
    <fieldset className={styles.missing}>
      <legend>{words.missingHead}</legend>
      <p>{words.missingHint}</p>
      {absent.map(({ kind, absent: things }) =>
        kind === 'mappings' ? null : (
          <NativeSelect
            key={kind}
            label={`${words.missing(kind)} (${count(things.length)})`}
            value={missing[kind]}
            data={MissingChoice.options.map((value) => ({ value, label: words.choice[value] }))}
            onChange={({ currentTarget: { value } }) => onChoose({ ...missing, [kind]: MissingChoice.parse(value) })}
          />
        ),
      )}
    </fieldset>
  );
}
