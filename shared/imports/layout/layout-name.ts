import type { Layout } from './layout.ts';

/** 'BM01 – Sheet1': what a layout is called until somebody calls it otherwise. */
export const layoutName = ({ form, sheet }: Layout): string => `${form} – ${sheet}`.slice(0, 120);
