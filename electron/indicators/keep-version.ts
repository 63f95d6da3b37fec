import { expressionText } from '../../shared/indicators/expression/words.ts';
import type { Tx } from '../database/open.ts';
import {
  type IndicatorChange,
  type IndicatorVersion,
  insertVersion,
  logIndicator,
  repoint,
  updateVersion,
  type VersionContent,
  yearsUsing,
} from './indicator-versions.repository.ts';

export interface VersionMoment {
  readonly year: number;
  readonly at: string;
}

/**
 * Writes what an indicator says from the plan year on and answers the row that now says it. Plans of other years keep what
 * they use: earlier ones the row that was there, later ones a copy of it that begins in the first of their years. A row
 * that only this year uses is changed in place.
 */
export async function keepVersion(
  tx: Tx,
  stored: IndicatorVersion,
  changed: Partial<VersionContent>,
  { year, at }: VersionMoment,
): Promise<number> {
  const { id, ...content } = stored;
  const after = { ...content, ...changed };
  const changes = differences(content, after);
  if (changes.length === 0) return id;
  const years = await yearsUsing(tx, id);
  await keepForLater(
    tx,
    stored,
    years.filter((other) => other > year),
  );
  if (!years.some((other) => other < year)) {
    await updateVersion(tx, id, after);
    await logIndicator(tx, id, changes, at);
    return id;
  }
  const next = await insertVersion(tx, { ...after, fromYear: year });
  await repoint(tx, { from: id, to: next }, { from: year, to: year });
  const began = { field: 'fromYear', before: String(content.fromYear), after: String(year) };
  await logIndicator(tx, next, [began, ...changes], at);
  return next;
}

async function keepForLater(tx: Tx, { id, ...content }: IndicatorVersion, years: readonly number[]): Promise<void> {
  const [first, last] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return;
  const copy = await insertVersion(tx, { ...content, fromYear: first });
  await repoint(tx, { from: id, to: copy }, { from: first, to: last });
}

/** A new indicator, or one that so far begins in a later year only. */
export async function startVersion(tx: Tx, content: VersionContent, at: string): Promise<number> {
  const id = await insertVersion(tx, content);
  await logIndicator(tx, id, [{ field: 'code', before: null, after: content.code }, ...written(content)], at);
  return id;
}

const logged = [
  'name',
  'clause',
  'presentation',
  'numerator',
  'denominator',
  'parts',
  'coverage',
  'note',
  'retired',
] as const;

const written = (content: VersionContent): IndicatorChange[] =>
  logged.flatMap((field) => {
    const after = textOf(content, field);
    return after === '' ? [] : [{ field, before: null, after }];
  });

const differences = (before: VersionContent, after: VersionContent): IndicatorChange[] =>
  logged
    .map((field) => ({ field, before: textOf(before, field), after: textOf(after, field) }))
    .filter((change) => change.before !== change.after);

/** As the officer reads it; empty for nothing. */
function textOf(content: VersionContent, field: (typeof logged)[number]): string {
  switch (field) {
    case 'numerator':
      return expressionText(content.numerator);
    case 'denominator':
      return content.denominator === null ? '' : expressionText(content.denominator);
    case 'parts':
      return content.parts === '[]' ? '' : content.parts;
    case 'retired':
      return content.retired ? 'retired' : '';
    default:
      return content[field];
  }
}
