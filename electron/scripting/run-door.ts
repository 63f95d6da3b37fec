import { createInterface } from 'node:readline';
import { z } from 'zod';
import { appContract } from '../../shared/ipc/app-contract.ts';
import type { AnyOperation } from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import type { StartMode } from '../command-line.ts';

type Call = (operation: string, input: unknown) => Promise<Reply>;
type DoorMode = Extract<StartMode, { kind: 'door' | 'door-lines' }>;

/** Prints all operations with the shape of their input; opens no data folder. */
export async function listDoor(): Promise<number> {
  await print(listOperations());
  return 0;
}

/** Runs operations of the contract without a window and prints JSON; answers the exit code. */
export async function runDoor(mode: DoorMode, call: Call, close: () => Promise<unknown>): Promise<number> {
  try {
    switch (mode.kind) {
      case 'door':
        return await runOne(mode.operation, mode.input, call);
      case 'door-lines':
        return await runLines(call);
    }
  } finally {
    await close();
  }
}

async function runOne(operation: string, text: string, call: Call): Promise<number> {
  const input = parseJson(text);
  const reply: Reply = input.ok ? await call(operation, input.value) : notJson;
  await print(reply.ok ? reply.value : { error: reply.error });
  return reply.ok ? 0 : 1;
}

const Line = z.strictObject({ operation: z.string(), input: z.unknown() });

/** One JSON line in, one reply line out, so that a script pays for one start only. */
async function runLines(call: Call): Promise<number> {
  let code = 0;
  for await (const text of createInterface({ input: process.stdin })) {
    if (text.trim() === '') continue;
    const line = Line.safeParse(parseJson(text).value);
    const reply = line.success ? await call(line.data.operation, line.data.input) : notJson;
    if (!reply.ok) code = 1;
    await print(reply, 0);
  }
  return code;
}

const notJson: Reply = { ok: false, error: { code: 'invalid-input', problems: [{ path: '', issue: 'not-json' }] } };

function parseJson(text: string): { ok: boolean; value: unknown } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch {
    return { ok: false, value: undefined };
  }
}

function listOperations(): unknown[] {
  return Object.entries(appContract).flatMap(([feature, operations]) =>
    Object.entries<AnyOperation>(operations).map(([name, operation]) => ({
      operation: `${feature}.${name}`,
      kind: operation.kind,
      input: z.toJSONSchema(operation.input, { io: 'input', unrepresentable: 'any' }),
    })),
  );
}

/** Waits until the pipe has taken everything: leaving earlier would cut long answers. */
const print = (value: unknown, indent = 2): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(`${JSON.stringify(value, null, indent)}\n`, (cause) => (cause ? reject(cause) : resolve()));
  });
