import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { attackFixtures } from '../fixtures/attacks.ts';
import { withProgram } from './a-program.ts';
import type { Outcome, Row } from './row.ts';
import type { Api } from './worked-data.ts';

/** Every file made to do harm gets the class of answer of its key. */
export async function answeredAttacks(api: Api, folder: string): Promise<Outcome> {
  const failures: string[] = [];
  for (const { name, bytes, outcome, reasons, told } of attackFixtures) {
    const file = path.join(folder, `${name}.xlsx`);
    writeFileSync(file, bytes);
    const answer = await api.imports.inspect({ file });
    const kinds = answer.findings.map(({ kind }) => kind);
    const asKey =
      answer.outcome === outcome && reasons.includes(answer.reason) && told.every((kind) => kinds.includes(kind));
    if (!asKey || answer.sentence === '')
      failures.push(`${name}: ${answer.outcome} ${answer.reason} ${kinds.join(' ')}`);
  }
  return { n: attackFixtures.length, failures };
}

export const attacks: Row = {
  id: 'X2',
  usual: attackFixtures.length,
  run: ({ folder }) => withProgram(({ api }) => answeredAttacks(api, folder)),
};
