/** Names of the calendar's own buttons. */
export const dayWords = {
  nextMonth: 'Tháng sau',
  previousMonth: 'Tháng trước',
  nextYear: 'Năm sau',
  previousYear: 'Năm trước',
  nextDecade: 'Mười năm sau',
  previousDecade: 'Mười năm trước',
  monthLevelControl: 'Chọn tháng',
  yearLevelControl: 'Chọn năm',
};

export const clearDay = 'Xóa ngày';
