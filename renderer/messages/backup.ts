import type { BackupReason } from '../../shared/backup/archive.ts';
import type { Strength } from '../../shared/backup/passphrase.ts';
import type { DatabaseRefusal } from '../../shared/errors/app-error.ts';
import { bytes, count } from './numbers.ts';
import { dayAndTime } from './time.ts';

export const backupWords = {
  title: 'Sao lưu và khôi phục',
  backUpNow: 'Sao lưu ngay',
  outside: 'Sao lưu ra USB…',
  rehearse: 'Diễn tập khôi phục',
  openOther: 'Mở bản sao lưu khác…',
  list: 'Bản sao lưu đã có',
  made: (fileName: string) => ({ title: 'Đã sao lưu và kiểm tra lại bản sao', advice: fileName }),
  damaged: (number: number) => ({
    title: `${count(number)} tệp gốc không còn như lúc nhận`,
    advice:
      'Bản sao lưu vẫn dùng được. Hãy tìm các tệp này trong bản sao lưu cũ hơn: “Khôi phục” sẽ đưa tệp còn tốt trở lại.',
  }),
  empty: {
    title: 'Chưa có bản sao lưu nào',
    advice: 'Bấm “Sao lưu ngay”. Bản sao chỉ được giữ sau khi đã đọc lại và kiểm tra.',
  },
  columns: {
    madeAt: 'Lúc',
    reason: 'Loại',
    size: 'Dung lượng',
    verified: 'Kiểm tra',
    encrypted: 'Mã hóa',
    actions: 'Xem, khôi phục',
  },
  reasons: {
    request: 'Theo yêu cầu',
    exit: 'Khi thoát',
    import: 'Trước khi nhận USB',
    migration: 'Trước khi nâng cấp',
    outside: 'Ra USB',
  } satisfies Record<BackupReason, string>,
  verified: 'Đạt',
  notVerified: 'Chưa',
  encrypted: 'Có',
  plain: 'Không',
  away: 'Không thấy tệp (USB đã rút?)',
  open: 'Mở…',
  openOf: (madeAt: string) => `Mở bản sao lưu ${dayAndTime(madeAt)}`,
  working: 'Đang xử lý bản sao lưu',
  progress: (done: number, total: number) => `${bytes(done)} trên khoảng ${bytes(total)}`,
  stop: 'Dừng',
  lastRehearsal: (at: string, isSound: boolean) =>
    `Diễn tập gần nhất: ${dayAndTime(at)}, ${isSound ? 'khôi phục được' : 'không khôi phục được trọn vẹn'}.`,
  noRehearsal: 'Chưa diễn tập khôi phục lần nào.',
  lastRestore: (at: string, madeAt: string) =>
    `Đã khôi phục lúc ${dayAndTime(at)} từ bản sao lưu ${dayAndTime(madeAt)}; dữ liệu trước đó ở tệp “so-dieu-phoi_truoc-khoi-phuc…” trong thư mục dữ liệu, mở lại được bằng “Mở bản sao lưu khác…”.`,
  rehearsalDue: {
    title: 'Đã đến lúc diễn tập khôi phục',
    advice:
      'Mất khoảng một phút: chương trình thử khôi phục bản mới nhất vào một thư mục tạm rồi xóa đi. Dữ liệu không đổi.',
  },
  rehearsed: (seconds: number, madeAt: string) => ({
    title: 'Diễn tập đạt: bản sao lưu khôi phục được',
    advice: `Bản ${dayAndTime(madeAt)} đã được mở, đọc từng dòng và so khớp trong ${count(seconds)} giây. Ngày diễn tập đã ghi lại.`,
  }),
  rehearsalFailed: (missing: number) => ({
    title:
      missing === 0 ? 'Diễn tập không đạt: bản sao lưu bị hỏng' : `Diễn tập không đạt: thiếu ${count(missing)} tệp gốc`,
    advice: 'Dữ liệu hiện nay vẫn nguyên vẹn. Hãy bấm “Sao lưu ngay”, rồi diễn tập lại.',
  }),
  chosenLeaves: {
    title: 'Thư mục sao lưu đang chọn nằm trên ổ tháo rời',
    advice:
      'Bản sao hằng ngày được giữ trong máy, không ghi ra ổ đó khi chưa mã hóa. Muốn có bản trên ổ đó, hãy dùng “Sao lưu ra USB…”.',
  },
  outsideDialog: {
    title: 'Sao lưu ra USB',
    about:
      'Một tệp mã hóa chứa toàn bộ dữ liệu và tệp gốc. Chương trình không giữ cụm mật khẩu: mất cụm mật khẩu là mất bản sao này.',
    folder: 'Nơi ghi',
    passphrase: 'Cụm mật khẩu',
    again: 'Nhập lại cụm mật khẩu',
    show: 'Hiện chữ',
    differs: 'Hai lần nhập chưa giống nhau.',
    suggest: 'Tạo cụm mật khẩu',
    suggested: 'Chương trình đã tạo cụm này; hãy in phiếu khôi phục ngay sau khi ghi, vì cụm không được lưu ở đâu.',
    strength: {
      short: 'Còn ngắn: cần ít nhất 12 ký tự.',
      weak: 'Yếu: dễ đoán, chưa dùng được.',
      fair: 'Tạm được: đủ dùng nếu tự nghĩ ra và không dùng ở nơi khác.',
      strong: 'Mạnh, nếu được chọn ngẫu nhiên.',
    } satisfies Record<Strength, string>,
    write: 'Ghi và kiểm tra',
    written: (fileName: string, size: number, files: number) => ({
      title: `Đã ghi, đọc lại và kiểm tra: ${fileName}`,
      advice: `${bytes(size)}, có ${count(files)} tệp gốc. Hãy in phiếu khôi phục và cất tách khỏi USB.`,
    }),
    sheet: 'In phiếu khôi phục…',
    sheetName: 'Phiếu khôi phục',
  },
  dialog: {
    title: 'Bản sao lưu',
    passphrase: 'Cụm mật khẩu (trên phiếu khôi phục)',
    look: 'Xem bên trong',
    inside: 'Trong bản sao lưu',
    rows: {
      madeAt: 'Lúc sao lưu',
      program: 'Chương trình',
      newest: 'Thay đổi mới nhất',
      figures: 'Số liệu',
      tasks: 'Nhiệm vụ',
      imports: 'Tệp đã nhận',
      reports: 'Bản in báo cáo',
      files: 'Tệp gốc kèm theo',
      lastImports: 'Tệp nhận sau cùng',
    },
    none: 'Chưa có',
    lost: 'Sẽ không còn trong dữ liệu đang dùng nếu khôi phục',
    nothingLost: 'Khôi phục thì không mất gì: sau bản sao lưu này chưa ghi thêm gì.',
    lostRows: {
      changes: 'Thay đổi về nhiệm vụ, thời hạn, danh mục',
      figures: 'Số liệu ghi hoặc sửa',
      imports: 'Tệp đã nhận',
      reports: 'Bản in báo cáo',
    },
    keptBeside: 'Dữ liệu đang dùng không bị xóa: nó được giữ ở một tệp bên cạnh trong thư mục dữ liệu.',
    restore: 'Khôi phục từ bản này',
    restoreNow: 'Khôi phục ngay',
    ask: 'Chương trình sẽ mở lại với dữ liệu của bản sao lưu. Có chắc không?',
    keep: 'Không, giữ dữ liệu hiện nay',
    past: 'Mở để xem, không sửa',
    pastOpened: {
      title: 'Đã mở ở cửa sổ thứ hai',
      advice: 'Cửa sổ đó chỉ để xem; mọi thay đổi đều bị từ chối. Đóng cửa sổ là xong.',
    },
  },
  rescue: {
    title: 'Khôi phục từ bản sao lưu',
    about:
      'Dữ liệu của bản sao lưu được ghi vào một tệp mới, kiểm tra xong thì chương trình mở ra ngay. Tệp không mở được không bị xóa, không bị ghi đè: nó được giữ ở bên cạnh trong thư mục dữ liệu.',
    before: {
      'newer-version':
        'Chỉ nên khôi phục khi không còn phiên bản chương trình mới: dữ liệu ghi bằng phiên bản ấy sẽ không có trong bản sao lưu cũ hơn.',
      unreadable: 'Chỉ nên khôi phục khi đã thử các cách trên mà vẫn không mở được: dữ liệu có thể còn nguyên vẹn.',
      missing: 'Chỉ nên khôi phục khi đã cắm đủ ổ đĩa, đã tìm trong Thùng rác mà vẫn không thấy tệp.',
    } satisfies Partial<Record<DatabaseRefusal, string>>,
    empty: 'Chưa thấy bản sao lưu nào trên máy này. Hãy cắm USB hoặc ổ đĩa có bản sao lưu rồi bấm “Chọn tệp…”.',
    choose: 'Chọn tệp…',
    lost: 'Có trong tệp không mở được (phần còn đọc được), không còn nữa nếu khôi phục',
    nothingLost: 'Theo phần còn đọc được của tệp không mở được, sau bản sao lưu này chưa ghi thêm gì.',
    unknown: 'không đọc được',
    allUnknown: 'Tệp không mở được cũng không đọc được, nên không biết sau bản sao lưu này đã ghi thêm những gì.',
    keptBeside:
      'Tệp không mở được không bị xóa, không bị ghi đè: nó được giữ ở một tệp bên cạnh trong thư mục dữ liệu.',
    keep: 'Không, để nguyên',
  },
  viewing: (madeAt: string) => `Đang xem ngày ${dayAndTime(madeAt)}: bản sao lưu, chỉ xem. Không có gì ở đây sửa được.`,
} as const;
