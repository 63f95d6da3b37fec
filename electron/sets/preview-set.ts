import type { z } from 'zod';
import { checkSet } from '../../shared/sets/check-set.ts';
import { compareSets } from '../../shared/sets/compare.ts';
import type { MissingChoices } from '../../shared/sets/effective.ts';
import type { IndicatorSet } from '../../shared/sets/indicator-set.ts';
import type { SetFacts } from '../../shared/sets/set-facts.ts';
import { setJson } from '../../shared/sets/set-json.ts';
import type { SetDifference, SetPreview, setsContract } from '../../shared/sets/sets.contract.ts';
import type { Context } from '../context.ts';
import { sha256Of } from '../files/write-whole.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { gatherSetFacts } from './gather-set.ts';
import { loadSet } from './load-set.ts';
import { regimesWithForm } from './stored-set.repository.ts';

const shownProblems = 200;

/** What a file would change, and everything that keeps it from being taken in. */
export const previewSet =
  (context: Context) =>
  async ({ file, missing }: z.output<(typeof setsContract)['preview']['input']>): Promise<SetPreview> => {
    const facts = await gatherSetFacts(context, context.db);
    const { fileName, sha256, read } = await loadSet(context, file, catalogOf(facts));
    const problems = read.ok ? checkSet(read.set, facts, missing, read.locate) : read.problems;
    const differences = read.ok ? compareSets(facts.stored, read.set, missing) : [];
    return {
      fileName,
      sha256,
      stored: fingerprint(facts),
      head: read.ok ? headOf(read.set) : null,
      renamed: read.ok && JSON.stringify(headOf(read.set)) !== JSON.stringify(headOf(facts.stored)),
      differences,
      problems: problems.slice(0, shownProblems),
      problemCount: problems.length,
      regimes: await endingForms(context, differences, missing),
    };
  };

const headOf = ({ name, basis, origin, year }: IndicatorSet) => ({ name, basis, origin, year });

export const catalogOf = ({ stored }: SetFacts) =>
  new Map(stored.elements.map((element) => [element.code, { ...element, asked: true }]));

/** The stored set, its year and the elements with figures: with anything of it changed a preview says the wrong thing. */
export const fingerprint = ({ stored, elements }: SetFacts) =>
  sha256Of(
    Buffer.from(
      JSON.stringify([setJson(stored), [...elements].map(([code, { hasFigures }]) => [code, hasFigures])]),
      'utf8',
    ),
  );

async function endingForms({ db }: Context, differences: SetDifference, missing: MissingChoices) {
  if (missing.forms === 'keep') return [];
  const ending = new Set(differences.find(({ kind }) => kind === 'forms')?.absent.map(({ code }) => code));
  const { id } = await currentPlan(db);
  return (await regimesWithForm(db, id)).filter(({ form }) => ending.has(form));
}
