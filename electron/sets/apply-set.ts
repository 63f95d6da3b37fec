import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { checkSet } from '../../shared/sets/check-set.ts';
import { compareSets } from '../../shared/sets/compare.ts';
import type { IndicatorSet } from '../../shared/sets/indicator-set.ts';
import type { SetDifference, setsContract } from '../../shared/sets/sets.contract.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { gatherSetFacts } from './gather-set.ts';
import { type LoadedFile, loadSet } from './load-set.ts';
import { catalogOf, fingerprint } from './preview-set.ts';
import { insertLoadedSet, logSetChanges, type SetChange } from './set-log.repository.ts';
import { writeSet } from './write-set.ts';

type Contract = (typeof setsContract)['apply'];
type Input = z.output<Contract['input']>;
type Applied = z.output<Contract['output']>;

/** Everything the preview showed, in one transaction that is one step of undo; or, with a single problem, nothing. */
export const applySet =
  (context: Context) =>
  async (input: Input): Promise<Applied> => {
    const before = await gatherSetFacts(context, context.db);
    const loaded = await loadSet(context, input.file, catalogOf(before));
    if (loaded.sha256 !== input.sha256) throw stale();
    const { read } = loaded;
    if (!read.ok) return { changed: 0, problems: [...read.problems] };
    return inOneStep(context, 'sets.apply', async (tx) => {
      const facts = await gatherSetFacts(context, tx);
      if (fingerprint(facts) !== input.stored) throw stale();
      const problems = checkSet(read.set, facts, input.missing, read.locate);
      if (problems.length > 0) return { changed: 0, problems: [...problems] };
      const differences = compareSets(facts.stored, read.set, input.missing);
      const changes = changesOf(differences, headChanges(facts.stored, read.set));
      if (changes.length === 0) return { changed: 0, problems: [] };
      await keep(context, tx, { loaded, set: read.set, differences, changes });
      return { changed: countOf(differences), problems: [] };
    });
  };

const stale = () => new AppFailure({ code: 'stale', entity: 'indicator-set' });

interface Applying {
  readonly loaded: LoadedFile;
  readonly set: IndicatorSet;
  readonly differences: SetDifference;
  readonly changes: readonly SetChange[];
}

async function keep({ clock }: Context, tx: Tx, { loaded, set, differences, changes }: Applying): Promise<void> {
  const at = clock.now();
  const { year, name, basis, origin } = set;
  const { fileName, sha256 } = loaded;
  const id = await insertLoadedSet(tx, { year, name, basis, origin, fileName, sha256, at });
  await writeSet(tx, set, differences, { plan: await currentPlan(tx), at });
  await logSetChanges(tx, id, changes, { source: 'file', at });
}

const countOf = (differences: SetDifference): number =>
  differences.reduce(
    (sum, { added, changed, absent, ends }) => sum + added.length + changed.length + (ends ? absent.length : 0),
    0,
  );

const headChanges = (stored: IndicatorSet, loaded: IndicatorSet): SetChange[] =>
  (['name', 'basis', 'origin'] as const)
    .filter((field) => stored[field] !== loaded[field])
    .map((field) => ({ field, before: stored[field], after: loaded[field] }));

const changesOf = (differences: SetDifference, head: readonly SetChange[]): SetChange[] => [
  ...head,
  ...differences.flatMap(({ kind, added, changed, absent, ends }) => [
    ...added.map(({ code, name }) => ({ field: `${kind} ${code}`, before: null, after: name })),
    ...changed.flatMap(({ code, fields }) =>
      fields.map(({ field, before, after }) => ({
        field: `${kind} ${code} ${field}`,
        before: before.join('\n'),
        after: after.join('\n'),
      })),
    ),
    ...(ends ? absent : []).map(({ code, name }) => ({ field: `${kind} ${code}`, before: name, after: null })),
  ]),
];
