import { plural } from '../display';

type Forms = Partial<Record<Intl.LDMLPluralRule, string>>;

/** What X's interface calls things, by language. `{n}` stands for the number, `{0}` for a name. */
export interface Labels {
  /** Inside the action bar's own label. */
  readonly group: Record<'replies' | 'reposts' | 'likes' | 'bookmarks' | 'views', Forms>;
  readonly separator: string;
  readonly liked: string;
  /** On the buttons. */
  readonly button: Record<'reply' | 'repost' | 'like' | 'unlike' | 'bookmark' | 'views', Forms>;
  readonly bookmark: string;
  readonly analytics: string;
  readonly ad: string;
  readonly reposted: string;
  readonly pinned: string;
  readonly quote: string;
  readonly followers: Forms;
  readonly following: string;
  readonly views: Forms;
}

const same = (other: string): Forms => ({ other });

const en: Labels = {
  group: {
    replies: { one: '{n} reply', other: '{n} replies' },
    reposts: { one: '{n} repost', other: '{n} reposts' },
    likes: { one: '{n} like', other: '{n} likes' },
    bookmarks: { one: '{n} bookmark', other: '{n} bookmarks' },
    views: { one: '{n} view', other: '{n} views' },
  },
  separator: ', ',
  liked: 'Liked',
  button: {
    reply: { one: '{n} Reply. Reply', other: '{n} Replies. Reply' },
    repost: { one: '{n} repost. Repost', other: '{n} reposts. Repost' },
    like: { one: '{n} Like. Like', other: '{n} Likes. Like' },
    unlike: { one: '{n} Like. Liked', other: '{n} Likes. Liked' },
    bookmark: { one: '{n} Bookmark. Bookmark', other: '{n} Bookmarks. Bookmark' },
    views: { one: '{n} view. View post analytics', other: '{n} views. View post analytics' },
  },
  bookmark: 'Bookmark',
  analytics: 'View post analytics',
  ad: 'Ad',
  reposted: '{0} reposted',
  pinned: 'Pinned',
  quote: 'Quote',
  followers: { one: 'Follower', other: 'Followers' },
  following: 'Following',
  views: { one: 'View', other: 'Views' },
};

const de: Labels = {
  group: {
    replies: { one: '{n} Antwort', other: '{n} Antworten' },
    reposts: { one: '{n} Repost', other: '{n} Reposts' },
    likes: { one: '{n} „Gefällt mir“-Angabe', other: '{n} „Gefällt mir“-Angaben' },
    bookmarks: same('{n} Lesezeichen'),
    views: same('{n} Mal angezeigt'),
  },
  separator: ', ',
  liked: 'Gefällt mir',
  button: {
    reply: { one: '{n} Antwort. Antworten', other: '{n} Antworten. Antworten' },
    repost: { one: '{n} Repost. Repost', other: '{n} Reposts. Repost' },
    like: same('{n} „Gefällt mir“-Angabe. Gefällt mir'),
    unlike: same('{n} „Gefällt mir“-Angabe. Gefällt mir'),
    bookmark: same('{n} Lesezeichen. Lesezeichen'),
    views: same('{n} Mal angezeigt. Post-Statistiken anzeigen'),
  },
  bookmark: 'Lesezeichen',
  analytics: 'Post-Statistiken anzeigen',
  ad: 'Anzeige',
  reposted: '{0} hat repostet',
  pinned: 'Angeheftet',
  quote: 'Zitat',
  followers: same('Follower'),
  following: 'Folge ich',
  views: same('Mal angezeigt'),
};

const fr: Labels = {
  group: {
    replies: { one: '{n} réponse', other: '{n} réponses' },
    reposts: { one: '{n} repost', other: '{n} reposts' },
    likes: same("{n} J''aime"),
    bookmarks: { one: '{n} signet', other: '{n} signets' },
    views: { one: '{n} vue', other: '{n} vues' },
  },
  separator: ', ',
  liked: 'Aimé',
  button: {
    reply: { one: '{n} réponse. Réponse', other: '{n} réponses. Réponse' },
    repost: { one: '{n} repost. Repost', other: '{n} reposts. Repost' },
    like: same("{n} J'aime. J'aime"),
    unlike: same("{n} J'aime. J'aime"),
    bookmark: same('{n} Signet. Signet'),
    views: { one: '{n} vue. Voir les statistiques du post', other: '{n} vues. Voir les statistiques du post' },
  },
  bookmark: 'Signet',
  analytics: 'Voir les statistiques du post',
  ad: 'Publicités',
  reposted: '{0} a reposté',
  pinned: 'Épinglé',
  quote: 'Citer',
  followers: { one: 'abonné', other: 'abonnés' },
  following: 'abonnements',
  views: { one: 'vue', other: 'vues' },
};

const tr: Labels = {
  group: {
    replies: same('{n} yanıt'),
    reposts: same('{n} yeniden gönderi'),
    likes: same('{n} beğeni'),
    bookmarks: same('{n} yer işareti'),
    views: same('{n} görüntülenme'),
  },
  separator: ', ',
  liked: 'Beğenildi',
  button: {
    reply: same('{n} Yanıt. Yanıt'),
    repost: same('{n} yeniden gönderi. Yeniden gönderi'),
    like: same('{n} Beğeni. Beğeni'),
    unlike: same('{n} Beğeni. Beğendi'),
    bookmark: same('{n} Yer İşareti. Yer İşareti'),
    views: same('{n} görüntülenme. Gönderi istatistiklerini görüntüle'),
  },
  bookmark: 'Yer İşareti',
  analytics: 'Gönderi istatistiklerini görüntüle',
  ad: 'Reklam',
  reposted: '{0} gönderiyi yeniden yayınladı',
  pinned: 'Sabitlenmiş',
  quote: 'Alıntı',
  followers: same('Takipçi'),
  following: 'Takip edilen',
  views: same('Görüntülenme'),
};

const ar: Labels = {
  group: {
    replies: { few: '{n} ردود', two: '{n} ردان', other: '{n} رد' },
    reposts: { few: '{n} إعادات نشر', two: '{n} إعادتا نشر', one: '{n} إعادة نشر واحدة', other: '{n} إعادة نشر' },
    likes: { few: '{n} إعجابات', two: '{n} إعجابان', many: '{n} إعجابًا', other: '{n} إعجاب' },
    bookmarks: { few: '{n} علامات مرجعية', two: '{n} علامتان مرجعيتان', many: '{n} علامةً مرجعية', other: '{n} علامة مرجعية' },
    views: { few: '{n} مشاهدات', two: '{n} مشاهدتان', other: '{n} مشاهدة' },
  },
  separator: ', ',
  liked: 'تمّ الإعجاب',
  button: {
    reply: { many: '{n} ردًا. رد', other: '{n} ردود. رد' },
    repost: { few: '{n} إعادات نشر. إعادة النشر', other: '{n} إعادة نشر. إعادة النشر' },
    like: same('{n} إعجابات. إعجاب'),
    unlike: same('{n} إعجابات. معجب به'),
    bookmark: same('{n} علامات مرجعية. علامة مرجعية'),
    views: { two: '{n} مشاهدتان. عرض تحليلات المنشور', other: '{n} مشاهدة. عرض تحليلات المنشور' },
  },
  bookmark: 'علامة مرجعية',
  analytics: 'عرض تحليلات المنشور',
  ad: 'الإعلان',
  reposted: 'أعاد {0} النشر',
  pinned: 'مُثبّت',
  quote: 'اقتباس',
  followers: { few: 'متابِعين', two: 'متابِعان', many: 'متابِعًا', other: 'متابِع' },
  following: 'متابَعون',
  views: { few: 'مرات مشاهدة', other: 'مرة مشاهدة' },
};

const ja: Labels = {
  group: {
    replies: same('{n} 件の返信'),
    reposts: same('{n} 件のリポスト'),
    likes: same('{n} 件のいいね'),
    bookmarks: same('{n} 件のブックマーク'),
    views: same('{n} 件の表示'),
  },
  separator: '、',
  liked: 'いいね済み',
  button: {
    reply: same('{n} 件の返信。返信する'),
    repost: same('{n} 件のリポスト件。リポスト'),
    like: same('{n} 件のいいね。いいねする'),
    unlike: same('{n} 件のいいね。いいねしました'),
    bookmark: same('{n} 件のブックマーク。ブックマーク'),
    views: same('{n} 件の表示。ポストアナリティクスを表示'),
  },
  bookmark: 'ブックマーク',
  analytics: 'ポストアナリティクスを表示',
  ad: '広告',
  reposted: '{0}さんがリポスト',
  pinned: '固定',
  quote: '引用',
  followers: same('フォロワー'),
  following: 'フォロー中',
  views: same('件の表示'),
};

const pl: Labels = {
  group: {
    replies: { one: '{n} odpowiedź', other: '{n} odpowiedzi' },
    reposts: { one: '{n} podanie dalej', few: '{n} podania dalej', other: '{n} podań dalej' },
    likes: { one: '{n} polubienie', few: '{n} polubienia', other: '{n} polubień' },
    bookmarks: { one: '{n} zakładka', few: '{n} zakładki', other: '{n} zakładek' },
    views: { one: '{n} wyświetlenie', few: '{n} wyświetlenia', other: '{n} wyświetleń' },
  },
  separator: ', ',
  liked: 'Lubi',
  button: {
    reply: { one: '{n} Odpowiedź. Odpowiedź', other: '{n} Odpowiedzi. Odpowiedź' },
    repost: { few: '{n} podania dalej. Podaj dalej.', other: '{n} podań dalej. Podaj dalej.' },
    like: same('{n} Lubię to. Polubienie'),
    unlike: same('{n} Lubię to. Polubiono'),
    bookmark: same('{n} Zakładki. Dodaj Tweeta do Zakładek'),
    views: { few: '{n} wyświetlenia. Wyświetl analizy wpisów.', other: '{n} wyświetleń. Wyświetl analizy wpisów.' },
  },
  bookmark: 'Dodaj Tweeta do Zakładek',
  analytics: 'Wyświetl analizy wpisów.',
  ad: 'Reklama',
  reposted: 'Użytkownik {0} podał dalej',
  pinned: 'Przypięty',
  quote: 'Cytat',
  followers: { few: 'Obserwujących', other: 'Obserwujący' },
  following: 'Obserwowani',
  views: { one: 'Wyświetlenie', few: 'wyświetlenia', other: 'wyświetleń' },
};

const BY_LANGUAGE: Readonly<Record<string, Labels>> = { en, de, fr, tr, ar, ja, pl };
export const X_LANGUAGES = Object.keys(BY_LANGUAGE);

export function labelsFor(language: string): Labels {
  return BY_LANGUAGE[language.split('-')[0] ?? ''] ?? en;
}

/** The action bar's own label: zero items are left out, and the viewer's own like stands behind the likes. */
export function groupLabel(
  labels: Labels,
  language: string,
  counters: { replies: number; reposts: number; likes: number; bookmarks: number; views: number | undefined },
  liked: boolean,
): string {
  const item = (name: keyof Labels['group']) => {
    const value = counters[name];
    return value ? [plural(labels.group[name], value, language)] : [];
  };
  const parts = [...item('replies'), ...item('reposts'), ...item('likes'), ...(liked ? [labels.liked] : [])];
  return [...parts, ...item('bookmarks'), ...item('views')].join(labels.separator);
}
