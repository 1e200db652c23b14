import { Button } from 'antd';
import { useCallback, useEffect, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useReports } from '../api/queries';
import { Loading } from '../frame/Loading';
import { Trouble } from '../frame/Trouble';
import { useSpeech } from '../i18n/context';
import { FilterBar } from './FilterBar';
import { filtersOf, withFilter, type Filter } from './filters';
import { ReportRows } from './ReportRows';
import './list.css';

export default function ListPage() {
  const { words } = useSpeech();
  const [search, setSearch] = useSearchParams();
  const filters = useMemo(() => filtersOf(search), [search]);
  const set = useCallback(
    (name: Filter, value: string | undefined) => setSearch((old) => withFilter(old, name, value), { replace: true }),
    [setSearch],
  );
  useEffect(() => {
    document.title = `${words.list.title} · ${words.product}`;
  }, [words]);
  return (
    <div className="page">
      <h1>{words.list.title}</h1>
      <FilterBar filters={filters} set={set} clear={() => setSearch({}, { replace: true })} />
      <Reports filters={filters} />
    </div>
  );
}

function Reports({ filters }: { filters: URLSearchParams }) {
  const { words } = useSpeech();
  const reports = useReports(filters);
  if (reports.isPending) return <Loading />;
  if (reports.isError && !reports.data) return <Trouble fault={reports.error} again={() => void reports.refetch()} />;
  const items = reports.data.pages.flatMap((page) => page.items);
  if (items.length === 0) {
    return <p className="message" role="status">{filters.size > 0 ? words.list.empty : words.list.emptyAll}</p>;
  }
  return (
    <>
      <p className="faint" role="status">{words.list.shown(items.length, reports.hasNextPage)}</p>
      <ReportRows reports={items} />
      {reports.isFetchNextPageError && <Trouble fault={reports.error} again={() => void reports.fetchNextPage()} />}
      {reports.hasNextPage && (
        <Button className="more" loading={reports.isFetchingNextPage} onClick={() => void reports.fetchNextPage()}>
          {words.list.more}
        </Button>
      )}
    </>
  );
}
