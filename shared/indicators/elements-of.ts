import type { ElementCode } from '../ids.ts';
import type { IndicatorExpr } from './indicator-seed.ts';

/** The data elements an expression reads, in its own order. */
export const elementsOf = (expr: IndicatorExpr | null): readonly ElementCode[] => {
  switch (expr?.kind) {
    case 'sum':
      return expr.elements;
    case 'last':
    case 'count-places':
      return [expr.element];
    case 'places':
    case undefined:
      return [];
  }
};
