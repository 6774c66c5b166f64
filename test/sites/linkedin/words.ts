type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** What LinkedIn's interface calls things. `{n}` stands for the number, `{0}` for a name. */
export interface Words {
  readonly reactions: Forms;
  readonly others: string;
  readonly comments: Forms;
  readonly reposts: Forms;
  readonly followers: Forms;
  readonly impressions: Forms;
  readonly promoted: string;
  readonly feedPost: string;
  readonly likes: string;
  readonly reposted: string;
  readonly suggested: string;
  readonly menu: string;
  readonly reactionState: string;
  readonly actions: { readonly like: string; readonly comment: string; readonly repost: string; readonly send: string };
  readonly units: { readonly hour: string; readonly day: string; readonly week: string; readonly month: string };
}

const en: Words = {
  reactions: { one: '{n} reaction', other: '{n} reactions' },
  others: '{0} and {n} others reacted',
  comments: { one: '{n} comment', other: '{n} comments' },
  reposts: { one: '{n} repost', other: '{n} reposts' },
  followers: { one: '{n} follower', other: '{n} followers' },
  impressions: { one: '{n} impression', other: '{n} impressions' },
  promoted: 'Promoted',
  feedPost: 'Feed post',
  likes: 'likes this',
  reposted: 'reposted this',
  suggested: 'Suggested',
  menu: 'Open control menu for post by {0}',
  reactionState: 'Reaction button state: no reaction',
  actions: { like: 'Like', comment: 'Comment', repost: 'Repost', send: 'Send' },
  units: { hour: 'h', day: 'd', week: 'w', month: 'mo' },
};

const de: Words = {
  reactions: { one: '{n} Reaktion', other: '{n} Reaktionen' },
  others: '{0} und {n} weitere Personen',
  comments: { one: '{n} Kommentar', other: '{n} Kommentare' },
  reposts: { one: '{n} Repost', other: '{n} Reposts' },
  followers: { other: '{n} Follower:innen' },
  impressions: { one: '{n} Impression', other: '{n} Impressions' },
  promoted: 'Anzeige',
  feedPost: 'Feed-Beitrag',
  likes: 'gefällt das',
  reposted: 'hat das geteilt',
  suggested: 'Vorgeschlagen',
  menu: 'Einstellungsmenü für Beitrag von {0} öffnen',
  reactionState: 'Status des Reaktionsbuttons: Keine Reaktion',
  actions: { like: 'Gefällt mir', comment: 'Kommentieren', repost: 'Reposten', send: 'Senden' },
  units: { hour: ' Std.', day: ' Tag(e)', week: ' Woche(n)', month: ' Monat(e)' },
};

const ar: Words = {
  reactions: { few: '{n} تفاعلات', other: '{n} تفاعل' },
  others: '{0} و{n} آخرين',
  comments: { few: '{n} تعليقات', other: '{n} تعليق' },
  reposts: { few: '{n} إعادات نشر', other: '{n} إعادة نشر' },
  followers: { few: '{n} متابعين', other: '{n} متابع' },
  impressions: { other: '{n} ظهور' },
  promoted: 'الترويج',
  feedPost: 'منشور الموجز',
  likes: 'أعجبه هذا',
  reposted: 'أعاد نشر هذا',
  suggested: 'مقترح',
  menu: 'فتح قائمة التحكم لمنشور {0}',
  reactionState: 'حالة زر التفاعل: لا تفاعل',
  actions: { like: 'أعجبني', comment: 'تعليق', repost: 'إعادة نشر', send: 'إرسال' },
  units: { hour: ' س', day: ' يوم', week: ' أسبوع', month: ' شهر' },
};

const BY_LANGUAGE: Readonly<Record<string, Words>> = { en, de, ar };

export function wordsFor(language: string): Words {
  return BY_LANGUAGE[language.split('-')[0] ?? ''] ?? en;
}
