import { z } from 'zod';
import { FormCode, PlaceId } from '../../shared/ids.ts';
import type { Audience } from '../../shared/paper/audience.ts';
import { Step, Subject } from '../../shared/views/views.contract.ts';

/** As it stands in the address, so that a notice or a link can lead to a view. */
export const IndicatorsView = z.enum(['ky', 'dia-ban', 'nhieu-nam', 'du-so-lieu', 'dai-lich']);
export type IndicatorsView = z.infer<typeof IndicatorsView>;

const year = z.number().int().min(1990).max(2100);

export const indicatorsSearch = z.object({
  xem: IndicatorsView.optional(),
  /** The indicator open beside the table of the period. */
  chon: z.string().optional(),
  /** 'indicator:CT04' or 'element:TT01'. */
  so: z.string().optional(),
  huyen: PlaceId.optional(),
  /** The place whose sources are open. */
  xa: PlaceId.optional(),
  /** Of the period alone, not lũy kế. */
  trongKy: z.boolean().optional(),
  /** All elements of a group side by side. */
  bang: z.enum(['dia-ban', 'truong']).optional(),
  bieu: FormCode.optional(),
  nhom: z.string().optional(),
  buoc: Step.optional(),
  tu: year.optional(),
  den: year.optional(),
  /** As it may leave the office. */
  ngoai: z.boolean().optional(),
});
export type IndicatorsSearch = z.infer<typeof indicatorsSearch>;

export const subjectText = ({ kind, code }: Subject): string => `${kind}:${code}`;

export function subjectOfText(text: string | undefined): Subject | undefined {
  const [kind = '', code = ''] = text?.split(':') ?? [];
  return Subject.safeParse({ kind, code }).data;
}

/** A copy for outside is asked for; what is in view stays in the office otherwise. */
export const audienceOf = ({ ngoai }: IndicatorsSearch): Audience => (ngoai === true ? 'outside' : 'inside');
