import { ElementCode, IndicatorCode, PlaceId } from '../ids.ts';
import type { Subject } from './explain.contract.ts';

/**
 * What a printed figure is the figure of, as one word beside it: 'indicator:CT11', 'element:TT02' (the province, in the
 * period), 'element:TT02:cumulative' (lũy kế), 'element:TT02@12' (the place with that id).
 */
export function figureSource(subject: Subject): string {
  switch (subject.kind) {
    case 'indicator':
      return `indicator:${subject.indicator}`;
    case 'element': {
      const place = subject.place === null ? '' : `@${subject.place}`;
      return `element:${subject.element}${place}${subject.cumulative ? ':cumulative' : ''}`;
    }
  }
}

const written = /^(?:indicator:([^:@]+)|element:([^:@]+)(?:@(\d+))?(:cumulative)?)$/;

/** Undefined for what no figure of ours says of itself. */
export function parseFigureSource(text: string): Subject | undefined {
  const [whole, indicator, element, place, cumulative] = written.exec(text) ?? [];
  if (whole === undefined) return undefined;
  if (indicator !== undefined) return { kind: 'indicator', indicator: IndicatorCode.parse(indicator) };
  return {
    kind: 'element',
    element: ElementCode.parse(element),
    place: place === undefined ? null : PlaceId.parse(Number(place)),
    cumulative: cumulative !== undefined,
  };
}
