import { Check, Copy } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { localDay } from '../../lib/day';
import type { CampaignDraft, Problem } from '../../lib/tags/tag-draft';
import { isUtmName, suggestUtmName } from '../../lib/tags/utm-name';
import { Choice } from '../Choice';
import { DayField } from '../DayField';
import { TextField } from '../TextField';
import { useFormat } from '../use-format';

interface CampaignFieldsProps {
  readonly campaign: CampaignDraft;
  /** Of the tag; the name for links is suggested from it. */
  readonly name: string;
  readonly problems: ReadonlySet<Problem>;
  readonly onChange: (campaign: CampaignDraft) => void;
}

/** The parameter as it stands in a link, ready to be copied. */
function Parameter({ utm }: { readonly utm: string }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState<string>();
  const parameter = `utm_campaign=${utm}`;
  const copy = () =>
    navigator.clipboard.writeText(parameter).then(
      () => setCopied(parameter),
      () => setCopied(undefined),
    );
  const isCopied = copied === parameter;
  return (
    <div className="utm">
      <code dir="ltr">{parameter}</code>
      <button type="button" className="button" onClick={copy}>
        {isCopied ? <Check size={14} aria-hidden /> : <Copy size={14} aria-hidden />}
        {isCopied ? t('tags.utm.copied') : t('tags.utm.copy')}
      </button>
    </div>
  );
}

function UtmField({ campaign, name, problems, onChange }: CampaignFieldsProps) {
  const { t } = useTranslation();
  const suggested = suggestUtmName(name, campaign.from || localDay(Date.now()));
  const utm = campaign.utm.trim();
  // A name that cannot work is said at once: the parameter below would be wrong.
  const isInvalid = utm !== '' && !isUtmName(utm);
  const problem = isInvalid ? t('tags.problem.utm') : problems.has('utmTaken') ? t('tags.problem.utmTaken') : undefined;
  return (
    <>
      <TextField
        label={t('tags.utm')}
        isCode
        value={campaign.utm}
        placeholder={suggested}
        hint={t('tags.utm.text')}
        problem={problem}
        onChange={(next) => onChange({ ...campaign, utm: next })}
      />
      {(utm === '' || isInvalid) && utm !== suggested && (
        <button
          type="button"
          className="button button-quiet utm-suggestion"
          onClick={() => onChange({ ...campaign, utm: suggested })}
        >
          {t('tags.utm.use', { name: suggested })}
        </button>
      )}
      {utm !== '' && !isInvalid && <Parameter utm={utm} />}
    </>
  );
}

/** By name. Those without a name in the language are units of account that no budget is in. */
function currencies(locale: string, chosen: string): readonly (readonly [code: string, name: string])[] {
  const names = new Intl.DisplayNames(locale, { type: 'currency', fallback: 'none' });
  const { compare } = new Intl.Collator(locale);
  return Intl.supportedValuesOf('currency')
    .flatMap((code): (readonly [string, string])[] => {
      const name = names.of(code) ?? (code === chosen ? code : undefined);
      return name === undefined ? [] : [[code, name]];
    })
    .sort(([, one], [, other]) => compare(one, other));
}

function CurrencyChoice({ campaign, onChange }: Pick<CampaignFieldsProps, 'campaign' | 'onChange'>) {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const options = useMemo(() => currencies(locale, campaign.currency), [locale, campaign.currency]);
  return (
    <Choice
      label={t('tags.campaign.currency')}
      value={campaign.currency}
      options={options}
      onChange={(currency) => onChange({ ...campaign, currency })}
    />
  );
}

/** When a campaign runs, what it may cost, and the name it has in links. */
export function CampaignFields(props: CampaignFieldsProps) {
  const { campaign, problems, onChange } = props;
  const { t } = useTranslation();
  const isWrong = problems.has('campaignDates');
  return (
    <>
      <div className="rule-fields">
        <DayField
          label={t('tags.campaign.from')}
          day={campaign.from}
          isWrong={isWrong}
          onChange={(from) => onChange({ ...campaign, from })}
        />
        <DayField
          label={t('tags.campaign.to')}
          day={campaign.to}
          isWrong={isWrong}
          onChange={(to) => onChange({ ...campaign, to })}
        />
        <TextField
          label={t('tags.campaign.budget')}
          inputMode="decimal"
          isCode
          value={campaign.amount}
          problem={problems.has('budget') ? t('tags.problem.budget') : undefined}
          onChange={(amount) => onChange({ ...campaign, amount })}
        />
        <CurrencyChoice {...props} />
      </div>
      {isWrong && <p className="problem small">{t('tags.problem.dates')}</p>}
      <UtmField {...props} />
    </>
  );
}
