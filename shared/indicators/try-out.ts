import { PeriodCode } from '../calendar/period.ts';
import { type ElementCode, PlaceId } from '../ids.ts';
import type { Figure } from '../numbers/figure.ts';
import { readFigureCell } from '../numbers/figure-cell.ts';
import type { CountedElement, IndicatorFacts } from './amount.ts';
import type { IndicatorDraft, TestValues, ValueProblem } from './draft.ts';
import { elementsOf } from './elements-of.ts';
import type { ElementCatalog, KnownElement } from './expression/catalog.ts';
import { asAmount, reckon } from './indicator-row.ts';
import type { CountedLevel, IndicatorExpr } from './indicator-seed.ts';
import type { TryOut } from './indicators.contract.ts';
import { type DraftReading, type Known, readDraft } from './read-draft.ts';
import { meaning } from './wording.ts';

type Sides = NonNullable<DraftReading['sides']>;

/** More example places would say nothing new. */
export const mostPlaces = 20;

/**
 * What a draft means and what it would give: each element's test figures stand at one example place after another (a commune
 * in a district of its own), as reported for one period. Nothing typed: nothing known.
 */
export function tryOut(draft: IndicatorDraft, values: readonly TestValues[], known: Known): TryOut {
  const { sides, target, problems } = readDraft(draft, known);
  if (sides === null) return { problems: [...problems], valueProblems: [], elements: [], sentence: null, result: null };
  const { presentation, coverage } = draft;
  const used = elementsUsed(sides, known.catalog);
  const read = used.map((element) =>
    readValues(
      element,
      values.find((given) => given.element === element.code),
    ),
  );
  const valueProblems = read.flatMap(({ problem }) => problem ?? []);
  const clean = valueProblems.length === 0;
  return {
    problems: [...problems],
    valueProblems,
    elements: used.map(({ code, name, unit, valueType }) => ({ code, name, unit, valueType })),
    sentence: meaning({ presentation, coverage, target, ...sides }, known.catalog),
    result: clean ? resultOf({ ...sides, target }, factsOf(sides, used, new Map(read.map(figuresOf)))) : null,
  };
}

function elementsUsed({ numerator, denominator }: Sides, catalog: ElementCatalog): KnownElement[] {
  const codes = new Set([...elementsOf(numerator), ...elementsOf(denominator)]);
  return [...codes].flatMap((code) => catalog.get(code) ?? []);
}

interface ReadValues {
  readonly code: ElementCode;
  readonly figures: readonly (Figure | undefined)[];
  readonly problem: ValueProblem | undefined;
}

const figuresOf = ({ code, figures }: ReadValues) => [code, figures] as const;

function readValues(element: KnownElement, given: TestValues | undefined): ReadValues {
  const { code } = element;
  const texts = given === undefined ? [] : given.text.split(';');
  if (texts.length > mostPlaces) return { code, figures: [], problem: { element: code, problem: 'too-many' } };
  const cells = texts.map((value) => readFigureCell({ kind: 'text', value }, element));
  const [wrong] = cells.flatMap((cell) => (cell.kind === 'problem' ? [cell.problem] : []));
  return {
    code,
    figures: cells.map((cell) => (cell.kind === 'figure' ? cell.figure : undefined)),
    problem: wrong === undefined ? undefined : { element: code, problem: wrong },
  };
}

const period = PeriodCode.parse('2023-M01');
const window = { period, cumulative: true };

type Figures = ReadonlyMap<ElementCode, readonly (Figure | undefined)[]>;

/** District and commune number i have the ids 2i + 1 and 2i + 2. */
function factsOf(sides: Sides, used: readonly KnownElement[], figures: Figures): IndicatorFacts {
  const places = Math.max(1, ...[...figures.values()].map(({ length }) => length));
  return {
    districts: Array.from({ length: places }, (_, index) => ({
      id: PlaceId.parse(2 * index + 1),
      name: '',
      communes: [PlaceId.parse(2 * index + 2)],
    })),
    elements: new Map(used.map((element) => [element.code, countedAt(levelOf(element, sides), element)])),
    figure: (code, place) => figures.get(code)?.[Math.floor((place - 1) / 2)],
  };
}

const countedAt = (level: CountedLevel, { kind, scale }: KnownElement): CountedElement => ({
  kind,
  scale,
  levels: [level],
  periodKinds: ['month'],
});

/** Where places are told apart by it, else the lowest at which it is counted. */
function levelOf({ code, levels }: KnownElement, { numerator, denominator }: Sides): CountedLevel {
  const level = [numerator, denominator].map((expr) => levelToldApart(expr, code)).find((found) => found !== undefined);
  return level ?? (levels.includes('commune') ? 'commune' : 'district');
}

const levelToldApart = (expr: IndicatorExpr | null, code: ElementCode): CountedLevel | undefined =>
  expr?.kind === 'count-places' && expr.element === code ? expr.level : undefined;

function resultOf(definition: Parameters<typeof reckon>[0], facts: IndicatorFacts): TryOut['result'] {
  const { numerator, denominator, percent, status } = reckon(definition, facts, window);
  return {
    numerator: asAmount(numerator),
    denominator: denominator === null ? null : asAmount(denominator),
    percent,
    status,
  };
}
