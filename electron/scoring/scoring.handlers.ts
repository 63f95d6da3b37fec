import type { Handlers } from '../../shared/ipc/contract.ts';
import type { scoringContract } from '../../shared/scoring/scoring.contract.ts';
import type { Context } from '../context.ts';
import { knownSheets } from './known-sheets.ts';
import { readScores } from './read-scores.ts';
import { saveSheet } from './save-sheet.ts';
import { removeScore, scoreCommune } from './score-commune.ts';
import { scoreCounts } from './scoring.repository.ts';

export const scoringHandlers = (context: Context): Handlers<typeof scoringContract> => ({
  sheets: async () => {
    const counts = await scoreCounts(context.db);
    const sheets = await knownSheets(context, context.db);
    return sheets.map(({ version, madeAt, content }) => ({
      ...{ version, madeAt, sheet: content },
      scores: counts.get(version) ?? 0,
    }));
  },
  saveSheet: saveSheet(context),
  communes: ({ year }) => readScores(context, year),
  score: scoreCommune(context),
  remove: removeScore(context),
});
