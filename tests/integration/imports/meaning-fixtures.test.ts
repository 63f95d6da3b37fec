import { describe, expect, test } from 'vitest';
import type { Inspection } from '../../../shared/imports/inspection.ts';
import type { Workbook } from '../../../shared/imports/sheet.ts';
import { writeBytes } from '../../builders/a-stick.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import { zipParts } from '../../builders/workbook-bytes.ts';
import { partsOf } from '../../builders/workbook-of.ts';
import type { KeyFigure, MeaningFixture } from '../../fixtures/answer-key.ts';
import { fixtureToday } from '../../fixtures/filled-form.ts';
import { cellFixtures } from '../../fixtures/meaning-cells.ts';
import { formFixtures } from '../../fixtures/meaning-forms.ts';

const fixtures = [...cellFixtures, ...formFixtures];

/** One app for all: an inspection leaves nothing behind, which the last test makes sure of. */
const shared = () => {
  const app = anApp({ today: fixtureToday });
  const folder = aFolder();
  const inspect = (name: string, bytes: Buffer) =>
    app.api.imports.inspect({ file: writeBytes(folder, `${name}.xlsx`, bytes) });
  return { app, inspect };
};

const figuresOf = ({ values }: Inspection): Map<string, KeyFigure> =>
  new Map(values.map(({ place, element, state, value }) => [`${place} ${element}`, value ?? asKey(state)]));

const asKey = (state: Inspection['values'][number]['state']): KeyFigure => {
  if (state === 'number') throw new Error('a number without its value');
  return state;
};

const said = ({ findings }: Inspection): string[] =>
  findings
    .map(({ kind, sheet, cell }) => `${kind} ${[sheet, cell].filter((part) => part !== null).join('!')}`.trim())
    .toSorted();

describe('errors of meaning', () => {
  test('all of them against their answer keys, and nothing is stored', { timeout: 120_000 }, async () => {
    const { app, inspect } = shared();
    const before = contentOf(app.dataFolder);
    const bases = new Map<Workbook, Inspection>();
    const baseOf = async ({ form }: MeaningFixture) => bases.get(form) ?? inspect('base', zipParts(partsOf(form)));
    const [answers, keys]: [string[], string[]] = [[], []];
    for (const fixture of fixtures) {
      const base = await baseOf(fixture);
      bases.set(fixture.form, base);
      answers.push(answered(fixture.name, await inspect(fixture.name, fixture.bytes), base));
      keys.push(keyOf(fixture));
    }
    expect(answers).toEqual(keys);
    expect(contentOf(app.dataFolder)).toEqual(before);
  });

  test('at least eighty, each with a name of its own', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(80);
    expect(new Set(fixtures.map(({ name }) => name)).size).toBe(fixtures.length);
  });
});

const keyOf = ({ name, outcome, reason, findings, figures }: MeaningFixture): string =>
  [name, outcome, reason, ...findings.toSorted(), ...written(figures)].join(' | ');

const answered = (name: string, answer: Inspection, base: Inspection): string =>
  [name, answer.outcome, answer.reason, ...said(answer), ...written(changes(answer, base))].join(' | ');

const written = (figures: Readonly<Record<string, KeyFigure | undefined>>): string[] =>
  Object.entries(figures)
    .map(([key, figure]) => `${key} = ${figure}`)
    .toSorted();

/** Where the reading differs from that of the form it was made of; a refused file is not read at all. */
function changes(answer: Inspection, base: Inspection): Record<string, KeyFigure | undefined> {
  if (answer.outcome === 'refuse') return {};
  const [before, after] = [figuresOf(base), figuresOf(answer)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  return Object.fromEntries(
    keys.filter((key) => before.get(key) !== after.get(key)).map((key) => [key, after.get(key)]),
  );
}
