import type { z } from 'zod';
import { type AppError, AppFailure } from '../../shared/errors/app-error.ts';
import { appContract } from '../../shared/ipc/app-contract.ts';
import type { AnyOperation, Handlers } from '../../shared/ipc/contract.ts';
import type { Reply } from '../../shared/ipc/reply.ts';
import { answeredWhileLocked } from '../../shared/screen-lock/screen-lock.contract.ts';
import { toAppError } from './to-app-error.ts';

export type AppHandlers = { [F in keyof typeof appContract]: Handlers<(typeof appContract)[F]> };
export type Door = (path: string, input: unknown) => Promise<Reply>;

/** Where only some operations are answered. */
export type SomeHandlers = { readonly [F in keyof AppHandlers]?: Partial<AppHandlers[F]> };

interface Entry {
  readonly operation: AnyOperation;
  readonly handle: (input: unknown) => Promise<unknown>;
}

/** Own keys only, collected once: a path such as `__proto__.constructor` is simply not on the list. */
function entriesOf(handlers: SomeHandlers): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const [feature, operations] of Object.entries(appContract)) {
    const functions = new Map<string, unknown>(Object.entries(handlers[keyOf(feature)] ?? {}));
    for (const [name, operation] of Object.entries<AnyOperation>(operations)) {
      const handler = functions.get(name);
      if (typeof handler === 'function')
        entries.set(`${feature}.${name}`, { operation, handle: async (input) => handler(input) });
    }
  }
  return entries;
}

function keyOf(feature: string): keyof AppHandlers {
  for (const key of featureNames) if (key === feature) return key;
  throw new Error(`unknown feature ${feature}`);
}
const featureNames = [
  'office',
  'places',
  'agencies',
  'plan',
  'tasks',
  'filters',
  'calendar',
  'deadlines',
  'forms',
  'indicators',
  'submissions',
  'imports',
  'reports',
  'reportLife',
  'backup',
  'overview',
  'undo',
  'rollover',
  'papers',
  'handover',
  'letters',
  'entry',
  'checks',
  'planReader',
  'sets',
  'explain',
  'views',
  'outgoing',
  'drives',
  'documents',
  'printing',
  'dhis2',
  'registers',
  'scoring',
  'inspections',
  'licences',
  'audit',
  'guard',
  'practice',
  'screenLock',
] as const satisfies readonly (keyof AppHandlers)[];

/**
 * The only way in. Knows nothing of Electron, so tests walk through the same door. `viewing`: an older backup is looked at,
 * and no command passes. `isLocked`: nothing passes but what the lock screen needs, and no answer that was still being looked up.
 */
export const openDoor = (
  handlers: AppHandlers,
  onChanged: () => void,
  log: (text: string) => void,
  viewing?: { readonly madeAt: string },
  isLocked: () => boolean = () => false,
): Door =>
  doorOver(handlers, { onChanged, log, viewing, isLocked, otherwise: (path) => ({ code: 'unknown-operation', path }) });

interface Rules {
  readonly onChanged: () => void;
  readonly log: (text: string) => void;
  readonly viewing?: { readonly madeAt: string } | undefined;
  readonly isLocked: () => boolean;
  /** Why an operation is not answered. */
  readonly otherwise: (path: string) => AppError;
}

export function doorOver(handlers: SomeHandlers, { onChanged, log, viewing, isLocked, otherwise }: Rules): Door {
  const entries = entriesOf(handlers);
  const requireOpen = (path: string) => {
    if (isLocked() && !answeredWhileLocked.has(path)) throw new AppFailure({ code: 'locked' });
  };
  return async (path, raw) => {
    try {
      requireOpen(path);
      const entry = entries.get(path);
      if (!entry) throw new AppFailure(otherwise(path.slice(0, 80)));
      const input = parse(entry.operation.input, raw);
      if (viewing !== undefined && entry.operation.kind === 'command')
        throw new AppFailure({ code: 'viewing-past', madeAt: viewing.madeAt });
      const value = await entry.handle(input);
      if (entry.operation.kind === 'command') onChanged();
      else requireOpen(path);
      return { ok: true, value };
    } catch (cause) {
      const error = toAppError(cause, path, log);
      if (error.code === 'unknown-operation' || error.code === 'invalid-input')
        log(`refused ${path.slice(0, 80)}: ${error.code}`);
      return { ok: false, error };
    }
  };
}

function parse(schema: z.ZodType, raw: unknown): unknown {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.slice(0, 20).map((issue) => ({ path: issue.path.join('.'), issue: issue.code }));
  throw new AppFailure({ code: 'invalid-input', problems });
}
