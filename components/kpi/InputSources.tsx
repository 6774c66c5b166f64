import { useTranslation } from 'react-i18next';
import type { InputId } from '../../lib/kpi/inputs';
import { sourcesOf } from './input-sources';
import { inputName } from './texts';

/** Each input with where it comes from. */
export function InputSources({ inputs }: { readonly inputs: readonly InputId[] }) {
  const { t } = useTranslation();
  return (
    <dl className="kpi-inputs">
      {inputs.map((input) => (
        <div key={input}>
          <dt>{t(inputName(input))}</dt>
          {sourcesOf(input).map((source) => (
            <dd key={source}>{t(source)}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
