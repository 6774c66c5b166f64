import { Bookmark, Eye, Heart, type LucideIcon, MessageCircle, MousePointerClick, Repeat2 } from 'lucide-react';
import type { Counter } from '../../lib/platforms/types';

const ICONS: Readonly<Record<Counter, LucideIcon>> = {
  reactions: Heart,
  comments: MessageCircle,
  shares: Repeat2,
  saves: Bookmark,
  views: Eye,
  clicks: MousePointerClick,
};

/** A counter as the sites picture it, where its name does not fit; the column's head names it to screen readers. */
export function CounterIcon({ counter }: { readonly counter: Counter }) {
  const Icon = ICONS[counter];
  return <Icon className="counter-icon" size={12} aria-hidden />;
}
