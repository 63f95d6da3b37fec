/** Of the size that was designed, from 100 to 200 %. */
export const zoomSteps: readonly number[] = [1, 1.1, 1.25, 1.5, 1.75, 2];

export interface ZoomKey {
  readonly control: boolean;
  readonly alt: boolean;
  readonly key: string;
}

/** What Ctrl with +, - or 0 makes of the zoom; undefined for every other key. */
export function zoomAfter(zoom: number, { control, alt, key }: ZoomKey): number | undefined {
  if (!control || alt) return undefined;
  if (key === '0') return 1;
  const at = zoomSteps.findIndex((step) => step >= zoom - 0.01);
  if (key === '+' || key === '=') return zoomSteps[Math.min(at + 1, zoomSteps.length - 1)];
  if (key === '-' || key === '_') return zoomSteps[Math.max(at - 1, 0)];
  return undefined;
}
