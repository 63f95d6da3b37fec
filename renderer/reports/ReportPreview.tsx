import { useEffect, useRef } from 'react';
import { type PrintedSource, parsePrintedSource } from '../../shared/explain/figure-source.ts';
import { type CountedSource, parseCountedSource } from '../../shared/reports/counted-source.ts';
import { reportWords as words } from '../messages/reports.ts';
import { enlivenFigures } from './enliven-figures.ts';
import styles from './reports.module.css';

/** What a figure is of, and of which period where that is not the report's own; or what was counted. */
export type Asked = PrintedSource | { readonly counted: CountedSource };

function askedBy(source: string): Asked | undefined {
  const counted = parseCountedSource(source);
  return counted === undefined ? parsePrintedSource(source) : { counted };
}

interface Props {
  readonly url: string;
  readonly onFigure: (asked: Asked) => void;
}

/**
 * The very page that is printed. It has no script and may run none: the window it is shown in, which is of the same
 * origin, listens at its figures.
 */
export function ReportPreview({ url, onFigure }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const latest = useRef(onFigure);
  useEffect(() => {
    latest.current = onFigure;
  }, [onFigure]);
  const listen = () => {
    const page = frame.current?.contentDocument;
    if (page === null || page === undefined) return;
    enlivenFigures(page, words.explain, (source) => {
      const asked = askedBy(source);
      if (asked !== undefined) latest.current(asked);
    });
  };
  return <iframe ref={frame} className={styles.preview} src={url} title={words.preview} onLoad={listen} />;
}
