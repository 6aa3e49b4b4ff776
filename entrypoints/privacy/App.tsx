/** The page about privacy: what is read, kept and sent, and what a page can learn. `SECURITY.md` says the same. */
import { t } from '@/lib/browser/i18n';

export function App() {
  return (
    <main>
      <header>
        <h1>{t('privacy.pageTitle')}</h1>
        <p>{t('privacy.summary')}</p>
      </header>
      <section aria-labelledby="sent">
        <h2 id="sent">{t('privacy.sent.heading')}</h2>
        <p>{t('privacy.sent.nothing')}</p>
        <p>{t('privacy.sent.yours')}</p>
      </section>
      <section aria-labelledby="kept">
        <h2 id="kept">{t('privacy.kept.heading')}</h2>
        <ul>
          <li>{t('privacy.kept.text')}</li>
          <li>{t('privacy.kept.findings')}</li>
          <li>{t('privacy.kept.pins')}</li>
          <li>{t('privacy.kept.settings')}</li>
          <li>{t('privacy.kept.windows')}</li>
        </ul>
      </section>
      <section aria-labelledby="learned">
        <h2 id="learned">{t('privacy.learned.heading')}</h2>
        <ul>
          <li>{t('privacy.learned.nothing')}</li>
          <li>{t('privacy.learned.marks')}</li>
          <li>{t('privacy.learned.card')}</li>
          <li>{t('privacy.learned.find')}</li>
          <li>{t('privacy.learned.never')}</li>
          <li>{t('privacy.learned.events')}</li>
        </ul>
      </section>
    </main>
  );
}
