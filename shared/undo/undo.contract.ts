import { z } from 'zod';
import { command, query } from '../ipc/contract.ts';

/** The operations that can be taken back; the screen has a word for each. */
export const UndoableOperation = z.enum([
  'tasks.update',
  'tasks.addResult',
  'tasks.removeResult',
  'tasks.addEvidence',
  'tasks.removeEvidence',
  'tasks.addTask',
  'tasks.changeTask',
  'tasks.endTask',
  'tasks.supersede',
  'tasks.assign',
  'tasks.endAssignment',
  'filters.save',
  'filters.remove',
  'deadlines.addRegime',
  'deadlines.changeRegime',
  'deadlines.endRegime',
  'deadlines.regenerate',
  'deadlines.ask',
  'deadlines.skip',
  'deadlines.unskip',
  'deadlines.move',
  'deadlines.extend',
  'deadlines.receive',
  'deadlines.returnReceipt',
  'calendar.save',
  'calendar.remove',
  'calendar.importFile',
  'rollover.run',
  'planReader.accept',
  'indicators.save',
  'indicators.retire',
  'sets.apply',
  'sets.addMapping',
  'sets.removeMapping',
  'places.apply',
  'places.saveAlias',
  'places.removeAlias',
  'imports.saveLayout',
  'imports.changeLayout',
  'imports.removeLayout',
  'reports.saveOutline',
  'reports.restoreOutline',
  'reports.write',
  'documents.save',
  'documents.remove',
  'registers.add',
  'registers.change',
  'registers.remove',
  'registers.addStep',
  'registers.changeStep',
  'registers.removeStep',
  'registers.define',
  'registers.addRegister',
  'registers.retire',
]);
export type UndoableOperation = z.infer<typeof UndoableOperation>;

const Step = z.strictObject({ operation: UndoableOperation });

export const undoContract = {
  /** How many steps of this run can be taken back (50 at most), and the newest. */
  state: query(z.strictObject({}), z.strictObject({ steps: z.number().int(), next: Step.nullable() })),
  /** Takes the newest step back; null when there is none. */
  last: command(z.strictObject({}), z.strictObject({ undone: Step.nullable() })),
};
