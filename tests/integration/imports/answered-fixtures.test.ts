import { expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import type { PlaceId } from '../../../shared/ids.ts';
import type { FileAnswers } from '../../../shared/imports/file-answer.ts';
import type { FigureDifference, ScannedFile } from '../../../shared/imports/imports.contract.ts';
import { writeBytes } from '../../builders/a-stick.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import { zipParts } from '../../builders/workbook-bytes.ts';
import { partsOf } from '../../builders/workbook-of.ts';
import { filledForm, fixtureToday } from '../../fixtures/filled-form.ts';
import { answeredFixtures } from '../../fixtures/meaning-answers.ts';
import { cellFixtures } from '../../fixtures/meaning-cells.ts';
import { formFixtures } from '../../fixtures/meaning-forms.ts';

const fixtures = [...cellFixtures, ...formFixtures];

async function readAs({ api }: TestApp, bytes: Buffer, answers: FileAnswers) {
  const folder = aFolder();
  writeBytes(folder, 'a.xlsx', bytes);
  const [scanned] = (await api.imports.scan({ folder })).files;
  if (scanned?.sha256 == null) throw new Error('not read');
  const given = { path: scanned.path, sha256: scanned.sha256, answers };
  const file = await api.imports.answer(given);
  return { file, figures: figuresOf(await api.imports.preview(given)) };
}

/** By place and element; nothing is stored, so whatever has a figure is a difference. */
const figuresOf = (differences: readonly FigureDifference[]): Map<string, string | number> =>
  new Map(
    differences.map(({ element, placeId, after }) => [
      `${placeId} ${element}`,
      after?.state === 'number' ? after.value : (after?.state ?? ''),
    ]),
  );

const left = ({ notes }: ScannedFile): number =>
  notes.reduce((sum, note) => sum + (note.kind === 'not-taken' ? note.cells.length : 0), 0);

test('every fixture that asks ends as its answers say, and nothing is stored', { timeout: 180_000 }, async () => {
  const app = anApp({ today: fixtureToday });
  const places = await app.api.places.list({ on: Day.parse(fixtureToday) });
  const idOf = (code: string): PlaceId => {
    const found = places.find((each) => each.code === code);
    if (found === undefined) throw new Error(`no place ${code}`);
    return found.id;
  };
  const codeOf = new Map(places.map(({ id, code }) => [String(id), code]));
  const before = contentOf(app.dataFolder);
  const base = await readAs(app, zipParts(partsOf(filledForm)), { given: [], blanks: 'keep' });
  const changes = (figures: ReadonlyMap<string, string | number>) =>
    [...new Set([...base.figures.keys(), ...figures.keys()])]
      .filter((key) => base.figures.get(key) !== figures.get(key))
      .map((key) => `${key.replace(/^\d+/, (id) => codeOf.get(id) ?? id)} = ${figures.get(key) ?? 'missing'}`);
  const [found, keys]: [string[], string[]] = [[], []];
  for (const key of answeredFixtures) {
    const bytes = fixtures.find(({ name }) => name === key.name)?.bytes;
    if (bytes === undefined) throw new Error(`no fixture ${key.name}`);
    const answers = { given: [...key.answers(idOf)], blanks: 'keep' as const };
    const { file, figures } = await readAs(app, bytes, answers);
    const isRead = file.outcome === 'new';
    found.push(
      [
        key.name,
        file.outcome,
        file.problems[0]?.kind ?? '',
        ...(isRead ? [file.recognised?.period, left(file), ...changes(figures).toSorted()] : []),
      ].join(' | '),
    );
    const figuresKey = Object.entries(key.figures).map(([cell, figure]) => `${cell} = ${figure}`);
    keys.push(
      [
        key.name,
        key.outcome,
        key.reason,
        ...(key.outcome === 'new' ? [key.period, key.left, ...figuresKey.toSorted()] : []),
      ].join(' | '),
    );
  }
  expect(found).toEqual(keys);
  expect(contentOf(app.dataFolder)).toEqual(before);
});

test('every fixture that asks is answered at least once', () => {
  const asking = fixtures.filter(({ outcome, reason }) => outcome === 'ask' && reason !== 'check-errors');
  const answered = new Set(answeredFixtures.map(({ name }) => name));
  expect(asking.map(({ name }) => name).filter((name) => !answered.has(name))).toEqual([]);
});
