import type { z } from 'zod';
import { compareDays } from '../../shared/calendar/day.ts';
import { formatPeriod } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { AppFailure, type InputProblem } from '../../shared/errors/app-error.ts';
import type { EntryId, PlaceId } from '../../shared/ids.ts';
import type { EntryContent } from '../../shared/registers/entry.ts';
import { pointProblems, totalOf } from '../../shared/scoring/commune-score.ts';
import { scoreFields, scoreRegister } from '../../shared/scoring/score-register.ts';
import type { ScoreContent, scoringContract } from '../../shared/scoring/scoring.contract.ts';
import { classOf, type ScoringSheet } from '../../shared/scoring/scoring-sheet.ts';
import type { Context } from '../context.ts';
import type { Tx } from '../database/open.ts';
import { allPlaces } from '../places/places.repository.ts';
import { entryById } from '../registers/entries.repository.ts';
import { inFedStep } from '../registers/in-fed-step.ts';
import { eraseEntry, rewriteEntry, writeEntry } from '../registers/keep-entries.ts';
import { requireRegister } from '../registers/known-registers.ts';
import { keptSheets, sheetOf } from './known-sheets.ts';
import { admitClasses } from './score-register.ts';
import { deleteScore, insertScore, logScoring, type StoredScore, scoreOf, updateScore } from './scoring.repository.ts';

type Input<Op extends keyof typeof scoringContract> = z.output<(typeof scoringContract)[Op]['input']>;

/** By the newest sheet, or a score made before by the sheet it was made under. */
export const scoreCommune = (context: Context) => (input: Input<'score'>) =>
  inFedStep(context, 'scoring.score', async (tx) => {
    const { place, year, score } = input;
    const sheets = await keptSheets(context, tx);
    const before = await scoreOf(tx, place, year);
    if (score.version !== sheets[0].version && score.version !== before?.version)
      throw new AppFailure({ code: 'stale', entity: 'scoring-sheet' });
    const sheet = sheetOf(sheets, score.version).content;
    refuseFaults(sheet, year, score);
    await requireCommune(tx, place);
    const entry = await writeToRegister(context, tx, { place, score, sheet, before });
    const id = before?.id ?? (await insertScore(tx, { place, year }, score, entry));
    if (before !== undefined) await updateScore(tx, id, score, entry);
    const was = before === undefined ? null : contentOf(before);
    await logScoring(tx, { entity: 'commune-score', id, before: was, after: score, at: context.clock.now() });
    return { entry };
  });

export const removeScore =
  (context: Context) =>
  ({ place, year }: Input<'remove'>) =>
    inFedStep(context, 'scoring.remove', async (tx) => {
      const before = await scoreOf(tx, place, year);
      if (before === undefined) throw new AppFailure({ code: 'not-found', entity: 'commune-score', id: String(place) });
      await deleteScore(tx, before.id);
      if ((await entryById(tx, before.entryId)) !== undefined) await eraseEntry(context, tx, { id: before.entryId });
      const at = context.clock.now();
      await logScoring(tx, { entity: 'commune-score', id: before.id, before: contentOf(before), after: null, at });
      return { place };
    });

const contentOf = ({ on, version, points, document, note }: StoredScore): ScoreContent => ({
  ...{ on, version, points, document, note },
});

function refuseFaults({ criteria }: ScoringSheet, year: number, { on, points }: ScoreContent): void {
  const { from, to } = coverage(formatPeriod({ year, kind: 'year', number: 1 }), 'administrative');
  const isOutside = compareDays(on, from) < 0 || compareDays(on, to) > 0;
  const problems: InputProblem[] = [
    ...(isOutside ? [{ path: 'score.on', issue: 'outside-year' }] : []),
    ...pointProblems(criteria, points).map(({ criterion, fault }) => ({
      path: `score.points.${criterion}`,
      issue: fault,
    })),
  ];
  if (problems.length > 0) throw new AppFailure({ code: 'invalid-input', problems });
}

async function requireCommune(tx: Tx, id: PlaceId): Promise<void> {
  const place = (await allPlaces(tx)).find((each) => each.id === id);
  if (place?.level !== 'commune') throw new AppFailure({ code: 'not-found', entity: 'place', id: String(id) });
}

interface Scored {
  readonly place: PlaceId;
  readonly score: ScoreContent;
  readonly sheet: ScoringSheet;
  readonly before: StoredScore | undefined;
}

/** The line that is there is changed, with whatever else the office keeps in it; one that was removed is written anew. */
async function writeToRegister(context: Context, tx: Tx, { place, score, sheet, before }: Scored): Promise<EntryId> {
  const names = sheet.classes.map(({ name }) => name);
  await admitClasses(context, tx, names);
  const line = before === undefined ? undefined : await entryById(tx, before.entryId);
  const total = totalOf(score.points);
  const entry: EntryContent = {
    on: score.on,
    place,
    values: {
      ...line?.values,
      [scoreFields.total]: total,
      [scoreFields.class]: classOf(sheet, total)?.name ?? '',
    },
    document: score.document,
    note: score.note,
  };
  const { id } =
    line === undefined
      ? await writeEntry(context, tx, await requireRegister(context, tx, scoreRegister), entry)
      : await rewriteEntry(context, tx, { id: line.id, entry });
  return id;
}
