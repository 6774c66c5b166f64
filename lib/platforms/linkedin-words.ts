/**
 * LinkedIn's own words, for the few facts its markup does not carry. Last resort: a structural sign is asked first wherever there
 * is one. Collected 2026-10 for the 36 languages of LinkedIn's switcher; stems, so that one entry covers a verb's forms.
 */

/** In the line above a card: somebody reposted it, as against liked or commented. Nothing in the markup tells these apart. */
const REPOSTED = [
  'repost|reshared|republi|partag|compart|partilh|condivi|diffuso|ripubblic|geteilt|gedeeld|udostępni|delade|delte|genopsl',
  'sdíle|přeposl|megoszt|újraposzt|újra közzé|redistribu|distribuit|jakoi|uudelleen|paylaş|yeniden yayın',
  'репост|поделил|пошири|поділи|αναδημοσ|κοινοποί|שיתפ|שיתוף|פרסמ. מחדש|פרסם מחדש|שיתף',
  'أعاد نشر|أعادت نشر|إعادة نشر|أعاد النشر|أعادت النشر|شارك|بازنشر|هم‌رسانی|به اشتراک',
  'memposting ulang|membagikan|menyiar semula|berkongsi|đăng lại|chia sẻ|ni-repost|ibinahagi|โพสต์ซ้ำ|รีโพสต์|แชร์',
  'रीपोस्ट|दोबारा पोस्ट|पुन्हा पोस्ट|शेयर|साझा|রিপোস্ট|পুনরায় পোস্ট|శేర్|రీపోస్ట్|ਰੀਪੋਸਟ|ਸਾਂਝਾ',
  '再投稿|再発信|リポスト|シェア|퍼감|퍼갔|퍼가|转发|轉發|轉貼|转帖|分享',
].join('|');
const REPOSTED_LINE = new RegExp(REPOSTED, 'iu');

/** Where the time of a post stands otherwise. */
const PROMOTED = new RegExp(
  `^(?:${[
    'promoted|sponsored|anzeige|gesponsert|post sponsorisé|sponsorisé|promocionado|promovid[oa]|patrocinad[oa]|post sponsorizzato|sponsorizzato',
    'gepromoot|gesponsord|treść promowana|promowane|propagováno|promoveret|promotert|marknadsfört|mainostettu|promovat|kiemelt',
    'продвигается|реклама|просувається|προωθημένο|öne çıkarılan içerik|dipromosikan|dipromosi|được quảng cáo|nai-promote',
    'الترويج|مُروَّج|تبلیغ‌شده|ממומן|ได้รับการโปรโมท|प्रमोट किया गया|প্রচারিত',
    'プロモーション|프로모션|广告|廣告|促銷內容|推廣內容',
  ].join('|')})`,
  'iu',
);

export function saysReposted(line: string): boolean {
  return REPOSTED_LINE.test(line);
}

export function saysPromoted(line: string): boolean {
  return PROMOTED.test(line.trim());
}
