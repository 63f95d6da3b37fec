import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Inspection } from '../../shared/imports/inspection.ts';
import type { Workbook } from '../../shared/imports/sheet.ts';
import { zipParts } from '../builders/workbook-bytes.ts';
import { partsOf } from '../builders/workbook-of.ts';
import type { KeyFigure, MeaningFixture } from '../fixtures/answer-key.ts';
import { cellFixtures } from '../fixtures/meaning-cells.ts';
import { formFixtures } from '../fixtures/meaning-forms.ts';
import { withProgram } from './a-program.ts';
import type { Outcome, Row } from './row.ts';
import type { Api } from './worked-data.ts';

export const meaningFixtures: readonly MeaningFixture[] = [...cellFixtures, ...formFixtures];

/** Every error of meaning against its answer key: each is told with sheet and cell, and no other figure is read differently. */
export async function answeredMeanings(api: Api, folder: string): Promise<Outcome> {
  const inspect = (name: string, bytes: Buffer) => {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    return api.imports.inspect({ file });
  };
  const bases = new Map<Workbook, Inspection>();
  const failures: string[] = [];
  for (const fixture of meaningFixtures) {
    const base = bases.get(fixture.form) ?? (await inspect('base', zipParts(partsOf(fixture.form))));
    bases.set(fixture.form, base);
    const answer = answered(fixture.name, await inspect(fixture.name, fixture.bytes), base);
    if (answer !== keyOf(fixture)) failures.push(`${answer}, not ${keyOf(fixture)}`);
  }
  return { n: meaningFixtures.length, failures };
}

export const meanings: Row = {
  id: 'X3',
  usual: meaningFixtures.length,
  run: ({ folder }) => withProgram(({ api }) => answeredMeanings(api, folder)),
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
