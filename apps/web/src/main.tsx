import './styles.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { LiveProvider } from './api/live.tsx';
import { makeQueryClient } from './api/query-client.ts';
import { I18nProvider } from './i18n/i18n.tsx';
import { chooseLanguage, loadMessages } from './i18n/languages.ts';
import { makeRouter } from './routes/router.ts';
import { recall } from './shell/remembered.ts';
import { ThemeProvider } from './theme/theme.tsx';
import { ToastProvider } from './ui/toasts.tsx';

/** Draws the workbench once the words of its language are there. */
async function start(root: HTMLElement): Promise<void> {
  const language = chooseLanguage(recall('language'), navigator.languages);
  const first = { language, messages: await loadMessages(language) };
  const router = makeRouter();
  const queries = makeQueryClient();
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <I18nProvider first={first}>
          <ThemeProvider>
            <ToastProvider>
              <LiveProvider>
                <RouterProvider router={router} />
              </LiveProvider>
            </ToastProvider>
          </ThemeProvider>
        </I18nProvider>
      </QueryClientProvider>
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (root) await start(root);
