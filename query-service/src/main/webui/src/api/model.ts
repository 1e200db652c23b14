import type { components } from '../../.quinoa/openapi';

// Names for the shapes that openapi.json describes; the shapes themselves are generated from it by the build.

type Schemas = components['schemas'];

export type Form = Schemas['Form'];
export type Table = Schemas['Table'];
export type Block = Schemas['Block'];
export type Column = Schemas['Column'];
export type Row = Schemas['Row'];
export type Label = Schemas['Label'];

export type ReportView = Schemas['ReportView'];
export type ReportSummary = Schemas['ReportSummary'];
export type ReportPage = Schemas['Reports'];
export type ReportTable = Schemas['ReportTable'];
export type Cell = Schemas['Cell'];
export type CellTree = Schemas['CellTree'];
export type Source = Schemas['Source'];
export type Claim = Schemas['Claim'];
export type Damage = Schemas['Damage'];
export type Grade = Schemas['Grade'];

export type Finding = Schemas['Finding'];
export type Operand = Schemas['Operand'];
export type HistoryEntry = Schemas['HistoryEntry'];
export type FindingView = Schemas['FindingView'];
export type RuleOutcome = Schemas['RuleOutcome'];
export type Message = Schemas['Message'];
export type Severity = Schemas['Severity'];
export type SeverityCounts = Schemas['SeverityCounts'];
export type Verdict = Schemas['Verdict'];

export type OriginalText = Schemas['OriginalText'];
export type UploadView = Schemas['UploadView'];

export type RuleInfo = Schemas['RuleView'];
