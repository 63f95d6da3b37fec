import type Sqlite from 'better-sqlite3';
import { z } from 'zod';
import type { ChainProblem, ChainVerdict } from '../../shared/audit/audit.contract.ts';
import {
  type ChainedKind,
  type ChainHead,
  chainedKinds,
  chainedTables,
  chainHash,
  chainHead,
} from '../database/audit-chain.ts';

const Entry = z.tuple([z.number(), z.string(), z.number(), z.string(), z.string(), z.string()]);
type Entry = z.infer<typeof Entry>;
const Ids = z.array(z.number());
const slice = 1000;
const mostShown = 100;

interface Walk {
  readonly entries: number;
  readonly problems: ChainProblem[];
  readonly head: ChainHead;
}

/**
 * Follows the chain from its first entry, and then looks for rows that are in none. It pauses after every slice, so that
 * whoever walks may do something else in between. `anchor`: an entry noted elsewhere, up to which nothing may be missing.
 */
export function* chainWalk(handle: Sqlite.Database, anchor?: ChainHead): Generator<undefined, Walk> {
  const [problems, seen, rows] = [[] as ChainProblem[], nothingSeen(), rowReaders(handle)];
  let [head, entries]: [ChainHead, number] = [{ seq: -1, sha256: '' }, 0];
  for (const found of pages(handle)) {
    for (const entry of found) {
      const [seq, kind, ref, , , sha256] = entry;
      const chained = chainedKinds.find((one) => one === kind);
      const content = chained === undefined ? [] : rows[chained](ref);
      const wrong = [...problemsOf(entry, head, content), ...unlike(anchor, { seq, sha256 })];
      problems.push(...wrong.map((problem) => ({ seq, kind, ref, problem })));
      if (chained !== undefined) seen[chained].add(ref);
      [head, entries] = [{ seq, sha256 }, entries + 1];
    }
    yield;
  }
  if (anchor !== undefined && head.seq < anchor.seq)
    problems.push({ seq: anchor.seq, kind: '', ref: 0, problem: 'cut-off' });
  for (const kind of chainedKinds) yield* unchained(handle, kind, { seen: seen[kind], last: head.seq, problems });
  return { entries, problems, head };
}

const nothingSeen = (): Record<ChainedKind, Set<number>> => ({
  change: new Set(),
  'report-step': new Set(),
  figures: new Set(),
});

function* pages(handle: Sqlite.Database): Generator<Entry[], void> {
  const page = handle
    .prepare('SELECT seq, kind, ref, at, detail, sha256 FROM audit_entry WHERE seq > ? ORDER BY seq LIMIT ?')
    .raw();
  for (let last = -1; ; ) {
    const found = Entry.array().parse(page.all(last, slice));
    last = found.at(-1)?.[0] ?? last;
    if (found.length > 0) yield found;
    if (found.length < slice) return;
  }
}

type Problem = ChainProblem['problem'];

function problemsOf(
  [seq, kind, ref, at, detail, sha256]: Entry,
  before: ChainHead,
  content: readonly unknown[] | undefined,
): Problem[] {
  const gap: Problem[] = seq === before.seq + 1 ? [] : ['entry-missing'];
  if (content === undefined) return [...gap, 'row-missing'];
  const isSame = chainHash(before.sha256, seq, kind, ref, at, detail, ...content) === sha256;
  return isSame ? gap : [...gap, 'altered'];
}

const unlike = (anchor: ChainHead | undefined, head: ChainHead): Problem[] =>
  anchor?.seq === head.seq && anchor.sha256 !== head.sha256 ? ['altered'] : [];

type Row = (id: number) => readonly unknown[] | undefined;

function rowReaders(handle: Sqlite.Database): Record<ChainedKind, Row> {
  const reader = (kind: ChainedKind): Row => {
    const { table, columns } = chainedTables[kind];
    const statement = handle.prepare(`SELECT ${columns.join(', ')} FROM ${table} WHERE id = ?`).raw();
    return (id) => z.array(z.unknown()).optional().parse(statement.get(id));
  };
  return { change: reader('change'), 'report-step': reader('report-step'), figures: reader('figures') };
}

/** Rows that came into a history by another way than through the program. */
function* unchained(
  handle: Sqlite.Database,
  kind: ChainedKind,
  walked: { readonly seen: ReadonlySet<number>; readonly last: number; readonly problems: ChainProblem[] },
): Generator<undefined, void> {
  const since = handle.prepare('SELECT 1 FROM audit_entry WHERE seq > ? AND kind = ? AND ref = ?');
  const isChained = (id: number) => walked.seen.has(id) || since.get(walked.last, kind, id) !== undefined;
  const page = handle.prepare(`SELECT id FROM ${chainedTables[kind].table} WHERE id > ? ORDER BY id LIMIT ?`).pluck();
  let last = Number.MIN_SAFE_INTEGER;
  for (;;) {
    const ids = Ids.parse(page.all(last, slice * 10));
    for (const ref of ids) if (!isChained(ref)) walked.problems.push({ seq: null, kind, ref, problem: 'not-in-log' });
    if (ids.length < slice * 10) return;
    last = ids.at(-1) ?? last;
    yield;
  }
}

const verdictOf = ({ problems, ...walk }: Walk): ChainVerdict => ({
  ...walk,
  shown: problems.slice(0, mostShown),
  problems: problems.length,
});

/** In one go: for a process that has nothing else to do. */
export function verifyChain(handle: Sqlite.Database, anchor?: ChainHead): ChainVerdict {
  const walk = chainWalk(handle, anchor);
  for (;;) {
    const step = walk.next();
    if (step.done === true) return verdictOf(step.value);
  }
}

/** In slices of some milliseconds, with everything else that is asked for in between. What comes meanwhile is followed too. */
export async function verifyChainBetween(handle: Sqlite.Database): Promise<ChainVerdict> {
  const walk = chainWalk(handle, chainHead(handle));
  for (;;) {
    const step = walk.next();
    if (step.done === true) return verdictOf(step.value);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
