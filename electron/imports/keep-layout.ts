import path from 'node:path';
import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { ImportLayoutId, PlaceId } from '../../shared/ids.ts';
import type { Layout } from '../../shared/imports/layout/layout.ts';
import { layoutName } from '../../shared/imports/layout/layout-name.ts';
import type { layoutsContract, SavedLayout } from '../../shared/imports/layout/layouts.contract.ts';
import { cleanText, nameKey, sameName } from '../../shared/text/fold.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { freeFile } from '../files/free-file.ts';
import { rememberOwn } from '../files/own-files.ts';
import { requireFolder, writeWhole } from '../files/write-whole.ts';
import { allPlaces, insertAlias, logPlaces } from '../places/places.repository.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { deleteLayout, insertLayout, logLayout, savedLayouts, updateLayout } from './layouts.repository.ts';

type Inputs = { readonly [K in keyof typeof layoutsContract]: z.output<(typeof layoutsContract)[K]['input']> };

/** Keeps the layout for its sender, in place of an older one with the same heads, and how its rows call the places. */
export const saveLayout =
  (context: Context) =>
  ({
    layout,
    sha256,
    name,
  }: Pick<Inputs['saveLayout'], 'layout' | 'sha256' | 'name'>): Promise<{ id: ImportLayoutId }> => {
    const { district } = layout;
    if (district === null || layout.period === null || layout.columns.every(({ element }) => element === null)) {
      throw new AppFailure({ code: 'invalid-input', problems: [{ path: 'layout', issue: 'incomplete' }] });
    }
    return inOneStep(context, 'imports.saveLayout', async (tx) => {
      const savedAt = context.clock.now();
      const before = (await savedLayouts(tx)).find((saved) => isSame(saved, layout, sha256));
      const write = {
        layout: { ...layout, district },
        name: name ?? before?.name ?? layoutName(layout),
        sha256,
        savedAt,
      };
      await keepAliases(tx, layout.rows, savedAt);
      if (before === undefined) {
        const id = await insertLayout(tx, write);
        await logLayout(tx, { id, before: null, after: write.name, at: savedAt });
        return { id };
      }
      await updateLayout(tx, before.id, write);
      await logLayout(tx, { id: before.id, before: before.name, after: write.name, at: savedAt });
      return { id: before.id };
    });
  };

function isSame(saved: SavedLayout, layout: Layout, sha256: string): boolean {
  if (saved.layout.district !== layout.district || saved.layout.form !== layout.form) return false;
  return saved.sha256 === sha256 || headsOf(saved.layout) === headsOf(layout);
}

const headsOf = ({ columns }: Layout): string =>
  columns
    .filter(({ element }) => element !== null)
    .map(({ header }) => nameKey(header))
    .toSorted()
    .join('\n');

/** What a row called a place is another spelling of its name from now on, in whatever file. */
export async function keepAliases(
  tx: Tx,
  rows: readonly { readonly text: string; readonly place: PlaceId | null }[],
  at: string,
): Promise<void> {
  const places = new Map((await allPlaces(tx)).map((place) => [place.id, place]));
  for (const { text, place: id } of rows) {
    const place = id === null ? undefined : places.get(id);
    const alias = cleanText(text);
    if (place === undefined || alias === '' || /^\d+$/.test(alias)) continue;
    if ([place.name, `${place.type} ${place.name}`, ...place.aliases].some((own) => sameName(own, alias))) continue;
    await insertAlias(tx, place.id, alias);
    await logPlaces(tx, [{ id: place.id, field: 'alias', before: null, after: alias }], at);
  }
}

/** The name, and what counts under each head; the heads themselves belong to the file. */
export const changeLayout =
  (context: Context) =>
  ({ id, name, elements }: Inputs['changeLayout']): Promise<{ changed: number }> =>
    inOneStep(context, 'imports.changeLayout', async (tx) => {
      const { layout, sha256, ...before } = await requireLayout(tx, id);
      const { district } = layout;
      if (district === null || elements.length !== layout.columns.length) {
        throw new AppFailure({ code: 'stale', entity: 'import-layout' });
      }
      const columns = layout.columns.map((column, at) => ({ ...column, element: elements[at] ?? null }));
      const savedAt = context.clock.now();
      await updateLayout(tx, id, { layout: { ...layout, district, columns }, name, sha256, savedAt });
      await logLayout(tx, { id, before: before.name, after: name, at: savedAt });
      return { changed: 1 };
    });

export const removeLayout =
  (context: Context) =>
  ({ id }: Inputs['removeLayout']): Promise<{ changed: number }> =>
    inOneStep(context, 'imports.removeLayout', async (tx) => {
      const { name } = await requireLayout(tx, id);
      await deleteLayout(tx, id);
      await logLayout(tx, { id, before: name, after: null, at: context.clock.now() });
      return { changed: 1 };
    });

async function requireLayout(tx: Tx, id: ImportLayoutId): Promise<SavedLayout> {
  const found = (await savedLayouts(tx)).find((each) => each.id === id);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'import-layout', id: String(id) });
  return found;
}

/** For another machine or another year: ids of this database would say nothing there, official codes do. */
export const exportLayouts =
  (context: Context) =>
  async ({ folder }: Inputs['exportLayouts']) => {
    requireFolder(folder);
    const codes = new Map((await allPlaces(context.db)).map(({ id, code }) => [id, code]));
    const layouts = (await savedLayouts(context.db)).map(({ name, savedAt, layout }) => ({
      name,
      savedAt,
      layout: withCodes(layout, (id) => (id === null ? null : (codes.get(id) ?? null))),
    }));
    const target = freeFile(folder, 'bo-cuc-da-hoc', 'json');
    writeWhole(target, Buffer.from(`${JSON.stringify({ layouts }, null, 2)}\n`, 'utf8'));
    rememberOwn(target);
    return { fileName: path.basename(target), path: target };
  };

const withCodes = ({ district, places, rows, ...rest }: Layout, codeOf: (id: PlaceId | null) => string | null) => ({
  ...rest,
  district: codeOf(district),
  places: places.kind === 'one' ? { ...places, place: codeOf(places.place) } : places,
  rows: rows.map((row) => ({ ...row, place: codeOf(row.place) })),
});
