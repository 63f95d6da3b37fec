/** A run of letters within a line; `key` is one to press, `strong` a word that stands on the screen. */
export interface Run {
  readonly kind: 'text' | 'strong' | 'key';
  readonly text: string;
}

export type HelpBlock =
  | { readonly kind: 'heading' | 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'steps' | 'points'; readonly items: readonly (readonly Run[])[] };

export interface HelpPage {
  /** The screen's route without its slash. */
  readonly name: string;
  readonly title: string;
  /** One line for the first visit of the screen. */
  readonly hint: string;
  readonly blocks: readonly HelpBlock[];
  /** All of its words, for the search. */
  readonly text: string;
}

const runPattern = /\*\*(.+?)\*\*|`(.+?)`/g;

/** '**strong**' and '`key`'; everything else is text as it stands, tags included. */
export function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let at = 0;
  for (const found of line.matchAll(runPattern)) {
    if (found.index > at) runs.push({ kind: 'text', text: line.slice(at, found.index) });
    const [whole, strong, key] = found;
    runs.push(strong === undefined ? { kind: 'key', text: key ?? '' } : { kind: 'strong', text: strong });
    at = found.index + whole.length;
  }
  if (at < line.length) runs.push({ kind: 'text', text: line.slice(at) });
  return runs;
}

type Line = { readonly kind: HelpBlock['kind']; readonly text: string };

function lineOf(line: string): Line {
  if (line.startsWith('## ')) return { kind: 'heading', text: line.slice(3) };
  if (line.startsWith('- ')) return { kind: 'points', text: line.slice(2) };
  const step = /^\d+\. (.*)$/.exec(line)?.[1];
  return step === undefined ? { kind: 'paragraph', text: line } : { kind: 'steps', text: step };
}

/** The few marks our own pages are written in: '# title', '> hint', '## heading', '1. ' and '- ' lists, paragraphs. */
export function parseHelpPage(name: string, source: string): HelpPage {
  const lines = source.split('\n').filter((line) => line.trim() !== '');
  const marked = (mark: string) => lines.find((line) => line.startsWith(mark))?.slice(mark.length) ?? '';
  const body = lines.filter((line) => !line.startsWith('# ') && !line.startsWith('> ')).map(lineOf);
  return {
    name,
    title: marked('# '),
    hint: marked('> '),
    blocks: body.reduce<HelpBlock[]>(addLine, []),
    text: body.map(({ text }) => text.replaceAll(/\*\*|`/g, '')).join('\n'),
  };
}

/** Items of one list that follow each other are one block. */
function addLine(blocks: HelpBlock[], { kind, text }: Line): HelpBlock[] {
  const runs = runsOf(text);
  if (kind === 'heading' || kind === 'paragraph') return [...blocks, { kind, runs }];
  const last = blocks.at(-1);
  const before = last?.kind === kind ? last.items : [];
  const kept = last?.kind === kind ? blocks.slice(0, -1) : blocks;
  return [...kept, { kind, items: [...before, runs] }];
}
