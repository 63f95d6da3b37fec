import { coverage } from '../../shared/calendar/period-coverage.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { amountOf, type District, type IndicatorFacts } from '../../shared/indicators/amount.ts';
import { asAmount } from '../../shared/indicators/indicator-row.ts';
import type { Amount } from '../../shared/indicators/indicators.contract.ts';
import type { PeriodWindow } from '../../shared/indicators/period-window.ts';
import type { CountedParts, DistrictTable, Topic } from '../../shared/reports/report-facts.ts';
import { quarterlyNote } from '../../shared/reports/wording.ts';
import type { StoredElement } from '../forms/forms.repository.ts';

export type Elements = ReadonlyMap<ElementCode, StoredElement>;

/** Element codes of the forms by group title, in the forms' order; a group of two blocks is one topic. */
export function groupsOf(forms: readonly Form[]): ReadonlyMap<string, readonly ElementCode[]> {
  const groups = new Map<string, ElementCode[]>();
  for (const { title, elements } of forms.flatMap(({ blocks }) => blocks.flatMap((block) => block.groups))) {
    const codes = groups.get(title) ?? [];
    groups.set(title, [...codes, ...elements.map(({ code }) => code).filter((code) => !codes.includes(code))]);
  }
  return groups;
}

export function topicsOf(
  forms: readonly Form[],
  elements: Elements,
  facts: IndicatorFacts,
  window: PeriodWindow,
): Topic[] {
  const monthly = groupsOf(forms.filter(({ periodKinds }) => periodKinds.includes('month')));
  return [...groupsOf(forms)].map(([title, codes]) => ({
    title,
    note: monthly.has(title) ? '' : quarterlyNote,
    figures: codes
      .flatMap((code) => elements.get(code) ?? [])
      .map((element) => ({
        code: element.code,
        name: element.name,
        unit: element.unit,
        scale: element.scale,
        kind: element.kind,
        parts: partsOf(element),
        inPeriod: sumOf(element.code, facts, { ...window, cumulative: false }),
        cumulative: sumOf(element.code, facts, { ...window, cumulative: true }),
        lastYear: null,
      })),
  }));
}

/** Of BM01 the figures a reader compares districts by; the rest stands in the text and in the forms themselves. */
const annexColumns = [
  'TT01',
  'TT02',
  'TT03',
  'CS01',
  'CS02',
  'CS03',
  'CS04',
  'KT01',
  'KT02',
  'KT03',
  'KT04',
  'KT05',
  'KT06',
  'DT01',
  'DT02',
];

export function districtTable(
  forms: readonly Form[],
  elements: Elements,
  facts: IndicatorFacts,
  window: PeriodWindow,
): DistrictTable {
  const alone = { ...window, cumulative: false };
  const columns = [...groupsOf(forms)].flatMap(([group, codes]) =>
    codes
      .filter((code) => annexColumns.includes(code))
      .flatMap((code) => elements.get(code) ?? [])
      .map((element) => ({ group, element })),
  );
  const amounts = (among: IndicatorFacts): Amount[] => columns.map(({ element }) => sumOf(element.code, among, alone));
  return {
    columns: columns.map(({ group, element }) => ({
      code: element.code,
      shortName: element.shortName,
      unit: element.unit,
      scale: element.scale,
      group,
      parts: partsOf(element),
    })),
    rows: facts.districts
      .filter((district) => isThereIn(district, window))
      .map((district) => ({
        placeId: district.id,
        place: district.name,
        amounts: amounts({ ...facts, districts: [district] }),
      })),
    total: amounts(facts),
  };
}

/** A district that ended before the period has no row in its table. */
const isThereIn = ({ endedOn }: District, { period }: PeriodWindow): boolean =>
  endedOn === undefined || endedOn >= coverage(period, 'administrative').from;

const sumOf = (code: ElementCode, facts: IndicatorFacts, window: PeriodWindow): Amount =>
  asAmount(amountOf({ kind: 'sum', elements: [code] }, facts, window));

const partsOf = ({ levels }: StoredElement): CountedParts => (levels.includes('district') ? 'districts' : 'communes');
