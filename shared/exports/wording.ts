export const exportWords = {
  planYear: (year: number) => `Năm kế hoạch ${year}`,
  legend: 'Ghi chú:',
  fromScreen: 'Bảng lấy đúng như trên màn hình; tài liệu nội bộ, không gửi ra ngoài cơ quan.',
  noRows: 'Không có dòng nào theo bộ lọc đang chọn.',
} as const;
