import { spawn } from 'node:child_process';
import { openSync, readSync, writeSync } from 'node:fs';
import process from 'node:process';
import { badKinds, givenBack } from './bad-stick.ts';

/**
 * `<folder> <kind> <sector>`: a stick at the folder, as a file system of this process (FUSE, its protocol is linux/fuse.h). It takes
 * every write and says that all is well. The system keeps in its memory what was written, as it does with a real one: whoever
 * reads without asking past that memory does not hear of the stick at all.
 */
const [folder = '', wanted = '', bad = '1'] = process.argv.slice(2);
const read = givenBack(badKinds.find((kind) => kind === wanted) ?? 'sound', Number(bad));

interface StickFile {
  name: string;
  bytes: Buffer;
}
const files = new Map<number, StickFile>();
const root = 1;
let newest = root;

const [ENOENT, EEXIST, ENOSYS] = [2, 17, 38];
const longTime = 3_600n;
const keepCache = 2;
const mostWritten = 131_072;

const u32 = (...values: readonly number[]): Buffer => {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value, 4 * at);
  return bytes;
};
const u64 = (...values: readonly (number | bigint)[]): Buffer => {
  const bytes = Buffer.alloc(8 * values.length);
  for (const [at, value] of values.entries()) bytes.writeBigUInt64LE(BigInt(value), 8 * at);
  return bytes;
};

function attributes(node: number): Buffer {
  const size = files.get(node)?.bytes.length ?? 0;
  const mode = node === root ? 0o040755 : 0o100644;
  return Buffer.concat([u64(node, size, Math.ceil(size / 512), 0, 0, 0), u32(0, 0, 0, mode, 1, 0, 0, 0, 4096, 0)]);
}
const attributesOut = (node: number) => Buffer.concat([u64(longTime, 0), attributes(node)]);
const entryOut = (node: number) => Buffer.concat([u64(node, 0, longTime, longTime), u32(0, 0), attributes(node)]);
const openOut = () => Buffer.concat([u64(0), u32(keepCache, 0)]);

const nodeOf = (name: string): number | undefined => [...files].find(([, file]) => file.name === name)?.[0];
/** Names end with a zero byte. */
const namesFrom = (body: Buffer, at: number): string[] => body.subarray(at).toString().split('\0');

function fileAt(node: number): StickFile {
  const file = files.get(node);
  if (file === undefined) throw new Error(`no file ${node}`);
  return file;
}

function resize(file: StickFile, size: number): void {
  file.bytes = Buffer.concat([file.bytes.subarray(0, size), Buffer.alloc(Math.max(0, size - file.bytes.length))]);
}

function make(name: string): Buffer | number {
  if (nodeOf(name) !== undefined) return EEXIST;
  newest += 1;
  files.set(newest, { name, bytes: Buffer.alloc(0) });
  return Buffer.concat([entryOut(newest), openOut()]);
}

function write(node: number, body: Buffer): Buffer {
  const [at, size] = [Number(body.readBigUInt64LE(8)), body.readUInt32LE(16)];
  const file = fileAt(node);
  if (file.bytes.length < at + size) resize(file, at + size);
  body.copy(file.bytes, at, 40, 40 + size);
  return u32(size, 0);
}

function list(body: Buffer): Buffer {
  const from = Number(body.readBigUInt64LE(8));
  const entries = [...files].slice(from).map(([node, { name }], at) => {
    const bytes = Buffer.from(name);
    return Buffer.concat([u64(node, from + at + 1), u32(bytes.length, 8), bytes, Buffer.alloc(-bytes.length & 7)]);
  });
  return Buffer.concat(entries);
}

function rename(from: string | undefined, to: string | undefined): Buffer | number {
  const [node, replaced] = [nodeOf(from ?? ''), nodeOf(to ?? '')];
  if (node === undefined || to === undefined) return ENOENT;
  if (replaced !== undefined) files.delete(replaced);
  fileAt(node).name = to;
  return nothing;
}

const nothing = Buffer.alloc(0);
const sizeIsSet = 8;

/** By the number of the call: the answer, or the number of the error. */
const calls: Readonly<Record<number, (node: number, body: Buffer) => Buffer | number>> = {
  1: (_, body) => {
    const node = nodeOf(namesFrom(body, 0)[0] ?? '');
    return node === undefined ? ENOENT : entryOut(node);
  },
  3: attributesOut,
  4: (node, body) => {
    if ((body.readUInt32LE(0) & sizeIsSet) > 0) resize(fileAt(node), Number(body.readBigUInt64LE(16)));
    return attributesOut(node);
  },
  10: (_, body) => {
    const node = nodeOf(namesFrom(body, 0)[0] ?? '');
    return node !== undefined && files.delete(node) ? nothing : ENOENT;
  },
  12: (_, body) => rename(...twoNames(body, 8)),
  14: openOut,
  15: (node, body) => read(fileAt(node).bytes, Number(body.readBigUInt64LE(8)), body.readUInt32LE(16)),
  16: write,
  17: () => Buffer.concat([u64(1e6, 1e6, 1e6, 1e6, 1e6), u32(4096, 255, 4096, 0, 0, 0, 0, 0, 0, 0)]),
  18: () => nothing,
  20: () => nothing,
  25: () => nothing,
  26: () => {
    process.stdout.write('ready\n');
    return Buffer.concat([u32(7, 31, mostWritten, 32), u32(0, mostWritten, 1), Buffer.alloc(36)]);
  },
  27: openOut,
  28: (_, body) => list(body),
  29: () => nothing,
  30: () => nothing,
  35: (_, body) => make(namesFrom(body, 16)[0] ?? ''),
  45: (_, body) => rename(...twoNames(body, 16)),
};

function twoNames(body: Buffer, at: number): [string | undefined, string | undefined] {
  const [from, to] = namesFrom(body, at);
  return [from, to];
}
const unanswered: ReadonlySet<number> = new Set([2, 36, 42]);

const device = openSync('/dev/fuse', 'r+');
const options = `fd=3,rootmode=40000,user_id=0,group_id=0,allow_other`;
spawn('mount', ['-i', '-t', 'fuse', '-o', options, 'usb', folder], { stdio: ['ignore', 'ignore', 'ignore', device] });
const asked = Buffer.alloc(mostWritten + 65_536);

/** Undefined: not there yet, or not any more. */
function nextCall(): Buffer | undefined {
  try {
    return asked.subarray(0, readSync(device, asked, 0, asked.length, null));
  } catch {
    return undefined;
  }
}

function answer(call: Buffer): void {
  const [operation, unique, node] = [call.readUInt32LE(4), call.readBigUInt64LE(8), Number(call.readBigUInt64LE(16))];
  if (unanswered.has(operation)) return;
  const said = calls[operation]?.(node, call.subarray(40)) ?? ENOSYS;
  const [error, body] = typeof said === 'number' ? [-said, nothing] : [0, said];
  const head = Buffer.concat([u32(16 + body.length, 0), u64(unique)]);
  head.writeInt32LE(error, 4);
  writeSync(device, Buffer.concat([head, body]));
}

const pause = new Int32Array(new SharedArrayBuffer(4));
let first = nextCall();
for (let tries = 0; first === undefined && tries < 100; tries += 1) {
  Atomics.wait(pause, 0, 0, 50);
  first = nextCall();
}
for (let call = first; call !== undefined; call = nextCall()) answer(call);
