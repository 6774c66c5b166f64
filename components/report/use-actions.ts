import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReportContent } from '../../lib/report/content';
import { shownSections } from '../../lib/report/describe-report';
import type { ReportDocument } from '../../lib/report/document';
import { plainText } from '../../lib/report/plain-text';
import { reportCsv, reportFileName } from '../../lib/report/report-csv';
import type { ReportWording } from '../../lib/report/wording';
import { download } from '../download';
import { htmlVersion } from './html-version';

interface Actions {
  print(): void;
  copy(): Promise<void>;
  saveCsv(): void;
  /** What came of the last one, in a sentence. */
  readonly outcome: { readonly text: string; readonly isFailure: boolean } | undefined;
}

/** What can be done with a report that is complete. */
export function useActions(content: ReportContent, document: ReportDocument, wording: ReportWording): Actions {
  const { t, i18n } = useTranslation();
  const [outcome, setOutcome] = useState<Actions['outcome']>();
  return {
    outcome,
    print: () => window.print(),
    async copy() {
      const versions = {
        'text/plain': plainText(document),
        'text/html': htmlVersion(document, i18n.language, i18n.dir()),
      };
      try {
        await navigator.clipboard.write([new ClipboardItem(versions)]);
        setOutcome({ text: t('report.copied'), isFailure: false });
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        setOutcome({ text: t('report.copy.failed', { reason }), isFailure: true });
      }
    },
    saveCsv() {
      const file = reportFileName(content);
      const text = reportCsv(content, shownSections(content, wording));
      download(new Blob([text], { type: 'text/csv;charset=utf-8' }), file);
      setOutcome({ text: t('report.csv.done', { file }), isFailure: false });
    },
  };
}
