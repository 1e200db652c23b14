import { Button, Segmented } from 'antd';
import { useEffect, useMemo, useState, type Ref } from 'react';
import { useOriginal } from '../api/queries';
import { Loading } from '../frame/Loading';
import { Trouble } from '../frame/Trouble';
import { useSpeech } from '../i18n/context';
import { CellFacts } from '../report/CellFacts';
import type { About, Lit } from '../report/light';
import { utf16Ranges } from './codepoints';
import { isShown, plainLines } from './lines';
import type { Mark } from './marks';
import { OriginalText } from './OriginalText';
import { readableLines } from './readable';
import './original.css';

interface Props {
  body: string;
  year: string;
  documentId: string;
  lit: Lit | null;
  clear: () => void;
  back: () => void;
  ref: Ref<HTMLElement>;
}

type View = 'readable' | 'source';

/** The original, in which the very characters light up that a number or a finding was read from. */
export function OriginalPane({ body, year, documentId, lit, clear, back, ref }: Props) {
  const { words } = useSpeech();
  const original = useOriginal(body, year, documentId);
  return (
    <aside className="original" aria-label={words.original.title} ref={ref}>
      {original.isPending && <Loading />}
      {original.isError && <Trouble fault={original.error} again={() => void original.refetch()} notFound={words.original.failed} />}
      {original.data && <Pane text={original.data.text} mediaType={original.data.mediaType} lit={lit} clear={clear} back={back} />}
    </aside>
  );
}

interface PaneProps {
  text: string;
  mediaType: string;
  lit: Lit | null;
  clear: () => void;
  back: () => void;
}

function Pane({ text, mediaType, lit, clear, back }: PaneProps) {
  const { words } = useSpeech();
  const html = !/^text\/plain/i.test(mediaType);
  const [view, setView] = useState<View>('readable');
  const source = useMemo(() => plainLines(text), [text]);
  const readable = useMemo(() => (html ? readableLines(text) : source), [html, text, source]);
  const marks = useMemo(() => marksOf(text, lit), [text, lit]);
  const asked = marks.find((mark) => mark.strong);
  const hidden = html && asked != null && asked.end > asked.start && !isShown(readable, asked);
  useEffect(() => {
    if (hidden) setView('source');
  }, [hidden, lit]);
  return (
    <>
      <div className="bar">
        <h2>{words.original.title}</h2>
        {html && (
          <Segmented<View> size="small" value={view} onChange={setView} aria-label={words.original.title}
            options={[{ value: 'readable', label: words.original.readable }, { value: 'source', label: words.original.source }]} />
        )}
        {lit && <Button size="small" type="text" onClick={clear}>{words.original.clear}</Button>}
        <Button className="to-report" size="small" type="link" onClick={back}>↑ {words.original.backToReport}</Button>
      </div>
      <p className="status faint" role="status">{status()}</p>
      {lit?.about && <AboutCell about={lit.about} />}
      <OriginalText lines={view === 'readable' ? readable : source} marks={marks} turn={lit?.turn ?? 0} source={html && view === 'source'} />
    </>
  );

  function status(): string {
    if (!lit) return words.original.pick;
    if (marks.length === 0) return words.original.lost;
    return hidden && view === 'source' ? words.original.hiddenHere : words.original.lit(marks.length);
  }
}

/** The proof beside the characters that it speaks of. */
function AboutCell({ about }: { about: About }) {
  const { say } = useSpeech();
  return (
    <section className="about" data-about={about.cell.kind}>
      <h3>{say(about.name)}</h3>
      <CellFacts cell={about.cell} />
    </section>
  );
}

function marksOf(text: string, lit: Lit | null): Mark[] {
  if (!lit) return [];
  return utf16Ranges(text, lit.sources).map((range, i) => ({ ...range, strong: i === lit.strong }));
}
