import { AppFailure } from '../../shared/errors/app-error.ts';
import { type AppContract, appContract } from '../../shared/ipc/app-contract.ts';
import type { AnyOperation, Client } from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import { bridge } from './bridge.ts';
import { setLocked, untilUnlocked } from './locked.ts';

type AppClient = Client<AppContract>;

/**
 * While the screen is locked, what was asked waits and is asked again once it is open: a call that was refused for the lock has
 * done nothing, and so no screen shows a failure and nothing that was typed is lost.
 */
async function answer(path: string, input: unknown): Promise<Reply> {
  if (!path.startsWith('screenLock.')) await untilUnlocked();
  const reply = await bridge.call(path, input);
  if (reply.ok || reply.error.code !== 'locked') return reply;
  setLocked(true);
  return answer(path, input);
}

/** One function per operation. An answer that does not fit its schema is an error here, not a blank cell later. */
const functionOf = (path: string, operation: AnyOperation) => async (input: unknown) => {
  const reply = await answer(path, input);
  if (!reply.ok) throw new AppFailure(reply.error);
  return operation.output.parse(reply.value);
};

const featureOf = (feature: string, operations: Readonly<Record<string, AnyOperation>>) =>
  Object.fromEntries(
    Object.entries(operations).map(([name, operation]) => [name, functionOf(`${feature}.${name}`, operation)]),
  );

function isClient(built: Readonly<Record<string, Readonly<Record<string, unknown>>>>): built is AppClient {
  return Object.entries(appContract).every(([feature, operations]) =>
    Object.keys(operations).every((name) => typeof built[feature]?.[name] === 'function'),
  );
}

function buildClient(): AppClient {
  const built = Object.fromEntries(
    Object.entries(appContract).map(([feature, operations]) => [feature, featureOf(feature, operations)]),
  );
  if (!isClient(built)) throw new Error('the client does not cover the contract');
  return built;
}

/** Everything a screen may ask of the keeper. */
export const api = buildClient();
