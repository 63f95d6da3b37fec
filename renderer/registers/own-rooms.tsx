import type { ReactNode } from 'react';
import type { RegisterCode } from '../../shared/ids.ts';
import { inspectionRegisters } from '../../shared/inspections/inspection-registers.ts';
import { scoreRegister } from '../../shared/scoring/score-register.ts';
import { SeasonView } from '../inspections/SeasonView.tsx';
import { inspectionWords } from '../messages/inspections.ts';
import { scoringWords } from '../messages/scoring.ts';
import { ScoringView } from '../scoring/ScoringView.tsx';
import { SheetView } from '../scoring/SheetView.tsx';

/** What a register has beside its entries. */
export interface OwnRoom {
  readonly name: string;
  readonly show: () => ReactNode;
}

const rooms: Readonly<Record<string, readonly OwnRoom[]>> = {
  [inspectionRegisters.inspections]: [{ name: inspectionWords.room, show: () => <SeasonView /> }],
  [scoreRegister]: [
    { name: scoringWords.scores, show: () => <ScoringView /> },
    { name: scoringWords.sheet, show: () => <SheetView /> },
  ],
};

export const ownRoomsOf = (register: RegisterCode | undefined): readonly OwnRoom[] =>
  register === undefined ? [] : (rooms[register] ?? []);
