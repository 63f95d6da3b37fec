import type { PlanText } from '../../../shared/plan/plan.contract.ts';
import type { ClauseKind } from '../../../shared/plan/plan-seed.ts';
import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { searchWords } from '../../../shared/text/highlight.ts';

type Section = PlanText['sections'][number];

/** A clause with the task it gives, if any. */
export interface ReadClause {
  readonly clause: PlanText['clauses'][number];
  readonly task: TaskRow | undefined;
  /** What the search looks in: the words of both wordings, without marks. */
  readonly found: ReadonlySet<string>;
}

/** One heading with its own clauses; `section` null for what stands before the first and after the last heading. */
export interface ReadBlock {
  readonly key: string;
  readonly section: Section | null;
  /** 1 for a heading that stands under none. */
  readonly depth: number;
  readonly clauses: readonly ReadClause[];
}

export interface TextFilter {
  readonly text: string;
  readonly kind: ClauseKind | null;
}

export const noTextFilter: TextFilter = { text: '', kind: null };

/** The document from its first paragraph to its last, every clause once. */
export function readingOrder(plan: PlanText, tasks: readonly TaskRow[]): ReadBlock[] {
  const taskOf = new Map(tasks.map((task) => [task.clause, task]));
  const clauses = plan.clauses.map((clause) => readClause(clause, taskOf.get(clause.label)));
  const under = Map.groupBy(clauses, ({ clause }) => clause.section);
  const depths = depthsOf(plan.sections);
  const firstHeaded = clauses.findIndex(({ clause }) => clause.section !== null);
  const headless = (isHead: boolean) =>
    clauses.filter(
      ({ clause }, index) => clause.section === null && (firstHeaded < 0 || index < firstHeaded) === isHead,
    );
  return [
    { key: 'head', section: null, depth: 1, clauses: headless(true) },
    ...plan.sections.map((section) => ({
      key: section.code,
      section,
      depth: depths.get(section.code) ?? 1,
      clauses: under.get(section.code) ?? [],
    })),
    { key: 'foot', section: null, depth: 1, clauses: headless(false) },
  ].filter(({ section, clauses: own }) => section !== null || own.length > 0);
}

const readClause = (clause: ReadClause['clause'], task: TaskRow | undefined): ReadClause => ({
  clause,
  task,
  found: new Set(searchWords(`${clause.text} ${task?.text ?? ''}`)),
});

function depthsOf(sections: readonly Section[]): ReadonlyMap<string, number> {
  const depths = new Map<string, number>();
  for (const { code, parent } of sections) depths.set(code, parent === null ? 1 : (depths.get(parent) ?? 0) + 1);
  return depths;
}

/** What the filter leaves: clauses that hold every word searched, the last one as a beginning, under their headings only. */
export function filtered(blocks: readonly ReadBlock[], { text, kind }: TextFilter): readonly ReadBlock[] {
  const words = searchWords(text);
  if (words.length === 0 && kind === null) return blocks;
  const fits = ({ clause, found }: ReadClause) => (kind === null || clause.kind === kind) && holdsWords(found, words);
  return blocks
    .map((block) => ({ ...block, clauses: block.clauses.filter(fits) }))
    .filter(({ clauses }) => clauses.length > 0);
}

function holdsWords(found: ReadonlySet<string>, words: readonly string[]): boolean {
  const beginning = words.at(-1) ?? '';
  return words.slice(0, -1).every((word) => found.has(word)) && [...found].some((word) => word.startsWith(beginning));
}

export const clauseCount = (blocks: readonly ReadBlock[]): number =>
  blocks.reduce((sum, { clauses }) => sum + clauses.length, 0);
