/** Year, code and title for the new plan, from its title lines; the officer is asked for all three. */
export function suggestName(
  title: string,
  texts: readonly string[],
): { year: number | null; code: string; title: string } {
  const year = yearOf(title) ?? texts.map(yearOf).find((found) => found !== undefined) ?? null;
  return { year, title, code: year === null ? '' : `KH${year}-${initialsOf(fieldOf(title))}` };
}

function yearOf(text: string): number | undefined {
  const found = /năm\s+(20[2-3]\d)(?!\s*[-–]\s*20)/u.exec(text)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** 'phòng, chống đuối nước' out of 'Triển khai công tác phòng, chống đuối nước năm 2024 trên địa bàn tỉnh'. */
export function fieldOf(title: string): string {
  const bare = title
    .replace(/\s+(giai đoạn|năm|trên địa bàn|của tỉnh|tỉnh|đến năm)\s.*$/iu, '')
    .replace(/^kế hoạch\s+/iu, '')
    .replace(/^(triển khai|tổ chức|thực hiện|tăng cường|đẩy mạnh|về)(\s+(triển khai|thực hiện|về))*\s+/iu, '')
    .replace(/^(công tác|nhiệm vụ|chương trình|việc)\s+/iu, '')
    .trim();
  return bare === '' ? title : bare.slice(0, 1).toLocaleLowerCase('vi') + bare.slice(1);
}

function initialsOf(field: string): string {
  const letters = field.match(/\p{L}+/gu) ?? [];
  const initials = letters.map((word) => word.slice(0, 1)).join('');
  const plain = initials
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .toUpperCase();
  return plain.slice(0, 8) || 'KH';
}
