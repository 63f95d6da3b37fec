import type { PaperDocument } from '../../shared/paper/document.ts';

export interface MadePaper {
  readonly document: PaperDocument;
  /** The beginning of its file's name. */
  readonly stem: string;
}
