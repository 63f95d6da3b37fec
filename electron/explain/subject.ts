import { compareDays } from '../../shared/calendar/day.ts';
import type { CoverageKind } from '../../shared/calendar/period-coverage.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { Subject } from '../../shared/explain/explain.contract.ts';
import type { AskedSide, Names, Scope } from '../../shared/explain/explain-side.ts';
import { placeWords } from '../../shared/explain/wording.ts';
import type { DataElement } from '../../shared/forms/forms.contract.ts';
import type { PlaceId } from '../../shared/ids.ts';
import type { IndicatorFacts } from '../../shared/indicators/amount.ts';
import type { IndicatorExpr } from '../../shared/indicators/indicator-seed.ts';
import type { PeriodWindow } from '../../shared/indicators/period-window.ts';
import { placeUnits } from '../../shared/indicators/place-units.ts';
import { nameUntil } from '../../shared/places/wording.ts';
import type { Context } from '../context.ts';
import { elementRows, type StoredElement } from '../forms/forms.repository.ts';
import { elementsOf, indicatorDefinition } from '../indicators/indicator-table.ts';
import { type NamedPlace, namedPlaces } from './explain.repository.ts';

/** What a subject is made of, before any figure is read. */
export interface AskedSubject {
  readonly title: string;
  /** Empty: the province. */
  readonly place: string;
  readonly sides: readonly AskedSide[];
  readonly elements: readonly StoredElement[];
  readonly cumulative: boolean;
  /** Which days its periods cover, and with them which units are there at their end. */
  readonly coverage: CoverageKind;
  readonly names: Names;
  /** The places of the facts that are asked about. */
  readonly scope: (facts: IndicatorFacts, window: PeriodWindow) => Scope;
}

export async function askedSubject(context: Context, subject: Subject): Promise<AskedSubject> {
  const stored = new Map((await elementRows(context.db)).map((element) => [element.code, element]));
  const places = namedPlaces(context.handle);
  const names: Names = {
    place: (place) => places.get(place)?.name ?? '',
    unit: (place) => unitName(context, places.get(place)),
    element: (element) => stored.get(element)?.name ?? '',
  };
  const side = (name: AskedSide['side'], expr: IndicatorExpr): AskedSide => {
    const [first] = elementsOf(expr).map((code) => stored.get(code));
    return expr.kind === 'sum' || expr.kind === 'last'
      ? { side: name, expr, unit: first?.unit ?? '', scale: first?.scale ?? 0 }
      : { side: name, expr, unit: placeUnits[expr.level], scale: 0 };
  };
  const of = (exprs: readonly IndicatorExpr[]) =>
    [...new Set(exprs.flatMap((expr) => elementsOf(expr)))].flatMap((code) => stored.get(code) ?? []);
  const { place, cumulative, own = false } = subject;
  const where = {
    place: place === null ? '' : nameOf(places, place, own),
    cumulative,
    scope: place === null ? wholeProvince : partOf(places, place, own),
  };
  switch (subject.kind) {
    case 'indicator': {
      const { name, numerator, denominator, coverage } = await indicatorDefinition(context, subject.indicator);
      const sides = [side('numerator', numerator), ...(denominator === null ? [] : [side('denominator', denominator)])];
      const elements = of(sides.map(({ expr }) => expr));
      return { title: name, sides, elements, names, coverage, ...where };
    }
    case 'element': {
      const { element } = subject;
      const known = stored.get(element);
      if (known === undefined) throw new AppFailure({ code: 'not-found', entity: 'form', id: element });
      return {
        title: `${known.name} (${known.code})`,
        sides: [side('numerator', { kind: 'sum', elements: [element] })],
        elements: [known],
        names,
        coverage: 'administrative',
        ...where,
      };
    }
  }
}

/** A new unit often has the very name of an old one: the day on which that ended tells them apart. */
export function unitName({ clock }: Context, place: NamedPlace | undefined): string {
  if (place === undefined) return '';
  const isNoMore = place.validTo !== null && compareDays(place.validTo, clock.today()) < 0;
  return isNoMore ? nameUntil(place.name, place.validTo) : place.name;
}

const wholeProvince: AskedSubject['scope'] = (facts, window) => ({ facts, window });

function nameOf(places: ReadonlyMap<PlaceId, NamedPlace>, id: PlaceId, own: boolean): string {
  const place = places.get(id);
  if (place === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(id) });
  if (place.level === 'province') return '';
  return own ? placeWords.ownRowOf(place.name) : place.name;
}

/** A district with all it has, its own row or one commune alone, or (the province) everything. */
function partOf(places: ReadonlyMap<PlaceId, NamedPlace>, id: PlaceId, own: boolean): AskedSubject['scope'] {
  switch (places.get(id)?.level) {
    case 'district':
      return (facts, window) => ({
        facts: { ...facts, districts: facts.districts.filter((district) => district.id === id) },
        window,
        ...(own ? { only: id } : {}),
      });
    case 'commune':
      return (facts, window) => ({ facts: { ...facts, districts: around(facts, id) }, window, only: id });
    default:
      return wholeProvince;
  }
}

function around({ districts }: IndicatorFacts, commune: PlaceId): IndicatorFacts['districts'] {
  const only = (places: readonly PlaceId[]) => places.filter((place) => place === commune);
  return districts
    .map((district) => ({ ...district, communes: only(district.communes), ended: only(district.ended ?? []) }))
    .filter(({ communes, ended }) => communes.length + ended.length > 0);
}

/** As the contract has them. */
export const publicElement = ({
  id: _id,
  levels: _levels,
  guarded: _guarded,
  fromYear: _fromYear,
  toYear: _toYear,
  ...element
}: StoredElement): DataElement => element;
