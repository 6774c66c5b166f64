import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { KpiId } from '../../lib/kpi/ids';
import { moved } from '../../lib/moved';
import { OFFERED_KPIS } from '../../lib/overview/offered-kpis';
import { Search } from '../Search';
import { useKpiName } from './use-kpi-name';

interface ChooserProps {
  readonly tiles: readonly KpiId[];
  /** Called with none for those that everybody starts with. */
  readonly onChange: (tiles: readonly KpiId[]) => void;
}

function ChosenTile({ kpi, tiles, onChange }: ChooserProps & { readonly kpi: KpiId }) {
  const { t } = useTranslation();
  const name = useKpiName()(kpi);
  const index = tiles.indexOf(kpi);
  return (
    <li className="chooser-line">
      <span>{name}</span>
      <Button
        className="button button-quiet button-icon"
        aria-label={t('overview.chooser.up', { name })}
        isDisabled={index === 0}
        onPress={() => onChange(moved(tiles, kpi, -1))}
      >
        <ArrowUp size={15} aria-hidden />
      </Button>
      <Button
        className="button button-quiet button-icon"
        aria-label={t('overview.chooser.down', { name })}
        isDisabled={index === tiles.length - 1}
        onPress={() => onChange(moved(tiles, kpi, 1))}
      >
        <ArrowDown size={15} aria-hidden />
      </Button>
      <Button
        className="button button-quiet button-icon"
        aria-label={t('overview.chooser.remove', { name })}
        isDisabled={tiles.length === 1}
        onPress={() => onChange(tiles.filter((each) => each !== kpi))}
      >
        <X size={15} aria-hidden />
      </Button>
    </li>
  );
}

function OtherTiles({ tiles, onChange }: ChooserProps) {
  const { t } = useTranslation();
  const nameOf = useKpiName();
  const [text, setText] = useState('');
  const wanted = text.trim().toLocaleLowerCase();
  const others = OFFERED_KPIS.filter((kpi) => !tiles.includes(kpi) && nameOf(kpi).toLocaleLowerCase().includes(wanted));
  return (
    <>
      <Search label={t('overview.chooser.search')} clear={t('posts.search.clear')} value={text} onChange={setText} />
      <ul className="chooser-others">
        {others.map((kpi) => (
          <li key={kpi}>
            <label className="chooser-other">
              <input type="checkbox" checked={false} onChange={() => onChange([...tiles, kpi])} />
              {nameOf(kpi)}
            </label>
          </li>
        ))}
        {others.length === 0 && <li className="soft">{t('overview.chooser.none')}</li>}
      </ul>
    </>
  );
}

/** Which KPIs have a tile, and in which order. */
export function TileChooser({ tiles, onChange }: ChooserProps) {
  const { t } = useTranslation();
  return (
    <DialogTrigger>
      <Button className="button button-quiet" data-testid="choose-tiles">
        {t('overview.chooser.open')}
      </Button>
      <ModalOverlay className="overlay">
        <Modal className="modal">
          <Dialog className="dialog chooser">
            {({ close }) => (
              <>
                <Heading slot="title">{t('overview.chooser.title')}</Heading>
                <ol className="chooser-chosen">
                  {tiles.map((kpi) => (
                    <ChosenTile key={kpi} kpi={kpi} tiles={tiles} onChange={onChange} />
                  ))}
                </ol>
                <h3 className="field-label">{t('overview.chooser.more')}</h3>
                <OtherTiles tiles={tiles} onChange={onChange} />
                <div className="confirm-actions">
                  <Button className="button" onPress={() => onChange([])}>
                    {t('overview.chooser.reset')}
                  </Button>
                  <Button className="button button-primary" onPress={close}>
                    {t('overview.chooser.done')}
                  </Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
}
