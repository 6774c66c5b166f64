import type { TextKey } from '../../lib/i18n/i18n';
import { COUNTER_NAME } from '../words';
import type { Column } from './post-sort';

export const COLUMN_NAME = {
  post: 'posts.column.post',
  published: 'posts.column.published',
  ...COUNTER_NAME,
  engagement: 'posts.column.engagement.full',
} as const satisfies Record<Column, TextKey> & typeof COUNTER_NAME;
