import { useState } from 'react';
import { useAccount } from '../../api/account.ts';
import { useI18n } from '../../i18n/i18n.tsx';
import { languageChoices } from '../../shell/preferences.tsx';
import { recall, remember } from '../../shell/remembered.ts';
import { THEMES, useTheme } from '../../theme/theme.tsx';
import { Field, Select, TextInput } from '../../ui/field.tsx';
import { PageHead } from '../../ui/page-head.tsx';
import { About } from './about.tsx';

/** What this browser keeps: language, light or dark, and the name that decisions are signed with. */
export function Settings() {
  const { t, language, choose } = useI18n();
  const { theme, setTheme } = useTheme();
  const isSigned = useAccount().data?.accounts === true;
  const [name, setName] = useState(recall('name') ?? '');
  const keepName = (text: string) => {
    setName(text);
    remember('name', text.trim() || null);
  };
  const themes = THEMES.map((one) => [one, t(`theme.${one}`)] as const);
  return (
    <>
      <PageHead title={t('nav.settings')} note={t('settings.note')} />
      <div className="flex max-w-md flex-col gap-5">
        {!isSigned && (
          <Field label={t('settings.name')} hint={t('settings.name.hint')}>
            {(props) => (
              <TextInput {...props} value={name} maxLength={80} onChange={(event) => keepName(event.target.value)} />
            )}
          </Field>
        )}
        <Field label={t('settings.language')}>
          {(props) => <Select {...props} value={language} choices={languageChoices(language)} onChoose={choose} />}
        </Field>
        <Field label={t('settings.theme')}>
          {(props) => <Select {...props} value={theme} choices={themes} onChoose={setTheme} />}
        </Field>
        <About />
      </div>
    </>
  );
}
