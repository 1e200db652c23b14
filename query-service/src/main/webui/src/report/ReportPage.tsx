import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { ReportView, Source } from '../api/model';
import { useReport } from '../api/queries';
import { Loading } from '../frame/Loading';
import { Trouble } from '../frame/Trouble';
import { useSpeech } from '../i18n/context';
import { OriginalPane } from '../original/OriginalPane';
import { LightContext, type About, type Light, type Lit } from './light';
import { ReportBody } from './ReportBody';
import { ReportHeader } from './ReportHeader';
import './report.css';
import './form.css';

export default function ReportPage() {
  const { body = '', year = '' } = useParams();
  const { words } = useSpeech();
  const report = useReport(body, year);
  return (
    <div className="page wide">
      <Link to="/" className="back">← {words.report.back}</Link>
      {report.isPending && <Loading />}
      {report.isError && !report.data && (
        <Trouble fault={report.error} again={() => void report.refetch()} notFound={words.report.notFound} />
      )}
      {report.data && <Desk key={report.data.documentId} body={body} year={year} view={report.data} />}
    </div>
  );
}

/** The report on one side, its original on the other. */
function Desk({ body, year, view }: { body: string; year: string; view: ReportView }) {
  const { words } = useSpeech();
  const light = useLightState();
  const pane = useRef<HTMLElement>(null);
  const left = useRef(0);
  const name = view.report.body.name ?? view.report.body.printed ?? view.report.body.id;
  useEffect(() => {
    document.title = `${name} ${view.report.year} · ${words.product}`;
  }, [name, view.report.year, words]);
  useEffect(() => {
    // Where the panes are stacked the original may be out of sight; the way back leads to where the reader was.
    if (!light.lit || !pane.current || !stacked()) return;
    left.current = window.scrollY;
    pane.current.scrollIntoView({ block: 'start' });
  }, [light.lit]);
  return (
    <LightContext value={light}>
      <ReportHeader view={view} />
      <div className="desk">
        <div className="report">
          <ReportBody view={view} />
        </div>
        <OriginalPane ref={pane} body={body} year={year} documentId={view.documentId} lit={light.lit} clear={light.clear}
          back={() => window.scrollTo({ top: left.current })} />
      </div>
    </LightContext>
  );
}

function useLightState(): Light {
  const [lit, setLit] = useState<Lit | null>(null);
  const show = useCallback(
    (from: string, sources: Source[], strong = 0, about?: About) =>
      setLit((old) => ({ from, sources, strong, about, turn: (old?.turn ?? 0) + 1 })),
    [],
  );
  const clear = useCallback(() => setLit(null), []);
  return useMemo(() => ({ lit, show, clear }), [lit, show, clear]);
}

const stacked = (): boolean => !matchMedia('(min-width: 1000px)').matches;
