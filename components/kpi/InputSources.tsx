import { useTranslation } from 'react-i18next';
import type { InputId } from '../../lib/kpi/inputs';
import { useFormat } from '../use-format';
import { sourcesOf } from './input-sources';
import { inputName } from './texts';

/** Each input with where it comes from. */
export function InputSources({ inputs }: { readonly inputs: readonly InputId[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className="kpi-inputs">
      {inputs.map((input) => (
        <div key={input}>
          <dt>{t(inputName(input))}</dt>
          <dd>{format.anyOf(sourcesOf(input).map((source) => t(source)))}</dd>
        </div>
      ))}
    </dl>
  );
}
