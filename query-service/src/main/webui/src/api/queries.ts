import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getJson, Problem } from './client';
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
    queryFn: ({ signal }) => getJson<FindingView>(`/v1/findings/${encodeURIComponent(id)}`, signal),
  });
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
