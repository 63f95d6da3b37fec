export const displayWords = {
  title: 'Hiển thị',
  theme: 'Độ tương phản',
  themes: { system: 'Theo máy', light: 'Thường', 'high-contrast': 'Tương phản cao' },
  zoom: 'Chữ to hơn: Ctrl+Cộng; nhỏ lại: Ctrl+Trừ; như cũ: Ctrl+0.',
} as const;
