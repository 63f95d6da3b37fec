import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  changeLevel,
  countLines,
  joinWithPrevious,
  newKeysIn,
  setBodies,
  setKind,
  splitAt,
} from '../../../shared/plan-reader/corrections.ts';
import { LineKind, type ReadLine } from '../../../shared/plan-reader/proposal.ts';
import { seedText } from '../plan/seed-files.ts';
import { bodiesIn, readText } from './reading.ts';
import { drowningText } from './texts/drowning.ts';

const proposal = readText(seedText('plan-2023.txt'));
const { lines } = proposal;

function lineWith(start: string, among: readonly ReadLine[] = lines): ReadLine {
  const found = among.find(({ text }) => text.startsWith(start));
  if (!found) throw new Error(`no line ${start}`);
  return found;
}
const lineIn = (changed: readonly ReadLine[], id: number) => changed.find((line) => line.id === id);
const visible = (some: readonly ReadLine[]) =>
  some
    .map(({ printed, text }) => printed + text)
    .join('')
    .replace(/\s/g, '');

const acts = {
  kind: (now: readonly ReadLine[], id: number, kind: LineKind) => setKind(now, id, kind),
  level: (now: readonly ReadLine[], id: number) => changeLevel(now, id, 1),
  join: (now: readonly ReadLine[], id: number) => joinWithPrevious(now, id),
  bodies: (now: readonly ReadLine[], id: number) => setBodies(now, id, []),
  split: (now: readonly ReadLine[], id: number, _kind: LineKind, place: number) => splitAt(now, id, place),
};

describe('corrections', () => {
  test('another kind: sure from then on, and of the bodies only what the kind can have', () => {
    const task = lineWith('Lồng ghép các nguồn lực');
    const changed = setKind(lines, task.id, 'funding');
    expect(lineIn(changed, task.id)).toMatchObject({ kind: 'funding', bodies: [], rules: ['by-hand'], unsure: false });
    const back = lineIn(setKind(changed, task.id, 'task'), task.id);
    expect(back && bodiesIn(back, 'lead', proposal)).toEqual(['so-tai-chinh']);
    expect(lineIn(setKind(lines, task.id, 'heading'), task.id)).toMatchObject({ level: 2 });
  });

  test('a level in or out, not below 1 and not two below the heading above', () => {
    const heading = lineWith('Sở Tài chính');
    const out = changeLevel(lines, heading.id, -1);
    expect(lineIn(out, heading.id)?.level).toBe(1);
    expect(lineIn(changeLevel(out, heading.id, -1), heading.id)?.level).toBe(1);
    const inside = changeLevel(changeLevel(lines, heading.id, 1), heading.id, 1);
    expect(lineIn(inside, heading.id)?.level).toBe(3);
    expect(changeLevel(lines, lineWith('Lồng ghép').id, 1)).toEqual(lines);
  });

  test('joined and split again is as before, words and all', () => {
    const line = lineWith('Lồng ghép các nguồn lực');
    const before = lines[lines.findIndex(({ id }) => id === line.id) - 1];
    if (!before) throw new Error('first line');
    const joined = joinWithPrevious(lines, line.id);
    expect(lineIn(joined, before.id)?.text).toBe(`${before.text} - ${line.text}`);
    const parted = splitAt(joined, before.id, before.text.length);
    expect(parted).toHaveLength(lines.length);
    expect(parted[parted.findIndex(({ id }) => id === before.id) + 1]?.text).toBe(`- ${line.text}`);
    expect(new Set(parted.map(({ id }) => id)).size).toBe(parted.length);
    expect(joinWithPrevious(lines, lines[0]?.id ?? -1)).toEqual(lines);
    expect(splitAt(lines, line.id, 0)).toEqual(lines);
  });

  test('bodies of a heading go down to the work that had the same, not to the one that names its own', () => {
    const heading = lineWith('Đề nghị Ủy ban Mặt trận');
    const changed = setBodies(lines, heading.id, heading.bodies.slice(0, 2));
    const leads = (start: string) => bodiesIn(lineWith(start, changed), 'lead', proposal);
    expect(leads('Chỉ đạo, hướng dẫn các tổ chức thành viên')).toEqual(['mat-tran-to-quoc', 'hoi-phu-nu']);
    expect(leads('Hội Liên hiệp Phụ nữ tỉnh: Tuyên truyền')).toEqual(['hoi-phu-nu']);
    expect(leads('Truy tố và xét xử')).toEqual(['vien-kiem-sat', 'toa-an']);
  });

  test('counts', () => {
    expect(countLines(lines)).toEqual({ tasks: 53, targets: 8, others: 10, headings: 29, unsorted: 0, unsure: 0 });
    expect([...newKeysIn(readText(drowningText).lines)]).toHaveLength(1);
    expect([...newKeysIn(lines)]).toEqual([]);
  });

  test('no correction loses a character', () => {
    const step = fc.record({
      at: fc.nat(lines.length - 1),
      act: fc.constantFrom('kind' as const, 'level' as const, 'join' as const, 'split' as const, 'bodies' as const),
      kind: fc.constantFrom(...LineKind.options),
      place: fc.nat(80),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const changed = steps.reduce<readonly ReadLine[]>((now, { at, act, kind, place }) => {
          const id = now[at % now.length]?.id ?? 0;
          return acts[act](now, id, kind, place);
        }, lines);
        expect(visible(changed)).toBe(visible(lines));
      }),
    );
  });
});
