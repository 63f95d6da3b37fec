import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { sourceOf, sourcesBelow } from '../../builders/help-sources.ts';

type Tokens = ReadonlyMap<string, string>;

const css = sourceOf('renderer/theme/tokens.css');

/** The colours a block names; what it leaves out is as in the light theme. */
function tokensOf(selector: string): Tokens {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, colour]) => [name ?? '', colour ?? '']),
  );
}

const light = tokensOf(':root');
const themes: readonly (readonly [string, Tokens, number])[] = [
  ['light', light, 4.5],
  ['high-contrast', new Map([...light, ...tokensOf('[data-theme="high-contrast"]')]), 7],
];

/** WCAG 2.1: relative luminance and the ratio of two. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [brighter = 0, darker = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (brighter + 0.05) / (darker + 0.05);
}

const grounds = ['ground', 'card', 'head'];
const tones = ['brand', 'good', 'caution', 'bad', 'neutral'];
/** What is written on what. */
const pairs: readonly (readonly [string, string])[] = [
  ...['ink', 'ink-2', ...tones].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
  ...tones.flatMap((tone) => [[tone, `${tone}-ground`] as const, ['ink', `${tone}-ground`] as const]),
  ['ink-2', 'brand-ground'],
  ['ink-2', 'bar-ground'],
];

test('the ratio is that of WCAG: black on white is 21, white on white 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#ffffff', '#ffffff')).toBe(1);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

test.each(themes)('%s: every text can be read on every ground it stands on', (_name, tokens, least) => {
  const weak = pairs
    .map(([text, ground]) => [text, ground, contrast(tokens.get(text) ?? '', tokens.get(ground) ?? '')] as const)
    .filter(([, , ratio]) => !(ratio >= least));
  expect(weak).toEqual([]);
});

test.each(themes)('%s: white on a button of the brand, and the ring of the focus, are seen', (_name, tokens, least) => {
  expect(contrast('#ffffff', tokens.get('brand') ?? '')).toBeGreaterThanOrEqual(least);
  expect(contrast('#ffffff', tokens.get('brand-strong') ?? '')).toBeGreaterThanOrEqual(least);
  for (const ground of grounds)
    expect(contrast(tokens.get('brand') ?? '', tokens.get(ground) ?? '')).toBeGreaterThanOrEqual(3);
});

test('the second theme names no token that the first does not have', () => {
  expect([...tokensOf('[data-theme="high-contrast"]').keys()].filter((name) => !light.has(name))).toEqual([]);
});

test('nothing moves by itself, so there is nothing to be spared of', () => {
  const moving = /transition:|animation: (?!false)|@keyframes|scroll-behavior: smooth|behavior: 'smooth'/;
  const sheets = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  expect(sheets.length).toBeGreaterThan(20);
  expect(sheets.filter((file) => moving.test(sourceOf(`renderer/${file}`)))).toEqual([]);
  expect(
    sourcesBelow('renderer')
      .filter(({ text }) => moving.test(text))
      .map(({ name }) => name),
  ).toEqual([]);
});

test('colours are named in one place', () => {
  const sheets = readdirSync('renderer', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.css'));
  const colour = /#[0-9a-f]{3,8}\b|\brgb\(/i;
  expect(sheets.filter((file) => colour.test(sourceOf(`renderer/${file}`)))).toEqual(['theme/tokens.css']);
});
