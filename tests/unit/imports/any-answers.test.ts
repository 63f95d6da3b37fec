import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placesOf } from '../../../shared/forms/form-issue.ts';
import type { PlaceId } from '../../../shared/ids.ts';
import { type FileAnswers, noAnswers } from '../../../shared/imports/file-answer.ts';
import type { FileQuestion } from '../../../shared/imports/file-question.ts';
import { cellName, type Sheet, type Workbook } from '../../../shared/imports/sheet.ts';
import { validate } from '../../../shared/imports/validate.ts';
import {
  type Edit,
  edited,
  number,
  sheetNamed,
  text,
  withCell,
  withColumnCopied,
  withInsertedRows,
  withMerged,
  withRowCopied,
  withSheet,
} from '../../builders/edit-workbook.ts';
import { aReturnedForm, district, recognisedForm } from '../../builders/form-workbook.ts';
import { notTaken } from './not-taken.ts';

const communes = 'Biểu xã';
const own = 'Biểu huyện';
const returned = await aReturnedForm();
const city = district('116');

/** What clerks do that must be asked about, several at once. */
const edits: readonly Edit[] = [
  withCell(communes, 'C12', text('Phường Khác')),
  withCell(communes, 'F10', text('Cột khác')),
  withMerged(communes, 'H15:H16'),
  withMerged(communes, 'J17:K17'),
  withCell(communes, 'E18', text('1.234')),
  withColumnCopied(communes, 8, 24),
  (workbook) =>
    edited(
      workbook,
      withInsertedRows(communes, 20, 1),
      withRowCopied(communes, 19, 20),
      withCell(communes, 'D20', number(77)),
    ),
  (workbook) => edited(workbook, withInsertedRows(communes, 14, 1), withCell(communes, 'G14', number(88))),
  (workbook) => edited(workbook, withSheet({ ...sheetNamed(workbook, own), name: 'bản sao' })),
];

const filled = (values: readonly number[]): Workbook =>
  values.reduce(
    (workbook, value, index) =>
      edited(workbook, withCell(communes, cellName(11 + (index % 12), 4 + index), number(value))),
    edited(returned, withCell(own, 'F9', number(3))),
  );

const cases = fc.record({
  values: fc.array(fc.integer({ min: 0, max: 500 }), { minLength: 6, maxLength: 18 }),
  chosen: fc.subarray([...edits.keys()]),
  picks: fc.array(fc.nat(), { minLength: 40, maxLength: 40 }),
});

/** Answers whatever is asked, again and again, until nothing asks any more. */
function answerAll(workbook: Workbook, picks: readonly number[]) {
  const form = recognisedForm(workbook);
  const pick = (question: FileQuestion, at: number) =>
    question.choices[(picks[at % picks.length] ?? 0) % question.choices.length]?.answer;
  let answers = noAnswers;
  for (let round = 0; round < 20; round += 1) {
    const { questions } = validate(form, answers);
    const open = questions.filter(({ chosen }) => chosen === null);
    if (open.length === 0) break;
    answers = { ...answers, given: [...answers.given, ...open.flatMap((each, at) => pick(each, at + round) ?? [])] };
  }
  return { form, answers, validation: validate(form, answers) };
}

/** The place a row is of: by its mark, or by the answer given for it. */
function placeOfRow(sheet: Sheet, row: number, answers: FileAnswers): PlaceId | null | undefined {
  const answer = answers.given.find(
    (each) => each.kind === 'foreign-row' && each.sheet === sheet.name && each.cell.endsWith(`G${row}`),
  );
  if (answer?.kind === 'foreign-row') return answer.place;
  const mark = sheet.cells.find((cell) => cell.row === row && cell.column === 1)?.value;
  const code = mark?.kind === 'text' ? mark.value.slice(1) : '';
  return city.communes.find((each) => each.code === code)?.id;
}

test('whatever is answered: every cell is one of the form’s, no figure lands under another place', () => {
  fc.assert(
    fc.property(cases, ({ values, chosen, picks }) => {
      const workbook = edited(filled(values), ...chosen.flatMap((at) => edits[at] ?? []));
      const { form, answers, validation } = answerAll(workbook, picks);
      const expected = form.form.blocks.flatMap((block) =>
        placesOf(block, { reporter: city.place, communes: city.communes }).flatMap(({ id }) =>
          block.groups.flatMap(({ elements }) => elements.map(({ code }) => `${code} ${id}`)),
        ),
      );
      const faults = validation.problems.length;
      const found = validation.figures.map(({ element, placeId }) => `${element} ${placeId}`);
      expect(new Set(found).size).toBe(found.length);
      if (faults === 0) expect(found.toSorted()).toEqual(expected.toSorted());
      const sheet = sheetNamed(workbook, communes);
      for (const { placeId, sheet: at, cell, figure } of validation.figures) {
        if (at !== communes || figure === undefined) continue;
        expect(placeOfRow(sheet, Number(cell.replace(/\D/g, '')), answers)).toBe(placeId);
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('whatever is answered: once nothing asks any more, a cell that held something is read or named as left out', () => {
  fc.assert(
    fc.property(cases, ({ values, chosen, picks }) => {
      const workbook = edited(filled(values), ...chosen.flatMap((at) => edits[at] ?? []));
      const { validation } = answerAll(workbook, picks);
      fc.pre(validation.problems.length === 0);
      const told = new Set([
        ...validation.figures.flatMap(({ sheet, cell, figure }) => (figure === undefined ? [] : [`${sheet}!${cell}`])),
        ...notTaken(validation),
      ]);
      const isFigure = ({ column, row, value }: Sheet['cells'][number]) =>
        row > 10 && row < 26 && column >= 4 && (column <= 21 || column === 24) && value.kind === 'number';
      const held = sheetNamed(workbook, communes).cells.filter(isFigure);
      const totals = sheetNamed(workbook, communes)
        .cells.filter(({ formula }) => formula)
        .map(({ row }) => row);
      const lost = held
        .filter(({ row }) => !totals.includes(row))
        .map(({ row, column }) => `${communes}!${cellName(row, column)}`)
        .filter((name) => !told.has(name));
      expect(lost).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 120_000);
