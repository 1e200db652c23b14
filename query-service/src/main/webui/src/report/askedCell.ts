import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { cellsByPath } from '../api/cells';
import type { ReportView } from '../api/model';
import { useLight } from './light';

/** Another report's finding leads here with the cell that it compares: that is lit as soon as the tables stand. */
export function useAskedCell({ report }: ReportView, drawn: boolean) {
  const { show } = useLight();
  const [search] = useSearchParams();
  const path = search.get('cell');
  useEffect(() => {
    if (!path || !drawn) return;
    const [table = '', ...rest] = path.split('.');
    const cell = cellsByPath(report.tables[table]?.cells ?? {}).get(rest.join('.'));
    document.querySelector(`button.cell[data-path="${CSS.escape(path)}"]`)?.scrollIntoView({ block: 'center' });
    if (cell && 'source' in cell && cell.source) show(path, [cell.source]);
  }, [path, drawn, report, show]);
}
