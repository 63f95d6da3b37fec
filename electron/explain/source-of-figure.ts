import type { z } from 'zod';
import { periodNumber } from '../../shared/calendar/period.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { explainContract, FigureSource, Original } from '../../shared/explain/explain.contract.ts';
import { figureOf } from '../../shared/forms/written-figure.ts';
import type { Context } from '../context.ts';
import { elementRows, type StoredElement } from '../forms/forms.repository.ts';
import { changeReader, lastChangeOf, namedPlaces, type StoredChange } from './explain.repository.ts';
import { readOriginal } from './read-original.ts';
import { publicElement, unitName } from './subject.ts';

type Asked = z.output<(typeof explainContract)['source']['input']>;

/** The change that brought a figure and, where it came in a file, the cells around it as they are kept. */
export const sourceOfFigure =
  (context: Context) =>
  async (asked: Asked): Promise<FigureSource> => {
    const [element] = await elementRows(context.db, asked.element);
    if (element === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: asked.element });
    const places = namedPlaces(context.handle);
    const place = places.get(asked.place);
    if (place === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(asked.place) });
    const found = changeOf(context, asked, element);
    return {
      element: publicElement(element),
      place: unitName(context, place),
      district: place.level === 'commune' && place.parentId !== null ? (places.get(place.parentId)?.name ?? '') : '',
      period: asked.period,
      figure: found?.figure ?? null,
      change: found?.source ?? null,
      original: await originalOf(context, element, found, asked.trailOnly),
    };
  };

/** A change that is not one of this figure is none. */
function changeOf({ handle }: Context, { place, period, change }: Asked, { id }: StoredElement) {
  const key = { elementId: id, period: periodNumber(period), placeId: place };
  const wanted = change ?? lastChangeOf(handle, id, key.period, place);
  const found = wanted === null ? undefined : changeReader(handle)(wanted);
  const isOurs = found?.key.elementId === id && found.key.period === key.period && found.key.placeId === key.placeId;
  return isOurs ? found : undefined;
}

async function originalOf(
  context: Context,
  element: StoredElement,
  found: StoredChange | undefined,
  trailOnly: boolean,
): Promise<Original> {
  if (found === undefined || found.figure === null || found.sha256 === null) return { kind: 'none' };
  if (trailOnly) return { kind: 'unread' };
  const { sheet, cell } = found.source;
  if (sheet === null || cell === null) return { kind: 'no-cell' };
  return readOriginal(context, { sha256: found.sha256, sheet, cell, figure: figureOf(found.figure), rules: element });
}
