import { t } from '@/lib/browser/i18n';
import { moment } from './CarrySection';
import { FileButton } from './FileButton';

interface Props {
  /** What stood here before a file or another browser replaced it. */
  previous: { at: string; cause: 'file' | 'sync' } | null;
  onSave: () => void;
  onLoad: (file: File) => void;
  onBringBack: () => void;
}

export const BackupSection = ({ previous, onSave, onLoad, onBringBack }: Props) => (
  <>
    <p class="hint">{t('options.backup.hint')}</p>
    <div class="buttons">
      <button type="button" onClick={onSave}>
        {t('options.backup.save')}
      </button>
      <FileButton
        label={t('options.backup.load')}
        accept=".json,application/json"
        onFile={onLoad}
      />
    </div>
    <p class="hint">{t('options.backup.loadHint')}</p>
    {previous && (
      <p class="aside" data-previous={previous.cause}>
        {t(previous.cause === 'sync' ? 'options.previous.sync' : 'options.previous.file', {
          date: moment(previous.at),
        })}{' '}
        <button type="button" onClick={onBringBack}>
          {t('options.previous.bringBack')}
        </button>
      </p>
    )}
  </>
);
