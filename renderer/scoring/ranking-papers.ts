import type { PlaceId } from '../../shared/ids.ts';
import type { ScoredCommune } from '../../shared/scoring/scoring.contract.ts';
import { scoringWords as words } from '../messages/scoring.ts';
import type { NamedPaper } from '../papers/paper-variants.ts';

/** The list by class of what is shown; of the whole province also with its districts ranked, for whoever asks. */
export function rankingPapers(
  year: number,
  one: ScoredCommune | undefined,
  district: PlaceId | null,
): readonly NamedPaper[] {
  const paper = { kind: 'score-ranking' as const, year, district, ranksDistricts: false };
  if (district !== null) return [{ name: words.printDistrict(one?.district ?? ''), paper }];
  return [
    { name: words.printList, paper },
    { name: words.printRanked, paper: { ...paper, ranksDistricts: true } },
  ];
}
