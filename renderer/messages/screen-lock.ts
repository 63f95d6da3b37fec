import type { IdleMinutes } from '../../shared/screen-lock/screen-lock.contract.ts';

export const lockPage = {
  title: 'Màn hình đang khóa',
  kept: 'Mọi việc đã lưu vẫn còn; phần đang gõ dở trên màn hình sẽ hiện lại khi mở khóa.',
  passphrase: 'Cụm mật khẩu',
  show: 'Hiện chữ',
  unlock: 'Mở khóa',
  wrong: 'Cụm mật khẩu chưa đúng.',
  wait: (seconds: number) => `Có thể thử lại sau ${seconds} giây.`,
} as const;

export const lockButton = { lock: 'Khóa', hint: 'Khóa màn hình (Ctrl+L)' } as const;

export const lockCard = {
  title: 'Khóa màn hình',
  about:
    'Ngăn người đi qua xem, sửa khi vắng chỗ. Không mã hóa dữ liệu: ai lấy được ổ đĩa vẫn đọc được; muốn ngăn việc đó, hãy nhờ người quản trị bật mã hóa ổ đĩa (BitLocker).',
  isOff: 'Đang tắt.',
  isOn: 'Đang bật: khóa khi mở chương trình, khi máy ngủ, khi Windows khóa, khi bấm Ctrl+L.',
  set: 'Đặt cụm mật khẩu…',
  change: 'Đổi…',
  remove: 'Bỏ khóa…',
  idle: 'Tự khóa khi không ai dùng máy',
  idleFor: (minutes: IdleMinutes) => (minutes === null ? 'Không tự khóa' : `sau ${minutes} phút`),
} as const;

export const lockDialog = {
  set: 'Đặt cụm mật khẩu khóa màn hình',
  change: 'Đổi cụm mật khẩu khóa màn hình',
  remove: 'Bỏ khóa màn hình',
  forget:
    'Chương trình không giữ cụm mật khẩu. Nếu quên, người quản trị máy phải xóa tệp so-dieu-phoi.khoa.json trong thư mục dữ liệu; số liệu không mất.',
  current: 'Cụm mật khẩu đang dùng',
  keep: 'Lưu',
  removeNow: 'Bỏ khóa',
} as const;
