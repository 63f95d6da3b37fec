export type Tone = 'good' | 'caution' | 'bad' | 'neutral' | 'brand';

/** Colour, the letter or sign on it, and the word that says the same. */
export interface SignWords {
  readonly tone: Tone;
  readonly mark: string;
  readonly word: string;
}
