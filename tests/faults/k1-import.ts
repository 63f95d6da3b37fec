import { keeper } from './killed.ts';
import { killedImports } from './killed-import.ts';
import type { Row } from './row.ts';

export const killedImport: Row = {
  id: 'K1.import',
  usual: 200,
  run: async (chance) => killedImports({ ...chance, open: await keeper() }),
};
