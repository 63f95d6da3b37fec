const headBytes = 4_096;

const zip = [0x50, 0x4b, 0x03, 0x04];
const compound = [0xd0, 0xcf, 0x11, 0xe0];

export const isZip = (bytes: Buffer): boolean => startsWith(bytes, zip);

/** The container of .xls, .doc, .msi and of password-protected .xlsx and .docx. */
export const isCompoundFile = (bytes: Buffer): boolean => startsWith(bytes, compound);

/** The stream names of a compound file are UTF-16. */
export const holdsStream = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));

/** A copy that stopped half-way often has the right length and nothing in it. */
export const isZeroFilled = (bytes: Buffer): boolean => bytes.subarray(0, headBytes).every((byte) => byte === 0);

/** The encoding that a mark at the start names. */
export function markedEncoding(bytes: Buffer): 'utf-8' | 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  if (startsWith(bytes, [0xfe, 0xff])) return 'utf-16be';
  return startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 'utf-8' : undefined;
}

/** The beginning as text. Legacy Vietnamese text has no signature, so bytes that are not Unicode are shown as Latin-1. */
export function headText(bytes: Buffer): string {
  const head = bytes.subarray(0, headBytes);
  const encoding = markedEncoding(head);
  return encoding === undefined ? head.toString('latin1') : new TextDecoder(encoding).decode(head);
}

export function startsWith(bytes: Buffer, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
