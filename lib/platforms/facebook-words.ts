/*
 * Words Facebook writes, for the places where its markup says nothing. Structure always goes first; a language that is not listed
 * here loses nothing but these last resorts. Gathered 2026-11; drop entries that a markup change makes superfluous.
 */

/** What a counter without an id is called, tried in this order. */
export const COUNTER_WORDS: readonly (readonly ['comments' | 'shares' | 'views', RegExp])[] = [
  [
    'views',
    /views?\b|plays?\b|vues?\b|visuali[sz]|visualitz|reprodu|aufruf|wiedergabe|weergaven|visning|katsel|wyświetl|zhlédn|zobraz|görüntülen|izlenme|tayang|skatīj|lượt xem|просмотр|перегляд|προβολ|مشاهد|بازدید|צפי|देखा|দেখা|การดู|观看|播放|觀看|再生|조회/iu,
  ],
  [
    'shares',
    /shares?\b|compart|partage|geteilt|gedeeld|keer delen|condivis|delning|deling|jakoa?\b|jaettu|udostępn|sdílen|paylaş|dibagikan|berbagi|dalīj|kopīg|chia sẻ|поделил|репост|поширен|κοινοποι|مشارك|اشتراک|هم‌رسانی|שיתופ|शेयर|শেয়ার|แชร์|分享|シェア|공유/iu,
  ],
  [
    'comments',
    /comment|coment|komment|koment|opmerking|reacties?\b|yorum|bình luận|коммент|комент|σχόλι|σχολί|تعليق|نظر|دیدگاه|תגוב|टिप्पणी|মন্তব্য|ความคิดเห็น|评论|留言|コメント|댓글/iu,
  ],
];

/** Counts that are written without a digit: Arabic has a singular and a dual. Seen 2024-03; the singular is grammar. */
const WORDED_COUNTS: ReadonlyMap<string, number> = new Map([
  ['شخص واحد', 1],
  ['شخصان', 2],
  ['شخصين', 2],
  ['تعليق واحد', 1],
  ['تعليقان', 2],
  ['مشاركة واحدة', 1],
  ['مشاركتان', 2],
  ['مشاهدة واحدة', 1],
  ['مشاهدتان', 2],
]);

/** Sentences the comment button shows in place of a zero, in the layout with the numbers inside the buttons. Reported 2026-07. */
const WORDED_ZEROS: readonly string[] = ['لا توجد تعليقات حتى الآن', 'No comments yet'];

/** Labels of advertisements. 2024-11, `Ad` 2026. */
const SPONSORED_WORDS: ReadonlySet<string> = new Set(
  [
    'Sponsored, Ad, مُموَّل, إعلان, Спонсорирано, Patrocinat, Sponzorováno, Gesponsert, Anzeige, Χορηγούμενη, Publicidad, Sponsoroitu, Sponsorisé, ממומן',
    'Bersponsor, Sponsorizzato, 広告, Apmaksāta reklāma, Gesponsord, Sponsorowane, Patrocinado, Реклама, Sponsorlu, Спонсорована, Được tài trợ, 赞助内容, 贊助',
  ].flatMap((line) => line.split(', ').map(bareWord)),
);

/** The count a text without digits stands for; a name may stand before it: `أحببته: شخصان`. */
export function wordedCount(text: string): number | undefined {
  const words = bareWord(text.slice(text.lastIndexOf(':') + 1));
  return WORDED_COUNTS.get(words) ?? (WORDED_ZEROS.some((zero) => text.includes(zero)) ? 0 : undefined);
}

export function isSponsoredWord(text: string): boolean {
  return SPONSORED_WORDS.has(bareWord(text));
}

/** Without direction marks, zero-width characters and doubled white space: they are sprinkled over labels. */
function bareWord(text: string): string {
  return text
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}
