import type { z } from 'zod';
import { periodNumber } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { figureOf, shownFigure } from '../../shared/forms/written-figure.ts';
import { fedValue } from '../../shared/registers/fed-value.ts';
import type { FedFigure, registersContract } from '../../shared/registers/registers.contract.ts';
import { compareVietnamese } from '../../shared/text/fold.ts';
import type { Context } from '../context.ts';
import { figureReader, type StoredFigureCell } from '../forms/figures.repository.ts';
import { elementRows } from '../forms/forms.repository.ts';
import { allPlaces } from '../places/places.repository.ts';
import { feedingUntil } from './feeding-entries.ts';
import { requireRegister } from './known-registers.ts';

type Input = z.output<(typeof registersContract)['fed']['input']>;

/** What the register counts for a period, place by place, beside the figure that holds there: another one holds in a closed period, or by choice. */
export async function readFed(context: Context, { register, period }: Input): Promise<FedFigure[]> {
  const found = await requireRegister(context, context.db, register);
  const days = coverage(period, 'administrative');
  const elements = new Map((await elementRows(context.db)).map((element) => [element.code, element]));
  const places = new Map((await allPlaces(context.db)).map(({ id: place, name }) => [place, name]));
  const byPlace = [...Map.groupBy(await feedingUntil(context.db, found, days.to), ({ place }) => place)];
  const read = figureReader(context.handle);
  return found.content.feeds.flatMap((feed) => {
    const element = elements.get(feed.element);
    if (element === undefined) return [];
    const rows = byPlace.flatMap(([place, entries]) => {
      const fed = fedValue(feed, element, entries, period);
      if (fed === undefined) return [];
      const stored = read(element.id, periodNumber(period), place);
      return {
        element: element.code,
        elementName: element.name,
        placeName: places.get(place) ?? '',
        fed: shownFigure({ state: 'number', value: fed }, element),
        stored: stored === undefined ? null : shownFigure(figureOf(stored), element),
        agrees: stored !== undefined && agrees(stored, fed),
        isGuarded: element.guarded,
      };
    });
    return rows.toSorted((a, b) => compareVietnamese(a.placeName, b.placeName));
  });
}

const agrees = ({ state, value }: StoredFigureCell, fed: number): boolean =>
  state === 'number' ? value === fed : state === 'none' && fed === 0;
