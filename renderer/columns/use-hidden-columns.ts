import { z } from 'zod';
import { useRemembered } from '../remembered/use-remembered.ts';

const Names = z.array(z.string());

export interface HiddenColumns {
  readonly hidden: readonly string[];
  readonly change: (names: readonly string[], isShown: boolean) => void;
}

/** The columns of a table that are not wanted, remembered by their names. */
export function useHiddenColumns(table: string): HiddenColumns {
  const [hidden, setHidden] = useRemembered(`cot-an.${table}`, Names, []);
  const change = (names: readonly string[], isShown: boolean) =>
    setHidden((before) => [...before.filter((name) => !names.includes(name)), ...(isShown ? [] : names)]);
  return { hidden, change };
}
