import { writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { connect } from '../../../electron/database/open.ts';
import { type ReportState, ReportStep, stateAfter } from '../../../shared/reports/life/report-life.ts';
import { aDistrict } from '../../builders/a-sheet.ts';
import { aFolder, type TestApp } from '../../builders/an-app.ts';
import { typeIn } from '../explain/an-office.ts';
import { draft, savedBytes, seen, signing, theDesk } from './signing-desk.ts';

const operations: Readonly<Record<ReportStep, readonly [name: string, given: object]>> = {
  submit: ['submit', {}],
  return: ['takeBack', {}],
  sign: ['sign', signing],
  issue: ['issue', { issuedOn: signing.signedOn }],
  withdraw: ['withdraw', { reason: 'ghi nhầm' }],
  scan: ['addScan', {}],
  discard: ['discard', {}],
};

/** Every row of the three histories as it is on disk. */
function historiesOf({ dataFolder }: TestApp): string[] {
  const handle = connect(path.join(dataFolder, 'so-dieu-phoi.sqlite'), { readonly: true });
  try {
    return ['report', 'report_snapshot', 'report_step'].flatMap((table) =>
      handle
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => `${table} ${JSON.stringify(row)}`),
    );
  } finally {
    handle.close();
  }
}

type Tried = ReportStep | 'figure';

/** A desk with one draft, and what is expected of it. */
async function aDesk(scan: string) {
  const app = theDesk();
  const { commune } = await aDistrict(app);
  const { id } = await draft(app);
  let state: ReportState = 'draft';
  let known = historiesOf(app);
  let printed: Buffer | undefined;

  async function call(step: ReportStep) {
    const { changes } = await app.api.reportLife.read({ report: id });
    if (step === 'submit') await seen(app);
    const [name, given] = operations[step];
    return app.call(`reportLife.${name}`, { report: id, ...given, ...moreOf(step, changes.length, scan) });
  }

  function expectRowsOnlyCome(isTaken: boolean): void {
    const now = historiesOf(app);
    expect(known.every((row) => now.includes(row))).toBe(true);
    expect(now.length > known.length).toBe(isTaken);
    known = now;
  }

  async function expectSameBytes(isPrinted: boolean): Promise<void> {
    if (state === 'draft' || state === 'discarded') return;
    const bytes = await savedBytes(app, id, aFolder());
    if (isPrinted) printed = bytes;
    expect(bytes).toEqual(printed);
  }

  return {
    close: app.close,
    change: (value: number) => typeIn(app, commune, 'TT02', value, 'sửa'),
    take: async (step: ReportStep) => {
      const [reply, after] = [await call(step), stateAfter(state, step)];
      expect(reply).toMatchObject(after === undefined ? { ok: false } : { ok: true, value: { state: after } });
      state = after ?? state;
      expectRowsOnlyCome(after !== undefined);
      await expectSameBytes(step === 'submit' && after !== undefined);
    },
  };
}

function moreOf(step: ReportStep, changes: number, scan: string): object {
  if (step === 'sign') return { toldOf: changes };
  return step === 'scan' ? { scan } : {};
}

test('whatever steps are tried in whatever order: those of the rule are taken, rows only come, sealed bytes stay', async () => {
  const scan = path.join(aFolder(), 'trang ký.png');
  writeFileSync(scan, 'png');
  const some = fc.constantFrom<Tried>(...ReportStep.options, 'figure', 'sign', 'submit');
  await fc.assert(
    fc.asyncProperty(fc.array(some, { minLength: 6, maxLength: 10 }), async (tried) => {
      const desk = await aDesk(scan);
      for (const [nth, step] of tried.entries()) await (step === 'figure' ? desk.change(nth + 1) : desk.take(step));
      await desk.close();
    }),
    { numRuns: 6, seed: 14 },
  );
});
