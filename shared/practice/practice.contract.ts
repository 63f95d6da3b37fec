import { z } from 'zod';
import { PlaceId } from '../ids.ts';
import { command, query } from '../ipc/contract.ts';

const nothing = z.strictObject({});

/** A district whose invented workbook has not been made yet. */
export const PracticeDistrict = z.strictObject({ id: PlaceId, name: z.string() });
export type PracticeDistrict = z.infer<typeof PracticeDistrict>;

/**
 * Dữ liệu tập: a data folder of its own with invented figures, opened instead of the office's. The two never meet: one keeper is
 * closed before the other opens.
 */
export const practiceContract = {
  /** `isOpen`: what is seen now is practice; `exists`: there is something to go back to; `waiting`: not filled in yet. */
  state: query(
    nothing,
    z.strictObject({ isOpen: z.boolean(), exists: z.boolean(), waiting: z.array(PracticeDistrict) }),
  ),
  /** Goes over to the practice plan, made anew where there is none; the window is loaded again. */
  open: query(nothing, nothing),
  /** Makes, fills in and (but for the last few, which stay on the practice stick) takes in one district's workbook. */
  fill: command(z.strictObject({ district: PlaceId }), nothing),
  /** Back to the office's own data; `erase` leaves nothing of the practice plan behind. */
  leave: query(z.strictObject({ erase: z.boolean() }), nothing),
  /** From outside, for one who has left it before. */
  erase: command(nothing, nothing),
};
