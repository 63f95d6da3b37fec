import type { CountedLevel } from './indicator-seed.ts';

/** What is counted when places are: "176/204 xã" stands for xã, phường and thị trấn alike. */
export const placeUnits: Readonly<Record<CountedLevel, string>> = { commune: 'xã', district: 'huyện' };
