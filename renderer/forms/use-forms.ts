import type { DataElement } from '../../shared/forms/forms.contract.ts';
import type { ElementCode } from '../../shared/ids.ts';
import { api } from '../ipc/client.ts';
import { useQuery } from '../ipc/use-query.ts';

export const useForms = () => useQuery(['forms'], () => api.forms.list({}));

/** How the figures of each element are to be read. */
export function useElements(): ReadonlyMap<ElementCode, DataElement> {
  const { data } = useForms();
  const elements = (data ?? []).flatMap(({ blocks }) =>
    blocks.flatMap(({ groups }) => groups.flatMap((group) => group.elements)),
  );
  return new Map(elements.map((element) => [element.code, element]));
}
