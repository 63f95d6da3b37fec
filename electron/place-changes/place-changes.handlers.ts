import type { Handlers } from '../../shared/ipc/contract.ts';
import type { placesContract } from '../../shared/places/places.contract.ts';
import type { Context } from '../context.ts';
import { applyChange } from './apply-change.ts';
import { previewChange } from './preview-change.ts';
import { readChangeFile } from './read-change-file.ts';

export type PlaceChangeHandlers = Pick<Handlers<typeof placesContract>, 'preview' | 'apply' | 'importFile'>;

/** Merging, splitting, ending: reaches into bodies, forms and deadlines, so it stands above all of them. */
export const placeChangesHandlers = (context: Context): PlaceChangeHandlers => ({
  preview: previewChange(context),
  apply: applyChange(context),
  importFile: readChangeFile(context),
});
