import { formatPeriod } from '../../shared/calendar/period.ts';
import { coverage } from '../../shared/calendar/period-coverage.ts';
import { totalOf } from '../../shared/scoring/commune-score.ts';
import { scoreFields } from '../../shared/scoring/score-register.ts';
import type { CommuneScore, EntryAgreement, ScoredCommune } from '../../shared/scoring/scoring.contract.ts';
import { classOf } from '../../shared/scoring/scoring-sheet.ts';
import { compareVietnamese } from '../../shared/text/fold.ts';
import type { Context } from '../context.ts';
import { placesOn } from '../places/places.repository.ts';
import { knownSheets, sheetOf } from './known-sheets.ts';
import { type LinedEntry, linesOf, type SheetRow, type StoredScore, scoresOf } from './scoring.repository.ts';

/** Every commune of the year with what it got, by district and name. */
export async function readScores(context: Context, year: number): Promise<ScoredCommune[]> {
  const { db } = context;
  const { to } = coverage(formatPeriod({ year, kind: 'year', number: 1 }), 'administrative');
  const places = await placesOn(db, to);
  const names = new Map(places.map(({ id, name }) => [id, name]));
  const sheets = await knownSheets(context, db);
  const lines = await linesOf(db, year);
  const scores = new Map((await scoresOf(db, year)).map((score) => [score.place, score]));
  return places
    .filter(({ level }) => level === 'commune')
    .map(({ id, name, type, parentId }) => {
      const score = scores.get(id);
      return {
        ...{ place: id, name, type, districtId: parentId },
        district: parentId === null ? '' : (names.get(parentId) ?? ''),
        score: score === undefined ? null : communeScore(score, sheets, lines.get(score.entryId)),
      };
    })
    .toSorted((a, b) => compareVietnamese(a.district, b.district) || compareVietnamese(a.name, b.name));
}

function communeScore(stored: StoredScore, sheets: readonly SheetRow[], line: LinedEntry | undefined): CommuneScore {
  const { on, version, points, document, note, place } = stored;
  const total = totalOf(points);
  const className = classOf(sheetOf(sheets, version).content, total)?.name ?? '';
  const said = { on, place, total, className };
  return { on, version, points, document, note, total, className, entry: agreement(said, line) };
}

function agreement(
  said: Pick<StoredScore, 'on' | 'place'> & { readonly total: number; readonly className: string },
  line: LinedEntry | undefined,
): EntryAgreement {
  if (line === undefined) return 'removed';
  const { values } = line.content;
  const isSame =
    line.onDay === said.on &&
    line.placeId === said.place &&
    values[scoreFields.total] === said.total &&
    values[scoreFields.class] === said.className;
  return isSame ? 'same' : 'changed';
}
