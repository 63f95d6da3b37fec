import type { Explanation } from '../../shared/explain/explain.contract.ts';
import { placeUnits } from '../../shared/indicators/place-units.ts';
import { explainWords as words } from '../messages/explain.ts';

/** 'Còn thiếu số liệu của Huyện Mai Sơn (3 xã), Huyện Sốp Cộp.' */
export function missingSentence({ sides }: Explanation): string {
  const short = new Map<string, string>();
  for (const { name, amount, places } of sides.flatMap(({ districts }) => districts)) {
    if (amount.counted >= amount.expected) continue;
    const missing = places.filter((place) => place.amount.counted < place.amount.expected).length;
    const isWhole = missing === places.length;
    short.set(name, isWhole ? name : words.missingPart(name, missing, placeUnits.commune));
  }
  return short.size === 0 ? words.complete : words.missing([...short.values()].join(', '));
}
