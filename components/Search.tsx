import { SearchIcon, X } from 'lucide-react';
import { Button, Input, SearchField } from 'react-aria-components';

interface SearchProps {
  readonly label: string;
  readonly clear: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

/** A search field; Esc or its button empties it. */
export function Search({ label, clear, value, onChange }: SearchProps) {
  return (
    <SearchField className="search" aria-label={label} value={value} onChange={onChange}>
      <SearchIcon className="search-icon" size={15} aria-hidden />
      <Input className="input" placeholder={label} />
      <Button className="search-clear" aria-label={clear}>
        <X size={14} aria-hidden />
      </Button>
    </SearchField>
  );
}
