import type { InspectionColumn } from './inspection-table.ts';

/** Printed words of the table of inspections. */
export const inspectionTableWords = {
  number: 'TT',
  team: 'Đội kiểm tra liên ngành 178',
  provinceTeam: 'Cấp tỉnh',
  total: 'Cộng toàn tỉnh',
  groups: {
    visits: 'Số cuộc kiểm tra',
    establishments: 'Cơ sở',
    sanctions: 'Xử phạt cơ sở',
    rechecks: 'Hậu kiểm',
  },
  columns: {
    planned: 'Theo kế hoạch: phải làm',
    plannedDone: 'Theo kế hoạch: đã làm',
    unannounced: 'Đột xuất',
    establishments: 'Được kiểm tra',
    violating: 'Vi phạm',
    decisions: 'Số quyết định',
    money: 'Tiền phạt (đồng)',
    suspended: 'Đình chỉ, thu hồi giấy phép',
    rechecked: 'Số cơ sở',
    stillViolating: 'Còn vi phạm',
  } satisfies Readonly<Record<InspectionColumn, string>>,
  nothing: '–',
  key:
    'Ghi chú: số liệu tính từ các sổ theo dõi số 6, 7, 8 theo ngày của từng việc trong kỳ, không phải từ biểu của huyện; ' +
    'xử phạt chỉ gồm vi phạm của cơ sở kinh doanh; hàng huyện, thành phố là đội cấp huyện và việc không ghi cuộc kiểm tra; ' +
    '“–”: trong kỳ sổ không có dòng nào.',
} as const;

/** A hậu kiểm that is owed, as it stands among what falls due. */
export const recheckDuty = {
  name: 'Hậu kiểm sau cuộc kiểm tra có vi phạm',
  note: (days: number) =>
    `Văn bản không quy định thời hạn hậu kiểm; ${days} ngày sau lần xử phạt cuối (chưa xử phạt: sau kết luận) do văn phòng đặt.`,
  provinceTeam: 'Đội kiểm tra liên ngành 178 tỉnh',
  /** 'Huyện Mường La' stands inside the name: 'Đội … 178 huyện Mường La' */
  districtTeam: (district: string) =>
    `Đội kiểm tra liên ngành 178 ${district.charAt(0).toLocaleLowerCase('vi')}${district.slice(1)}`,
  someDistrict: 'cấp huyện',
} as const;
