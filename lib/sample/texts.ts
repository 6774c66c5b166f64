import type { PostKind } from '../platforms/types';

interface SampleText {
  readonly text: string;
  readonly kind: PostKind;
  /** How well posts like it do; 1 is ordinary. */
  readonly appeal: number;
}

/** What the invented company and its competitors write about. */
export const SAMPLE_TEXTS: readonly SampleText[] = [
  { kind: 'image', appeal: 1.2, text: 'First cup of the day at the harbour. What are you drinking? #morningcup' },
  { kind: 'video', appeal: 1.9, text: 'Ninety seconds inside the roastery: from green bean to bag. Sound on. #behindthescenes' },
  { kind: 'text', appeal: 0.8, text: 'Small thing we learned this week: grinding ten seconds before brewing beats any gadget.' },
  { kind: 'link', appeal: 0.5, text: 'New on the blog: how we choose a farm, and why we pay before the harvest. #directtrade' },
  {
    kind: 'poll',
    appeal: 1.4,
    text: 'Light or dark roast for the winter blend? You decide, we roast it on Friday. #winterblend',
  },
  {
    kind: 'image',
    appeal: 1.1,
    text: 'Winter Blend is back. Cocoa, orange peel, a little smoke. In the shop from today. #winterblend',
  },
  {
    kind: 'text',
    appeal: 1.6,
    text: 'We made a mistake with last week’s deliveries. Here is what happened and what we changed.',
  },
  {
    kind: 'document',
    appeal: 1.5,
    text: 'Our brewing guide in eight pages: ratios, times, and what to change first. Save it for later.',
  },
  { kind: 'image', appeal: 0.9, text: 'Meet Ilze, who has tasted every batch since 2019. #behindthescenes' },
  { kind: 'link', appeal: 0.6, text: 'We are hiring a barista trainer in Riga. Know somebody who loves to teach?' },
  { kind: 'video', appeal: 1.7, text: 'How to taste coffee like a pro, in four sips. #morningcup' },
  {
    kind: 'text',
    appeal: 0.9,
    text: 'A question to other small roasters: how do you plan for a harvest that comes three weeks late? We now keep a quarter of the year’s budget open until May, sign two farms instead of one, and tell our wholesale customers early. It costs us some margin. It has saved us twice.',
  },
  { kind: 'image', appeal: 1, text: 'Market day on Saturday, nine to two. Come and try the new single origin. #directtrade' },
  { kind: 'article', appeal: 0.7, text: 'What a fair price means when the market halves in a month. #directtrade' },
];
