import type { Audience } from '../../shared/paper/audience.ts';

interface Words {
  readonly label: string;
  readonly names: Readonly<Record<Audience, string>>;
  readonly sideBySide: string;
}

export const audienceWords: Words = {
  label: 'Bản này để',
  sideBySide:
    'Số nhỏ được che riêng trong từng bản: không gửi cùng một nơi hai bản khác nhau của một kỳ, vì đặt cạnh nhau có thể tính ra số đã che.',
  names: { outside: 'Gửi ra ngoài cơ quan', inside: 'Lưu nội bộ' },
};
