export const exportWords = {
  planYear: (year: number) => `Năm kế hoạch ${year}`,
  legend: 'Ghi chú:',
  noRows: 'Không có dòng nào theo bộ lọc đang chọn.',
} as const;
