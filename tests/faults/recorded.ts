import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Step } from './disk-image.ts';

export const cannotRecord = (): string | undefined =>
  spawnSync('strace', ['-V']).status === 0 ? undefined : 'needs strace to record what is written';

const calls = 'openat,write,pwrite64,fsync,fdatasync,ftruncate,rename,unlink';

/** Starts a program so that every call that changes a file is written to `log`, with its bytes, in the order they were made. */
export const recording = (log: string): string[] => [
  'strace',
  '-f',
  '-qq',
  '-y',
  '-xx',
  '-s',
  '4000000',
  '-e',
  `trace=${calls}`,
  '-o',
  log,
];

/** What was done in the folder itself, and when the program answered. */
export function stepsIn(log: string, folder: string): Step[] {
  const written = new Map<string, number>();
  const steps: Step[] = [];
  for (const line of wholeLines(readFileSync(log, 'latin1'))) {
    const call = callOf(line);
    const step = call === undefined ? undefined : stepOf(call, folder, written);
    if (step !== undefined) steps.push(step);
  }
  return steps;
}

/** Where another thread's call came between, the two halves of one are put together where it ended. */
function* wholeLines(text: string): Generator<string> {
  const begun = new Map<string, string>();
  for (const line of text.split('\n')) {
    const [thread = '', call = ''] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ')).trim()];
    const first = /^(.*)<unfinished \.\.\.>$/.exec(call)?.[1];
    const rest = /^<\.\.\. \w+ resumed>(.*)$/.exec(call)?.[1];
    if (first !== undefined) begun.set(thread, first);
    else yield rest === undefined ? call : `${begun.get(thread)}${rest}`;
  }
}

interface Call {
  readonly name: string;
  readonly descriptor: string | undefined;
  readonly place: string;
  /** Its second argument, where that is text: bytes, or the other name. */
  readonly text: Buffer;
  /** The arguments after the first, as they stand in the log. */
  readonly more: string;
  readonly answer: number;
}

const hex = (text: string): Buffer => Buffer.from(text.replaceAll('\\x', ''), 'hex');

/** `pwrite64(22<path>, "bytes", 4096, 0) = 4096`, every text in hexadecimal. */
const shape =
  /^(\w+)\((?:(\d+)<([^>]*)>|AT_FDCWD<[^>]*>, "([^"]*)"|"([^"]*)")(?:, )?(?:"([^"]*)")?([^"]*)\) += (-?\d+)/;

function callOf(line: string): Call | undefined {
  const [, name, descriptor, open, opened, named, text = '', more = '', answer] = shape.exec(line) ?? [];
  if (name === undefined || Number(answer) < 0) return undefined;
  const place = hex(open ?? opened ?? named ?? '').toString();
  return { name, descriptor, place, text: hex(text), more, answer: Number(answer) };
}

/** `written`: how far each file is written that is written from front to back. */
function stepOf(call: Call, folder: string, written: Map<string, number>): Step | undefined {
  const { name, descriptor, place } = call;
  if (name === 'write' && descriptor === '1') return { kind: 'answer' };
  if (place === folder && name === 'fsync') return { kind: 'sync-names' };
  if (path.dirname(place) !== folder || place.endsWith('-shm')) return undefined;
  return stepOfFile(call, path.basename(place), written);
}

function stepOfFile({ name, text, more, answer }: Call, file: string, written: Map<string, number>): Step | undefined {
  switch (name) {
    case 'openat':
      if (/O_TRUNC/.test(more)) written.set(file, 0);
      return /O_CREAT/.test(more) ? { kind: 'open', file, empties: /O_TRUNC/.test(more) } : undefined;
    case 'write': {
      const at = written.get(file) ?? 0;
      written.set(file, at + answer);
      return { kind: 'write', file, at, bytes: text };
    }
    case 'pwrite64':
      return { kind: 'write', file, at: Number(/\d+$/.exec(more)?.[0]), bytes: text };
    case 'ftruncate':
      return { kind: 'truncate', file, size: Number(more) };
    case 'rename':
      return { kind: 'rename', file, to: path.basename(text.toString()) };
    case 'unlink':
      return { kind: 'unlink', file };
    case 'fsync':
    case 'fdatasync':
      return { kind: 'sync', file };
    default:
      return undefined;
  }
}
