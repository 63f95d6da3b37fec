import type { Handlers } from '../../shared/ipc/contract.ts';
import type { setsContract } from '../../shared/sets/sets.contract.ts';
import type { Context } from '../context.ts';
import { applySet } from './apply-set.ts';
import { exportSet } from './export-set.ts';
import { addMapping, removeMapping } from './keep-mapping.ts';
import { previewSet } from './preview-set.ts';
import { setInForce } from './set-in-force.ts';

export const setsHandlers = (context: Context): Handlers<typeof setsContract> => ({
  inForce: () => setInForce(context),
  exportFile: exportSet(context),
  preview: previewSet(context),
  apply: applySet(context),
  addMapping: addMapping(context),
  removeMapping: removeMapping(context),
});
