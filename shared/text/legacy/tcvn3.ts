/**
 * TCVN3 (ABC): one code for each letter, read here as the Latin-1 character of that code. Capitals with a tone do not
 * exist; fonts whose name ends in H show small letters as capitals. Codes not named here are empty in these fonts.
 */
const runs: readonly (readonly [firstCode: number, letters: string])[] = [
  [0xa1, 'ĂÂÊÔƠƯĐăâêôơưđ'],
  [0xb5, 'àảãáạ'],
  [0xbb, 'ằẳẵắ'],
  [0xc6, 'ặầẩẫấậè'],
  [0xce, 'ẻẽéẹềểễếệìỉ'],
  [0xdc, 'ĩíịò'],
  [0xe1, 'ỏõóọồổỗốộờởỡớợù'],
  [0xf1, 'ủũúụừửữứựỳỷỹýỵ'],
];

const letterOf = new Map(
  runs.flatMap(([first, letters]) =>
    Array.from(letters, (letter, at): [string, string] => [String.fromCharCode(first + at), letter]),
  ),
);

/** Characters that are no TCVN3 letter stay as they are. */
export const fromTcvn3 = (text: string): string => text.replace(/[¡-ÿ]/g, (code) => letterOf.get(code) ?? code);
