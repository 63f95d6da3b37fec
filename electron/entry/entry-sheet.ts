import type { z } from 'zod';
import { type PeriodCode, parsePeriod, periodNumber } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import type { EntryCell, EntrySheet, entryContract } from '../../shared/entry/entry.contract.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { elementsOf, placeLabel } from '../../shared/forms/form-issue.ts';
import type { Form, FormBlock } from '../../shared/forms/forms.contract.ts';
import { whyPeriodLocked } from '../../shared/forms/why-locked.ts';
import type { ElementCode, PlaceId } from '../../shared/ids.ts';
import type { Place } from '../../shared/places/places.contract.ts';
import type { Context } from '../context.ts';
import { figureGround, knownAt, lockOfFigure, locksNow } from '../forms/figure-locks.ts';
import { figuresOfDistrict } from '../forms/figures.repository.ts';
import { formRows } from '../forms/forms.repository.ts';
import { placesOn } from '../places/places.repository.ts';
import { controlTotalsOf, notesOfDistrict } from './entry.repository.ts';

type Input = z.output<(typeof entryContract)['sheet']['input']>;

/** One form of one district and period, every cell of it: what is stored, and why it may not change. */
export const entrySheet =
  (context: Context) =>
  async ({ form: code, district: id, period }: Input): Promise<EntrySheet> => {
    const form = await requireForm(context, code, period);
    const on = coverage(period, 'administrative').to;
    const places = await placesOn(context.db, on);
    if (!places.some(({ level }) => level === 'district')) throw new AppFailure({ code: 'no-districts', on });
    const district = places.find((place) => place.id === id && place.level === 'district');
    if (district === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(id) });
    const communes = places.filter(({ parentId }) => parentId === id);
    const blocks = form.blocks.map((block) => ({ ...block, places: placesOf(block, district, communes) }));
    const { cellAt, periodLock, codes } = await cellMaker(context, id, period);
    return {
      form: form.code,
      name: form.name,
      period,
      district: placeLabel(district),
      periodLock,
      blocks: blocks.map(({ places: rows, ...block }) => ({
        ...block,
        places: rows.map((place) => ({ id: place.id, name: placeLabel(place) })),
      })),
      cells: blocks.flatMap((block) =>
        block.places.flatMap((place) => elementsOf(block).map((element) => cellAt(element.code, place.id))),
      ),
      controlTotals: controlTotalsOf(context.handle, periodNumber(period), id).flatMap(([elementId, value]) => {
        const element = codes.get(elementId);
        return element === undefined ? [] : [{ element, value }];
      }),
    };
  };

async function requireForm({ db }: Context, code: string, period: PeriodCode): Promise<Form> {
  const form = (await formRows(db, parsePeriod(period).year)).find((one) => one.code === code);
  if (form === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: code });
  if (!form.periodKinds.includes(parsePeriod(period).kind)) {
    throw new AppFailure({ code: 'form-not-for-period', form: form.name, period });
  }
  return form;
}

/** Agencies answer for no place of a district. */
function placesOf({ rows }: FormBlock, district: Place, communes: readonly Place[]): readonly Place[] {
  switch (rows) {
    case 'communes':
      return communes;
    case 'district':
      return [district];
    case 'agency':
      return [];
  }
}

/** Everything that is stored for the district is read once; each cell is then a look-up. */
async function cellMaker(context: Context, district: PlaceId, period: PeriodCode) {
  const ground = await figureGround(context);
  const codes = new Map([...ground.elements.values()].map(({ id, code }) => [id, code]));
  const locks = locksNow(context);
  const rows = figuresOfDistrict(context.handle, periodNumber(period), district);
  const figures = new Map(
    rows.map(({ elementId, placeId, state, value }) => [keyOf(elementId, placeId), { state, value }]),
  );
  const notes = new Set(
    notesOfDistrict(context.handle, periodNumber(period), district).map(([element, place]) => keyOf(element, place)),
  );
  const cellAt = (element: ElementCode, place: PlaceId): EntryCell => {
    const known = knownAt(ground, { element, place }, period);
    const key = keyOf(known?.element.id ?? 0, place);
    const lock = known === undefined ? null : lockOfFigure(ground, locks, known, period);
    return { place, element, figure: figures.get(key) ?? null, hasNote: notes.has(key), lock };
  };
  return { cellAt, codes, periodLock: whyPeriodLocked({ ...ground, period, closed: locks.closed }) };
}

const keyOf = (elementId: number, placeId: number): string => `${elementId}|${placeId}`;
