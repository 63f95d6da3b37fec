import type { NearInspection } from '../../shared/inspections/inspections.contract.ts';
import { inspectionWords as words } from '../messages/inspections.ts';
import { Notice } from '../page/Notice.tsx';

interface Props {
  readonly days: number;
  readonly overlaps: readonly NearInspection[];
}

/** What the inspection that is being written would lie too near to. */
export const NearNotice = ({ days, overlaps }: Props) =>
  overlaps.length === 0 ? null : (
    <Notice tone="caution" message={words.near(days)}>
      {overlaps.map((one) => (
        <p key={one.id}>{words.nearOne(one)}</p>
      ))}
    </Notice>
  );
