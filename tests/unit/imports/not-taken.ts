import type { FileNote } from '../../../shared/imports/file-note.ts';

/** The cells that are named as left out: 'Biểu xã!H14'. */
export const notTaken = ({ notes }: { readonly notes: readonly FileNote[] }): string[] =>
  notes.flatMap((note) => (note.kind === 'not-taken' ? note.cells.map((cell) => `${note.sheet}!${cell}`) : []));
