import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { retry } from './api/queries';
import { App } from './App';
import { LanguageProvider } from './i18n/LanguageProvider';
import { theme } from './frame/theme';
import './frame/base.css';

const queries = new QueryClient({ defaultOptions: { queries: { retry, staleTime: 15_000 } } });

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <BrowserRouter>
        <LanguageProvider theme={theme}>
          <App />
        </LanguageProvider>
      </BrowserRouter>
    </QueryClientProvider>
  </StrictMode>,
);
