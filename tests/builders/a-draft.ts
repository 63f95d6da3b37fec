import type { IndicatorDraft } from '../../shared/indicators/draft.ts';

/** A new indicator of the office's own, nothing wrong with it. */
export const aDraft = (changes: Partial<IndicatorDraft> = {}): IndicatorDraft => ({
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
