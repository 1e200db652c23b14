import { useMemo, type ReactNode } from 'react';
import type { Form, ReportView, Table } from '../api/model';
import { useForm } from '../api/queries';
import { Loading } from '../frame/Loading';
import { useSpeech } from '../i18n/context';
import { useAskedCell } from './askedCell';
import { Claims } from './Claims';
import { findingsByPath } from './concerns';
import { Damages } from './Damages';
import { Findings } from './Findings';
import { FormTable } from './FormTable';
import { Legend } from './Legend';
import { RuleOutcomes } from './RuleOutcomes';

export function ReportBody({ view }: { view: ReportView }) {
  const { words } = useSpeech();
  const { report, findings, validation } = view;
  const names = words.sections;
  return (
    <>
      <nav className="parts" aria-label={report.title ?? report.id}>
        <a href="#findings">{names.findings} <b>{findings.length}</b></a>
        <a href="#tables">{names.tables}</a>
        <a href="#claims">{names.claims} <b>{report.claims.length}</b></a>
        <a href="#damage">{names.damage} <b>{report.damage.length}</b></a>
        <a href="#rules">{names.rules}</a>
      </nav>
      <Part id="findings" title={names.findings}><Findings findings={findings} verdict={validation.verdict} /></Part>
      <Part id="tables" title={names.tables}><Tables view={view} /></Part>
      <Part id="claims" title={names.claims}><Claims claims={report.claims} /></Part>
      <Part id="damage" title={names.damage}><Damages damage={report.damage} /></Part>
      <Part id="rules" title={names.rules}><RuleOutcomes outcomes={validation.outcomes} /></Part>
    </>
  );
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-title`} className="part">
      <h2 id={`${id}-title`}>{title}</h2>
      {children}
    </section>
  );
}

function Tables({ view }: { view: ReportView }) {
  const { words } = useSpeech();
  const { report } = view;
  const form = useForm(report.form);
  const concerns = useMemo(() => findingsByPath(view.findings), [view.findings]);
  useAskedCell(view, form.data != null);
  if (report.form && form.isPending) return <Loading />;
  if (!form.data) return <p className="faint">{words.report.noForm}</p>;
  return (
    <>
      <Legend />
      {form.data.tables.filter((table) => isNeeded(table, form.data, report)).map((table) => (
        <FormTable key={table.key} table={table} read={report.tables[table.key]} concerns={concerns} />
      ))}
    </>
  );
}

/** Of tables that are printed instead of one another only those are shown that the report has. */
function isNeeded(table: Table, form: Form, report: ReportView['report']): boolean {
  const alone = table.insteadOf == null && !form.tables.some((other) => other.insteadOf === table.key);
  return alone || report.tables[table.key] != null;
}
