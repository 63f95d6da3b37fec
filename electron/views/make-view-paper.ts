import type { PeriodCode } from '../../shared/calendar/period.ts';
import type { Audience } from '../../shared/paper/audience.ts';
import type { PaperDocument } from '../../shared/paper/document.ts';
import { completenessPaper, stripPaper } from '../../shared/views/matrices-on-paper.ts';
import {
  elementPaper,
  type IndicatorLine,
  indicatorsPaper,
  placePaper,
  seriesPaper,
} from '../../shared/views/tables-on-paper.ts';
import type { FigureView } from '../../shared/views/views.contract.ts';
import { viewWording as words } from '../../shared/views/wording.ts';
import type { Context } from '../context.ts';
import { indicatorDefinitions } from '../indicators/indicator-table.ts';
import { configuredOffice } from '../office/configured-office.ts';
import { gatherHead } from '../papers/gather-head.ts';
import { currentPlan } from '../plan/plan.repository.ts';
import { completeness } from './completeness.ts';
import { elementTable } from './element-table.ts';
import { placeTable } from './place-table.ts';
import { series } from './series.ts';
import { strip } from './strip.ts';

interface Made {
  readonly stem: string;
  readonly document: PaperDocument;
}

/** The view as it stands on the screen: the same reading, drawn as a paper. */
export async function makeViewPaper(context: Context, view: FigureView, picture: string | null): Promise<Made> {
  const paper = {
    head: await gatherHead(context),
    audience: 'audience' in view ? view.audience : 'inside',
    smallCountBelow: (await configuredOffice(context)).smallCountBelow,
    picture,
  } as const;
  const mark = paper.audience === 'outside' ? '_gui-ngoai' : '';
  switch (view.view) {
    case 'indicators': {
      const rows = await indicatorLines(context, view.period, view.audience);
      const document = indicatorsPaper(paper, words.cumulative(view.period), rows);
      return { stem: `chi-tieu_${view.period}${mark}`, document };
    }
    case 'by-place': {
      const { view: _view, ...input } = view;
      const document = placePaper(paper, await placeTable(context, input));
      return { stem: `dia-ban_${view.subject.code}_${view.period}${mark}`, document };
    }
    case 'elements': {
      const { view: _view, ...input } = view;
      const document = elementPaper(paper, await elementTable(context, input));
      return { stem: `so-lieu-huyen_${view.form}_${view.period}${mark}`, document };
    }
    case 'series': {
      const { view: _view, ...input } = view;
      const document = seriesPaper(paper, await series(context, input));
      return { stem: `dien-bien_${view.subject.code}_${view.from}-${view.to}${mark}`, document };
    }
    case 'completeness': {
      const scope = view.form === null ? words.allForms : words.form(view.form);
      const document = completenessPaper(paper, scope, await completeness(context, { form: view.form }));
      return { stem: `du-so-lieu_${view.form ?? 'tat-ca'}`, document };
    }
    case 'strip': {
      const { year } = await currentPlan(context.db);
      const document = stripPaper(paper, await strip(context, { indicator: view.indicator }), year);
      return { stem: `dai-lich_${view.indicator}`, document };
    }
  }
}

/** Each indicator over the province, as its line among the districts adds up. */
async function indicatorLines(context: Context, period: PeriodCode, audience: Audience): Promise<IndicatorLine[]> {
  const lines: IndicatorLine[] = [];
  for (const { code } of await indicatorDefinitions(context)) {
    const subject = { kind: 'indicator', code } as const;
    const { head, total } = await placeTable(context, { subject, period, cumulative: true, district: null, audience });
    lines.push({ head, line: total });
  }
  return lines;
}
