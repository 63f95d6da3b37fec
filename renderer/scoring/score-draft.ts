import { compareDays, type Day } from '../../shared/calendar/day.ts';
import { formatPeriod } from '../../shared/calendar/period.ts';
import { type Coverage, coverage } from '../../shared/calendar/period-coverage.ts';
import type { EntryDocument } from '../../shared/registers/entry.ts';
import { Points } from '../../shared/scoring/commune-score.ts';
import type { CommuneScore } from '../../shared/scoring/scoring.contract.ts';
import type { Criterion } from '../../shared/scoring/scoring-sheet.ts';

/** A score as it is typed: of each criterion its text, '' where nothing is said. */
export interface ScoreDraft {
  readonly on: Day;
  readonly texts: Readonly<Record<string, string>>;
  readonly document: EntryDocument;
  readonly note: string;
}

export const yearDays = (year: number): Coverage =>
  coverage(formatPeriod({ year, kind: 'year', number: 1 }), 'administrative');

/** Today, as far as the year goes. */
export function draftOf(score: CommuneScore | null, year: number, today: Day): ScoreDraft {
  if (score === null) {
    const { from, to } = yearDays(year);
    const latest = compareDays(today, to) > 0 ? to : today;
    const on = compareDays(latest, from) < 0 ? from : latest;
    return { on, texts: {}, document: { number: '', day: null, title: '' }, note: '' };
  }
  const texts = Object.fromEntries(Object.entries(score.points).map(([code, points]) => [code, String(points ?? '')]));
  return { on: score.on, texts, document: score.document, note: score.note };
}

/** 'open': nothing typed yet. */
export type TypedPoints = { readonly kind: 'open' | 'wrong' } | { readonly kind: 'points'; readonly points: number };

export function typedPoints({ maximum }: Pick<Criterion, 'maximum'>, text: string): TypedPoints {
  const typed = text.trim();
  if (typed === '') return { kind: 'open' };
  const points = Number(typed);
  return /^\d{1,4}$/.test(typed) && points <= maximum ? { kind: 'points', points } : { kind: 'wrong' };
}

export interface LiveScore {
  readonly points: Points;
  readonly total: number;
  readonly open: number;
  readonly wrong: number;
}

/** What the typed points add up to so far. */
export function liveScore(criteria: readonly Criterion[], texts: ScoreDraft['texts']): LiveScore {
  const read = criteria.map((criterion) => ({ criterion, typed: typedPoints(criterion, texts[criterion.code] ?? '') }));
  const given = read.flatMap(({ criterion, typed }) =>
    typed.kind === 'points' ? [[criterion.code, typed.points] as const] : [],
  );
  return {
    points: Points.parse(Object.fromEntries(given)),
    total: given.reduce((sum, [, points]) => sum + points, 0),
    open: read.filter(({ typed }) => typed.kind === 'open').length,
    wrong: read.filter(({ typed }) => typed.kind === 'wrong').length,
  };
}
