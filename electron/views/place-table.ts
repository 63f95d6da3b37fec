import type { z } from 'zod';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { District, IndicatorFacts } from '../../shared/indicators/amount.ts';
import type { PeriodWindow } from '../../shared/indicators/period-window.ts';
import type { Audience } from '../../shared/paper/audience.ts';
import { hideAsAmongDistricts, hideInLines } from '../../shared/views/hide-small.ts';
import { communeLines, districtLines, type PlaceLines } from '../../shared/views/place-lines.ts';
import type { PlaceTable, PlaceTableInput } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { gatherFacts } from '../indicators/gather-facts.ts';
import { placesOn } from '../places/places.repository.ts';
import { measureOf, type ViewMeasure } from './measure.ts';

type Input = z.output<typeof PlaceTableInput>;

/** One indicator or element over the districts, or within one of them. */
export async function placeTable(context: Context, input: Input): Promise<PlaceTable> {
  const { subject, period, cumulative, district: chosen, audience } = input;
  const measure = await measureOf(context, subject);
  const facts = await gatherFacts(context, measure.elements, period, measure.coverage);
  const window = { period, cumulative };
  const among = shownLines(measure, districtLines(measure, facts, window), audience);
  const about = { head: measure.head, period, cumulative };
  if (chosen === null) return { ...about, district: null, lines: [...among.lines], total: among.total };
  const district = facts.districts.find(({ id }) => id === chosen);
  if (district === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(chosen) });
  const within = await linesWithin(context, measure, facts, window, district);
  const line = among.lines.find(({ place }) => place === chosen);
  const shown = audience === 'outside' && measure.head.isGuarded && line !== undefined ? asAmong(within, line) : within;
  return { ...about, district: { id: district.id, name: district.name }, lines: [...shown.lines], total: shown.total };
}

const shownLines = ({ guarded }: ViewMeasure, { lines, total }: PlaceLines, audience: Audience): PlaceLines =>
  audience === 'outside' ? hideInLines(lines, total, guarded) : { lines, total };

async function linesWithin(
  context: Context,
  measure: ViewMeasure,
  facts: IndicatorFacts,
  window: PeriodWindow,
  district: District,
): Promise<PlaceLines> {
  const places = await placesOn(context.db, coverage(window.period, measure.coverage).to);
  const names = new Map(places.map(({ id, type, name }) => [id, `${type} ${name}`]));
  return communeLines(measure, facts, window, district, (commune) => names.get(commune) ?? '');
}

/** A guarded element has no communes: what the district shows alone is what its line shows among the others. */
function asAmong({ lines, total }: PlaceLines, line: PlaceLines['lines'][number]): PlaceLines {
  const [hiddenTotal = total] = hideAsAmongDistricts([total], line);
  return { lines: hideAsAmongDistricts(lines, line), total: hiddenTotal };
}
