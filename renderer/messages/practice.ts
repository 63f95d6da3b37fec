import { practiceMark } from '../../shared/practice/wording.ts';

export const practiceWords = {
  mark: practiceMark,
  banner:
    'Số ở đây là số bịa, “hôm nay” là 17/01/2023. Dữ liệu của văn phòng không mở và không đổi; giấy tờ ghi ra nằm trong thư mục tập.',
  offer: 'Muốn xem thử trước? Dữ liệu tập có sẵn số bịa của mười hai huyện; xóa được không còn dấu vết.',
  open: 'Mở dữ liệu tập',
  again: 'Mở lại dữ liệu tập',
  erase: 'Xóa dữ liệu tập',
  erased: { title: 'Đã xóa dữ liệu tập', advice: 'Không còn tệp nào của dữ liệu tập trong máy.' },
  keep: 'Về dữ liệu của văn phòng',
  leave: 'Thoát và xóa dữ liệu tập',
  filling: 'Đang ghi số tập',
  goOn: 'Ghi tiếp số tập',
  title: 'Tập làm quen',
  about:
    'Dữ liệu tập là một bản riêng của Kế hoạch với số bịa: chín huyện đã gửi, ba tệp còn trên “USB tập” để tự nhận. Làm gì ở đó cũng không ảnh hưởng đến dữ liệu của văn phòng.',
  marks:
    'Cửa sổ, thanh tiêu đề và mọi trang in của dữ liệu tập đều ghi “DỮ LIỆU TẬP”. Biểu ghi từ dữ liệu tập không nhập được vào dữ liệu của văn phòng.',
  steps: [
    'Mở dữ liệu tập; chờ chương trình ghi số của mười hai huyện (khoảng nửa phút).',
    'Vào Nhận số liệu, chọn USB, nhập ba tệp còn lại.',
    'Vào Báo cáo, xem trước rồi in ra PDF.',
    'Thoát và xóa dữ liệu tập khi đã quen.',
  ],
  isOpen: 'Dữ liệu tập đang mở. Dùng hai nút ở đầu cửa sổ để thoát.',
} as const;
