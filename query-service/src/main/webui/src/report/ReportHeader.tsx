import type { ReportView } from '../api/model';
import { useForm, useUpload } from '../api/queries';
import { GradeTag, VerdictTag } from '../frame/Tags';
import { useSpeech } from '../i18n/context';

export function ReportHeader({ view }: { view: ReportView }) {
  const { words, say } = useSpeech();
  const { report, validation } = view;
  const form = useForm(report.form);
  const { body, quality } = report;
  return (
    <header className="head">
      <h1 lang="zh-CN">
        {body.name ?? body.printed ?? body.id}
        <span className="year" lang={undefined}>{words.report.year(report.year)}</span>
      </h1>
      <p className="marks">
        <VerdictTag verdict={validation.verdict} />
        <GradeTag grade={quality.grade} />
        <span>{form.data ? say(form.data.name) : (report.form ?? '—')}</span>
        {form.data && <span className="faint" lang="zh-CN">{form.data.notice}</span>}
        {body.inferred && <span className="tag severity-info">{words.report.inferred}</span>}
        {(body.candidates?.length ?? 0) > 0 && (
          <span className="tag severity-warning">
            {words.report.undetermined}: {body.candidates!.map((candidate) => candidate.name).join(' / ')}
          </span>
        )}
      </p>
      <dl className="facts">
        <Fact name={words.report.published} value={report.published} />
        <Fact name={words.report.period} value={report.period && `${report.period.from} – ${report.period.to}`} />
        <Fact name={words.report.cells} value={words.report.cellsRead(quality.cellsRead, quality.cellsExpected)} />
        <Fact name={words.findings.equation} value={words.report.equations(quality.equationsHolding, quality.equationsEvaluable)} />
      </dl>
      <Processing view={view} />
    </header>
  );
}

/** Where the document came from and what worked on it: wanted seldom, so folded away. */
function Processing({ view }: { view: ReportView }) {
  const { words, language } = useSpeech();
  const upload = useUpload(view.trace.uploadId).data;
  const { document, reader } = view.report;
  const number = new Intl.NumberFormat(language);
  return (
    <details className="processing">
      <summary>{words.report.details}</summary>
      <dl className="facts">
        <Fact name={words.report.document} value={document.sha256} code />
        <Fact name="" value={`${document.mediaType} · ${document.charset} · ${words.original.bytes(number.format(document.bytes))}`} />
        <Fact name="URL" value={document.sourceUrl} code />
        <Fact name={words.report.upload} value={`${view.trace.uploadId}${upload ? ` · ${words.upload[upload.status]}` : ''}`} code />
        <Fact name={words.report.trace} value={view.trace.traceId} code />
        <Fact name={words.report.reader} value={reader.version} code />
        <Fact name={words.report.ruleSet} value={`${view.validation.ruleSet.version} (${view.validation.ruleSet.hash.slice(0, 12)})`} code />
        <Fact name="" value={words.report.versions(view.versions.length)} />
      </dl>
    </details>
  );
}

function Fact({ name, value, code }: { name: string; value: string | undefined; code?: boolean }) {
  return value ? (
    <div>
      <dt>{name}</dt>
      <dd className={code ? 'code' : undefined}>{value}</dd>
    </div>
  ) : null;
}
