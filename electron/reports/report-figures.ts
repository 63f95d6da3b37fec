import {
  monthRange,
  type PeriodCode,
  parsePeriod,
  periodsOf,
  samePeriodLastYear,
} from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import type { Form } from '../../shared/forms/forms.contract.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { amountOf, type District, type IndicatorFacts } from '../../shared/indicators/amount.ts';
import { asAmount } from '../../shared/indicators/indicator-row.ts';
import type { CountedLevel, IndicatorExpr } from '../../shared/indicators/indicator-seed.ts';
import type { Amount } from '../../shared/indicators/indicators.contract.ts';
import type { PeriodWindow } from '../../shared/indicators/period-window.ts';
import { placeUnits } from '../../shared/indicators/place-units.ts';
import type {
  CountedParts,
  DistrictColumn,
  DistrictTable,
  MonthTable,
  Topic,
  TopicFigure,
} from '../../shared/reports/report-facts.ts';
import { placesThat, quarterlyNote } from '../../shared/reports/wording.ts';
import type { StoredElement } from '../forms/forms.repository.ts';
import type { GatheredFacts } from '../indicators/gather-facts.ts';

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

/** The facts of this year and of the one before, each with its own places and codes. */
export interface TwoYears {
  readonly now: GatheredFacts;
  readonly before: GatheredFacts;
}

/** A month has no figures of what comes by the quarter, which is said; what comes by the year has a line in its report only. */
export function topicsOf(forms: readonly Form[], elements: Elements, years: TwoYears, period: PeriodCode): Topic[] {
  const { kind } = parsePeriod(period);
  const monthly = groupsOf(forms.filter(({ periodKinds }) => periodKinds.includes('month')));
  return [...groupsOf(forms)].map(([title, codes]) => ({
    title,
    note: kind !== 'month' || monthly.has(title) ? '' : quarterlyNote,
    figures: codes.flatMap((code) => figureOf(elements.get(code), years, period) ?? []),
  }));
}

/** Points and classes of single communes have no sum: they stay in their form. */
function figureOf(
  element: StoredElement | undefined,
  { now, before }: TwoYears,
  period: PeriodCode,
): TopicFigure | undefined {
  if (element === undefined || element.valueType === 'score' || element.valueType === 'code-list') return undefined;
  const count = countOf(element);
  const amount = (facts: GatheredFacts, when: PeriodCode, cumulative: boolean): Amount =>
    asAmount(amountOf(count, facts, { period: when, cumulative }));
  return {
    code: element.code,
    ...namedCount(element),
    scale: element.scale,
    kind: element.kind,
    parts: partsOf(element),
    inPeriod: amount(now, period, false),
    cumulative: amount(now, period, true),
    lastYear: before.stored.has(element.code) ? amount(before, samePeriodLastYear(period), false) : null,
  };
}

/** Of an answer those that said yes are counted. */
const countOf = ({ code, valueType, levels }: StoredElement): IndicatorExpr =>
  valueType === 'yes-no'
    ? { kind: 'count-places', level: levelOf(levels), element: code, test: 'yes' }
    : { kind: 'sum', elements: [code] };

const levelOf = (levels: StoredElement['levels']): CountedLevel =>
  levels.includes('district') ? 'district' : 'commune';

function namedCount({ name, unit, valueType, levels }: StoredElement): Pick<TopicFigure, 'name' | 'unit'> {
  if (valueType !== 'yes-no') return { name, unit };
  const place = placeUnits[levelOf(levels)];
  return { name: placesThat(place, name), unit: place };
}

/** Forms whose figures belong in the report of a period: the yearly ones in the year's. */
export const formsFor = (forms: readonly Form[], period: PeriodCode): Form[] =>
  forms.filter(
    ({ reporter, periodKinds }) =>
      reporter === 'district' && (parsePeriod(period).kind === 'year' || periodKinds.some((kind) => kind !== 'year')),
  );

/** What a reader follows from month to month, and no small counts among it. */
const monthColumns = ['TT02', 'TT03', 'KT03', 'KT04'];

/** The figures of each month that lies in the report's year so far. */
export function monthTable(
  forms: readonly Form[],
  elements: Elements,
  facts: GatheredFacts,
  period: PeriodCode,
): MonthTable {
  const columns = columnsOf(forms, elements, monthColumns).filter(({ element }) => !element.guarded);
  const { year, last } = monthRange(period);
  return {
    columns: columns.map(printedColumn),
    rows: periodsOf(year, 'month')
      .slice(0, last)
      .map((month) => {
        const then = { ...facts, districts: facts.districtsAt(month) };
        return {
          period: month,
          amounts: columns.map(({ element }) => sumOf(element.code, then, { period: month, cumulative: false })),
        };
      }),
  };
}

interface ElementColumn {
  readonly group: string;
  readonly element: StoredElement;
}

const columnsOf = (forms: readonly Form[], elements: Elements, wanted: readonly string[]): ElementColumn[] =>
  [...groupsOf(forms)].flatMap(([group, codes]) =>
    codes
      .filter((code) => wanted.includes(code))
      .flatMap((code) => elements.get(code) ?? [])
      .map((element) => ({ group, element })),
  );

const printedColumn = ({ group, element }: ElementColumn): DistrictColumn => ({
  code: element.code,
  shortName: element.shortName,
  unit: element.unit,
  scale: element.scale,
  group,
  parts: partsOf(element),
});

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
  const columns = columnsOf(forms, elements, annexColumns);
  const amounts = (among: IndicatorFacts): Amount[] => columns.map(({ element }) => sumOf(element.code, among, alone));
  return {
    columns: columns.map(printedColumn),
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

export const sumOf = (code: ElementCode, facts: IndicatorFacts, window: PeriodWindow): Amount =>
  asAmount(amountOf({ kind: 'sum', elements: [code] }, facts, window));

const partsOf = ({ levels }: StoredElement): CountedParts => (levels.includes('district') ? 'districts' : 'communes');
