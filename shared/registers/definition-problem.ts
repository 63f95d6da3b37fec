export type LifeFault =
  | 'life-removed'
  | 'step-twice'
  | 'step-removed'
  | 'step-after'
  | 'step-state'
  | 'step-term'
  | 'step-field'
  | 'covers-field';

export type DefinitionFault =
  | 'person'
  | 'twice'
  | 'same-name'
  | 'kind-changed'
  | 'removed'
  | 'options-missing'
  | 'register-missing'
  | 'text-in-counts-only'
  | 'feed-field'
  | 'feed-twice'
  | 'feed-step'
  | 'feed-taken'
  | LifeFault;

export interface DefinitionProblem {
  readonly fault: DefinitionFault;
  /** The field's name or the element's code. */
  readonly about: string;
}
