import type { Layout } from '../../../shared/imports/layout/layout.ts';
import type { Pointing } from '../../messages/layouts.ts';

interface At {
  readonly row: number;
  readonly column: number;
}

/** What a click on a cell changes, for what is being pointed at. The head grows downwards to the second click. */
export function pointAt(layout: Layout, pointing: Pointing, at: At): Partial<Layout> {
  const { row, column } = layout.across ? at : { row: at.column, column: at.row };
  const { head, places } = layout;
  switch (pointing) {
    case 'head': {
      const grows = head.first === head.last && row > head.first && row - head.first <= mostHeads;
      return { head: { first: grows ? head.first : row, last: row } };
    }
    case 'places':
      return { places: { kind: 'column', column, codes: places.kind === 'column' ? places.codes : null } };
    case 'codes':
      return places.kind === 'column' ? { places: { ...places, codes: column } } : {};
    case 'row':
      return places.kind === 'column' ? {} : { places: { ...places, row } };
    case 'period':
      return { period: { kind: 'cell', ...at } };
  }
}

/** Further away a new head is meant. */
const mostHeads = 5;
