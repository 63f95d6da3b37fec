/** Words of registers whose entries go on step by step. */
export const caseWords = {
  placeFirst: 'Hãy chọn địa bàn trước',
  noChoice: (register: string) => `Địa bàn này chưa có dòng nào trong sổ ${register}`,
  elsewhere: (id: string) => `Dòng số ${id}, ở địa bàn khác`,
} as const;
