import { useState } from 'react';
import { drawnValue } from '../../shared/views/view-figure.ts';
import type { PlaceLine } from '../../shared/views/views.contract.ts';
import { viewWords as words } from '../messages/views.ts';
import table from '../page/table.module.css';
import styles from './views.module.css';

export type SortKey = 'numerator' | 'denominator' | 'percent';

export interface Sorting {
  readonly by: SortKey | undefined;
  readonly isRising: boolean;
  readonly press: (by: SortKey) => void;
}

/** The official order, until asked: largest first, then smallest first, then the official order again. */
export function useSorting(): Sorting {
  const [{ by, isRising }, set] = useState<{ by: SortKey | undefined; isRising: boolean }>({
    by: undefined,
    isRising: false,
  });
  const press = (key: SortKey) => {
    if (by !== key) set({ by: key, isRising: false });
    else set(isRising ? { by: undefined, isRising: false } : { by: key, isRising: true });
  };
  return { by, isRising, press };
}

/** What has no number stays at the end either way. */
export function sorted(lines: readonly PlaceLine[], { by, isRising }: Sorting): readonly PlaceLine[] {
  if (by === undefined) return lines;
  const amountOf = (line: PlaceLine): number | null => {
    if (by === 'percent') return line.percent;
    const side = line[by];
    return side === null ? null : drawnValue(side);
  };
  return lines.toSorted((a, b) => {
    const [first, second] = [amountOf(a), amountOf(b)];
    if (first === null || second === null) return Number(first === null) - Number(second === null);
    return isRising ? first - second : second - first;
  });
}

interface Props {
  readonly name: string;
  readonly by?: SortKey;
  readonly sorting?: Sorting;
}

export function SortableHead({ name, by, sorting }: Props) {
  if (by === undefined || sorting === undefined) return <th scope="col">{name}</th>;
  const isSorted = sorting.by === by;
  const order = isSorted ? (sorting.isRising ? 'ascending' : 'descending') : 'none';
  return (
    <th scope="col" className={table.number} aria-sort={order}>
      <button type="button" className={styles.sort} onClick={() => sorting.press(by)} title={words.sortBy(name)}>
        {name}
        {isSorted ? (sorting.isRising ? ' ↑' : ' ↓') : ''}
      </button>
    </th>
  );
}
