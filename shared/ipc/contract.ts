import type { z } from 'zod';

/** One operation the renderer may ask for. A query only reads; a command changes what is kept. */
export interface Operation<I extends z.ZodType, O extends z.ZodType> {
  readonly kind: 'query' | 'command';
  readonly input: I;
  readonly output: O;
}

export type AnyOperation = Operation<z.ZodType, z.ZodType>;
export type Feature = Readonly<Record<string, AnyOperation>>;
export type Contract = Readonly<Record<string, Feature>>;

export const query = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'query', input, output }) as const;

export const command = <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
  ({ kind: 'command', input, output }) as const;

type In<Op extends AnyOperation> = z.input<Op['input']>;
type Parsed<Op extends AnyOperation> = z.output<Op['input']>;
type Out<Op extends AnyOperation> = z.output<Op['output']>;

/** What the keeper must supply for a feature: one function per operation, given the parsed input. */
export type Handlers<F extends Feature> = { [Op in keyof F]: (input: Parsed<F[Op]>) => Promise<Out<F[Op]>> };

/** What the renderer sees: the same functions, before parsing. */
export type Client<C extends Contract> = {
  [F in keyof C]: { [Op in keyof C[F]]: (input: In<C[F][Op]>) => Promise<Out<C[F][Op]>> };
};
