import type { BlockId } from './outline.ts';
import type { Statement, TemplateProblem } from './say-template.ts';
import type { WrittenSection } from './write-body.ts';

/** A figure that is not what it was when she last looked. `before` null: never seen; `now` empty: its source is lost. */
export interface HeldFigure {
  readonly key: string;
  readonly name: string;
  readonly before: string | null;
  readonly now: string;
}

/** Why a report is not printed yet. `fresh`: figures she has not seen before, which hold nothing. */
export interface ReportHolds {
  readonly held: readonly HeldFigure[];
  readonly unreadable: readonly UnreadableText[];
  readonly fresh: readonly Statement[];
}

export interface UnreadableText {
  readonly block: BlockId;
  readonly problems: readonly TemplateProblem[];
}

/** What each figure said when she last looked, by its key; empty: it was lost, and she saw that. */
export type SeenFigures = ReadonlyMap<string, string>;

/** A figure seen for the first time holds nothing, unless it has no source; one that changed holds until she saw it. */
export function holdsOf(sections: readonly WrittenSection[], seen: SeenFigures): ReportHolds {
  const written = sections.flatMap(({ blocks }) => blocks);
  const statements = [
    ...new Map(written.flatMap(({ statements: said }) => said.map((one) => [one.key, one]))).values(),
  ];
  const isKnown = ({ key, said, isLost }: Statement) => seen.get(key) === (isLost ? '' : said);
  const isFresh = ({ key, isLost }: Statement) => !seen.has(key) && !isLost;
  return {
    held: statements
      .filter((one) => !isKnown(one) && !isFresh(one))
      .map(({ key, name, said }) => ({ key, name, before: seen.get(key) ?? null, now: said })),
    unreadable: written
      .filter(({ problems }) => problems.length > 0)
      .map(({ outline, problems }) => ({ block: outline.id, problems })),
    fresh: statements.filter(isFresh),
  };
}

export const isHeld = ({ held, unreadable }: ReportHolds): boolean => held.length + unreadable.length > 0;
