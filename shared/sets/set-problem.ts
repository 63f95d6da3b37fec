import { z } from 'zod';

/**
 * Everything that can be wrong with a set, as a closed set; the screen has a sentence for each. `sheet` and `cell` name
 * the place in a workbook, `path` that in a JSON file ('elements[3].kind'); `found` and `expected` complete the sentence.
 */
export const SetProblemKind = z.enum([
  'not-utf8',
  'not-json',
  'not-a-set',
  'other-format',
  'missing-sheet',
  'missing-column',
  'unknown-column',
  'duplicate-column',
  'unknown-field',
  'too-many',
  'formula',
  'date',
  'unreadable-cell',
  'required',
  'not-an-option',
  'not-a-number',
  'not-an-expression',
  'bad-side',
  'too-long',
  'out-of-bounds',
  'not-valid',
  'personal',
  'foreign-letter',
  'bad-code',
  'separator',
  'options-only-for-lists',
  'yes-no-bounds',
  'min-above-max',
  'guarded-at-commune',
  'ratio-needs-denominator',
  'duplicate',
  'unknown-element',
  'unknown-form',
  'unknown-indicator',
  'unknown-clause',
  'unknown-agency',
  'rows-differ',
  'wrong-level',
  'other-year',
  'meaning-changed',
  'mapping-misfit',
  'mapping-many',
  'mapping-circle',
  'kept-needs-ended',
]);
export type SetProblemKind = z.infer<typeof SetProblemKind>;

export const SetProblem = z.strictObject({
  kind: SetProblemKind,
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  path: z.string(),
  found: z.string(),
  expected: z.string(),
});
export type SetProblem = z.infer<typeof SetProblem>;

export interface SetCell {
  readonly sheet: string;
  readonly cell: string;
}

export type Path = readonly (string | number)[];

/** Where the thing at a path stands in the workbook it came from; undefined: it came from JSON. */
export type Locate = (path: Path) => SetCell | undefined;

/** A message shows a piece of the file, never a page of it. */
const longestShown = 64;

export const setProblem = (
  kind: SetProblemKind,
  path: Path,
  locate: Locate,
  { found = '', expected = '' }: { readonly found?: string; readonly expected?: string } = {},
): SetProblem => {
  const at = locate(path);
  return {
    kind,
    sheet: at?.sheet ?? null,
    cell: at?.cell ?? null,
    path: pathText(path),
    found: found.slice(0, longestShown),
    expected,
  };
};

export const pathText = (path: Path): string =>
  path.map((part, at) => (typeof part === 'number' ? `[${part}]` : at === 0 ? part : `.${part}`)).join('');
