import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { TextKey } from '../../lib/i18n/i18n';
import { TAG_COLOURS, type TagColour } from '../../lib/tags/tag-draft';
import { TagSign } from './TagMark';

const SIGN_NAME = {
  1: 'tags.sign.1',
  2: 'tags.sign.2',
  3: 'tags.sign.3',
  4: 'tags.sign.4',
  5: 'tags.sign.5',
} as const satisfies Record<TagColour, TextKey>;

interface SignPickerProps {
  readonly colour: TagColour;
  readonly onChange: (colour: TagColour) => void;
}

/** The five signs a tag can have. */
export function SignPicker({ colour, onChange }: SignPickerProps) {
  const { t } = useTranslation();
  const name = useId();
  return (
    <fieldset className="field sign-picker">
      <legend className="field-label">{t('tags.sign')}</legend>
      <div className="segments">
        {TAG_COLOURS.map((each) => (
          <label key={each} className="segment" title={t(SIGN_NAME[each])}>
            <input
              type="radio"
              name={name}
              aria-label={t(SIGN_NAME[each])}
              checked={colour === each}
              onChange={() => onChange(each)}
            />
            <TagSign colour={each} />
          </label>
        ))}
      </div>
    </fieldset>
  );
}
