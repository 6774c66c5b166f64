import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendToPage } from '../../lib/messages';

type Outcome = { readonly done: 'copied' | 'none' } | { readonly done: 'failed'; readonly reason: string };

async function copySample(tabId: number): Promise<Outcome> {
  try {
    const { markup } = await sendToPage(tabId, 'sampleMarkup', {});
    if (markup === undefined) return { done: 'none' };
    await navigator.clipboard.writeText(markup);
    return { done: 'copied' };
  } catch (error) {
    return { done: 'failed', reason: error instanceof Error ? error.message : String(error) };
  }
}

/** Puts the anonymised markup of one unreadable post on the clipboard. */
export function CopySample({ tabId }: { readonly tabId: number }) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<Outcome>();
  const words = {
    copied: () => t('popup.sample.copied'),
    none: () => t('popup.sample.none'),
    failed: () => t('popup.sample.failed', { reason: outcome?.done === 'failed' ? outcome.reason : '' }),
  };
  return (
    <div className="strip-action">
      <button type="button" className="button" onClick={async () => setOutcome(await copySample(tabId))}>
        {t('popup.sample.copy')}
      </button>
      <p className="small" role="status">
        {outcome && words[outcome.done]()}
      </p>
    </div>
  );
}
