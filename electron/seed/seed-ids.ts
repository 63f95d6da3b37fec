/** Ids of what has been written, by the code the seed files use. */
export type Ids = ReadonlyMap<string, number>;

export function idOf(ids: Ids, code: string): number {
  const id = ids.get(code);
  if (id === undefined) throw new Error(`seed names ${code}, which does not exist`);
  return id;
}
