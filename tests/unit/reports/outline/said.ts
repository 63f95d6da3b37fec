import { plainText, type Run } from '../../../../shared/paper/document.ts';
import { guardReport } from '../../../../shared/reports/guard-report.ts';
import { sayTemplate } from '../../../../shared/reports/outline/say-template.ts';
import type { ReportFacts, TopicFigure } from '../../../../shared/reports/report-facts.ts';
import { aFigure, reportFacts } from '../report-facts.ts';

/** What a template says of one figure, TT02 unless told otherwise. */
export const said = (template: string, figure: Partial<TopicFigure> = {}, changes: Partial<ReportFacts> = {}): string =>
  sayTemplate(template, guardReport(factsOf(figure, changes)))
    .paragraphs.map(plainText)
    .join('\n');

export const factsOf = (figure: Partial<TopicFigure>, changes: Partial<ReportFacts> = {}): ReportFacts =>
  reportFacts({ topics: [{ title: 'Tuyên truyền', figures: [aFigure(figure)], note: '' }], ...changes });

export const figuresIn = (runs: readonly Run[]): string[] =>
  runs.flatMap((run) => (run.kind === 'figure' ? [`${run.text} ← ${run.source}`] : []));
