import type { Block, PaperDocument, Row } from '../paper/document.ts';
import type { CommuneScore } from '../scoring/scoring.contract.ts';
import { mostPoints, type ScoringSheet, upperBounds } from '../scoring/scoring-sheet.ts';
import { below, cell, column, number, sentence, table } from './cells.ts';
import { type ListFrame, listPaper } from './list-frame.ts';
import { registerPaper } from './register-wording.ts';
import { scorePaper as words } from './scoring-wording.ts';

export interface CommuneScoreFacts extends ListFrame {
  readonly year: number;
  /** 'Xã Chiềng Cọ, thành phố Sơn La' */
  readonly commune: string;
  readonly version: number;
  readonly sheet: ScoringSheet;
  /** Null: not scored yet, to be filled in by hand. */
  readonly score: CommuneScore | null;
}

/** What one commune got, criterion by criterion, as a page to be signed. */
export function communeScorePaper(facts: CommuneScoreFacts): PaperDocument {
  const list = listPaper(facts, {
    typeName: words.typeName,
    subject: words.subject(facts.commune, facts.year),
    orientation: 'portrait',
    blocks: [basisNote(facts), pointsTable(facts), boundsNote(facts.sheet), ...resultOf(facts)],
  });
  return { ...list, bodySize: 13 };
}

const basisNote = ({ sheet, version }: CommuneScoreFacts): Block => ({
  kind: 'note',
  place: 'above-table',
  text: words.basis(sheet.title, version, sheet.legalBasis, sheet.standing === 'sample'),
});

/** Small, so that a sheet of the usual length and the signature stand on one page. */
function pointsTable({ sheet, score }: CommuneScoreFacts): Block {
  const { criteria } = sheet;
  const rows: Row[] = criteria.map(({ code, name, maximum }, at) => {
    const given = score?.points[code];
    return {
      kind: 'plain',
      cells: [number(at + 1), cell(name), number(maximum), given === undefined ? cell('') : number(given)],
    };
  });
  const total: Row = {
    kind: 'total',
    cells: [cell(''), cell(words.total), number(mostPoints(sheet)), score === null ? cell('') : number(score.total)],
  };
  const columns = [
    column(words.number, 9, 'center'),
    column(words.criterion, 112, 'left', 'name'),
    column(words.maximum, 19, 'right'),
    column(words.points, 19, 'right'),
  ];
  return table(columns, [...rows, total], 'small');
}

function resultOf({ sheet, score }: CommuneScoreFacts): Block[] {
  if (score === null) return [sentence(words.blankResult)];
  const document = registerPaper.documentText(score.document.number, score.document.day);
  return [
    sentence(words.result(score.className, score.total, mostPoints(sheet), score.on)),
    ...(document === '' ? [] : [sentence(words.document(document))]),
    ...(score.note === '' ? [] : [sentence(words.note(score.note))]),
  ];
}

function boundsNote(sheet: ScoringSheet): Block {
  const upper = upperBounds(sheet);
  const bounds = sheet.classes.map(({ name, from }, at) => words.bounds(name, from, upper[at] ?? from));
  return below(`${words.classes}: ${bounds.join('; ')}.`);
}
