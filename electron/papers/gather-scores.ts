import { AppFailure } from '../../shared/errors/app-error.ts';
import type { CommuneScoreFacts } from '../../shared/papers/commune-score.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import type { ScoreRankingFacts } from '../../shared/papers/score-ranking.ts';
import type { Context } from '../context.ts';
import { allPlaces } from '../places/places.repository.ts';
import { knownSheets, sheetOf } from '../scoring/known-sheets.ts';
import { readScores } from '../scoring/read-scores.ts';
import { gatherListFrame } from './gather-list-frame.ts';

export async function gatherCommuneScore(
  context: Context,
  { place, year }: Extract<Paper, { kind: 'commune-score' }>,
): Promise<CommuneScoreFacts> {
  const found = (await readScores(context, year)).find((commune) => commune.place === place);
  if (found === undefined) throw new AppFailure({ code: 'not-found', entity: 'place', id: String(place) });
  const { type, name, score, districtId } = found;
  const sheets = await knownSheets(context, context.db);
  const { version, content } = score === null ? sheets[0] : sheetOf(sheets, score.version);
  const district = (await allPlaces(context.db)).find(({ id }) => id === districtId);
  const within = district === undefined ? '' : `, ${district.type.toLowerCase()} ${district.name}`;
  return {
    ...(await gatherListFrame(context)),
    year,
    commune: `${type} ${name}${within}`,
    version,
    sheet: content,
    score,
  };
}

export async function gatherScoreRanking(
  context: Context,
  { year, district, ranksDistricts }: Extract<Paper, { kind: 'score-ranking' }>,
): Promise<ScoreRankingFacts> {
  const all = await readScores(context, year);
  const unit = (await allPlaces(context.db)).find(({ id }) => id === district);
  const sheets = await knownSheets(context, context.db);
  return {
    ...(await gatherListFrame(context)),
    ...{ year, ranksDistricts },
    district: unit === undefined ? null : `${unit.type.toLowerCase()} ${unit.name}`,
    communes: all.filter(({ districtId }) => district === null || districtId === district),
    sheets: sheets.map(({ version, content }) => ({ version, sheet: content })),
  };
}
