import { z } from 'zod';

/** The very hidden sheet by which a returned file is known; all values are text. */
export const metadataSheetName = '_so_dieu_phoi';
export const productMark = 'so-dieu-phoi';

export const FormMetadata = z.object({
  product: z.literal(productMark),
  form: z.string(),
  version: z.string().regex(/^[1-9]\d{0,5}$/),
  plan: z.string(),
  province: z.string(),
  district: z.string(),
  period: z.string(),
  'made-on': z.string(),
});
export type FormMetadata = z.infer<typeof FormMetadata>;

export const metadataKeys = FormMetadata.keyof().options;
