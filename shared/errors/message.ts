/** What happened, and what to do. */
export interface Message {
  readonly title: string;
  readonly advice: string;
}
