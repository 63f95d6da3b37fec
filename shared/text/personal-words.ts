/** Kinds in the order in which a header that says several is reported. */
export const personalKinds = ['name', 'identity', 'birth', 'address', 'phone'] as const;
export type PersonalKind = (typeof personalKinds)[number];

interface PersonalWords {
  /** Tell it wherever they stand in the header. */
  readonly anywhere: readonly string[];
  /** Tell it only when they are the whole header. */
  readonly whole: readonly string[];
}

export const personalWords: Record<PersonalKind, PersonalWords> = {
  name: {
    anywhere: [
      'họ và tên',
      'họ tên',
      'họ đệm',
      'họ chữ đệm',
      'danh tính',
      'họ và chữ đệm',
      'tên đệm',
      'tên đối tượng',
      'tên người',
      'tên chủ hộ',
      'tên chủ cơ sở',
      'tên chủ quán',
      'tên chủ nhà',
      'tên nạn nhân',
      'tên học viên',
      'tên bị can',
      'tên nhân viên',
      'tên cán bộ',
      'tên khai sinh',
      'bí danh',
    ],
    whole: ['họ', 'nạn nhân', 'chủ hộ', 'chủ cơ sở', 'chủ quán', 'người đại diện'],
  },
  identity: {
    anywhere: [
      'cccd',
      'cmnd',
      'cmtnd',
      'cmt',
      'căn cước',
      'chứng minh nhân dân',
      'chứng minh thư',
      'hộ chiếu',
      'số định danh',
      'mã định danh',
      'định danh cá nhân',
      'mã số bhxh',
      'mã thẻ bhyt',
    ],
    whole: ['định danh', 'giấy tờ tùy thân', 'số giấy tờ tùy thân', 'số giấy tờ'],
  },
  birth: {
    anywhere: ['ngày sinh', 'năm sinh', 'ntns'],
    whole: ['sinh ngày', 'sinh năm', 'tuổi'],
  },
  address: {
    anywhere: [
      'địa chỉ',
      'nơi ở',
      'chỗ ở',
      'nơi cư trú',
      'nơi thường trú',
      'nơi tạm trú',
      'nơi đăng ký',
      'nơi sinh',
      'hộ khẩu thường trú',
      'hktt',
      'quê quán',
      'nguyên quán',
      'trú quán',
    ],
    whole: ['hộ khẩu', 'thường trú', 'số nhà'],
  },
  phone: {
    anywhere: ['số điện thoại', 'điện thoại di động', 'điện thoại liên hệ', 'sđt', 'đtdđ', 'số đt', 'số phone'],
    whole: ['điện thoại', 'đt', 'di động', 'số di động', 'zalo', 'số zalo'],
  },
};

/** Without their marks these mean harmless things as well: nam sinh (boys), nội ô (inner town), hộ (household), DT (diện tích). */
export const marksMatter: ReadonlySet<string> = new Set(['năm sinh', 'sinh năm', 'nơi ở', 'họ', 'tuổi', 'đt']);

/** All of the following are matched against folded text with one space at both ends. */

/** "Số người có CCCD", "Tổng số …", "Tỷ lệ …": a count of people is what the forms are for. */
export const countHeader =
  /^ (?:tong so|ty le|ti le|so (?:luong|nguoi|luot|truong hop|doi tuong|lao dong|cong dan|hoc sinh|tre|phu nu|can bo|vu|cuoc|buoi|lop|co so|ho(?! chieu))) /;

/** "(Ký, ghi rõ họ tên)" below the table, but not "Người đăng ký (họ tên)". */
export const signatureLine =
  / (?<!dang )ky (?:va )?(?:ghi )?(?:ro )?(?:ho|ten) | ghi ro ho (?:va )?ten (?:va )?(?:chuc vu )?(?:va )?(?:dong dau )?$/;

/** A header that opens so is about persons, whatever is said after it: "Họ và tên (không ghi tắt)". */
export const opening = /^ (?:ho va ten|ho ten|ho (?:va )?chu dem|ho dem|danh tinh|ngay sinh|nam sinh) /;

/** "Không nhập họ tên, địa chỉ": an instruction, or people counted because they lack the thing. */
export const denial = / (?:khong|cam) (?:duoc )?(?:ghi|nhap|neu|dien|dua|thu thap|luu|co) /;

/** Identifiers, addresses and telephones of offices and businesses, hotlines included. */
export const ofBody =
  / (?:don vi|co quan|co so|tru so|doanh nghiep|cong ty|to chuc|kinh doanh|ubnd|website|trang|email|van ban|duong day nong|hotline|tong dai|truc ban|hop thu) /;
export const ofPerson = / (?:nguoi|ca nhan|doi tuong|dai dien|nhan vien|chu (?:ho|co so|quan|nha|doanh nghiep)) /;
