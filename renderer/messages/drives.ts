export const driveWords = {
  found: (name: string, folder: string) =>
    folder.startsWith(name) ? `Phát hiện ổ ${name}` : `Phát hiện ổ “${name}” (${folder})`,
  take: (action: string, name: string) => `${action}: ${name}`,
  read: 'Đọc ổ này',
  writeTo: 'Ghi vào ổ này',
} as const;
