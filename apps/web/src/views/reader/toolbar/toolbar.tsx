import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { API } from '../../../api/request.ts';
import { formatEdtf } from '../../../i18n/format.ts';
import { useI18n } from '../../../i18n/i18n.tsx';
import { recall, remember } from '../../../shell/remembered.ts';
import { besides } from '../../../ui/besides.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Menu, MenuChoice, MenuItem, MenuLine } from '../../../ui/menu.tsx';
import { PageHead } from '../../../ui/page-head.tsx';
import { countsOf } from '../data/entry-list.ts';
import { useActions } from '../data/use-actions.ts';
import { useDesk } from '../desk.tsx';
import { Rail } from '../rail/rail.tsx';
import { Contents } from './contents.tsx';
import { DocumentNotes } from './document-notes.tsx';

/** What the document is, and how it is shown. */
export function Toolbar() {
  const { t, locale } = useI18n();
  const { detail } = useDesk();
  const { title, name, date, publisher } = detail.document;
  const file = name.split(/[/\\]/).at(-1) || name;
  const note = besides(publisher, date && formatEdtf(date, locale), title ? file : null);
  return (
    <>
      <Link to="/documents" className="mb-1 inline-block text-sm text-muted hover:underline">
        {t('nav.documents')}
      </Link>
      <PageHead
        title={title ?? file}
        note={note}
        actions={
          <>
            <RailButton />
            <ViewSwitch />
            <Contents />
            <MoreMenu />
          </>
        }
      />
      <DocumentNotes />
    </>
  );
}

/** Opens the rail where the window is too narrow for it. */
function RailButton() {
  const { t } = useI18n();
  const { entries } = useDesk();
  const [open, setOpen] = useState(false);
  return (
    <div className="xl:hidden">
      <Button icon="list" onClick={() => setOpen(true)}>
        {t('reader.left', { count: countsOf(entries).open })}
      </Button>
      <Dialog open={open} title={t('reader.rail')} onClose={() => setOpen(false)}>
        <Rail onGo={() => setOpen(false)} />
      </Dialog>
    </div>
  );
}

function ViewSwitch() {
  const { t } = useI18n();
  const { detail } = useDesk();
  const { view } = useSearch({ from: '/documents/$id' });
  const navigate = useNavigate({ from: '/documents/$id' });
  if (detail.original !== 'pdf' && detail.original !== 'html') return null;
  const show = (next: 'original' | undefined) =>
    void navigate({ search: (now) => ({ ...now, view: next }), replace: true, resetScroll: false });
  const look = 'rounded-none aria-pressed:z-10 aria-pressed:border-accent aria-pressed:bg-accent-soft';
  return (
    <fieldset className="flex">
      <legend className="sr-only">{t('reader.view')}</legend>
      <Button aria-pressed={view !== 'original'} className={`${look} rounded-s-md`} onClick={() => show(undefined)}>
        {t('reader.view.text')}
      </Button>
      <Button
        aria-pressed={view === 'original'}
        className={`${look} -ms-px rounded-e-md`}
        onClick={() => show('original')}
      >
        {t('reader.view.original')}
      </Button>
    </fieldset>
  );
}

const MEASURES = ['narrow', 'middle', 'wide'] as const;

function MoreMenu() {
  const { t } = useI18n();
  const { detail } = useDesk();
  const { help, mark } = useActions();
  const [measure, setMeasure] = useState(() => MEASURES.find((one) => one === recall('measure')) ?? 'middle');
  useEffect(() => {
    document.documentElement.dataset.measure = measure;
    remember('measure', measure === 'middle' ? null : measure);
  }, [measure]);
  const original = `${API}/documents/${detail.document.id}/original`;
  return (
    <Menu trigger={<IconButton icon="more" label={t('reader.more')} className="border border-line-strong" />}>
      <MenuChoice
        label={t('reader.measure')}
        value={measure}
        choices={MEASURES.map((one) => [one, t(`reader.measure.${one}`)])}
        onChoose={setMeasure}
      />
      <MenuLine />
      <MenuItem icon="mark" onSelect={mark}>
        {t('command.mark')}
      </MenuItem>
      <MenuItem icon="download" onSelect={() => window.location.assign(original)}>
        {t('reader.download')}
      </MenuItem>
      <MenuItem icon="help" onSelect={help}>
        {t('reader.help')}
      </MenuItem>
    </Menu>
  );
}
