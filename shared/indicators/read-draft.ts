import type { CoverageKind } from '../calendar/period-coverage.ts';
import { parseVietnameseNumber } from '../numbers/parse-number.ts';
import type { Scaled } from '../numbers/scaled.ts';
import type { TargetOperator } from '../plan/plan-seed.ts';
import { cleanText } from '../text/fold.ts';
import type { DraftProblem, IndicatorDraft } from './draft.ts';
import { elementsOf } from './elements-of.ts';
import type { ElementCatalog } from './expression/catalog.ts';
import { parseExpression } from './expression/parse.ts';
import type { Parsed } from './expression/parsed.ts';
import type { IndicatorExpr, IndicatorPresentation } from './indicator-seed.ts';

export interface IndicatorTarget extends Scaled {
  readonly operator: TargetOperator;
}

/** What an indicator says, without its code and years. */
export interface IndicatorContent {
  readonly name: string;
  readonly clause: string;
  readonly presentation: IndicatorPresentation;
  readonly numerator: IndicatorExpr;
  readonly denominator: IndicatorExpr | null;
  readonly coverage: CoverageKind;
  readonly target: IndicatorTarget | null;
  readonly note: string;
}

export interface DraftReading {
  readonly problems: readonly DraftProblem[];
  /** As soon as both sides can be read, whatever else is wrong. */
  readonly sides: Pick<IndicatorContent, 'numerator' | 'denominator'> | null;
  readonly target: IndicatorTarget | null;
  /** Only when nothing is wrong. */
  readonly content: IndicatorContent | null;
}

export interface Known {
  readonly catalog: ElementCatalog;
  /** Labels of the plan's clauses. */
  readonly clauses: ReadonlySet<string>;
}

const longestName = 300;
const longestNote = 2000;

/** Reads a draft whole; a problem for each field that has one. */
export function readDraft(draft: IndicatorDraft, { catalog, clauses }: Known): DraftReading {
  const { presentation, coverage } = draft;
  const [name, clause, note] = [cleanText(draft.name), cleanText(draft.clause), draft.note.normalize('NFC').trim()];
  const numerator = parseExpression(draft.numerator, catalog);
  const denominator = presentation === 'ratio' ? parseExpression(draft.denominator, catalog) : null;
  const target = readTarget(draft);
  const sides = sidesOf(numerator, denominator);
  const problems: DraftProblem[] = [
    ...nameProblems(name),
    ...(clause === '' || clauses.has(clause) ? [] : [{ field: 'clause', problem: { kind: 'unknown' } } as const]),
    ...(numerator.ok ? [] : [{ field: 'numerator', problem: numerator.problem } as const]),
    ...(denominator === null || denominator.ok
      ? []
      : [{ field: 'denominator', problem: denominator.problem } as const]),
    ...(sides === null || sameScale(sides, catalog)
      ? []
      : [{ field: 'denominator', problem: { kind: 'other-scale' } } as const]),
    ...(target.ok ? [] : [{ field: 'target', problem: { kind: target.kind } } as const]),
    ...(note.length > longestNote ? [tooLong('note', longestNote)] : []),
  ];
  const read = target.ok ? target.value : null;
  const content = { name, clause, presentation, coverage, target: read, note };
  return { problems, sides, target: read, content: sides && problems.length === 0 ? { ...content, ...sides } : null };
}

function nameProblems(name: string): DraftProblem[] {
  if (name === '') return [{ field: 'name', problem: { kind: 'empty' } }];
  return name.length > longestName ? [tooLong('name', longestName)] : [];
}

const tooLong = <Field extends 'name' | 'note'>(field: Field, limit: number) => ({
  field,
  problem: { kind: 'too-long' as const, limit },
});

const sidesOf = (numerator: Parsed<IndicatorExpr>, denominator: Parsed<IndicatorExpr> | null): DraftReading['sides'] =>
  numerator.ok && denominator?.ok !== false
    ? { numerator: numerator.value, denominator: denominator?.value ?? null }
    : null;

/** A per cent is of two whole numbers: both sides must hold the same count of decimals. */
function sameScale(sides: NonNullable<DraftReading['sides']>, catalog: ElementCatalog): boolean {
  if (sides.denominator === null) return true;
  return scaleOf(sides.numerator, catalog) === scaleOf(sides.denominator, catalog);
}

function scaleOf(expr: IndicatorExpr, catalog: ElementCatalog): number {
  if (expr.kind === 'places' || expr.kind === 'count-places') return 0;
  const [first] = elementsOf(expr);
  return (first && catalog.get(first)?.scale) ?? 0;
}

type TargetProblem = Extract<DraftProblem, { field: 'target' }>['problem']['kind'];
type TargetReading =
  | { readonly ok: true; readonly value: IndicatorTarget | null }
  | { readonly ok: false; readonly kind: TargetProblem };

/** Rates may lawfully pass 100 %: hotspots of last year are done away with too. */
const largestPercent = 999;
const mostDecimals = 2;

function readTarget({ target, presentation }: IndicatorDraft): TargetReading {
  if (target === null) return { ok: true, value: null };
  const read = parseVietnameseNumber(cleanText(target.value).replace(/ ?%$/, ''));
  if (presentation !== 'ratio') return { ok: false, kind: 'not-a-ratio' };
  if (read.kind === 'invalid') return { ok: false, kind: 'not-a-number' };
  if (read.kind !== 'number') return { ok: false, kind: read.kind };
  const { value, scale } = read;
  if (value < 0) return { ok: false, kind: 'negative' };
  if (scale > mostDecimals) return { ok: false, kind: 'too-fine' };
  if (value > largestPercent * 10 ** scale) return { ok: false, kind: 'too-large' };
  return { ok: true, value: { operator: target.operator, value, scale } };
}
