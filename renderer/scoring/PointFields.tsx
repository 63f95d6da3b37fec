import { TextInput } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Criterion } from '../../shared/scoring/scoring-sheet.ts';
import { scoringWords as words } from '../messages/scoring.ts';
import table from '../page/table.module.css';
import { typedPoints } from './score-draft.ts';
import styles from './scoring.module.css';

interface Props {
  readonly criteria: readonly Criterion[];
  readonly texts: Readonly<Record<string, string>>;
  readonly onChange: (code: string, text: string) => void;
}

/** One row per criterion. Enter and the arrows go from row to row; Enter in the last one sends the form. */
export function PointFields({ criteria, texts, onChange }: Props) {
  const rows = useRef<HTMLTableSectionElement>(null);
  useEffect(() => rows.current?.querySelector('input')?.focus(), []);
  const step = (event: KeyboardEvent<HTMLInputElement>, at: number) => {
    const by = event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const target = rows.current?.querySelectorAll('input')[at + by];
    if (by === 0 || at + by < 0 || target === undefined) return;
    event.preventDefault();
    target.focus();
    target.select();
  };
  return (
    <table className={table.table}>
      <thead>
        <tr>
          <th>{words.criterion}</th>
          <th className={table.number}>{words.maximum}</th>
          <th className={table.number}>{words.points}</th>
        </tr>
      </thead>
      <tbody ref={rows}>
        {criteria.map(({ code, name, maximum }, at) => (
          <tr key={code}>
            <th scope="row">{name}</th>
            <td className={table.number}>{maximum}</td>
            <td className={styles.points}>
              <TextInput
                aria-label={words.pointsOf(name, maximum)}
                inputMode="numeric"
                autoComplete="off"
                value={texts[code] ?? ''}
                error={
                  typedPoints({ maximum }, texts[code] ?? '').kind === 'wrong' ? words.tooMany(maximum) : undefined
                }
                onChange={({ currentTarget }) => onChange(code, currentTarget.value)}
                onKeyDown={(event) => step(event, at)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
