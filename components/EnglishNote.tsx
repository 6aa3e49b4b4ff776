import type { LocalText } from '@/lib/core/translation/translate-incident';
import { useWords } from './words';

/** Says once for a part that some or all of it is in English for want of a translation. */
export function EnglishNote({ texts }: { texts: readonly (LocalText | undefined)[] }) {
  const { t } = useWords();
  const told = texts.filter((text) => text !== undefined);
  if (!told.some(({ inEnglish }) => inEnglish)) return null;
  return (
    <p
      class="in-english"
      data-in-english={told.every(({ inEnglish }) => inEnglish) ? 'all' : 'some'}
    >
      {told.every(({ inEnglish }) => inEnglish)
        ? t('incident.inEnglish')
        : t('incident.partlyInEnglish')}
    </p>
  );
}
