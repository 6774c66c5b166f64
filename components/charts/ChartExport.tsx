import { ImageDown } from 'lucide-react';
import { type RefObject, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { fileNameOf } from '../../lib/charts/file-name';
import { savePng, saveSvg } from './save-picture';
import { pictureOf } from './svg-picture';

interface ChartExportProps {
  /** Holds the chart. */
  readonly frame: RefObject<HTMLElement | null>;
  readonly title: string;
  /** Lines below the chart: whose numbers, which period. */
  readonly captions: readonly string[];
  /** What the file is named after: KPI, accounts, period. */
  readonly name: readonly string[];
}

/** Saves a chart as it is on the page, with its title and captions. */
export function ChartExport({ frame, title, captions, name }: ChartExportProps) {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<string>();
  const download = async (kind: string) => {
    setFailure(undefined);
    const chart = frame.current?.querySelector('svg');
    if (!chart) return;
    try {
      const picture = pictureOf(chart, { title, captions });
      if (kind === 'svg') saveSvg(picture, fileNameOf(name));
      else await savePng(picture, fileNameOf(name));
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <MenuTrigger>
        <Button className="button button-quiet button-icon" aria-label={t('charts.save')} data-testid="save-chart">
          <ImageDown size={16} aria-hidden />
        </Button>
        <Popover className="chart-menu" placement="bottom end">
          <Menu aria-label={t('charts.save')} onAction={(key) => void download(String(key))}>
            <MenuItem id="png" className="chart-menu-item">
              {t('charts.save.png')}
            </MenuItem>
            <MenuItem id="svg" className="chart-menu-item">
              {t('charts.save.svg')}
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {failure !== undefined && (
        <p className="notice notice-error" role="alert">
          {t('charts.save.failed', { reason: failure })}
        </p>
      )}
    </>
  );
}
