import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { KpiId } from '../../lib/kpi/ids';
import { OFFERED_KPIS } from '../../lib/overview/offered-kpis';
import { useKpiWords } from '../kpi/use-kpi-words';
import { OrderedList } from '../OrderedList';
import { Search } from '../Search';

interface ChooserProps {
  readonly tiles: readonly KpiId[];
  /** Called with none for those that everybody starts with. */
  readonly onChange: (tiles: readonly KpiId[]) => void;
}

function OtherTiles({ tiles, onChange }: ChooserProps) {
  const { t } = useTranslation();
  const { headline: nameOf } = useKpiWords();
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
  const nameOf = useKpiWords().headline;
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
                <OrderedList items={tiles} nameOf={nameOf} least={1} onChange={onChange} />
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
