// The answers' shapes, as the contracts' records write them.

export interface Label { zh: string; en?: string; variants?: string[] }
export interface Column { key: string; label: Label; quantity?: 'count' | 'change' | 'amount'; unit?: string; span?: number; groups?: Label[] }
export interface Row { key?: string; label?: Label; groups?: Label[] }
export interface Block { key?: string; band?: Label; corner?: Label; over?: Label; groups?: Label[]; columns: Column[]; rows: Row[] }
export interface Table { key: string; section: number; title: Label; arrangement: 'stacked' | 'side_by_side'; blocks: Block[] }
export interface Form { id: string; name: Label; notice: string; firstYear: number; lastYear?: number; tables: Table[] }

export interface Source { start: number; end: number; path?: string }
export interface NumberCell { kind: 'number'; value: number; raw: string; source: Source; method: 'label' | 'position' | 'equations'; unit?: string; remark?: string; repaired?: string }
export type Cell =
  | NumberCell
  | { kind: 'blank'; source: Source }
  | { kind: 'not_applicable'; raw: string; source: Source }
  | { kind: 'illegible'; raw: string; source: Source; candidates?: number[] }
  | { kind: 'lost' };
export type TableState = 'complete' | 'partial' | 'blank' | 'lost' | 'absent';
export type CellTree = { [step: string]: Cell | CellTree };
export interface ReportTable { state: TableState; cells: CellTree; layout?: string; extra?: { label: string; values: string[]; source: Source }[] }

export interface Body { id: string; name?: string; printed?: string; kind: string; level: string; inferred: boolean; candidates?: { id: string; name: string }[] }
export interface Claim { metric: string; subject?: string; value: number; unit?: string; approximate: boolean; percent?: { value: number; quote: string; source: Source }; section: number; quote: string; source: Source }
export interface Damage { kind: string; message: string; messageZh: string; source?: Source; repaired: boolean; proof?: string }
export interface Report {
  id: string; form?: string; body: Body; year: number; period?: { from: string; to: string }; published?: string; title?: string;
  script: string; layout: string;
  document: { sha256: string; mediaType: string; charset: string; bytes: number; characters: number; sourceUrl?: string; portal?: string; receivedAt?: string };
  tables: Record<string, ReportTable>; claims: Claim[]; damage: Damage[];
  quality: { grade: Grade; cellsExpected: number; cellsRead: number; equationsEvaluable: number; equationsHolding: number };
  reader: { version: string };
}

export type Grade = 'A' | 'B' | 'C' | 'D';
export type Verdict = 'valid' | 'valid-with-warnings' | 'invalid' | 'unreadable' | 'incomplete';
export type Severity = 'critical' | 'error' | 'warning' | 'advisory' | 'info';
export interface Message { zh: string; en: string }
export interface Operand { path: string; label: Message; value?: number; raw?: string; source?: Source }
export interface Finding {
  id: string; rule: string; ruleVersion: number; severity: Severity; message: Message; equation?: Message;
  left?: number; right?: number; delta?: number; operands: Operand[];
  blame: { party: 'source' | 'extraction' | 'undecided'; confidence: number; why: Message };
  suggestion?: Message; causedBy?: string; legalBasis?: Message; state: string;
}
export interface RuleOutcome { rule: string; outcome: 'passed' | 'failed' | 'skipped' | 'crashed'; reason?: Message; evaluated: number; skipped: number; failed: number }
export interface Validation { ruleSet: { version: string; hash: string }; reader: { version: string }; outcomes: RuleOutcome[]; verdict: Verdict; findings: Finding[] }

export type SeverityCounts = Record<Severity, number>;
export interface ReportSummary {
  id: string; body: string; name?: string; kind: string; level: string; year: number; form?: string; grade: Grade;
  verdict: Verdict; findings: SeverityCounts; published?: string; title?: string; documentId: string; updated: string;
}
export interface ReportPage { items: ReportSummary[]; next?: string }
export interface VersionInfo { documentId: string; uploadId: string; received: string; reader: string; grade?: Grade; ruleSet?: string; verdict?: Verdict; current: boolean }
export interface ReportView {
  id: string; documentId: string; updated: string; report: Report; validation: Omit<Validation, 'findings'>; findings: Finding[];
  versions: VersionInfo[]; trace: { traceId?: string; uploadId: string };
}
export interface OriginalText { text: string; charset: string; mediaType: string; characters: number }
export interface UploadView { uploadId: string; documentId?: string; status: 'accepted' | 'parsed' | 'published' | 'rejected'; report?: string; rejection?: { code: string; message: string; messageZh: string }; portal?: string; receivedAt?: string }
export interface RuleInfo { id: string; title?: Message }
