import { TextDecoder } from 'node:util';
import { SaxesParser } from 'saxes';
import { limits } from './limits.ts';
import { Refused } from './refused.ts';
import { cutBehind, feedWith, type Shortcut } from './shortcut.ts';
import { type Attributes, namespaceScope } from './xml-names.ts';

/** Hears the elements of the wanted namespaces by local name; an element of another namespace is called ''. */
export interface XmlHandler {
  open: (name: string, parent: string, attributes: Attributes, uriOf: (prefix: string) => string | undefined) => void;
  text?: (text: string) => void;
  close?: (name: string) => void;
  shortcut?: Shortcut;
}

/** The parser's words for what is refused as such: entities not built in, and a DOCTYPE in an odd place. */
const forbiddenByParser = /undefined entity|doctype/;

/** Reads one XML part; throws on anything that is not well-formed, and early on anything too deep or too long. */
export async function readXml(
  chunks: AsyncIterable<Buffer>,
  namespaces: ReadonlySet<string>,
  handler: XmlHandler,
): Promise<void> {
  const progress: Progress = { given: 0, unheard: 0, childEnd: -1 };
  const parser = limitedParser(namespaces, handler, progress);
  const { shortcut } = handler;
  const write = writerTo(parser, shortcut, progress);
  try {
    let decoder: TextDecoder | undefined;
    for await (const chunk of shortcut ? cutBehind(shortcut.end, chunks) : chunks) {
      decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true });
      write(decoder.decode(chunk, { stream: true }));
    }
    write(decoder?.decode() ?? '');
    checkEncoding(parser.xmlDecl.encoding);
    parser.close();
  } catch (cause) {
    throw cause instanceof Error && forbiddenByParser.test(cause.message) ? forbidden() : cause;
  }
}

/** How far the parser has come, in characters. */
interface Progress {
  given: number;
  /** Since the last event: the length of an unfinished tag, text or comment. */
  unheard: number;
  /** Where the last child ended that the shortcut could have read. */
  childEnd: number;
}

function writerTo(parser: SaxesParser, shortcut: Shortcut | undefined, progress: Progress): (text: string) => void {
  const give = (text: string) => {
    progress.given += text.length;
    progress.unheard += text.length;
    parser.write(text);
    if (progress.unheard > limits.tokenCharacters) throw new Refused({ reason: 'content-limit', which: 'text' });
  };
  if (shortcut === undefined) return give;
  return feedWith(shortcut, { give, isBetween: () => progress.childEnd === progress.given });
}

/**
 * With more than seven listeners V8 keeps the parser as a dictionary, and reading takes six times as long.
 */
function limitedParser(namespaces: ReadonlySet<string>, handler: XmlHandler, progress: Progress) {
  const parser = new SaxesParser();
  const scope = namespaceScope(namespaces);
  const path: string[] = [];
  const isChildOf = (shortcut: Shortcut | undefined, name: string) =>
    name === shortcut?.child && path.at(-1) === shortcut.inside && scope.localName(name) === name;
  const text = (piece: string) => {
    progress.unheard = 0;
    handler.text?.(piece);
  };
  parser.on('text', text);
  parser.on('cdata', text);
  parser.on('doctype', () => {
    throw forbidden();
  });
  parser.on('attribute', ({ name, value }) => {
    if (value.length > limits.attributeCharacters) throw new Refused({ reason: 'content-limit', which: 'text' });
    scope.attribute(name, value);
  });
  parser.on('opentag', ({ name, attributes }) => {
    progress.unheard = 0;
    scope.enter();
    const local = scope.localName(name);
    handler.open(local, path.at(-1) ?? '', attributes, scope.uriOf);
    if (path.push(local) > limits.xmlDepth) throw new Refused({ reason: 'content-limit', which: 'depth' });
  });
  parser.on('closetag', () => {
    progress.unheard = 0;
    const local = path.pop() ?? '';
    handler.close?.(local);
    scope.leave();
    if (isChildOf(handler.shortcut, local)) progress.childEnd = parser.position;
  });
  return parser;
}

function forbidden(): Refused {
  return new Refused({ reason: 'xml-forbidden' });
}

function encodingOf(start: Buffer): string {
  if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le';
  return start[0] === 0xfe && start[1] === 0xff ? 'utf-16be' : 'utf-8';
}

/** Only the encodings the format allows are decoded; guessing at another would change letters silently. */
function checkEncoding(declared: string | undefined): void {
  if (declared !== undefined && !/^(utf-8|utf-16|us-ascii)$/i.test(declared)) throw new Error('encoding not allowed');
}
