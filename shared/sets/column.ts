import { fold } from '../text/fold.ts';
import { cleanCell } from './canonical.ts';

/** What stands in a cell: a text, a number, or nothing. */
export type CellContent = string | number | null;

export type CellMisfit = 'required' | 'not-an-option' | 'not-a-number' | 'not-an-expression' | 'bad-side';

/** The value as the schema wants it, or why the cell holds none. */
export type ReadCell =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly misfit: CellMisfit; readonly expected: string };

const ok = (value: unknown): ReadCell => ({ ok: true, value });
export const misread = (misfit: CellMisfit, expected = ''): ReadCell => ({ ok: false, misfit, expected });

/** One column of a sheet: how a thing's field is written into a cell, and read from it. */
export interface Column<T> {
  /** Where the value stands in the thing, as a path with points. */
  readonly field: string;
  readonly header: string;
  readonly width: number;
  /** The closed choices of the cell, for its drop-down. */
  readonly choices?: readonly string[];
  readonly write: (thing: T) => CellContent;
  readonly read: (cell: CellContent) => ReadCell;
}

type Head = readonly [field: string, header: string, width: number];

const headOf = ([field, header, width]: Head) => ({ field, header, width });

export const textOf = (cell: CellContent): string => (cell === null ? '' : cleanCell(String(cell)));
const blankForEmpty = (text: string): CellContent => (text === '' ? null : text);

/** A cell that may be empty. */
export const noteColumn = <T>(head: Head, get: (thing: T) => string): Column<T> => ({
  ...headOf(head),
  write: (thing) => blankForEmpty(get(thing)),
  read: (cell) => ok(textOf(cell)),
});

export const textColumn = <T>(head: Head, get: (thing: T) => string): Column<T> => ({
  ...noteColumn(head, get),
  read: (cell) => (textOf(cell) === '' ? misread('required') : ok(textOf(cell))),
});

/** Null for an empty cell, where `optional` allows it. */
export const wholeColumn = <T>(head: Head, get: (thing: T) => number | null, optional = false): Column<T> => ({
  ...headOf(head),
  write: get,
  read: (cell) => {
    if (textOf(cell) === '') return optional ? ok(null) : misread('required');
    const value = wholeOf(cell);
    return value === undefined ? misread('not-a-number') : ok(value);
  },
});

export function wholeOf(cell: CellContent): number | undefined {
  const value = typeof cell === 'number' ? cell : /^-?\d{1,15}$/.test(textOf(cell)) ? Number(textOf(cell)) : undefined;
  return value !== undefined && Number.isSafeInteger(value) ? value : undefined;
}

/** Names of a closed set; the empty cell stands for `blank` where one is given. */
export const choiceColumn = <T, V extends string>(
  head: Head,
  names: Readonly<Record<V, string>>,
  get: (thing: T) => V | null,
  optional = false,
): Column<T> => {
  const entries = entriesOf(names);
  const choices = entries.map(([, name]) => name);
  return {
    ...headOf(head),
    choices,
    write: (thing) => {
      const value = get(thing);
      return value === null ? null : names[value];
    },
    read: (cell) => {
      if (textOf(cell) === '') return optional ? ok(null) : misread('required');
      const found = optionNamed(entries, textOf(cell));
      return found === undefined ? misread('not-an-option', choices.join(', ')) : ok(found);
    },
  };
};

const entriesOf = <V extends string>(names: Readonly<Record<V, string>>): [V, string][] =>
  Object.keys(names).flatMap((key) => (isKey(names, key) ? [[key, names[key]] as [V, string]] : []));

const isKey = <V extends string>(names: Readonly<Record<V, string>>, key: string): key is V =>
  Object.hasOwn(names, key);

const optionNamed = <V>(entries: readonly (readonly [V, string])[], text: string): V | undefined =>
  (entries.find(([, name]) => name === text) ?? entries.find(([, name]) => fold(name) === fold(text)))?.[0];

const separator = /[;\n]/;

const partsOf = (cell: CellContent): string[] =>
  textOf(cell)
    .split(separator)
    .map(cleanCell)
    .filter((part) => part !== '');

/** Several texts in one cell. */
export const listColumn = <T>(head: Head, get: (thing: T) => readonly string[], optional = false): Column<T> => ({
  ...headOf(head),
  write: (thing) => blankForEmpty(get(thing).join('; ')),
  read: (cell) => (partsOf(cell).length === 0 && !optional ? misread('required') : ok(partsOf(cell))),
});

/** Several of a closed set in one cell, in the order of the set. */
export const choicesColumn = <T, V extends string>(
  head: Head,
  names: Readonly<Record<V, string>>,
  get: (thing: T) => readonly V[],
  optional = false,
): Column<T> => {
  const entries = entriesOf(names);
  return {
    ...headOf(head),
    write: (thing) =>
      blankForEmpty(
        get(thing)
          .map((value) => names[value])
          .join('; '),
      ),
    read: (cell) => {
      const found = partsOf(cell).map((part) => optionNamed(entries, part));
      if (found.includes(undefined)) return misread('not-an-option', entries.map(([, name]) => name).join('; '));
      return found.length === 0 && !optional ? misread('required') : ok(found);
    },
  };
};

/** Codes that are added up, as in 'TT01 + TT02'. */
export const sumText = (codes: readonly string[]): string => codes.join(' + ');

export function codesOfSum(cell: CellContent): string[] | undefined {
  const codes = textOf(cell).split('+').map(cleanCell);
  return codes.some((code) => code === '' || /\s/.test(code)) ? undefined : codes;
}
