import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AccountRow } from '../../lib/data/rows';
import type { Coverage } from '../../lib/kpi/compare/coverage';
import { accountName } from '../account-name';
import { useFormat } from '../use-format';
import { CoverageWords } from './CoverageWords';

interface CoverageMeterProps {
  readonly account: AccountRow;
  /** `undefined` while it is being estimated. */
  readonly coverage: Coverage | undefined;
}

/** The part that was certainly seen, the part that may have been, and the rest. */
function Bar({ share }: { readonly share: NonNullable<Coverage['share']> }) {
  return (
    <span className="meter" aria-hidden="true">
      <i className="meter-sure" style={{ inlineSize: `${share.low * 100}%` }} />
      <i className="meter-maybe" style={{ inlineSize: `${(share.high - share.low) * 100}%` }} />
    </span>
  );
}

/** `12 of ≈ 30` with a bar; pressing it tells how that is estimated. */
export function CoverageMeter({ account, coverage }: CoverageMeterProps) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!coverage) return <span className="soft small">{t('compare.coverage.loading')}</span>;
  const { seen, undated, published, share } = coverage;
  const words = published
    ? t('compare.coverage.of', { seen: format.number(seen), published: format.number(Math.round(published.value)) })
    : t('compare.coverage.unknown', { seen: format.number(seen + undated) });
  const name = accountName(account);
  return (
    <DialogTrigger>
      <Button className="number-button coverage" aria-label={t('compare.coverage.explain', { account: name, words })}>
        {words}
        {share ? <Bar share={share} /> : <span className="meter meter-unknown" aria-hidden="true" />}
      </Button>
      <Popover className="popover">
        <Dialog className="dialog compare-words">
          <Heading slot="title">{t('compare.coverage.title', { account: name })}</Heading>
          <CoverageWords coverage={coverage} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
