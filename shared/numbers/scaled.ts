/**
 * A number with `scale` decimals is held as the integer value × 10^scale, so sums are exact:
 * 1.234,5 with scale 1 is { value: 12345, scale: 1 }.
 */
export interface Scaled {
  readonly value: number;
  readonly scale: number;
}

/** '1.234,5': thousands point, decimal comma, always `scale` decimals. */
export function formatScaled(value: number, scale: number): string {
  const digits = String(Math.abs(value)).padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale).replace(/\B(?=(?:\d{3})+$)/g, '.');
  const sign = value < 0 ? '-' : '';
  return scale === 0 ? sign + whole : `${sign + whole},${digits.slice(-scale)}`;
}

/** The same number with another count of decimals; undefined when decimals other than 0 would be lost. */
export function rescale({ value, scale }: Scaled, target: number): number | undefined {
  if (target >= scale) return value * 10 ** (target - scale);
  const divisor = 10 ** (scale - target);
  return value % divisor === 0 ? value / divisor : undefined;
}
