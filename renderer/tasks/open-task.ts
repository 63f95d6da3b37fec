import type { AgencyId, TaskId } from '../../shared/ids.ts';

/** The agencies whose part of the task is shown. */
export interface PanelScope {
  readonly name: string;
  readonly agencies: ReadonlySet<AgencyId>;
}

export interface OpenTask {
  readonly id: TaskId;
  /** Null: everybody's part. */
  readonly scope: PanelScope | null;
  readonly byKeyboard: boolean;
  /** Gives the focus back to where the task was opened from. */
  readonly back: () => void;
}
