/**
 * As much of the syntax of PDF as an assembly of finished pages needs (ISO 32000-1, 7.3): dictionaries one level deep,
 * their values left as they are written, and references.
 */
export type Dict = ReadonlyMap<string, string>;

/** A string in parentheses, a string in hex, a name, a number or word, or one bracket. */
const token = /\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|[[\]]|\/[^\s<>[\]()/%]*|[^\s<>[\]()/%]+/g;
const reference = /^(\d+) \d+ R$/;

/** The first dictionary in the text: its keys without the slash, each with its value as written. */
export function readDict(text: string): Dict {
  const dict = new Map<string, string>();
  const written = text.slice(text.indexOf('<<'));
  const tokens = [...written.matchAll(token)];
  let at = 1;
  while (at < tokens.length && tokens[at]?.[0] !== '>>') {
    const key = tokens[at]?.[0] ?? '';
    const end = endOfValue(tokens, at + 1);
    const last = tokens[end - 1];
    dict.set(key.slice(1), written.slice(tokens[at + 1]?.index ?? 0, (last?.index ?? 0) + (last?.[0].length ?? 0)));
    at = end;
  }
  return dict;
}

/** The token after the value that begins here. */
function endOfValue(tokens: readonly RegExpExecArray[], first: number): number {
  const opened = tokens[first]?.[0];
  if (opened === '<<' || opened === '[') return endOfBracket(tokens, first);
  return tokens[first + 2]?.[0] === 'R' ? first + 3 : first + 1;
}

function endOfBracket(tokens: readonly RegExpExecArray[], first: number): number {
  let depth = 0;
  for (let at = first; at < tokens.length; at += 1) {
    const word = tokens[at]?.[0];
    if (word === '<<' || word === '[') depth += 1;
    else if (word === '>>' || word === ']') depth -= 1;
    if (depth === 0) return at + 1;
  }
  return tokens.length;
}

export const writeDict = (dict: Dict): string =>
  `<<${[...dict].map(([key, value]) => `/${key} ${value}`).join('\n')}>>`;

/** The object a value refers to; undefined where it is none. */
export function referenceIn(value: string | undefined): number | undefined {
  const [, number] = value?.match(reference) ?? [];
  return number === undefined ? undefined : Number(number);
}

/** All references in a text, in their order; what stands in strings is none. */
export const referencesIn = (text: string): number[] =>
  [...text.matchAll(replaceable)].flatMap(([, number]) => (number === undefined ? [] : [Number(number)]));

/** Strings are matched only to be passed over, or given to whoever asks for them. */
const replaceable = /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\b(\d+) 0 R\b/g;

/** The text with every reference led to where its object is now. */
export const redirected = (
  text: string,
  target: (number: number) => number,
  renamed: (string: string) => string,
): string =>
  text.replace(replaceable, (whole, number?: string) =>
    number === undefined ? renamed(whole) : `${target(Number(number))} 0 R`,
  );
