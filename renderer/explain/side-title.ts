import type { SideName } from '../../shared/explain/explain.contract.ts';
import { sideWords } from '../../shared/explain/wording.ts';

/** 'Tử số: CS02' */
export const sideTitle = (side: SideName, formula: string): string => `${sideWords[side]}: ${formula}`;
