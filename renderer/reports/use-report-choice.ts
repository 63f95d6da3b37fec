import { useState } from 'react';
import { type PeriodCode, type PeriodKind, parsePeriod } from '../../shared/calendar/period.ts';
import type { Audience } from '../../shared/paper/audience.ts';
import {
  annexesOf,
  type ReportAnnex,
  type ReportChoice,
  type ReportRecipient,
} from '../../shared/reports/report-choice.ts';

/** What is chosen beside the period of the top bar; annexes are remembered for each kind of period. */
export function useReportChoice(period: PeriodCode) {
  const [recipient, setRecipient] = useState<ReportRecipient>('people-committee');
  const [audience, setAudience] = useState<Audience>('outside');
  const [document, setDocument] = useState<string | null>(null);
  const [ticked, setTicked] = useState<Partial<Record<PeriodKind, readonly ReportAnnex[]>>>({});
  const { kind } = parsePeriod(period);
  const own = ticked[kind];
  const choice: ReportChoice = {
    period,
    recipient,
    audience,
    ...(own === undefined ? {} : { annexes: [...own] }),
    ...(document === null ? {} : { request: { document } }),
  };
  const annexes = annexesOf(choice);
  const toggleAnnex = (annex: ReportAnnex) =>
    setTicked({
      ...ticked,
      [kind]: annexes.includes(annex) ? annexes.filter((each) => each !== annex) : [...annexes, annex],
    });
  return { choice, annexes, setRecipient, setAudience, setDocument, toggleAnnex };
}

export type ReportChoiceState = ReturnType<typeof useReportChoice>;
