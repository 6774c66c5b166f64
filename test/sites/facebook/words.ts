type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** What Facebook's interface calls things. Where it writes bare numbers beside a drawing, there are no words for them. */
export interface Words {
  readonly comments: Forms | undefined;
  readonly shares: Forms | undefined;
  readonly total: string;
  readonly others: string;
  readonly kinds: readonly string[];
  readonly people: Forms;
  readonly toolbar: string;
  readonly like: string;
  readonly comment: string;
  readonly share: string;
  readonly shareLabel: string;
  readonly actions: string;
  readonly loading: string;
  readonly likes: string;
  readonly followers: string;
  readonly hour: string;
}

const en: Words = {
  comments: { one: '{n} comment', other: '{n} comments' },
  shares: { one: '{n} share', other: '{n} shares' },
  total: 'All reactions:',
  others: '{0} and {n} others',
  kinds: ['Like', 'Love', 'Care'],
  people: { one: '{n} person', other: '{n} people' },
  toolbar: 'See who reacted to this',
  like: 'Like',
  comment: 'Comment',
  share: 'Share',
  shareLabel: 'Send this to friends or post it on your profile.',
  actions: 'Actions for this post',
  loading: 'Loading...',
  likes: 'likes',
  followers: 'followers',
  hour: 'h',
};

const fr: Words = {
  comments: undefined,
  shares: undefined,
  total: 'Toutes les réactions :',
  others: '{0} et {n} autres personnes',
  kinds: ['J’aime\u00a0', 'J’adore\u00a0', 'Solidaire\u00a0'],
  people: { one: '{n} personne', other: '{n} personnes' },
  toolbar: 'Voir qui a réagi',
  like: 'J’aime',
  comment: 'Commenter',
  share: 'Partager',
  shareLabel: 'Envoyez ce contenu à vos ami(e)s ou publiez-le sur votre profil.',
  actions: 'Actions pour cette publication',
  loading: 'Chargement...',
  likes: 'J’aime',
  followers: 'followers',
  hour: ' h',
};

const ar: Words = {
  comments: undefined,
  shares: undefined,
  total: 'كل التفاعلات:',
  others: '{0} و{n} آخرين',
  kinds: ['أعجبني', 'أحببته', 'أهتممت'],
  people: { one: 'شخص واحد', two: 'شخصان', few: '{n} أشخاص', many: '{n} شخصًا', other: '{n} شخص' },
  toolbar: 'تعرف على الأشخاص الذين تفاعلوا مع هذا',
  like: 'أعجبني',
  comment: 'تعليق',
  share: 'مشاركة',
  shareLabel: 'يمكنك إرسال هذا إلى الأصدقاء أو نشره على ملفك الشخصي.',
  actions: 'الإجراءات التي يمكن اتخاذها لهذا المنشور',
  loading: 'جارٍ التحميل...',
  likes: 'تسجيلات الإعجاب',
  followers: 'المتابعون',
  hour: ' س',
};

const BY_LANGUAGE: Readonly<Record<string, Words>> = { en, fr, ar };

export function wordsFor(language: string): Words {
  return BY_LANGUAGE[language.split('-')[0] ?? ''] ?? en;
}

/** The language in which Facebook writes its numbers: Arabic with Arabic-Indic digits. */
export function numberLanguage(language: string): string {
  return language.startsWith('ar') ? 'ar-EG-u-nu-arab' : language;
}
