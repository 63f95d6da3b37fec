import type { UndoableOperation } from '../../shared/undo/undo.contract.ts';

/** What was done, inside a sentence. */
export const operationNames: Readonly<Record<UndoableOperation, string>> = {
  'tasks.update': 'cập nhật tiến độ, ghi chú',
  'tasks.addResult': 'ghi kết quả',
  'tasks.removeResult': 'bỏ kết quả',
  'tasks.addEvidence': 'thêm minh chứng',
  'tasks.removeEvidence': 'bỏ minh chứng',
  'tasks.addTask': 'thêm nhiệm vụ',
  'tasks.changeTask': 'sửa nhiệm vụ',
  'tasks.endTask': 'kết thúc nhiệm vụ',
  'tasks.supersede': 'thay lời văn',
  'tasks.assign': 'giao nhiệm vụ',
  'tasks.endAssignment': 'thôi giao nhiệm vụ',
  'filters.save': 'lưu bộ lọc',
  'filters.remove': 'xóa bộ lọc',
  'deadlines.addRegime': 'thêm chế độ báo cáo',
  'deadlines.changeRegime': 'sửa chế độ báo cáo',
  'deadlines.endRegime': 'kết thúc chế độ báo cáo',
  'deadlines.regenerate': 'tạo các việc còn thiếu theo quy tắc',
  'deadlines.ask': 'yêu cầu báo cáo đột xuất',
  'deadlines.skip': 'ghi không phải nộp',
  'deadlines.unskip': 'bỏ ghi không phải nộp',
  'deadlines.move': 'dời ngày đến hạn',
  'deadlines.extend': 'gia hạn',
  'deadlines.receive': 'nhận văn bản giấy',
  'deadlines.returnReceipt': 'trả lại văn bản',
  'calendar.save': 'sửa lịch làm việc',
  'calendar.remove': 'bỏ ngày khỏi lịch làm việc',
  'calendar.importFile': 'nhập lịch làm việc từ tệp',
  'rollover.run': 'lập kế hoạch năm mới',
  'planReader.accept': 'nhận kế hoạch từ tệp',
  'indicators.save': 'sửa bộ chỉ tiêu',
  'indicators.retire': 'ngừng dùng, dùng lại chỉ tiêu',
  'sets.apply': 'nạp bộ biểu mẫu',
  'sets.addMapping': 'thêm đối chiếu mã',
  'sets.removeMapping': 'bỏ đối chiếu mã',
  'places.apply': 'thay đổi đơn vị hành chính',
  'places.saveAlias': 'thêm cách viết tên đơn vị',
  'places.removeAlias': 'bỏ cách viết tên đơn vị',
  'imports.saveLayout': 'nhớ bố cục bảng',
  'imports.changeLayout': 'sửa bố cục đã nhớ',
  'imports.removeLayout': 'xóa bố cục đã nhớ',
  'registers.add': 'thêm dòng vào sổ',
  'registers.change': 'sửa dòng của sổ',
  'registers.remove': 'xóa dòng của sổ',
  'registers.define': 'sửa sổ theo dõi',
  'registers.addRegister': 'thêm sổ theo dõi',
  'registers.retire': 'ngừng hoặc dùng lại sổ theo dõi',
};

export const undoWords = {
  undo: 'Hoàn tác',
  next: (operation: UndoableOperation | undefined) =>
    operation === undefined ? 'Hoàn tác' : `Hoàn tác: ${operationNames[operation]}`,
  keys: 'Ctrl+Z',
  done: (operation: UndoableOperation) => `Đã ${operationNames[operation]}.`,
  undone: (operation: UndoableOperation | undefined) =>
    operation === undefined
      ? 'Không còn bước nào của lần mở này để hoàn tác.'
      : `Đã hoàn tác: ${operationNames[operation]}.`,
} as const;
