import { describe, expect, test } from 'vitest';
import {
  changeFileWords,
  changeText,
  changeWords,
  placeWords,
  previewWords,
  problemText,
} from '../../../renderer/messages/places.ts';
import { Day } from '../../../shared/calendar/day.ts';
import { ChangeProblem, PlaceChange } from '../../../shared/places/change-set.ts';
import { ChangeFileProblem } from '../../../shared/places/places.contract.ts';
import { expectVietnameseSentence } from './expect-sentence.ts';

const on = Day.parse('2023-04-14');

describe('why a change set is refused', () => {
  test.each(ChangeProblem.shape.kind.options)(
    '%s is a sentence of its own that names unit and place in the list',
    (kind) => {
      const text = problemText({ kind, change: 1, unit: '03682 Xã Mường Chiên', on });
      expect(text).toMatch(/^Thay đổi 2, 03682 Xã Mường Chiên: .{15,}\.$/);
    },
  );

  test('no two of them say the same, and of the whole set no number is named', () => {
    const texts = ChangeProblem.shape.kind.options.map((kind) => problemText({ kind, change: null, unit: 'X', on }));
    expect(new Set(texts).size).toBe(texts.length);
    expect(texts.every((text) => text.startsWith('X: '))).toBe(true);
  });

  test.each(ChangeFileProblem.shape.problem.options)('%s in a file is told with its line', (problem) => {
    expect(changeFileWords.problem({ line: 7, problem, found: 'abc' })).toMatch(/^Dòng 7: .{8,} \(abc\)\.$/);
  });
});

test('notices are sentences', () => {
  for (const message of [
    placeWords.none,
    placeWords.noDistricts,
    changeWords.applied({ ended: 2, begun: 1, obligations: 3 }),
    changeFileWords.refused(2),
    previewWords.refused(1),
    previewWords.after(3),
    previewWords.closed(['Tháng 5 năm 2023']),
    previewWords.lapsing('Xã A'),
  ]) {
    expectVietnameseSentence(message);
  }
});

test('a change is told in one line', () => {
  const unit = { code: '03685', name: 'Cà Nàng' };
  const into = { code: '03682', name: 'Mường Chiên', type: 'Xã', parent: '118' };
  const text = (change: object) => changeText(PlaceChange.parse(change));
  expect(text({ kind: 'merge', from: [unit, { code: '03682' }], into })).toBe(
    'Sáp nhập: Cà Nàng, 03682 → Xã Mường Chiên',
  );
  expect(text({ kind: 'split', from: unit, into: [into, into] })).toBe(
    'Chia tách: Cà Nàng → Xã Mường Chiên, Xã Mường Chiên',
  );
  expect(text({ kind: 'rename', unit, name: 'B' })).toBe('Đổi tên: Cà Nàng → B');
  expect(text({ kind: 'retype', unit, type: 'Phường' })).toBe('Đổi loại: Cà Nàng → Phường');
  expect(text({ kind: 'recode', unit, code: '03999' })).toBe('Đổi mã: Cà Nàng → 03999');
  expect(text({ kind: 'move', unit, parent: '14' })).toBe('Chuyển cấp trên: Cà Nàng → 14');
  expect(text({ kind: 'end', unit })).toBe('Kết thúc: Cà Nàng');
});
