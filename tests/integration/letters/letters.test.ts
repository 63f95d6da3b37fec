import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { appHandlers } from '../../../electron/app-handlers.ts';
import { isOurOwn } from '../../../electron/files/own-files.ts';
import { openDoor } from '../../../electron/ipc/door.ts';
import { saveSampleOffice } from '../../../electron/office/save-office.ts';
import { readSeed } from '../../../electron/seed/read-seed.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { formatDay } from '../../../shared/calendar/day-text.ts';
import type { Obligation } from '../../../shared/deadlines/deadlines.contract.ts';
import { type AgencyId, LetterId, ObligationId, RegimeCode } from '../../../shared/ids.ts';
import type { LetterKind, LetterOrder } from '../../../shared/letters/letters.contract.ts';
import { aContext, aFolder, anApp, clientOver, resources, type TestApp } from '../../builders/an-app.ts';
import { docxText } from '../../builders/docx-text.ts';

type Api = TestApp['api'];

const day = (text: string) => Day.parse(text);
const year = { from: day('2023-01-01'), to: day('2024-02-28') };
const today = '2023-02-10';

const owed = async (api: Api): Promise<Obligation[]> => api.deadlines.obligations(year);
const overdue = async (api: Api) => (await owed(api)).filter(({ state }) => state === 'overdue');
const idsOf = (some: readonly Obligation[]) => some.map(({ id }) => id);

const order = (kind: LetterKind, some: readonly Obligation[], shape: LetterOrder['shape'] = 'each'): LetterOrder => ({
  kind,
  obligations: idsOf(some),
  shape,
});

async function writeWord(api: Api, what: LetterOrder, folder = aFolder()) {
  const { files } = await api.letters.write({ order: what, format: 'docx', folder });
  return Promise.all(files.map(async (file) => ({ ...file, text: await docxText(readFileSync(file.path)) })));
}

const agencyNamed = async (api: Api, name: RegExp): Promise<AgencyId> => {
  const found = (await api.agencies.list({})).find((agency) => name.test(agency.name));
  if (found === undefined) throw new Error(`no ${name}`);
  return found.id;
};

/** An on-demand report of the Front, asked on 05/01/2023 and due on 20/01/2023. */
async function askTheFront(api: Api) {
  await api.deadlines.ask({
    regime: RegimeCode.parse('CD10'),
    askedOn: day('2023-01-05'),
    dueOn: day('2023-01-20'),
    subject: 'Tình hình dịp Tết',
    documentNumber: '',
    agencies: [await agencyNamed(api, /Mặt trận Tổ quốc Việt Nam tỉnh/)],
  });
  return (await owed(api)).filter(({ regime }) => regime === 'CD10');
}

describe('reminders', () => {
  test('one letter for each late district; its words are those of the board', async () => {
    const { api } = anApp({ today });
    const late = await overdue(api);
    const letters = await writeWord(api, order('reminder', late));
    expect(letters).toHaveLength(12);
    for (const [index, obligation] of late.entries()) {
      const { text, agencies } = letters[index] ?? { text: '', agencies: [] };
      expect(agencies).toEqual([obligation.agency]);
      expect(text).toContain(`Kính gửi: ${obligation.agency}`);
      expect(text).toContain(
        `- ${obligation.regimeName}, tháng 1 năm 2023: hạn ngày ${formatDay(obligation.dueOn)}, quá hạn ${obligation.workingDaysLate} ngày làm việc.`,
      );
      for (const other of late) if (other.agency !== obligation.agency) expect(text).not.toContain(other.agency);
    }
  });

  test('an extension that has passed is named beside the due day', async () => {
    const { api } = anApp({ today });
    const [first] = await overdue(api);
    if (first === undefined) throw new Error('nobody is late');
    const paper = { obligations: [first.id], reason: 'mưa lũ', documentNumber: '', documentOn: null };
    await api.deadlines.extend({ ...paper, to: day('2023-02-03') });
    const [late] = (await overdue(api)).filter(({ id }) => id === first.id);
    const [letter] = await writeWord(api, order('reminder', [first]));
    expect(letter?.text).toContain(
      `hạn ngày 17/01/2023, được gia hạn đến ngày 03/02/2023, quá hạn ${late?.workingDaysLate} ngày làm việc`,
    );
    expect(late?.workingDaysLate).toBe(5);
  });

  test('the next day it is the second letter, and names the first by its number', async () => {
    const first = anApp({ today });
    const [late] = await overdue(first.api);
    if (late === undefined) throw new Error('nobody is late');
    const [letter] = await writeWord(first.api, order('reminder', [late]));
    if (letter === undefined) throw new Error('no letter');
    await first.api.letters.record({ letter: letter.id, number: '15/SLĐTBXH-PCTNXH', issuedOn: day(today) });
    await first.close();
    const { api } = anApp({ today: '2023-02-13', dataFolder: first.dataFolder });
    const [again] = await writeWord(api, order('reminder', [late]));
    expect(again?.text).toContain('(lần 2)');
    expect(again?.text).toContain('đã có 1 công văn đôn đốc (Công văn số 15/SLĐTBXH-PCTNXH ngày 10/02/2023).');
    expect(again?.text).toContain('quá hạn 14 ngày làm việc, đã đôn đốc 1 lần.');
    expect((await api.letters.list({})).map(({ agencies }) => agencies[0]?.nth)).toEqual([2, 1]);
    expect((await owed(api)).find(({ id }) => id === late.id)?.letters).toBe(2);
  });

  test('the same letter as another file on the same day is still the first', async () => {
    const { api } = anApp({ today });
    const [late] = await overdue(api);
    if (late === undefined) throw new Error('nobody is late');
    const folder = aFolder();
    const [once] = await writeWord(api, order('reminder', [late]), folder);
    const [twice] = await writeWord(api, order('reminder', [late]), folder);
    expect(twice?.id).toBe(once?.id);
    expect(twice?.text).toBe(once?.text);
    expect(readdirSync(folder)).toHaveLength(2);
    const [logged, ...others] = await api.letters.list({});
    expect(others).toEqual([]);
    expect(logged?.fileName).toBe(`${once?.fileName}, ${twice?.fileName}`);
    expect((await owed(api)).find(({ id }) => id === late.id)?.letters).toBe(1);
  });

  test('a joint letter to district and Front asks both, with a table of all', async () => {
    const { api } = anApp({ today });
    const front = await askTheFront(api);
    const late = (await overdue(api)).filter(({ regime }) => regime === 'CD01').slice(0, 2);
    const [letter, ...others] = await writeWord(api, order('reminder', [...front, ...late], 'joint'));
    expect(others).toEqual([]);
    expect(letter?.agencies).toEqual([late[0]?.agency, late[1]?.agency, front[0]?.agency]);
    expect(letter?.text).toContain('đề nghị các cơ quan, đơn vị');
    expect(letter?.text).not.toContain('yêu cầu');
    expect(letter?.text).toContain('Báo cáo đột xuất của sở, ngành, đoàn thể về tình hình dịp Tết');
    const [alone] = await writeWord(api, order('reminder', late.slice(0, 1)));
    expect(alone?.text).toContain('yêu cầu Ủy ban nhân dân');
  });

  test('what is not late, and what the office owes itself, is left out and counted', async () => {
    const { api } = anApp({ today: '2024-01-15' });
    const all = await owed(api);
    const own = all.filter(({ agency }) => agency === 'Sở Lao động - Thương binh và Xã hội');
    const mine = own.filter(({ state }) => state === 'overdue');
    expect(mine.length).toBeGreaterThan(0);
    const [theirs] = await overdue(api);
    if (theirs === undefined) throw new Error('nobody is late');
    await api.deadlines.receive({ obligations: [theirs.id], on: day('2024-01-15'), documentNumber: '' });
    const preview = await api.letters.preview({ order: order('reminder', [theirs, ...mine]), show: 0 });
    expect(preview).toEqual({ letters: [], leftOut: 1 + mine.length, url: null });
    const refused = api.letters.write({ order: order('reminder', [theirs]), format: 'docx', folder: aFolder() });
    await expect(refused).rejects.toMatchObject({ error: { code: 'invalid-input' } });
  });

  test('an obligation that is not there is refused', async () => {
    const { api } = anApp({ today });
    const what: LetterOrder = { kind: 'reminder', obligations: [ObligationId.parse(999_999)], shape: 'each' };
    await expect(api.letters.preview({ order: what, show: 0 })).rejects.toMatchObject({ error: { code: 'not-found' } });
  });
});

describe('other letters', () => {
  const received = async (api: Api) => {
    const [one] = await overdue(api);
    if (one === undefined) throw new Error('nobody is late');
    await api.deadlines.receive({ obligations: [one.id], on: day('2023-01-19'), documentNumber: '12/BC-UBND' });
    return one;
  };

  test('a return says when and why', async () => {
    const { api } = anApp({ today });
    const one = await received(api);
    const [receipt] = (await api.deadlines.detail({ obligation: one.id })).receipts;
    await api.deadlines.returnReceipt({
      receipt: receipt?.id ?? 0,
      on: day(today),
      reason: 'thiếu số liệu 3 xã',
    });
    const [letter] = await writeWord(api, order('returned', [one]));
    expect(letter?.text).toContain('nhận ngày 19/01/2023, trả lại ngày 10/02/2023; lý do: thiếu số liệu 3 xã.');
    const [reminder] = await writeWord(api, order('reminder', [one]));
    expect(reminder?.text).toContain('quá hạn 13 ngày làm việc');
    expect(reminder?.text).not.toContain('đã đôn đốc 1 lần');
  });

  test('thanks list what was received, when, and how late', async () => {
    const { api } = anApp({ today });
    const one = await received(api);
    const [letter] = await writeWord(api, order('thanks', [one]));
    expect(letter?.text).toContain(
      'tháng 1 năm 2023: nhận ngày 19/01/2023, chậm 2 ngày làm việc (hạn ngày 17/01/2023).',
    );
    expect(letter?.text).toContain('đã nhận đủ 1 báo cáo');
  });

  test('a request names what is asked and until when', async () => {
    const { api } = anApp({ today: '2023-01-06' });
    const front = await askTheFront(api);
    const [letter] = await writeWord(api, order('request', front));
    expect(letter?.text).toContain('V/v báo cáo đột xuất về tình hình dịp Tết');
    expect(letter?.text).toContain(
      'đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh báo cáo đột xuất về tình hình dịp Tết.',
    );
    expect(letter?.text).toContain('chậm nhất ngày 20/01/2023');
  });
});

describe('the files', () => {
  test('bear free names, are whole, and are ours to open', async () => {
    const { api } = anApp({ today });
    const [late] = await overdue(api);
    if (late === undefined) throw new Error('nobody is late');
    const folder = aFolder();
    const [planned] = await writeWord(api, order('reminder', [late]), folder);
    writeFileSync(planned?.path ?? '', 'đang sửa dở');
    const [next] = await writeWord(api, order('reminder', [late]), folder);
    expect(readFileSync(planned?.path ?? '', 'utf8')).toBe('đang sửa dở');
    expect(path.basename(next?.path ?? '')).toMatch(/_2023-02-10_2\.docx$/);
    expect(isOurOwn(next?.path ?? '')).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tam'))).toEqual([]);
  });

  test('a print that fails leaves neither a file nor a line in the log', async () => {
    const { api } = anApp({ today });
    const folder = aFolder();
    const writing = api.letters.write({ order: order('reminder', await overdue(api)), format: 'pdf', folder });
    await expect(writing).rejects.toMatchObject({ error: { code: 'print-failed' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(await api.letters.list({})).toEqual([]);
  });

  test('a folder that is not there is refused', async () => {
    const { api } = anApp({ today });
    const folder = path.join(aFolder(), 'mat');
    const writing = api.letters.write({ order: order('reminder', await overdue(api)), format: 'docx', folder });
    await expect(writing).rejects.toMatchObject({ error: { code: 'folder-unusable', reason: 'missing' } });
  });

  test('a batch whose log fails half way takes its files back, and logs none of them', async () => {
    const context = aContext(today);
    saveSampleOffice(context.handle, readSeed(resources).office, context.clock.now());
    context.handle.exec(
      `CREATE TEMP TRIGGER full AFTER INSERT ON main.letter WHEN new.id = 5 BEGIN SELECT RAISE(ABORT, 'full'); END`,
    );
    const api = clientOver(
      openDoor(
        appHandlers(context),
        () => undefined,
        () => undefined,
      ),
    );
    const folder = aFolder();
    const writing = api.letters.write({ order: order('reminder', await overdue(api)), format: 'docx', folder });
    await expect(writing).rejects.toMatchObject({ error: { code: 'storage' } });
    expect(readdirSync(folder)).toEqual([]);
    expect(await api.letters.list({})).toEqual([]);
  });
});

describe('the log', () => {
  const written = async (api: Api) => {
    const [one] = await writeWord(api, order('reminder', (await overdue(api)).slice(0, 1)));
    if (one === undefined) throw new Error('no letter');
    return one;
  };

  test('takes number and day after signature, each change kept', async () => {
    const { api } = anApp({ today });
    const { id } = await written(api);
    expect(await api.letters.record({ letter: id, number: '15/SLĐTBXH-PCTNXH', issuedOn: day(today) })).toEqual({
      changed: 1,
    });
    expect(await api.letters.record({ letter: id, number: '15/SLĐTBXH-PCTNXH', issuedOn: day(today) })).toEqual({
      changed: 0,
    });
    expect((await api.letters.list({}))[0]).toMatchObject({ number: '15/SLĐTBXH-PCTNXH', issuedOn: today });
  });

  test('refuses a day to come and a letter that is not there', async () => {
    const { api } = anApp({ today });
    const { id } = await written(api);
    await expect(api.letters.record({ letter: id, number: '15', issuedOn: day('2023-02-11') })).rejects.toMatchObject({
      error: { code: 'invalid-input', problems: [{ path: 'issuedOn' }] },
    });
    await expect(
      api.letters.record({ letter: LetterId.parse(99), number: '15', issuedOn: null }),
    ).rejects.toMatchObject({ error: { code: 'not-found', entity: 'letter' } });
  });

  test('a letter that was never sent is taken out and does not count; its file stays; a numbered one cannot go', async () => {
    const { api } = anApp({ today });
    const one = await written(api);
    await api.letters.discard({ letter: one.id });
    expect(await api.letters.list({})).toEqual([]);
    expect(existsSync(one.path)).toBe(true);
    const again = await written(api);
    expect(again.text).toBe(one.text);
    await api.letters.record({ letter: again.id, number: '15', issuedOn: null });
    await expect(api.letters.discard({ letter: again.id })).rejects.toMatchObject({ error: { code: 'invalid-input' } });
  });

  test('says of each letter what went out, to whom and the how-many-th it was', async () => {
    const { api } = anApp({ today });
    await written(api);
    expect((await api.letters.list({}))[0]).toMatchObject({
      kind: 'reminder',
      agencies: [{ nth: 1 }],
      obligations: 1,
      number: '',
      issuedOn: null,
    });
  });
});

describe('templates', () => {
  test('one with an unknown placeholder is named and not kept; a good one speaks from then on', async () => {
    const first = anApp({ today });
    const { api } = first;
    const template = {
      kind: 'reminder',
      subject: 'nhắc {co_quan}',
      body: 'Kính mong {quy_co_quan} gửi {danh_sach}',
    } as const;
    expect(await api.letters.saveTemplate({ template })).toEqual({ saved: false, unknown: ['{quy_co_quan}'] });
    const [kept] = await api.letters.templates({});
    expect(kept?.current).toEqual(kept?.original);
    const good = { ...template, body: 'Mong {co_quan} gửi:\n{danh_sach}' };
    expect(await api.letters.saveTemplate({ template: good })).toEqual({ saved: true, unknown: [] });
    await first.close();
    const later = anApp({ today, dataFolder: first.dataFolder }).api;
    expect((await later.letters.templates({}))[0]).toMatchObject({ current: good, original: kept?.original });
    const late = (await overdue(later)).slice(0, 1);
    const [letter] = await writeWord(later, order('reminder', late));
    expect(letter?.text).toContain(`Mong ${late[0]?.agency} gửi:`);
  });
});
