/** Simple drawings of our own; the repost mark above a post begins as X's does, for that is how it is told from other marks. */
const SHAPES = {
  reply: 'M4 5h16v11H9l-5 4z',
  repost: 'M5 9l4-4 4 4M9 5v11h6M19 15l-4 4-4-4M15 19V8H9',
  like: 'M12 20C5 14 3 11 3 8a4.5 4.5 0 0 1 9-1.500A4.500 4.500 0 0 1 21 8c0 3-2 6-9 12z',
  bookmark: 'M6 4h12v16l-6-5-6 5z',
  views: 'M5 20V10M10 20V4M15 20v-8M20 20V7',
  share: 'M12 15V4M8 8l4-4 4 4M5 13v7h14v-7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  reposted:
    'M4.75 3.79l4.603 4.3-1.706 1.82L6 8.38v7.37h6V18H4V8.38L2.353 9.91.647 8.09zM19.250 20.210l-4.600-4.300 1.700-1.820L18 15.620V8h-6V6h8v9.620l1.650-1.530 1.700 1.820z',
  pinned: 'M13 21l-1 2-1-2v-5H4.5v-2.287L8 10V5L6 3h12l-2 2v5l3.500 3.713V16H13z',
  verified:
    'M11 2l2.500 2H17l.5 3.500L20 10l-1.500 3 .5 3.500-3.500.5L13 20l-2-1.500L9 20l-2.500-3L3 16.500 3.500 13 2 10l2.500-2.500L5 4h3.500z',
} as const;

export function Icon({ name }: { readonly name: keyof typeof SHAPES }) {
  return (
    <svg viewBox="0 0 24 24" aria-hidden="true" className={`icon icon-${name}`}>
      <g>
        <path d={SHAPES[name]} />
      </g>
    </svg>
  );
}
