import { z } from 'zod';

/** Who a paper is for: what goes out of the office hides small counts, what stays is exact. */
export const Audience = z.enum(['outside', 'inside']);
export type Audience = z.infer<typeof Audience>;

/** Counts below this are guarded on that paper; 0 guards nothing. */
export const guardFor = (audience: Audience, smallCountBelow: number): number =>
  audience === 'outside' ? smallCountBelow : 0;

/** What a paper says of itself at its foot. */
export const audienceNotes: Readonly<Record<Audience, string>> = {
  outside: 'Bản gửi ra ngoài cơ quan.',
  inside: 'Tài liệu nội bộ, số liệu đầy đủ; không gửi ra ngoài cơ quan.',
};
