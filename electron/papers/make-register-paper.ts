import { communeScorePaper } from '../../shared/papers/commune-score.ts';
import type { Paper } from '../../shared/papers/papers.contract.ts';
import { registerCover } from '../../shared/papers/register-cover.ts';
import { registerList } from '../../shared/papers/register-list.ts';
import { registerTable } from '../../shared/papers/register-table.ts';
import { scoreRanking } from '../../shared/papers/score-ranking.ts';
import type { Context } from '../context.ts';
import { gatherRegisterCover } from './gather-register-cover.ts';
import { gatherRegisterList } from './gather-register-list.ts';
import { gatherRegisterTable } from './gather-register-table.ts';
import { gatherCommuneScore, gatherScoreRanking } from './gather-scores.ts';
import type { MadePaper } from './made-paper.ts';

type RegisterPaper = Extract<
  Paper,
  { kind: 'register-list' | 'register-table' | 'register-cover' | 'commune-score' | 'score-ranking' }
>;

/** Of the registers, and of the communes scored from them. */
export async function makeRegisterPaper(context: Context, paper: RegisterPaper): Promise<MadePaper> {
  switch (paper.kind) {
    case 'register-list':
      return {
        stem: `so_${paper.register}`,
        document: registerList(await gatherRegisterList(context, paper)),
      };
    case 'register-table':
      return {
        stem: `bang_${paper.register}`,
        document: registerTable(await gatherRegisterTable(context, paper)),
      };
    case 'register-cover':
      return {
        stem: `ra-soat_${paper.register}`,
        document: registerCover(await gatherRegisterCover(context, paper)),
      };
    case 'commune-score':
      return {
        stem: `cham-diem_${paper.year}_${paper.place}`,
        document: communeScorePaper(await gatherCommuneScore(context, paper)),
      };
    case 'score-ranking':
      return { stem: `xep-loai_${paper.year}`, document: scoreRanking(await gatherScoreRanking(context, paper)) };
  }
}
