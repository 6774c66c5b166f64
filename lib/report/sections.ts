/** The parts of a report, in the order in which they are read. */
export const SECTIONS = ['goals', 'kpis', 'trends', 'posts', 'competitors', 'quality', 'definitions'] as const;
export type SectionId = (typeof SECTIONS)[number];
