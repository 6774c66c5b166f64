import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { browser } from 'wxt/browser';
import { openPanel } from '../../lib/extension/side-panel';

function useWindowId(): number | undefined {
  const [id, setId] = useState<number>();
  useEffect(() => {
    void browser.windows.getCurrent().then((current) => setId(current.id));
  }, []);
  return id;
}

/** Opens the side panel beside the page; further ways on stand beside it. */
export function OpenPanel({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const windowId = useWindowId();
  const [failure, setFailure] = useState<string>();
  // First thing in the handler: browsers open a panel only while they handle the click itself.
  const open = () => {
    openPanel(windowId, undefined).then(
      () => window.close(),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );
  };
  return (
    <div className="popup-ways">
      <button type="button" className="button button-primary" data-testid="open-panel" onClick={open}>
        {t('popup.openPanel')}
      </button>
      {children}
      {failure !== undefined && (
        <p className="notice notice-error" role="alert">
          {t('popup.openPanel.failed', { reason: failure })}
        </p>
      )}
    </div>
  );
}
