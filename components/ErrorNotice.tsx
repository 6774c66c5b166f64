import { Component, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface NoticeProps {
  readonly error: Error;
  readonly retry: () => void;
}

function isDatabaseError(error: Error): boolean {
  return /^(StoreUnavailable|OpenFailed|DatabaseClosed|MissingAPI|Version|InvalidState|QuotaExceeded|Unknown|Upgrade)/.test(
    error.name,
  );
}

/** The browser's own words, without the sentence that was made of them for developers. */
function reasonOf({ message, cause }: Error): string {
  const [line = ''] = (cause instanceof Error ? cause.message : message).split('\n');
  return line;
}

/** What failed in a sentence, what the browser says of it, and a way to try again. */
export function FailureNotice({ error, retry }: NoticeProps) {
  const { t } = useTranslation();
  return (
    <div className="notice notice-error" role="alert">
      <p>{isDatabaseError(error) ? t('error.database') : t('error.title')}</p>
      <p className="soft small">{t('error.detail', { reason: reasonOf(error) })}</p>
      <button type="button" className="button" onClick={retry}>
        {t('error.retry')}
      </button>
    </div>
  );
}

interface State {
  readonly error?: Error | undefined;
}

/** Shows what failed in place of its children. */
export class ErrorNotice extends Component<{ readonly children: ReactNode }, State> {
  override state: State = {};

  static getDerivedStateFromError(error: unknown): State {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render() {
    const { error } = this.state;
    if (!error) return this.props.children;
    return <FailureNotice error={error} retry={() => this.setState({ error: undefined })} />;
  }
}
