export interface Screen {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly close: () => void;
}
export function openScreen(kind: 'desktop' | 'virtual' | 'none'): Promise<Screen>;
