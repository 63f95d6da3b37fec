/** A full stop, semicolon or the like, whatever brackets and quotation marks close after it. */
export const endsSentence = (text: string): boolean => /[.;!?…][)"”’*\]/.]*$/u.test(text.trimEnd());

export const endsWithColon = (text: string): boolean => /:["”’*)]*$/u.test(text.trimEnd());

export const isCapitals = (text: string): boolean => {
  const letters = text.match(/\p{L}/gu) ?? [];
  return letters.length >= 3 && letters.every((letter) => letter === letter.toUpperCase());
};

export const beginsLower = (text: string): boolean => /^[("“‘*]*\p{Ll}/u.test(text);

/** All that is not space: what no reading may lose. */
export const countCharacters = (text: string): number => text.replace(/\s/gu, '').length;

/** Lines of dashes, underlines or stars between the parts of a page. */
export const isSeparator = (text: string): boolean => /^[-–—_*=.~\s]{3,}$/u.test(text);

const verbs =
  /^(?:tổ chức|tiếp tục|tăng cường|đẩy mạnh|xây dựng|triển khai|thực hiện|phối hợp|chủ trì|chỉ đạo|hướng dẫn|kiểm tra|rà soát|tham mưu|tuyên truyền|nâng cao|bố trí|lồng ghép|vận động|quản lý|huy động|kiện toàn|phát động|trồng|chăm sóc|cung cấp|hỗ trợ|mở|lắp đặt|tập huấn)(?![\p{L}])/iu;

/** What gives work begins with what is to be done. */
export const beginsWithVerb = (text: string): boolean => verbs.test(text);
