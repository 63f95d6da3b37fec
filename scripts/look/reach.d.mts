import type { Page } from '@playwright/test';

export declare function outOfReach(page: Page): Promise<string[]>;
