/** Papers and pictures that can prove work; nothing that could run. Lower case, without the point. */
export const evidenceKinds = [
  'pdf',
  'doc',
  'docx',
  'xls',
  'xlsx',
  'ods',
  'odt',
  'rtf',
  'txt',
  'csv',
  'jpg',
  'jpeg',
  'png',
  'tif',
  'tiff',
  'ppt',
  'pptx',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** 100 MB: a thick scanned decision fits, a film does not. */
export const evidenceBytes = 100 * 1024 * 1024;

/** By the end of the name alone; undefined for what is not taken. */
export function evidenceKind(fileName: string): EvidenceKind | undefined {
  const ending = fileName.slice(fileName.lastIndexOf('.') + 1).toLowerCase();
  return fileName.includes('.') ? evidenceKinds.find((kind) => kind === ending) : undefined;
}
