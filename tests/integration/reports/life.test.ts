import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { connect } from '../../../electron/database/open.ts';
import { aDistrict } from '../../builders/a-sheet.ts';
import { january } from '../../builders/a-stick.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { contentOf } from '../../builders/database-content.ts';
import { typeIn } from '../explain/an-office.ts';
import {
  draft,
  keptFile,
  keptFolder,
  nextDay,
  printPage,
  savedBytes,
  sealed,
  seen,
  signing,
  submitted,
  theDesk,
} from './signing-desk.ts';

/** The page but for what tells preview and print apart: where a figure comes from, the digits of the page numbers, the print's mark. */
const textOf = (html = ''): string =>
  html
    .replace(/<span data-source="[^"]*">([^<]*)<\/span>/g, '$1')
    .replace(/<div class="digits".*?<\/div>/, '')
    .replace('<body class="print-only">', '<body>');

describe('from the draft to the sealed report', () => {
  test('the pages of a draft are marked, those for signature are not and carry the check code', async () => {
    const [shown, printed]: [string[], string[]] = [[], []];
    const showPage = async (html: string) => String(shown.push(html));
    const print = (html: string) => {
      printed.push(html);
      return printPage(html);
    };
    const app = anApp({ today: '2023-01-18', host: { printPage: print, showPage } });
    const { id } = await draft(app);
    await app.api.reportLife.preview({ report: id });
    const { checkCode } = await app.api.reportLife.submit({ report: id });
    await app.api.reportLife.preview({ report: id });
    const [asDraft = '', forSignature = ''] = shown;
    expect([asDraft.includes('DỰ THẢO'), forSignature.includes('DỰ THẢO')]).toEqual([true, false]);
    expect(checkCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    expect(textOf(printed[0])).toBe(textOf(forSignature));
    expect(printed[1]).toContain(`<p class="foot">Mã kiểm tra: ${checkCode}</p>`);
  });

  test('number, day, signer and hash are kept with the bytes; what was signed says the same a year later', async () => {
    const app = theDesk();
    const row = await sealed(app);
    expect(row).toMatchObject({ state: 'sealed', number: '12/BC-SLĐTBXH', signedOn: '2023-01-18', issuedOn: null });
    const first = await app.api.reportLife.read({ report: row.id });
    expect(first.print).toMatchObject({ kept: 'sound', codeAgrees: true, symbol: 'BC-SLĐTBXH', pages: 2 });
    expect(first.print?.signerTitle).not.toBe('');
    expect(first.steps.at(-1)?.signer).toBe(first.print?.signerTitle);
    expect(path.basename(keptFile(app))).toBe(`${first.print?.sha256}.pdf`);
    const later = await nextDay(app, '2024-01-18');
    expect((await later.api.reportLife.read({ report: row.id })).print).toEqual(first.print);
    expect((await later.api.reportLife.issue({ report: row.id, issuedOn: signing.signedOn })).state).toBe('issued');
  });

  test('figures that changed on the way to the signature are told before sealing, and what was printed is sealed', async () => {
    const app = theDesk();
    const { commune } = await aDistrict(app);
    await typeIn(app, commune, 'TT02', 4, '');
    const { id } = await submitted(app);
    const printed = readFileSync(keptFile(app));
    await typeIn(app, commune, 'TT02', 6, 'sửa');
    const sign = (toldOf: number) => app.call('reportLife.sign', { report: id, ...signing, toldOf });
    expect(await sign(0)).toMatchObject({ error: { code: 'stale', entity: 'report' } });
    const { changes } = await app.api.reportLife.read({ report: id });
    expect(changes.length).toBeGreaterThan(0);
    expect(await sign(changes.length)).toMatchObject({ ok: true, value: { state: 'sealed' } });
    expect(await savedBytes(app, id, aFolder())).toEqual(printed);
  });

  test('a scan of the signed page is kept by its content, with the signing or later; nothing else is taken', async () => {
    const app = theDesk();
    const { id } = await submitted(app);
    const scan = path.join(aFolder(), 'trang ký.pdf');
    writeFileSync(scan, '%PDF-1.7 quét');
    const other = path.join(aFolder(), 'trang.docx');
    writeFileSync(other, 'x');
    expect(await app.call('reportLife.sign', { report: id, ...signing, toldOf: 0, scan: other })).toMatchObject({
      error: { code: 'attachment-refused' },
    });
    await app.api.reportLife.sign({ report: id, ...signing, toldOf: 0, scan });
    expect((await app.api.reportLife.read({ report: id })).scanName).toBe('trang ký.pdf');
    const second = path.join(aFolder(), 'trang ký rõ hơn.png');
    writeFileSync(second, 'png');
    await app.api.reportLife.addScan({ report: id, scan: second });
    const { scanName, steps } = await app.api.reportLife.read({ report: id });
    expect({ scanName, steps: steps.map(({ step }) => step) }).toEqual({
      scanName: 'trang ký rõ hơn.png',
      steps: ['submit', 'sign', 'scan'],
    });
  });
});

describe('refused', () => {
  const refusal = { error: { code: 'report-step-refused', reason: 'state' } };

  test('a step from a state it does not begin from, a day to come, a number that another report bears', async () => {
    const app = theDesk();
    const { id } = await draft(app);
    const call = (step: string, given = {}) => app.call(`reportLife.${step}`, { report: id, ...given });
    expect(await call('sign', { ...signing, toldOf: 0 })).toMatchObject(refusal);
    expect(await call('issue', { issuedOn: '2023-01-18' })).toMatchObject(refusal);
    expect(await call('withdraw', { reason: 'nhầm' })).toMatchObject(refusal);
    expect(await call('takeBack')).toMatchObject(refusal);
    await call('submit');
    expect(await call('submit')).toMatchObject(refusal);
    expect(await call('discard')).toMatchObject(refusal);
    expect(await call('sign', { ...signing, signedOn: '2023-01-19', toldOf: 0 })).toMatchObject({
      error: { code: 'invalid-input', problems: [{ path: 'signedOn', issue: 'in_future' }] },
    });
    expect(await call('sign', { ...signing, toldOf: 0 })).toMatchObject({ ok: true });
    expect(await call('issue', { issuedOn: '2023-01-17' })).toMatchObject({
      error: { problems: [{ path: 'issuedOn', issue: 'before_signing' }] },
    });
    const other = await submitted(app);
    expect(await app.call('reportLife.sign', { report: other.id, ...signing, toldOf: 0 })).toMatchObject({
      error: { code: 'already-exists', name: '12/BC-SLĐTBXH' },
    });
  });

  test('trình ký while a figure has changed that was not seen since; seen, it is printed', async () => {
    const app = theDesk();
    const { commune } = await aDistrict(app);
    await typeIn(app, commune, 'TT02', 4, '');
    await app.api.reports.print({ period: january, audience: 'inside', folder: aFolder() });
    await typeIn(app, commune, 'TT02', 6, 'sửa');
    const { id } = await draft(app);
    const before = contentOf(app.dataFolder);
    expect(await app.call('reportLife.submit', { report: id })).toMatchObject({ error: { code: 'report-held' } });
    expect(contentOf(app.dataFolder)).toEqual(before);
    expect(readdirSync(keptFolder(app))).toEqual([]);
    await seen(app);
    expect((await app.api.reportLife.submit({ report: id })).state).toBe('submitted');
  });

  test('a signing is never taken back silently: undo knows nothing of it, its withdrawal has a reason and is kept', async () => {
    const app = theDesk();
    const { id } = await sealed(app);
    expect((await app.api.undo.state({})).steps).toBe(0);
    expect(await app.call('reportLife.withdraw', { report: id, reason: ' ' })).toMatchObject({
      error: { code: 'invalid-input' },
    });
    expect(await app.api.reportLife.withdraw({ report: id, reason: 'ghi nhầm báo cáo' })).toMatchObject({
      state: 'submitted',
      number: '',
    });
    const { steps } = await app.api.reportLife.read({ report: id });
    expect(steps.map(({ step, number, reason }) => [step, number, reason])).toEqual([
      ['submit', '', ''],
      ['sign', '12/BC-SLĐTBXH', ''],
      ['withdraw', '', 'ghi nhầm báo cáo'],
    ]);
    // The number is free again.
    expect((await app.api.reportLife.sign({ report: id, ...signing, toldOf: 0 })).number).toBe('12/BC-SLĐTBXH');
  });
});

describe('the kept file', () => {
  test.each([
    ['is gone', (file: string) => rmSync(file), 'missing'],
    ['has one byte another', (file: string) => writeFileSync(file, spoilt(readFileSync(file))), 'altered'],
    ['is cut off', (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 100)), 'altered'],
  ])(
    '%s: said, never given out, and put back from a copy of the very same bytes only',
    async (_name, spoil, reason) => {
      const app = theDesk();
      const { id } = await sealed(app);
      const [folder, file] = [aFolder(), keptFile(app)];
      const copy = (await app.api.reportLife.saveCopy({ report: id, folder })).path;
      const bytes = readFileSync(file);
      spoil(file);
      const refused = { error: { code: 'kept-print-unusable', reason } };
      expect(await app.call('reportLife.open', { report: id })).toMatchObject(refused);
      expect(await app.call('reportLife.saveCopy', { report: id, folder })).toMatchObject(refused);
      expect(readdirSync(folder)).toHaveLength(1);
      expect((await app.api.reportLife.read({ report: id })).print?.kept).toBe(reason);
      const wrong = path.join(aFolder(), 'khác.pdf');
      writeFileSync(wrong, spoilt(bytes));
      expect(await app.call('reportLife.restore', { report: id, file: wrong })).toMatchObject({
        error: { code: 'kept-print-unusable', reason: 'other' },
      });
      await app.api.reportLife.restore({ report: id, file: copy });
      expect(readFileSync(file)).toEqual(bytes);
      expect(await savedBytes(app, id, aFolder())).toEqual(bytes);
    },
  );

  test('a damaged print cannot be sealed', async () => {
    const app = theDesk();
    const { id } = await submitted(app);
    writeFileSync(keptFile(app), 'hỏng');
    expect(await app.call('reportLife.sign', { report: id, ...signing, toldOf: 0 })).toMatchObject({
      error: { code: 'kept-print-unusable', reason: 'altered' },
    });
  });

  test('that cannot be written leaves nothing half: no row, no file', async () => {
    const app = theDesk();
    const { id } = await draft(app);
    const before = contentOf(app.dataFolder);
    const submit = () => app.call('reportLife.submit', { report: id });
    rmSync(keptFolder(app), { recursive: true });
    expect(await submit()).toMatchObject({ error: { code: 'folder-unusable', reason: 'missing' } });
    writeFileSync(keptFolder(app), 'a file where the folder was');
    expect(await submit()).toMatchObject({ error: { code: 'folder-unusable', reason: 'missing' } });
    expect(contentOf(app.dataFolder)).toEqual(before);
  });

  test('printed twice at once is kept for the one that was recorded, even where the bytes are the very same', async () => {
    vi.useFakeTimers({ now: new Date('2023-01-18T08:00:00Z'), toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    const app = theDesk();
    const { id } = await draft(app);
    const replies = await Promise.all([1, 2].map(() => app.call('reportLife.submit', { report: id })));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await app.api.reportLife.read({ report: id })).print?.kept).toBe('sound');
    expect(readdirSync(keptFolder(app))).toHaveLength(1);
    expect(await app.call('reportLife.create', { choice: { period: '2024-M01' } })).toMatchObject({
      error: { code: 'not-found', entity: 'period' },
    });
  });

  test('whose row cannot be written is taken away again; a printer that fails leaves the draft as it was', async () => {
    const broken = anApp({ today: '2023-01-18', host: { printPage: () => Promise.reject(new Error('no printer')) } });
    const unprinted = await draft(broken);
    expect(await broken.call('reportLife.submit', { report: unprinted.id })).toMatchObject({
      error: { code: 'print-failed' },
    });
    expect((await broken.api.reportLife.list({}))[0]?.state).toBe('draft');
    const app = theDesk();
    const { id } = await draft(app);
    refuseRows(app, 'report_step');
    expect(await app.call('reportLife.submit', { report: id })).toMatchObject({ ok: false });
    expect(readdirSync(keptFolder(app))).toEqual([]);
    expect(await app.api.reportLife.prints({})).toEqual([]);
  });
});

test('two prints are compared figure by figure and paragraph by paragraph, and printed so', async () => {
  const app = theDesk();
  const { commune } = await aDistrict(app);
  await typeIn(app, commune, 'TT02', 4, '');
  const first = await app.api.reports.print({ period: january, audience: 'inside', folder: aFolder() });
  await typeIn(app, commune, 'TT02', 6, 'sửa');
  const row = await sealed(app);
  const second = (await app.api.reportLife.read({ report: row.id })).print?.snapshot ?? 0;
  const compared = await app.api.reportLife.compare({ before: first.id, after: second });
  expect(compared.after).toMatchObject({ id: second, number: '12/BC-SLĐTBXH', isSealed: true });
  const province = compared.figures.find(({ source }) => source === 'element:TT02');
  expect([province?.before, province?.after]).toEqual([expect.stringMatching(/^4\b/), expect.stringMatching(/^6\b/)]);
  expect(compared.texts.some(({ before, after }) => before?.includes(' 4 ') && after?.includes(' 6 '))).toBe(true);
  const folder = aFolder();
  for (const format of ['pdf', 'xlsx'] as const) {
    const paper = { kind: 'report-comparison', before: first.id, after: second } as const;
    expect((await app.api.papers.write({ paper, format, folder })).fileName).toMatch(/^so-sanh-bao-cao_/);
  }
  expect(copyOf(compared.figures)).toEqual(
    copyOf((await app.api.reportLife.compare({ before: second, after: first.id })).figures, true),
  );
});

const copyOf = (figures: readonly { source: string; before: string | null; after: string | null }[], turned = false) =>
  figures
    .map(({ source, before, after }) => ({ source, pair: turned ? [after, before] : [before, after] }))
    .toSorted((a, b) => a.source.localeCompare(b.source));

function spoilt(bytes: Buffer): Buffer {
  const copy = Buffer.from(bytes);
  copy[copy.length - 20] = (copy[copy.length - 20] ?? 0) ^ 1;
  return copy;
}

function refuseRows(app: TestApp, table: string): void {
  const handle = connect(path.join(app.dataFolder, 'so-dieu-phoi.sqlite'));
  handle.exec(`CREATE TRIGGER refuse_${table} BEFORE INSERT ON ${table} BEGIN SELECT RAISE(ABORT, 'refused'); END`);
  handle.close();
}
