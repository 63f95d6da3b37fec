import type { Explanation, SideName, TreeFigure, TreePlace } from '../../shared/explain/explain.contract.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { Amount } from '../../shared/indicators/indicators.contract.ts';

/** A line of the tree as it stands on the screen, the closed ones left out. */
export interface TreeRow {
  readonly key: string;
  readonly level: number;
  readonly name: string;
  readonly amount: Amount;
  readonly scale: number;
  /** Undefined for a line that has none below it. */
  readonly isOpen: boolean | undefined;
  /** Of a place that reports. */
  readonly place: PlaceId | undefined;
  readonly figures: readonly TreeFigure[];
}

/** 'CS02 · tử số' for a side, then its districts, their communes and own rows. One side alone needs no line of its own. */
export function treeRows(
  { sides }: Explanation,
  opened: ReadonlySet<string>,
  sideName: (side: SideName, formula: string) => string,
): TreeRow[] {
  const isOne = sides.length === 1;
  return sides.flatMap(({ side, formula, amount, scale, districts }) => {
    const isOpen = opened.has(side);
    const level = isOne ? 1 : 2;
    const own = districts.flatMap((district) => {
      const key = `${side} ${district.place}`;
      const row = { key, level, scale, place: undefined, figures: [] };
      return [
        { ...row, name: district.name, amount: district.amount, isOpen: opened.has(key) },
        ...(opened.has(key) ? district.places.map((place) => placeRow(place, key, level + 1, scale)) : []),
      ];
    });
    if (isOne) return own;
    const head = { key: side, level: 1, name: sideName(side, formula), amount, scale, isOpen, place: undefined };
    return [{ ...head, figures: [] }, ...(isOpen ? own : [])];
  });
}

const placeRow = (
  { place, name, amount, figures }: TreePlace,
  parent: string,
  level: number,
  scale: number,
): TreeRow => ({
  key: `${parent} ${place}`,
  level,
  name,
  amount,
  scale,
  isOpen: undefined,
  place,
  figures,
});

/** What is open at first: the sides that lead to figures, and a district that is the only one. */
export function openedAtFirst({ sides }: Explanation): ReadonlySet<string> {
  return new Set(
    sides.flatMap(({ side, districts }) => {
      const leads = districts.some(({ places }) => places.some(({ figures }) => figures.length > 0));
      const [only] = districts;
      return [
        ...(leads ? [side] : []),
        ...(only !== undefined && districts.length === 1 ? [`${side} ${only.place}`] : []),
      ];
    }),
  );
}

/** The figure that is meant by a place as a whole: the last that counts, else the last that is known. */
export const mainFigure = (figures: readonly TreeFigure[]): TreeFigure | undefined =>
  figures.findLast(({ use }) => use === 'counted') ?? figures.findLast(({ use }) => use === 'replaced');
