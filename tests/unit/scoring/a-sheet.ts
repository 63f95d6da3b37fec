import fc from 'fast-check';
import { mostPoints, ScoringSheet } from '../../../shared/scoring/scoring-sheet.ts';

const letters = ['A', 'B', 'C', 'D', 'E'];

/** Sheets that can be kept: whole maxima, two to five classes the best first, the last from 0. */
export const sheets: fc.Arbitrary<ScoringSheet> = fc
  .record({
    maxima: fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 12 }),
    shares: fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 4 }),
  })
  .map(({ maxima, shares }) => {
    const criteria = maxima.map((maximum, at) => ({ code: `TC${at + 1}`, name: `Tiêu chí ${at + 1}`, maximum }));
    const most = maxima.reduce((sum, maximum) => sum + maximum, 0);
    const bounds = new Set(shares.map((share) => Math.ceil((share * most) / 100)));
    const froms = [...bounds, 0].toSorted((a, b) => b - a);
    const classes = froms.map((from, at) => ({ name: `Loại ${letters[at]}`, from }));
    return ScoringSheet.parse({ title: 'Bảng', legalBasis: 'Căn cứ', standing: 'sample', criteria, classes });
  });

/** A sheet with a total within its reach. */
export const sheetWithTotal = sheets.chain((sheet) =>
  fc.integer({ min: 0, max: mostPoints(sheet) }).map((total) => ({ sheet, total })),
);
