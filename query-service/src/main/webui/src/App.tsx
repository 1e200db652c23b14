import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Frame } from './frame/Frame';
import { Loading } from './frame/Loading';
import { NoPage } from './frame/NoPage';

const ListPage = lazy(() => import('./list/ListPage'));
const ReportPage = lazy(() => import('./report/ReportPage'));

export function App() {
  return (
    <Frame>
      <Suspense fallback={<Loading />}>
        <Routes>
          <Route path="/" element={<ListPage />} />
          <Route path="/reports/:body/:year" element={<ReportPage />} />
          <Route path="*" element={<NoPage />} />
        </Routes>
      </Suspense>
    </Frame>
  );
}
