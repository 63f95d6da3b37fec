import { describe, expect, test } from 'vitest';
import { configuredOffice } from '../../../electron/office/configured-office.ts';
import { writeOffice } from '../../../electron/office/office.repository.ts';
import { suggestedOffice } from '../../../electron/office/save-office.ts';
import { gatherMeetingSheet } from '../../../electron/papers/gather-meeting-sheet.ts';
import { gatherReportFacts } from '../../../electron/reports/gather-report-facts.ts';
import { readSeed } from '../../../electron/seed/read-seed.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { ReportChoice } from '../../../shared/reports/report-choice.ts';
import { reportPaper } from '../../../shared/reports/report-paper.ts';
import { aContext, anApp, resources } from '../../builders/an-app.ts';

test('a first start knows no office; the suggestion names nobody', async () => {
  const { api } = anApp({ configured: false });
  const { office, suggestion } = await api.office.get({});
  expect(office).toBeNull();
  expect(suggestion.placeForDate).toBe('Sơn La');
  expect(suggestion.signatories.map(({ name }) => name).join('')).toBe('');
});

test('what is answered is kept, in composed Vietnamese letters, also after a restart', async () => {
  const first = anApp({ configured: false });
  const { suggestion } = await first.api.office.get({});
  const decomposed = 'SỞ LAO ĐỘNG'.normalize('NFD');
  await first.api.office.save({ ...suggestion, name: ` ${decomposed} ` });
  await first.close();
  const second = anApp({ dataFolder: first.dataFolder, configured: false });
  expect((await second.api.office.get({})).office).toEqual({ ...suggestion, name: 'SỞ LAO ĐỘNG'.normalize('NFC') });
});

test('who drafts and where the office is found stand on its papers once they are answered', async () => {
  const context = aContext();
  const office = { ...suggestedOffice(readSeed(resources).office), draftedBy: 'PL.(30)', contact: 'Số 1' };
  writeOffice(context.handle, office, false, context.clock.now());
  expect(await configuredOffice(context)).toEqual(office);
  const report = reportPaper(await gatherReportFacts(context, ReportChoice.parse({ period: '2023-M01' })));
  expect(report.parts[0]?.blocks.at(-1)).toMatchObject({ kind: 'signature', draftedBy: 'PL.(30)' });
});

test('an empty name is refused and the old settings stay', async () => {
  const { api } = anApp();
  const before = (await api.office.get({})).office;
  const { suggestion } = await api.office.get({});
  await expect(api.office.save({ ...suggestion, name: '   ' })).rejects.toMatchObject({
    error: { code: 'invalid-input', problems: [{ path: 'name' }] },
  });
  expect((await api.office.get({})).office).toEqual(before);
});

test('only files this program wrote are handed to the desktop', async () => {
  const { api } = anApp();
  expect(await api.office.open({ path: '/etc/passwd' })).toEqual({ opened: false });
});

describe('the threshold of small counts', () => {
  test.each([0, 1, 20])('%i is kept, also after a restart', async (smallCountBelow) => {
    const first = anApp();
    const { suggestion } = await first.api.office.get({});
    await first.api.office.save({ ...suggestion, smallCountBelow });
    await first.close();
    const second = anApp({ dataFolder: first.dataFolder });
    expect((await second.api.office.get({})).office).toMatchObject({ smallCountBelow });
  });

  test.each([-1, 21, 2.5])('%d is refused and the old one stays', async (smallCountBelow) => {
    const { api } = anApp();
    const { suggestion } = await api.office.get({});
    await expect(api.office.save({ ...suggestion, smallCountBelow })).rejects.toMatchObject({
      error: { code: 'invalid-input', problems: [{ path: 'smallCountBelow' }] },
    });
    expect((await api.office.get({})).office?.smallCountBelow).toBe(5);
  });

  test.each([0, 9])('%i decides what the meeting sheet and the monthly report hide', async (smallCountBelow) => {
    const context = aContext();
    const office = suggestedOffice(readSeed(resources).office);
    writeOffice(context.handle, { ...office, smallCountBelow }, false, context.clock.now());
    const sheet = await gatherMeetingSheet(context, Day.parse('2023-01-01'), 'outside');
    const report = await gatherReportFacts(context, ReportChoice.parse({ period: '2023-M01' }));
    expect([sheet.smallCountBelow, report.smallCountBelow]).toEqual([smallCountBelow, smallCountBelow]);
  });
});
