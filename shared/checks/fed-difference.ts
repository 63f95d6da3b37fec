import type { FedHolder } from '../forms/fed-figure-choice.ts';
import type { ElementCode, PlaceId } from '../ids.ts';

/** A figure that a register gives and the district reported otherwise. */
export interface FedDifference {
  readonly element: ElementCode;
  readonly placeId: PlaceId;
  readonly register: string;
  readonly holds: FedHolder;
  readonly fed: ShownFigure;
  readonly reported: ShownFigure;
  /** The officer has chosen between these very two. */
  readonly settled: { readonly reason: string; readonly at: string } | null;
}

/** `value` null: what is no number, such as an answer from a list. */
export interface ShownFigure {
  readonly value: number | null;
  readonly text: string;
}
