import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { getJson, getTag, patchJson, Problem } from './client';
import type { FindingView, Form, OriginalText, ReportPage, ReportView, RuleInfo, UploadView } from './model';

const PAGE = 50;

/** Asking again helps when the service did not answer or had trouble, never when it said no. */
export function retry(failures: number, fault: Error): boolean {
  return failures < 2 && !(fault instanceof Problem && fault.status >= 400 && fault.status < 500);
}

export function useReports(filters: URLSearchParams) {
  return useInfiniteQuery({
    queryKey: ['reports', filters.toString()],
    initialPageParam: '',
    queryFn: ({ pageParam, signal }) => {
      const query = new URLSearchParams(filters);
      query.set('limit', String(PAGE));
      if (pageParam) query.set('cursor', pageParam);
      return getJson<ReportPage>(`/v1/reports?${query}`, signal);
    },
    getNextPageParam: (last) => last.next,
  });
}

export function useReport(body: string, year: string) {
  return useQuery({
    queryKey: ['report', body, year],
    queryFn: ({ signal }) => getJson<ReportView>(reportPath(body, year), signal),
  });
}

export function useFinding(id: string) {
  return useQuery({
    queryKey: ['finding', id],
    queryFn: ({ signal }) => getJson<FindingView>(findingPath(id), signal),
  });
}

export interface Decision {
  state: 'accepted' | 'contested' | 'open';
  by: string;
  comment: string | null;
}

/** The tag of a finding as the person sees it who is about to decide. */
export function useFindingTag(id: string) {
  return useQuery({
    queryKey: ['finding-tag', id],
    staleTime: Infinity,
    gcTime: 0,
    queryFn: () => getTag(findingPath(id)),
  });
}

/** Records a decision about a finding with this tag; everything that shows the finding is asked for anew. */
export function useDecide(id: string, tag: string | null) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) => patchJson<FindingView>(findingPath(id), tag, decision),
    onSuccess: () =>
      Promise.all(['report', 'reports', 'finding'].map((key) => queries.invalidateQueries({ queryKey: [key] }))),
    onError: () => queries.invalidateQueries({ queryKey: ['finding-tag', id] }),
  });
}

function findingPath(id: string): string {
  return `/v1/findings/${encodeURIComponent(id)}`;
}

/** The decoded original, into which every `source` points. It changes only with the document. */
export function useOriginal(body: string, year: string, documentId: string | undefined) {
  return useQuery({
    queryKey: ['original', body, year, documentId],
    enabled: documentId != null,
    staleTime: Infinity,
    queryFn: ({ signal }) => getJson<OriginalText>(`${reportPath(body, year)}/original?as=text`, signal),
  });
}

export function useForms() {
  return useQuery({
    queryKey: ['forms'],
    staleTime: Infinity,
    queryFn: ({ signal }) => getJson<Form[]>('/v1/forms', signal),
  });
}

export function useForm(id: string | undefined) {
  return useQuery({
    queryKey: ['form', id],
    enabled: id != null,
    staleTime: Infinity,
    queryFn: ({ signal }) => getJson<Form>(`/v1/forms/${encodeURIComponent(id!)}`, signal),
  });
}

/** The rules' names; the page does without where they cannot be had. */
export function useRules() {
  return useQuery({
    queryKey: ['rules'],
    staleTime: Infinity,
    queryFn: ({ signal }) => getJson<RuleInfo[]>('/v1/rules', signal),
  });
}

export function useUpload(id: string | undefined) {
  return useQuery({
    queryKey: ['upload', id],
    enabled: id != null,
    queryFn: ({ signal }) => getJson<UploadView>(`/v1/uploads/${encodeURIComponent(id!)}`, signal),
  });
}

const reportPath = (body: string, year: string): string =>
  `/v1/reports/${encodeURIComponent(body)}/${encodeURIComponent(year)}`;
