import { describe, expect, test } from 'vitest';
import type { IndicatorDraft } from '../../../shared/indicators/draft.ts';
import { anApp, type TestApp } from '../../builders/an-app.ts';

const aDraft = (changes: Partial<IndicatorDraft> = {}): IndicatorDraft => ({
  code: null,
  name: 'Xã có từ hai buổi tuyên truyền',
  clause: 'II.1.c',
  presentation: 'ratio',
  numerator: 'số xã có TT02 >= 2',
  denominator: 'số xã',
  coverage: 'administrative',
  target: { operator: '>=', value: '50' },
  note: 'Do văn phòng đặt.',
  ...changes,
});

const entry = async ({ api }: TestApp, code: string) =>
  (await api.indicators.definitions({})).find((each) => each.code === code);

describe('a new indicator', () => {
  test('gets the next code, is read back as it was written and stands in the table', async () => {
    const app = anApp();
    const { code } = await app.api.indicators.save(aDraft());
    expect(code).toBe('CT18');
    expect(await entry(app, code)).toMatchObject({ draft: { ...aDraft(), code }, inPlan: true, origin: 'office' });
  });
});
