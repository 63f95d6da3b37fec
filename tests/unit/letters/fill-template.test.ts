import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fillText, unknownIn } from '../../../shared/letters/fill-template.ts';
import { letter } from '../../../shared/letters/letter.ts';
import { LetterKind, LetterTemplate } from '../../../shared/letters/letters.contract.ts';
import { placeholdersOf } from '../../../shared/letters/placeholders.ts';
import { templateValues } from '../../../shared/letters/template-values.ts';
import { plainText } from '../../../shared/paper/document.ts';
import { aBody, anItem, anObligation, day, letterFacts } from './letter-facts.ts';

const seed = path.resolve(import.meta.dirname, '../../../resources/seed/letter-templates.json');
const originals = z.array(LetterTemplate).parse(JSON.parse(readFileSync(seed, 'utf8')));
const returned = { receivedOn: day('2023-01-17'), returnedOn: day('2023-01-19'), reason: 'thiếu biểu {BM01}' };
const received = anObligation({ receivedOn: day('2023-01-17'), state: 'done-on-time', workingDaysLate: 0 });
const whole = { items: [anItem({ obligation: received, returned, request: 'tình hình {A}' })] };

const words = fc.array(fc.constantFrom('đôn đốc', 'Sơn La', '.', ',', ' ', '\n', 'ngày'), { maxLength: 4 });
const kinds = fc.constantFrom(...LetterKind.options);
const known = (kind: LetterKind, field: 'subject' | 'body') =>
  fc.constantFrom(...placeholdersOf(kind, field)).map((name) => `{${name}}`);
const mixed = (kind: LetterKind, field: 'subject' | 'body') =>
  fc.array(
    fc.oneof(
      known(kind, field),
      words.map((some) => some.join(' ')),
    ),
    { minLength: 1, maxLength: 8 },
  );
const templates = kinds.chain((kind) =>
  fc.record({ subject: mixed(kind, 'subject'), body: mixed(kind, 'body') }).map(({ subject, body }) => ({
    kind,
    subject: subject.join(' '),
    body: body.join(' '),
  })),
);

/** Every text of the document, whatever block it stands in. */
function printedIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(printedIn) : [];
}

describe('the templates the program comes with', () => {
  test('one of each kind, none with a placeholder we do not know', () => {
    expect(originals.map(({ kind }) => kind)).toEqual(LetterKind.options);
    expect(originals.map(unknownIn)).toEqual([[], [], [], []]);
  });

  test.each(originals)('$kind reads as a whole letter', (template) => {
    const { subject, parts } = letter(letterFacts({ ...whole, template }));
    const texts = parts.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'paragraph' ? [plainText(block)] : [])),
    );
    expect(texts.length).toBeGreaterThan(1);
    expect(texts.at(-1)).toMatch(/\p{L}\.\/\.$/u);
    for (const text of [subject, ...texts]) expect(text).not.toMatch(/[{}]| {2}|\( ?\)| [.,;]/);
  });
});

describe('placeholders', () => {
  test('a template of known ones is taken, and what is printed holds no brace, whatever the facts hold', () => {
    fc.assert(
      fc.property(templates, fc.string({ unit: fc.constantFrom('{', '}', 'a', ' ') }), (template, name) => {
        expect(unknownIn(template)).toEqual([]);
        const { subject, parts } = letter(letterFacts({ ...whole, template, bodies: [aBody({ name })] }));
        expect([subject, ...printedIn(parts)].filter((text) => /[{}]/.test(text))).toEqual([]);
      }),
    );
  });

  test('any other name is refused and named, wherever it stands', () => {
    const names = fc.string({ unit: fc.constantFrom('a', 'b', '_', ' ', 'ơ', 'X'), maxLength: 12 });
    fc.assert(
      fc.property(templates, names, fc.constantFrom('subject', 'body'), (template, name, field) => {
        const spoilt = { ...template, [field]: `${template[field]} {${name}}` };
        expect(unknownIn(spoilt)).toEqual([`{${name}}`]);
      }),
    );
  });

  test.each([
    ['{co_quan', ['{co_quan']],
    ['co_quan}', ['}']],
    ['{{co_quan}}', ['{', '}']],
    ['{}', ['{}']],
    ['{Co_quan} và {co quan}', ['{Co_quan}', '{co quan}']],
    ['{a} {a}', ['{a}']],
  ])('%j: %j', (body, unknown) => {
    expect(unknownIn({ kind: 'reminder', subject: 'x', body })).toEqual(unknown);
  });

  test('a list is no part of a subject; what one kind knows another may not', () => {
    expect(unknownIn({ kind: 'reminder', subject: '{danh_sach}', body: '{danh_sach}' })).toEqual(['{danh_sach}']);
    expect(unknownIn({ kind: 'thanks', subject: 'x', body: '{ly_do} {lan_truoc}' })).toEqual([
      '{ly_do}',
      '{lan_truoc}',
    ]);
  });

  test('a value that begins a sentence begins with a capital', () => {
    const values = templateValues(letterFacts());
    expect(fillText('{loi_goi} gửi. {loi_goi} gửi, {loi_goi} gửi', values)).toBe(
      'Yêu cầu gửi. Yêu cầu gửi, yêu cầu gửi',
    );
  });
});
