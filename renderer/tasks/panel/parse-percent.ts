/** '45', '45%', ' 45 % '; null for nothing; undefined for what is no whole number from 0 to 100. */
export function parsePercent(text: string): number | null | undefined {
  const plain = text.replaceAll(/[%\s]/g, '');
  if (plain === '') return null;
  const value = /^\d{1,3}$/.test(plain) ? Number(plain) : Number.NaN;
  return value <= 100 ? value : undefined;
}
