import type { z } from 'zod';
import { AppFailure } from '../../shared/errors/app-error.ts';
import type { scoringContract } from '../../shared/scoring/scoring.contract.ts';
import { sheetProblems } from '../../shared/scoring/sheet-problems.ts';
import type { Context } from '../context.ts';
import { inOneStep } from '../undo/in-one-step.ts';
import { keptSheets } from './known-sheets.ts';
import { admitClasses } from './score-register.ts';
import { insertSheet, logScoring } from './scoring.repository.ts';

type Input = z.output<(typeof scoringContract)['saveSheet']['input']>;

/** A new version beside the old ones. */
export const saveSheet =
  (context: Context) =>
  ({ basedOn, sheet }: Input) =>
    inOneStep(context, 'scoring.saveSheet', async (tx) => {
      const problems = sheetProblems(sheet);
      if (problems.length > 0) throw new AppFailure({ code: 'scoring-sheet-refused', problems });
      const [newest] = await keptSheets(context, tx);
      if (newest.version !== basedOn) throw new AppFailure({ code: 'stale', entity: 'scoring-sheet' });
      const [version, at] = [newest.version + 1, context.clock.now()];
      await insertSheet(tx, { version, madeAt: at, content: sheet });
      const names = sheet.classes.map(({ name }) => name);
      await admitClasses(context, tx, names);
      await logScoring(tx, { entity: 'scoring-sheet', id: version, before: newest.content, after: sheet, at });
      return { version };
    });
