import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proposedCode, yearReplaced } from '../../../shared/rollover/new-year-name.ts';
import { PlanCode } from '../../../shared/rollover/rollover.contract.ts';
import { copiedPlanNote, copiedRegimeNote } from '../../../shared/rollover/wording.ts';

test('the year gives way where it is a number of its own', () => {
  expect(yearReplaced('Triển khai công tác phòng, chống mại dâm năm 2023', 2023, 2024)).toBe(
    'Triển khai công tác phòng, chống mại dâm năm 2024',
  );
  expect(yearReplaced('Kế hoạch số 12023 giai đoạn 2021-2025', 2023, 2024)).toBe(
    'Kế hoạch số 12023 giai đoạn 2021-2025',
  );
  expect(yearReplaced('2023, quý I/2023', 2023, 2024)).toBe('2024, quý I/2024');
});

test('the code carries the new year, one that names no year gets it, a taken one gets a number', () => {
  expect(proposedCode('KH2023-PCMD', 2023, 2024, new Set())).toBe('KH2024-PCMD');
  expect(proposedCode('PCMD', 2023, 2024, new Set())).toBe('PCMD-2024');
  expect(proposedCode('KH2023-PCMD', 2023, 2024, new Set(['KH2024-PCMD', 'KH2024-PCMD-2']))).toBe('KH2024-PCMD-3');
});

const years = fc.integer({ min: 2022, max: 2034 });
const codes = fc.stringMatching(/^[A-Z0-9-]{3,30}$/);

test('a proposed code is a code, is not taken, and is not the source’s own', () =>
  fc.assert(
    fc.property(codes, years, fc.array(codes), (code, from, others) => {
      const taken = new Set([code, ...others]);
      const proposed = proposedCode(code, from, from + 1, taken);
      expect(taken.has(proposed)).toBe(false);
      expect(PlanCode.safeParse(proposed).success).toBe(true);
    }),
  ));

test('a note carried from year to year warns of one year only, and keeps what it said', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), years, (text, from) => {
      const note = text.trim();
      const [once, other] = [copiedRegimeNote(note, from, from + 1), copiedRegimeNote(note, from + 1, from + 2)];
      expect(copiedRegimeNote(once, from + 1, from + 2)).toBe(other);
      expect(once.startsWith(note)).toBe(true);
      expect(once).toContain(`của năm ${from}`);
    }),
  ));

test('the notes are composed Vietnamese', () => {
  for (const note of [copiedPlanNote('KH2023-PCMD', 2023, 2024), copiedRegimeNote('', 2023, 2024)]) {
    expect(note).toBe(note.normalize('NFC'));
    expect(note.endsWith('.')).toBe(true);
  }
});
