import { useState } from 'react';
import type { MissingChoices } from '../../shared/sets/effective.ts';
import { api } from '../ipc/client.ts';
import { useCommand } from '../ipc/use-command.ts';
import { useQuery } from '../ipc/use-query.ts';

export const useSetInForce = () => useQuery(['sets', 'in-force'], () => api.sets.inForce({}));

type Format = 'xlsx' | 'json';

/** Asks where to, then writes; undefined where the officer thought better of it. */
export const useExport = () =>
  useCommand(async (format: Format) => {
    const { folder } = await api.office.chooseFolder({ purpose: 'set' });
    return folder === null ? undefined : api.sets.exportFile({ format, folder });
  });

const keepAll: MissingChoices = {
  elements: 'keep',
  forms: 'keep',
  rules: 'keep',
  indicators: 'keep',
  targets: 'keep',
};

export function useSetPreview(file: string) {
  const [missing, setMissing] = useState(keepAll);
  const answer = useQuery(['sets', 'preview', file, missing], () => api.sets.preview({ file, missing }));
  return { missing, setMissing, answer };
}
