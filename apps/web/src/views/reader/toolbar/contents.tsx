import { useT } from '../../../i18n/i18n.tsx';
import { Button } from '../../../ui/button.tsx';
import { Menu, MenuItem } from '../../../ui/menu.tsx';
import { useDesk } from '../desk.tsx';
import { headingsOf } from '../text/stretches.ts';
import { oneLine } from '../words/exact-span.ts';

/** The headings of the text, to go to. Nothing where there are too few to be lost among. */
export function Contents() {
  const t = useT();
  const { text } = useDesk();
  const headings = headingsOf(text.blocks);
  if (headings.length < 2) return null;
  const show = (start: number) =>
    document.querySelector(`#text-pane [data-at="${start}"]`)?.scrollIntoView({ block: 'start' });
  return (
    <Menu trigger={<Button icon="list">{t('reader.contents')}</Button>}>
      {headings.map(({ start, end, level }) => (
        <MenuItem key={start} onSelect={() => show(start)}>
          <span dir="auto" className={`max-w-80 truncate ${level > 1 ? 'ps-4' : ''}`}>
            {oneLine(text.content.slice(start, end))}
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}
