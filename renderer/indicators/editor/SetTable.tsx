import type { IndicatorCode } from '../../../shared/ids.ts';
import type { IndicatorEntry } from '../../../shared/indicators/indicators.contract.ts';
import { originNames, editorWords as words } from '../../messages/indicator-editor.ts';
import table from '../../page/table.module.css';
import styles from './editor.module.css';

interface Props {
  readonly entries: readonly IndicatorEntry[];
  readonly openCode: IndicatorCode | undefined;
  /** Beside an open panel clause and target are left out: the panel says them. */
  readonly isNarrow: boolean;
  readonly onOpen: (code: IndicatorCode) => void;
}

export const SetTable = ({ entries, openCode, isNarrow, onOpen }: Props) => (
  <table className={table.table} aria-label={words.table}>
    <thead>
      <tr>
        <th>{words.columns.code}</th>
        <th>{words.columns.name}</th>
        {isNarrow ? null : <th>{words.columns.clause}</th>}
        {isNarrow ? null : <th className={table.number}>{words.columns.target}</th>}
        <th>{words.columns.state}</th>
      </tr>
    </thead>
    <tbody>
      {entries.map((entry) => (
        <tr
          key={entry.code}
          data-selected={entry.code === openCode}
          className={styles.row}
          data-retired={entry.retired}
        >
          <td className={table.code}>{entry.code}</td>
          <td>
            <button
              type="button"
              className={styles.name}
              aria-expanded={entry.code === openCode}
              onClick={() => onOpen(entry.code)}
            >
              {entry.draft.name}
            </button>
            <p className={styles.sentence}>{entry.sentence}</p>
          </td>
          {isNarrow ? null : <td className={table.code}>{entry.draft.clause}</td>}
          {isNarrow ? null : <td className={table.number}>{wanted(entry)}</td>}
          <td className={styles.state}>
            {statesOf(entry).map((state) => (
              <span key={state}>{state}</span>
            ))}
          </td>
        </tr>
      ))}
    </tbody>
  </table>
);

function wanted({ draft: { target } }: IndicatorEntry): string {
  if (target === null) return words.noNumber;
  return `${target.operator === '>=' ? '≥' : '='} ${target.value}%`;
}

function statesOf({ origin, retired, inPlan, problems }: IndicatorEntry): string[] {
  return [
    ...(retired ? [words.retired] : []),
    ...(inPlan ? [] : [words.notInPlan]),
    ...(problems.length > 0 && !retired ? [words.hasProblem] : []),
    originNames[origin],
  ];
}
