import { hash } from 'node:crypto';

/** '12240 3f5a…': how many rows, and the hash over them in their order. */
export const sealOf = (rows: readonly (readonly unknown[])[]): string =>
  `${rows.length} ${hash('sha256', rows.map((row) => JSON.stringify(row)).join('\n'))}`;

/** Columns of a change, in the order in which a batch is sealed. */
export const sealedChange = 'id, element_id, period, place_id, state, value, sheet, cell, restores';
