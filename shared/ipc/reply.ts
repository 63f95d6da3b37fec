import type { AppError } from '../errors/app-error.ts';

/** Every answer is a value: an error thrown across processes would arrive as bare text. */
export type Reply = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: AppError };
