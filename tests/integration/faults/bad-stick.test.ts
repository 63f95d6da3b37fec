import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PeriodCode } from '../../../shared/calendar/period.ts';
import { FormCode } from '../../../shared/ids.ts';
import { aPrint } from '../../builders/a-print.ts';
import { aFolder, anApp } from '../../builders/an-app.ts';
import { stickOf } from '../../faults/stick-of.ts';

const form = { form: FormCode.parse('BM01'), period: PeriodCode.parse('2023-M01') };

test('forms and a handover for a stick that gives other bytes back: each is refused, and none lies there as if it were whole', async ({
  skip,
}) => {
  const app = anApp({ host: { printPage: () => aPrint([2]) } });
  const folder = path.join(aFolder(), 'usb');
  const stick = await stickOf('bits', 1, folder);
  if (stick === undefined) return skip('needs FUSE and the right to mount');
  try {
    expect(await app.call('forms.issue', { ...form, folder })).toMatchObject({
      error: { code: 'folder-unusable', reason: 'other-bytes' },
    });
    expect(await app.call('handover.write', { folder })).toMatchObject({ error: { code: 'backup-unverified' } });
    expect(readdirSync(folder)).toEqual([]);
  } finally {
    await stick.pullOut();
  }
});
