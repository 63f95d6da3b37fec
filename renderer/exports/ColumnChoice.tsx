import type { ShownTable } from '../../shared/exports/shown-table.ts';
import { exportWords as words } from '../messages/exports.ts';
import styles from './exports.module.css';
import { canChooseColumns } from './read-screen.ts';

interface Props {
  readonly table: ShownTable;
  readonly hidden: ReadonlySet<number>;
  readonly onChange: (hidden: ReadonlySet<number>) => void;
}

/** Which columns are wanted; the last one cannot be left out. */
export function ColumnChoice({ table, hidden, onChange }: Props) {
  if (!canChooseColumns(table)) return null;
  const isLast = table.columns.length - hidden.size === 1;
  const toggle = (at: number) =>
    onChange(new Set(hidden.has(at) ? [...hidden].filter((other) => other !== at) : [...hidden, at]));
  return (
    <fieldset className={styles.columns}>
      <legend>{words.columns}</legend>
      {table.head[0]?.map(({ text }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other name, and their order is fixed
        <label key={at}>
          <input
            type="checkbox"
            checked={!hidden.has(at)}
            disabled={isLast && !hidden.has(at)}
            onChange={() => toggle(at)}
          />
          {text === '' ? words.unnamed(at + 1) : text}
        </label>
      ))}
    </fieldset>
  );
}
