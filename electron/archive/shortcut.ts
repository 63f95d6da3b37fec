/**
 * Reads the many equal children of one element by itself, much faster than event by event. Only what it knows to be whole and
 * well-formed elements is kept from the parser, and a document without some of its children is as well-formed as with them.
 */
export interface Shortcut {
  /** The element that holds them, as a local name. */
  readonly inside: string;
  /** Their name, and how their end is written where there is no prefix: 'row', '</row>'. */
  readonly child: string;
  readonly end: string;
  /** Reads whole children of `text` from `at` on, none beyond `stop`; answers where the first begins that it does not know. */
  readonly read: (text: string, at: number, stop: number) => number;
}

interface Parser {
  /** Hands text to the parser. */
  readonly give: (text: string) => void;
  /** Whether it stands right behind a child, so that nothing is open but the element that holds them. */
  readonly isBetween: () => boolean;
}

/** Offers the shortcut what stands between two children; whatever it does not know goes to the parser, child by child. */
export function feedWith({ end, read }: Shortcut, { give, isBetween }: Parser): (text: string) => void {
  return (text) => {
    const last = text.lastIndexOf(end);
    const stop = last < 0 ? 0 : last + end.length;
    let at = 0;
    while (at < text.length) {
      if (isBetween() && at < stop) at = read(text, at, stop);
      const next = at < stop ? text.indexOf(end, at) + end.length : text.length;
      give(text.slice(at, next));
      at = next;
    }
  };
}

/** The same bytes, cut behind the last child of each piece, so that a child seldom comes in two pieces. */
export async function* cutBehind(end: string, chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const mark = Buffer.from(end);
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    const piece = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    const last = piece.lastIndexOf(mark);
    const cut = last < 0 ? piece.length : last + mark.length;
    if (cut > 0) yield piece.subarray(0, cut);
    rest = piece.subarray(cut);
  }
  if (rest.length > 0) yield rest;
}
