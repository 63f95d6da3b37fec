import type { ElectronApplication } from '@playwright/test';

export declare function showAt(
  app: ElectronApplication,
  view: { readonly size: string; readonly zoom: number },
): Promise<void>;
