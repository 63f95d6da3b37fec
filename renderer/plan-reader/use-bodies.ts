import { useMemo } from 'react';
import type { Agency } from '../../shared/agencies/agencies.contract.ts';
import { type BodyRef, bodyKey, type NewBody } from '../../shared/plan-reader/proposal.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';
import { readerWords as words } from '../messages/plan-reader.ts';

export interface BodyName {
  readonly name: string;
  readonly short: string;
  readonly isNew: boolean;
}

export interface BodyChoice {
  readonly key: string;
  readonly body: BodyRef;
  readonly name: string;
}

/** Names of the bodies that lines refer to, and all that can be chosen. */
export function useBodies(newBodies: readonly NewBody[]) {
  const { data } = useQuery(['agencies'], () => api.agencies.list({}));
  return useMemo(() => bodiesOf(data ?? [], newBodies), [data, newBodies]);
}

export type Bodies = ReturnType<typeof bodiesOf>;

function bodiesOf(agencies: readonly Agency[], newBodies: readonly NewBody[]) {
  const districts = agencies.filter(({ kind }) => kind === 'district').length;
  const names = new Map<string, BodyName>(
    agencies.map(({ id, name, shortName }) => [
      bodyKey({ kind: 'known', agency: id }),
      { name, short: shortName, isNew: false },
    ]),
  );
  names.set('districts', { name: words.districts(districts), short: words.districts(districts), isNew: false });
  for (const { key, name, shortName } of newBodies)
    names.set(bodyKey({ kind: 'new', key }), { name, short: shortName, isNew: true });
  const refs: BodyRef[] = [
    { kind: 'districts' },
    ...agencies.map(({ id }): BodyRef => ({ kind: 'known', agency: id })),
    ...newBodies.map(({ key }): BodyRef => ({ kind: 'new', key })),
  ];
  const nameOf = (body: BodyRef): BodyName =>
    names.get(bodyKey(body)) ?? { name: bodyKey(body), short: bodyKey(body), isNew: false };
  const choices = refs.map((body): BodyChoice => ({ key: bodyKey(body), body, name: nameOf(body).name }));
  return { nameOf, choices };
}
