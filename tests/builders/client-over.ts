import type { Door } from '../../electron/ipc/door.ts';
import { AppFailure } from '../../shared/errors/app-error.ts';
import { type AppContract, appContract } from '../../shared/ipc/app-contract.ts';
import type { AnyOperation, Client } from '../../shared/ipc/contract.ts';

export type Call = Door;

/** Typed client; what comes back is parsed strictly, so a handler that answers more or less than promised fails. */
export function clientOver(call: Call): Client<AppContract> {
  const features = Object.entries(appContract).map(([feature, operations]) => [
    feature,
    Object.fromEntries(
      Object.entries<AnyOperation>(operations).map(([name, operation]) => [
        name,
        asker(call, `${feature}.${name}`, operation),
      ]),
    ),
  ]);
  return Object.fromEntries(features);
}

const asker = (call: Call, path: string, operation: AnyOperation) => async (input: unknown) => {
  const reply = structuredClone(await call(path, structuredClone(input)));
  if (!reply.ok) throw new AppFailure(reply.error);
  return operation.output.parse(reply.value);
};
