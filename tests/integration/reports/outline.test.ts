import { describe, expect, test } from 'vitest';
import { Day } from '../../../shared/calendar/day.ts';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { IndicatorCode, PlaceId } from '../../../shared/ids.ts';
import { BlockId, type Outline } from '../../../shared/reports/outline/outline.ts';
import { aPrint } from '../../builders/a-print.ts';
import { aFolder, anApp, type TestApp } from '../../builders/an-app.ts';
import { code } from '../explain/an-office.ts';
import { rowsOf } from '../imports/history-desk.ts';

const january = PeriodCode.parse('2023-M01');
const choice = { period: january };
const causes = BlockId.parse('causes');

/** The office in January, and the pages it was shown. */
function theOffice(dataFolder?: string) {
  const pages: string[] = [];
  const app = anApp({
    today: '2023-01-18',
    ...(dataFolder === undefined ? {} : { dataFolder }),
    host: {
      printPage: () => aPrint([2, 1]),
      showPage: async (html) => {
        pages.push(html);
        return 'so-dieu-phoi://app/page/test';
      },
    },
  });
  const preview = async (wanted: Parameters<TestApp['api']['reports']['preview']>[0] = choice) => {
    await app.api.reports.preview(wanted);
    return (pages.at(-1) ?? '').replaceAll(/<[^>]+>/g, '');
  };
  return { ...app, preview };
}

async function aCommune({ api }: TestApp): Promise<PlaceId> {
  const found = (await api.places.list({ on: Day.parse('2023-01-14') })).find(({ level }) => level === 'commune');
  if (found === undefined) throw new Error('no commune');
  return PlaceId.parse(found.id);
}

const type = ({ api }: TestApp, place: PlaceId, element: string, value: number) =>
  api.entry.record({
    period: january,
    cells: [{ place, element: code(element), figure: { state: 'number', value } }],
    mode: 'all',
    reason: 'thử',
    source: 'hand',
  });

const write = ({ api }: TestApp, text: string, wanted = choice) =>
  api.reports.write({ choice: wanted, block: causes, words: { decision: 'changed', text } });

const monthly = { kind: 'month' as const, recipient: null };

const withTitle = (outline: Outline, title: string): Outline => ({
  sections: outline.sections.map((section, index) => (index === 1 ? { ...section, title } : section)),
});

describe('the outline', () => {
  test('is changed as one step, logged with both wordings, and taken back or restored', async () => {
    const app = theOffice();
    const { outline, origin } = await app.api.reports.outline(monthly);
    expect(origin).toBe('seeded');
    expect(await app.preview()).toContain('I. TÌNH HÌNH CHUNG');
    const changed = withTitle(outline, 'Tình hình trên địa bàn');
    expect(await app.api.reports.saveOutline({ ...monthly, outline: changed })).toEqual({ saved: true });
    expect(await app.api.reports.saveOutline({ ...monthly, outline: changed })).toEqual({ saved: false });
    expect(await app.preview()).toContain('I. TÌNH HÌNH TRÊN ĐỊA BÀN');
    expect(await app.api.undo.state({})).toEqual({ steps: 1, next: { operation: 'reports.saveOutline' } });
    await app.api.undo.last({});
    expect((await app.api.reports.outline(monthly)).origin).toBe('seeded');
    await app.api.reports.saveOutline({ ...monthly, outline: changed });
    expect(await app.api.reports.restoreOutline(monthly)).toEqual({ restored: true });
    expect(await app.preview()).toContain('I. TÌNH HÌNH CHUNG');
    const log = rowsOf(
      app,
      "SELECT source, before IS NULL, after IS NULL FROM change_log WHERE entity = 'report-outline'",
    );
    expect(log).toHaveLength(4);
  });

  test('of one recipient stands before that of all, and each kind of period has its own', async () => {
    const app = theOffice();
    const { outline } = await app.api.reports.outline(monthly);
    await app.api.reports.saveOutline({ ...monthly, outline: withTitle(outline, 'Chung') });
    await app.api.reports.saveOutline({
      kind: 'month',
      recipient: 'ministry',
      outline: withTitle(outline, 'Riêng cho Bộ'),
    });
    expect(await app.preview({ ...choice, recipient: 'ministry' })).toContain('I. RIÊNG CHO BỘ');
    expect(await app.preview({ ...choice, recipient: 'steering-committee' })).toContain('I. CHUNG');
    const quarterly = await app.api.reports.outline({ kind: 'quarter', recipient: 'ministry' });
    expect(quarterly.origin).toBe('seeded');
    await app.api.reports.restoreOutline({ kind: 'month', recipient: 'ministry' });
    expect(await app.preview({ ...choice, recipient: 'ministry' })).toContain('I. CHUNG');
  });

  test('with a chip that cannot be read is refused with its place, and nothing is kept', async () => {
    const app = theOffice();
    const { outline } = await app.api.reports.outline(monthly);
    await expect(
      app.api.reports.saveOutline({ ...monthly, outline: withTitle(outline, 'Mở {TT99}') }),
    ).rejects.toMatchObject({
      error: { code: 'outline-refused', problems: [{ section: 1, block: null, at: 3, problem: 'unknown-code' }] },
    });
    expect((await app.api.reports.outline(monthly)).origin).toBe('seeded');
  });

  test('that is being written is read at once and not kept', async () => {
    const app = theOffice();
    const { outline } = await app.api.reports.outline(monthly);
    const draft = await app.api.reports.readOutline({ choice, outline: withTitle(outline, 'Kết quả {kỳ}') });
    expect(draft.sections[1]?.title).toBe('I. KẾT QUẢ THÁNG 1 NĂM 2023');
    expect((await app.api.reports.outline(monthly)).origin).toBe('seeded');
  });
});

describe('her own words', () => {
  test('are of one report: its period, its recipient, its audience, and who asked for it', async () => {
    const app = theOffice();
    await write(app, 'Nguyên nhân: đường xa.');
    expect(await app.preview()).toContain('Nguyên nhân: đường xa.');
    for (const other of [
      { period: PeriodCode.parse('2023-M02') },
      { ...choice, recipient: 'ministry' as const },
      { ...choice, audience: 'inside' as const },
      { ...choice, request: { document: '' } },
    ]) {
      expect(await app.preview(other)).not.toContain('đường xa');
    }
  });

  test('outlive the program, are taken back step by step, and their history stays', async () => {
    const first = theOffice();
    await write(first, 'Lời thứ nhất.');
    await first.close();
    const app = theOffice(first.dataFolder);
    await write(app, 'Lời thứ hai.');
    await app.api.reports.write({ choice, block: causes, words: null });
    expect(await app.preview()).not.toContain('Lời thứ');
    await app.api.undo.last({});
    expect(await app.preview()).toContain('Lời thứ hai.');
    await app.api.undo.last({});
    expect(await app.preview()).toContain('Lời thứ nhất.');
    const history = await app.api.reports.writingHistory({ choice, block: causes });
    expect(history.map(({ before, isUndo }) => [before, isUndo])).toEqual([
      ['Lời thứ hai.', true],
      ['Lời thứ hai.', false],
      ['Lời thứ nhất.', false],
    ]);
  });

  test('written for a block that the outline no longer has are kept and shown, not printed', async () => {
    const app = theOffice();
    await write(app, 'Nguyên nhân: đường xa.');
    const { outline } = await app.api.reports.outline(monthly);
    const without = {
      sections: outline.sections.map((section) => ({
        ...section,
        blocks: section.blocks.filter(({ id }) => id !== causes),
      })),
    };
    await app.api.reports.saveOutline({ ...monthly, outline: without });
    expect(await app.preview()).not.toContain('đường xa');
    expect((await app.api.reports.draft(choice)).without).toEqual([
      { block: causes, decision: 'changed', text: 'Nguyên nhân: đường xa.' },
    ]);
  });
});

describe('a report is not printed over what she has not seen', () => {
  const print = (app: TestApp) => app.api.reports.print({ ...choice, folder: aFolder() });

  test('a figure that changed holds it until she has seen that one', async () => {
    const app = theOffice();
    const place = await aCommune(app);
    await type(app, place, 'TT02', 7);
    await type(app, place, 'TT03', 30);
    expect((await app.api.reports.look(choice)).noted).toBeGreaterThan(0);
    expect(await app.api.reports.look(choice)).toEqual({ noted: 0 });
    await type(app, place, 'TT02', 9);
    await type(app, place, 'TT03', 31);
    const { held, fresh } = await app.api.reports.holds(choice);
    expect(fresh).toBe(0);
    expect(held.map(({ key, before, now }) => [key, before?.split(' ')[0], now.split(' ')[0]])).toEqual([
      ['TT02', '7', '9'],
      ['TT03', '30', '31'],
    ]);
    await expect(print(app)).rejects.toMatchObject({
      error: { code: 'report-held', changed: 2, lost: 0, unreadable: 0 },
    });
    expect(await app.api.reports.list({})).toEqual([]);
    expect(await app.api.reports.confirmSeen({ choice, seen: held.slice(0, 1) })).toEqual({ confirmed: 1 });
    await expect(print(app)).rejects.toMatchObject({ error: { code: 'report-held', changed: 1 } });
    await app.api.reports.confirmSeen({ choice, seen: held });
    expect((await print(app)).pages).toBeGreaterThan(0);
  });

  test('what changed again meanwhile was not seen', async () => {
    const app = theOffice();
    const place = await aCommune(app);
    await type(app, place, 'TT02', 7);
    await app.api.reports.look(choice);
    await type(app, place, 'TT02', 8);
    const { held } = await app.api.reports.holds(choice);
    await type(app, place, 'TT02', 9);
    expect(await app.api.reports.confirmSeen({ choice, seen: held })).toEqual({ confirmed: 0 });
    await expect(print(app)).rejects.toMatchObject({ error: { code: 'report-held' } });
  });

  test('what is printed counts as seen', async () => {
    const app = theOffice();
    const place = await aCommune(app);
    await print(app);
    await type(app, place, 'TT02', 7);
    await expect(print(app)).rejects.toMatchObject({ error: { code: 'report-held' } });
  });

  test('an indicator that was retired leaves a chip without a source, one brace too few a text that cannot be read', async () => {
    const app = theOffice();
    const [row] = await app.api.indicators.table({ period: january });
    const indicator = IndicatorCode.parse(row?.code);
    await write(app, `Đạt {${indicator}}.`);
    await app.api.reports.look(choice);
    await app.api.indicators.retire({ code: indicator, retired: true });
    const { held } = await app.api.reports.holds(choice);
    expect(held).toEqual([{ key: indicator, name: indicator, before: expect.any(String), now: '' }]);
    await expect(print(app)).rejects.toMatchObject({ error: { code: 'report-held', changed: 0, lost: 1 } });
    await app.api.reports.confirmSeen({ choice, seen: held });
    await print(app);
    await write(app, 'Đạt {TT02.');
    await expect(print(app)).rejects.toMatchObject({ error: { code: 'report-held', lost: 0, unreadable: 1 } });
  });

  test('that she has seen something is no step to take back, and takes none away', async () => {
    const app = theOffice();
    await write(app, 'Mới mở {TT02}.');
    await app.api.reports.look(choice);
    expect(await app.api.undo.state({})).toEqual({ steps: 1, next: { operation: 'reports.write' } });
  });
});
