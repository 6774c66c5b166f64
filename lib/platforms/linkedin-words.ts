/**
 * In the line above a card: somebody reposted it, as against liked it or commented on it. Nothing in the markup tells these apart, so
 * this is the one fact that is read from wording. Stems of the verb in the languages of LinkedIn's switcher, collected 2026-10.
 */
const REPOSTED = new RegExp(
  'repost|reshared|r[ei]pubb?li|partag|compart|partilh|condivi|diffuso|geteilt|gedeeld|udostępni|delade|delte|genopsl|sdíle|přeposl|' +
    'megoszt|újra|redistribu|jakoi|uudelleen|paylaş|yeniden yay|bagikan|posting ulang|kongsi|đăng lại|chia sẻ|ibinahagi|' +
    'репост|подел|пошир|αναδημοσ|κοινοποί|שיתפ|שיתף|מחדש|عاد[ةت]? (?:ال)?نشر|بازنشر|' +
    'รีโพสต์|แชร์|रीपोस्ट|दोबारा|রিপোস্ট|再投稿|リポスト|シェア|퍼감|퍼갔|퍼가|转发|轉發|轉貼|分享',
  'iu',
);

export function saysReposted(line: string): boolean {
  return REPOSTED.test(line);
}
