import { NativeSelect } from '@mantine/core';
import { changeLevel } from '../../shared/plan-reader/corrections.ts';
import type { ReadLine } from '../../shared/plan-reader/proposal.ts';
import { readerWords } from '../messages/plan-reader.ts';
import { correct } from './draft.ts';

const levels = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** Goes to the chosen level step by step, as far as the heading above allows. */
export const LevelField = ({ line }: { readonly line: ReadLine }) => (
  <NativeSelect
    label={readerWords.detail.level}
    data={levels}
    value={String(line.level)}
    onChange={(event) => {
      const wanted = Number(event.currentTarget.value);
      const by = wanted > line.level ? 1 : -1;
      const steps = Array.from({ length: Math.abs(wanted - line.level) });
      correct((lines) => steps.reduce<typeof lines>((now) => changeLevel(now, line.id, by), lines));
    }}
  />
);
