import type { Block, PaperDocument, Row } from '../paper/document.ts';
import { byClass, type DistrictRank, districtRanks, type Ranked, scoredOnly } from '../scoring/ranking.ts';
import type { ScoredCommune } from '../scoring/scoring.contract.ts';
import type { ScoringSheet } from '../scoring/scoring-sheet.ts';
import { cell, column, number, sectionRow, table } from './cells.ts';
import { type ListFrame, listPaper } from './list-frame.ts';
import { rankingPaper as words } from './scoring-wording.ts';

export interface ScoreRankingFacts extends ListFrame {
  readonly year: number;
  /** Null: the whole province. */
  readonly district: string | null;
  readonly communes: readonly ScoredCommune[];
  /** The sheets that were used and the one in use, by version, newest first. */
  readonly sheets: readonly { readonly version: number; readonly sheet: ScoringSheet }[];
  /** Districts beside one another, only where asked for. */
  readonly ranksDistricts: boolean;
}

/** The communes of a year by class, the best first. */
export function scoreRanking(facts: ScoreRankingFacts): PaperDocument {
  const list = listPaper(facts, {
    typeName: words.typeName,
    subject: words.subject(facts.district, facts.year),
    orientation: 'portrait',
    blocks: [...notesOf(facts), ...classTable(facts), ...(facts.ranksDistricts ? rankTable(facts) : [])],
  });
  return { ...list, bodySize: 13 };
}

const versionsIn = (ranked: readonly Ranked[]): ReadonlySet<number> =>
  new Set(ranked.map(({ score }) => score.version));

function notesOf({ communes, sheets }: ScoreRankingFacts): Block[] {
  const ranked = scoredOnly(communes);
  const used = versionsIn(ranked);
  const isSample = sheets.some(({ version, sheet }) => used.has(version) && sheet.standing === 'sample');
  const lines = [
    ranked.length === 0 ? words.empty : words.scope(ranked.length, communes.length),
    ...(isSample ? [words.sample] : []),
    ...(used.size > 1 ? [words.mixed] : []),
  ];
  return lines.map((text) => ({ kind: 'note', place: 'above-table', text }));
}

function classTable({ communes, sheets }: ScoreRankingFacts): Block[] {
  const ranked = scoredOnly(communes);
  if (ranked.length === 0) return [];
  const groups = byClass(
    ranked,
    sheets.map(({ sheet }) => sheet),
  );
  const isMixed = versionsIn(ranked).size > 1;
  const columns = [
    column(words.number, 10, 'center'),
    column(words.commune, 66, 'left', 'name'),
    column(words.district, 50),
    column(words.points, 18, 'right'),
    ...(isMixed ? [column(words.version, 26)] : []),
  ];
  const rows = groups.flatMap(({ name, communes: inClass }): Row[] => [
    sectionRow(words.inClass(name, inClass.length)),
    ...inClass.map((commune, at) => communeRow(commune, at, isMixed)),
  ]);
  return [table(columns, rows, 'small')];
}

const communeRow = ({ type, name, district, score }: Ranked, at: number, isMixed: boolean): Row => ({
  kind: 'plain',
  cells: [
    number(at + 1),
    cell(`${type} ${name}`),
    cell(district),
    number(score.total),
    ...(isMixed ? [cell(words.versionName(score.version))] : []),
  ],
});

const rankColumns = [
  column(words.rank, 16, 'center'),
  column(words.district, 70, 'left', 'name'),
  column(words.scored, 30, 'right'),
  column(words.average, 34, 'right'),
];

const rankTable = ({ communes }: ScoreRankingFacts): Block[] => [
  { kind: 'note', place: 'above-table', text: words.districts },
  table(rankColumns, districtRanks(communes).map(rankRow), 'small'),
];

const rankRow = ({ district, communes, scored, points, rank }: DistrictRank): Row => ({
  kind: 'plain',
  cells: [
    rank === null ? cell(words.unranked) : number(rank),
    cell(district),
    cell(words.ofAll(scored, communes)),
    rank === null ? cell(words.unranked) : number(tenths(points, scored), 1),
  ],
});

/** With one decimal, halves up. */
const tenths = (points: number, scored: number): number => Math.floor((20 * points + scored) / (2 * scored));
