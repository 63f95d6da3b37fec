import type { ImportId } from '../ids.ts';

export interface ChainedImport {
  readonly id: ImportId;
  readonly form: string;
  readonly placeId: number;
  readonly period: string;
  readonly isUndone: boolean;
}

export interface Links {
  readonly replaces: ImportId | null;
  readonly replacedBy: ImportId | null;
}

const alone: Links = { replaces: null, replacedBy: null };

/** Who replaced whom: among those of one form, district and period that stand, each by the next. In the order of their ids. */
export function importChains(imports: readonly ChainedImport[]): (id: ImportId) => Links {
  const standing = imports.filter(({ isUndone }) => !isUndone).toSorted((a, b) => a.id - b.id);
  const chains = Map.groupBy(standing, ({ form, placeId, period }) => `${form} ${placeId} ${period}`);
  const links = new Map(
    [...chains.values()].flatMap((chain) =>
      chain.map(({ id }, at): [ImportId, Links] => [
        id,
        { replaces: chain[at - 1]?.id ?? null, replacedBy: chain[at + 1]?.id ?? null },
      ]),
    ),
  );
  return (id) => links.get(id) ?? alone;
}
