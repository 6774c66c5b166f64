/*
 * Words Facebook writes, for the places where its markup says nothing. Structure always goes first; a language that is not listed
 * here loses nothing but these last resorts. Gathered 2026-11; drop entries that a markup change makes superfluous.
 */

import { folded } from './facebook-text';

/** What counters are called whose place does not tell them apart from comments, which always come first. */
export const COUNTER_WORDS: readonly (readonly ['shares' | 'views', RegExp])[] = [
  [
    'views',
    /views?\b|plays?\b|vues?\b|visuali|reprodu|aufruf|wiederg|weergav|visning|katsel|wyświetl|zhlédn|görüntül|izlenme|tayang|skatīj|lượt xem|просмотр|перегляд|προβολ|مشاهد|بازدید|צפי|देखा|দেখা|การดู|观看|播放|觀看|再生|조회/iu,
  ],
  [
    'shares',
    /shares?\b|compart|partage|geteilt|gedeeld|condivis|deln?ing|jakoa?\b|udostępn|sdílen|paylaş|dibagikan|kopīg|chia sẻ|поделил|репост|поширен|κοινοποι|مشارك|اشتراک|هم‌رسانی|שיתופ|शेयर|শেয়ার|แชร์|分享|シェア|공유/iu,
  ],
];

/**
 * Counts without a digit: Arabic has a singular and a dual (dual seen 2024-03, singular by grammar), and where the numbers stand inside
 * the buttons the one for comments says that there are none (reported 2026-07).
 */
const WORDED_COUNTS: ReadonlyMap<string, number> = new Map([
  ['شخص واحد', 1],
  ['شخصان', 2],
  ['تعليق واحد', 1],
  ['تعليقان', 2],
  ['مشاركة واحدة', 1],
  ['مشاركتان', 2],
  ['لا توجد تعليقات حتى الآن', 0],
  ['No comments yet', 0],
]);

/** Labels of advertisements, 2024-11; `Ad` 2026. */
const SPONSORED_WORDS = new Set(
  (
    'Sponsored,Ad,مُموَّل,Спонсорирано,Sponzorováno,Gesponsert,Χορηγούμενη,Publicidad,Sponsoroitu,Sponsorisé,ממומן,Bersponsor,' +
    'Sponsorizzato,広告,Apmaksāta reklāma,Gesponsord,Sponsorowane,Patrocinado,Реклама,Sponsorlu,Спонсорована,Được tài trợ,赞助内容,贊助'
  ).split(','),
);

/** The count a text without digits stands for; a name may stand before it: `أحببته: شخصان`. */
export function wordedCount(text: string): number | undefined {
  return WORDED_COUNTS.get(bareWord(text.slice(text.lastIndexOf(':') + 1)));
}

export function isSponsoredWord(text: string): boolean {
  return SPONSORED_WORDS.has(bareWord(text));
}

/** Without direction marks and zero-width characters, which are sprinkled over labels. */
function bareWord(text: string): string {
  return folded(text.replace(/\p{Cf}/gu, ''));
}
