import { tokensOf } from '../indicators/expression/tokens.ts';
import { isWord } from '../indicators/expression/words.ts';
import { detectPersonalHeader } from '../text/personal-columns.ts';
import { mappingKey } from './effective.ts';
import { type IndicatorSet, type SetElement, setKinds } from './indicator-set.ts';
import { type Locate, type Path, type SetProblem, setProblem } from './set-problem.ts';

/** Codes that are unique, written with plain letters, and names that ask for no person. */
export const checkCodes = (set: IndicatorSet, locate: Locate): SetProblem[] => [
  ...setKinds.flatMap((kind) => duplicates(keysOf(set, kind), kind, locate)),
  ...(['elements', 'forms', 'rules', 'indicators', 'targets'] as const).flatMap((kind) =>
    set[kind].flatMap(({ code }, at) => badCode(code, [kind, at, 'code'], kind === 'elements', locate)),
  ),
  ...set.elements.flatMap((element, at) => wordsOf(element, at, locate)),
  ...set.forms.flatMap(({ blocks }, form) =>
    blocks.flatMap(({ groups }, block) => twiceInBlock(groups, ['forms', form, 'blocks', block], locate)),
  ),
];

type Groups = IndicatorSet['forms'][number]['blocks'][number]['groups'];

/** In one table a title names one group, and an element has one column. */
function twiceInBlock(groups: Groups, path: Path, locate: Locate): SetProblem[] {
  const [titles, codes] = [new Set<string>(), new Set<string>()];
  const again = (seen: Set<string>, text: string): boolean => seen.size === seen.add(text).size;
  return groups.flatMap(({ title, elements }, group) => [
    ...(again(titles, title)
      ? [setProblem('duplicate', [...path, 'groups', group, 'title'], locate, { found: title })]
      : []),
    ...elements.flatMap((code, at) =>
      again(codes, code)
        ? [setProblem('duplicate', [...path, 'groups', group, 'elements', at], locate, { found: code })]
        : [],
    ),
  ]);
}

function keysOf(set: IndicatorSet, kind: (typeof setKinds)[number]): string[] {
  return kind === 'mappings' ? set.mappings.map(mappingKey) : set[kind].map(({ code }) => code);
}

/** Letter case does not tell two codes apart, for people type them. */
function duplicates(keys: readonly string[], kind: string, locate: Locate): SetProblem[] {
  const seen = new Set<string>();
  return keys.flatMap((key, at) => {
    const folded = key.toLowerCase();
    if (seen.has(folded)) return [setProblem('duplicate', [kind, at], locate, { found: key })];
    seen.add(folded);
    return [];
  });
}

const isAWord = (code: string): boolean => tokensOf(code).some((token) => token.kind === 'word' && isWord(token));

const plain = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const notPlain = /[^A-Za-z0-9._-]/u;
const longest = 32;

/** "TT01" with a Cyrillic T looks the same and is another code. Elements stand in expressions: neither a number nor a word of them. */
function badCode(code: string, path: Path, isElement: boolean, locate: Locate): SetProblem[] {
  const letter = [...code].find((each) => notPlain.test(each));
  if (letter !== undefined) {
    const position = [...code].indexOf(letter) + 1;
    return [
      setProblem('foreign-letter', path, locate, { found: code, expected: `“${letter}” (ký tự thứ ${position})` }),
    ];
  }
  const misfit =
    !plain.test(code) || code.length > longest || (isElement && (/^[0-9.-]+$/.test(code) || isAWord(code)));
  return misfit ? [setProblem('bad-code', path, locate, { found: code })] : [];
}

/** Texts that a list in one cell could not hold, and heads that ask for persons. */
function wordsOf({ name, shortName, unit, options, clauses }: SetElement, at: number, locate: Locate): SetProblem[] {
  const lists = [
    ...options.map((text) => ['options', text] as const),
    ...clauses.map((text) => ['clauses', text] as const),
  ];
  const heads = [['name', name] as const, ['shortName', shortName] as const, ['unit', unit] as const];
  return [
    ...lists
      .filter(([, text]) => text.includes(';') || text === '')
      .map(([field, found]) => setProblem('separator', ['elements', at, field], locate, { found })),
    ...[...heads, ...options.map((text) => ['options', text] as const)]
      .filter(([, text]) => detectPersonalHeader(text) !== undefined)
      .map(([field]) => setProblem('personal', ['elements', at, field], locate)),
  ];
}
