import { Link } from 'react-router';
import type { ReportSummary } from '../api/model';
import { useForms } from '../api/queries';
import { Counts, GradeTag, VerdictTag } from '../frame/Tags';
import { useSpeech } from '../i18n/context';

/** The list as a table; on a narrow page each row becomes a card (see the style sheet). */
export function ReportRows({ reports }: { reports: ReportSummary[] }) {
  const { words } = useSpeech();
  const { body, year, form, verdict, grade, findings, published } = words.list;
  return (
    <table className="reports">
      <thead>
        <tr>
          {[body, year, form, verdict, grade, findings, published].map((title) => (
            <th key={title} scope="col">{title}</th>
          ))}
        </tr>
      </thead>
      <tbody>
        {reports.map((report) => (
          <ReportRow key={report.id} report={report} />
        ))}
      </tbody>
    </table>
  );
}

function ReportRow({ report }: { report: ReportSummary }) {
  const { words, say } = useSpeech();
  const form = useForms().data?.find((known) => known.id === report.form);
  return (
    <tr>
      <th scope="row">
        <Link to={`/reports/${encodeURIComponent(report.body)}/${report.year}`} lang="zh-CN">
          {report.name ?? report.title ?? report.body}
        </Link>
      </th>
      <td data-label={words.list.year} className="number">{report.year}</td>
      <td data-label={words.list.form}>
        <span title={form?.notice}>{form ? say(form.name) : (report.form ?? '—')}</span>
      </td>
      <td data-label={words.list.verdict}><VerdictTag verdict={report.verdict} /></td>
      <td data-label={words.list.grade}><GradeTag grade={report.grade} /></td>
      <td data-label={words.list.findings}><Counts counts={report.findings} /></td>
      <td data-label={words.list.published} className="number">{report.published ?? '—'}</td>
    </tr>
  );
}
