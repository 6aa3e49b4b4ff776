import { t } from '@/lib/browser/i18n';

/** What was just done, and the way back. */
export interface StatusMessage {
  /** One sentence each. */
  sentences: string[];
  undo?: () => void;
}

interface Props {
  message: StatusMessage | undefined;
  onDismiss: () => void;
}

/** Stands at the foot of the window; spoken when it changes, gone only when it is dismissed. */
export const Status = ({ message, onDismiss }: Props) => (
  <div class="status" role="status">
    {message && (
      <div class="status-box">
        <p>{message.sentences.join(' ')}</p>
        {message.undo && (
          <button type="button" onClick={message.undo}>
            {t('options.undo')}
          </button>
        )}
        <button type="button" class="quiet" onClick={onDismiss}>
          {t('options.dismiss')}
        </button>
      </div>
    )}
  </div>
);
