import type { ElementCode } from '../../ids.ts';
import { oneEach } from './element-likeness.ts';
import type { Table } from './table.ts';
import { type HeadRows, headedColumns } from './table-head.ts';
import { textLikeness, withoutPeriod } from './text-likeness.ts';

/** A column with its head and what it was said to hold; null: it is passed over. */
interface SaidColumn<M> {
  readonly column: number;
  readonly header: string;
  readonly element: M | null;
}

export interface ColumnFit<M = ElementCode> {
  readonly columns: readonly SaidColumn<M>[];
  /** How alike the least alike head is of those that count something; 0 where one of them is gone. */
  readonly leastLikeness: number;
}

/** Less alike is another column. */
const leastLike = 0.7;

/**
 * The columns of a table by the heads that were learned, wherever they stand now. The most alike pairs come first, so that a
 * head that is there word for word is never given to another column.
 */
export function fitColumns<M>(
  table: Table,
  head: HeadRows,
  learned: readonly SaidColumn<M>[],
  {
    without = [],
    isMeant = () => true,
  }: {
    readonly without?: readonly (number | null)[];
    /** False where a changed head says something else than it did. */
    readonly isMeant?: (learned: SaidColumn<M>, header: string) => boolean;
  } = {},
): ColumnFit<M> {
  const present = headedColumns(table, head, without);
  const pairs = present.flatMap(({ column, header }) =>
    learned.flatMap((each) => {
      const likeness = textLikeness(withoutPeriod(header), withoutPeriod(each.header));
      return likeness >= leastLike && (likeness === 1 || isMeant(each, header)) ? [{ column, each, likeness }] : [];
    }),
  );
  const sorted = pairs.toSorted(
    (a, b) =>
      b.likeness - a.likeness ||
      Math.abs(a.column - a.each.column) - Math.abs(b.column - b.each.column) ||
      a.column - b.column,
  );
  const taken = oneEach(
    sorted,
    ({ column }) => column,
    ({ each }) => each,
  );
  const likenesses = learned
    .filter(({ element }) => element !== null)
    .map((each) => taken.find((pair) => pair.each === each)?.likeness ?? 0);
  return {
    columns: present.map(({ column, header }) => ({
      column,
      header,
      element: taken.find((pair) => pair.column === column)?.each.element ?? null,
    })),
    leastLikeness: Math.min(1, ...likenesses),
  };
}
