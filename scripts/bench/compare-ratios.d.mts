type Ratios = Readonly<Record<string, number>>;
export function ratiosOf(lines: readonly { readonly id: string; readonly ratio?: number | null }[]): Ratios;
export function compareRatios(stored: Ratios, measured: Ratios): string[];
