import type { Audience } from '../../shared/paper/audience.ts';

export const audienceWords: { readonly label: string; readonly names: Readonly<Record<Audience, string>> } = {
  label: 'Bản này để',
  names: { outside: 'Gửi ra ngoài cơ quan', inside: 'Lưu nội bộ' },
};
