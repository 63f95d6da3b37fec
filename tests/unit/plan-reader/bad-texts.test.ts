import { describe, expect, test } from 'vitest';
import { growth, linear } from '../../builders/work-done.ts';
import { seedText } from '../plan/seed-files.ts';
import { labelled, readText } from './reading.ts';

const kindsOf = (text: string) => readText(text).lines.map(({ kind }) => kind);

describe('texts that are no good plan', () => {
  test('nothing at all', () => {
    expect(readText('\n \n\u200b\n')).toMatchObject({ lines: [], newBodies: [], characters: { source: 0, kept: 0 } });
  });

  test('no numbering and no heading: each sentence is there, none is sure', () => {
    const text = [
      'Tổ chức tuyên truyền đến từng hộ gia đình.',
      'Đạt 90% số hộ ký cam kết.',
      'Kinh phí lấy từ ngân sách xã.',
      'Trời hôm nay đẹp.',
    ].join('\n\n');
    expect(kindsOf(text)).toEqual(['task', 'target', 'funding', 'unsorted']);
    expect(readText(text).lines.every(({ unsure }) => unsure)).toBe(true);
  });

  test('one number for everything: bis, ter, quater, then counted', () => {
    const text = ['I. NHIỆM VỤ', ...Array.from({ length: 6 }, () => '1. Tổ chức một hội nghị.')].join('\n');
    expect(labelled(readText(text)).map(({ label }) => label)).toEqual([
      'I',
      'I.1',
      'I.1bis',
      'I.1ter',
      'I.1quater',
      'I.1x5',
      'I.1x6',
    ]);
  });

  test('2,000 clauses, as quickly each as 200', async () => {
    const clause = seedText('plan-2023.txt')
      .split('\n')
      .filter((line) => line.startsWith('- '));
    const textOf = (length: number) =>
      ['I. NHIỆM VỤ', ...Array.from({ length }, (_, index) => clause[index % clause.length] ?? '')].join('\n\n');
    expect(readText(textOf(2_000)).lines.filter(({ kind }) => kind === 'task')).toHaveLength(2_000);
    expect(await growth((factor) => readText(textOf(200 * factor)))).toBeLessThan(linear);
  });

  test('one line of a million characters takes as long as ten of a tenth', async () => {
    expect(await growth((factor) => readText(`- ${'phối hợp với Sở '.repeat(6_000 * factor)}`))).toBeLessThan(linear);
  });
});
