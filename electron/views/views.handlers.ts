import type { Handlers } from '../../shared/ipc/contract.ts';
import type { viewsContract } from '../../shared/views/views.contract.ts';
import type { Context } from '../context.ts';
import { completeness } from './completeness.ts';
import { elementTable } from './element-table.ts';
import { copyPicture, writePicture } from './pictures.ts';
import { placeTable } from './place-table.ts';
import { series } from './series.ts';
import { strip } from './strip.ts';
import { subjects } from './subjects.ts';

export const viewsHandlers = (context: Context): Handlers<typeof viewsContract> => ({
  subjects: () => subjects(context),
  byPlace: (input) => placeTable(context, input),
  elements: (input) => elementTable(context, input),
  series: (input) => series(context, input),
  completeness: (input) => completeness(context, input),
  strip: (input) => strip(context, input),
  copyPicture: copyPicture(context),
  writePicture: writePicture(context),
});
