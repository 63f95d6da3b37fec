import type { TaskRow } from '../../../shared/tasks/tasks.contract.ts';
import { fromBestHit, highlight, type TextPart, wordsMarked } from '../../../shared/text/highlight.ts';
import type { Search } from './use-search.ts';

/** Where in a task the searched words stand, besides its title. */
export interface Found {
  readonly where: 'evidence' | 'text' | 'agency' | 'section';
  readonly parts: readonly TextPart[];
}

/** So many letters stand before the first hit. */
const lead = 24;

/**
 * Evidence first, for it is seen nowhere else on the list; else what has the word being typed, adds most words to those
 * in the title, has most of them. Undefined when the title says it all.
 */
export function foundIn(task: TaskRow, search: Search): Found | undefined {
  const { words, hits } = search;
  const evidence = hits.get(task.id) ?? [];
  const candidates = [
    candidate('text', task.text, words),
    ...task.assignments.map(({ agency }) => oftenUsed('agency', agency, search)),
    oftenUsed('section', task.sectionTitle, search),
  ];
  const title = candidate('text', task.title, words);
  const [paper] = evidence.map((text) => candidate('evidence', text, words)).filter(({ marked }) => marked.size > 0);
  const added = ({ marked }: Candidate) => [...marked].filter((each) => !title.marked.has(each));
  const last = words.at(-1) ?? '';
  const weight = (one: Candidate) =>
    (added(one).includes(last) ? 1e9 : 0) + 1e6 * added(one).length + 1000 * one.marked.size + one.longest;
  const best = paper ?? candidates.reduce((most, each) => (weight(each) > weight(most) ? each : most));
  const says = best === paper || added(best).length > 0 || best.longest > title.longest;
  const wanted = added(best).includes(last) ? last : undefined;
  return says ? { where: best.where, parts: fromBestHit(best.parts, lead, wanted) } : undefined;
}

interface Candidate extends Found {
  readonly marked: ReadonlySet<string>;
  /** Letters of the longest hit: words side by side weigh more than the same words apart. */
  readonly longest: number;
}

function candidate(where: Found['where'], text: string, words: readonly string[]): Candidate {
  const parts = highlight(text, words);
  const longest = Math.max(0, ...parts.map((part) => (part.isHit ? part.text.length : 0)));
  return { where, parts, marked: wordsMarked(parts, words), longest };
}

const known = new WeakMap<Search, Map<string, Candidate>>();

/** The same few names stand in most rows of a list: each is looked through once in a search. */
function oftenUsed(where: Found['where'], text: string, search: Search): Candidate {
  const candidates = known.get(search) ?? new Map<string, Candidate>();
  known.set(search, candidates);
  const key = `${where} ${text}`;
  const made = candidates.get(key) ?? candidate(where, text, search.words);
  candidates.set(key, made);
  return made;
}
