import type { CoverageKind } from '../calendar/period-coverage.ts';
import type { ElementCode } from '../ids.ts';
import { formatScaled } from '../numbers/scaled.ts';
import type { TargetOperator } from '../plan/plan-seed.ts';
import { elementsOf } from './elements-of.ts';
import type { IndicatorExpr, PlaceOperator, PlaceTest } from './indicator-seed.ts';
import { placeUnits } from './place-units.ts';
import type { IndicatorContent, IndicatorTarget } from './read-draft.ts';

/** Name and kind of an element; undefined where the code is all that is left of it. */
export type ElementNames = ReadonlyMap<ElementCode, { readonly name: string; readonly kind: 'flow' | 'stock' }>;

type Meant = Pick<IndicatorContent, 'presentation' | 'numerator' | 'denominator' | 'coverage' | 'target'>;

/** What an indicator means, as one sentence for screen and paper. */
export function meaning(content: Meant, names: ElementNames): string {
  const { presentation, numerator, denominator, coverage, target } = content;
  const counted = presentation === 'strip' ? monthByMonth(sideText(numerator, names)) : sideText(numerator, names);
  const divided = denominator === null ? counted : `${counted}, chia cho ${sideText(denominator, names)}`;
  const parts = [divided, ...cumulation(content, names), coverageText(coverage), ...targetClause(presentation, target)];
  const sentence = parts.join('; ');
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}

const monthByMonth = (side: string): string => `từng tháng có hay không có ${side}`;

/** One side of the fraction, to stand inside a sentence. */
function sideText(expr: IndicatorExpr, names: ElementNames): string {
  switch (expr.kind) {
    case 'sum':
      return expr.elements.map((code) => summedText(code, names)).join(' cộng với ');
    case 'last':
      return isFlow(expr.element, names)
        ? `${named(expr.element, names)} của riêng kỳ cuối, không cộng dồn`
        : `${named(expr.element, names)} biết sau cùng`;
    case 'count-places':
      return `số ${placeUnits[expr.level]} ${testText(expr.element, expr.test, names)}`;
    case 'places':
      return `số ${placeUnits[expr.level]} có hiệu lực trong kỳ`;
  }
}

const summedText = (code: ElementCode, names: ElementNames): string =>
  isFlow(code, names) ? `lũy kế ${named(code, names)}` : `${named(code, names)} cuối kỳ`;

const testText = (code: ElementCode, test: PlaceTest, names: ElementNames): string =>
  test === 'yes'
    ? `trả lời có cho “${nameOf(code, names)}” (${code})`
    : `có ${summedText(code, names)} ${comparisons[test.operator](formatScaled(test.value, 0))}`;

const comparisons: Readonly<Record<PlaceOperator, (value: string) => string>> = {
  '>=': (value) => `từ ${value} trở lên`,
  '>': (value) => `trên ${value}`,
  '=': (value) => `đúng ${value}`,
  '<=': (value) => `từ ${value} trở xuống`,
  '<': (value) => `dưới ${value}`,
};

const named = (code: ElementCode, names: ElementNames): string =>
  names.has(code) ? `${nameOf(code, names)} (${code})` : code;

/** Away from the line above it on the form, "Trong đó" says nothing. */
const nameOf = (code: ElementCode, names: ElementNames): string =>
  (names.get(code)?.name ?? code).replace(/^Trong đó: /, '');

const isFlow = (code: ElementCode, names: ElementNames): boolean => names.get(code)?.kind === 'flow';

function cumulation({ numerator, denominator }: Meant, names: ElementNames): string[] {
  const adds = [numerator, denominator].some(
    (expr) => expr?.kind !== 'last' && elementsOf(expr).some((code) => isFlow(code, names)),
  );
  return adds ? ['cộng từ đầu năm kế hoạch'] : [];
}

/** Which days a period covers. */
export const coverageText = (coverage: CoverageKind): string =>
  coverage === 'administrative' ? 'kỳ từ ngày 15 tháng trước đến ngày 14' : 'kỳ theo tháng dương lịch';

function targetClause(presentation: Meant['presentation'], target: IndicatorTarget | null): string[] {
  if (presentation !== 'ratio') return [];
  return [target === null ? 'không đặt con số phải đạt' : `chỉ tiêu ${wantedText(target)}`];
}

/** '≥ 80%' */
export const wantedText = ({ operator, value, scale }: IndicatorTarget): string =>
  `${operatorSigns[operator]} ${formatScaled(value, scale)}%`;

const operatorSigns: Readonly<Record<TargetOperator, string>> = { '>=': '≥', '=': '=' };
