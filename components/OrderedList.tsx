import { ArrowDown, ArrowUp, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { moved } from '../lib/moved';
import { IconButton } from './IconButton';

interface OrderedListProps<Item extends string> {
  readonly items: readonly Item[];
  readonly nameOf: (item: Item) => string;
  readonly onChange: (items: readonly Item[]) => void;
  /** Fewer cannot remain. */
  readonly least?: number;
}

/** Chosen things in their order, each with a way up, down and out. */
export function OrderedList<Item extends string>({ items, nameOf, onChange, least = 0 }: OrderedListProps<Item>) {
  const { t } = useTranslation();
  return (
    <ol className="ordered">
      {items.map((item, index) => {
        const name = nameOf(item);
        return (
          <li key={item}>
            <span>{name}</span>
            <IconButton label={t('order.up', { name })} isOff={index === 0} onClick={() => onChange(moved(items, item, -1))}>
              <ArrowUp size={15} aria-hidden />
            </IconButton>
            <IconButton
              label={t('order.down', { name })}
              isOff={index === items.length - 1}
              onClick={() => onChange(moved(items, item, 1))}
            >
              <ArrowDown size={15} aria-hidden />
            </IconButton>
            <IconButton
              label={t('order.remove', { name })}
              isOff={items.length <= least}
              onClick={() => onChange(items.filter((each) => each !== item))}
            >
              <X size={15} aria-hidden />
            </IconButton>
          </li>
        );
      })}
    </ol>
  );
}
