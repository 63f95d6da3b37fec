export function readAudit(stdout: string): {
  readonly isAnswered: boolean;
  readonly grave: number;
  readonly sentence: string;
};
