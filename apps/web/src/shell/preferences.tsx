import { useNavigate } from '@tanstack/react-router';
import { useI18n } from '../i18n/i18n.tsx';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '../i18n/languages.ts';
import { THEMES, useTheme } from '../theme/theme.tsx';
import { IconButton } from '../ui/button.tsx';
import { Menu, MenuChoice, MenuItem, MenuLine } from '../ui/menu.tsx';

/** The languages to choose from; the one for tests only shows where it is in use. */
export function languageChoices(current: Language): readonly (readonly [Language, string])[] {
  return LANGUAGES.filter((one) => one !== 'qps' || current === 'qps').map((one) => [one, LANGUAGE_NAMES[one]]);
}

/** Language and light or dark, at hand in every view; the rest is in the settings. */
export function Preferences() {
  const { t, language, choose } = useI18n();
  const { theme, setTheme } = useTheme();
  const navigate = useNavigate();
  const themes = THEMES.map((one) => [one, t(`theme.${one}`)] as const);
  return (
    <Menu trigger={<IconButton icon="settings" label={t('nav.preferences')} />}>
      <MenuChoice
        label={t('settings.language')}
        value={language}
        choices={languageChoices(language)}
        onChoose={choose}
      />
      <MenuLine />
      <MenuChoice label={t('settings.theme')} value={theme} choices={themes} onChoose={setTheme} />
      <MenuLine />
      <MenuItem icon="settings" onSelect={() => navigate({ to: '/settings' })}>
        {t('nav.settings')}
      </MenuItem>
    </Menu>
  );
}
