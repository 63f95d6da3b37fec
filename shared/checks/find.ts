import type { ElementCode, PlaceId } from '../ids.ts';
import type { CheckedElement, CheckedPlace, CheckFacts, FigureKey, Found } from './check-facts.ts';
import { type Finding, type FindingFigure, FindingSeverity } from './checks.contract.ts';
import { fedFindings } from './fed-findings.ts';
import { ownFindings } from './own-findings.ts';
import { ruleFindings } from './rule-findings.ts';

/** Everything found in a period, errors first, then in the order of districts and places; accepted only what was decided elsewhere. */
export function findAll(facts: CheckFacts): Finding[] {
  const elements = new Map(facts.elements.map((element) => [element.code, element]));
  const places = new Map(facts.places.map((place, index) => [place.id, { ...place, index }]));
  const named = [...ruleFindings(facts), ...ownFindings(facts), ...fedFindings(facts)].flatMap((found) => {
    const place = places.get(found.placeId);
    if (place === undefined) return [];
    const district = place.level === 'commune' && place.parentId !== null ? places.get(place.parentId) : place;
    return [
      {
        order: orderOf(found, district?.index ?? 0, place.index),
        finding: withNames(found, place.name, district?.name ?? ''),
      },
    ];
  });
  return named.toSorted((a, b) => compare(a.order, b.order)).map(({ finding }) => finding);

  function withNames(found: Found, place: string, district: string): Finding {
    const figures = found.figures.map((key) => figureOf(key, facts, elements, places));
    return { ...found, period: facts.period, place, district, figures, accepted: found.accepted ?? null };
  }
}

const orderOf = ({ severity, rule }: Found, district: number, place: number) =>
  [FindingSeverity.options.indexOf(severity), district, place, rule] as const;

function compare(a: ReturnType<typeof orderOf>, b: ReturnType<typeof orderOf>): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || (a[3] < b[3] ? -1 : 1);
}

function figureOf(
  { element: code, placeId, period }: FigureKey,
  { figures }: CheckFacts,
  elements: ReadonlyMap<ElementCode, CheckedElement>,
  places: ReadonlyMap<PlaceId, CheckedPlace>,
): FindingFigure {
  const element = elements.get(code);
  const figure = figures(code, period).get(placeId);
  return {
    element: code,
    name: element?.name ?? code,
    placeId,
    place: places.get(placeId)?.name ?? '',
    period,
    state: figure?.state ?? null,
    value: figure?.state === 'number' ? figure.value : null,
    scale: element?.scale ?? 0,
  };
}

/** Tells a finding from every other of its period. */
export const findingKey = ({ rule, placeId }: Pick<Finding, 'rule' | 'placeId'>): string => `${rule} ${placeId}`;

/** The figures as they are, and what they are held against: another one means that something has changed since. */
export const fingerprint = ({ right, figures }: Finding): string =>
  JSON.stringify([
    right,
    ...figures.map(({ element, placeId, period, state, value }) => [element, placeId, period, state, value]),
  ]);
